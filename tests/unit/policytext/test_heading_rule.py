"""The written rule for headings without a mark, point by point, and what opens a section."""

from __future__ import annotations

import pytest

from consentui.policytext.importer import import_policy
from tests.unit.policytext.reading import lines_of

LONG = "We feed the ducks every morning, and we write down how many came to eat."


def topics_of(*blocks: str) -> list[str]:
    policy = import_policy("\n\n".join(("1、 Ducks", *blocks)))
    return [topic.title for section in policy.sections for topic in section.topics]


def sections_of(*blocks: str) -> list[str]:
    return [section.title for section in import_policy("\n\n".join(blocks)).sections]


def test_short_line_between_finished_text_and_running_text_is_a_heading() -> None:
    assert topics_of(LONG, "What they eat", LONG) == ["What they eat"]


def test_line_directly_under_a_section_title_can_be_a_heading() -> None:
    assert topics_of("What they eat", LONG) == ["What they eat"]


def test_lettered_list_can_follow_a_heading() -> None:
    assert topics_of(LONG, "What they eat", "a. Bread, sadly.", "b. Weeds.") == ["What they eat"]


@pytest.mark.parametrize(
    "blocks",
    [
        (LONG, "They eat weeds.", LONG),
        (LONG, "They eat: weeds", LONG),
        (LONG, "Weeds; bread", LONG),
        (LONG, "what they eat", LONG),
        (LONG, "1234", LONG),
        (LONG, "What they eat " * 8, LONG),
        (LONG, "one two three four five six seven eight nine ten eleven twelve thirteen".title(), LONG),
    ],
    ids=["full stop", "colon", "semicolon", "small letter", "no letter", "too long", "too many words"],
)
def test_line_that_does_not_read_like_a_title_is_text(blocks: tuple[str, ...]) -> None:
    assert topics_of(*blocks) == []


@pytest.mark.parametrize(
    "blocks",
    [
        ("They eat this;", "What they eat", LONG),
        ("a. Bread", "What they eat", LONG),
        ("They eat these things:", "Fresh weeds", "Old bread", "Apples"),
        ("a. They eat these things:", "Fresh weeds", "Old bread", "b. " + LONG),
        ("◆ Food", "What they eat", LONG),
    ],
    ids=["semicolon above", "unfinished above", "inner list", "inner list of a letter", "title above"],
)
def test_line_that_does_not_follow_a_finished_block_is_text(blocks: tuple[str, ...]) -> None:
    assert set(topics_of(*blocks)) <= {"Food"}


@pytest.mark.parametrize(
    "blocks",
    [
        (LONG, "The duck keepers"),
        (LONG, "The duck keepers", "2、 Geese"),
        (LONG, "The duck keepers", "◆ Geese", LONG),
        (LONG, "The duck keepers", "Pond lane"),
        (LONG, "The duck keepers of the pond", "They sleep."),
        (LONG, "The duck keepers", "c. They sleep."),
    ],
    ids=["end", "section below", "topic below", "no sentence below", "shorter text below", "list that goes on below"],
)
def test_line_without_running_text_below_is_text(blocks: tuple[str, ...]) -> None:
    assert set(topics_of(*blocks)) <= {"Geese"}


def test_preamble_has_no_headings() -> None:
    policy = import_policy(f"Keeping ducks\n\n{LONG}\n\nOur pond\n\n{LONG}\n\n1、 Ducks\n\n{LONG}")
    assert [clause.text for clause in policy.preamble] == ["Keeping ducks", LONG, "Our pond", LONG]


def test_inner_list_of_names_goes_on_after_a_full_stop() -> None:
    policy = import_policy(
        f"1、 Ducks\n\nWe write down:\n\nFood: weeds\n\nPlace: the pond, etc.\n\nSize: small\n\n{LONG}"
    )
    clauses = policy.sections[0].clauses
    assert [item.text for item in clauses[0].items] == ["Food: weeds", "Place: the pond, etc.", "Size: small"]
    assert [clause.text for clause in clauses[1:]] == [LONG]


def test_inner_list_of_sentences_ends_at_a_heading() -> None:
    policy = import_policy("1、 Ducks\n\nWe do this:\n\nWe feed.\n\nWe count.\n\nOur geese\n\nWe have no geese at all.")
    section = policy.sections[0]
    assert [item.text for item in section.clauses[0].items] == ["We feed.", "We count."]
    assert [topic.title for topic in section.topics] == ["Our geese"]


def test_numbered_list_inside_a_section_opens_no_section() -> None:
    titles = sections_of("1. Ducks", "We write down:", "1. the food", "2. the place", "3. the size", "2. Geese", LONG)
    assert titles == ["Ducks", "Geese"]


def test_numbered_list_of_another_sign_or_deeper_opens_no_section() -> None:
    assert sections_of("1、 Ducks", LONG, "2) the food", "  2、 the place", "2、 Geese", LONG) == ["Ducks", "Geese"]


def test_numbered_sentence_is_a_clause() -> None:
    lines = lines_of(import_policy(f"1. Ducks\n\n2. {LONG}\n\n2. Geese\n\n3. We eat. Then we sleep"))
    assert lines == [
        "S 1 Ducks",
        f"C 1.2 [2] {LONG}",
        "S 2 Geese",
        "C 2.3 [3] We eat. Then we sleep",
    ]


def test_skipped_section_numbers_are_kept_and_far_ones_are_not_sections() -> None:
    policy = import_policy(f"1. Ducks\n\n{LONG}\n\n3. Geese\n\n{LONG}\n\n1984. Swans\n\n{LONG}")
    assert [(section.id, section.title) for section in policy.sections] == [("1", "Ducks"), ("3", "Geese")]


def test_repeated_section_number_gives_ids_by_position() -> None:
    policy = import_policy(f"1、 Ducks\n\n{LONG}\n\n1、 Geese\n\n{LONG}\n\n2、 Swans\n\n{LONG}")
    assert [(section.id, section.title) for section in policy.sections] == [
        ("1", "Ducks"),
        ("2", "Geese"),
        ("3", "Swans"),
    ]


def test_sentence_that_begins_with_a_decimal_number_or_an_abbreviation_has_no_mark() -> None:
    text = "1、 Ducks\n\n2.5 ducks come each day.\n\ne.g. mallards and teals.\n\nU.S. ducks are rare."
    assert [clause.label for clause in import_policy(text).sections[0].clauses] == ["2.5", None, None]
