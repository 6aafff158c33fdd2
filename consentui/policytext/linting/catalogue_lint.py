"""What is wrong with a catalogue: guesses nobody confirmed, links that lead nowhere, entries nobody would see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import Policy
from consentui.policytext.linting.policy_lint import Finding
from consentui.policytext.passages import passages_of
from consentui.policytext.permission_words import permissions_in

TO_CONFIRM, NO_CLAUSE, NO_SUCH_CLAUSE = "to-confirm", "entry-without-clause", "no-such-clause"
NO_SUCH_RECIPIENT, NO_SUCH_PURPOSE = "no-such-recipient", "no-such-purpose"
NO_PLACE, NO_WORDS, NOT_LISTED = "purpose-without-switch", "entry-without-words", "permission-not-listed"
LANGUAGES_DIFFER = "languages-differ"
CATALOGUE_KEYS = (
    TO_CONFIRM, NO_CLAUSE, NO_SUCH_CLAUSE, NO_SUCH_RECIPIENT, NO_SUCH_PURPOSE, NO_PLACE, NO_WORDS, NOT_LISTED,
    LANGUAGES_DIFFER,
)  # fmt: skip


def lint_catalogue(catalogue: Catalogue, policy: Policy, language: str | None) -> tuple[Finding, ...]:
    """Every finding but marks and other languages; `language`: that of the word rules, None where there are none."""
    known = {clause.id for clause in policy.clauses()} | {item.id for c in policy.clauses() for item in c.items}
    return (
        *_clause_links(catalogue, known),
        *_links(catalogue),
        *_empty_words(catalogue),
        *(_unlisted(catalogue, policy, language) if language is not None else ()),
    )


def unconfirmed_findings(entries: Sequence[str]) -> tuple[Finding, ...]:
    """One for each entry that is still marked."""
    return tuple(Finding(TO_CONFIRM, entry) for entry in entries)


def other_language_findings(first: Catalogue, other: Catalogue) -> tuple[Finding, ...]:
    """The same purposes in the same order, in every language: decisions are taken in any of them."""
    if [purpose.key for purpose in first.purposes] == [purpose.key for purpose in other.purposes]:
        return ()
    return (Finding(LANGUAGES_DIFFER, other.language),)


def _clause_links(catalogue: Catalogue, known: set[str]) -> Iterator[Finding]:
    for entry, clause_ids in _linked(catalogue):
        if not clause_ids:
            yield Finding(NO_CLAUSE, entry)
        missing = tuple(clause_id for clause_id in clause_ids if clause_id not in known)
        if missing:
            yield Finding(NO_SUCH_CLAUSE, entry, missing)


def _linked(catalogue: Catalogue) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((f"choices/{choice.key}", choice.clause_ids) for choice in catalogue.choices)
    yield from ((f"purposes/{purpose.key}", purpose.clause_ids) for purpose in catalogue.purposes)
    yield from ((f"recipients/{recipient.id}", recipient.clause_ids) for recipient in catalogue.recipients)
    yield from ((f"essential_data/{data.key}", data.clause_ids) for data in catalogue.essential_data)
    yield from ((f"no_consent_cases/{case.key}", (case.clause_id,)) for case in catalogue.no_consent_cases)
    yield from ((f"facts/{fact.key}", fact.clause_ids) for fact in catalogue.facts)
    yield from ((f"held_data/{held.key}", held.clause_ids) for held in catalogue.held_data)


def _links(catalogue: Catalogue) -> Iterator[Finding]:
    seen: set[str] = set()
    for entry, purposes in _deciding(catalogue):
        yield from (Finding(NO_SUCH_PURPOSE, entry) for key in purposes if key not in catalogue.purpose_by_key)
        if not entry.startswith("held_data/"):
            seen.update(purposes)
    for purpose in catalogue.purposes:
        if purpose.key not in seen:
            yield Finding(NO_PLACE, f"purposes/{purpose.key}")
        for recipient in purpose.recipients or ():
            if recipient not in catalogue.recipient_by_id:
                yield Finding(NO_SUCH_RECIPIENT, f"purposes/{purpose.key}")


def _deciding(catalogue: Catalogue) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((f"permissions/{entry.key}", entry.purposes) for entry in catalogue.permissions)
    for choice in catalogue.choices:
        yield f"choices/{choice.key}", () if choice.purpose is None else (choice.purpose,)
    yield from ((f"held_data/{entry.key}", entry.purposes) for entry in catalogue.held_data)


def _empty_words(catalogue: Catalogue) -> Iterator[Finding]:
    shown: list[tuple[str, tuple[str, ...]]] = []
    shown += [(f"permissions/{entry.key}", (entry.title,)) for entry in catalogue.permissions]
    shown += [(f"choices/{entry.key}", (entry.title, entry.summary)) for entry in catalogue.choices]
    shown += [(f"purposes/{entry.key}", (entry.title, entry.explanation)) for entry in catalogue.purposes]
    shown += [(f"recipients/{entry.id}", (entry.name,)) for entry in catalogue.recipients]
    for entry, words in shown:
        if not all(text.strip() for text in words):
            yield Finding(NO_WORDS, entry)


def _unlisted(catalogue: Catalogue, policy: Policy, language: str) -> Iterator[Finding]:
    listed = {permission.key for permission in catalogue.permissions}
    places: dict[str, dict[str, None]] = {}
    for passage in passages_of(policy):
        for sentence in passage.sentences:
            for key in permissions_in(sentence, language):
                places.setdefault(key, {})[passage.clause_id] = None
    for key, clauses in places.items():
        if key not in listed:
            yield Finding(NOT_LISTED, key, tuple(clauses))
