"""Time as the service sees it; passed in everywhere, so that tests and the demo have their own."""

from __future__ import annotations

import datetime as dt
import time
from typing import Protocol


class ServiceClock(Protocol):
    """Wall time is for records and token lifetimes; monotonic time for rates and waits."""

    def now(self) -> dt.datetime:
        """Aware, UTC, whole milliseconds: what is signed and what is stored are then the same."""
        ...

    def monotonic_s(self) -> float: ...


class SystemClock:
    """The computer's own time."""

    def now(self) -> dt.datetime:
        return whole_milliseconds(dt.datetime.now(dt.UTC))

    def monotonic_s(self) -> float:
        return time.monotonic()


def whole_milliseconds(moment: dt.datetime) -> dt.datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)


def to_ms(moment: dt.datetime) -> int:
    """Milliseconds since 1970, as the database stores times."""
    return (moment - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> dt.datetime:
    return _EPOCH + milliseconds * _MILLISECOND


def ms_or_none(moment: dt.datetime | None) -> int | None:
    """The same for a column that may be null."""
    return None if moment is None else to_ms(moment)


def moment_or_none(milliseconds: int | None) -> dt.datetime | None:
    return None if milliseconds is None else from_ms(milliseconds)
