"""Plain text numbered `1.` and `1.1`, wrapped by hand or not."""

from __future__ import annotations

import textwrap

from consentui.policytext.importer import import_policy
from tests.unit.policytext.reading import lines_of, lost_text, policy_of, text_of

SIGNS = (
    "Everybody who looks through the large telescope signs the guest book with a name of their choice. "
    "The book lies open on the table, and guests who come later can read the page."
)


def test_numbers_open_sections_topics_clauses_and_items() -> None:
    assert lines_of(policy_of("observatory.txt")) == [
        "C 0.p1 Notes on the guest book of the observatory",
        "S 1 The guest book",
        "T 1.who-signs Who signs",
        f"C 1.who-signs.p1 {SIGNS}",
        "C 1.who-signs.2 [1.2] We copy no page, and we lend the book to nobody, not even for an evening.",
        "T 1.what-else-is-in-the-book What else is in the book",
        "C 1.what-else-is-in-the-book.a [a] the weather, in the words of the guest",
        "C 1.what-else-is-in-the-book.b [b] the star or planet that was seen",
        "I 1.what-else-is-in-the-book.b.1 [1] with the large telescope",
        "I 1.what-else-is-in-the-book.b.2 [2] with the small one",
        "C 1.what-else-is-in-the-book.c [c] a drawing, if the guest wants to leave one",
        "S 2 Night visits",
        "C 2.1 [2.1] A night visit is noted twice:",
        "I 2.1.1 in the book at the gate,",
        "I 2.1.2 in the log of the dome.",
        "I 2.1.3 [2.1.1] The log of the dome says which door was opened.",
        "C 2.2 [2.2] We keep the log for 1.5 years, and it grows by about a page every other 3 or 4 nights.",
        "S 3 Questions",
        "C 3.p1 Ask the keeper. She lives in the small house beside the gate and is awake when the sky is clear.",
    ]


def test_nothing_is_lost() -> None:
    assert lost_text(text_of("observatory.txt"), policy_of("observatory.txt")) == ""


def test_paragraph_wrapped_at_any_width_is_one_clause() -> None:
    sentence = " ".join(
        f"The {place} guest of the night looked at a star that nobody had seen before that hour."
        for place in ("first", "second", "third", "fourth", "fifth")
    )
    for width in range(40, 120, 7):
        text = f"1. Stars\n\n{textwrap.fill(sentence, width)}\n\na. {textwrap.fill(sentence, width)}\n"
        clauses = import_policy(text).sections[0].clauses
        assert [clause.text for clause in clauses] == [sentence, sentence], width


def test_lines_that_are_not_wrapped_are_clauses_of_their_own() -> None:
    text = "1. Stars\nThe dome opens at nine.\nIt closes at two.\nWhen it rains nobody opens it, and all play cards.\n"
    assert len(import_policy(text).sections[0].clauses) == 3


def test_titles_without_text_of_their_own_are_a_list() -> None:
    assert lines_of(
        import_policy("1. Stars\n\n1.1 Red ones\n\n1.2 Blue ones\n\n2. Moons\n\n2.1 Large\n\nThere is one.")
    ) == [
        "S 1 Stars",
        "C 1.1 [1.1] Red ones",
        "C 1.2 [1.2] Blue ones",
        "S 2 Moons",
        "T 2.large Large",
        "C 2.large.p1 There is one.",
    ]


def test_number_of_another_section_opens_no_topic() -> None:
    policy = import_policy("1. Stars\n\n7.5 Metres\n\nThat is the height of the dome.")
    assert policy.sections[0].topics == ()
    assert policy.sections[0].clauses[0].label == "7.5"
