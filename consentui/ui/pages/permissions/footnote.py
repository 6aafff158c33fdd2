"""The quiet line under the rows, with a link to where it is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget

_LEFT = 4
_TEXT_GAP = 10
_LEAST_TEXT = 320


class Footnote(MeasuredWidget):
    """Owner: the page. `link_clicked()`."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.label = Label(theme, "", Type.SMALL, Ink.TEXT2, self)
        self.link = ClauseLink(theme, "", self)
        self.link.clicked.connect(self.link_clicked)
        self.link.hide()

    def show_note(self, text: str, link: str) -> None:
        """Another text; no link where it is empty."""
        if (text, link) == (self.label.text(), self.link.text()):
            return
        self.label.set_text(text)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.remeasure()

    def measure(self, width: int) -> int:
        text = self.label.heightForWidth(self._text_width(width))
        link = self.link.sizeHint().height() if self.link.text() else 0
        return text + link if self._is_stacked(width) else max(text, link, round(self.theme.part(Size.ICON_L)))

    def place_children(self) -> None:
        width, link = self.width(), self.link.sizeHint()
        text = self.label.heightForWidth(self._text_width(width))
        stacked = self._is_stacked(width)
        line = self.height() if not stacked else text
        self.put(self.label, self._text_left(), (line - text) // 2, self._text_width(width), text)
        if stacked:
            self.put(self.link, self._text_left(), text, min(link.width(), self._text_width(width)), link.height())
        else:
            self.put(self.link, width - link.width(), (line - link.height()) // 2, link.width(), link.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        side = round(self.theme.part(Size.ICON_L))
        line = self.theme.line_height(Type.SMALL)
        top = self.label.y() + (line - side) // 2
        with QPainter(self) as painter:
            self.theme.draw_icon(painter, "info", self.place_of(_LEFT, top, side, side), self.theme.colours.text2)

    def _text_left(self) -> int:
        return _LEFT + round(self.theme.part(Size.ICON_L)) + _TEXT_GAP

    def _text_width(self, width: int) -> int:
        link = 0 if self._is_stacked(width) or not self.link.text() else self.link.sizeHint().width() + Space.CARD
        return max(width - self._text_left() - link, 1)

    def _is_stacked(self, width: int) -> bool:
        if not self.link.text():
            return False
        free = width - self._text_left() - self.link.sizeHint().width() - Space.CARD
        return free < _LEAST_TEXT * self.theme.text_scale
