"""After signing in: choices of this computer that differ from the account's, one by one, none taken by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.domain.record import Record
from consentui.ui.theme import Radius, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog

_WIDTH = 600


class CarriedLine(Record):
    """One difference in words; `device_value` is what this computer has."""

    purpose: str
    title: str
    device_value: bool
    account_value: bool


class CarriedChoicesDialog(OverlayDialog):
    """Owner: the DialogDesk. `account_kept(purpose)`, `device_taken(purpose, value)`, `postponed()`; Esc postpones."""

    account_kept = Signal(str)
    device_taken = Signal(str, bool)
    postponed = Signal()

    def __init__(self, theme: Theme, lines: tuple[CarriedLine, ...], window: QWidget) -> None:
        super().__init__(theme, "", window, width=_WIDTH)
        self.set_title(self.tr("Use the choices from this computer?"))
        text = self.tr(
            "You decided these here before you signed in, and differently in your account. "
            "Your account's choice stays unless you take the one from here."
        )
        self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        self._lines = {line.purpose: line for line in lines}
        self._cards: dict[str, Card] = {}
        self.pairs: dict[str, ChoicePair] = {}
        for line in lines:
            self.body.addWidget(self._made(line))
        self.later_button = Button(theme, self.tr("Later"))
        self.later_button.clicked.connect(self.dismiss)
        self.dismissed.connect(self.postponed)
        self.add_footer(self.later_button)

    def keep_only(self, purposes: frozenset[str]) -> None:
        """Lines that are settled go; the dialog closes with the last one."""
        for purpose in [purpose for purpose in self._cards if purpose not in purposes]:
            card = self._cards.pop(purpose)
            self.pairs.pop(purpose)
            card.hide()
            card.deleteLater()
        if not self._cards:
            self.close_dialog()

    def _made(self, line: CarriedLine) -> Card:
        card = Card(self.theme, kind=CardKind.SUNKEN, padding=Space.CARD, radius=Radius.TILE)
        self._cards[line.purpose] = card
        text = self.tr("Account: {account}. This computer: {device}.")
        said = text.format(account=self._value(line.account_value), device=self._value(line.device_value))
        pair = ChoicePair(self.theme, self.tr("Keep account choice"), self.tr("Use choice from here"))
        pair.no_chosen.connect(self._keep)
        pair.yes_chosen.connect(self._take)
        self.pairs[line.purpose] = pair
        column: QVBoxLayout = card.body
        column.addWidget(Label(self.theme, line.title, Type.LABEL))
        column.addWidget(Label(self.theme, said, Type.SMALL, Ink.TEXT2))
        column.addSpacing(Space.M)
        column.addWidget(pair)
        return card

    def _value(self, value: bool) -> str:
        return self.tr("on") if value else self.tr("off")

    def _purpose_of(self, sender: object) -> str:
        return next(purpose for purpose, pair in self.pairs.items() if pair is sender)

    @Slot()
    def _keep(self) -> None:
        self.account_kept.emit(self._purpose_of(self.sender()))

    @Slot()
    def _take(self) -> None:
        purpose = self._purpose_of(self.sender())
        self.device_taken.emit(purpose, self._lines[purpose].device_value)
