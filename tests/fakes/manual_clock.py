"""A clock that moves only when a test says so."""

from __future__ import annotations

import asyncio
import datetime as dt
import heapq
import itertools


async def settle(rounds: int = 40) -> None:
    """Let every task run until it waits for something that is not a task (fakes do no input or output)."""
    for _ in range(rounds):
        await asyncio.sleep(0)


class ManualClock:
    """Implements Clock; `jump_s` moves at once (a suspended computer), `advance_s` wakes sleepers one by one."""

    def __init__(self, start_s: float = 1000.0) -> None:
        self._now_s = start_s
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._asleep_s = 0.0

    def monotonic_s(self) -> float:
        return self._now_s

    def wall(self) -> dt.datetime:
        """A wall clock that goes with the monotonic one."""
        return dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC) + dt.timedelta(seconds=self._now_s - 1000.0)

    def asleep_s(self) -> float:
        """As SystemClock has it: how long the computer has slept so far."""
        return self._asleep_s

    async def sleep_s(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._now_s + seconds, next(self._order), future))
        await future

    def sleeper_count(self) -> int:
        """How many coroutines wait for this clock."""
        return sum(not future.done() for _, _, future in self._sleepers)

    def next_wake_s(self) -> float | None:
        """Seconds until the next sleeper is due."""
        due = [at for at, _, future in self._sleepers if not future.done()]
        return min(due) - self._now_s if due else None

    def jump_s(self, seconds: float) -> None:
        """Move at once and wake whoever is due then, all together."""
        self._now_s += seconds
        while self._sleepers and self._sleepers[0][0] <= self._now_s:
            self._wake_first()

    def suspend_s(self, seconds: float) -> None:
        """The computer sleeps for this long: the clock jumps, and `asleep_s` says so."""
        self._asleep_s += seconds
        self.jump_s(seconds)

    async def advance_s(self, seconds: float) -> None:
        """Move to that time through every sleeper on the way, letting tasks run after each."""
        end_s = self._now_s + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end_s:
            self._now_s = max(self._now_s, self._sleepers[0][0])
            self._wake_first()
            await settle()
        self._now_s = end_s
        await settle()

    def _wake_first(self) -> None:
        _, _, future = heapq.heappop(self._sleepers)
        if not future.done():
            future.set_result(None)
