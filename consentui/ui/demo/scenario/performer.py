"""Plays a scenario in the window of a demo, a little at every tick, and says how it ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from consentui.ui.demo.scenario.acting import Stage
from consentui.ui.demo.scenario.complaints import StepFailed
from consentui.ui.demo.scenario.performance import Performance
from consentui.ui.demo.scenario.playing import Playing
from consentui.ui.demo.scenario.values import Scenario

_TICK_MS = 25


class Performer(QObject):
    """Owned by the Stagehand, GUI thread. `ended()` once, when the window is to close."""

    ended = Signal()

    def __init__(self, performance: Performance, scenario: Scenario, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._performance = performance
        self._playing = Playing(scenario, stage, performance.pictures)
        self._doing = self._playing.play()
        self._is_failed = False
        self._is_over = False
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._go_on)

    @Slot()
    def start(self) -> None:
        """After the first paint."""
        self._clock.start()

    @Slot()
    def _go_on(self) -> None:
        try:
            next(self._doing)
        except StopIteration:
            self._end()
        except StepFailed as error:
            self._is_failed = True
            self._performance.complain(str(error))
            self._end()
        except BaseException:
            self._is_failed = True
            self._end()
            raise

    def close(self) -> int:
        """When the window has closed: 0 where all was played, 1 where a step did not come true or none is left to see
        it, which is said."""
        if not self._is_over:
            self._clock.stop()
            at = self._playing.at
            place = f"{at.file}:{at.number}: " if at is not None else ""
            self._performance.complain(f"{place}the window was closed before the last step")
        return 0 if self._is_over and not self._is_failed else 1

    def _end(self) -> None:
        self._clock.stop()
        self._is_over = True
        for path in self._playing.taken:
            self._performance.tell(str(path))
        if not self._is_failed:
            self._performance.tell("played to the end")
        if self._performance.is_closing:
            self.ended.emit()
