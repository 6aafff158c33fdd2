"""How alike two texts are, and which texts of two lists belong together, without comparing each with each."""

from __future__ import annotations

import heapq
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import TypeAlias

from consentui.policytext.letters import UNSPACED

Features: TypeAlias = frozenset[str]
# How alike, then the positions in the two lists: (likeness, new, old).
Pair: TypeAlias = tuple[float, int, int]

# A word, or one character of a script without spaces.
_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
# Longer texts are compared by their beginning, longer words by their pieces.
_MOST_TOKENS = 4096
_LONGEST_WORD = 24
_PIECE = 3
# A feature found in more old texts than this says nothing about which one is meant.
_MOST_OWNERS = 32
_MOST_CANDIDATES = 8


def same_text_key(text: str) -> str:
    """Equal for texts that differ in white space only."""
    return " ".join(text.split())


def words_of(text: str) -> list[str]:
    """The words in small letters, in order, without signs and white space."""
    return _TOKEN.findall(text.lower())


class FeatureStore:
    """The features of texts, each worked out once; owned by one comparison, one thread."""

    def __init__(self) -> None:
        self._known: dict[str, Features] = {}

    def of(self, text: str) -> Features:
        """The words of a text and its pairs of neighbouring words, in small letters."""
        found = self._known.get(text)
        if found is None:
            tokens = _tokens(text)
            found = frozenset(tokens).union(map(" ".join, pairwise(tokens)))
            self._known[text] = found
        return found


def likeness(first: Features, second: Features) -> float:
    """0 for nothing in common, 1 for the same words beside the same neighbours (the coefficient of Dice)."""
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def similar_pairs(old: Sequence[Features], new: Sequence[Features], floor: float) -> list[Pair]:
    """Pairs that are alike at least `floor`; only texts that share a rare word, or their position, are compared."""
    owners: dict[str, list[int]] = defaultdict(list)
    for position, words in enumerate(old):
        for word in words:
            positions = owners[word]
            if len(positions) <= _MOST_OWNERS:
                positions.append(position)
    pairs = []
    for position, words in enumerate(new):
        for candidate in _candidates(position, words, owners, len(old)):
            score = likeness(old[candidate], words)
            if score >= floor:
                pairs.append((score, position, candidate))
    return pairs


def one_to_one(pairs: Iterable[Pair]) -> dict[int, int]:
    """new -> old, each at most once: the likest first, then those that stand nearest to their old position."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, new, old in sorted(pairs, key=lambda pair: (-pair[0], abs(pair[1] - pair[2]), pair[1], pair[2])):
        if new not in partner and old not in taken:
            partner[new] = old
            taken.add(old)
    return partner


def _candidates(position: int, words: Features, owners: dict[str, list[int]], old_count: int) -> set[int]:
    shared: dict[int, int] = defaultdict(int)
    for word in words:
        found = owners.get(word)
        if found is not None and len(found) <= _MOST_OWNERS:
            for owner in found:
                shared[owner] += 1
    best = heapq.nsmallest(_MOST_CANDIDATES, shared, key=lambda owner: (-shared[owner], abs(owner - position), owner))
    candidates = set(best)
    if position < old_count:
        candidates.add(position)
    return candidates


def _tokens(text: str) -> list[str]:
    words = _TOKEN.findall(text.lower())[:_MOST_TOKENS]
    if all(len(word) <= _LONGEST_WORD for word in words):
        return words
    return list(islice((piece for word in words for piece in _pieces(word)), _MOST_TOKENS))


def _pieces(word: str) -> Iterator[str]:
    if len(word) <= _LONGEST_WORD:
        yield word
    else:
        for start in range(len(word) - _PIECE + 1):
            yield word[start : start + _PIECE]
