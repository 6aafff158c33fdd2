"""The identity check: given and withdrawn as a whole, with the cost of refusing beside it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.held_view import HeldView
from consentui.domain.catalogue import HeldCategory
from consentui.ui.pages.your_data.field_editor import FieldEditor
from consentui.ui.text.facts import policy_does_not_say
from consentui.ui.text.profile_words import value_line
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.fact_grid import FactGrid
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.label import Label

_ABOVE_CARD = 9
_PADDING = 18


class IdentityPart(QWidget):
    """Owner: the CategoryPage. `change_requested(values by key)`, `remove_requested(key)`."""

    change_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, category: HeldCategory, app: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._category = category
        self._app = app
        self._titles = {field.key: field.title for field in category.fields}
        self._own: tuple[str, ...] = ()
        self._today = dt.date.min
        self._is_busy = False
        self.editor: FieldEditor | None = None
        self._facts: dict[str, FactItem] = {}
        self._grid = FactGrid(theme)
        self._text = Label(theme, "", Type.BODY, Ink.TEXT2)
        self.give = Button(theme, self.tr("Give it"))
        self.withdraw = Button(theme, self.tr("Withdraw"))
        self.give.clicked.connect(self._toggle)
        self.withdraw.clicked.connect(self._withdraw)
        self._buttons = Flow(theme)
        self._buttons.add(self.withdraw)
        self._buttons.add(self.give)
        self._card = Card(theme, padding=_PADDING)
        self._card.body.setSpacing(Space.L)
        for part in (self._grid, self._text, self._buttons):
            self._card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, self.tr("What is stored"), Type.H3, level=2))
        column.addSpacing(_ABOVE_CARD)
        column.addWidget(self._card)

    def show_held(self, held: HeldView | None, today: dt.date) -> None:
        """What the service says; the values come masked."""
        self._today = today
        fields = [field for key in self._titles if held is not None and (field := held.field(key)) is not None]
        own = [field for field in fields if field.category == self._category.key]
        self._own = tuple(field.key for field in own)
        self.setVisible(bool(own))
        for field in own:
            if field.key not in self._facts:
                self._facts[field.key] = FactItem(self._theme, "id-card", self._titles[field.key], "")
                self._grid.add(self._facts[field.key])
            self._facts[field.key].set_value(value_line(field))
        self._show_state(is_given=any(field.value is not None for field in own))

    def set_busy(self, *, is_busy: bool) -> None:
        """While something is being sent about it; what has the focus keeps it."""
        self._is_busy = is_busy
        if self.editor is not None:
            self.editor.set_busy(is_busy=is_busy)

    @Slot()
    def close_editor(self) -> None:
        """What was written is saved, or not wanted."""
        if self.editor is None:
            return
        hand_focus_on(self.editor, self.give)
        self._card.body.removeWidget(self.editor)
        self.editor.hide()
        self.editor.deleteLater()
        self.editor = None

    def _show_state(self, *, is_given: bool) -> None:
        if not is_given:
            hand_focus_on(self.withdraw, self.give)
            text = self.tr("Nothing is stored. You may refuse. The policy says what that costs: {cost}")
        else:
            text = self.tr("Stored, and shown here in part only. You may withdraw it at any time.")
        self._text.set_text(text.format(cost=self._category.if_refused or policy_does_not_say()))
        self._grid.setVisible(is_given)
        self.withdraw.setVisible(is_given)
        self.give.set_label(self.tr("Change it") if is_given else self.tr("Give it"))
        self._buttons.remeasure()

    @Slot()
    def _toggle(self) -> None:
        if self.editor is not None:
            self.close_editor()
            return
        fields = [(key, self._titles[key], "") for key in self._own]
        self.editor = FieldEditor(self._theme, fields, self._today)
        self.editor.saved.connect(self.change_requested)
        self.editor.cancelled.connect(self.close_editor)
        self._card.body.addWidget(self.editor)
        self.editor.setFocus()

    @Slot()
    def _withdraw(self) -> None:
        """At once and as a whole: nothing is asked before a withdrawal counts."""
        if self._own and not self._is_busy:
            self.remove_requested.emit(self._own[0])
