"""A made-up policy of 10,000 clauses (2 MB) with plain words beside every one."""

from __future__ import annotations

import datetime as dt
import zlib

from consentui.domain.policy import Clause, Policy, PublishedPolicy, Section, Topic

SECTIONS, TOPICS, CLAUSES = 20, 10, 50
_WORDS = (
    "service", "data", "person", "device", "law", "reason", "purpose", "location", "period", "choice", "record",
    "account", "request", "message", "picture", "place", "time", "answer", "notice", "partner",
)  # fmt: skip
_LENGTH, _NOTE_LENGTH = 30, 9


def made_up_policy(name: str) -> PublishedPolicy:
    """The same for the same name, another text for another."""
    start = zlib.crc32(name.encode())
    notes: dict[str, str] = {}
    sections = []
    for s in range(1, SECTIONS + 1):
        topics = tuple(_topic(f"{s}.t{t}", start, s * 100 + t, notes) for t in range(1, TOPICS + 1))
        sections.append(Section(str(s), f"Section {s} of {name}", (), topics))
    policy = Policy((), tuple(sections))
    return PublishedPolicy(name, "en", "Privacy policy", dt.date(2026, 9, 1), policy, policy.hash(), notes)


def _topic(place: str, start: int, number: int, notes: dict[str, str]) -> Topic:
    clauses = []
    for c in range(CLAUSES):
        key, seed = f"{place}.p{c}", start + number * 1299709 + c * 7919
        clauses.append(Clause(key, None, f"{_sentence(seed, _LENGTH)} ({number}.{c})"))
        notes[key] = _sentence(seed + 1, _NOTE_LENGTH)
    return Topic(place, f"Topic {number}", tuple(clauses))


def _sentence(seed: int, length: int) -> str:
    words = [_WORDS[((seed >> (n % 17)) + n * n) % len(_WORDS)] for n in range(length)]
    return " ".join(words).capitalize() + "."
