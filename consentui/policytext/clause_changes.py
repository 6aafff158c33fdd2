"""What changed between two versions of a policy with the words before and after; slowly enough to be stopped."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from consentui.domain.policy import Clause, Policy
from consentui.domain.policy_change import ChangeKind, clause_words
from consentui.policytext.difference import Difference, difference
from consentui.policytext.similarity import words_of
from consentui.policytext.word_marks import Run, marked_words

# After so many clauses the caller may look whether it is still wanted.
_STRIDE = 20


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """One clause that is not what it was."""

    clause_id: str
    kind: ChangeKind
    before: str | None
    after: str | None

    def is_same_sense(self) -> bool:
        """The same words in the same order: only signs, letter case or white space differ."""
        return self.before is not None and self.after is not None and words_of(self.before) == words_of(self.after)


@dataclass(frozen=True, slots=True)
class MarkedChange:
    """A change with the new words told apart from those that stayed."""

    change: ClauseChange
    runs: tuple[Run, ...]


def clause_changes(old: Policy, new: Policy) -> tuple[ClauseChange, ...]:
    """In the reading order of `new`; what was removed comes last, in the order of `old`."""
    before, after = _by_id(old), _by_id(new)
    return tuple(
        ClauseChange(key, kind, _words(before.get(key)), _words(after.get(key)))
        for key, kind in _kinds(difference(old, new), after)
    )


def compared(old: Policy, new: Policy) -> Generator[float, None, tuple[MarkedChange, ...]]:
    """The same with marks; yields how much is done, from 0 to 1, and may be closed at any of these points."""
    yield 0.0
    changes = clause_changes(old, new)
    found = []
    for number, change in enumerate(changes):
        if number % _STRIDE == 0:
            yield number / len(changes)
        found.append(MarkedChange(change, marked_words(change.before or "", change.after or "")))
    return tuple(found)


def _kinds(found: Difference, after: dict[str, Clause]) -> list[tuple[str, ChangeKind]]:
    kinds = dict.fromkeys(found.moved, ChangeKind.MOVED)
    kinds |= dict.fromkeys(found.reworded, ChangeKind.REWORDED)
    kinds |= dict.fromkeys(found.added, ChangeKind.ADDED)
    ordered = [(key, kinds[key]) for key in after if key in kinds]
    return ordered + [(key, ChangeKind.REMOVED) for key in found.removed]


def _by_id(policy: Policy) -> dict[str, Clause]:
    return {clause.id: clause for clause in policy.clauses()}


def _words(clause: Clause | None) -> str | None:
    return None if clause is None else clause_words(clause)
