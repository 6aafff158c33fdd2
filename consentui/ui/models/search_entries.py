"""What the search finds, and the order in which it shows it; pure, so a test can say what comes first."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from consentui.application.snapshot import AppSnapshot

_PER_KIND = 5
_MOST = 12
# The higher, the better the match of one word; a title counts more than the text under it.
_WHOLE, _START, _WORD, _INSIDE, _TEXT_WORD, _TEXT = 100, 80, 60, 40, 20, 10
_EXCERPT, _BEFORE = 64, 24


class SearchKind(enum.Enum):
    """The groups, in the order they have where they match equally well."""

    PERMISSION = "permission"
    CHOICE = "choice"
    POLICY = "policy"
    DATA = "data"
    ACTIVITY = "activity"
    SETTING = "setting"
    HELP = "help"


class SearchTarget(NamedTuple):
    """Where a result leads: the key of a page, and a place on it."""

    page: str
    place: str


class SearchEntry(NamedTuple):
    """One thing that can be found. `text` is searched and, where `is_quoted`, shown as an excerpt around the match
    instead of `line`. `folded_title` and `folded_text` are made by `entry`."""

    kind: SearchKind
    icon: str
    title: str
    line: str
    text: str
    target: SearchTarget
    is_on: bool
    is_quoted: bool
    folded_title: str
    folded_text: str


class SearchSource(Protocol):
    """One kind of things that can be found; a new kind is one more class."""

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]: ...


def entry(
    kind: SearchKind,
    icon: str,
    title: str,
    line: str,
    target: SearchTarget,
    *,
    text: str = "",
    is_on: bool = False,
    is_quoted: bool = False,
) -> SearchEntry:
    """With its texts folded for the search."""
    searched = text if is_quoted else f"{line} {text}"
    return SearchEntry(kind, icon, title, line, text, target, is_on, is_quoted, fold(title), fold(searched))


def fold(text: str) -> str:
    """As the search compares: no capitals, no accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def found(query: str, entries: Iterable[SearchEntry]) -> tuple[SearchEntry, ...]:
    """At most twelve, at most five of a kind; kinds together, the one with the best match first.

    Every word of the query has to occur. Without a query: what comes first anyway.
    """
    words = fold(query).split()
    scored = [(points, place, each) for place, each in enumerate(entries) if (points := score(words, each))]
    hits = sorted(scored, key=lambda hit: (-hit[0], hit[1]))
    groups: dict[SearchKind, list[SearchEntry]] = {}
    for _, _, each in hits:
        group = groups.setdefault(each.kind, [])
        if len(group) < _PER_KIND:
            group.append(each)
    best = {each.kind: -points for points, _, each in reversed(hits)}
    order = list(SearchKind)
    kinds = sorted(groups, key=lambda kind: (best[kind], order.index(kind)))
    return tuple(each for kind in kinds for each in groups[kind])[:_MOST]


def score(words: Sequence[str], each: SearchEntry) -> int:
    """0 where a word is missing; the weakest of the words counts, so that one good word does not hide a poor one."""
    if not words:
        return 1
    worst = _START
    for word in words:
        points = _word_score(word, each)
        if not points:
            return 0
        worst = min(worst, points)
    return _WHOLE if " ".join(words) == each.folded_title else worst


def excerpt(query: str, each: SearchEntry) -> str:
    """The part of the text around the first match, as a quotation, or the line."""
    if not each.is_quoted:
        return each.line
    text = " ".join(each.text.split())
    at = min((place for word in fold(query).split() if (place := fold(text).find(word)) >= 0), default=0)
    start = 0 if at <= _BEFORE else text.rfind(" ", 0, at - _BEFORE // 2) + 1
    cut = text[start : start + _EXCERPT]
    if start + _EXCERPT < len(text):
        cut = cut[: cut.rfind(" ")].rstrip(" ,.;:") if " " in cut else cut
        return f"“{'…' if start else ''}{cut}…”"
    return f"“{'…' if start else ''}{cut}”"


def _word_score(word: str, each: SearchEntry) -> int:
    title, text = each.folded_title, each.folded_text
    if word in title:
        if title.startswith(word):
            return _START
        return _WORD if f" {word}" in title else _INSIDE
    if word not in text:
        return 0
    if text.startswith(word) or f" {word}" in text:
        return _TEXT_WORD
    return _TEXT
