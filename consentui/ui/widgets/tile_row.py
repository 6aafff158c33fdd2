"""Tiles side by side, or lying under each other where the text is large or the room small."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.state_tile import StateTile

_LINE_LEFT, _FLAT_SIDE = 60, 9


class TileRow(MeasuredWidget):
    """Owner: a card. All tiles have the same width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tiles: list[StateTile] = []

    @property
    def tiles(self) -> tuple[StateTile, ...]:
        """In reading order."""
        return tuple(self._tiles)

    def add(self, tile: StateTile) -> None:
        """Append a tile; the row owns it."""
        tile.setParent(self)
        tile.show()
        self._tiles.append(tile)
        self.remeasure()

    def measure(self, width: int) -> int:
        self._lay(width)
        heights = [tile.sizeHint().height() for tile in self._tiles]
        if self._is_flat(width):
            return sum(heights) + max(len(heights) - 1, 0)
        return max(heights, default=0)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def place_children(self) -> None:
        width = self.width()
        self._lay(width)
        y = x = 0.0
        for place, tile in enumerate(self._tiles):
            height = tile.sizeHint().height()
            if self._is_flat(width):
                self.put(tile, _FLAT_SIDE, y, width - 2 * _FLAT_SIDE, height)
                y += height + 1
            else:
                end = round((place + 1) * width / len(self._tiles))
                self.put(tile, x, 0, end - x, height)
                x = end

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_flat(self.width()):
            return
        left = _FLAT_SIDE + round(self.theme.part(_LINE_LEFT))
        with QPainter(self) as painter:
            for tile in self._tiles[1:]:
                line = self.place_of(left, tile.y() - 1, self.width() - left, 1)
                draw_hairline(painter, self.theme.colours.line, line.x(), line.y(), line.width())

    def _lay(self, width: int) -> None:
        for tile in self._tiles:
            tile.set_flat(is_flat=self._is_flat(width))

    def _is_flat(self, width: int) -> bool:
        widest = 0.0
        for tile in self._tiles:
            widest = max(widest, tile.standing_width())
        return self.theme.is_wide_text or widest * len(self._tiles) > width
