"""One fact of the policy in short: tile, title, text; and the two columns of them."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.domain.catalogue import Fact
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock
from consentui.ui.widgets.tile import draw_tile

_TILE = 36
_GAP = 14
_LINE_GAP = 16
_COLUMN_GAP = 20
_TWO_COLUMNS_FROM = 600
_SURPRISE = "surprise"
_ICONS = {
    "account": "user",
    "news": "news",
    "off": "hand",
    "surprise": "laptop",
    "recipients": "building",
    "storage": "globe",
}


class ShortFact(MeasuredWidget):
    """Owner: the ShortFacts. AT hears title and text as one."""

    def __init__(self, theme: Theme, fact: Fact, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self._fact = fact
        self._title = TextBlock(theme, fact.title, Type.LABEL)
        self._text = TextBlock(theme, fact.text, Type.SMALL)

    def measure(self, width: int) -> int:
        room = self._room(width)
        return max(self._title.height(room) + self._text.height(room), self._side())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, room, side = self.theme.colours, self._room(self.width()), self._side()
        tone = Tone.WARN if self._fact.key == _SURPRISE else Tone.NEUTRAL
        with QPainter(self) as painter:
            icon = _ICONS.get(self._fact.key, "info")
            draw_tile(painter, self.theme, self.place_of(0, 0, side, side), icon, tone)
            x = self.place_of(side + _GAP, 0, room, 0).x()
            self._title.draw(painter, x, 0, room, colours.text, self.layoutDirection())
            self._text.draw(painter, x, self._title.height(room), room, colours.text2, self.layoutDirection())

    def accessible_role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def accessible_text(self, kind: QAccessible.Text) -> str:
        return f"{self._fact.title}: {self._fact.text}" if kind == QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QAccessible.State) -> None:
        state.readOnly = True

    def _side(self) -> int:
        return round(self.theme.part(_TILE))

    def _room(self, width: int) -> int:
        return max(width - self._side() - _GAP, 1)


class ShortFacts(MeasuredWidget):
    """Owner: the FirstRunPage. Reads down the first column, then the second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[Fact, ...] = ()
        self._facts: list[ShortFact] = []

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Another edition, or another language."""
        if facts == self._shown:
            return
        self._shown = facts
        for fact in self._facts:
            fact.hide()
            fact.deleteLater()
        self._facts = [ShortFact(self.theme, fact, self) for fact in facts]
        for made in self._facts:
            made.show()
        self.remeasure()

    def measure(self, width: int) -> int:
        return max((self._column_height(column, width) for column in self._columns(width)), default=0)

    def place_children(self) -> None:
        side = self._side(self.width())
        rows = self._row_heights(self.width())
        for place, column in enumerate(self._columns(self.width())):
            y = 0
            for fact, height in zip(column, rows, strict=False):
                self.put(fact, place * (side + _COLUMN_GAP), y, side, fact.heightForWidth(side))
                y += height + _LINE_GAP

    def _columns(self, width: int) -> list[list[ShortFact]]:
        if not self._is_wide(width):
            return [self._facts]
        half = (len(self._facts) + 1) // 2
        return [self._facts[:half], self._facts[half:]]

    def _column_height(self, column: list[ShortFact], width: int) -> int:
        rows = self._row_heights(width)[: len(column)]
        return sum(rows) + _LINE_GAP * max(len(rows) - 1, 0)

    def _row_heights(self, width: int) -> list[int]:
        side, columns = self._side(width), self._columns(width)
        longest = max((len(column) for column in columns), default=0)
        return [max(c[row].heightForWidth(side) for c in columns if row < len(c)) for row in range(longest)]

    def _side(self, width: int) -> int:
        return (width - _COLUMN_GAP) // 2 if self._is_wide(width) else width

    def _is_wide(self, width: int) -> bool:
        return width >= _TWO_COLUMNS_FROM and not self.theme.is_wide_text
