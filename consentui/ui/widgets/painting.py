"""Small pieces of drawing and placing that several widgets share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QLayout

from consentui.ui.theme import Stroke, Theme

HALF = 0.5


def draw_box(
    painter: QPainter, box: QRectF, radius: float, fill: QColor | None, line: QColor | None, width: float = 1.0
) -> None:
    """A rounded box whose border lies inside `box`."""
    inset = width / 2 if line is not None else 0.0
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    shape = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(shape, max(radius - inset, 0.0), max(radius - inset, 0.0))


def draw_focus_ring(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    """A ring of 2 px along the inner edge of `box`; callers keep the gap of 2 px inside it free."""
    draw_box(painter, box, radius, None, theme.colours.focus, Stroke.FOCUS)


def draw_hairline(painter: QPainter, colour: QColor, x: float, y: float, width: float) -> None:
    """A horizontal line of 1 px."""
    fill_box(painter, QRectF(x, y, width, 1), colour)


def fill_box(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """As QPainter.fillRect, whose first call would load every gradient of Qt. Leaves the pen as it was."""
    pen = painter.pen()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(box)
    painter.setPen(pen)


def visual_rect(direction: Qt.LayoutDirection, bounds: QRect | QRectF, box: QRectF) -> QRectF:
    """The place of `box` in `bounds`, mirrored in a right-to-left window."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return box
    edge = QRectF(bounds)
    return QRectF(edge.left() + edge.right() - box.right(), box.y(), box.width(), box.height())


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """As setContentsMargins, from the reading side; Qt mirrors what is in a layout, but not the air around it.

    The direction is that of the language in force: another one makes every layout anew.
    """
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if is_mirrored else (start, end)
    layout.setContentsMargins(left, top, right, bottom)
