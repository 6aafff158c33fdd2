"""Searching letter by letter finds what searching for the whole word at once would, and what a plain count finds."""

from __future__ import annotations

import pytest

from consentui.domain.policy import Clause, Policy, Section, Topic
from consentui.ui.models.reader_document import ReaderDocument
from consentui.ui.models.reader_search import ReaderSearch

_SENTENCES = ("Aaaa (see 1.2) zoo zone.", "Xylem, quartz; C++ [and] more.", "ÖL İstanbul 位置 位置信息 zzz")


def _document() -> ReaderDocument:
    """Long enough for every way of counting: rare letters and frequent ones, signs that mean something to `re`."""
    sections = []
    for s in range(4):
        clauses = tuple(Clause(f"{s}.{n}", None, _SENTENCES[(s + n) % 3] + " and so on" * 20) for n in range(60))
        sections.append(Section(f"{s}", f"Part {s}", clauses[:5] if s else (), (Topic(f"{s}.t", "Rest", clauses[5:]),)))
    notes = {f"{s}.{n}": "In short: zoo (1.2)." for s in range(0, 4, 2) for n in range(60)}
    return ReaderDocument(Policy((), tuple(sections)), notes, "Introduction")


def _plain_counts(document: ReaderDocument, word: str) -> list[int]:
    counts = [0] * len(document.places)
    for row in document.rows:
        counts[row.place] += sum(text.lower().count(word) for text in (*row.pieces, row.note))
    return counts


@pytest.mark.parametrize("word", ["zoo", "aaaa", "(1.2)", "c++", "[and]", "and so", "xylem!", "位置信息", "zzz", "qq"])
def test_counts_when_typed_letter_by_letter_are_those_of_a_plain_count(word: str) -> None:
    document = _document()
    search = ReaderSearch(document)
    for length in range(1, len(word) + 1):
        search.set_query(word[:length])
        typed = word[:length].strip()
        assert list(search.counts) == _plain_counts(document, typed), typed
        assert search.total == sum(search.counts)


def test_counts_when_letters_are_taken_away_or_another_word_is_typed_start_anew() -> None:
    document = _document()
    search = ReaderSearch(document)
    for word in ("zoo!", "zoo", "zo", "xylem", "", "zone", "one"):
        search.set_query(word)
        assert list(search.counts) == (_plain_counts(document, word) if word else [0] * len(document.places)), word
