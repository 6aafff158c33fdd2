"""One use in the chooser: box to tick, title, what happens with it on, where it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.pages.permissions.use_check import UseCheck
from consentui.ui.theme import Size, Theme, Type
from consentui.ui.widgets.clause_link import EDGE, ClauseLink
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.text_block import TextBlock

_TOP, _GAP, _BOTTOM = 10, 4, 6
_CHECK_LEFT = -8
_TEXT_LEFT = 38


class CheckRow(MeasuredWidget):
    """Owner: the chooser. A click on the texts ticks the box too. `check.toggled(bool)`, `clause_link.clicked()`."""

    def __init__(self, theme: Theme, title: str, line: str, clause: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = TextBlock(theme, title, Type.LABEL)
        self._line = TextBlock(theme, line, Type.SMALL)
        self._has_line_below = True
        self.check = UseCheck(theme, title, self)
        self.check.setAccessibleDescription(line)
        self.clause_link = ClauseLink(theme, clause, self)
        self.clause_link.setVisible(bool(clause))

    def set_texts(self, title: str, line: str) -> None:
        """Another title and line."""
        changes = (self._title.set_text(title), self._line.set_text(line))
        if any(changes):
            self.check.setAccessibleName(title)
            self.check.setAccessibleDescription(line)
            self.remeasure()

    def set_line_below(self, has_line: bool) -> None:
        """False for the last one."""
        self._has_line_below = has_line
        self.remeasure()

    def measure(self, width: int) -> int:
        link = self.clause_link.sizeHint().height() if self.clause_link.text() else 0
        return _TOP + self._text_height(width) + _GAP + link + _BOTTOM + int(self._has_line_below)

    def place_children(self) -> None:
        side = Size.TARGET
        first = self.theme.line_height(Type.LABEL)
        self.put(self.check, _CHECK_LEFT, _TOP + first // 2 - side // 2 + 2, side, side)
        link = self.clause_link.sizeHint()
        y = _TOP + self._text_height(self.width()) + _GAP
        left = self._text_left() - EDGE
        self.put(self.clause_link, left, y, min(link.width(), self.width() - left), link.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        left, room = self._text_left(), self._text_width(self.width())
        with QPainter(self) as painter:
            x = self.place_of(left, 0, room, 0).x()
            self._title.draw(painter, x, _TOP, room, colours.text, direction)
            self._line.draw(painter, x, _TOP + self._title.height(room), room, colours.text2, direction)
            if self._has_line_below:
                line = self.place_of(left, self.height() - 1, self.width() - left, 1)
                draw_hairline(painter, colours.line, line.x(), line.y(), line.width())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick()

    @Slot()
    def tick(self) -> None:
        """As a click on the box."""
        self.check.toggle()

    def _text_left(self) -> int:
        return round(self.theme.part(_TEXT_LEFT))

    def _text_width(self, width: int) -> int:
        return max(width - self._text_left(), 1)

    def _text_height(self, width: int) -> int:
        room = self._text_width(width)
        return self._title.height(room) + self._line.height(room)
