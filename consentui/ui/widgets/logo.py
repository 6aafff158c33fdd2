"""The mark of the product: a C with a dot, on an accent tile."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Theme

_GRID = 34
_RADIUS = 9
_ARC_RADIUS, _ARC_WIDTH = 7.6, 3.3
_ARC_CENTRE = 15.7
_DOT_CENTRE, _DOT_RADIUS = 25.4, 2.8
_GAP_DEGREES = 46


def draw_logo(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the mark into a square box; the logo of a brand in its place."""
    painter.save()
    if theme.brand is not None and theme.brand.has_logo:
        theme.brand.draw_logo(painter, box, theme.scheme)
        painter.restore()
        return
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colours.accent)
    painter.drawRoundedRect(QRectF(0, 0, _GRID, _GRID), _RADIUS, _RADIUS)
    painter.setBrush(theme.colours.on_accent)
    painter.drawEllipse(QPointF(_DOT_CENTRE, _GRID / 2), _DOT_RADIUS, _DOT_RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(theme.colours.on_accent, _ARC_WIDTH, Qt.PenStyle.SolidLine, cap))
    top_left = QPointF(_ARC_CENTRE - _ARC_RADIUS, _GRID / 2 - _ARC_RADIUS)
    arc = QRectF(top_left.x(), top_left.y(), 2 * _ARC_RADIUS, 2 * _ARC_RADIUS)
    painter.drawArc(arc, _GAP_DEGREES * 16, (360 - 2 * _GAP_DEGREES) * 16)
    painter.restore()


class Logo(QWidget):
    """The mark as a widget; silent for AT, the name stands beside it."""

    def __init__(self, theme: Theme, side: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_logo(painter, self.theme, QRectF(0, 0, self._side, self._side))
