"""Grey shapes inside a card that is being loaded; a quick answer shows none of them."""

from __future__ import annotations

import enum

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.skeleton import Skeleton

_SHOW_AFTER_MS = 200
_DISC, _DISCS_HEIGHT, _DISCS = 46, 114, 5
_LINE, _LINES_HEIGHT, _LINES = 44, 180, 4
_BARS = (20, 44, 12, 30, 20, 12, 52)
_CHART_HEIGHT = 190


class Shapes(enum.Enum):
    """What is being loaded: tiles beside each other, lines with a value, bars with rows under them."""

    TILES = enum.auto()
    LINES = enum.auto()
    BARS = enum.auto()


class CardSkeleton(Skeleton):
    """Owner: a card, which keeps its room from the start, so that nothing moves; drawn after 200 ms."""

    def __init__(self, theme: Theme, kind: Shapes, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, 0, text, parent)
        self._kind = kind
        self._is_drawn = False
        self._delay = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._delay.timeout.connect(self._draw_now)
        self.hide()

    @property
    def is_drawn(self) -> bool:
        """It has taken long enough."""
        return self._is_drawn

    def set_loading(self, *, is_loading: bool) -> None:
        """Begin to wait, or take everything away."""
        if is_loading and self.isHidden():
            self._is_drawn = False
            self._delay.start()
        elif not is_loading:
            self._delay.stop()
        self.setVisible(is_loading)

    def sizeHint(self) -> QSize:
        heights = {Shapes.TILES: _DISCS_HEIGHT, Shapes.LINES: _LINES_HEIGHT, Shapes.BARS: _CHART_HEIGHT}
        return QSize(200, heights[self._kind])

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_drawn:
            super().paintEvent(event)

    def draw_ground(self, painter: QPainter) -> None:
        """The card is there already."""

    def shapes(self) -> list[tuple[QRectF, float]]:
        width = float(self.width())
        if self._kind is Shapes.TILES:
            return _tiles(width)
        return _lines(width) if self._kind is Shapes.LINES else _chart(width)

    @Slot()
    def _draw_now(self) -> None:
        self._is_drawn = True
        self.update()


def _tiles(width: float) -> list[tuple[QRectF, float]]:
    pitch, shapes = width / _DISCS, []
    for place in range(_DISCS):
        middle = (place + 0.5) * pitch
        shapes.append((QRectF(middle - _DISC / 2, 8, _DISC, _DISC), _DISC / 2))
        shapes.append((QRectF(middle - 36, 68, 72, 13), 6.0))
        shapes.append((QRectF(middle - 20, 91, 40, 11), 5.0))
    return shapes


def _lines(width: float) -> list[tuple[QRectF, float]]:
    shapes = []
    for place in range(_LINES):
        y = place * _LINE + 14
        shapes.append((QRectF(8, y, 18, 18), 5.0))
        shapes.append((QRectF(38, y + 2, min(130, width - 130), 13), 6.0))
        shapes.append((QRectF(width - 8 - 48, y + 2, 48, 13), 6.0))
    return shapes


def _chart(width: float) -> list[tuple[QRectF, float]]:
    inner = width - 2 * 12
    pitch = inner / len(_BARS)
    bars = [
        (QRectF(12 + (place + 0.5) * pitch - 13, 72 - height, 26, height), 4.0) for place, height in enumerate(_BARS)
    ]
    rows = [(QRectF(67, 112, min(160, width - 160), 13), 6.0), (QRectF(67, 134, min(110, width - 160), 11), 5.0)]
    return [*bars, (QRectF(19, 110, 36, 36), 10.0), *rows]
