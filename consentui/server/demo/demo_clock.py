"""The demo's clock: begins at the same moment every time, runs at the normal pace, and can be moved forward."""

from __future__ import annotations

import datetime as dt
import time

from consentui.server.clock import whole_milliseconds

OFFSET = dt.timezone(dt.timedelta(hours=8))
START = dt.datetime(2026, 11, 23, 14, 2, tzinfo=OFFSET)
# When the made-up people decided what stands at the start.
BEFORE = dt.datetime(2026, 11, 21, 18, 4, tzinfo=OFFSET)


class DemoClock:
    """Implements ServiceClock. Read by the event loop and the storage thread, set by the event loop only."""

    def __init__(self, start: dt.datetime) -> None:
        self._origin = (start.astimezone(dt.UTC), time.monotonic())

    def now(self) -> dt.datetime:
        start, since_s = self._origin
        return whole_milliseconds(start + dt.timedelta(seconds=time.monotonic() - since_s))

    def monotonic_s(self) -> float:
        return time.monotonic()

    def set(self, moment: dt.datetime) -> None:
        self._origin = (moment.astimezone(dt.UTC), time.monotonic())

    def advance(self, seconds: int) -> None:
        start, since_s = self._origin
        self._origin = (start + dt.timedelta(seconds=seconds), since_s)
