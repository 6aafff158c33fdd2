"""Looking inside a copy on this computer: one is open at a time, nothing is sent, nothing is run."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.application.inspect_ports import (
    CopyReader,
    EasyPart,
    FileDifference,
    FoundIn,
    InsideFile,
    OpenCopy,
    RawPart,
)
from consentui.domain.errors import CopyFlaw, CopyNotOpened


class InspectService:
    """Owned by the loop thread. Calls raise CopyNotOpened."""

    def __init__(self, reader: CopyReader) -> None:
        self._reader = reader
        self._opened: OpenCopy | None = None

    async def open(self, path: str) -> tuple[InsideFile, ...]:
        """The files of this copy; the one that was open is closed."""
        await self.close()
        self._opened = await self._reader.open(path)
        return self._opened.files

    async def easy(self, name: str, start: int = 0, needle: str = "") -> EasyPart:
        return await self._copy.easy(name, start, needle)

    async def raw(self, name: str, start: int = 0) -> RawPart:
        return await self._copy.raw(name, start)

    async def search(self, needle: str) -> Sequence[FoundIn]:
        return await self._copy.search(needle)

    async def added_since(self, older_path: str) -> Sequence[FileDifference]:
        """What the open copy has that the one at this path had not."""
        older = await self._reader.open(older_path)
        try:
            return await self._copy.added_since(older)
        finally:
            await older.close()

    async def close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.close()

    @property
    def _copy(self) -> OpenCopy:
        if self._opened is None:
            raise CopyNotOpened("no copy is open", CopyFlaw.NOT_THERE)
        return self._opened
