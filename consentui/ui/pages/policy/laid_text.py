"""One run of policy text, laid out: drawn with marks in it, and asked which sign stands where."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QRegion, QTextLayout, QTextOption

from consentui.domain.record import Record
from consentui.ui.models.reader_document import shown

_LINE_SEPARATOR = "\u2028"
_HALF_PIXEL = 0.5
_BEYOND_ONE_UNIT = 0xFFFF


class Mark(Record):
    """Parts of a text on another ground, in another ink."""

    parts: tuple[tuple[int, int], ...]
    ground: QColor
    ink: QColor


class LaidText:
    """Plain text only. Places are those of the published text; no QObject, owned by a RowLayout."""

    __slots__ = ("_is_wide", "_layout", "_text", "height")

    def __init__(self, text: str, font: QFont, line_height: int, width: float, direction: Qt.LayoutDirection) -> None:
        self._text = shown(text).replace("\n", _LINE_SEPARATOR)
        # Qt counts a sign beyond the first plane as two
        self._is_wide = not self._text.isascii() and max(self._text, default="") > chr(_BEYOND_ONE_UNIT)
        self._layout = QTextLayout(self._text, font)
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.height = self._lay_out(line_height, width + _HALF_PIXEL)

    @property
    def text(self) -> str:
        return self._text

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor, marks: Sequence[Mark] = ()) -> None:
        """With the upper left corner at (x, y)."""
        grounds = [(mark, [box for part in mark.parts for box in self._boxes(*part)]) for mark in marks]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(x, y)
        for mark, boxes in grounds:
            painter.setBrush(mark.ground)
            painter.drawRects(boxes)
        painter.setPen(colour)
        self._layout.draw(painter, QPointF())
        # One more drawing for all parts, seen only inside them: hundreds of marks cost little more than one.
        for mark, boxes in grounds:
            if mark.ink != colour:
                painter.save()
                painter.setClipRegion(_region(boxes), Qt.ClipOperation.IntersectClip)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mark.ground)
                painter.drawRects(boxes)  # away with what is drawn in the other ink
                painter.setPen(mark.ink)
                self._layout.draw(painter, QPointF())
                painter.restore()
        painter.translate(-x, -y)

    def sign_at(self, x: float, y: float) -> int:
        """The place between two signs that is nearest to a point in this text."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if y < line.y() + line.height() or number == self._layout.lineCount() - 1:
                return self._sign(line.xToCursor(x))
        return 0

    def place_of(self, sign: int) -> QRectF:
        """The line that holds a sign, from that sign on, without width."""
        unit = self._unit(sign)
        line = self._layout.lineForTextPosition(unit)
        if not line.isValid():
            return QRectF(0, 0, 0, self.height)
        return QRectF(_x(line.cursorToX(unit)), line.y(), 0, line.height())

    def line_ends(self, sign: int) -> tuple[int, int]:
        """Begin and end of the line that holds a sign."""
        line = self._layout.lineForTextPosition(self._unit(sign))
        if not line.isValid():
            return 0, len(self._text)
        return self._sign(line.textStart()), self._sign(line.textStart() + line.textLength())

    def neighbour(self, sign: int, *, is_forward: bool, by_word: bool) -> int:
        """The next place a cursor may stand at."""
        mode = QTextLayout.CursorMode.SkipWords if by_word else QTextLayout.CursorMode.SkipCharacters
        unit = self._unit(sign)
        step = self._layout.nextCursorPosition if is_forward else self._layout.previousCursorPosition
        return self._sign(step(unit, mode))

    def _lay_out(self, line_height: int, width: float) -> int:
        top = 0.0
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            height = max(line_height, math.ceil(line.height()))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
            line = self._layout.createLine()
        self._layout.endLayout()
        return math.ceil(top)

    def _boxes(self, start: int, end: int) -> list[QRect]:
        """What a part covers, line by line."""
        first, last = self._unit(start), self._unit(end)
        boxes = []
        line = self._layout.lineForTextPosition(first)
        while line.isValid():
            line_end = line.textStart() + line.textLength()
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(min(last, line_end)))
            left, right = min(left, right), max(left, right)
            boxes.append(QRect(round(left), round(line.y()), round(right) - round(left), round(line.height())))
            if last <= line_end or line.lineNumber() + 1 >= self._layout.lineCount():
                break
            first, line = line_end, self._layout.lineAt(line.lineNumber() + 1)
        return boxes

    def _unit(self, sign: int) -> int:
        return len(self._text[:sign].encode("utf-16-le")) // 2 if self._is_wide else sign

    def _sign(self, unit: int) -> int:
        if not self._is_wide:
            return unit
        return len(self._text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def _region(boxes: Sequence[QRect]) -> QRegion:
    region = QRegion()
    for box in boxes:
        region += box
    return region


def _x(found: object) -> float:
    """Qt also tells the place it came to; only where that is counts."""
    return float(found[0] if isinstance(found, (tuple, list)) else found)  # type: ignore[arg-type]
