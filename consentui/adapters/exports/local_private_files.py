"""Writing a file the person chose a place for: whole or not at all, and readable by nobody else."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

from consentui.runtime.durable_file import remove_quietly, write_all
from consentui.runtime.file_calls import FileCalls
from consentui.runtime.saving_errors import saving


class LocalPrivateFiles:
    """Implements PrivateFiles; loop thread, every call that may wait for a disk runs on another one."""

    def __init__(self, calls: FileCalls | None = None) -> None:
        self._calls = calls or FileCalls()

    async def save(self, path: str, pieces: AsyncIterator[bytes]) -> None:
        target = Path(path)
        temporary = target.with_name(f".{secrets.token_hex(8)}.new")
        with saving():
            descriptor = await asyncio.to_thread(self._calls.open, temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL)
        try:
            place = 0
            async for piece in pieces:
                with saving():
                    await asyncio.to_thread(write_all, descriptor, piece, place, self._calls)
                place += len(piece)
            with saving():
                await asyncio.to_thread(self._name, descriptor, temporary, target)
        finally:
            self._calls.close(descriptor)
            remove_quietly(temporary, self._calls)

    def _name(self, descriptor: int, temporary: Path, target: Path) -> None:
        self._calls.sync_all(descriptor)
        self._calls.replace(temporary, target)
        self._calls.sync_folder(target.parent)
