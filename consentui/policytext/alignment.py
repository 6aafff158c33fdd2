"""Finds which sections, topics, clauses and items of two editions are the same ones.

Clauses with equal texts, and titles, tell which headings belong together; where some are left over on both sides,
similar clauses below them do. Then clauses find their partner (see `clause_match`), then items inside clauses that did.
Texts are compared by words, not letters, and only where they share a rare word or their position, so that ten thousand
clauses take seconds.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass

from consentui.domain.policy import Clause, Policy
from consentui.policytext.clause_match import SIMILAR_ELSEWHERE, ClauseMatch
from consentui.policytext.heading_match import same_headings
from consentui.policytext.side import Side
from consentui.policytext.similarity import FeatureStore, Pair, one_to_one, same_text_key, similar_pairs

_SIMILAR_ITEM = 0.4


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
    sections, topics = _same_headings(before, after, store)
    clauses = ClauseMatch(before, after, _homes(before, after, sections, topics), store).run()
    items = {now: _same_items(before.clauses[then], after.clauses[now], store) for now, then in clauses.items()}
    return Alignment(sections, topics, clauses, items)


def _same_headings(old: Side, new: Side, store: FeatureStore) -> tuple[dict[int, int], dict[int, int]]:
    match = ClauseMatch(old, new, {}, store)
    match.same_elsewhere()
    links: list[Pair] = [(1.0, now, then) for now, then in match.found.items()]
    sections, topics = _by_links(old, new, links, store)
    old_left = _below_left(old, set(sections.values()), set(topics.values()))
    new_left = _below_left(new, set(sections), set(topics))
    similar = match.similar_among(old_left, new_left, SIMILAR_ELSEWHERE)
    if not similar:
        return sections, topics
    return _by_links(old, new, links + similar, store)


def _by_links(old: Side, new: Side, links: list[Pair], store: FeatureStore) -> tuple[dict[int, int], dict[int, int]]:
    sections = same_headings(old.sections, new.sections, links, {-1: -1}, store)
    return sections, same_headings(old.topics, new.topics, links, sections, store)


def _below_left(side: Side, sections: set[int], topics: set[int]) -> set[int]:
    """The clauses below headings that have no partner."""
    left: set[int] = set()
    for headings, paired in ((side.sections, sections), (side.topics, topics)):
        for position, heading in enumerate(headings):
            if position not in paired:
                left.update(heading.clauses)
    return left


def _homes(old: Side, new: Side, sections: dict[int, int], topics: dict[int, int]) -> dict[int, int]:
    """new home -> old home, for the preamble and all paired headings."""
    homes = {0: 0}
    homes.update({1 + now: 1 + then for now, then in sections.items()})
    homes.update({1 + len(new.sections) + now: 1 + len(old.sections) + then for now, then in topics.items()})
    return homes


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
