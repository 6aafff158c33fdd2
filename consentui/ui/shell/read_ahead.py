"""Loads modules that are likely to be wanted soon, one at a time while nothing else is to be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

# The first second belongs to the connection; a step is a few milliseconds, and clicks come in between.
_BEGIN_MS = 1000
_STEP_MS = 40


class ReadAhead(QObject):
    """Owned by the window, GUI thread. Each step loads one module; none is taken while `is_busy()`."""

    def __init__(self, modules: Sequence[str], is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(reversed(modules))
        self._is_busy = is_busy
        self._timer = QTimer(self, interval=_BEGIN_MS)
        self._timer.timeout.connect(self.step)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        return not self._left

    @Slot()
    def step(self) -> None:
        """The next module; the last one ends it."""
        self._timer.setInterval(_STEP_MS)
        if self._left and not self._is_busy():
            import_module(self._left.pop())
        if self.is_done:
            self._timer.stop()
