"""A worker pool whose threads never keep the process alive, for calls that may hang in the system."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")
_Job = tuple[Future[Any], Callable[[], Any]]


class DaemonExecutor(ThreadPoolExecutor):
    """At most `max_workers` daemon threads, started as needed. `shutdown` never waits for a call that hangs.

    The standard pool joins its threads when the process ends: one name server that does not answer, or one stopped
    keyring, would then keep a closed window's process for minutes. It is a subclass only because the event loop takes
    nothing else as its default executor.
    """

    def __init__(self, max_workers: int, name: str) -> None:
        super().__init__(max_workers=max_workers, thread_name_prefix=name)
        self._name = name
        self._limit = max_workers
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._workers: list[threading.Thread] = []
        self._busy: set[threading.Thread] = set()
        # Free workers less waiting jobs: below zero when jobs wait.
        self._idle = 0
        self._guard = threading.Lock()
        self._is_shut = False

    def submit(
        self, function: Callable[Parameters, Result], /, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Result]:
        future: Future[Result] = Future()
        with self._guard:
            if self._is_shut:
                raise RuntimeError("this executor is shut down")
            self._jobs.put((future, lambda: function(*args, **kwargs)))
            if self._idle <= 0 and len(self._workers) < self._limit:
                worker = threading.Thread(target=self._work, name=f"{self._name}-{len(self._workers)}", daemon=True)
                self._workers.append(worker)
                worker.start()
            else:
                self._idle -= 1
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Idle threads end now, busy ones after their call; `wait` waits for the idle ones only."""
        with self._guard:
            if self._is_shut:
                return
            self._is_shut = True
            for _ in self._workers:
                self._jobs.put(None)
            free = [worker for worker in self._workers if worker not in self._busy]
        if wait:
            for worker in free:
                worker.join()

    def _work(self) -> None:
        me = threading.current_thread()
        while (job := self._jobs.get()) is not None:
            future, call = job
            with self._guard:
                self._busy.add(me)
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(call())
                except BaseException as error:  # noqa: BLE001  the future carries it to whoever waits
                    future.set_exception(error)
            del job, future, call
            with self._guard:
                self._busy.discard(me)
                self._idle += 1
