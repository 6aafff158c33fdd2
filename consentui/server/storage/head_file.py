"""The small file beside a SQLite database that names the newest commit of its log.

Written after COMMIT and before the reply, without fsync. A file behind the database is normal; a database behind its
file was restored from a backup, and that begins a new epoch.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

from consentui.server.storage.transaction import LogPosition

_LENGTH = 192
_LINE = re.compile(r"consentui-head-1 ([0-9]{1,19}) ([0-9a-f]{64}) ([0-9a-f]{64}) *\n")
EMPTY_LOG = LogPosition(0, "0" * 64)


class HeadFileError(Exception):
    """The file is there and is not a whole record of ours."""


class HeadFile:
    """Owned by the storage thread; one descriptor, one fixed-length record overwritten in place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def read(self) -> LogPosition | None:
        """What the file names; None where there is no file. Raises HeadFileError for a torn or foreign one."""
        try:
            text = self._path.read_bytes().decode("ascii")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise HeadFileError(self._path.name) from error
        match = _LINE.fullmatch(text)
        if match is None or match[3] != _checksum(int(match[1]), match[2]):
            raise HeadFileError(self._path.name)
        return LogPosition(int(match[1]), match[2])

    def write(self, position: LogPosition) -> None:
        """Name `position`; raises OSError."""
        descriptor = self._open()
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, _record(position))

    def replace(self, position: LogPosition) -> None:
        """Name `position` in a file of the right length that has reached the disk, whatever was there before."""
        self.write(position)
        descriptor = self._open()
        os.ftruncate(descriptor, _LENGTH)
        os.fsync(descriptor)

    def _open(self) -> int:
        if self._descriptor is None:
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        return self._descriptor

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _checksum(seq: int, check_value: str) -> str:
    return hashlib.sha256(f"{seq} {check_value}".encode()).hexdigest()


def _record(position: LogPosition) -> bytes:
    text = f"consentui-head-1 {position.seq} {position.check_value} {_checksum(position.seq, position.check_value)}"
    return text.ljust(_LENGTH - 1).encode("ascii") + b"\n"
