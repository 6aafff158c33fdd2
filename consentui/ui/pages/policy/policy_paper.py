"""The policy on paper: pages of a PDF or a printer, drawn a few clauses at a time so that the window never waits."""

from __future__ import annotations

import math
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QTextLayout, QTextOption

from consentui.domain.policy import PublishedPolicy
from consentui.ui.models.reader_document import ReaderDocument, ReaderRow, RowKind, shown
from consentui.ui.theme import Theme, Type

translate = QCoreApplication.translate

# Everything is measured in pixels of 1/96 inch, whatever the device can do.
_DPI = 96
_INDENT, _ITEM_INDENT = 26, 18
_FOOT = 34
_LINE_SHARE = 1.42
_KEEP_WITH_HEADING = 90
_STEP_S = 0.008
_SIZES = {Type.H1: 24, Type.H2: 17, Type.H3: 14, Type.READ: 13, Type.SMALL: 10}
_ABOVE = {RowKind.SECTION: 22, RowKind.TOPIC: 14, RowKind.CLAUSE: 7}


class PolicyPaper:
    """Owned by the PaperDesk for one document. `step` until it is False; `failed` says whether the device gave up."""

    def __init__(self, theme: Theme, device: QPagedPaintDevice, published: PublishedPolicy, line: str) -> None:
        """`line`: what stands under the title (version and date)."""
        self._theme = theme
        self._device = device
        self._published = published
        self._line = line
        self._painter = QPainter()
        self._steps: Iterator[None] | None = None
        self._page = 1
        self._y = 0.0
        self._width = self._height = 0.0
        self.failed = False

    def step(self) -> bool:
        """A few milliseconds of it; False when it is done or has failed."""
        if self._steps is None and not self._begin():
            self.failed = True
            return False
        ends_s = perf_counter() + _STEP_S
        for _ in self._steps or ():
            if perf_counter() > ends_s:
                return True
        self._draw_foot()
        self.failed = not self._painter.end()
        return False

    def cancel(self) -> None:
        """Nothing more is drawn."""
        if self._painter.isActive():
            self._painter.end()

    def _begin(self) -> bool:
        if not self._painter.begin(self._device):
            return False
        scale = self._device.logicalDpiX() / _DPI
        self._width, self._height = self._device.width() / scale, self._device.height() / scale - _FOOT
        self._painter.scale(scale, scale)
        self._painter.setPen(QColor(Qt.GlobalColor.black))
        self._steps = self._draw()
        return True

    def _draw(self) -> Iterator[None]:
        published = self._published
        self._text(published.title, Type.H1, 0)
        self._y += 4
        self._text(self._line, Type.READ, 0)
        yield
        document = ReaderDocument(published.policy, {}, "")
        for row in document.rows:
            self._row(row)
            yield
        self._y += 24
        check = translate("PolicyPaper", "Check value of this text (SHA-256): {value}")
        self._text(check.format(value=published.policy_hash), Type.SMALL, 0)

    def _row(self, row: ReaderRow) -> None:
        self._y += 0 if row.is_rest else _ABOVE[row.kind]
        if row.kind is not RowKind.CLAUSE:
            if self._y + _KEEP_WITH_HEADING > self._height:
                self._new_page()
            number = f"{row.label}  " if row.label else ""
            self._text(number + row.pieces[0], Type.H2 if row.kind is RowKind.SECTION else Type.H3, 0)
            return
        indent = _INDENT if row.label or row.is_rest else 0
        self._text(row.pieces[0], Type.READ, indent, f"{row.label}." if row.label else "")
        for label, piece in zip(row.item_labels, row.pieces[1:], strict=True):
            self._y += 3
            mark = "•" if label is None else f"{label}." if label else ""
            self._text(piece, Type.READ, indent + _ITEM_INDENT, mark)

    def _text(self, text: str, style: Type, indent: float, label: str = "") -> None:
        """A run of text, over as many pages as it needs, with its label before the first line."""
        font = QFont(self._theme.font(style))
        font.setPixelSize(_SIZES[style])
        height = math.ceil(_SIZES[style] * _LINE_SHARE)
        layout = QTextLayout(shown(text).replace("\n", "\u2028"), font, self._device)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self._width - indent)
            line = layout.createLine()
        layout.endLayout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if self._y + height > self._height:
                self._new_page()
            if label and number == 0:
                self._painter.setFont(font)
                before = QRectF(indent - _INDENT, self._y, _INDENT, line.height())
                self._painter.drawText(before, int(Qt.AlignmentFlag.AlignLeft), label)
            line.draw(self._painter, QPointF(indent, self._y - line.y()))
            self._y += height

    def _new_page(self) -> None:
        self._draw_foot()
        self._device.newPage()
        self._page += 1
        self._y = 0

    def _draw_foot(self) -> None:
        font = QFont(self._theme.font(Type.SMALL))
        font.setPixelSize(_SIZES[Type.SMALL])
        self._painter.setFont(font)
        text = translate("PolicyPaper", "{title} · Version {version} · Page {page}")
        text = text.format(title=self._published.title, version=self._published.version, page=self._page)
        foot = QRectF(0, self._height + _FOOT - 14, self._width, 14)
        self._painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), shown(text))
