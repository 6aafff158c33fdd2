"""What a crash left of erased subjects beside the database: a key, or rows in the write-ahead log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from consentui.server.core import ServiceCore
from consentui.server.storage.tombstones import TombstonesUnreadable
from consentui.server.storage.transaction import Transaction

_log = logging.getLogger("consentui.server")


class LeftoverSweep:
    """One look of the Sweep: after every deletion, and once at the start, whether or not the worker came to its end."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core
        self._tidied: set[str] = set()
        self._size = 0

    async def look(self) -> None:
        """A file or database that cannot be reached now is looked at again."""
        try:
            size = await asyncio.to_thread(self._core.tombstones.size)
            if size != self._size and await self._tidy():
                self._size = size
        except (OSError, TombstonesUnreadable, self._core.database.errors) as error:
            _log.warning("what a deletion left waits: %s", type(error).__name__)

    async def _tidy(self) -> bool:
        """Whether nothing is left; a subject that is still there has a deletion that came as far as its tombstone."""
        tombstones = await asyncio.to_thread(self._core.tombstones.all)
        buried = [found.subject for found in tombstones if found.subject not in self._tidied]
        gone = await self._core.storage.run(lambda transaction: self._gone(transaction, buried), is_writing=False)
        if not await asyncio.to_thread(self._wipe, gone):
            return False
        self._tidied.update(gone)
        return len(gone) == len(buried)

    def _gone(self, transaction: Transaction, subjects: Sequence[str]) -> list[str]:
        return [subject for subject in subjects if not self._core.people.has_subject(transaction, subject)]

    def _wipe(self, subjects: Sequence[str]) -> bool:
        """False where a reader is in the way just now."""
        for subject in subjects:
            self._core.subject_keys.destroy(subject)
        return self._core.database.shake_out()
