"""A privacy policy as a tree of sections, topics, clauses and items, each with an id that stays."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from consentui.domain.canonical_json import Json, sha256_hex
from consentui.domain.record import Record


class PolicyAnswer(enum.Enum):
    """The first answer to a policy version."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class Item(Record):
    """One entry of a list inside a clause; `label` is None where the text gives none."""

    id: str
    label: str | None
    text: str


class Clause(Record):
    """One paragraph or lettered clause; `label` is its letter or number as printed, None without one."""

    id: str
    label: str | None
    text: str
    items: tuple[Item, ...] = ()


class Topic(Record):
    """A heading inside a section, with its clauses."""

    id: str
    title: str
    clauses: tuple[Clause, ...] = ()


class Section(Record):
    """A numbered part; its own clauses come before its topics."""

    id: str
    title: str
    clauses: tuple[Clause, ...] = ()
    topics: tuple[Topic, ...] = ()


class Policy(Record):
    """The whole text in one language; the same clause has the same id in every language and version."""

    preamble: tuple[Clause, ...]
    sections: tuple[Section, ...]

    def clauses(self) -> Iterator[Clause]:
        """Every clause in reading order, the preamble first."""
        yield from self.preamble
        for section in self.sections:
            yield from section.clauses
            for topic in section.topics:
                yield from topic.clauses

    def as_json(self) -> dict[str, Json]:
        """The form that is published, hashed and printed by `consentui policy show --json`."""
        return {
            "preamble": [_clause_json(clause) for clause in self.preamble],
            "sections": [
                {
                    "id": section.id,
                    "title": section.title,
                    "clauses": [_clause_json(clause) for clause in section.clauses],
                    "topics": [
                        {"id": topic.id, "title": topic.title, "clauses": [_clause_json(c) for c in topic.clauses]}
                        for topic in section.topics
                    ],
                }
                for section in self.sections
            ],
        }

    def hash(self) -> str:
        """policy_hash of PROTOCOL: SHA-256 of the RFC 8785 form of the structure in this language."""
        return self._hash

    @cached_property
    def _hash(self) -> str:
        """Computed once, where the text is checked: a long text takes longer than a frame, and pages ask again."""
        return sha256_hex(self.as_json())


class PublishedPolicy(Record):
    """One version of a policy in one language, as a service serves it; dates are the service's.

    `notes` are plain words about clauses, by clause id: the service's summary, not the policy. They are published with
    the text but are no part of `policy_hash`, because nobody decides on them: a better wording of a note is no new
    version, asks nobody anything, and leaves every receipt true. What the hash pins is the text itself.
    """

    version: str
    language: str
    title: str
    effective_on: dt.date
    policy: Policy
    policy_hash: str
    notes: Mapping[str, str] = MappingProxyType({})

    def verifies(self) -> bool:
        """The text is the one whose hash the service published."""
        return self.policy.hash() == self.policy_hash


def _clause_json(clause: Clause) -> dict[str, Json]:
    return {
        "id": clause.id,
        "label": clause.label,
        "text": clause.text,
        "items": [{"id": item.id, "label": item.label, "text": item.text} for item in clause.items],
    }
