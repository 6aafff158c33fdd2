"""The storage of a process that dies, by kill -9, just before or after its n-th commit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from consentui.server.storage.thread import StorageThread
from consentui.server.storage.transaction import Transaction
from tests.fakes.dying_calls import Killed

Result = TypeVar("Result")


class DiedInJob(Exception):
    """The process was killed while a transaction was open: an ordinary error for the storage, which rolls it back as
    the database would."""


class DyingStorage(StorageThread):
    """The service's own storage for a worker that dies before, or right after, its n-th commit, or in a job."""

    def __init__(self, storage: StorageThread, dies_at: int | None, *, after: bool) -> None:
        self._storage = storage
        self._dies_at = dies_at
        self._after = after
        self.count = 0

    def run_blocking(self, job: Callable[[Transaction], Result], *, is_writing: bool) -> Result:
        dies = self._is_time(is_writing)
        if dies and not self._after:
            raise Killed
        try:
            result = self._storage.run_blocking(job, is_writing=is_writing)
        except DiedInJob:
            raise Killed from None
        if dies:
            raise Killed
        return result

    def _is_time(self, is_writing: bool) -> bool:
        self.count += is_writing
        return is_writing and self._dies_at is not None and self.count >= self._dies_at
