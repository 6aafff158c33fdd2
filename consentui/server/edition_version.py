"""One version of a policy as a service publishes it: its texts, its catalogues, and what the operator says of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import PublishedPolicy


class EditionError(ValueError):
    """The edition's files do not fit together; the text names the file."""


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """What the operator says about one changed clause, in one language."""

    title: str
    summary: str | None


@dataclass(frozen=True, slots=True)
class EditionText:
    """One version in one language; `notes` by the id of the clause they are about."""

    policy: PublishedPolicy
    catalogue: Catalogue
    words_hashes: Mapping[str, str]
    notes: Mapping[str, ChangeNote] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EditionVersion:
    """One version. The operator may say that it, or some of its clauses, changed in wording only."""

    version: str
    effective_on: dt.date
    texts: Mapping[str, EditionText]
    is_wording_only: bool = False
    wording_clause_ids: frozenset[str] = frozenset()


def edition_text(policy: PublishedPolicy, catalogue: Catalogue) -> EditionText:
    """One language of a version with its hashes; raises EditionError where policy and catalogue do not fit."""
    if (policy.version, policy.language) != (catalogue.policy_version, catalogue.language):
        raise EditionError(
            f"policy {policy.version} {policy.language}: the catalogue is of another version or language"
        )
    known = {clause.id for clause in policy.policy.clauses()}
    known |= {item.id for clause in policy.policy.clauses() for item in clause.items}
    for purpose in catalogue.purposes:
        missing = set(purpose.clause_ids) - known
        if missing:
            raise EditionError(f"{purpose.key} names clauses that version {policy.version} does not have")
    for held in catalogue.held_data:
        if set(held.clause_ids) - known or set(held.purposes) - set(catalogue.purpose_by_key):
            raise EditionError(f"{held.key} names clauses or purposes that version {policy.version} does not have")
    strangers = set(policy.notes) - {clause.id for clause in policy.policy.clauses()}
    if strangers:
        raise EditionError(f"policy {policy.version} {policy.language}: no clause {min(strangers)} for its plain words")
    hashes = {purpose.key: catalogue.words_hash(purpose.key) for purpose in catalogue.purposes}
    return EditionText(policy, catalogue, hashes)
