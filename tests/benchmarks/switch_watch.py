"""Time stamps of one switch, taken in the window's own process: release, gate closed, new state painted."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication

from consentui.application.gate import Gate, GateKey
from consentui.domain.switch_state import SwitchState
from consentui.ui.widgets.toggle_switch import ToggleSwitch

Report = Callable[[dict[str, object]], None]
SETTLED = {
    "on": (SwitchState.ON,),
    "off": (SwitchState.OFF, SwitchState.UNSET),
}


def visible_switch(name: str) -> ToggleSwitch | None:
    """The switch with that accessible name that is on show."""
    switches = (widget for widget in QApplication.allWidgets() if isinstance(widget, ToggleSwitch))
    return next((switch for switch in switches if switch.accessibleName() == name and switch.isVisible()), None)


class SwitchWatch(QObject):
    """Filters the events of one switch and nothing else. GUI thread; owned by the launcher.

    After `arm(wished)` the next release of the mouse starts the clock, the end of the first paint event in the wished
    state ends it and reports. With `has_marks` two system calls that nobody else makes (getppid, getpgrp) enclose the
    way of the click's handler to the closed gate, for strace. That way begins with the signal `released`, the last
    thing before `clicked`: Qt repaints a button that was let go before it says so, which is not the handler's doing.
    """

    def __init__(self, switch: ToggleSwitch, report: Report, *, has_marks: bool) -> None:
        super().__init__(switch)
        self._switch = switch
        self._report = report
        self._has_marks = has_marks
        self._wished = ""
        self._released_ns = 0
        self._closed_ns = 0
        self._was_open = False
        watch_gate(self._before_closing, self._after_closing)
        switch.installEventFilter(self)
        if has_marks:
            switch.released.connect(self._begin_way)

    def arm(self, wished: str) -> None:
        """`on` or `off`: what the next click is for."""
        self._wished = wished
        self._released_ns = self._closed_ns = 0
        self._was_open = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the stamps; delivers the decisive paint event itself, to know when it has ended."""
        if not self._wished:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._released_ns = time.perf_counter_ns()
        elif event.type() == QEvent.Type.Paint and self._released_ns and self._switch.state in SETTLED[self._wished]:
            self._switch.event(event)
            self._tell(time.perf_counter_ns())
            return True
        return False

    def _tell(self, painted_ns: int) -> None:
        told: dict[str, object] = {"shown_ms": (painted_ns - self._released_ns) / 1e6, "was_open": self._was_open}
        if self._closed_ns:
            told["gate_ms"] = (self._closed_ns - self._released_ns) / 1e6
        self._wished = ""
        self._report(told)

    @Slot()
    def _begin_way(self) -> None:
        os.getppid()

    def _before_closing(self, is_open: bool) -> None:
        self._was_open = self._was_open or is_open

    def _after_closing(self) -> None:
        self._closed_ns = time.perf_counter_ns()
        if self._has_marks:
            os.getpgrp()


def watch_gate(before: Callable[[bool], None], after: Callable[[], None]) -> None:
    """Has the one Gate of this process tell when a click has closed it. The product has no hook for it: the object is
    looked up among all objects and given a class that calls the original and then takes the time."""

    class WatchedGate(Gate):
        __slots__ = ()

        def close_for_click(self, key: GateKey) -> None:
            before(self.is_open(key, time.monotonic()))
            super().close_for_click(key)
            after()

    gates = [found for found in gc.get_objects() if type(found) is Gate]
    assert len(gates) == 1, f"{len(gates)} gates in the window's process"
    gates[0].__class__ = WatchedGate
