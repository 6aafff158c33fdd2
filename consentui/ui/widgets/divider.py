"""A line across, with a word in the middle of it if wanted ("or")."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.painting import draw_hairline


class Divider(QWidget):
    """Silent for AT."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(40, self.theme.line_height(Type.SMALL) if self._text else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, middle = self.theme.colours, self.height() // 2
        with QPainter(self) as painter:
            if not self._text:
                draw_hairline(painter, colours.line, 0, middle, self.width())
                return
            gap = self.theme.font_metrics(Type.SMALL).horizontalAdvance(self._text) / 2 + Space.L
            side = self.width() / 2 - gap
            draw_hairline(painter, colours.line, 0, middle, side)
            draw_hairline(painter, colours.line, self.width() - side, middle, side)
            painter.setFont(self.theme.font(Type.SMALL))
            painter.setPen(colours.text2)
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
