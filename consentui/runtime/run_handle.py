"""The handle of one coroutine that was given to the background loop, and how it ended."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from consentui.domain.record import Record

if TYPE_CHECKING:
    import asyncio

Value = TypeVar("Value")
Work = Coroutine[Any, Any, Value] | Callable[[], Coroutine[Any, Any, Value]]


class Outcome(Record, Generic[Value]):
    """How one run ended: `value`, or `failure`, or neither because it was cancelled."""

    value: Value | None = None
    failure: Exception | None = None
    is_cancelled: bool = False


class RunHandle(Generic[Value]):
    """One coroutine on its way; `cancel`, `is_done` and `wait_s` may be used from any thread.

    `on_done` is called once, on the loop thread (on the caller's where the loop has already closed).
    """

    def __init__(
        self,
        work: Work[Value],
        on_done: Callable[[Outcome[Value]], None] | None,
        call_soon: Callable[[Callable[[], None]], bool],
    ) -> None:
        self._work: Work[Value] | None = work
        self._on_done = on_done
        self._call_soon = call_soon
        self._task: asyncio.Task[Value] | None = None
        self._is_cancel_wanted = False
        self._done = threading.Event()

    def cancel(self) -> None:
        """Ends the coroutine at its next await; no effect on one that has ended."""
        self._is_cancel_wanted = True
        self._call_soon(self.cancel_on_loop)

    @property
    def is_done(self) -> bool:
        return self._done.is_set()

    def wait_s(self, seconds: float) -> bool:
        """Blocks the calling thread; True where the coroutine has ended by then. Never on the UI or loop thread."""
        return self._done.wait(seconds)

    # ---- for the loop alone

    @property
    def task(self) -> asyncio.Task[Value] | None:
        return self._task

    def begin(self, create_task: Callable[[Coroutine[Any, Any, Value]], asyncio.Task[Value]]) -> bool:
        """Starts the coroutine; False where it was cancelled before, then it has ended."""
        work, self._work = self._work, None
        if self._is_cancel_wanted or work is None:
            self._work = work
            self.discard()
            return False
        self._task = create_task(work() if callable(work) else work)
        return True

    def discard(self) -> None:
        """It will never run; a coroutine must be told so, or Python warns about it."""
        work, self._work = self._work, None
        if work is not None and not callable(work):
            work.close()
        self.finish(Outcome(is_cancelled=True))

    def cancel_on_loop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def finish(self, outcome: Outcome[Value]) -> bool:
        """True where somebody was told."""
        self._done.set()
        on_done, self._on_done = self._on_done, None
        if on_done is None:
            return False
        on_done(outcome)
        return True
