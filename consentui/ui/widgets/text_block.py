"""A run of plain text laid out with the line height of its type style; the drawing half of every label."""

from __future__ import annotations

import math

from PySide6 import QtGui  # QTextCharFormat takes long to load and is hardly ever needed
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from consentui.ui.theme import Theme, Type

_UNBOUNDED = 100_000.0
_LINE_SEPARATOR = "\u2028"
# Fonts of some scripts ask for more air than their letters have, which large print does not need.
_TALLEST_LINE = 1.5
# Hebrew, and after it Arabic and the scripts of India.
_FIRST_JOINED = "\u0590"


class TextBlock:
    """Plain text only, so nothing in it can become markup. No QObject: owned by the widget that draws it."""

    __slots__ = (
        "_align",
        "_bold_length",
        "_height",
        "_key",
        "_layout",
        "_natural",
        "_natural_revision",
        "_style",
        "_text",
        "_theme",
    )

    def __init__(
        self, theme: Theme, text: str, style: Type, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        self._theme = theme
        self._text = text
        self._style = style
        self._align = align
        self._bold_length = 0
        self._layout: QTextLayout | None = None
        self._key: tuple[int, float, Qt.LayoutDirection] | None = None
        self._height = 0
        self._natural = 0
        self._natural_revision = -1

    @property
    def text(self) -> str:
        """The text as it was set."""
        return self._text

    @property
    def style(self) -> Type:
        """Its type style."""
        return self._style

    def set_text(self, text: str) -> bool:
        """True when it is another text than before."""
        if text == self._text:
            return False
        self._text = text
        self._forget()
        return True

    def set_style(self, style: Type) -> bool:
        """True when it is another style than before."""
        if style is self._style:
            return False
        self._style = style
        self._forget()
        return True

    def set_bold_length(self, length: int) -> None:
        """Draw the first signs bold (a code at the start of a text message)."""
        if length != self._bold_length:
            self._bold_length = length
            self._forget()

    def natural_width(self) -> int:
        """The width in which no line breaks."""
        if self._natural_revision != self._theme.revision:
            lines = self._text.split("\n")
            self._natural = math.ceil(max(line_width(self._theme, self._style, line) for line in lines))
            self._natural_revision = self._theme.revision
        return self._natural

    def fits(self, width: float) -> bool:
        """It stands on one line in that width."""
        return "\n" not in self._text and self.natural_width() <= width

    def height(self, width: float) -> int:
        """The height in that width; 0 for no text."""
        if not self._text:
            return 0
        if self.fits(width) and self._text.isascii():
            return self._theme.line_height(self._style)
        self._lay_out(width, Qt.LayoutDirection.LeftToRight if self._key is None else self._key[2])
        return self._height

    def draw(
        self, painter: QPainter, x: float, y: float, width: float, colour: QColor, direction: Qt.LayoutDirection
    ) -> None:
        """Draw with the upper left corner at (x, y); in a right-to-left window lines start at x + width."""
        if self._text:
            painter.setPen(colour)
            self._lay_out(width, direction).draw(painter, QPointF(x, y))

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Stretches that are drawn in another way."""
        if not self._bold_length:
            return []
        bold = QTextLayout.FormatRange()
        bold.start, bold.length, bold.format = 0, self._bold_length, QtGui.QTextCharFormat()
        bold.format.setFontWeight(QFont.Weight.Bold)
        return [bold]

    def _visual_alignment(self, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
        """As QStyle.visualAlignment, without loading QStyle and its 10 ms of enumerations."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if direction == Qt.LayoutDirection.LeftToRight or self._align not in (left, right):
            return self._align
        return right if self._align == left else left

    def _forget(self) -> None:
        self._key = None
        self._natural_revision = -1

    def _lay_out(self, width: float, direction: Qt.LayoutDirection) -> QTextLayout:
        key = (self._theme.revision, width, direction)
        if self._layout is None or key != self._key:
            self._key = key
            self._layout, self._height = self._laid_out(width, direction)
        return self._layout

    def _laid_out(self, width: float, direction: Qt.LayoutDirection) -> tuple[QTextLayout, int]:
        text = self._text.replace("\n", _LINE_SEPARATOR)
        layout = QTextLayout(text, self._theme.font(self._style))
        # lines start at the reading side of the window; inside a line the text's own script decides
        option = QTextOption(self._visual_alignment(direction))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats = self._formats()
        if formats:
            layout.setFormats(formats)
        wanted, top = self._theme.line_height(self._style), 0.0
        # one pixel more than asked: the sum of advances may differ from the shaped line in the last digit
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(min(width + HALF_PIXEL, _UNBOUNDED))
            height = max(wanted, min(math.ceil(line.height()), round(wanted * _TALLEST_LINE)))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
            line = layout.createLine()
        layout.endLayout()
        return layout, math.ceil(top)


def line_width(theme: Theme, style: Type, line: str) -> float:
    """The width in which this text stands on one line.

    Signs that are joined or turned need a little more than the sum of their advances; only laying them out tells it.
    """
    if max(line, default="") < _FIRST_JOINED:
        return theme.font_metrics(style).horizontalAdvance(line)
    layout = QTextLayout(line, theme.font(style))
    layout.beginLayout()
    laid = layout.createLine()
    laid.setLineWidth(_UNBOUNDED)
    layout.endLayout()
    return laid.naturalTextWidth()


HALF_PIXEL = 0.5
