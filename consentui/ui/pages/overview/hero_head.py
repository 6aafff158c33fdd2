"""The sentence about all permissions, and the way to them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget

_TEXT_TOP = 3
_LEAST_TEXT = 240


class HeroHead(MeasuredWidget):
    """Owner: the HeroCard. The button at the end, or under the sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.title = Label(theme, "", Type.H2, parent=self, level=2)
        self.line = Label(theme, "", Type.BODY, Ink.TEXT2, self)
        self.manage = Button(theme, self.tr("Manage permissions"), parent=self)

    def show_texts(self, title: str, line: str) -> None:
        """Other words."""
        self.title.set_text(title)
        self.line.set_text(line)
        self.remeasure()

    def measure(self, width: int) -> int:
        texts = self._texts_height(width)
        button = self.manage.sizeHint().height()
        return texts + Space.M + button if self._is_stacked(width) else max(texts, button)

    def place_children(self) -> None:
        width, room = self.width(), self._text_width(self.width())
        title = self.title.heightForWidth(room)
        self.put(self.title, 0, _TEXT_TOP, room, title)
        self.put(self.line, 0, _TEXT_TOP + title, room, self.line.heightForWidth(room))
        hint = self.manage.sizeHint()
        if self._is_stacked(width):
            self.put(self.manage, 0, self._texts_height(width) + Space.M, min(hint.width(), width), hint.height())
        else:
            self.put(self.manage, width - hint.width(), 0, hint.width(), hint.height())

    def _texts_height(self, width: int) -> int:
        room = self._text_width(width)
        return _TEXT_TOP + self.title.heightForWidth(room) + self.line.heightForWidth(room)

    def _text_width(self, width: int) -> int:
        end = 0 if self._is_stacked(width) else self.manage.sizeHint().width() + Space.CARD
        return max(width - end, 1)

    def _is_stacked(self, width: int) -> bool:
        free = width - self.manage.sizeHint().width() - Space.CARD
        return self.theme.is_wide_text or free < _LEAST_TEXT * self.theme.text_scale
