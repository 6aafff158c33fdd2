"""The words now and the words from then on, side by side, or one under the other where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.models.change_text import shortened
from consentui.ui.theme import Radius, Space, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.marked_block import MarkedBlock
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.text_block import TextBlock

_SIDE = 14
_TOP, _BOTTOM = 9, 13
_BETWEEN = 10
_LEAST = 260

Runs = Sequence[tuple[str, bool]]


class NowAndThen(MeasuredWidget):
    """Two boxes of plain text; what is new in the later one is marked, and heard as "new:"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._heads = (TextBlock(theme, "", Type.CAPTION), TextBlock(theme, "", Type.CAPTION))
        self._before = MarkedBlock(theme, Type.SMALL)
        self._after = MarkedBlock(theme, Type.SMALL)
        self._spoken = ""

    def set_texts(self, now: str, then: str, before: str, after: Runs) -> None:
        """The two headings, the earlier words, and the later ones in pieces; of long ones what is new is shown."""
        after = shortened(after)
        changes = [
            self._heads[0].set_text(now),
            self._heads[1].set_text(then),
            self._before.set_runs(shortened([(before, False)])),
            self._after.set_runs(after),
        ]
        if any(changes):
            self._spoken = f"{now}: {self._before.text}\n{then}: {self._said(after)}"
            self.remeasure()
            say_name_changed(self)

    def _said(self, pieces: Runs) -> str:
        """New words stand apart from those before them, also where only a comma follows."""
        said = ""
        for text, is_new in pieces:
            gap = " " if is_new and said and not said[-1].isspace() else ""
            said += gap + (self.tr("new: {words}").format(words=text.lstrip()) if is_new else text)
        return said

    def measure(self, width: int) -> int:
        inner = self._inner(width)
        heights = [self._box_height(place, inner) for place in range(2)]
        return sum(heights) + _BETWEEN if self._is_stacked(width) else max(heights)

    def paintEvent(self, event: QPaintEvent) -> None:
        inner, colours = self._inner(self.width()), self.theme.colours
        is_stacked = self._is_stacked(self.width())
        first = self._box_height(0, inner) if is_stacked else self.height()
        wide = inner + 2 * _SIDE
        boxes = (
            self.place_of(0, 0, wide, first),
            self.place_of(0 if is_stacked else wide + _BETWEEN, first + _BETWEEN if is_stacked else 0, wide,
                          self.height() - first - _BETWEEN if is_stacked else first),
        )  # fmt: skip
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, boxes[0], Radius.TILE, colours.sunken, colours.line)
            draw_box(painter, boxes[1], Radius.TILE, colours.surface, colours.line2)
            self._draw(painter, boxes[0], 0)
            self._draw(painter, boxes[1], 1)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._spoken if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _draw(self, painter: QPainter, box: QRectF, place: int) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        room, x, y = box.width() - 2 * _SIDE, box.x() + _SIDE, box.y() + _TOP
        head, text = self._heads[place], self._texts()[place]
        head.draw(painter, x, y, room, colours.text2, direction)
        y += head.height(room) + Space.XXS
        text.draw(painter, x, y, room, colours.text2 if place == 0 else colours.text, direction)

    def _texts(self) -> tuple[MarkedBlock, MarkedBlock]:
        return self._before, self._after

    def _box_height(self, place: int, room: int) -> int:
        head = self._heads[place].height(room)
        return _TOP + head + Space.XXS + self._texts()[place].height(room) + _BOTTOM

    def _inner(self, width: int) -> int:
        wide = width if self._is_stacked(width) else (width - _BETWEEN) // 2
        return max(wide - 2 * _SIDE, 1)

    def _is_stacked(self, width: int) -> bool:
        return self.theme.is_wide_text or (width - _BETWEEN) // 2 < _LEAST
