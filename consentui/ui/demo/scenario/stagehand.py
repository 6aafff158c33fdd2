"""Everything a demo performs, behind one door: a scenario that is played in its window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.ports import DemoControl, DemoPerson
from consentui.ui.bridge import Bridge
from consentui.ui.demo.scenario.demo_desk import DemoDesk
from consentui.ui.demo.scenario.performance import Performance
from consentui.ui.demo.scenario.performer import Performer
from consentui.ui.demo.scenario.pointer import Pointer
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
    ) -> None:
        """`control` is called on the loop thread; `choose_person` and `start_over` are what the panel's buttons do."""
        super().__init__(window)
        self._performer: Performer | None = None
        scenario = performance.scenario
        if scenario is not None:
            desk = DemoDesk(bridge, control, scenario.account)
            stage = WindowStage(
                window,
                Pointer(theme, window),
                desk,
                scenario.account,
                performance.speed,
                choose_person,
                start_over,
                performance.tell,
            )
            self._performer = Performer(performance, scenario, stage, self)
            self._performer.ended.connect(self.ended)

    @Slot()
    def start(self) -> None:
        """After the first paint."""
        if self._performer is not None:
            self._performer.start()

    def close(self) -> int:
        """When the window has closed; the exit code of what was played, 0 where nothing was."""
        return self._performer.close() if self._performer is not None else 0
