"""Policies in Markdown: headings, nested lists, and everything else as plain text."""

from __future__ import annotations

from consentui.policytext.importer import import_policy
from tests.unit.policytext.reading import lines_of, lost_text, policy_of, text_of


def test_headings_lists_and_inline_marks_are_read() -> None:
    assert lines_of(policy_of("ferry.md")) == [
        "C 0.p1 The Hollin ferry and your data",
        "C 0.p2 Please read this **before** you board.",
        "S 1 Tickets",
        'C 1.p1 We note [the hour](https://ferry.example/hours) and the pier. <script>alert("no")</script>',
        "T 1.season-tickets Season tickets",
        "C 1.season-tickets.1 [1] A season ticket carries your picture. It is cut in half when it ends.",
        "C 1.season-tickets.2 [2] The other half stays with us:",
        "I 1.season-tickets.2.1 in the red drawer",
        "I 1.season-tickets.2.2 left side",
        "I 1.season-tickets.2.3 right side",
        "I 1.season-tickets.2.4 or at the pier office",
        "C 1.season-tickets.3 [3] Lost tickets are not replaced.",
        "I 1.season-tickets.3.1 Ask the captain.",
        "T 1.dogs Dogs",
        "C 1.dogs.p1 Dogs travel free. We note:",
        "I 1.dogs.p1.1 the name of the dog",
        "I 1.dogs.p1.2 its weight, rounded up",
        "C 1.dogs.p2 Everything else about the dog stays yours.",
        "S 2 Lost and found",
        "C 2.p1 An umbrella waits for a year.",
        "C 2.p2 A hat waits for two.",
        "C 2.p3 ``` # not a heading - not an entry ```",
        "T 2.uber-bord Über Bord",
        "T 2.hats Hats",
        "C 2.hats.p1 A hat that fell into the river is gone.",
        "S 3 联系",
        "C 3.p1 Write to the pier.",
    ]


def test_nothing_is_lost() -> None:
    assert lost_text(text_of("ferry.md"), policy_of("ferry.md")) == ""


def test_several_highest_headings_are_sections() -> None:
    assert lines_of(import_policy("# Boats\ntext\n## Oars\n- long\n- short\n# Ropes\nmore")) == [
        "S 1 Boats",
        "C 1.p1 text",
        "T 1.oars Oars",
        "C 1.oars.p1 long",
        "C 1.oars.p2 short",
        "S 2 Ropes",
        "C 2.p1 more",
    ]


def test_single_numbered_or_single_lower_heading_is_a_section() -> None:
    single = import_policy("# 1. Boats\n\nx\n\n## Oars\n\ny\n\n## Ropes\n\nz")
    assert [section.title for section in single.sections] == ["Boats"]
    assert lines_of(import_policy("# Boats\n\n## Oars\n\ny")) == ["S 1 Boats", "T 1.oars Oars", "C 1.oars.p1 y"]


def test_number_in_the_middle_of_a_paragraph_opens_no_entry() -> None:
    text = "# Boats\n\nThe club was founded in the spring of\n12. It has boats\n\n1. red\n2. blue\n3. green"
    assert [clause.label for clause in import_policy(text).sections[0].clauses] == [None, "1", "2", "3"]


def test_raw_marks_before_the_first_hash_make_it_a_plain_text() -> None:
    policy = import_policy("1、 Boats\n\n# is the sign on the sail\n\n2、 Oars\n\nWood.")
    assert [section.title for section in policy.sections] == ["Boats", "Oars"]
    assert policy.sections[0].clauses[0].text == "# is the sign on the sail"


def test_two_hundred_levels_of_nesting_are_items_in_reading_order() -> None:
    text = "# Boats\n\n" + "\n".join(f"{'  ' * level}- level {level}" for level in range(200))
    (clause,) = import_policy(text).sections[0].clauses
    assert clause.text == "level 0"
    assert [item.text for item in clause.items] == [f"level {level}" for level in range(1, 200)]


def test_headings_without_words_and_drawn_lines_are_left_out() -> None:
    assert lines_of(import_policy("# Boats #\n\n##\n\n***\n\n## ##\n\ntext\n===")) == ["S 1 Boats", "C 1.p1 text"]
