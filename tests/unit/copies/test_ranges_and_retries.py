"""Which part of an archive is asked for; when work is tried again, and when it is expected to end."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.server.rules.ranges import asked_range
from consentui.server.rules.retries import expected_end, pause_after

ETAG = '"abc"'
NOW = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        (None, None),
        ("bytes=0-", (0, 10)),
        ("bytes=3-", (3, 10)),
        ("bytes=3-3", (3, 4)),
        ("bytes=3-99", (3, 10)),
        ("bytes=-4", (6, 10)),
        ("bytes=-99", (0, 10)),
        (" bytes=9- ", (9, 10)),
        ("bytes=10-", None),
        ("bytes=4-3", None),
        ("bytes=-0", None),
        ("bytes=1-2,4-5", None),
        ("bytes 1-2", None),
        ("bytes=+1-2", None),
        ("bytes=\u0661-", None),
        ("bytes=" + "9" * 19 + "-", None),
    ],
)
def test_range_when_it_can_be_given_is_that_part_else_the_whole(
    asked: str | None, part: tuple[int, int] | None
) -> None:
    assert asked_range(asked, None, ETAG, 10) == part
    assert asked_range(asked, ETAG, ETAG, 10) == part
    assert asked_range(asked, '"other"', ETAG, 10) is None


def test_pause_grows_up_to_ten_minutes() -> None:
    pauses = [pause_after(attempts).total_seconds() for attempts in (0, 1, 2, 3, 7, 8, 10_000)]
    assert pauses == [5, 5, 10, 20, 320, 600, 600]


@pytest.mark.parametrize(
    ("passed_s", "done", "total", "not_before_s", "minutes"),
    [(30, 0, 10, 0, None), (60, 1, 2, 0, 2), (60, 1, 2, 600, 10), (61, 1, 2, 0, 3), (5, 10, 10, 0, 1)],
)
def test_end_is_expected_from_the_pace_so_far_up_to_the_whole_minute(
    passed_s: int, done: int, total: int, not_before_s: int, minutes: int | None
) -> None:
    now = NOW + dt.timedelta(seconds=passed_s)
    expected = expected_end(NOW, now, done, total, NOW + dt.timedelta(seconds=not_before_s))
    assert expected == (None if minutes is None else NOW + dt.timedelta(minutes=minutes))
