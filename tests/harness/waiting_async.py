"""Waiting for a condition while a loop goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.harness.waiting import PAUSE_S, DeadlineMissed


async def until(condition: Callable[[], object], what: str, timeout_s: float = 10.0) -> None:
    """Returns once the condition is true, or fails with `what`."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    while not condition():
        if loop.time() > deadline:
            raise DeadlineMissed(f"waited {timeout_s:g} s in vain: {what}")
        await asyncio.sleep(PAUSE_S)
