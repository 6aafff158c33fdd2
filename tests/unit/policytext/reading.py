"""What the tests of the policy text share: fixtures, a policy as short lines, and what an import must not lose.

The two ways of finding losses know nothing of the importer: one removes the marks of the raw style by a rule of its
own, the other only asks which signs of the input are missing in the output.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from consentui.domain.policy import Clause, Policy
from consentui.policytext.importer import import_policy

FIXTURES = Path(__file__).parents[2] / "fixtures" / "policies"
BICYCLES = "bicycle_library.txt"

_RAW_MARK = re.compile(r"\s*(?:\d+[、.]|◆|[a-z][.、])\s*")
_SIGNS_OF_MARKS = frozenset("0123456789一二三四五六七八九十.．、()（）◆◇■□#-*+–—•●○·▪‣_=~─━")
_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def text_of(name: str) -> str:
    return (FIXTURES / name).read_text(encoding="utf-8")


def policy_of(name: str) -> Policy:
    return import_policy(text_of(name))


def lines_of(policy: Policy) -> list[str]:
    """One line for each part: `S id title`, `T id title`, `C id [label] text`, `I id [label] text`."""
    return [line for line, _ in _parts(policy)]


def sentences_of(policy: Policy) -> list[str]:
    """Titles, clauses and items in reading order, without white space and labels."""
    return ["".join(text.split()) for _, (_, text) in _parts(policy)]


def raw_sentences(text: str) -> list[str]:
    """The lines of a text in the raw style, without white space and the mark in front of each."""
    lines = (_RAW_MARK.sub("", line, count=1) if _RAW_MARK.match(line) else line for line in text.splitlines())
    return [line for line in ("".join(line.split()) for line in lines) if line]


def lost_text(text: str, policy: Policy) -> str:
    """What of the input is not in the output (in order), but for white space and signs that marks are made of."""
    rest = iter(_UNSEEN.sub("", "".join(text.split())))
    lost = []
    for wanted in _UNSEEN.sub(
        "", "".join("".join(f"{label or ''}{part}".split()) for _, (label, part) in _parts(policy))
    ):
        for sign in rest:
            if sign == wanted:
                break
            if sign not in _SIGNS_OF_MARKS:
                lost.append(sign)
        else:
            return f"invented: {wanted}"
    lost.extend(sign for sign in rest if sign not in _SIGNS_OF_MARKS)
    return "".join(lost)


def _parts(policy: Policy) -> Iterator[tuple[str, tuple[str | None, str]]]:
    yield from _clauses(policy.preamble)
    for section in policy.sections:
        yield f"S {section.id} {section.title}", (None, section.title)
        yield from _clauses(section.clauses)
        for topic in section.topics:
            yield f"T {topic.id} {topic.title}", (None, topic.title)
            yield from _clauses(topic.clauses)


def _clauses(clauses: tuple[Clause, ...]) -> Iterator[tuple[str, tuple[str | None, str]]]:
    for clause in clauses:
        yield f"C {clause.id} {_label(clause.label)}{clause.text}", (clause.label, clause.text)
        for item in clause.items:
            yield f"I {item.id} {_label(item.label)}{item.text}", (item.label, item.text)


def _label(label: str | None) -> str:
    return "" if label is None else f"[{label}] "
