"""Time that moves only when a test says so: for the event loop, the client and the service alike."""

from __future__ import annotations

import asyncio
import datetime as dt

START = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)
START_S = 1000.0


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop whose timers run by `now_s`; what other threads hand in still wakes it at once."""

    def __init__(self) -> None:
        self.now_s = START_S
        super().__init__()

    def time(self) -> float:
        return self.now_s


class LoopClock:
    """Implements the client's Clock on a VirtualTimeLoop; one per window, because computers sleep one by one."""

    def __init__(self, loop: VirtualTimeLoop) -> None:
        self._loop = loop
        self.slept_s = 0.0

    def monotonic_s(self) -> float:
        return self._loop.now_s

    async def sleep_s(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def wall(self) -> dt.datetime:
        return START + dt.timedelta(seconds=self._loop.now_s - START_S)

    def asleep_s(self) -> float:
        return self.slept_s


class ServiceLoopClock:
    """Implements the service's clock on the same loop."""

    def __init__(self, loop: VirtualTimeLoop) -> None:
        self._loop = loop

    def now(self) -> dt.datetime:
        return START + dt.timedelta(milliseconds=round((self._loop.now_s - START_S) * 1000))

    def monotonic_s(self) -> float:
        return self._loop.now_s
