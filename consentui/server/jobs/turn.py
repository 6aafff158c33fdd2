"""One claim on one request: whoever works on it writes through this, and hears here that it is not theirs any more."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from consentui.server.clock import ServiceClock
from consentui.server.rules.retries import expected_end
from consentui.server.storage.queue_storage import QueueStorage
from consentui.server.storage.request_storage import RequestRow
from consentui.server.storage.thread import StorageThread

# Progress is written no oftener: every write is a commit that grants wait for.
_SHOWN_EVERY_S = 1.0


class ClaimLost(Exception):
    """Cancelled, erased, or taken over by another worker: nothing more may be written."""


class WorkerStopped(Exception):
    """The worker is told to end; what was made so far stays for the next one."""


@dataclass(frozen=True)
class JobContext:
    """What every turn works with; owned by the worker. `tell` hears whose requests changed."""

    storage: StorageThread
    queue: QueueStorage
    clock: ServiceClock
    lease: dt.timedelta
    stop: threading.Event
    tell: Callable[[str], None]


class Turn:
    """Owned by the runner, used by one kind's work on the worker's main thread."""

    def __init__(self, context: JobContext, row: RequestRow) -> None:
        self.row = row
        self._context = context
        self._was = row.status
        self._began = (context.clock.now(), row.done)
        self._shown_s = context.clock.monotonic_s()

    def now(self) -> dt.datetime:
        return self._context.clock.now()

    def monotonic_s(self) -> float:
        return self._context.clock.monotonic_s()

    def begin(self, step: str) -> None:
        """It is being worked on."""
        self._write(replace(self.row, status="in_progress", step=step), keeps_lease=True)

    def note(self, done: int, total: int) -> None:
        """So much is done. Raises WorkerStopped and ClaimLost."""
        if self._context.stop.is_set():
            raise WorkerStopped
        self.row = replace(self.row, done=done, total=total)
        shown_s = self._context.clock.monotonic_s() - self._shown_s
        if shown_s < min(_SHOWN_EVERY_S, self._context.lease.total_seconds() / 3):
            return
        began, before = self._began
        expected_by = expected_end(began, self.now(), done - before, total - before, self.row.not_before)
        self._write(replace(self.row, expected_by=expected_by), keeps_lease=True)

    def note_kept(self) -> None:
        """What was done so far is on the medium: a failure from here on is a first one again."""
        self.row = replace(self.row, attempts=0)

    def tell(self) -> None:
        """Whoever listens for this subject hears that something changed."""
        self._context.tell(self.row.subject_id)

    def rest(self, until: dt.datetime, **changed: object) -> None:
        """Give the claim back and go on no earlier than then."""
        self._write(replace(self.row, due_at=until, attempts=0, **changed), keeps_lease=False)  # type: ignore[arg-type]

    def give_back(self, due_at: dt.datetime | None) -> None:
        """Give the claim back as it is; `due_at` None: nothing is left to do."""
        self._write(replace(self.row, due_at=due_at), keeps_lease=False)

    def settle(self, row: RequestRow) -> None:
        """The outcome; raises ClaimLost where somebody else's counts."""
        self._write(row, keeps_lease=False)

    def _write(self, row: RequestRow, *, keeps_lease: bool) -> None:
        context, now = self._context, self.now()
        until = now + context.lease if keeps_lease else None
        was = self._was
        is_own = context.storage.run_blocking(
            lambda transaction: context.queue.write(transaction, row, was, until, now), is_writing=True
        )
        if not is_own:
            raise ClaimLost
        self.row, self._was = row, row.status
        self._shown_s = context.clock.monotonic_s()
        context.tell(row.subject_id)
