"""Counting calls in a sliding window, per caller, in bounded memory."""

from __future__ import annotations

import math
from collections import OrderedDict, deque

_CALLERS_MAX = 10_000


class SlidingWindow:
    """At most `limit` calls of one caller in `window_s` seconds; 0 means no limit. Owned by one event loop.

    Beyond 10,000 callers the one longest unseen is forgotten.
    """

    def __init__(self, limit: int, window_s: float) -> None:
        self._limit = limit
        self._window_s = window_s
        self._calls: OrderedDict[str, deque[float]] = OrderedDict()

    def wait_s(self, caller: str, now_s: float) -> int:
        """Count one call and return 0, or return the seconds until the next one is allowed."""
        if self._limit == 0:
            return 0
        calls = self._calls.setdefault(caller, deque())
        self._calls.move_to_end(caller)
        while calls and now_s - calls[0] >= self._window_s:
            calls.popleft()
        if len(calls) >= self._limit:
            return max(1, math.ceil(calls[0] + self._window_s - now_s))
        calls.append(now_s)
        if len(self._calls) > _CALLERS_MAX:
            self._calls.popitem(last=False)
        return 0
