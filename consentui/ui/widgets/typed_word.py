"""What is typed into an open list to find a row: "China", "+86"."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

_PAUSE_S = 1.0


class TypedWord:
    """Owner: the Menu. GUI thread. Letters typed without a pause are one word; the same letter again goes on."""

    def __init__(self) -> None:
        self._word = ""
        self._typed_at = -_PAUSE_S

    @property
    def is_going_on(self) -> bool:
        """The next letter belongs to the same word."""
        return bool(self._word) and time.monotonic() - self._typed_at < _PAUSE_S

    def forget(self) -> None:
        """The next letter is a new word."""
        self._word = ""

    def find(self, letter: str, texts: Sequence[str], current: int) -> int | None:
        """The row that the word with this letter stands for, None for none."""
        before = self._word if self.is_going_on else ""
        if not letter.isprintable() or not (before + letter).strip():
            return None
        self._word, self._typed_at = before + letter.casefold(), time.monotonic()
        start = current if before else current + 1
        found = _first(texts, start, self._word)
        if found is None and len(set(self._word)) == 1:
            return _first(texts, current + 1, self._word[0])
        return found


def _first(texts: Sequence[str], start: int, word: str) -> int | None:
    """A row that begins so goes before one that has a word that begins so."""
    order = [*range(max(start, 0), len(texts)), *range(min(max(start, 0), len(texts)))]
    tests: tuple[Callable[[str], bool], ...] = (
        lambda text: text.startswith(word),
        lambda text: any(part.startswith(word) or part.lstrip("+").startswith(word) for part in text.split()),
    )
    return next((row for fits in tests for row in order if fits(texts[row].casefold())), None)
