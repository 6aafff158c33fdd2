"""A question that opens to its answer."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Motion, Size, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.expander import Expander
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.reveal import Reveal
from consentui.ui.widgets.text_block import TextBlock

_LEFT, _END = 19, 9
_LEAST_HEIGHT, _AIR, _BELOW = 52, 14, 16
_RAISED = 2


class QuestionRow(MeasuredWidget):
    """Owner: a RowGroup. A click anywhere on the question opens it; Right and Left do too."""

    def __init__(self, theme: Theme, question: str, answer: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._question = TextBlock(theme, question, Type.LABEL)
        self._divider: int | None = None
        self.expander = Expander(theme, question, self)
        self.expander.clicked.connect(self.toggle)
        self.answer = Label(theme, answer, Type.BODY, Ink.TEXT2, self)
        self.answer.hide()
        self._reveal = Reveal(theme, Motion.DETAILS, self)
        self._reveal.moved.connect(self._on_revealed)

    @property
    def is_open(self) -> bool:
        """The answer is on show."""
        return self.expander.is_open

    def set_texts(self, question: str, answer: str) -> None:
        """Another question and answer."""
        self.answer.set_text(answer)
        if self._question.set_text(question):
            self.expander.setAccessibleName(question)
            say_name_changed(self)
        self.remeasure()

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the answer."""
        if is_open == self.is_open:
            return
        self.expander.set_open(is_open)
        if is_open:
            self.answer.show()
        self._reveal.go_to(1.0 if is_open else 0.0, is_gliding=self.isVisible())

    @Slot()
    def toggle(self) -> None:
        """As a click on the question."""
        self.set_open(is_open=not self.is_open)

    def set_divider(self, start: int | None) -> None:
        """A line along the upper edge from this x on; None for no line."""
        if start != self._divider:
            self._divider = start
            self.remeasure()

    def text_left(self) -> int:
        """Where the question starts."""
        return _LEFT

    def measure(self, width: int) -> int:
        height = self._head_height(width)
        if self._reveal.value > 0:
            height += round((self.answer.heightForWidth(self._answer_width(width)) + _BELOW) * self._reveal.value)
        return height

    def place_children(self) -> None:
        width, head = self.width(), self._head_height(self.width())
        top = 0 if self._divider is None else 1
        y = top + (head - top - Size.TARGET) // 2
        self.put(self.expander, width - _END - Size.TARGET, y, Size.TARGET, Size.TARGET)
        room = self._answer_width(width)
        self.put(self.answer, _LEFT, head - _RAISED, room, self.answer.heightForWidth(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        top = 0 if self._divider is None else 1
        room = self._question_width(self.width())
        head = self._head_height(self.width())
        y = top + (head - top - self._question.height(room)) // 2
        with QPainter(self) as painter:
            if self._divider is not None:
                line = self.place_of(self._divider, 0, self.width() - self._divider, 1)
                draw_hairline(painter, self.theme.colours.line, line.x(), 0, line.width())
            place = self.place_of(_LEFT, y, room, 0)
            self._question.draw(painter, place.x(), y, room, self.theme.colours.text, self.layoutDirection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        opening = Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right
        closing = Qt.Key.Key_Right if is_mirrored else Qt.Key.Key_Left
        if event.key() in (opening, closing):
            self.set_open(is_open=event.key() == opening)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_head = 0 <= event.position().y() < self._head_height(self.width())
        is_inside = self.rect().contains(event.position().toPoint())
        if is_head and is_inside and event.button() == Qt.MouseButton.LeftButton:
            self.toggle()

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Grouping

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._question.text if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _question_width(self, width: int) -> int:
        return max(width - _LEFT - _END - Size.TARGET - 8, 1)

    def _answer_width(self, width: int) -> int:
        return max(width - _LEFT - _END - Size.TARGET, 1)

    def _head_height(self, width: int) -> int:
        top = 0 if self._divider is None else 1
        return top + max(_LEAST_HEIGHT, self._question.height(self._question_width(width)) + 2 * _AIR)

    @Slot()
    def _on_revealed(self) -> None:
        if self._reveal.value <= 0 and not self.is_open:
            self.answer.hide()
        self.remeasure()
