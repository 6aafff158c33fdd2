"""A banner on the ground of a card: says something beside the rows, and nothing urgent."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.painting import draw_box


class PlainBanner(Banner):
    """As Banner, without a tone of its own."""

    def __init__(
        self, theme: Theme, title: str, parent: QWidget | None = None, *, icon: str = "", actions: QWidget | None = None
    ) -> None:
        super().__init__(theme, Tone.OUTLINE, title, "", parent, icon=icon, actions=actions)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, QRectF(self.rect()), Radius.CARD, self.theme.colours.surface, None)
        super().paintEvent(event)
