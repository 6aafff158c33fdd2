"""The one thread that touches the database: takes whatever jobs wait and commits them together."""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, cast

from consentui.server.refusal import Refusal
from consentui.server.storage.database import Database
from consentui.server.storage.head_file import HeadFile
from consentui.server.storage.transaction import Transaction

# More at once would sync the disk less often, but answers wait for their whole group: at 64 connections groups of 16
# keep loop, disk and clients busy side by side, and the slowest answer comes a third earlier.
_GROUP_MAX = 16
_log = logging.getLogger("consentui.server.storage")
Result = TypeVar("Result")


class StorageFailed(Exception):
    """The database could not take the job; surely nothing was recorded."""


class CommitUnknown(Exception):
    """COMMIT itself failed: the job may have been recorded or not."""


class _Entry(Generic[Result]):
    """A job on its way and where its outcome goes."""

    __slots__ = ("error", "future", "is_writing", "job", "loop", "result")

    def __init__(
        self,
        job: Callable[[Transaction], Result],
        is_writing: bool,
        loop: asyncio.AbstractEventLoop | None,
        future: asyncio.Future[Result] | threading.Event,
    ) -> None:
        self.job = job
        self.is_writing = is_writing
        self.loop = loop
        self.future = future
        self.result: Result | None = None
        self.error: BaseException | None = None


class StorageThread:
    """Owned by the service. Jobs run in the order in which they were handed in, what waits (at most 16)
    in one transaction.

    A job is a function of the transaction and may run twice (alone, when its group failed), so it must not change
    anything but the database; what shall happen outside goes to `transaction.after_commit`. A Refusal is an ordinary
    outcome: what the job wrote before it (a wrong try counted) is committed. Any other error undoes the job.
    """

    def __init__(self, database: Database, head: HeadFile | None = None) -> None:
        self._database = database
        self._head = head
        self._queue: queue.SimpleQueue[_Entry[Any] | None] = queue.SimpleQueue()
        self._connection: Any = None
        self._thread = threading.Thread(target=self._run, name="consentui-storage", daemon=True)
        self._is_closed = False

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Finish what waits, then end the thread. Blocks."""
        if not self._is_closed:
            self._is_closed = True
            self._queue.put(None)
            self._thread.join()

    async def run(self, job: Callable[[Transaction], Result], *, is_writing: bool) -> Result:
        """Hand in a job from an event loop; returns after its commit. Raises what the job raises, StorageFailed
        or CommitUnknown."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._put(_Entry(job, is_writing, loop, future))
        return await future

    def run_blocking(self, job: Callable[[Transaction], Result], *, is_writing: bool) -> Result:
        """The same from a thread without an event loop (start-up, tests)."""
        done = threading.Event()
        entry = _Entry(job, is_writing, None, done)
        self._put(entry)
        done.wait()
        if entry.error is not None:
            raise entry.error
        return cast(Result, entry.result)

    def _put(self, entry: _Entry[Any]) -> None:
        if self._is_closed:
            raise StorageFailed("closed")
        self._queue.put(entry)

    # ---- on the storage thread

    def _run(self) -> None:
        is_open = True
        while is_open:
            group: list[_Entry[Any]] = []
            entry = self._queue.get()
            while entry is not None:
                group.append(entry)
                if len(group) == _GROUP_MAX:
                    break
                try:
                    entry = self._queue.get_nowait()
                except queue.Empty:
                    break
            is_open = entry is not None
            if group:
                self._work(group)
                _settle(group)
        self._disconnect()
        if self._head is not None:
            self._head.close()

    def _work(self, group: Sequence[_Entry[Any]]) -> None:
        try:
            self._commit_together(group)
        except _GroupFailed as failure:
            if len(group) == 1:
                group[0].error = failure.reason
                return
            for entry in group:
                self._work([entry])

    def _commit_together(self, group: Sequence[_Entry[Any]]) -> None:
        errors = self._database.errors
        try:
            cursor = self._cursor()
            self._begin(cursor, any(entry.is_writing for entry in group))
            transaction = Transaction(cursor)
            for entry in group:
                _run_job(entry, transaction)
        except errors as error:
            _log.warning("a group of %d jobs failed: %s", len(group), type(error).__name__)
            self._roll_back()
            raise _GroupFailed(StorageFailed(type(error).__name__)) from error
        except Exception as error:
            self._roll_back()
            raise _GroupFailed(error) from error
        try:
            cursor.execute("COMMIT")
        except errors as error:
            _log.error("COMMIT failed: %s", type(error).__name__)
            self._roll_back()
            for entry in group:
                entry.error = CommitUnknown(type(error).__name__)
            return
        self._after_commit(transaction)

    def _after_commit(self, transaction: Transaction) -> None:
        if self._head is not None and transaction.newest is not None:
            try:
                self._head.write(transaction.newest)
            except OSError as error:
                _log.error("the head file could not be written: %s", type(error).__name__)
        for call in transaction.after_commit:
            call()

    def _cursor(self) -> Any:
        if self._connection is None:
            self._connection = self._database.connect()
        return self._connection.cursor()

    def _begin(self, cursor: Any, is_writing: bool) -> None:
        if self._database.is_sqlite:
            cursor.execute("BEGIN IMMEDIATE" if is_writing else "BEGIN")
        else:
            cursor.execute("BEGIN" if is_writing else "BEGIN READ ONLY")

    def _roll_back(self) -> None:
        """Back to a usable connection: a SQLite one that still answers is kept, any other is made anew."""
        if self._connection is None:
            return
        try:
            self._connection.rollback()
        except self._database.errors:
            self._disconnect()
            return
        if not self._database.is_sqlite:
            self._disconnect()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except self._database.errors:
                _log.warning("a database connection could not be closed")


class _GroupFailed(Exception):
    """Nothing of the group was recorded."""

    def __init__(self, reason: Exception) -> None:
        super().__init__(type(reason).__name__)
        self.reason = reason


def _run_job(entry: _Entry[Any], transaction: Transaction) -> None:
    entry.error = None
    try:
        entry.result = entry.job(transaction)
    except Refusal as refusal:
        entry.error = refusal


def _settle(group: Sequence[_Entry[Any]]) -> None:
    """Tell everybody: one wake-up per event loop, however many jobs it waits for."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Entry[Any]]] = {}
    for entry in group:
        if entry.loop is None:
            cast(threading.Event, entry.future).set()
        else:
            by_loop.setdefault(entry.loop, []).append(entry)
    for loop, entries in by_loop.items():
        try:
            loop.call_soon_threadsafe(_settle_on_loop, entries)
        except RuntimeError:
            _log.warning("an event loop closed before %d of its jobs ended", len(entries))


def _settle_on_loop(entries: Sequence[_Entry[Any]]) -> None:
    for entry in entries:
        future = cast("asyncio.Future[Any]", entry.future)
        if future.done():
            continue
        if entry.error is not None:
            future.set_exception(entry.error)
        else:
            future.set_result(entry.result)
