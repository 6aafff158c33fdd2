"""The round picture of a person: the initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.painting import draw_box

_LETTER_SHARE = 0.36


def initials_of(name: str) -> str:
    """First letters of the first and last word, one for a single word; Chinese names give their first sign."""
    words = name.split()
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def draw_avatar(painter: QPainter, theme: Theme, box: QRectF, initials: str) -> None:
    """Draw the disc and the initials into a square box."""
    line = theme.colours.line if theme.is_high_contrast else None
    draw_box(painter, box, box.width() / 2, theme.colours.avatar, line)
    painter.setPen(theme.colours.avatar_text)
    font = QFont(theme.font(Type.CAPTION_STRONG))
    font.setPixelSize(round(box.width() * _LETTER_SHARE))  # it must fit the disc, so it grows with that
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)


class Avatar(QWidget):
    """Silent for AT, the name stands beside it."""

    def __init__(self, theme: Theme, name: str, side: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._initials = initials_of(name)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Another person."""
        self._initials = initials_of(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_avatar(painter, self.theme, QRectF(0, 0, self._side, self._side), self._initials)
