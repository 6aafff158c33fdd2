"""The record as the window keeps it: the place in a long list, pages at hand, filters among the facets."""

from __future__ import annotations

import random

import pytest

from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet, LoggedFacet, LoggedItem
from consentui.ui.models.activity_filter import ActivityChip, ActivityFilter
from consentui.ui.models.activity_pages import PAGE, ActivityPages
from consentui.ui.pages.activity.list_place import ListPlace

HEAD_HEIGHT, VIEW = 150, 600


def place(heights: list[int]) -> ListPlace:
    made = ListPlace(heights.__getitem__)
    made.count, made.estimate, made.view_height = len(heights), 50, VIEW
    return made


def tops(heights: list[int]) -> list[int]:
    found = [0]
    for height in heights:
        found.append(found[-1] + height)
    return found


def exact_top(made: ListPlace, heights: list[int]) -> int:
    return tops(heights)[made.row] + made.inside


def test_scrolling_there_and_back_ends_where_it_began() -> None:
    dice = random.Random(18)
    heights = [HEAD_HEIGHT, *(dice.choice((48, 54, 62, 250)) for _ in range(400))]
    made = place(heights)
    most = sum(heights) - VIEW
    here = 0
    for _ in range(500):
        step = dice.randrange(-900, 900)
        here = min(max(here + step, 0), most)
        made.scroll_by(step)
        assert exact_top(made, heights) == here


def test_both_ends_are_exact_whatever_was_estimated() -> None:
    heights = [HEAD_HEIGHT, *([54] * 1000)]
    made = place(heights)
    assert made.top == 0
    made.to_end()
    assert made.visible()[-1][0] == 1000
    assert made.visible()[-1][1] + 54 == VIEW
    assert made.top == made.total - VIEW
    assert made.is_at_end
    made.scroll_by(-1)
    assert not made.is_at_end
    made.scroll_to(0)
    assert (made.row, made.inside, made.top) == (0, 0, 0)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.9, 1.0])
def test_handle_that_is_put_somewhere_stays_there(share: float) -> None:
    made = place([HEAD_HEIGHT, *([50] * 5000)])
    wanted = round((made.total - VIEW) * share)
    made.scroll_to(wanted)
    assert abs(made.top - wanted) <= 1


def test_list_that_fits_does_not_move() -> None:
    made = place([HEAD_HEIGHT, 54, 54])
    for step in (-100, 100, 100_000):
        made.scroll_by(step)
        assert (made.row, made.inside) == (0, 0)
    made.to_end()
    assert [row for row, _ in made.visible()] == [0, 1, 2]


def test_row_that_is_wanted_comes_into_view_and_moves_no_more_than_needed() -> None:
    made = place([HEAD_HEIGHT, *([50] * 1000)])
    made.bring_in(3)
    assert made.row == 0
    made.bring_in(500)
    assert 500 in [row for row, _ in made.visible()]
    before = (made.row, made.inside)
    made.bring_in(501)
    assert (made.row, made.inside) == before
    made.bring_in(made.row)
    assert made.inside == 0


def items(count: int) -> list[LoggedItem]:
    return [LoggedItem(10_000_000 - number, number, 1) for number in range(count)]


def test_pages_are_asked_for_once_and_from_what_is_beside_them() -> None:
    pages, kept = ActivityPages(), items(1000)
    pages.begin(None, 1000)
    ((number, first),) = pages.wanted(-20, 100)
    assert (number, first.first, first.count, first.known) == (0, 0, PAGE, ())
    assert pages.wanted(0, 100) == [], "it is on its way"
    assert pages.take(0, pages.generation, kept[:PAGE])
    assert pages.item(5) == kept[5] and pages.item(PAGE) is None
    ((number, second),) = pages.wanted(100, PAGE + 10)
    assert (number, second.known) == (1, ((PAGE - 1, kept[PAGE - 1]),))
    assert [number for number, _ in pages.wanted(990, 2000)] == [3]


def test_answer_to_a_question_of_before_is_of_no_use() -> None:
    pages = ActivityPages()
    pages.begin(None, 1000)
    pages.wanted(0, 10)
    old = pages.generation
    pages.begin(frozenset({1}), 10)
    assert not pages.take(0, old, items(256))
    assert pages.item(0) is None
    ((_, again),) = pages.wanted(0, 10)
    assert again.facet_ids == frozenset({1})


def test_pages_out_of_reach_are_dropped() -> None:
    pages, kept = ActivityPages(), items(PAGE * 40)
    pages.begin(None, len(kept))
    for number in range(40):
        pages.wanted(number * PAGE, number * PAGE)
        pages.take(number, pages.generation, kept[number * PAGE : (number + 1) * PAGE])
    assert pages.item(0) is None and pages.item(39 * PAGE) is not None


def facets() -> list[LoggedFacet]:
    kinds = (ActivityKind.TURNED_ON, ActivityKind.TURNED_OFF, ActivityKind.SHARED, ActivityKind.SIGNED_IN)
    return [LoggedFacet(n, ActivityFacet(kind, device_name=f"Device {n}"), 10 * n) for n, kind in enumerate(kinds, 1)]


def searched(facet: ActivityFacet) -> str:
    return f"{facet.kind.value} {facet.device_name}".casefold()


@pytest.mark.parametrize(
    ("chip", "typed", "ids", "count"),
    [
        (ActivityChip.ALL, "", None, 100),
        (ActivityChip.ALL, "   ", None, 100),
        (ActivityChip.SHARED, "", {3}, 30),
        (ActivityChip.SIGN_INS, "", {4}, 40),
        (ActivityChip.REQUESTS, "", set(), 0),
        (ActivityChip.ALL, "DEVICE 2", {2}, 20),
        (ActivityChip.ALL, "turned", {1, 2}, 30),
        (ActivityChip.TURNED_ON, "turned", {1}, 10),
        (ActivityChip.TURNED_ON, "2", set(), 0),
        (ActivityChip.ALL, "off device", {2}, 20),
    ],
)
def test_filter_finds_among_the_facets(chip: ActivityChip, typed: str, ids: set[int] | None, count: int) -> None:
    found = ActivityFilter(chip, typed).matching(facets(), searched)
    assert found == (None if ids is None else frozenset(ids), count)
