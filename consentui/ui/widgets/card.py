"""Surfaces: the card and the column of rows that share one."""

from __future__ import annotations

import enum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.theme import Radius, Theme
from consentui.ui.widgets.painting import draw_box, fill_box

_BORDER = 1
_SHADOW = 1


class CardKind(enum.Enum):
    """PLAIN lies on the window, SUNKEN lies in a card, DASHED marks an empty place."""

    PLAIN = enum.auto()
    SUNKEN = enum.auto()
    DASHED = enum.auto()


class Card(QWidget):
    """A rounded surface; its children go into `body`, a column without spacing."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        kind: CardKind = CardKind.PLAIN,
        padding: int = 0,
        radius: int = Radius.CARD,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kind = kind
        self._radius = radius
        self.body = QVBoxLayout(self)
        edge = _BORDER + padding
        shadow = _SHADOW if kind is CardKind.PLAIN else 0
        self.body.setContentsMargins(edge, edge, edge, edge + shadow)
        self.body.setSpacing(0)

    def _is_flat(self, part: QRect) -> bool:
        """There is nothing of the edge in this part: most often a switch or a row in the middle is painted anew."""
        round_off = self._radius + _SHADOW
        inner = self.rect().adjusted(_BORDER, round_off, -_BORDER, -round_off)
        return self._kind is CardKind.PLAIN and inner.contains(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            if self._is_flat(event.rect()):
                fill_box(painter, QRectF(event.rect()), colours.surface)
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._kind is CardKind.PLAIN:
                box.adjust(0, 0, 0, -_SHADOW)
                if self.theme.has_shadows:
                    draw_box(painter, box.translated(0, _SHADOW), self._radius, colours.line, None)
                draw_box(painter, box, self._radius, colours.surface, colours.line, _BORDER)
                return
            if self._kind is CardKind.SUNKEN:
                draw_box(painter, box, self._radius, colours.sunken, colours.line, _BORDER)
                return
            painter.setBrush(colours.sunken)
            painter.setPen(QPen(colours.line2, _BORDER, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
