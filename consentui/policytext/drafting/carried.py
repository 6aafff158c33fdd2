"""The catalogue of a version before, carried on: what stands in clauses that did not change stays as it was confirmed.

- An entry all of whose clauses stayed is kept; its mark, if it still had one, too.
- An entry with a reworded clause is kept and marked; clauses that are gone are taken out of it, and an entry that loses
  all of them goes.
- Of the new draft only what stands in a new or reworded clause is added: about the rest somebody has decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from consentui.domain.catalogue import Catalogue, Permission
from consentui.domain.policy import Policy
from consentui.domain.policy_change import ChangeKind
from consentui.domain.record import replace
from consentui.policytext.clause_changes import clause_changes
from consentui.policytext.drafting.draft import Clue, ClueKind, Draft

_PARTS = ("choices", "purposes", "recipients", "essential_data", "no_consent_cases", "facts", "held_data")


@dataclass(frozen=True, slots=True)
class Before:
    """The version before: its policy with the ids that were carried on, its catalogue, and the entries still marked."""

    policy: Policy
    catalogue: Catalogue
    unconfirmed: frozenset[str]


def carried(draft: Draft, policy: Policy, before: Before) -> Draft:
    """The draft of `policy` as what is left to do after `before`."""
    return _Carrier(draft, policy, before).run()


class _Carrier:
    """Goes through the parts of a catalogue; used up by `run`."""

    def __init__(self, draft: Draft, policy: Policy, before: Before) -> None:
        changes = clause_changes(before.policy, policy)
        new = {change.clause_id for change in changes if change.kind in (ChangeKind.ADDED, ChangeKind.REWORDED)}
        self._draft = draft
        self._before = before
        self._known = {clause.id for clause in policy.clauses()}
        self._changed = set(new)
        for clause in policy.clauses():
            items = {item.id for item in clause.items}
            self._known |= items
            self._changed |= items if clause.id in new else set()
        self._clues: dict[str, Clue] = {}

    def run(self) -> Draft:
        """The catalogue as carried on, with the clue of every entry that is to be confirmed."""
        parts = {part: self._part(part) for part in _PARTS}
        purposes = {purpose.key for purpose in parts["purposes"]}
        recipients = {recipient.id for recipient in parts["recipients"]}
        parts["purposes"] = [self._with_recipients(purpose, recipients) for purpose in parts["purposes"]]
        parts["choices"] = [
            choice if choice.purpose in purposes else replace(choice, purpose=None) for choice in parts["choices"]
        ]
        parts["held_data"] = [
            replace(held, purposes=tuple(key for key in held.purposes if key in purposes))
            for held in parts["held_data"]
        ]
        permissions = tuple(self._permissions(purposes))
        whole: dict[str, Any] = {part: tuple(entries) for part, entries in parts.items()}
        return Draft(replace(self._draft.catalogue, permissions=permissions, **whole), self._clues)

    def _part(self, part: str) -> list[Any]:
        entries: dict[str, Any] = {}
        for entry in getattr(self._before.catalogue, part):
            kept = self._kept(part, entry)
            if kept is not None:
                entries[_key(kept)] = kept
        for entry in getattr(self._draft.catalogue, part):
            if _key(entry) not in entries and self._changed.intersection(_clause_ids(entry)):
                entries[_key(entry)] = entry
                self._clues[f"{part}/{_key(entry)}"] = self._draft.clues[f"{part}/{_key(entry)}"]
        return list(entries.values())

    def _kept(self, part: str, entry: Any) -> Any | None:
        """The entry with the clauses that are left; None where none is."""
        clause_ids, name = _clause_ids(entry), f"{part}/{_key(entry)}"
        left = tuple(clause_id for clause_id in clause_ids if clause_id in self._known)
        if clause_ids and not left:
            return None
        reworded = next((clause_id for clause_id in left if clause_id in self._changed), None)
        if reworded is not None:
            self._clues[name] = Clue("", reworded, ClueKind.REWORDED)
        elif left != clause_ids:
            gone = next(clause_id for clause_id in clause_ids if clause_id not in self._known)
            self._clues[name] = Clue("", gone, ClueKind.GONE)
        elif name in self._before.unconfirmed:
            self._clues[name] = Clue("", next(iter(left), ""), ClueKind.LEFT)
        return entry if left == clause_ids else replace(entry, clause_ids=left)

    def _with_recipients(self, purpose: Any, recipients: set[str]) -> Any:
        if purpose.recipients is None or recipients.issuperset(purpose.recipients):
            return purpose
        return replace(purpose, recipients=tuple(key for key in purpose.recipients if key in recipients) or None)

    def _permissions(self, purposes: set[str]) -> Iterable[Permission]:
        drafted = {permission.key: permission for permission in self._draft.catalogue.permissions}
        seen = set()
        for permission in self._before.catalogue.permissions:
            seen.add(permission.key)
            added = drafted[permission.key].purposes if permission.key in drafted else ()
            keys = _once([*permission.purposes, *added], purposes)
            if keys:
                self._mark_permission(permission, keys)
                yield replace(permission, purposes=keys)
        for key, permission in drafted.items():
            keys = _once(permission.purposes, purposes)
            if key not in seen and keys:
                self._clues[f"permissions/{key}"] = self._draft.clues[f"permissions/{key}"]
                yield replace(permission, purposes=keys)

    def _mark_permission(self, permission: Permission, keys: tuple[str, ...]) -> None:
        name = f"permissions/{permission.key}"
        if keys != permission.purposes:
            self._clues[name] = self._draft.clues.get(name, Clue("", "", ClueKind.LEFT))
        elif name in self._before.unconfirmed:
            self._clues[name] = Clue("", "", ClueKind.LEFT)


def _key(entry: Any) -> str:
    return str(getattr(entry, "key", None) or entry.id)


def _clause_ids(entry: Any) -> tuple[str, ...]:
    found: tuple[str, ...] = entry.clause_ids if hasattr(entry, "clause_ids") else (entry.clause_id,)
    return found


def _once(keys: Sequence[str], known: set[str]) -> tuple[str, ...]:
    return tuple(key for key in dict.fromkeys(keys) if key in known)
