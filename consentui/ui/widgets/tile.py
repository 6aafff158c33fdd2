"""The square with an icon that starts a row."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from consentui.ui.theme import Radius, Size, Theme
from consentui.ui.theme.parts import Tone, tile_paint
from consentui.ui.widgets.painting import draw_box

_INSET = 0.5


def draw_tile(painter: QPainter, theme: Theme, box: QRectF, icon: str, tone: Tone) -> None:
    """Draw a tile into a square box of `theme.part(Size.TILE)`."""
    paint = tile_paint(theme.colours, tone, is_high_contrast=theme.is_high_contrast)
    scale = box.width() / Size.TILE
    draw_box(painter, box.adjusted(_INSET, _INSET, -_INSET, -_INSET), Radius.TILE * scale, paint.fill, paint.line)
    side = round(theme.part(Size.ICON_L))
    centre = box.center()
    theme.draw_icon(painter, icon, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), paint.ink)
