"""A line with an icon before it, and a smaller second line."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock

_GAP = 12


class IconLine(MeasuredWidget):
    """Owner: a list of such lines. For AT one static text of both lines; the icon says nothing that is not said."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        line: str = "",
        parent: QWidget | None = None,
        *,
        ink: Ink = Ink.TEXT2,
    ) -> None:
        super().__init__(theme, parent)
        self._ink = ink
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon = icon
        self._title = TextBlock(theme, title, Type.BODY)
        self._line = TextBlock(theme, line, Type.SMALL)

    @property
    def text(self) -> str:
        """Both lines."""
        return f"{self._title.text}. {self._line.text}" if self._line.text else self._title.text

    def measure(self, width: int) -> int:
        room = max(width - self._left(), 1)
        second = self._line.height(room) if self._line.text else 0
        return max(self._title.height(room) + second, round(self.theme.part(Size.ICON_M)))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, room = self.theme.colours, max(self.width() - self._left(), 1)
        side, first = round(self.theme.part(Size.ICON_M)), self.theme.line_height(Type.BODY)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            icon = self.place_of(0, (first - side) / 2, side, side)
            self.theme.draw_icon(painter, self._icon, icon, self._ink.of(colours))
            x = self.place_of(self._left(), 0, room, 0).x()
            self._title.draw(painter, x, 0, room, colours.text, self.layoutDirection())
            if self._line.text:
                below = self._title.height(room)
                self._line.draw(painter, x, below, room, colours.text2, self.layoutDirection())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _left(self) -> int:
        return round(self.theme.part(Size.ICON_M)) + _GAP
