"""An error below a field: icon and sentence, an alert for AT."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock


class ErrorLine(MeasuredWidget):
    """Hidden by its owner while nothing is wrong."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._text = TextBlock(theme, text, Type.SMALL)

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text

    def set_text(self, text: str) -> None:
        """Another sentence."""
        if self._text.set_text(text):
            self.remeasure()
            say_name_changed(self)

    def measure(self, width: int) -> int:
        return self._text.height(max(width - self._text_left(), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, room = self.theme.colours, self.width() - self._text_left()
        side = round(self.theme.part(Size.ICON_S))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            y = (self.theme.line_height(Type.SMALL) - side) / 2
            self.theme.draw_icon(painter, "alert", self.place_of(0, y, side, side), colours.danger)
            x = self.place_of(self._text_left(), 0, room, 0).x()
            self._text.draw(painter, x, 0, room, colours.danger, self.layoutDirection())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.AlertMessage

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._text.text if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _text_left(self) -> int:
        return round(self.theme.part(Size.ICON_S)) + Space.S
