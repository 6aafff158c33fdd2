"""What changed between two versions: kinds, order, words before and after, and which words are new."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consentui.domain.policy import Clause, Item, Policy, Section, Topic
from consentui.domain.policy_change import ChangeKind
from consentui.policytext.clause_changes import MarkedChange, clause_changes, compared
from consentui.policytext.word_marks import marked_words


def policy(*clauses: tuple[str, str]) -> Policy:
    made = tuple(Clause(key, None, text) for key, text in clauses)
    return Policy((), (Section("1", "One", (), (Topic("1.t", "Topic", made),)),))


def new_words(before: str, after: str) -> list[str]:
    return [run.text for run in marked_words(before, after) if run.is_new]


def test_change_when_a_clause_is_added_removed_moved_or_reworded_says_so_in_reading_order() -> None:
    old = policy(("f", "Epsilon."), ("a", "Alpha."), ("b", "Beta."), ("c", "Gamma."), ("d", "Delta."))
    new = policy(("e", "New."), ("a", "Alpha changed."), ("c", "Gamma."), ("d", "Delta."), ("f", "Epsilon."))
    found = clause_changes(old, new)
    assert [(change.clause_id, change.kind) for change in found] == [
        ("e", ChangeKind.ADDED),
        ("a", ChangeKind.REWORDED),
        ("f", ChangeKind.MOVED),
        ("b", ChangeKind.REMOVED),
    ]
    by_id = {change.clause_id: change for change in found}
    assert (by_id["e"].before, by_id["e"].after) == (None, "New.")
    assert (by_id["b"].before, by_id["b"].after) == ("Beta.", None)
    assert (by_id["a"].before, by_id["a"].after) == ("Alpha.", "Alpha changed.")


def test_items_of_a_clause_are_part_of_its_words() -> None:
    old = Policy((Clause("0.p1", None, "List:", (Item("0.p1.1", "(1)", "one"),)),), ())
    new = Policy((Clause("0.p1", None, "List:", (Item("0.p1.1", "(1)", "two"),)),), ())
    (change,) = clause_changes(old, new)
    assert (change.before, change.after) == ("List:\n(1) one", "List:\n(1) two")


@pytest.mark.parametrize(
    ("before", "after", "is_same"),
    [
        ("We keep it.", "We  keep it", True),
        ("we keep “it”", 'We keep "it".', True),
        ("We keep it.", "We do not keep it.", False),
        ("保存 30 天。", "保存30天", True),
        ("保存三十天。", "保存四十天。", False),
    ],
)
def test_change_of_signs_case_or_spaces_alone_is_the_same_sense(before: str, after: str, is_same: bool) -> None:
    found = clause_changes(policy(("a", before)), policy(("a", after)))
    assert [change.is_same_sense() for change in found] == [is_same]


def test_new_words_are_marked_as_one_run() -> None:
    assert new_words("GPS goes to Baidu Maps.", "GPS goes to Baidu Maps and to OpenRoute.") == ["and to OpenRoute"]
    assert new_words("搜索词用于结果。", "搜索词用于结果和分析。") == ["和分析"]
    assert new_words("", "All new.") == ["All new."]
    assert new_words("Gone.", "") == []
    assert new_words("Same.", "Same.") == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_runs_joined_are_the_later_text(before: str, after: str) -> None:
    runs = marked_words(before, after)
    assert "".join(run.text for run in runs) == after
    assert all(run.text for run in runs)
    assert all(one.is_new != other.is_new for one, other in pairwise(runs))


def test_very_long_clause_is_marked_without_comparing_each_with_each() -> None:
    before = " ".join(f"a{n}" for n in range(20_000))
    after = " ".join(f"b{n}" for n in range(20_000))
    assert new_words(before, after) == [after]


def test_comparing_says_how_far_it_is_and_can_be_stopped() -> None:
    old = policy(*((f"c{n}", f"Words of clause {n}.") for n in range(200)))
    new = policy(*((f"c{n}", f"Other words of clause {n}.") for n in range(200)))
    steps = compared(old, new)
    shares = []
    found: tuple[MarkedChange, ...] = ()
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            found = end.value
            break
    assert len(found) == 200 and shares == sorted(shares) and len(shares) > 5 and shares[-1] < 1
    stopped = compared(old, new)
    next(stopped)
    stopped.close()
    with pytest.raises(StopIteration):
        next(stopped)


def test_words_chosen_to_make_comparing_slow_are_marked_as_one() -> None:
    before, after = " ".join(["x"] * 4000), " ".join(["x", "y"] * 2000)
    began_s = time.thread_time()
    marked_words(f"a {before} b", f"c {after} d")
    assert time.thread_time() - began_s < 2, "seconds, where it would take minutes"
