"""Where copies lie while they are made and until they expire: two files per claim, named by request and fence."""

from __future__ import annotations

import re
from pathlib import Path

from consentui.runtime.file_calls import FileCalls

_NAME = re.compile(r"(req-[0-9a-z]{26})-([0-9]{1,12})\.(part|state|sealed)(\.new)?")


class CopyShelf:
    """Stateless but for its folder; may be used by service and worker at the same time. Methods raise OSError.

    `part` is a copy under way, `state` how to go on with it, `sealed` a whole one. The fence in the name keeps a
    worker that was overtaken out of its successor's files.
    """

    def __init__(self, folder: Path, calls: FileCalls | None = None) -> None:
        self._folder = folder
        self._calls = calls or FileCalls()

    def part(self, request_id: str, fence: int) -> Path:
        return self._named(request_id, fence, "part")

    def state(self, request_id: str, fence: int) -> Path:
        return self._named(request_id, fence, "state")

    def sealed(self, request_id: str, fence: int) -> Path:
        return self._named(request_id, fence, "sealed")

    def newest_state(self, request_id: str) -> int | None:
        """The fence of the newest claim that left a state."""
        return self._newest(request_id, "state")

    def newest_sealed(self, request_id: str) -> Path | None:
        """The whole copy; None where there is none (any more)."""
        fence = self._newest(request_id, "sealed")
        return None if fence is None else self.sealed(request_id, fence)

    def finish(self, request_id: str, fence: int) -> None:
        """The part, synced by its writer, is whole; when this returns its name is on the medium."""
        self._calls.replace(self.part(request_id, fence), self.sealed(request_id, fence))
        self._calls.sync_folder(self._folder)

    def remove(self, request_id: str, newest_fence: int | None = None, but: Path | None = None) -> None:
        """Everything that this claim (None: any) and those before it left, except this file."""
        for found in self._matches():
            path = self._folder / found[0]
            is_old = newest_fence is None or int(found[2]) <= newest_fence
            if found[1] == request_id and is_old and path != but:
                self._calls.remove(path)
        if self._folder.is_dir():
            self._calls.sync_folder(self._folder)

    def request_ids(self) -> set[str]:
        """Of everything that lies here."""
        return {found[1] for found in self._matches()}

    def _newest(self, request_id: str, ending: str) -> int | None:
        fences = [int(found[2]) for found in self._matches() if found.group(1, 3, 4) == (request_id, ending, None)]
        return max(fences, default=None)

    def _matches(self) -> list[re.Match[str]]:
        if not self._folder.is_dir():
            return []
        found = (_NAME.fullmatch(path.name) for path in self._folder.iterdir())
        return [match for match in found if match is not None]

    def _named(self, request_id: str, fence: int, ending: str) -> Path:
        return self._folder / f"{request_id}-{fence}.{ending}"
