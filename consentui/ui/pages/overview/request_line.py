"""One request under way: tile, title and line, and how far it is."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.models.requests_card_view import RequestLineView
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.progress_line import ProgressLine
from consentui.ui.widgets.text_block import TextBlock
from consentui.ui.widgets.tile import draw_tile

_TILE, _GAP, _PROGRESS_ABOVE = 36, 12, 12


class RequestLine(MeasuredWidget):
    """Owner: the RequestsCard. For AT a group named by its title."""

    def __init__(self, theme: Theme, view: RequestLineView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon = view.icon
        self._title = TextBlock(theme, view.title, Type.LABEL)
        self._line = TextBlock(theme, "", Type.SMALL)
        self.progress = ProgressLine(theme, self)
        self.show_view(view)

    def show_view(self, view: RequestLineView) -> None:
        """Another line, and how far it is."""
        if self._line.set_text(view.line):
            say_name_changed(self)
        self.progress.setVisible(view.share is not None)
        self.progress.set_share(view.share or 0.0)
        self.remeasure()

    def measure(self, width: int) -> int:
        below = 0 if self.progress.isHidden() else _PROGRESS_ABOVE + self.progress.height()
        return self._head_height(width) + below

    def place_children(self) -> None:
        self.put(self.progress, 0, self.height() - self.progress.height(), self.width(), self.progress.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction, side = self.theme.colours, self.layoutDirection(), round(self.theme.part(_TILE))
        left = side + _GAP
        room = max(self.width() - left, 1)
        text = self._title.height(room) + self._line.height(room)
        y = max((self._head_height(self.width()) - text) / 2, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_tile(painter, self.theme, self.place_of(0, 0, side, side), self._icon, Tone.TINT)
            x = self.place_of(left, 0, room, 1).x()
            self._title.draw(painter, x, y, room, colours.text, direction)
            self._line.draw(painter, x, y + self._title.height(room), room, colours.text2, direction)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Grouping

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Name:
            return self._title.text
        return self._line.text if kind == QtGui.QAccessible.Text.Description else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _head_height(self, width: int) -> int:
        room = max(width - round(self.theme.part(_TILE)) - _GAP, 1)
        return max(self._title.height(room) + self._line.height(room), round(self.theme.part(_TILE)))
