"""Waiting for a condition while a loop goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from tests.harness.waiting import PAUSE_S, DeadlineMissed


async def until(condition: Callable[[], object], what: str, timeout_s: float = 10.0) -> None:
    """Returns once the condition is true, or fails with `what`."""

    async def is_true() -> object:
        return condition()

    await until_awaited(is_true, what, timeout_s)


async def until_awaited(condition: Callable[[], Awaitable[object]], what: str, timeout_s: float = 10.0) -> None:
    """The same for a condition that has to be asked for."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    while not await condition():
        if loop.time() > deadline:
            raise DeadlineMissed(f"waited {timeout_s:g} s in vain: {what}")
        await asyncio.sleep(PAUSE_S)
