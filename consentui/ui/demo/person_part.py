"""The made-up people of the demo; who is signed in is marked, choosing another one begins a sign-in."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import DemoPerson
from consentui.domain.account import Account
from consentui.ui.theme import Theme
from consentui.ui.widgets.radio_group import RadioGroup

_SHOWN_DIGITS = 4


class PersonPart(QWidget):
    """Owner: the DemoPanel. `person_chosen(DemoPerson)`."""

    person_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[DemoPerson, ...] = ()
        self._account: Account | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.group: RadioGroup | None = None

    def show_people(self, people: tuple[DemoPerson, ...]) -> None:
        """The people the service knows."""
        if people == self._people:
            return
        self._people = people
        if self.group is not None:
            self._column.removeWidget(self.group)
            self.group.hide()
            self.group.deleteLater()
        self.group = RadioGroup(self._theme, is_sunken=False, is_compact=True)
        self.group.setAccessibleName(self.tr("Person"))
        for person in people:
            self.group.add(person.name, person.line)
        self.group.chosen.connect(self._choose)
        self._column.addWidget(self.group)
        self._mark()

    def show_account(self, account: Account | None) -> None:
        """Who is signed in now."""
        if account != self._account:
            self._account = account
            self._mark()

    @property
    def languages(self) -> frozenset[str]:
        """What the people bring with them, beside the window's own."""
        return frozenset(person.language for person in self._people if person.language)

    @property
    def current(self) -> DemoPerson | None:
        """Who is signed in, the one who stands for nobody, or None for somebody the demo does not know."""
        if self._account is None:
            return next((person for person in self._people if person.phone_e164 is None), None)
        # By the end of the number, which alone is shown of it: a name can be changed.
        shown = self._account.masked_phone[-_SHOWN_DIGITS:]
        return next((person for person in self._people if (person.phone_e164 or "").endswith(shown)), None)

    def _mark(self) -> None:
        if self.group is not None:
            current = self.current
            self.group.set_index(self._people.index(current) if current is not None else -1)

    @Slot(int)
    def _choose(self, index: int) -> None:
        chosen = self._people[index]
        self._mark()
        if chosen != self.current:
            self.person_chosen.emit(chosen)
