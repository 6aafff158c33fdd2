"""Finds which sections, topics, clauses and items of two editions are the same ones.

First a rough look at all clauses tells which headings belong together: by what stands below them, by their titles, by
their place. Then clauses find their partner, each step among those still without one:

1. the same text under the same heading, with the same list, then with another one
2. nearly the same text under the same heading
3. the same text under another heading
4. a similar text under the same heading
5. a similar text under another heading

Items find theirs inside clauses that did. Texts are compared by words, not letters, and only where they share a rare
word, so that ten thousand clauses take seconds.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from consentui.domain.policy import Clause, Policy
from consentui.policytext.similarity import FeatureStore, Pair, one_to_one, same_text_key, similar_pairs

_NEARLY_SAME = 0.75
_SIMILAR_HERE = 0.4
_SIMILAR_ELSEWHERE = 0.55
_SIMILAR_ITEM = 0.4
_SIMILAR_TITLE = 0.5
# A heading is the same one from this sum on: the part of its clauses found again, and how alike the titles are.
_SAME_HEADING = 0.5
_SAME_PARENT_BONUS = 0.25
_SAME_PLACE_BONUS = 0.1
_MOST_EQUAL_TITLES = 64


@dataclass(frozen=True, slots=True)
class Heading:
    """A section or topic: position of its section (-1 for sections), positions of all clauses below it."""

    title: str
    parent: int
    clauses: range


class Side:
    """One edition laid out flat: headings and clauses by position; `homes` says under which heading a clause stands.

    Home 0 is the preamble, then come the sections (their own clauses), then the topics.
    """

    def __init__(self, policy: Policy) -> None:
        self.sections: list[Heading] = []
        self.topics: list[Heading] = []
        self.clauses: list[Clause] = list(policy.preamble)
        self.homes: list[int] = [0] * len(policy.preamble)
        first_topic = 1 + len(policy.sections)
        for position, section in enumerate(policy.sections):
            start = len(self.clauses)
            self._add(section.clauses, 1 + position)
            for topic in section.topics:
                below = self._add(topic.clauses, first_topic + len(self.topics))
                self.topics.append(Heading(topic.title, position, below))
            self.sections.append(Heading(section.title, -1, range(start, len(self.clauses))))

    def _add(self, clauses: Sequence[Clause], home: int) -> range:
        start = len(self.clauses)
        self.clauses.extend(clauses)
        self.homes.extend([home] * len(clauses))
        return range(start, len(self.clauses))


@dataclass(frozen=True, slots=True)
class Alignment:
    """new position -> old position, for each kind of node; items by the new position of their clause."""

    sections: dict[int, int]
    topics: dict[int, int]
    clauses: dict[int, int]
    items: dict[int, dict[int, int]]


def aligned(old: Policy, new: Policy) -> Alignment:
    """What of `new` was in `old`; every old node is used at most once."""
    store = FeatureStore()
    before, after = Side(old), Side(new)
    links = _rough_links(before, after, store)
    sections = _same_headings(before.sections, after.sections, links, {-1: -1}, store)
    topics = _same_headings(before.topics, after.topics, links, sections, store)
    homes = {0: 0}
    homes.update({1 + now: 1 + then for now, then in sections.items()})
    homes.update({1 + len(after.sections) + now: 1 + len(before.sections) + then for now, then in topics.items()})
    clauses = _ClauseMatch(before, after, homes, store).run()
    items = {now: _same_items(before.clauses[then], after.clauses[now], store) for now, then in clauses.items()}
    return Alignment(sections, topics, clauses, items)


def whole_text(clause: Clause) -> str:
    """The clause with its list, as one text."""
    return same_text_key(" ".join([clause.text, *(item.text for item in clause.items)]))


def _rough_links(old: Side, new: Side, store: FeatureStore) -> list[Pair]:
    """Clauses that are probably the same, wherever they stand."""
    match = _ClauseMatch(old, new, {}, store)
    match.same_elsewhere()
    exact = [(1.0, now, then) for now, then in match.found.items()]
    match.similar_elsewhere(_SIMILAR_ELSEWHERE)
    known = len(exact)
    return exact + [(_SIMILAR_ELSEWHERE, now, then) for now, then in list(match.found.items())[known:]]


def _same_headings(
    old: Sequence[Heading],
    new: Sequence[Heading],
    links: Iterable[Pair],
    parents: dict[int, int],
    store: FeatureStore,
) -> dict[int, int]:
    content = _shared_content(old, new, links)
    titles = _title_likeness(old, new, store)
    pairs: list[Pair] = []
    for now, then in content.keys() | titles.keys():
        proof = content.get((now, then), 0.0) + titles.get((now, then), 0.0)
        if proof >= _SAME_HEADING:
            has_same_parent = parents.get(new[now].parent) == old[then].parent
            bonus = _SAME_PARENT_BONUS * has_same_parent + _SAME_PLACE_BONUS * (now == then)
            pairs.append((proof + bonus, now, then))
    return one_to_one(pairs)


def _shared_content(
    old: Sequence[Heading], new: Sequence[Heading], links: Iterable[Pair]
) -> dict[tuple[int, int], float]:
    owner_before = {clause: position for position, heading in enumerate(old) for clause in heading.clauses}
    owner_now = {clause: position for position, heading in enumerate(new) for clause in heading.clauses}
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for weight, now, then in links:
        if now in owner_now and then in owner_before:
            shared[owner_now[now], owner_before[then]] += weight
    return {
        (now, then): 2 * weight / (len(new[now].clauses) + len(old[then].clauses))
        for (now, then), weight in shared.items()
    }


def _title_likeness(
    old: Sequence[Heading], new: Sequence[Heading], store: FeatureStore
) -> dict[tuple[int, int], float]:
    old_words = [store.of(heading.title) for heading in old]
    new_words = [store.of(heading.title) for heading in new]
    found = {(now, then): score for score, now, then in similar_pairs(old_words, new_words, _SIMILAR_TITLE)}
    by_title: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, headings in enumerate((old, new)):
        for position, heading in enumerate(headings):
            by_title[same_text_key(heading.title)][side].append(position)
    for then_all, now_all in by_title.values():
        is_few = len(then_all) * len(now_all) <= _MOST_EQUAL_TITLES
        equal = product(now_all, then_all) if is_few else zip(now_all, then_all, strict=False)
        found.update(dict.fromkeys(equal, 1.0))
    return found


def _same_items(old: Clause, new: Clause, store: FeatureStore) -> dict[int, int]:
    if not old.items or not new.items:
        return {}
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for position, item in enumerate(old.items):
        waiting[same_text_key(item.text)].append(position)
    found: dict[int, int] = {}
    for position, item in enumerate(new.items):
        same = waiting.get(same_text_key(item.text))
        if same:
            found[position] = same.popleft()
    taken = set(found.values())
    left_old = [position for position in range(len(old.items)) if position not in taken]
    left_new = [position for position in range(len(new.items)) if position not in found]
    pairs = similar_pairs(
        [store.of(old.items[position].text) for position in left_old],
        [store.of(new.items[position].text) for position in left_new],
        _SIMILAR_ITEM,
    )
    found.update({left_new[now]: left_old[then] for now, then in one_to_one(pairs).items()})
    return found


class _ClauseMatch:
    """The clauses that found their partner so far (`found`, new -> old); owned by one alignment."""

    def __init__(self, old: Side, new: Side, homes: dict[int, int], store: FeatureStore) -> None:
        self.found: dict[int, int] = {}
        self._old = old
        self._new = new
        self._homes = homes
        self._store = store
        self._taken: set[int] = set()
        self._old_texts = [whole_text(clause) for clause in old.clauses]
        self._new_texts = [whole_text(clause) for clause in new.clauses]

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
        self.similar_elsewhere(_SIMILAR_ELSEWHERE)
        return self.found

    def same_elsewhere(self) -> None:
        """The same text, under whatever heading."""
        self._pair_equal([(0, text) for text in self._old_texts], [(0, text) for text in self._new_texts])

    def similar_elsewhere(self, floor: float) -> None:
        """Similar texts, under whatever heading."""
        self._pair_similar(self._free_old(), self._free_new(), floor)

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
            self._pair_similar(old_by_home.get(self._homes.get(home, -1), []), now_all, floor)

    def _pair_equal(self, old_keys: Sequence[tuple[int, str]], new_keys: Sequence[tuple[int, str]]) -> None:
        waiting: dict[tuple[int, str], deque[int]] = defaultdict(deque)
        for then in self._free_old():
            waiting[old_keys[then]].append(then)
        for now in self._free_new():
            same = waiting.get(new_keys[now])
            if same:
                self._pair(now, same.popleft())

    def _pair_similar(self, then_all: Sequence[int], now_all: Sequence[int], floor: float) -> None:
        if not then_all or not now_all:
            return
        old_words = [self._store.of(self._old_texts[then]) for then in then_all]
        new_words = [self._store.of(self._new_texts[now]) for now in now_all]
        for now, then in one_to_one(similar_pairs(old_words, new_words, floor)).items():
            self._pair(now_all[now], then_all[then])

    def _pair(self, now: int, then: int) -> None:
        self.found[now] = then
        self._taken.add(then)

    def _free_old(self) -> list[int]:
        return [then for then in range(len(self._old.clauses)) if then not in self._taken]

    def _free_new(self) -> list[int]:
        return [now for now in range(len(self._new.clauses)) if now not in self.found]
