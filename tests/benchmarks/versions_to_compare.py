"""A made-up policy of 10,000 clauses (2 MB), and a later version in which 200 of them say something else."""

from __future__ import annotations

from consentui.domain.policy import Clause, Policy, Section, Topic
from consentui.domain.record import replace

SECTIONS, TOPICS, CLAUSES = 20, 10, 50
CHANGES = 200
_WORDS = (
    "service", "data", "person", "device", "law", "reason", "purpose", "recipient", "period", "choice", "record",
    "account", "request", "message", "picture", "place", "time", "answer", "notice", "partner",
)  # fmt: skip
_LENGTH = 28


def long_policy() -> Policy:
    """The same every time."""
    sections = []
    for s in range(1, SECTIONS + 1):
        topics = tuple(
            Topic(f"{s}.t{t}", f"Topic {t}", tuple(_clause(f"{s}.t{t}", s, t, c) for c in range(CLAUSES)))
            for t in range(TOPICS)
        )
        sections.append(Section(str(s), f"Section {s}", (), topics))
    return Policy((), tuple(sections))


def changed(policy: Policy) -> Policy:
    """Every fiftieth clause has a few other words."""
    every = SECTIONS * TOPICS * CLAUSES // CHANGES
    number = 0
    sections = []
    for section in policy.sections:
        topics = []
        for topic in section.topics:
            clauses = []
            for clause in topic.clauses:
                is_other = number % every == 0
                text = clause.text.replace("service", "new service and its partners", 1) + " This is added."
                clauses.append(replace(clause, text=text) if is_other else clause)
                number += 1
            topics.append(replace(topic, clauses=tuple(clauses)))
        sections.append(replace(section, topics=tuple(topics)))
    return replace(policy, sections=tuple(sections))


def _clause(place: str, section: int, topic: int, number: int) -> Clause:
    seed = section * 7919 + topic * 104729 + number * 1299709
    words = [_WORDS[(seed >> (n % 13)) * (n + 3) % len(_WORDS)] for n in range(_LENGTH)]
    return Clause(f"{place}.p{number}", None, f"Clause {section}.{topic}.{number}: {' '.join(words)}.")
