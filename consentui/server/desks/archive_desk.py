"""Handing a copy out: only to whom it belongs, opened chunk by chunk with the subject's key."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass

from consentui.server.copies.sealed_file import SealBroken, SealedReader
from consentui.server.core import ServiceCore
from consentui.server.desks.request_desk import RequestDesk
from consentui.server.refusal import Refusal
from consentui.server.storage.request_storage import ArchiveRow, RequestRow
from consentui.server.storage.transaction import Transaction
from consentui.wire.problems import Problem

_log = logging.getLogger("consentui.server.copies")


@dataclass(frozen=True)
class OpenArchive:
    """A copy that is being handed out; `close` it, or run through `pieces`."""

    request_id: str
    subject_id: str
    archive: ArchiveRow
    reader: SealedReader

    @property
    def etag(self) -> str:
        """Strong: of the plain bytes."""
        return f'"{self.archive.sha256}"'


class ArchiveDesk:
    """Owned by the service; its public methods are called on the event loop."""

    def __init__(self, core: ServiceCore, requests: RequestDesk) -> None:
        self._core = core
        self._requests = requests

    async def open(self, token: str, request_id: str) -> OpenArchive:
        """Raises not-found for whatever is no copy of the caller's own, not-ready and archive-gone."""
        row = await self._core.storage.run(
            lambda transaction: self._requests.own(transaction, token, request_id), is_writing=False
        )
        archive = self._archive(row)
        try:
            return OpenArchive(row.id, row.subject_id, archive, self._reader(row, archive))
        except (SealBroken, OSError) as error:
            _log.error("a copy cannot be opened: %s", type(error).__name__)
            raise Refusal(Problem.ARCHIVE_GONE) from error

    async def pieces(self, opened: OpenArchive, start: int, stop: int) -> AsyncIterator[bytes]:
        """The bytes asked for; whoever got the last ones has the whole, and the row says so."""
        try:
            for piece in opened.reader.pieces(start, stop):
                yield piece
        finally:
            opened.reader.close()
        if stop == opened.archive.size:
            await self._core.storage.run(lambda transaction: self._note(transaction, opened), is_writing=True)

    def _archive(self, row: RequestRow) -> ArchiveRow:
        if row.wish.kind != "access":
            raise Refusal(Problem.NOT_FOUND)
        if row.is_open:
            raise Refusal(Problem.NOT_READY)
        if row.status != "fulfilled" or row.archive is None or row.archive.expires_at <= self._core.clock.now():
            raise Refusal(Problem.ARCHIVE_GONE)
        return row.archive

    def _reader(self, row: RequestRow, archive: ArchiveRow) -> SealedReader:
        path, key = self._core.shelf.newest_sealed(row.id), self._core.subject_keys.find(row.subject_id)
        if path is None or key is None:
            raise SealBroken("not there")
        reader = SealedReader(path, key)
        if reader.size != archive.size:
            reader.close()
            raise SealBroken("another size")
        return reader

    def _note(self, transaction: Transaction, opened: OpenArchive) -> None:
        if self._core.requests.note_download(transaction, opened.request_id, self._core.clock.now()):
            transaction.after_commit.append(lambda: self._core.events.notify(opened.subject_id, "requests"))
