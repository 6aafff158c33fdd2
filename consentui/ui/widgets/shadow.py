"""A soft shadow painted in six steps; a graphics effect would cost four times as much and blur the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from consentui.ui.theme import Theme
from consentui.ui.widgets.painting import draw_box

SHADOW_REACH = 8
_STEPS = 6
_ALPHA = 7
_DROP = 2


def draw_shadow(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    """Draw around `box`; SHADOW_REACH px on each side are needed. Nothing in dark and high contrast."""
    if not theme.has_shadows:
        return
    colour = QColor(theme.colours.scrim)
    colour.setAlpha(_ALPHA)
    for step in range(_STEPS, 0, -1):
        grown = box.adjusted(-step, -step, step, step).translated(0, _DROP)
        draw_box(painter, grown, radius + step, colour, None)
