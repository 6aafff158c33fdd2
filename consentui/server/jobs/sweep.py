"""What the service looks at by itself: every half minute, and when told that something changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from consentui.server.storage.thread import CommitUnknown, StorageFailed

_LOOK_S = 30.0
_log = logging.getLogger("consentui.server")


class Sweep:
    """Owned by the service's event loop. Each of `looks` does what is due and may be called at any time; one that fails
    keeps none of the others from theirs, and is called again."""

    def __init__(self, looks: Sequence[Callable[[], Awaitable[None]]]) -> None:
        self._looks = tuple(looks)
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._run())

    def look_now(self) -> None:
        """A version was published, or the clock was moved."""
        self._wake.set()

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def look(self) -> None:
        """Once, and return when everything that was due is done or put off."""
        for look in self._looks:
            try:
                await look()
            except (StorageFailed, CommitUnknown) as error:
                _log.warning("what is due waits for the database: %s", type(error).__name__)

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            await self.look()
            try:
                async with asyncio.timeout(_LOOK_S):
                    await self._wake.wait()
            except TimeoutError:
                pass
