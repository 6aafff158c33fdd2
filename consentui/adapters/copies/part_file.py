"""A copy that is still on its way: `name.part`, and beside it what it is a part of."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path

from consentui.adapters.copies.part_state import PartState, read_state, write_state
from consentui.adapters.copies.target_names import candidates, is_same_file, part_of, state_of
from consentui.application.copy_ports import WantedCopy
from consentui.domain.errors import CopyDamaged
from consentui.runtime.durable_file import remove_quietly, write_all
from consentui.runtime.file_calls import FileCalls
from consentui.runtime.saving_errors import saving

_READ = 1 << 20
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
# File systems that know no hard links.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


class FilePart:
    """Any thread, one at a time; its calls block. The bytes are hashed as they come."""

    def __init__(self, target: Path, wanted: WantedCopy, calls: FileCalls, *, may_replace: bool) -> None:
        """Opens or makes the part file; raises OSError, FileExistsError for one that is not of this copy."""
        self._target = target
        self._wanted = wanted
        self._calls = calls
        self._may_replace = may_replace
        self._received = 0
        self._etag: str | None = None
        self._hash = hashlib.sha256()
        state = read_state(target, calls)
        is_mine = state is not None and state.is_of(wanted)
        # An empty one holds nothing of anybody: a run ended between making it and saying what it is.
        may_take = is_mine or (state is None and is_empty(part_of(target)))
        fresh = 0 if may_take else os.O_EXCL
        self._descriptor: int | None = calls.open(part_of(target), os.O_RDWR | os.O_CREAT | _NO_FOLLOW | fresh)
        if state is not None and is_mine:
            self._etag = state.etag
            self._take_what_is_there(self._descriptor)

    @property
    def received(self) -> int:
        return self._received

    @property
    def etag(self) -> str | None:
        return self._etag

    @property
    def path(self) -> str:
        return str(self._target)

    def begin(self, etag: str) -> None:
        wanted = self._wanted
        with saving():
            os.ftruncate(self._open_descriptor(), 0)
            self._received, self._hash = 0, hashlib.sha256()
            write_state(self._target, PartState(wanted.request_id, wanted.size, wanted.sha256, etag), self._calls)
        self._etag = etag

    def write(self, data: bytes) -> None:
        if self._received + len(data) > self._wanted.size:
            raise CopyDamaged("more bytes than were promised")
        with saving():
            write_all(self._open_descriptor(), data, self._received, self._calls)
        self._hash.update(data)
        self._received += len(data)

    def close(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with saving():
                self._calls.close(descriptor)

    def finish(self) -> str:
        if self._received != self._wanted.size or self._hash.hexdigest() != self._wanted.sha256:
            raise CopyDamaged("other bytes than were promised")
        with saving():
            self._calls.sync_all(self._open_descriptor())
            self.close()
            named = name_file(part_of(self._target), self._target, self._calls, may_replace=self._may_replace)
            remove_quietly(state_of(self._target), self._calls)
            self._calls.sync_folder(named.parent)
        return str(named)

    def _open_descriptor(self) -> int:
        if self._descriptor is None:
            raise OSError(errno.EBADF, "the part file is closed")
        return self._descriptor

    def _take_what_is_there(self, descriptor: int) -> None:
        """Bytes of an earlier run, hashed; more than the whole is none of them."""
        while piece := os.read(descriptor, _READ):
            self._hash.update(piece)
            self._received += len(piece)
        if self._received > self._wanted.size:
            os.ftruncate(descriptor, 0)
            self._received, self._hash = 0, hashlib.sha256()


def is_empty(path: Path) -> bool:
    """A file, no link, without a byte in it."""
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and not found.st_size


def name_file(part: Path, target: Path, calls: FileCalls, *, may_replace: bool) -> Path:
    """Give a finished file its name, or the next that is free; nothing is overwritten unless it `may_replace`.

    Raises OSError, FileNotSaved.
    """
    if may_replace:
        calls.replace(part, target)
        return target
    for candidate in candidates(target):
        try:
            _link(part, candidate, calls)
        except FileExistsError:
            if not is_same_file(part, candidate):
                continue
        calls.remove(part)
        return candidate
    raise AssertionError("candidates end with an error")


def _link(part: Path, candidate: Path, calls: FileCalls) -> None:
    """Raises FileExistsError where the name is taken."""
    try:
        candidate.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # The empty file holds the name: nobody else's is overwritten.
        calls.close(calls.open(candidate, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        calls.replace(part, candidate)
