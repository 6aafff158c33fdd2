"""Asking for a service that could not be reached, while nobody is in front for whom the poller would ask."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from consentui.application.ports import Clock
from consentui.application.snapshot import Connection
from consentui.application.snapshot_store import SnapshotStore

_FIRST_PAUSE_S = 2.0
_LONGEST_PAUSE_S = 30.0


class Reaching:
    """Owned by the Client, loop thread. `ask` raises nothing of the service and shows whether it answered."""

    def __init__(self, clock: Clock, snapshots: SnapshotStore, ask: Callable[[], Awaitable[None]]) -> None:
        self._clock = clock
        self._snapshots = snapshots
        self._ask = ask
        self._asking: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Where it is needed and not under way."""
        if self._is_needed() and (self._asking is None or self._asking.done()):
            self._asking = asyncio.create_task(self._ask_until_reached())

    async def stop(self) -> None:
        """The window closes."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    def _is_needed(self) -> bool:
        now = self._snapshots.current
        return now.subject is None and now.connection is not Connection.ONLINE

    async def _ask_until_reached(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while self._is_needed():
            await self._clock.sleep_s(pause_s)
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
            if self._is_needed():
                await self._ask()
