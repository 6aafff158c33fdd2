"""A product somebody signs in to with their account: what it may get, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from consentui.domain.grant import Method
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.permission_view import ClickMeaning, DecisionView
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.decision_row import DecisionRow


class LinkedRow(DecisionRow):
    """A DecisionRow with a button in place of the switch: one links a product by signing in there, not here."""

    def __init__(self, theme: Theme, view: DecisionView, parent: QWidget | None = None) -> None:
        super().__init__(theme, view, parent, has_switch=False)
        self.unlink: Button | None = None
        self._show_button()

    def apply(self, view: DecisionView) -> None:
        super().apply(view)
        self._show_button()

    def set_choice(
        self, state: SwitchState, words: str, *, is_waiting: bool = False, is_checked: bool | None = None
    ) -> None:
        """The button says that it is on."""
        shown = "" if state is SwitchState.ON else words
        super().set_choice(state, shown, is_waiting=is_waiting, is_checked=is_checked)
        self.set_tone(Tone.NEUTRAL)

    def _show_button(self) -> None:
        may_unlink = self.view.switch.click is ClickMeaning.OFF
        if may_unlink == (self.unlink is not None):
            return
        self.unlink = None
        if may_unlink:
            self.unlink = Button(self.theme, self.tr("Unlink"))
            self.unlink.setAccessibleName(self.tr("Unlink {product}").format(product=self.view.title))
            self.unlink.clicked.connect(self._unlink)
        self.set_trailing(self.unlink)

    @Slot()
    def _unlink(self) -> None:
        """At once: nothing is asked before a withdrawal counts."""
        self.off_requested.emit(self.view.purposes, Method.SWITCH)
