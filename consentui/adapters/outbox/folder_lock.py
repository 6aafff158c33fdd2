"""The exclusive hold of one process on a folder; the system gives it back when the process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from consentui.domain.errors import AlreadyRunning
from consentui.runtime.file_calls import PRIVATE_FILE, FileCalls

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderLock:
    """Owned by the journal that it protects. The lock lies on a file in the folder, never on the journal itself."""

    def __init__(self, path: Path, calls: FileCalls) -> None:
        self._path = path
        self._calls = calls
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        return self._descriptor is not None

    def acquire(self) -> None:
        """Makes the folder if need be. Raises AlreadyRunning, and OSError where no lock file can be made."""
        while self._descriptor is None:
            self._calls.make_folder(self._path.parent)
            descriptor = self._open()
            try:
                _lock(descriptor)
                if self._is_current(descriptor):
                    self._descriptor = descriptor
                    return
            except BaseException:
                os.close(descriptor)
                raise
            # The holder before removed the file between our opening and our locking it.
            os.close(descriptor)

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> None:
        """Release, and leave no file behind."""
        if self._descriptor is None:
            return
        if sys.platform == "win32":
            # An open file cannot be removed there.
            self.release()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return
        finally:
            self.release()

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError:
            # On a read-only disk a lock file that is there can still be locked.
            if not self._path.exists():
                raise
            return os.open(self._path, os.O_RDONLY)

    def _is_current(self, descriptor: int) -> bool:
        try:
            there = self._path.stat()
        except FileNotFoundError:
            return False
        return os.path.samestat(there, os.fstat(descriptor))


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise AlreadyRunning("another window of this user holds these choices") from None
