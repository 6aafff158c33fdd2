"""Waiting for a while, or until something happens."""

from __future__ import annotations

import asyncio

from consentui.application.ports import Clock


class Wake:
    """Owned by one task of the loop thread, which waits; anybody there may end its waiting."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._called = asyncio.Event()

    def call(self) -> None:
        """End the waiting, or the next one."""
        self._called.set()

    def forget(self) -> None:
        """What was called until now has been heeded."""
        self._called.clear()

    async def wait_s(self, seconds: float | None) -> None:
        """Until called, at most so long; None is for ever."""
        if seconds is None:
            await self._called.wait()
            return
        called = asyncio.ensure_future(self._called.wait())
        timer = asyncio.ensure_future(self._clock.sleep_s(seconds))
        try:
            await asyncio.wait([called, timer], return_when=asyncio.FIRST_COMPLETED)
        finally:
            called.cancel()
            timer.cancel()
