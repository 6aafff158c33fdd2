"""The system calls that durable files are made of, as one object, so that tests can make any of them fail."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_READ_CHUNK = 1 << 20
# Windows translates line ends in files opened without this.
_BINARY = getattr(os, "O_BINARY", 0)
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


class FileCalls:
    """Stateless; may be used from any thread. Methods raise OSError as the calls under them do."""

    def open(self, path: Path, flags: int) -> int:
        """A descriptor that child processes do not inherit; a new file is the user's alone."""
        return os.open(path, flags | _BINARY, PRIVATE_FILE)

    def close(self, descriptor: int) -> None:
        os.close(descriptor)

    def read_file(self, path: Path) -> bytes:
        descriptor = self.open(path, os.O_RDONLY)
        try:
            parts = []
            while part := os.read(descriptor, _READ_CHUNK):
                parts.append(part)
            return b"".join(parts)
        finally:
            self.close(descriptor)

    def is_linked(self, descriptor: int) -> bool:
        """False for a file that somebody has removed: what is written to it would be lost."""
        return os.fstat(descriptor).st_nlink > 0

    def is_named(self, descriptor: int, path: Path) -> bool:
        """Whether the path still names this open file."""
        try:
            return os.path.samestat(path.stat(), os.fstat(descriptor))
        except FileNotFoundError:
            return False

    def try_lock(self, descriptor: int) -> bool:
        """Exclusive until the descriptor is closed or the process ends; False where another holds it."""
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True

    def size(self, descriptor: int) -> int:
        return os.fstat(descriptor).st_size

    def write_at(self, descriptor: int, data: bytes, offset: int) -> int:
        """Returns how many bytes were written, which may be fewer than asked."""
        if sys.platform == "win32":
            os.lseek(descriptor, offset, os.SEEK_SET)
            return os.write(descriptor, data)
        return os.pwrite(descriptor, data, offset)

    def sync_data(self, descriptor: int) -> None:
        """The bytes of the file are on the medium; its times may not be."""
        if sys.platform == "linux":
            os.fdatasync(descriptor)
        else:
            self.sync_all(descriptor)

    def sync_all(self, descriptor: int) -> None:
        """The file and its length are on the medium."""
        if sys.platform == "darwin":
            # fsync leaves the data in the drive's own cache there.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        else:
            os.fsync(descriptor)

    def sync_folder(self, path: Path) -> None:
        """New names in the folder are on the medium; Windows has no such call, and needs none."""
        if sys.platform == "win32":
            return
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Atomic: `target` names the old file or the new one, never neither."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """No error where there is no such file."""
        path.unlink(missing_ok=True)

    def remove_folder(self, path: Path) -> None:
        path.rmdir()

    def make_folder(self, path: Path) -> None:
        """This folder and those above it that are missing, for the user alone; one that exists is left as it is.

        A new folder's name is on the medium when this returns, as that of a file in it is to be.
        """
        missing = []
        while not path.exists():
            missing.append(path)
            path = path.parent
        for folder in reversed(missing):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            try:
                self.sync_folder(folder.parent)
            except OSError:
                # The next try must find it missing, or it would take its name for safe.
                self.remove_folder(folder)
                raise

    def exists(self, path: Path) -> bool:
        return path.exists()

    def names(self, folder: Path) -> list[str]:
        """Names in the folder, sorted; none where there is no such folder."""
        try:
            return sorted(entry.name for entry in folder.iterdir())
        except FileNotFoundError:
            return []
