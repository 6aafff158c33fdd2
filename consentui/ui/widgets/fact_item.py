"""One fact of the details: icon, label, value."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock

_GAP = 10


class FactItem(MeasuredWidget):
    """AT hears "label: value" as one text."""

    def __init__(self, theme: Theme, icon: str, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon = icon
        self._label = TextBlock(theme, label, Type.CAPTION)
        self._value = TextBlock(theme, value, Type.SMALL)

    def set_value(self, value: str) -> None:
        """Another value."""
        if self._value.set_text(value):
            self.remeasure()
            say_name_changed(self)

    def measure(self, width: int) -> int:
        room = width - self._text_left()
        return max(self._label.height(room) + self._value.height(room), round(self.theme.part(Size.ICON_M)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._text_left() + 60, self.theme.line_height(Type.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        left = self._text_left()
        room = self.width() - left
        side = round(self.theme.part(Size.ICON_M))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.theme.draw_icon(painter, self._icon, self.place_of(0, 1, side, side), colours.text3)
            x = self.place_of(left, 0, room, 0).x()
            self._label.draw(painter, x, 0, room, colours.text3, direction)
            self._value.draw(painter, x, self._label.height(room), room, colours.text, direction)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        is_name = kind == QtGui.QAccessible.Text.Name
        return f"{self._label.text}: {self._value.text}" if is_name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _text_left(self) -> int:
        return round(self.theme.part(Size.ICON_M)) + _GAP
