"""Two equal columns side by side, under each other where the text is large or the room small."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of

_GAP = 24
_LEAST = 440


class DividedColumns(MeasuredWidget):
    """Owner: a dialog. Both begin at the same height."""

    def __init__(self, theme: Theme, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._columns = (first, second)
        for column in self._columns:
            column.setParent(self)

    def event(self, event: QEvent) -> bool:
        """A child has another size now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.remeasure()
        return super().event(event)

    def measure(self, width: int) -> int:
        wide = self._column_width(width)
        heights = [height_of(column, wide) for column in self._columns]
        return sum(heights) + Space.CARD if self._is_stacked(width) else max(heights)

    def place_children(self) -> None:
        width = self.width()
        wide, x, y = self._column_width(width), 0, 0
        for column in self._columns:
            height = height_of(column, wide)
            self.put(column, x, y, wide, height)
            if self._is_stacked(width):
                y += height + Space.CARD
            else:
                x += wide + _GAP

    def _column_width(self, width: int) -> int:
        return width if self._is_stacked(width) else (width - _GAP) // 2

    def _is_stacked(self, width: int) -> bool:
        return self.theme.is_wide_text or width < _LEAST * self.theme.text_scale
