"""What changed between two editions, clause by clause."""

from __future__ import annotations

from consentui.policytext.carry_on import carry_on
from consentui.policytext.difference import Difference, difference
from consentui.policytext.edition import Edition
from consentui.policytext.importer import import_policy
from tests.unit.policytext.reading import BICYCLES, policy_of, text_of

HEAD = "1、 Boats\n\nPreface of boats.\n\n◆ Oars\n\n"
CLAUSES = (
    "a. Oars are made of ash wood.",
    "b. Each oar carries a number.",
    "c. Broken oars feed the stove.",
    "d. Children get short ones.",
)
TAIL = "\n\n◆ Sails\n\nSails are dried on Sundays."


def compared(new: str) -> Difference:
    first = import_policy(HEAD + "\n\n".join(CLAUSES) + TAIL)
    return difference(first, carry_on(import_policy(new), Edition(first)).policy)


def test_same_text_differs_in_nothing_even_with_other_spaces_and_letters() -> None:
    assert compared(HEAD + "\n\n".join(CLAUSES) + TAIL).is_empty()
    relettered = "\n\n".join("xyzw"[place] + clause[1:] for place, clause in enumerate(CLAUSES))
    assert compared(HEAD + relettered.replace(" of ash", "\u00a0of  ash") + TAIL) == Difference()


def test_added_removed_and_reworded_clauses_are_told_apart() -> None:
    new = (CLAUSES[0], "b. Each oar carries a number and a name.", CLAUSES[3], "e. Left-handed rowers ask the porter.")
    assert compared(HEAD + "\n\n".join(new) + TAIL) == Difference(
        added=("1.oars.e",), removed=("1.oars.c",), reworded=("1.oars.b",)
    )


def test_one_clause_put_first_is_the_only_one_that_moved() -> None:
    new = (CLAUSES[3], *CLAUSES[:3])
    assert compared(HEAD + "\n\n".join(new) + TAIL) == Difference(moved=("1.oars.d",))


def test_clause_under_another_heading_moved_and_may_be_reworded_too() -> None:
    new = HEAD + "\n\n".join(CLAUSES[:3]) + TAIL + "\n\nYoung children get short ones."
    assert compared(new) == Difference(reworded=("1.oars.d",), moved=("1.oars.d",))


def test_changed_list_rewords_its_clause() -> None:
    text = text_of(BICYCLES)
    first = policy_of(BICYCLES)
    second = carry_on(import_policy(text.replace("children, dogs, timber", "children, cats, timber")), Edition(first))
    assert difference(first, second.policy) == Difference(reworded=("2.lending.b",))


def test_retitled_heading_changes_no_clause() -> None:
    assert compared((HEAD + "\n\n".join(CLAUSES) + TAIL).replace("◆ Oars", "◆ Oars and paddles")).is_empty()


def test_preamble_is_compared_too() -> None:
    first = import_policy("We like boats.\n\n" + HEAD + CLAUSES[0])
    second = carry_on(import_policy("We like boats a lot.\n\n" + HEAD + CLAUSES[0]), Edition(first))
    assert difference(first, second.policy) == Difference(reworded=("0.p1",))
