"""Finds which clauses of two editions are the same, under headings that are already paired.

Each step works among the clauses that are still without a partner:

1. the same text under the same heading, with the same list, then with another one
2. nearly the same text under the same heading
3. the same text under another heading
4. a similar text under the same heading
5. a similar text under another heading
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence

from consentui.domain.policy import Clause
from consentui.policytext.side import Side
from consentui.policytext.similarity import FeatureStore, Pair, one_to_one, same_text_key, similar_pairs

_NEARLY_SAME = 0.75
_SIMILAR_HERE = 0.4
SIMILAR_ELSEWHERE = 0.55


class ClauseMatch:
    """The clauses that found their partner so far (`found`, new -> old); owned by one alignment."""

    def __init__(self, old: Side, new: Side, homes: dict[int, int], store: FeatureStore) -> None:
        self.found: dict[int, int] = {}
        self._old = old
        self._new = new
        self._homes = homes
        self._store = store
        self._taken: set[int] = set()
        self._old_texts = [_whole_text(clause) for clause in old.clauses]
        self._new_texts = [_whole_text(clause) for clause in new.clauses]

    def run(self) -> dict[int, int]:
        """All steps in their order."""
        self._same_here(self._old_texts, self._new_texts)
        self._same_here(
            [same_text_key(clause.text) for clause in self._old.clauses],
            [same_text_key(clause.text) for clause in self._new.clauses],
        )
        self._similar_here(_NEARLY_SAME)
        self.same_elsewhere()
        self._similar_here(_SIMILAR_HERE)
        self._pair_all(self._similar(self._free_old(), self._free_new(), SIMILAR_ELSEWHERE))
        return self.found

    def same_elsewhere(self) -> None:
        """The same text, under whatever heading."""
        self._pair_equal([(0, text) for text in self._old_texts], [(0, text) for text in self._new_texts])

    def similar_among(self, old: set[int], new: set[int], floor: float) -> list[Pair]:
        """Pairs of similar texts among those of `old` and `new` that are still without a partner; pairs nothing."""
        then_all = [then for then in self._free_old() if then in old]
        now_all = [now for now in self._free_new() if now in new]
        return self._similar(then_all, now_all, floor)

    def _same_here(self, old_texts: Sequence[str], new_texts: Sequence[str]) -> None:
        old_keys = list(zip(self._old.homes, old_texts, strict=True))
        new_homes = [self._homes.get(home, -1) for home in self._new.homes]
        self._pair_equal(old_keys, list(zip(new_homes, new_texts, strict=True)))

    def _similar_here(self, floor: float) -> None:
        old_by_home: dict[int, list[int]] = defaultdict(list)
        for then in self._free_old():
            old_by_home[self._old.homes[then]].append(then)
        new_by_home: dict[int, list[int]] = defaultdict(list)
        for now in self._free_new():
            new_by_home[self._new.homes[now]].append(now)
        for home, now_all in new_by_home.items():
            then_all = old_by_home.get(self._homes.get(home, -1), [])
            self._pair_all(self._similar(then_all, now_all, floor))

    def _pair_equal(self, old_keys: Sequence[tuple[int, str]], new_keys: Sequence[tuple[int, str]]) -> None:
        waiting: dict[tuple[int, str], deque[int]] = defaultdict(deque)
        for then in self._free_old():
            waiting[old_keys[then]].append(then)
        for now in self._free_new():
            same = waiting.get(new_keys[now])
            if same:
                self._pair(now, same.popleft())

    def _similar(self, then_all: Sequence[int], now_all: Sequence[int], floor: float) -> list[Pair]:
        if not then_all or not now_all:
            return []
        old_words = [self._store.of(self._old_texts[then]) for then in then_all]
        new_words = [self._store.of(self._new_texts[now]) for now in now_all]
        pairs = similar_pairs(old_words, new_words, floor)
        return [(score, now_all[now], then_all[then]) for score, now, then in pairs]

    def _pair_all(self, pairs: Sequence[Pair]) -> None:
        for now, then in one_to_one(pairs).items():
            self._pair(now, then)

    def _pair(self, now: int, then: int) -> None:
        self.found[now] = then
        self._taken.add(then)

    def _free_old(self) -> list[int]:
        return [then for then in range(len(self._old.clauses)) if then not in self._taken]

    def _free_new(self) -> list[int]:
        return [now for now in range(len(self._new.clauses)) if now not in self.found]


def _whole_text(clause: Clause) -> str:
    """The clause with its list, as one text."""
    return same_text_key(" ".join([clause.text, *(item.text for item in clause.items)]))
