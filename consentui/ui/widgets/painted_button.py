"""The base of every clickable widget: hover, Enter as well as Space, and a focus ring for the keyboard only."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from consentui.ui.theme import Theme
from consentui.ui.theme.theme import is_restyled

_QUIET_REASONS = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.NoFocusReason)
# With these a ring comes back where it was, and nowhere else: what closed gives the focus to its opener.
_KEEPING_REASONS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class PaintedButton(QAbstractButton):
    """Paints itself from the theme; subclasses write `paintEvent` and `sizeHint`."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._has_ring = False
        self._is_second_press = False
        self._pressed_at: float | None = None
        self._last_press_s = float("-inf")
        if text:
            self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def has_ring(self) -> bool:
        """The focus came from the keyboard, so it is shown."""
        return self._has_ring and self.hasFocus()

    @property
    def pressed_at(self) -> float | None:
        """While a click with the mouse is handled: when the press came (monotonic). None for keys and other means."""
        return self._pressed_at

    @property
    def is_second_press(self) -> bool:
        """While a click is handled: it is the second press of a double click with the mouse."""
        return self._is_second_press

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _KEEPING_REASONS:
            self._has_ring = event.reason() not in _QUIET_REASONS
        super().focusInEvent(event)

    def forget_press(self) -> None:
        """It says something else now: the second press of a double click was not meant for that."""
        self._last_press_s = float("-inf")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        now_s, before_s = time.monotonic(), self._last_press_s
        self._last_press_s = now_s
        is_second = event.type() == QEvent.Type.MouseButtonDblClick
        if is_second and now_s - before_s > QApplication.doubleClickInterval() / 1000:
            # Its first press was on what stood here before, if on anything.
            event.accept()
            return
        self._has_ring = False
        self._is_second_press = is_second
        self._pressed_at = now_s
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._is_second_press, self._pressed_at = False, None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:  # Qt would move the focus; here rows and groups decide
            event.ignore()
            return
        self._is_second_press, self._pressed_at = False, None
        if not self._has_ring and self.hasFocus():
            self._has_ring = True
            self.update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event):
            self.updateGeometry()
