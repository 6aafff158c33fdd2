"""The one background thread: an asyncio loop that everything but painting runs on."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from consentui.runtime.run_handle import Outcome, RunHandle, Work

if TYPE_CHECKING:
    from consentui.runtime.loop_side import LoopSide

Value = TypeVar("Value")
LoopErrorHandler = Callable[[object, Mapping[str, Any]], None]

# Beyond what the loop gives itself, so that a busy machine is not taken for a hung thread.
_JOIN_MARGIN_S = 1.0


class BackgroundLoop:
    """Owned by the process's main, which starts it after the first paint and closes it before it ends.

    `run` may be called from any thread, also before `start`: the work then waits. asyncio is imported on the
    thread itself, because it costs more than the rest of the first paint may take.
    """

    def __init__(self, name: str = "consentui-loop", on_error: LoopErrorHandler | None = None) -> None:
        self._name = name
        self._on_error = on_error
        self._lock = threading.Lock()
        self._waiting: list[RunHandle[Any]] = []
        self._side: LoopSide | None = None
        self._thread: threading.Thread | None = None
        self._close_on_start: Callable[[LoopSide], None] | None = None
        self._is_closing = False

    def start(
        self,
        prepare: Callable[[], None] | None = None,
        on_failure: Callable[[BaseException], bool] | None = None,
    ) -> None:
        """Returns at once. `prepare` runs first on the new thread: the slow imports, the building of the client.

        Where it or an import fails, `on_failure` hears of it there, the thread ends and every run ends as cancelled.
        Unless `on_failure` says that all is said with that, threading.excepthook hears of it, too.
        """
        self._thread = threading.Thread(target=self._begin, args=(prepare, on_failure), name=self._name, daemon=True)
        self._thread.start()

    def run(self, work: Work[Value], on_done: Callable[[Outcome[Value]], None] | None = None) -> RunHandle[Value]:
        """Runs a coroutine, or the one a callable makes on the loop thread; after `close` it ends as cancelled.

        A failure goes to `on_done`, or else to the loop's error handler.
        """
        handle: RunHandle[Value] = RunHandle(work, on_done, self._call_soon)
        with self._lock:
            if not self._is_closing:
                if self._side is None:
                    self._waiting.append(handle)
                else:
                    side = self._side
                    side.post(lambda: side.begin(handle))
                return handle
        handle.discard()
        return handle

    def close(self, closers: Sequence[Callable[[], Awaitable[None]]] = (), timeout_s: float = 5.0) -> bool:
        """Cancels what runs, awaits `closers` in order, stops the loop, joins the thread; False where that hung.

        A closer that raises goes to the error handler and does not stop the next one. Not for the loop thread.
        """

        def start_closing(side: LoopSide) -> None:
            side.post(lambda: side.start_closing(closers, timeout_s))

        with self._lock:
            is_first = not self._is_closing
            self._is_closing = True
            if is_first and self._side is not None:
                start_closing(self._side)
            elif is_first:
                self._close_on_start = start_closing
        if self._thread is None:
            self._discard_waiting()
            return True
        self._thread.join(timeout_s + _JOIN_MARGIN_S)
        return not self._thread.is_alive()

    def _call_soon(self, callback: Callable[[], None]) -> bool:
        with self._lock:
            if self._side is None:
                return False
            self._side.post(callback)
            return True

    def _begin(self, prepare: Callable[[], None] | None, on_failure: Callable[[BaseException], bool] | None) -> None:
        try:
            self._live(prepare)
        except BaseException as error:
            with self._lock:
                self._is_closing = True
            self._discard_waiting()
            if on_failure is None or not on_failure(error):
                raise

    def _live(self, prepare: Callable[[], None] | None) -> None:
        # Imported here and not above: start-up time, see the class.
        from consentui.runtime.loop_side import LoopSide

        side = LoopSide(self._name, self._on_error)
        try:
            if prepare is not None:
                prepare()
            self._open(side)
            side.live()
        finally:
            with self._lock:
                self._is_closing = True
                self._side = None
            self._discard_waiting()
            side.end()

    def _open(self, side: LoopSide) -> None:
        """From here on `run` reaches the loop directly; what has waited goes first, in order."""
        with self._lock:
            for handle in self._waiting:
                side.post(lambda handle=handle: side.begin(handle))  # type: ignore[misc]
            self._waiting.clear()
            self._side = side
            if self._close_on_start is not None:
                self._close_on_start(side)

    def _discard_waiting(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for handle in waiting:
            handle.discard()
