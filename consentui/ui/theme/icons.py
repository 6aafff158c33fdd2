"""The icon set: own SVG files drawn in any colour, size and stroke width, kept as pixmaps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from consentui.runtime.resources import resource_folder
from consentui.ui.theme.icon_path import IconShape, read_icon
from consentui.ui.theme.metrics import Stroke

_GRID = 24


def default_icons_folder() -> Path:
    """The program's own set."""
    return resource_folder("icons")


class IconSet:
    """Reads each SVG once and keeps its pixmaps by (name, colour, size, scale, stroke); GUI thread only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shapes: dict[str, IconShape] = {}
        self._pixmaps: dict[tuple[str, int, float, float, float], QPixmap] = {}

    def shape(self, name: str) -> IconShape:
        """The outline on the 24 grid. Raises FileNotFoundError for an unknown name."""
        shape = self._shapes.get(name)
        if shape is None:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            shape = self._shapes[name] = read_icon(text)
        return shape

    def forget_pixmaps(self) -> None:
        """After a change of colours or sizes."""
        self._pixmaps.clear()

    def draw(self, painter: QPainter, name: str, box: QRectF, colour: QColor, stroke: float = Stroke.ICON) -> None:
        """Draw the icon into a square box of the painter's device, sharp at its scale."""
        scale = painter.device().devicePixelRatio()
        pixmap = self._pixmap(name, colour, box.width(), scale, stroke)
        # on a whole device pixel, else the picture is smeared over two
        x, y = round(box.x() * scale) / scale, round(box.y() * scale) / scale
        painter.drawPixmap(QPointF(x, y), pixmap)

    def draw_mirrored(self, painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
        """The same, flipped left to right: arrows and chevrons in a right-to-left window."""
        painter.save()
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
        self.draw(painter, name, box, colour)
        painter.restore()

    def _pixmap(self, name: str, colour: QColor, size: float, scale: float, stroke: float) -> QPixmap:
        key = (name, colour.rgba(), size, scale, stroke)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._drawn(self.shape(name), colour, size, scale, stroke)
        return pixmap

    @staticmethod
    def _drawn(shape: IconShape, colour: QColor, size: float, scale: float, stroke: float) -> QPixmap:
        pixels = max(1, round(size * scale))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(pixels / _GRID, pixels / _GRID)
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, cap, join))
            painter.drawPath(shape.strokes)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPath(shape.dots)
        pixmap.setDevicePixelRatio(scale)
        return pixmap
