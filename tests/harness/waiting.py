"""Waiting for a condition with a deadline: the only place of the tests that pauses."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

PAUSE_S = 0.01
Result = TypeVar("Result")


class DeadlineMissed(AssertionError):
    """The condition did not come true in time; the text names it."""


def wait_until(condition: Callable[[], Result], what: str, timeout_s: float = 10.0, pause_s: float = PAUSE_S) -> Result:
    """Returns the condition's first true result, or fails with `what` after `timeout_s` seconds."""
    deadline = time.monotonic() + timeout_s
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise DeadlineMissed(f"waited {timeout_s:g} s in vain: {what}")
        time.sleep(pause_s)
    return result
