"""The head of the sidebar: mark, name of the product, name of the service."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.logo import draw_logo
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock

_SIDE, _RAIL_SIDE, _GAP = 34, 36, 11


class Brand(MeasuredWidget):
    """In the rail only the mark is drawn; AT reads both lines in any case."""

    def __init__(self, theme: Theme, name: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._name = TextBlock(theme, name, Type.BRAND)
        self._line = TextBlock(theme, line, Type.CAPTION)
        self._is_rail = False

    def set_line(self, line: str) -> None:
        """Another second line."""
        if self._line.set_text(line):
            self.remeasure()

    def set_rail(self, *, is_rail: bool) -> None:
        """Only the mark."""
        self._is_rail = is_rail
        self.remeasure()

    def measure(self, width: int) -> int:
        if self._is_rail:
            return _RAIL_SIDE
        room = width - _SIDE - _GAP
        return max(_SIDE, self._name.height(room) + self._line.height(room))

    def minimumSizeHint(self) -> QSize:
        return QSize(_RAIL_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_rail:
                left = (self.width() - _RAIL_SIDE) / 2
                draw_logo(painter, self.theme, QRectF(left, 0, _RAIL_SIDE, _RAIL_SIDE))
                return
            mark = self.place_of(0, (self.height() - _SIDE) / 2, _SIDE, _SIDE)
            draw_logo(painter, self.theme, mark)
            self._draw_texts(painter, self.layoutDirection())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return f"{self._name.text} {self._line.text}" if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _draw_texts(self, painter: QPainter, direction: Qt.LayoutDirection) -> None:
        colours, room = self.theme.colours, self.width() - _SIDE - _GAP
        x = self.place_of(_SIDE + _GAP, 0, room, 0).x()
        top = (self.height() - self._name.height(room) - self._line.height(room)) / 2
        self._name.draw(painter, x, top, room, colours.text, direction)
        self._line.draw(painter, x, top + self._name.height(room), room, colours.text2, direction)
