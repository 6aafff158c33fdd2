"""An error below a field: icon, sentence and reference, an alert for AT."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.referenced_widget import ReferencedWidget
from consentui.ui.widgets.text_block import TextBlock

_LINK_EDGE = 4


class ErrorLine(ReferencedWidget):
    """Hidden by its owner while nothing is wrong."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._text = TextBlock(theme, text, Type.SMALL)

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text

    def set_text(self, text: str, reference: str = "") -> None:
        """Another sentence; what the person typed wrong has no reference."""
        self.set_reference(reference)
        if self._text.set_text(text):
            self.remeasure()
            say_name_changed(self)

    def measure(self, width: int) -> int:
        height = self._text.height(max(width - self._text_left(), 1))
        link = self.reference_link
        if link is None:
            return height
        return height + link.sizeHint().height()

    def place_children(self) -> None:
        link = self.reference_link
        if link is not None:
            hint = link.sizeHint()
            y = self._text.height(max(self.width() - self._text_left(), 1))
            self.put(link, self._text_left() - _LINK_EDGE, y, hint.width(), hint.height())

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
