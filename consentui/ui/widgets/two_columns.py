"""Two cards side by side, under each other where the text is large or the room small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of

_FIRST_SHARE = 0.5446
_LEAST = 640


class TwoColumns(MeasuredWidget):
    """Owner: a page. The first takes a little more than half; both are as high as the higher one."""

    def __init__(self, theme: Theme, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._first, self._second = first, second
        for child in (first, second):
            child.setParent(self)

    def event(self, event: QEvent) -> bool:
        """A child has another size now, or has come or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.remeasure()
        return super().event(event)

    def measure(self, width: int) -> int:
        heights = [height_of(child, wide) for child, wide in self._shown(width)]
        if self._is_stacked(width):
            return sum(heights) + Space.CARD * max(len(heights) - 1, 0)
        return max(heights, default=0)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    def place_children(self) -> None:
        x = y = 0
        is_stacked = self._is_stacked(self.width())
        for child, wide in self._shown(self.width()):
            height = height_of(child, wide)
            # The second alone may end above the first: its lines keep together.
            full = self.height() if child is self._first and not is_stacked else height
            self.put(child, x, y, wide, full)
            if is_stacked:
                y += height + Space.CARD
            else:
                x += wide + Space.CARD

    def _shown(self, width: int) -> list[tuple[QWidget, int]]:
        shown = [child for child in (self._first, self._second) if not child.isHidden()]
        if len(shown) < 2 or self._is_stacked(width):
            return [(child, width) for child in shown]
        first = round((width - Space.CARD) * _FIRST_SHARE)
        return [(self._first, first), (self._second, width - Space.CARD - first)]

    def _is_stacked(self, width: int) -> bool:
        return self.theme.is_wide_text or width < _LEAST * self.theme.text_scale
