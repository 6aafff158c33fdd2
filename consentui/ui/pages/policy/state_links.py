"""The live states of the switches beside the clauses that govern them."""

from __future__ import annotations

from collections.abc import Mapping

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import Catalogue
from consentui.ui.models.clause_switches import ClauseSwitches, SwitchLink
from consentui.ui.text.dates import Dates
from consentui.ui.text.switch_words import SwitchWords


class StateLinks:
    """Owned by the PolicyPage; the table is made once per catalogue."""

    def __init__(self, nameless_app: str, *, has_choices: bool) -> None:
        """Without a page for them, other choices are told by their words alone."""
        self._has_choices = has_choices
        self._nameless_app = nameless_app
        self._catalogue: Catalogue | None = None
        self._table: ClauseSwitches | None = None

    def of(self, snapshot: AppSnapshot, dates: Dates) -> Mapping[str, tuple[SwitchLink, ...]]:
        """By clause id; empty without a catalogue."""
        if snapshot.catalogue is None:
            return {}
        if self._table is None or snapshot.catalogue is not self._catalogue:
            self._catalogue = snapshot.catalogue
            self._table = ClauseSwitches(snapshot.catalogue, has_choices=self._has_choices)
        app = snapshot.service.name if snapshot.service else self._nameless_app
        return self._table.links(snapshot, SwitchWords(app, dates, snapshot.last_checked_at))
