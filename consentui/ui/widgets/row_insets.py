"""The boxes under a row: a question, a failure, a withdrawal that takes long; each with its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.permission_view import RowInset
from consentui.ui.text.insets import RowAction
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.inset import Inset


class RowInsets(QWidget):
    """Owner: the row. Made anew when the boxes differ. `asked(action, purposes, button)` at a press."""

    asked = Signal(object, object, object)

    def __init__(self, theme: Theme, boxes: tuple[RowInset, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = boxes
        self._wishes: dict[Button, tuple[RowAction, tuple[str, ...]]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for box in boxes:
            column.addWidget(self._made(theme, box))

    @property
    def first_button(self) -> Button | None:
        """Where the focus may go when a box appears for somebody who asked for it."""
        return next(iter(self._wishes), None)

    def _made(self, theme: Theme, box: RowInset) -> Inset:
        words = box.inset
        actions = self._made_answers(theme, box) if words.has_answer else self._made_actions(theme, box)
        inset = Inset(
            theme,
            words.tone,
            words.title,
            words.text,
            icon=words.icon or "",
            actions=actions if words.buttons else None,
            are_actions_below=words.has_answer,
        )
        inset.set_reference(words.reference)
        return inset

    def _made_answers(self, theme: Theme, box: RowInset) -> ChoicePair:
        """No and yes alike, in every language."""
        no, yes = box.inset.buttons
        pair = ChoicePair(theme, no.text, yes.text)
        for pressed, button in ((pair.no_button, no), (pair.yes_button, yes)):
            self._add(pressed, button.action, box)
        return pair

    def _made_actions(self, theme: Theme, box: RowInset) -> Flow:
        actions = Flow(theme, align=Qt.AlignmentFlag.AlignLeft)
        for button in box.inset.buttons:
            pressed = Button(theme, button.text)
            self._add(pressed, button.action, box)
            actions.add(pressed)
        return actions

    def _add(self, pressed: Button, action: RowAction, box: RowInset) -> None:
        pressed.clicked.connect(self._press)
        self._wishes[pressed] = (action, box.purposes)

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            action, purposes = self._wishes[sender]
            self.asked.emit(action, purposes, sender)
