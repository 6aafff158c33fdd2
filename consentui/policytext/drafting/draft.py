"""A draft catalogue: what the words of a policy suggest, quoted from it; what it does not state stays not stated.

Titles are the policy's own titles, explanations its own sentences; the few words that stand where the policy says
nothing are given by the caller, in the policy's language. Every entry is a guess, with the clue that led to it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from consentui.domain.catalogue import (
    Catalogue,
    Choice,
    EssentialData,
    Fact,
    HeldCategory,
    NoConsentCase,
    Permission,
    Purpose,
    Recipient,
)

_LONGEST_KEY = 64
_NO_KEY = re.compile(r"[^a-z0-9]+")


class ClueKind(enum.Enum):
    """Why somebody has to look at an entry."""

    WORDS = "words that were found"
    REWORDED = "a clause it names was reworded"
    GONE = "a clause it named is gone"
    LEFT = "it was not confirmed in the version before"


@dataclass(frozen=True, slots=True)
class Clue:
    """Why an entry is to be confirmed: the words that were found and the clause they stand in, or what became of the
    clause."""

    words: str
    clause_id: str
    kind: ClueKind = ClueKind.WORDS


@dataclass(frozen=True, slots=True)
class DraftWords:
    """What stands where the policy says nothing, in its language; `permissions` are titles by key."""

    permissions: Mapping[str, str]
    no_feature_title: str
    no_feature: str
    no_reason: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """The catalogue, and the clue of each entry by its name, as `purposes/camera.2_posting_b`."""

    catalogue: Catalogue
    clues: Mapping[str, Clue]


@dataclass(slots=True)
class DraftParts:
    """What the guesses gather, owned by one draft; `clues` as in `Draft`."""

    permissions: list[Permission] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    purposes: list[Purpose] = field(default_factory=list)
    recipients: list[Recipient] = field(default_factory=list)
    essential_data: list[EssentialData] = field(default_factory=list)
    no_consent_cases: list[NoConsentCase] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    held_data: list[HeldCategory] = field(default_factory=list)
    clues: dict[str, Clue] = field(default_factory=dict)
    _purposes_by_clause: dict[str, list[str]] = field(default_factory=dict)
    _recipients_by_clause: dict[str, list[str]] = field(default_factory=dict)

    def add_purpose(self, purpose: Purpose) -> None:
        self.purposes.append(purpose)
        for clause_id in purpose.clause_ids:
            self._purposes_by_clause.setdefault(clause_id, []).append(purpose.key)

    def add_recipient(self, recipient: Recipient) -> None:
        self.recipients.append(recipient)
        for clause_id in recipient.clause_ids:
            self._recipients_by_clause.setdefault(clause_id, []).append(recipient.id)

    def key(self, part: str, *words: str) -> str:
        """A key no other entry of this part has, from a prefix and a clause id; fits the protocol's form of keys."""
        plain = ".".join(_NO_KEY.sub("_", word.lower()).strip("_") or "x" for word in words)[:_LONGEST_KEY].strip("._")
        found, number = plain, 1
        while f"{part}/{found}" in self.clues:
            number += 1
            found = f"{plain[: _LONGEST_KEY - 4]}_{number}"
        return found

    def purposes_of(self, clause_id: str) -> tuple[str, ...]:
        """The purposes guessed from a clause."""
        return tuple(self._purposes_by_clause.get(clause_id, ()))

    def recipients_of(self, clause_id: str) -> tuple[str, ...] | None:
        """The recipients guessed from a clause; None where it names none."""
        return tuple(self._recipients_by_clause.get(clause_id, ())) or None

    def catalogue(self, version: str, language: str) -> Catalogue:
        return Catalogue(
            policy_version=version,
            language=language,
            permissions=tuple(self.permissions),
            choices=tuple(self.choices),
            purposes=tuple(self.purposes),
            recipients=tuple(self.recipients),
            essential_data=tuple(self.essential_data),
            no_consent_cases=tuple(self.no_consent_cases),
            facts=tuple(self.facts),
            held_data=tuple(self.held_data),
        )


def once(clause_ids: Iterable[str]) -> tuple[str, ...]:
    """The same ids in their order, each once."""
    return tuple(dict.fromkeys(clause_ids))
