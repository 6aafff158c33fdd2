"""What a version changes beside the one before it, in every language, and which purposes each change touches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from consentui.domain.catalogue import Catalogue, Purpose
from consentui.domain.policy import Clause, Policy
from consentui.domain.policy_change import ChangeKind, PolicyChange, TouchedPurpose, clause_words
from consentui.policytext.clause_changes import ClauseChange, clause_changes
from consentui.server.edition_version import EditionText, EditionVersion


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """Changes are named c1, c2 … in reading order, the same in every language."""

    previous: EditionVersion
    version: EditionVersion
    by_language: Mapping[str, tuple[PolicyChange, ...]]
    touched: Mapping[str, frozenset[str]]
    added_purposes: frozenset[str]

    def change(self, change_id: str, language: str) -> PolicyChange | None:
        found = (change for change in self.by_language.get(language, ()) if change.id == change_id)
        return next(found, None)

    def ids_touching(self, purpose: str) -> frozenset[str]:
        """The changes that somebody may have to answer before this purpose goes on."""
        return self.touched.get(purpose, frozenset())


def version_changes(previous: EditionVersion, version: EditionVersion) -> VersionChanges:
    """Compares the two in each language both have; a clause that changed in one language changed."""
    languages = [language for language in version.texts if language in previous.texts]
    in_language = {
        language: {
            change.clause_id: change
            for change in clause_changes(previous.texts[language].policy.policy, version.texts[language].policy.policy)
        }
        for language in languages
    }
    order = dict.fromkeys(key for changes in in_language.values() for key in changes)
    wording = frozenset(key for key in order if _is_wording(key, version, in_language))
    links = _Links(previous, version)
    by_language = {
        language: tuple(
            _change(number, key, in_language, language, links, previous, version, key in wording)
            for number, key in enumerate(order, 1)
        )
        for language in languages
    }
    asking = [change for change in next(iter(by_language.values()), ()) if change.needs_answer]
    touched: dict[str, frozenset[str]] = {}
    for change in asking:
        for purpose in change.purposes:
            touched[purpose.key] = touched.get(purpose.key, frozenset()) | {change.id}
    added = frozenset(purpose.key for change in asking for purpose in change.purposes if purpose.is_new)
    return VersionChanges(previous, version, by_language, touched, added)


def _is_wording(clause_id: str, version: EditionVersion, in_language: Mapping[str, Mapping[str, ClauseChange]]) -> bool:
    """The operator says so, the same words only moved, or only signs and letter case differ, in every language."""
    if version.is_wording_only or clause_id in version.wording_clause_ids:
        return True
    changes = [changes[clause_id] for changes in in_language.values() if clause_id in changes]
    return all(change.kind is ChangeKind.MOVED or change.is_same_sense() for change in changes)


def _change(
    number: int,
    clause_id: str,
    in_language: Mapping[str, Mapping[str, ClauseChange]],
    language: str,
    links: _Links,
    previous: EditionVersion,
    version: EditionVersion,
    is_wording: bool,
) -> PolicyChange:
    old, new = previous.texts[language], version.texts[language]
    own = in_language[language].get(clause_id)
    kind = next(changes[clause_id].kind for changes in in_language.values() if clause_id in changes)
    note = new.notes.get(clause_id)
    return PolicyChange(
        id=f"c{number}",
        clause_id=clause_id,
        kind=kind,
        purposes=links.purposes_of(clause_id, old.catalogue, new.catalogue),
        is_wording=is_wording,
        title=note.title if note else _heading(clause_id, new.policy.policy, old.policy.policy, new),
        summary=note.summary if note else None,
        before=own.before if own else _words(clause_id, old.policy.policy),
        after=own.after if own else _words(clause_id, new.policy.policy),
    )


class _Links:
    """Which purposes name a clause, or an item of it, in the catalogue of either version."""

    def __init__(self, previous: EditionVersion, version: EditionVersion) -> None:
        self._keys: dict[str, dict[str, None]] = {}
        for of in (previous, version):
            text = next(iter(of.texts.values()))
            clause_of = _clause_of(text.policy.policy)
            for purpose in text.catalogue.purposes:
                for named in purpose.clause_ids:
                    self._keys.setdefault(clause_of.get(named, named), {})[purpose.key] = None

    def purposes_of(self, clause_id: str, old: Catalogue, new: Catalogue) -> tuple[TouchedPurpose, ...]:
        return tuple(
            TouchedPurpose(key, _purpose(key, new, old).title, key not in old.purpose_by_key)
            for key in self._keys.get(clause_id, ())
        )


def _clause_of(policy: Policy) -> dict[str, str]:
    """The clause that an item stands in, by the item's id."""
    return {item.id: clause.id for clause in policy.clauses() for item in clause.items}


def _purpose(key: str, new: Catalogue, old: Catalogue) -> Purpose:
    return new.purpose_by_key.get(key) or old.purpose_by_key[key]


def _words(clause_id: str, policy: Policy) -> str | None:
    return next((clause_words(clause) for clause in policy.clauses() if clause.id == clause_id), None)


def _heading(clause_id: str, new: Policy, old: Policy, text: EditionText) -> str:
    """The title it stands under; the policy's own for the preamble."""
    for policy in (new, old):
        for section in policy.sections:
            if _has(clause_id, section.clauses):
                return section.title
            for topic in section.topics:
                if _has(clause_id, topic.clauses):
                    return topic.title
    return text.policy.title


def _has(clause_id: str, clauses: Iterable[Clause]) -> bool:
    return any(clause.id == clause_id for clause in clauses)
