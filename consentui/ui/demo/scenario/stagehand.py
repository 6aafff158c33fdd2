"""Everything a demo performs, behind one door: a scenario that is played in its window, one that is written down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.ports import DemoControl, DemoPerson
from consentui.ui.bridge import Bridge
from consentui.ui.demo.scenario.demo_desk import DemoDesk
from consentui.ui.demo.scenario.performance import Performance
from consentui.ui.demo.scenario.performer import Performer
from consentui.ui.demo.scenario.recorder import Recorder
from consentui.ui.demo.scenario.window_stage import WindowStage
from consentui.ui.theme import Theme


class Stagehand(QObject):
    """Owned by the App, GUI thread. `ended()` when the window is to close because everything was played."""

    ended = Signal()
    outlives_words = True

    def __init__(
        self,
        performance: Performance,
        window: QWidget,
        theme: Theme,
        bridge: Bridge,
        control: Callable[[], DemoControl | None],
        choose_person: Callable[[DemoPerson], None],
        start_over: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`control` is called on the loop thread; `choose_person` and `start_over` are what the panel's buttons do."""
        # The window is no parent for long: in another language it is made anew, with everything in it.
        super().__init__(parent)
        self._performer: Performer | None = None
        scenario = performance.scenario
        if scenario is not None:
            desk = DemoDesk(bridge, control, scenario.account)
            stage = WindowStage(
                window,
                theme,
                desk,
                scenario.account,
                performance.speed,
                choose_person,
                start_over,
                performance.tell,
            )
            self._performer = Performer(performance, scenario, stage, self)
            self._performer.ended.connect(self.ended)
        self._recorder: Recorder | None = None
        path = performance.record_to
        if path is not None:
            self._recorder = Recorder(window, path, performance.numbers, performance.complain, self)

    @Slot()
    def start(self) -> None:
        """After the first paint."""
        if self._recorder is not None:
            self._recorder.start()
        if self._performer is not None:
            self._performer.start()

    def close(self) -> int:
        """When the window has closed; the exit code: 0 where all was played and written down."""
        is_written = self._recorder is None or self._recorder.close()
        code = self._performer.close() if self._performer is not None else 0
        return code if is_written else 1
