"""Search as you type in a policy and its notes: counts that add up, and the next hit from anywhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from consentui.ui.models.reader_document import ReaderDocument, ReaderRow

# Between two runs of text; nobody can type it, so no hit reaches from one into the next.
_BETWEEN = "\x1f"
_ROWS_AT_ONCE = 256
_SHORT, _RARE, _SAMPLE = 3, 0.06, 20_000


class Hit(NamedTuple):
    """Where a hit stands. `piece` counts the runs of the row; the one after them is the note."""

    row: int
    piece: int
    start: int
    end: int


class ReaderSearch:
    """Searches one document, whatever the case of its letters; GUI thread. Hits do not overlap.

    The text is made ready in steps (`prepare`) while nothing else is to be done, at the latest when it is needed.
    """

    def __init__(self, document: ReaderDocument) -> None:
        self._document = document
        self._starts: list[int] = []
        self._parts: list[str] = []
        self._length = 0
        self._text: str | None = None
        self._bounds: list[int] = []
        self.query = ""
        self.counts: Sequence[int] = ()
        self.total = 0
        self._current: int | None = None

    def prepare(self) -> bool:
        """One short step; False when there is nothing left to do."""
        if self._text is not None:
            return False
        rows, texts = self._document.rows, []
        done = len(self._starts)
        for row in rows[done : done + _ROWS_AT_ONCE]:
            self._starts.append(self._length)
            texts.append(_BETWEEN.join((*row.pieces, row.note, "")))
            self._length += len(texts[-1])
        self._parts.append(_folded("".join(texts)))
        if len(self._starts) < len(rows):
            return True
        self._finish()
        return False

    def set_query(self, typed: str) -> None:
        """Count anew; without a word nothing is found. The current hit is forgotten."""
        while self.prepare():
            pass
        before, self.query = self.query, _folded(typed.strip().replace(_BETWEEN, ""))
        self._current = None
        # More letters are found only where fewer were.
        places = self.counts if before and before in self.query else (1,) * len(self._document.places)
        self.counts = self._counted(self.query, places)
        self.total = sum(self.counts)

    @property
    def current(self) -> Hit | None:
        """The hit one has come to."""
        return None if self._current is None else self._hit_at(self._current)

    @property
    def number(self) -> int:
        """The place of the current hit among all, from 1; 0 without one."""
        if self._current is None or self._text is None:
            return 0
        place = bisect_right(self._bounds, self._current) - 1
        before = sum(self.counts[:place])
        return before + self._text.count(self.query, self._bounds[place], self._current) + 1

    def go_from(self, row: int) -> Hit | None:
        """Come to the first hit in this row or after it, else to the first of all."""
        return self._come_to(self._next_at(self._starts[row] if row < len(self._starts) else 0))

    def go_next(self) -> Hit | None:
        """Come to the next hit, after the last one to the first."""
        return self._come_to(self._next_at(0 if self._current is None else self._current + len(self.query)))

    def go_previous(self) -> Hit | None:
        """Come to the hit before, before the first one to the last."""
        if not self.total or self._text is None:
            return None
        end = len(self._text) if self._current is None else self._current
        found = self._last_before(end)
        return self._come_to(found if found is not None else self._last_before(len(self._text)))

    def is_in_note(self, hit: Hit) -> bool:
        """Whether it stands in the plain words."""
        return hit.piece >= len(self._document.rows[hit.row].pieces)

    def hits_in(self, row: int) -> list[Hit]:
        """All hits of one row; only rows on screen are asked."""
        if not self.query or not self.total:
            return []
        return [self._hit_at(position) for position in self._positions(row)]

    def _counted(self, query: str, places: Sequence[int]) -> Sequence[int]:
        """By place; those with a 0 in `places` have none."""
        text, bounds = self._text or "", self._bounds
        if not query or not any(places) or query not in text:
            return (0,) * len(places)
        count = _count_of(query, text)
        return [count(bounds[n], bounds[n + 1]) if place else 0 for n, place in enumerate(places)]

    def _finish(self) -> None:
        self._text = "".join(self._parts)
        self._parts = []
        starts = [*self._starts, self._length]
        self._bounds = [starts[place.first] for place in self._document.places] + [self._length]

    def _next_at(self, position: int) -> int | None:
        if not self.total or self._text is None:
            return None
        found = self._text.find(self.query, position)
        if found < 0:
            found = self._text.find(self.query)
        # Where a row repeats itself ("aaa"), its hits are counted from its start.
        return next((p for p in self._positions(self._row_at(found)) if p >= found), found)

    def _last_before(self, end: int) -> int | None:
        text = self._text or ""
        found = text.rfind(self.query, 0, end)
        while found >= 0:
            before = [p for p in self._positions(self._row_at(found)) if p + len(self.query) <= end]
            if before:
                return before[-1]
            found = text.rfind(self.query, 0, self._starts[self._row_at(found)])
        return None

    def _come_to(self, position: int | None) -> Hit | None:
        self._current = position
        return self.current

    def _positions(self, row: int) -> list[int]:
        text, query = self._text or "", self.query
        end = self._starts[row + 1] if row + 1 < len(self._starts) else self._length
        found, positions = text.find(query, self._starts[row], end), []
        while found >= 0:
            positions.append(found)
            found = text.find(query, found + len(query), end)
        return positions

    def _row_at(self, position: int) -> int:
        return bisect_right(self._starts, position) - 1

    def _hit_at(self, position: int) -> Hit:
        row = self._row_at(position)
        offset, piece = position - self._starts[row], 0
        for text in _texts(self._document.rows[row]):
            if offset <= len(text):
                break
            offset -= len(text) + 1
            piece += 1
        return Hit(row, piece, offset, offset + len(self.query))


def _count_of(query: str, text: str) -> Callable[[int, int], int]:
    """How often it stands between two places. A short word with a rare first letter is counted by `re`, which leaps
    from one such letter to the next: up to twice as quick as `str.count`, which is quicker for all other words."""
    if 1 < len(query) <= _SHORT and text.count(query[0], 0, _SAMPLE) < _SAMPLE * _RARE:
        found = re.compile(re.escape(query)).findall
        return lambda start, end: len(found(text, start, end))
    return partial(text.count, query)


def _texts(row: ReaderRow) -> tuple[str, ...]:
    return (*row.pieces, row.note)


def _folded(text: str) -> str:
    """In small letters, each sign at its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
