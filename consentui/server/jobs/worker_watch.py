"""The service's end of the worker: started when the first request is due, told what happens, ended with the service."""

from __future__ import annotations

import asyncio
import logging
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence

from consentui.runtime.logs import level_of
from consentui.server.clock import to_ms
from consentui.server.core import ServiceCore
from consentui.server.jobs.worker_plan import WorkerPlan
from consentui.server.storage.thread import CommitUnknown, StorageFailed

# Without a wish the table is looked at this often: another service on the same database may have left work.
_LOOK_S = 30.0
_AFTER_FAILURE_S = 5.0
_END_S = 3.0
_log = logging.getLogger("consentui.server.jobs")


def worker_command() -> Sequence[str]:
    """-P: else whatever lies in the folder the service was started in could be run instead of us."""
    return (sys.executable, "-P", "-m", "consentui", "work", "--log-level", _level())


def _level() -> str:
    """The worker writes as much as the service does."""
    level = logging.getLogger().getEffectiveLevel()
    return next((name for name in ("debug", "info", "warning") if level <= level_of(name)), "error")


class WorkerWatch:
    """Owned by the service's event loop; `look_now` may be called by the storage thread, too.

    A service nobody asks for anything has no worker: it costs neither start-up time nor memory. A worker without work
    ends by itself; one that died is started again, and what it held is due when its lease is over.
    """

    def __init__(self, core: ServiceCore) -> None:
        self._core = core
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._worker: Process | None = None
        self._hearing: asyncio.Task[None] | None = None

    @property
    def process_id(self) -> int | None:
        """Of the worker that runs now."""
        return None if self._worker is None else self._worker.pid

    def start(self, plan: WorkerPlan) -> None:
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._run(plan))

    def look_now(self) -> None:
        """Something is due, or the clock was moved."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._wake.set)

    async def stop(self) -> None:
        """End watch and worker; what the worker was at stays for the next one."""
        task, self._task, self._loop = self._task, None, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await self._end_worker()

    async def _run(self, plan: WorkerPlan) -> None:
        while True:
            self._wake.clear()
            wait_s = await self._look(plan)
            try:
                async with asyncio.timeout(wait_s):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def _look(self, plan: WorkerPlan) -> float:
        """Start a worker where something is due, tell the one that runs; the seconds until the next look."""
        try:
            if self._worker is not None:
                self._tell(f"look {to_ms(self._core.clock.now())}")
                return _LOOK_S
            due = await self._core.storage.run(self._core.queue.next_due, is_writing=False)
            rest_s = _LOOK_S if due is None else (due - self._core.clock.now()).total_seconds()
            if rest_s > 0:
                return min(rest_s, _LOOK_S)
            await self._start_worker(plan)
            return _LOOK_S
        except (StorageFailed, CommitUnknown, OSError) as error:
            _log.warning("requests wait: %s", type(error).__name__)
            return _AFTER_FAILURE_S

    async def _start_worker(self, plan: WorkerPlan) -> None:
        self._worker = await asyncio.create_subprocess_exec(*worker_command(), stdin=PIPE, stdout=PIPE)
        self._tell(plan.to_line(to_ms(self._core.clock.now())).decode().rstrip("\n"))
        self._hearing = asyncio.get_running_loop().create_task(self._hear(self._worker))

    async def _hear(self, worker: Process) -> None:
        """Until it ends: whose requests it changed."""
        if worker.stdout is None:
            raise ValueError("a pipe was asked for")
        while line := await worker.stdout.readline():
            self._core.events.notify(line.decode("ascii", "replace").strip(), "requests")
        code = await worker.wait()
        if code:
            _log.warning("the worker ended with %d", code)
        if code > 0:
            # It could not begin, and would not a moment later; one that was killed can.
            await asyncio.sleep(_AFTER_FAILURE_S)
        if self._worker is worker:
            self._worker = None
        self.look_now()

    def _tell(self, line: str) -> None:
        worker = self._worker
        if worker is not None and worker.stdin is not None and not worker.stdin.is_closing():
            worker.stdin.write(line.encode() + b"\n")

    async def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None and worker.stdin is not None:
            worker.stdin.close()
            try:
                async with asyncio.timeout(_END_S):
                    await worker.wait()
            except TimeoutError:
                worker.kill()
                await worker.wait()
        hearing, self._hearing = self._hearing, None
        if hearing is not None:
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)
