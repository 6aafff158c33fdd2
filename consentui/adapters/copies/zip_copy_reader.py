"""Copies as the loop looks into them: every call runs on another thread, a few thousandths of a second at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from consentui.adapters.copies.zip_copy import ZipCopy
from consentui.application.inspect_ports import EasyPart, FileDifference, FoundIn, InsideFile, OpenCopy, RawPart
from consentui.domain.errors import CopyFlaw, CopyNotOpened


class ThreadedZipCopy:
    """Implements OpenCopy; loop thread."""

    def __init__(self, copy: ZipCopy) -> None:
        self._copy = copy
        self._search_over = Event()

    @property
    def path(self) -> str:
        return self._copy.path

    @property
    def files(self) -> tuple[InsideFile, ...]:
        return self._copy.files

    async def easy(self, name: str, start: int, needle: str) -> EasyPart:
        return await asyncio.to_thread(self._copy.easy, name, start, needle)

    async def raw(self, name: str, start: int) -> RawPart:
        return await asyncio.to_thread(self._copy.raw, name, start)

    async def search(self, needle: str) -> Sequence[FoundIn]:
        self._search_over.set()
        self._search_over = over = Event()
        return await asyncio.to_thread(self._copy.search, needle, over)

    async def added_since(self, older: OpenCopy) -> Sequence[FileDifference]:
        if not isinstance(older, ThreadedZipCopy):
            raise CopyNotOpened("a copy of another kind", CopyFlaw.NO_ZIP)
        return await asyncio.to_thread(self._copy.added_since, older._copy)

    async def close(self) -> None:
        self._search_over.set()
        await asyncio.to_thread(self._copy.close)


class ZipCopyReader:
    """Implements CopyReader."""

    async def open(self, path: str) -> ThreadedZipCopy:
        return ThreadedZipCopy(await asyncio.to_thread(ZipCopy, Path(path)))
