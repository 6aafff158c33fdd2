"""The heights of all rows, known or guessed, with sums that cost next to nothing."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

_CHUNK = 128


class RowHeights:
    """Heights in whole pixels; a guess becomes known when its row is laid out. Owned by the ReadingPlace."""

    def __init__(self, guesses: list[int]) -> None:
        self._heights = guesses
        self._chunks = [sum(guesses[start : start + _CHUNK]) for start in range(0, len(guesses), _CHUNK)]
        self.total = sum(self._chunks)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def learn(self, row: int, height: int) -> None:
        """The row is laid out."""
        more = height - self._heights[row]
        if more:
            self._heights[row] = height
            self._chunks[row // _CHUNK] += more
            self.total += more

    def top(self, row: int) -> int:
        """Where a row begins."""
        chunk = row // _CHUNK
        return sum(self._chunks[:chunk]) + sum(self._heights[chunk * _CHUNK : row])

    def row_at(self, y: int) -> tuple[int, int]:
        """The row that covers y, and how far y lies below its top; the nearest one where none does."""
        if not self._heights:
            return 0, 0
        y = min(max(y, 0), max(self.total - 1, 0))
        chunk = min(bisect_right(list(accumulate(self._chunks)), y), len(self._chunks) - 1)
        first = chunk * _CHUNK
        inside = y - sum(self._chunks[:chunk])
        ends = list(accumulate(self._heights[first : first + _CHUNK]))
        place = min(bisect_right(ends, inside), len(ends) - 1)
        return first + place, inside - (ends[place] - self._heights[first + place])
