"""Large and degenerate texts: read in a bounded time, without a deep stack. Times are of this process's own work."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from consentui.policytext.carry_on import carry_on
from consentui.policytext.difference import difference
from consentui.policytext.edition import Edition
from consentui.policytext.importer import import_policy

CLAUSES = 10_000


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    begin = time.process_time()
    yield
    assert time.process_time() - begin < seconds


def sentences(seed: int) -> list[str]:
    chance = random.Random(seed)
    words = [f"w{number:x}" for number in range(1500)]
    return [" ".join(chance.choices(words, k=40)) + "." for _ in range(CLAUSES)]


def document(clauses: list[str], per_topic: int = 10, per_section: int = 100) -> str:
    blocks = []
    for place, clause in enumerate(clauses):
        if place % per_section == 0:
            blocks.append(f"{place // per_section + 1}、 Part about w{place // per_section:x}")
        if place % per_topic == 0:
            blocks.append(f"◆ Heading w{place // per_topic:x}")
        blocks.append(f"{chr(97 + place % per_topic % 26)}. {clause}")
    return "\n\n".join(blocks)


def reworded(clause: str) -> str:
    words = clause.split()
    words[3::9] = ["other"] * len(words[3::9])
    return " ".join(words)


def test_ten_thousand_reworded_and_shuffled_clauses_are_aligned_in_seconds() -> None:
    old = sentences(1)
    new = [reworded(clause) for clause in old]
    came_from = {clause: place for place, clause in enumerate(new)}
    random.Random(2).shuffle(new)
    first = import_policy(document(old))
    second = import_policy(document(new))
    with at_most(20):
        edition = carry_on(second, Edition(first))
    ids = [clause.id for clause in first.clauses()]
    kept = sum(clause.id == ids[came_from[clause.text]] for clause in edition.policy.clauses())
    assert kept == CLAUSES
    with at_most(5):
        assert len(difference(first, edition.policy).reworded) == CLAUSES


def test_ten_thousand_clauses_under_one_heading_are_aligned_in_seconds() -> None:
    old = sentences(3)
    first = import_policy(document(old, CLAUSES, CLAUSES))
    second = import_policy(document([reworded(clause) for clause in reversed(old)], CLAUSES, CLAUSES))
    with at_most(20):
        edition = carry_on(second, Edition(first))
    assert [c.id for c in edition.policy.clauses()] == [c.id for c in first.clauses()][::-1]


@pytest.mark.parametrize("text", ["We keep it for {} days unless the law says otherwise.", "The same words again."])
def test_ten_thousand_nearly_equal_clauses_are_aligned_in_seconds(text: str) -> None:
    first = import_policy(document([text.format(place) for place in range(CLAUSES)]))
    second = import_policy(document([text.format(place).replace("the", "our") for place in range(CLAUSES)]))
    with at_most(20):
        edition = carry_on(second, Edition(first))
    assert [clause.id for clause in edition.policy.clauses()] == [clause.id for clause in first.clauses()]


def test_five_thousand_sections_of_one_title_are_read_and_carried_on() -> None:
    text = "\n\n".join(f"{number}、 Part\n\nText." for number in range(1, 5001))
    with at_most(10):
        first = import_policy(text)
    assert [section.id for section in first.sections] == [str(number) for number in range(1, 5001)]
    with at_most(20):
        second = carry_on(import_policy(text.replace("Text", "Words")), Edition(first))
    assert [section.id for section in second.policy.sections] == [section.id for section in first.sections]


@pytest.mark.parametrize(
    "text",
    [
        "1、 Boats\n\n" + "x" * 1_000_000,
        "1、 Boats\n\n◆ " + "x" * 1_000_000 + "\n\na. " + "字" * 1_000_000,
        "# Boats\n\n" + "# " * 500_000 + "\n\n" + "#" * 1_000_000,
        "# Boats\n\n" + "- " * 500_000 + "x",
        "# Boats " + "#" * 500_000 + " " * 500_000 + "x",
        "1、 Boats\n\n" + "(" * 500_000 + "." * 500_000 + ")" * 500_000,
        "1、 Boats\n\n" + "\u200b" * 1_000_000 + "x",
        "1、 Boats\n\n" + "1." * 500_000,
        "1、 Boats\n\n" + " \u3000" * 500_000 + "x",
        "1、 Boats\n" + "x\n" * 20_000,
        "# Boats\n" + "> x\n" * 20_000,
        "# Boats\n\n" + "```\n" * 19_999,
    ],
    ids=range(12),
)
def test_degenerate_text_is_read_and_carried_on_in_seconds(text: str) -> None:
    with at_most(15):
        first = import_policy(text)
        longer = carry_on(import_policy(text + "\n\nOne more sentence."), Edition(first))
    assert sum(1 for _ in longer.policy.clauses()) >= sum(1 for _ in first.clauses())


@pytest.mark.parametrize("levels", [200, 2000])
def test_deep_nesting_needs_no_deep_stack(levels: int) -> None:
    text = "# Boats\n\n" + "\n".join(f"{' ' * 2 * level}- level {level}" for level in range(levels))
    with at_most(15):
        policy = import_policy(text)
        again = carry_on(import_policy(text + "\n"), Edition(policy))
    assert again.policy == policy
    assert sum(len(clause.items) for clause in policy.clauses()) == levels - 1
