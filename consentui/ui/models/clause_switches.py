"""Which switches a clause governs: the same clause ids of the catalogue that a switch shows as its links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import Catalogue, Purpose
from consentui.domain.record import Record
from consentui.domain.switch_state import worst
from consentui.ui.text.policy_words import switch_link
from consentui.ui.text.switch_words import SwitchWords


class SwitchLink(Record):
    """A switch that a clause governs, with its state in words. `key`: the permission or choice it belongs to, "" where
    nothing can be opened."""

    key: str
    text: str


class _Governed(Record):
    """One purpose beside a clause. `siblings`: all purposes behind the same row, itself among them."""

    key: str
    title: str
    purpose: Purpose
    siblings: tuple[str, ...]


class ClauseSwitches:
    """Made for one catalogue; immutable, GUI thread."""

    def __init__(self, catalogue: Catalogue, *, has_choices: bool) -> None:
        """`has_choices`: choices that are no permissions can be opened, too."""
        self._governed: dict[str, list[_Governed]] = {}
        for one in _governed(catalogue, has_choices=has_choices):
            for clause_id in one.purpose.clause_ids:
                self._governed.setdefault(clause_id, []).append(one)

    def links(self, snapshot: AppSnapshot, words: SwitchWords) -> Mapping[str, tuple[SwitchLink, ...]]:
        """By clause id, in the order of the catalogue; a link that says the same twice is one."""
        return {
            clause_id: tuple(dict.fromkeys(_link(one, snapshot, words) for one in all_of_it))
            for clause_id, all_of_it in self._governed.items()
        }


def _governed(catalogue: Catalogue, *, has_choices: bool) -> Iterator[_Governed]:
    purposes = catalogue.purpose_by_key
    for permission in catalogue.permissions:
        for key in permission.purposes:
            yield _Governed(permission.key, permission.title, purposes[key], permission.purposes)
    for choice in catalogue.choices:
        if choice.purpose is not None:
            key = choice.key if has_choices else ""
            yield _Governed(key, choice.title, purposes[choice.purpose], (choice.purpose,))


def _link(one: _Governed, snapshot: AppSnapshot, words: SwitchWords) -> SwitchLink:
    """The name of the row alone where the row as a whole says the same of itself."""
    views = [snapshot.switch(key) for key in one.siblings]
    whole = worst(view.state for view in views)
    own = words.state(snapshot.switch(one.purpose.key))
    same = all(words.state(view) == own for view in views if view.state is whole)
    return SwitchLink(one.key, switch_link(one.title, None if same else one.purpose.title, own))
