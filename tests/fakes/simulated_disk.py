"""A disk in memory that forgets, at a power cut, what was not synced; and calls that fail when a test says so."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from consentui.runtime.file_calls import FileCalls

_SECTOR = 512
ROOT = Path("/disk")


class PowerCut(BaseException):
    """The computer stopped in the middle of a call."""


@dataclass
class _Inode:
    """What programs see, what the medium holds, and the writes in between."""

    seen: bytearray = field(default_factory=bytearray)
    medium: bytearray = field(default_factory=bytearray)
    unsynced: list[tuple[int, bytes]] = field(default_factory=list)


@dataclass(frozen=True)
class _NameChange:
    """One change of a folder: `inode` None removes the name, a folder has inode -1."""

    path: Path
    inode: int | None


class SimulatedDisk(FileCalls):
    """FileCalls in memory. `cut_at`: the power goes in that call; `fail_at`: that call raises `error`,
    `fail_from`: that call and all later ones. `bad_sectors`: files of which no byte can be synced any more.

    Renames reach the medium in order, but perhaps late; bytes reach it in sectors and in any order, until synced.
    """

    def __init__(self) -> None:
        self.calls = 0
        self.cut_at: int | None = None
        self.fail_at: int | None = None
        self.fail_from: int | None = None
        self.bad_sectors: set[int] = set()
        self.error = errno.EIO
        self._inodes: dict[int, _Inode] = {}
        self._names: dict[Path, int] = {ROOT: -1}
        self._medium_names: dict[Path, int] = {ROOT: -1}
        self._name_changes: list[_NameChange] = []
        self._open: dict[int, int] = {}
        self._locked: dict[int, int] = {}
        self._next = 3

    def after_power_cut(self, seed: int) -> SimulatedDisk:
        """What the next start finds: synced things, and by chance some of the rest."""
        chance = random.Random(seed)
        disk = SimulatedDisk()
        names = dict(self._medium_names)
        for change in self._name_changes[: chance.randint(0, len(self._name_changes))]:
            _apply(names, change)
        for number, inode in self._inodes.items():
            medium = bytearray(inode.medium)
            for offset, data in inode.unsynced:
                for start in range(0, len(data), _SECTOR):
                    if chance.random() < 0.5:
                        _put(medium, offset + start, data[start : start + _SECTOR])
            disk._inodes[number] = _Inode(bytearray(medium), medium)
        disk._names, disk._medium_names = dict(names), names
        disk._next = self._next
        return disk

    def break_file(self, path: Path) -> None:
        """The medium under this file is worn out; another file lies elsewhere."""
        self.bad_sectors.add(self._names[path])

    # ---- FileCalls

    def open(self, path: Path, flags: int) -> int:
        self._call()
        number = self._names.get(path)
        if number is None:
            if not flags & os.O_CREAT:
                raise FileNotFoundError(errno.ENOENT, "no such file", str(path))
            if path.parent not in self._names:
                raise FileNotFoundError(errno.ENOENT, "no such folder", str(path.parent))
            number = self._new()
            self._inodes[number] = _Inode()
            self._change(path, number)
        if flags & os.O_TRUNC:
            self._inodes[number].seen.clear()
            # Cutting a file short is a change of its own; keep it simple and let the medium forget at once.
            self._inodes[number].medium.clear()
            self._inodes[number].unsynced.clear()
        descriptor = self._new()
        self._open[descriptor] = number
        return descriptor

    def close(self, descriptor: int) -> None:
        self._call()
        self._locked.pop(descriptor, None)
        del self._open[descriptor]

    def read_file(self, path: Path) -> bytes:
        self._call()
        number = self._names.get(path)
        if number is None:
            raise FileNotFoundError(errno.ENOENT, "no such file", str(path))
        return bytes(self._inodes[number].seen)

    def write_at(self, descriptor: int, data: bytes, offset: int) -> int:
        inode = self._inodes[self._open[descriptor]]

        def half() -> None:
            part = data[: len(data) // 2]
            _put(inode.seen, offset, part)
            inode.unsynced.append((offset, part))

        self._call(half)
        _put(inode.seen, offset, data)
        inode.unsynced.append((offset, bytes(data)))
        return len(data)

    def sync_data(self, descriptor: int) -> None:
        self._call()
        number = self._open[descriptor]
        if number in self.bad_sectors:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        inode = self._inodes[number]
        for offset, data in inode.unsynced:
            _put(inode.medium, offset, data)
        inode.unsynced.clear()

    def sync_all(self, descriptor: int) -> None:
        self.sync_data(descriptor)

    def sync_folder(self, path: Path) -> None:
        """One folder's changes; those of other folders that came before go with them, as a journal keeps order."""
        self._call()
        last = max((i for i, c in enumerate(self._name_changes) if c.path.parent == path), default=-1)
        for change in self._name_changes[: last + 1]:
            _apply(self._medium_names, change)
        del self._name_changes[: last + 1]

    def replace(self, source: Path, target: Path) -> None:
        self._call()
        number = self._names[source]
        # One step of the file system's journal in reality; the order here is the careless one.
        self._change(target, number)
        self._change(source, None)

    def remove(self, path: Path) -> None:
        self._call()
        if path in self._names:
            self._change(path, None)

    def remove_folder(self, path: Path) -> None:
        self._call()
        self._change(path, None)

    def make_folder(self, path: Path) -> None:
        if path not in self._names:
            self.make_folder(path.parent)
            self._call()
            self._change(path, -1)
            try:
                self.sync_folder(path.parent)
            except OSError:
                self._change(path, None)
                raise

    def exists(self, path: Path) -> bool:
        self._call()
        return path in self._names

    def names(self, folder: Path) -> list[str]:
        self._call()
        return sorted(path.name for path in self._names if path.parent == folder)

    def is_linked(self, descriptor: int) -> bool:
        return self._open[descriptor] in self._names.values()

    def is_named(self, descriptor: int, path: Path) -> bool:
        return self._names.get(path) == self._open[descriptor]

    def try_lock(self, descriptor: int) -> bool:
        number = self._open[descriptor]
        if number in self._locked.values():
            return False
        self._locked[descriptor] = number
        return True

    def size(self, descriptor: int) -> int:
        return len(self._inodes[self._open[descriptor]].seen)

    # ---- inside

    def _call(self, half: Callable[[], None] | None = None) -> None:
        """Counts; `half` is what has happened where the power goes, or the call fails, in its middle."""
        self.calls += 1
        is_failing = self.fail_from is not None and self.calls >= self.fail_from
        if is_failing or self.calls in (self.cut_at, self.fail_at):
            if half is not None:
                half()
            if self.calls == self.cut_at:
                raise PowerCut
            raise OSError(self.error, os.strerror(self.error))

    def _change(self, path: Path, inode: int | None) -> None:
        change = _NameChange(path, inode)
        _apply(self._names, change)
        self._name_changes.append(change)

    def _new(self) -> int:
        self._next += 1
        return self._next


def _apply(names: dict[Path, int], change: _NameChange) -> None:
    if change.inode is None:
        names.pop(change.path, None)
    else:
        names[change.path] = change.inode


def _put(target: bytearray, offset: int, data: bytes) -> None:
    if len(target) < offset + len(data):
        target.extend(bytes(offset + len(data) - len(target)))
    target[offset : offset + len(data)] = data
