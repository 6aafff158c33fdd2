"""Fetching one copy into a part file: block by block off the loop, on from where an earlier try was cut."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from consentui.application.copy_ports import PartFile, WantedCopy
from consentui.application.rights_ports import ArchiveStream, RequestsBackend
from consentui.domain.errors import CopyDamaged

# So many bytes wait while others are written, at most.
BLOCK = 1 << 20


class CopyFetch:
    """One try after another for one copy, on the loop thread; `on_progress(bytes received)` after each block."""

    def __init__(
        self, backend: RequestsBackend, wanted: WantedCopy, part: PartFile, on_progress: Callable[[int], None]
    ) -> None:
        self._backend = backend
        self._wanted = wanted
        self._part = part
        self._on_progress = on_progress

    @property
    def is_whole(self) -> bool:
        return self._part.received >= self._wanted.size and self._part.etag is not None

    async def receive(self, token: str) -> None:
        """Fetch what is missing. Raises what Backend.archive raises, FileNotSaved, and CopyDamaged for another size.

        What has come is in the part file, whatever ends it.
        """
        if self.is_whole:
            return
        part = self._part
        async with self._backend.archive(token, self._wanted.request_id, part.received, part.etag) as stream:
            if stream.size != self._wanted.size:
                raise CopyDamaged("an archive of another size than was promised")
            if stream.offset != part.received or stream.etag != part.etag:
                await part.begin(stream.etag)
            if stream.offset != part.received:
                raise CopyDamaged("another part than was asked for")
            await self._take(stream)

    async def _take(self, stream: ArchiveStream) -> None:
        """While one block is written the next one is read; what comes slowly is written at once."""
        writing: asyncio.Future[None] | None = None
        block = bytearray()
        try:
            async for chunk in stream.chunks():
                block += chunk
                if writing is None or writing.done() or len(block) >= BLOCK:
                    await self._written(writing)
                    writing, block = self._write(bytes(block)), bytearray()
        finally:
            await self._written(writing)
            if block:
                await self._written(self._write(bytes(block)))

    def _write(self, block: bytes) -> asyncio.Future[None]:
        return asyncio.ensure_future(self._part.write(block))

    async def _written(self, writing: asyncio.Future[None] | None) -> None:
        """A write that has begun is waited for, also by whoever is cancelled: what has come is kept."""
        if writing is None:
            return
        try:
            await asyncio.shield(writing)
        except asyncio.CancelledError:
            await asyncio.wait([writing])
            raise
        self._on_progress(self._part.received)
