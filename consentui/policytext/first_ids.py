"""Ids by place, as a policy gets them at its first import.

Sections take their printed number, or their position where the printed numbers are missing or repeat. Topics take the
words of their title (`2.lending`; `2.t3`, the third topic, where the title is not in Latin letters), lettered clauses
their letter (`2.lending.c`), others `p1`, `p2` and so on within their heading (`2.repairs.p1`), items their position
(`2.lending.b.1`); the preamble is `0`. An id that is taken gets `-2`, `-3` and so on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from consentui.domain.policy import Clause, Item, Policy, Section, Topic
from consentui.policytext.outline import DraftClause, DraftItem, DraftTopic, Outline

PREAMBLE = "0"
_LONGEST_SLUG = 60
_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHES = re.compile("['’`]")


class IdRegister:
    """Gives out ids, each once; owned by one import, one thread."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last_suffix: dict[str, int] = {}

    def new(self, wanted: str) -> str:
        """`wanted`, or with the next free suffix where that was ever given out."""
        found = wanted
        suffix = self._last_suffix.get(wanted, 1)
        while found in self._taken:
            suffix += 1
            found = f"{wanted}-{suffix}"
        self._last_suffix[wanted] = suffix
        self._taken.add(found)
        return found


def numbered(outline: Outline) -> Policy:
    """The policy of an outline, with ids by place."""
    register = IdRegister()
    preamble = _clauses(PREAMBLE, outline.preamble, register)
    sections = []
    for draft, number in zip(outline.sections, _section_numbers(outline), strict=True):
        place = register.new(str(number))
        clauses = _clauses(place, draft.clauses, register)
        sections.append(Section(place, draft.title, clauses, _topics(place, draft.topics, register)))
    return Policy(preamble, tuple(sections))


def slug(title: str) -> str | None:
    """The words of a title in small ASCII letters, joined with `-`; None where it has letters of another script."""
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKD", title[: 4 * _LONGEST_SLUG]))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign)).lower()
    if any(sign.isalpha() and not sign.isascii() for sign in letters):
        return None
    words: list[str] = []
    for word in _WORD.findall(letters):
        if words and len("-".join(words)) + 1 + len(word) > _LONGEST_SLUG:
            break
        words.append(word)
    return "-".join(words)[:_LONGEST_SLUG] or None


def _section_numbers(outline: Outline) -> Sequence[int]:
    printed = [section.number for section in outline.sections if section.number]
    if len(set(printed)) == len(outline.sections):
        return printed
    return range(1, len(outline.sections) + 1)


def _topics(parent: str, drafts: Sequence[DraftTopic], register: IdRegister) -> tuple[Topic, ...]:
    topics = []
    for position, draft in enumerate(drafts, start=1):
        place = register.new(f"{parent}.{slug(draft.title) or f't{position}'}")
        topics.append(Topic(place, draft.title, _clauses(place, draft.clauses, register)))
    return tuple(topics)


def _clauses(parent: str, drafts: Sequence[DraftClause], register: IdRegister) -> tuple[Clause, ...]:
    clauses = []
    unlettered = 0
    for position, draft in enumerate(drafts, start=1):
        if draft.label is None:
            unlettered += 1
            last = f"p{unlettered}"
        else:
            last = _label_part(draft.label, position)
        place = register.new(f"{parent}.{last}")
        clauses.append(Clause(place, draft.label, draft.text, _items(place, draft.items, register)))
    return tuple(clauses)


def _items(parent: str, drafts: Sequence[DraftItem], register: IdRegister) -> tuple[Item, ...]:
    return tuple(
        Item(register.new(f"{parent}.{position}"), draft.label, draft.text)
        for position, draft in enumerate(drafts, start=1)
    )


def _label_part(label: str, position: int) -> str:
    """`c` for `c`, the last number of `1.2.3`, the position where the label is not written in ASCII."""
    plain = unicodedata.normalize("NFKC", label).rpartition(".")[2].lower()
    return plain if plain.isascii() else str(position)
