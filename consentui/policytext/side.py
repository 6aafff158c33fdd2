"""One edition laid out flat, so that two editions can be laid side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from consentui.domain.policy import Clause, Policy


@dataclass(frozen=True, slots=True)
class Heading:
    """A section or topic: position of its section (-1 for sections), positions of all clauses below it."""

    title: str
    parent: int
    clauses: range


class Side:
    """One edition laid out flat: headings and clauses by position; `homes` says under which heading a clause stands.

    Home 0 is the preamble, then come the sections (their own clauses), then the topics.
    """

    def __init__(self, policy: Policy) -> None:
        self.sections: list[Heading] = []
        self.topics: list[Heading] = []
        self.clauses: list[Clause] = list(policy.preamble)
        self.homes: list[int] = [0] * len(policy.preamble)
        first_topic = 1 + len(policy.sections)
        for position, section in enumerate(policy.sections):
            start = len(self.clauses)
            self._add(section.clauses, 1 + position)
            for topic in section.topics:
                below = self._add(topic.clauses, first_topic + len(self.topics))
                self.topics.append(Heading(topic.title, position, below))
            self.sections.append(Heading(section.title, -1, range(start, len(self.clauses))))

    def _add(self, clauses: Sequence[Clause], home: int) -> range:
        start = len(self.clauses)
        self.clauses.extend(clauses)
        self.homes.extend([home] * len(clauses))
        return range(start, len(self.clauses))
