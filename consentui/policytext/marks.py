"""The marks that open a line of a plain policy text: `1、`, `1.1`, `◆`, `a.`, `(1)`, `-` and their like."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from consentui.policytext.letters import INVISIBLE, is_blank


class MarkKind(enum.Enum):
    """What a mark can open; whether it does, its surroundings decide."""

    TOPIC = "◆"
    NUMBER = "1. 1、 一、"
    DOTTED = "1.1"
    LETTER = "a."
    BRACKETED = "(1)"
    BULLET = "-"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: `style` is shared by the marks of one list, `label` is what names the entry (None for signs)."""

    kind: MarkKind
    style: str
    label: str | None
    numbers: tuple[int, ...] = ()


_HAN = "一二三四五六七八九十"
_FORMS = (
    (MarkKind.TOPIC, re.compile(r"[◆◇■□]")),
    (MarkKind.DOTTED, re.compile(r"(\d{1,4}(?:\.\d{1,4}){1,8})(?:[.．、)）](?!\d)|(?=\s)|(?=[^\x00-\x7f]))")),
    (MarkKind.NUMBER, re.compile(rf"(\d{{1,4}}|[{_HAN}]{{1,3}})([、)）．]|\.(?![\d.]))")),
    (MarkKind.LETTER, re.compile(r"([A-Za-z])([、)）．]|\.(?=\s|[A-Z][a-z\s]|[^\x00-\x7f]))")),
    (MarkKind.BRACKETED, re.compile(rf"[(（](\d{{1,4}}|[A-Za-z]|[{_HAN}]{{1,3}})[)）]")),
    (MarkKind.BULLET, re.compile(r"[•●○·▪‣]|[-*+–—](?=\s)")),
)
_RULE = re.compile(r"([-=_*~#─━—])(?:\s*\1){2,}\s*\Z")
_PREFIX = re.compile(rf"[{INVISIBLE}]*")
# Most lines are told apart from marked ones by this alone.
_MAYBE = re.compile(rf"[{INVISIBLE}]*(?:[^\w\s]|\d|[A-Za-z{_HAN}]{{1,3}}[、)）．.])")


def find_mark(line: str) -> tuple[Mark | None, str]:
    """The mark at the start of a stripped line, and the rest; (None, line) where there is none.

    A mark with nothing visible behind it is text. Invisible characters before a mark stay in the rest.
    """
    if _MAYBE.match(line) is None:
        return None, line
    start = _PREFIX.match(line)
    begin = start.end() if start else 0
    for kind, form in _FORMS:
        found = form.match(line, begin)
        if found is None:
            continue
        rest = line[found.end() :].lstrip()
        if is_blank(rest):
            return None, line
        return _mark(kind, found), line[:begin] + rest
    return None, line


def is_rule(line: str) -> bool:
    """A stripped line that only draws a line: three or more of one sign."""
    return _RULE.match(line) is not None


def without_number(title: str) -> tuple[int | None, str]:
    """A title without its printed number, and that number where it is a plain one (`2.`, not `2.1`)."""
    mark, rest = find_mark(title)
    if mark is None or mark.kind not in (MarkKind.NUMBER, MarkKind.DOTTED):
        return None, title
    return (mark.numbers[0] if mark.kind is MarkKind.NUMBER else None), rest


def _mark(kind: MarkKind, found: re.Match[str]) -> Mark:
    if kind in (MarkKind.TOPIC, MarkKind.BULLET):
        return Mark(kind, found.group(), None)
    label = found.group(1)
    if kind is MarkKind.DOTTED:
        numbers = tuple(int(part) for part in label.split("."))
        return Mark(kind, f"dotted {len(numbers)}", label, numbers)
    if kind is MarkKind.LETTER:
        return Mark(kind, f"letter {found.group(2)}", label)
    sort = "han" if label[0] in _HAN else "digit" if label.isdecimal() else "letter"
    sign = found.group(2) if kind is MarkKind.NUMBER else "()"
    numbers = () if sort == "letter" else (_number(label),)
    return Mark(kind, f"{sort} {sign}", label, numbers)


def _number(label: str) -> int:
    if label[0] not in _HAN:
        return int(label)
    tens, ten, units = label.rpartition("十")
    if not ten:
        return _digit(units)
    return 10 * (_digit(tens) if tens else 1) + (_digit(units) if units else 0)


def _digit(text: str) -> int:
    return _HAN.index(text[-1]) + 1
