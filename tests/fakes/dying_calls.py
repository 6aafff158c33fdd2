"""File calls on the real disk in a process that dies, by kill -9, just before its n-th durable call."""

from __future__ import annotations

from pathlib import Path

from consentui.runtime.file_calls import FileCalls


class Killed(BaseException):
    """The process is gone: nothing after this call happened."""


class DyingCalls(FileCalls):
    """`dies_at`: the number of the call that never happens, counted from 1; None lives. After it every call dies, too:
    no clearing up runs in a process that was killed."""

    def __init__(self, dies_at: int | None = None) -> None:
        self.count = 0
        self._dies_at = dies_at

    def write_at(self, descriptor: int, data: bytes, offset: int) -> int:
        self._step()
        return super().write_at(descriptor, data, offset)

    def sync_data(self, descriptor: int) -> None:
        self._step()
        super().sync_data(descriptor)

    def sync_all(self, descriptor: int) -> None:
        self._step()
        super().sync_all(descriptor)

    def sync_folder(self, path: Path) -> None:
        self._step()
        super().sync_folder(path)

    def replace(self, source: Path, target: Path) -> None:
        self._step()
        super().replace(source, target)

    def remove(self, path: Path) -> None:
        self._step()
        super().remove(path)

    def _step(self) -> None:
        self.count += 1
        if self._dies_at is not None and self.count >= self._dies_at:
            raise Killed
