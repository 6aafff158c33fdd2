"""A heading with its number before it and a pill at the end; the pill goes under it where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget

_LEAST = 200


class NumberedHead(MeasuredWidget):
    """Owner: a card. Without a number the heading begins at the edge."""

    def __init__(self, theme: Theme, pill: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._number = Label(theme, "", Type.H3, Ink.TEXT2, self)
        self.title = Label(theme, "", Type.H3, parent=self, level=2)
        self._pill = pill
        pill.setParent(self)

    def set_texts(self, number: str, title: str) -> None:
        """Another number and heading."""
        self._number.set_text(number)
        self._number.setVisible(bool(number))
        self.title.set_text(title)
        self.remeasure()

    def measure(self, width: int) -> int:
        title = self.title.heightForWidth(self._room(width))
        pill = self._pill.sizeHint().height()
        return title + Space.XS + pill if self._is_stacked(width) else max(title, pill)

    def place_children(self) -> None:
        width, room = self.width(), self._room(self.width())
        hint = self._pill.sizeHint()
        title = self.title.heightForWidth(room)
        is_stacked = self._is_stacked(width)
        top = 0 if is_stacked else max(0, (hint.height() - title) // 2)
        line = self.theme.line_height(Type.H3)
        self.put(self._number, 0, top, self._number_width(), line)
        self.put(self.title, self._left(), top, room, title)
        if is_stacked:
            self.put(self._pill, 0, title + Space.XS, min(hint.width(), width), hint.height())
        else:
            self.put(self._pill, width - hint.width(), 0, hint.width(), hint.height())

    def _number_width(self) -> int:
        return self._number.preferred_width() + 1 if self._number.text() else 0

    def _left(self) -> int:
        return self._number_width() + Space.M if self._number.text() else 0

    def _room(self, width: int) -> int:
        end = 0 if self._is_stacked(width) else self._pill.sizeHint().width() + Space.L
        return max(width - self._left() - end, 1)

    def _is_stacked(self, width: int) -> bool:
        return self.theme.is_wide_text or width - self._left() - self._pill.sizeHint().width() - Space.L < _LEAST
