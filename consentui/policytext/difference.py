"""What changed between two editions whose ids were carried on, clause by clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from consentui.domain.policy import Clause, Policy
from consentui.policytext.first_ids import PREAMBLE
from consentui.policytext.similarity import same_text_key


@dataclass(frozen=True, slots=True)
class Difference:
    """Ids of clauses: removed ones in the old reading order, all others in the new one.

    A clause can be both reworded and moved. A change of its letter alone, or of a title above it, is neither.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """No clause was added, removed, reworded or moved."""
        return not (self.added or self.removed or self.reworded or self.moved)


def difference(old: Policy, new: Policy) -> Difference:
    """What a reader of `old` would find changed in `new`; white space does not count."""
    before = dict(_placed(old))
    after = dict(_placed(new))
    stayed = [key for key in after if key in before]
    return Difference(
        added=tuple(key for key in after if key not in before),
        removed=tuple(key for key in before if key not in after),
        reworded=tuple(key for key in stayed if _words(before[key][1]) != _words(after[key][1])),
        moved=_moved(before, after, stayed),
    )


def _placed(policy: Policy) -> Iterator[tuple[str, tuple[str, Clause]]]:
    """Each clause by its id, with the id of the heading it stands under."""
    for clause in policy.preamble:
        yield clause.id, (PREAMBLE, clause)
    for section in policy.sections:
        for clause in section.clauses:
            yield clause.id, (section.id, clause)
        for topic in section.topics:
            for clause in topic.clauses:
                yield clause.id, (topic.id, clause)


def _words(clause: Clause) -> list[str]:
    return [same_text_key(text) for text in (clause.text, *(item.text for item in clause.items))]


def _moved(
    before: Mapping[str, tuple[str, Clause]], after: Mapping[str, tuple[str, Clause]], stayed: Sequence[str]
) -> tuple[str, ...]:
    """Those under another heading, and the fewest others that must have changed places under their own."""
    old_order = {key: position for position, key in enumerate(before)}
    by_heading: dict[str, list[str]] = {}
    moved = set()
    for key in stayed:
        if before[key][0] == after[key][0]:
            by_heading.setdefault(after[key][0], []).append(key)
        else:
            moved.add(key)
    for keys in by_heading.values():
        in_order = _longest_rising([old_order[key] for key in keys])
        moved.update(key for key in keys if old_order[key] not in in_order)
    return tuple(key for key in stayed if key in moved)


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The members of one longest rising subsequence of distinct numbers."""
    tails: list[int] = []
    tail_of_length: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        length = bisect_left(tails, number)
        before[number] = tail_of_length[length - 1] if length else None
        if length == len(tails):
            tails.append(number)
            tail_of_length.append(number)
        else:
            tails[length] = tail_of_length[length] = number
    members: set[int] = set()
    last = tails[-1] if tails else None
    while last is not None:
        members.add(last)
        last = before[last]
    return members
