"""Facts side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.measured_widget import MeasuredWidget

_LINE_GAP = 14
_TWO_COLUMNS_FROM = 480


class FactGrid(MeasuredWidget):
    """Facts in two columns, in one where it is narrow or the text is large."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._facts: list[FactItem] = []

    def add(self, fact: FactItem) -> None:
        """Append a fact; the grid owns it."""
        fact.setParent(self)
        fact.show()
        self._facts.append(fact)
        self.remeasure()

    def measure(self, width: int) -> int:
        lines = self._heights(width)
        return sum(lines) + _LINE_GAP * max(len(lines) - 1, 0)

    def place_children(self) -> None:
        columns, side = self._columns(self.width())
        y = 0
        for index, height in enumerate(self._heights(self.width())):
            for column, fact in enumerate(self._facts[index * columns : (index + 1) * columns]):
                self.put(fact, column * (side + Space.GROUP), y, side, height)
            y += height + _LINE_GAP

    def _columns(self, width: int) -> tuple[int, int]:
        if self.theme.is_wide_text or width < _TWO_COLUMNS_FROM:
            return 1, width
        return 2, (width - Space.GROUP) // 2

    def _heights(self, width: int) -> list[int]:
        columns, side = self._columns(width)
        heights = [fact.heightForWidth(side) for fact in self._facts]
        return [max(heights[start : start + columns]) for start in range(0, len(heights), columns)]
