"""The exclusive hold of one process on a folder; the system gives it back when the process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from consentui.domain.errors import AlreadyRunning
from consentui.runtime.file_calls import FileCalls


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
            is_locked = False
            try:
                is_locked = self._calls.try_lock(descriptor)
                if not is_locked:
                    raise AlreadyRunning("another window of this user holds these choices")
                # False: the holder before removed the file between our opening and our locking it.
                is_locked = self._calls.is_named(descriptor, self._path)
            finally:
                if not is_locked:
                    self._calls.close(descriptor)
            if is_locked:
                self._descriptor = descriptor

    def release(self) -> None:
        if self._descriptor is not None:
            self._calls.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> None:
        """Release, and leave no file behind."""
        if self._descriptor is None:
            return
        if sys.platform == "win32":
            # An open file cannot be removed there.
            self.release()
        try:
            self._calls.remove(self._path)
        except OSError:
            return
        finally:
            self.release()

    def _open(self) -> int:
        try:
            return self._calls.open(self._path, os.O_RDWR | os.O_CREAT)
        except OSError:
            # On a read-only disk a lock file that is there can still be locked.
            if not self._calls.exists(self._path):
                raise
            return self._calls.open(self._path, os.O_RDONLY)
