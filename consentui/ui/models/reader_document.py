"""A policy as the reader shows it: one flat list of rows, and the places of its table of contents."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from consentui.domain.policy import Clause, Policy

# One run of text is never longer: laying out a longer word would hold the window up.
LONGEST_RUN = 5_000
_WORD_FROM = LONGEST_RUN * 4 // 5
# Numbers, letters and what the contents name stand on one line.
_LONGEST_LABEL = 40
_LONGEST_TITLE = 500
_REPLACEMENT = "\ufffd"
# Control signs, signs that turn the order of the others round, and halves of signs.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class RowKind(enum.Enum):
    """What a row is."""

    SECTION = enum.auto()
    TOPIC = enum.auto()
    CLAUSE = enum.auto()


class ReaderRow:
    """A heading, or a clause with its list and its note. Never changes; ten thousand of them have to be cheap.

    `pieces` are its runs of text as published: a title, or the text of a clause and then its items. `item_labels`
    belongs to the pieces after the first. `is_rest`: a long clause goes on here.
    """

    __slots__ = ("is_rest", "item_labels", "key", "kind", "label", "length", "note", "pieces", "place")

    def __init__(
        self,
        kind: RowKind,
        key: str,
        label: str,
        pieces: tuple[str, ...],
        place: int,
        note: str = "",
        item_labels: tuple[str | None, ...] = (),
        *,
        is_rest: bool = False,
    ) -> None:
        self.kind = kind
        self.key = key
        self.label = label
        self.pieces = pieces
        self.place = place
        self.note = note
        self.item_labels = item_labels
        self.is_rest = is_rest
        self.length = len(pieces[0]) if len(pieces) == 1 else sum(map(len, pieces))

    @property
    def is_clause(self) -> bool:
        return self.kind is RowKind.CLAUSE

    @property
    def level(self) -> int:
        """The level of a heading; the title of the page is 1. 0 for a clause."""
        return {RowKind.SECTION: 2, RowKind.TOPIC: 3}.get(self.kind, 0)


class Place:
    """An entry of the contents: the introduction, a section or a topic; its rows are `first` up to, not with, `end`."""

    __slots__ = ("end", "first", "is_section", "key", "number", "section", "title")

    def __init__(self, key: str, number: str, title: str, first: int, section: int, *, is_section: bool) -> None:
        self.key = key
        self.number = number
        self.title = title
        self.first = first
        self.end = first
        self.section = section
        self.is_section = is_section


class ReaderDocument:
    """The rows and places of one policy with its notes. Where an id stands twice, the first is meant."""

    def __init__(self, policy: Policy, notes: Mapping[str, str], introduction: str) -> None:
        """`introduction`: what the contents call the clauses before the first section."""
        self.rows: list[ReaderRow] = []
        self.places: list[Place] = []
        self.has_notes = bool(notes)
        self._notes = notes
        if policy.preamble:
            self._begin_place("", "", introduction, is_section=True)
            self._add_clauses(policy.preamble)
        for section in policy.sections:
            self._begin_place(section.id, section.id, section.title, is_section=True)
            self._add_heading(RowKind.SECTION, section.id, section.title)
            self._add_clauses(section.clauses)
            for topic in section.topics:
                self._begin_place(topic.id, "", topic.title, is_section=False)
                self._add_heading(RowKind.TOPIC, topic.id, topic.title)
                self._add_clauses(topic.clauses)
        if self.places:
            self.places[-1].end = len(self.rows)

    @cached_property
    def has_text(self) -> bool:
        """There is at least one sign that can be seen."""
        return any(sign.isprintable() and sign != " " for row in self.rows for piece in row.pieces for sign in piece)

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of every section, topic, clause and list entry, by its id."""
        found: dict[str, int] = {}
        for number, row in enumerate(self.rows):
            found.setdefault(row.key, number)
        return found

    def place_of_key(self, key: str) -> int | None:
        """The number of a place by the id of its section or topic."""
        return next((number for number, place in enumerate(self.places) if place.key == key), None)

    def _begin_place(self, key: str, number: str, title: str, *, is_section: bool) -> None:
        if self.places:
            self.places[-1].end = len(self.rows)
        count = len(self.places)
        section = count if is_section or not count else self.places[-1].section
        number, title = number[:_LONGEST_LABEL], title[:_LONGEST_TITLE]
        self.places.append(Place(key, number, title, len(self.rows), section, is_section=is_section))

    def _add_heading(self, kind: RowKind, key: str, title: str) -> None:
        shown = title[:LONGEST_RUN]
        label = key[:_LONGEST_LABEL] if kind is RowKind.SECTION else ""
        self.rows.append(ReaderRow(kind, key, label, (shown,), len(self.places) - 1))

    def _add_clauses(self, clauses: Iterable[Clause]) -> None:
        place, rows, notes = len(self.places) - 1, self.rows, self._notes
        for clause in clauses:
            note = notes.get(clause.id, "")
            if clause.items or len(clause.text) > LONGEST_RUN or len(note) > LONGEST_RUN:
                self._add_long(clause, place, note)
            else:
                rows.append(ReaderRow(RowKind.CLAUSE, clause.id, _label(clause), (clause.text,), place, note))

    def _add_long(self, clause: Clause, place: int, note: str) -> None:
        runs = split_run(clause.text)
        pieces: list[str] = [runs[-1]]
        labels: list[str | None] = []
        rows: list[tuple[list[str], list[str | None]]] = [([run], []) for run in runs[:-1]]
        for item in clause.items:
            for number, run in enumerate(split_run(item.text)):
                if sum(map(len, pieces)) + len(run) > LONGEST_RUN and pieces:
                    rows.append((pieces, labels))
                    pieces, labels = [""], []
                pieces.append(run)
                labels.append((item.label and item.label[:_LONGEST_LABEL]) if number == 0 else "")
        rows.append((pieces, labels))
        for number, (run_pieces, run_labels) in enumerate(rows):
            label = _label(clause) if number == 0 else ""
            said = note[:LONGEST_RUN] if number == 0 else ""
            row = ReaderRow(
                RowKind.CLAUSE, clause.id, label, tuple(run_pieces), place, said, tuple(run_labels), is_rest=number > 0
            )
            self.rows.append(row)


def _label(clause: Clause) -> str:
    return (clause.label or "")[:_LONGEST_LABEL]


def shown(text: str) -> str:
    """As it is drawn, sign for sign: what would turn the text round or is no sign at all becomes visible."""
    return _UNSAFE.sub(_REPLACEMENT, text)


def split_run(text: str) -> list[str]:
    """In runs that can be laid out at once, between words where there are any."""
    if len(text) <= LONGEST_RUN:
        return [text]
    runs, start = [], 0
    while len(text) - start > LONGEST_RUN:
        space = max(text.rfind(sign, start + _WORD_FROM, start + LONGEST_RUN) for sign in " \n")
        end = space + 1 if space >= 0 else start + LONGEST_RUN
        runs.append(text[start:end])
        start = end
    return [*runs, text[start:]]
