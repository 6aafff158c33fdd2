"""The computer's clocks."""

from __future__ import annotations

import asyncio
import datetime as dt
import time


class SystemClock:
    """Implements Clock. Sleep of the computer shows as the difference of two of its clocks, where it has both."""

    def monotonic_s(self) -> float:
        return time.monotonic()

    def wall(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    async def sleep_s(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def asleep_s(self) -> float:
        boot_clock = getattr(time, "CLOCK_BOOTTIME", None)
        if boot_clock is None:
            return 0.0
        return max(0.0, time.clock_gettime(boot_clock) - time.clock_gettime(time.CLOCK_MONOTONIC))
