"""The person's files in memory, with a disk that a test can fill or lock; for tests of the use cases."""

from __future__ import annotations

import asyncio
import hashlib

from consentui.application.copy_ports import KeptCopy, WantedCopy
from consentui.domain.errors import CopyDamaged, FileNotSaved, SavingFailure

_PRIVATE = "/private/"


class MemoryPart:
    """Implements PartFile."""

    def __init__(self, files: MemoryCopyFiles, wanted: WantedCopy, path: str, *, may_replace: bool) -> None:
        self._files = files
        self._wanted = wanted
        self._may_replace = may_replace
        self.path = path

    @property
    def received(self) -> int:
        return len(self._files.parts[self.path][2])

    @property
    def etag(self) -> str | None:
        return self._files.parts[self.path][1]

    async def begin(self, etag: str) -> None:
        self._files.parts[self.path] = (self._wanted, etag, bytearray())

    async def write(self, data: bytes) -> None:
        await asyncio.sleep(0)
        self._files.fail()
        self._files.parts[self.path][2].extend(data)

    async def close(self) -> None:
        self._files.open_count -= 1

    async def finish(self) -> str:
        data = bytes(self._files.parts[self.path][2])
        if hashlib.sha256(data).hexdigest() != self._wanted.sha256:
            raise CopyDamaged("other bytes than were promised")
        self._files.fail()
        del self._files.parts[self.path]
        path = self.path if self._may_replace else self._files.free(self.path)
        self._files.whole[path] = data
        return path


class MemoryCopyFiles:
    """Implements CopyFiles. `failure`: what every write meets; `parts` and `whole` by path survive a restart."""

    def __init__(self) -> None:
        self.failure: SavingFailure | None = None
        self.parts: dict[str, tuple[WantedCopy, str | None, bytearray]] = {}
        self.whole: dict[str, bytes] = {}
        self.open_count = 0

    def fail(self) -> None:
        if self.failure is not None:
            raise FileNotSaved("told to", self.failure)

    def free(self, path: str) -> str:
        stem, _, suffix = path.rpartition(".")
        names = [path, *(f"{stem} ({number}).{suffix}" for number in range(2, 9))]
        return next(name for name in names if name not in self.whole)

    async def open_part(self, wanted: WantedCopy, path: str, *, may_replace: bool) -> MemoryPart:
        if "/../" in path:
            raise FileNotSaved("not a name", SavingFailure.BAD_NAME)
        self.fail()
        path = path if may_replace else self.free(path)
        if path not in self.parts or self.parts[path][0] != wanted:
            self.parts[path] = (wanted, None, bytearray())
        self.open_count += 1
        return MemoryPart(self, wanted, path, may_replace=may_replace)

    async def part_size(self, kept: KeptCopy) -> int | None:
        part = self.parts.get(kept.path)
        return len(part[2]) if part is not None and part[0] == kept.wanted else None

    async def remove_part(self, kept: KeptCopy) -> None:
        self.parts.pop(kept.path, None)

    async def is_there(self, path: str) -> bool:
        return path in self.whole

    async def is_whole(self, kept: KeptCopy) -> bool:
        return hashlib.sha256(self.whole.get(kept.path, b"")).hexdigest() == kept.wanted.sha256

    def private_path(self, service_id: str, request_id: str) -> str:
        return f"{_PRIVATE}{service_id}/{request_id}.zip"

    async def remove_private(self, service_id: str) -> None:
        for path in [path for path in self.whole if path.startswith(f"{_PRIVATE}{service_id}/")]:
            del self.whole[path]

    async def save_as(self, source: str, path: str, *, may_replace: bool) -> str:
        self.fail()
        path = path if may_replace else self.free(path)
        self.whole[path] = self.whole[source]
        return path
