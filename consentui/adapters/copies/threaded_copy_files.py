"""The files of copies as the loop uses them: every call that may wait for a disk runs on another thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from consentui.adapters.copies.local_copy_files import LocalCopyFiles
from consentui.adapters.copies.part_file import FilePart
from consentui.application.copy_ports import KeptCopy, WantedCopy

Value = TypeVar("Value")


class ThreadedPart:
    """Implements PartFile; loop thread."""

    def __init__(self, part: FilePart) -> None:
        self._part = part
        # No second call begins before the first is over, though whoever waited for it may be gone.
        self._turn = asyncio.Lock()

    @property
    def received(self) -> int:
        return self._part.received

    @property
    def etag(self) -> str | None:
        return self._part.etag

    @property
    def path(self) -> str:
        return self._part.path

    async def begin(self, etag: str) -> None:
        await self._call(lambda: self._part.begin(etag))

    async def write(self, data: bytes) -> None:
        await self._call(lambda: self._part.write(data))

    async def close(self) -> None:
        await self._call(self._part.close)

    async def finish(self) -> str:
        return await self._call(self._part.finish)

    async def _call(self, call: Callable[[], Value]) -> Value:
        return await asyncio.shield(self._in_turn(call))

    async def _in_turn(self, call: Callable[[], Value]) -> Value:
        async with self._turn:
            return await asyncio.to_thread(call)


class ThreadedCopyFiles:
    """Implements CopyFiles; loop thread."""

    def __init__(self, files: LocalCopyFiles) -> None:
        self._files = files

    async def open_part(self, wanted: WantedCopy, path: str, *, may_replace: bool) -> ThreadedPart:
        opening = asyncio.ensure_future(asyncio.to_thread(self._files.open_part, wanted, path, may_replace=may_replace))
        try:
            return ThreadedPart(await asyncio.shield(opening))
        except asyncio.CancelledError:
            opening.add_done_callback(_close_unwanted)
            raise

    async def part_size(self, kept: KeptCopy) -> int | None:
        return await asyncio.to_thread(self._files.part_size, kept)

    async def remove_part(self, kept: KeptCopy) -> None:
        await asyncio.to_thread(self._files.remove_part, kept)

    async def is_there(self, path: str) -> bool:
        return await asyncio.to_thread(self._files.is_there, path)

    async def is_whole(self, kept: KeptCopy) -> bool:
        return await asyncio.to_thread(self._files.is_whole, kept)

    def private_path(self, service_id: str, request_id: str) -> str:
        return self._files.private_path(service_id, request_id)

    async def remove_private(self, service_id: str) -> None:
        await asyncio.to_thread(self._files.remove_private, service_id)

    async def save_as(self, source: str, path: str, *, may_replace: bool) -> str:
        return await asyncio.to_thread(self._files.save_as, source, path, may_replace=may_replace)


def _close_unwanted(opening: asyncio.Future[FilePart]) -> None:
    """Nobody waits for it any more; a failure is nobody's either."""
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()
