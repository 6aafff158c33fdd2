"""Finds which sections or topics of two editions are the same: by what stands below, by title, by place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product

from consentui.policytext.side import Heading
from consentui.policytext.similarity import FeatureStore, Pair, one_to_one, same_text_key, similar_pairs

_SIMILAR_TITLE = 0.5
# A heading is the same one from this sum on: the part of its clauses found again, and how alike the titles are.
_SAME_HEADING = 0.5
_SAME_PARENT_BONUS = 0.25
_SAME_PLACE_BONUS = 0.1
_MOST_EQUAL_TITLES = 64


def same_headings(
    old: Sequence[Heading],
    new: Sequence[Heading],
    links: Iterable[Pair],
    parents: dict[int, int],
    store: FeatureStore,
) -> dict[int, int]:
    """new -> old; `links` are clauses that are probably the same, `parents` the sections that are (-1: the whole)."""
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
