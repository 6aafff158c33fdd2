"""When work that failed is tried again, and after how many tries in a row that came to nothing it may be given up."""

from __future__ import annotations

import datetime as dt

TRIES_MAX = 8
_FIRST_S = 5
_LONGEST_S = 10 * 60


def pause_after(attempts: int) -> dt.timedelta:
    """How long to wait after this many tries in a row that came to nothing."""
    return dt.timedelta(seconds=min(_FIRST_S * 2 ** min(max(attempts - 1, 0), 10), _LONGEST_S))


def expected_end(
    began: dt.datetime, now: dt.datetime, done: int, total: int, not_before: dt.datetime
) -> dt.datetime | None:
    """When it is done if the rest goes like what was done since `began`, up to the next whole minute; None before
    anything is known."""
    if done <= 0 or now <= began:
        return not_before if not_before > now else None
    end = max(now + (now - began) * (max(total - done, 0) / done), not_before)
    return (end + dt.timedelta(seconds=59, microseconds=999_999)).replace(second=0, microsecond=0)
