"""What BackgroundLoop does on its own thread; imported there only, because asyncio is slow to import."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from consentui.runtime.daemon_executor import DaemonExecutor
from consentui.runtime.run_handle import Outcome, RunHandle

Value = TypeVar("Value")
Closer = Callable[[], Awaitable[None]]

# Name look-ups may hang in the system; so many at once are enough for one window.
_RESOLVERS = 4
# Clicks that came just before quitting take their first steps (their journal write) in so many turns of the loop.
_LAST_TURNS = 10
# After the closers, tasks that still run get this long to end.
_LAST_TASKS_S = 0.5


class LoopSide:
    """The loop and what runs on it. Created, used and ended on the loop thread; `post` alone may come from others."""

    def __init__(self, name: str, on_error: Callable[[object, Mapping[str, Any]], None] | None) -> None:
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._resolvers = DaemonExecutor(_RESOLVERS, f"{name}-resolve")
        self._loop.set_default_executor(self._resolvers)
        self._running: set[RunHandle[Any]] = set()
        if on_error is not None:
            self._loop.set_exception_handler(on_error)

    def post(self, callback: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(callback)

    def live(self) -> None:
        """Runs until `start_closing` is through."""
        self._loop.run_forever()

    def end(self) -> None:
        asyncio.set_event_loop(None)
        self._resolvers.shutdown()
        self._loop.close()

    def begin(self, handle: RunHandle[Value]) -> None:
        if not handle.begin(self._loop.create_task):
            return
        self._running.add(handle)
        if handle.task is not None:
            handle.task.add_done_callback(lambda ended: self._ended(handle, ended))

    def start_closing(self, closers: Sequence[Closer], timeout_s: float) -> None:
        """See BackgroundLoop.close."""
        closing = self._loop.create_task(self._close(closers, timeout_s))
        closing.add_done_callback(lambda _: self._loop.stop())

    def complain(self, message: str, error: BaseException) -> None:
        self._loop.call_exception_handler({"message": message, "exception": error})

    def _ended(self, handle: RunHandle[Value], task: asyncio.Task[Value]) -> None:
        self._running.discard(handle)
        if task.cancelled():
            handle.finish(Outcome(is_cancelled=True))
            return
        error = task.exception()
        if error is None:
            handle.finish(Outcome(value=task.result()))
        elif not isinstance(error, Exception):
            handle.finish(Outcome(is_cancelled=True))
            self.complain("work has ended the loop", error)
        elif not handle.finish(Outcome(failure=error)):
            self.complain("work that nobody waits for has failed", error)

    async def _close(self, closers: Sequence[Closer], timeout_s: float) -> None:
        end_s = self._loop.time() + timeout_s
        for _ in range(_LAST_TURNS):
            await asyncio.sleep(0)
        await self._cancel([handle.task for handle in self._running if handle.task is not None], end_s)
        for closer in closers:
            try:
                async with asyncio.timeout_at(end_s):
                    await closer()
            except Exception as error:  # noqa: BLE001  one closer must not keep the next from closing
                self.complain("closing failed", error)
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        await self._cancel(rest, max(end_s, self._loop.time()) + _LAST_TASKS_S)
        await self._loop.shutdown_asyncgens()

    async def _cancel(self, tasks: Sequence[asyncio.Task[Any]], end_s: float) -> None:
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=max(0.0, end_s - self._loop.time()))
