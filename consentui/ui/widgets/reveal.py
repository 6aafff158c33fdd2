"""A value that glides from 0 to 1 and back, for parts that open and close."""

from __future__ import annotations

from PySide6 import QtCore  # animations and their long enumerations are loaded with the first movement
from PySide6.QtCore import QObject, Signal, Slot

from consentui.ui.theme import Theme


class Reveal(QObject):
    """Owned by the widget that opens; `moved()` after every step. With less motion it jumps."""

    moved = Signal()

    def __init__(self, theme: Theme, duration_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._duration_ms = duration_ms
        self._glide: QtCore.QVariantAnimation | None = None
        self.value = 0.0

    def go_to(self, end: float, *, is_gliding: bool) -> None:
        """Move to the end value, in one step where nobody could see it."""
        duration = self._theme.duration_ms(self._duration_ms) if is_gliding else 0
        if self._glide is not None:
            self._glide.stop()
        if not duration:
            self._take(end)
            return
        if self._glide is None:
            self._glide = QtCore.QVariantAnimation(self)
            self._glide.setEasingCurve(QtCore.QEasingCurve.Type.OutCubic)
            self._glide.valueChanged.connect(self._take)
        self._glide.setDuration(duration)
        self._glide.setStartValue(self.value)
        self._glide.setEndValue(end)
        self._glide.start()

    @Slot(object)
    def _take(self, value: float) -> None:
        self.value = value
        self.moved.emit()
