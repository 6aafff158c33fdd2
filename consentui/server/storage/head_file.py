"""The small file beside a SQLite database that names its epoch and the newest commit of its log.

Written after COMMIT and before the reply, without fsync. A file behind the database is normal; a database behind its
file, or of another epoch, was restored from a backup, and that begins a new epoch. The epoch has to be named: a backup
that is put back twice has the same newest commit both times, and between the two its first epoch had gone on.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from consentui.server.storage.transaction import LogPosition

_LENGTH = 256
_LINE = re.compile(r"consentui-head-2 ([0-9]{1,19}) ([0-9a-f]{64}) ([A-Za-z0-9_-]{1,64}) ([0-9a-f]{64}) *\n")
EMPTY_LOG = LogPosition(0, "0" * 64)


@dataclass(frozen=True, slots=True)
class Head:
    """What a head file says."""

    epoch: str
    position: LogPosition


class HeadFileError(Exception):
    """The file is there and is not a whole record of ours."""


class HeadFile:
    """Owned by the storage thread; one descriptor, one fixed-length record overwritten in place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._epoch = ""
        self._descriptor: int | None = None

    def read(self) -> Head | None:
        """What the file names; None where there is no file. Raises HeadFileError for a torn or foreign one."""
        try:
            text = self._path.read_bytes().decode("ascii")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise HeadFileError(self._path.name) from error
        match = _LINE.fullmatch(text)
        if match is None or match[4] != _checksum(int(match[1]), match[2], match[3]):
            raise HeadFileError(self._path.name)
        return Head(match[3], LogPosition(int(match[1]), match[2]))

    def write(self, position: LogPosition) -> None:
        """Name `position` in the epoch of the last `replace`; raises OSError. Before any, nobody will believe it."""
        descriptor = self._open()
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, _record(position, self._epoch))

    def replace(self, head: Head) -> None:
        """Say `head` in a file of the right length that has reached the disk, whatever was there before."""
        self._epoch = head.epoch
        self.write(head.position)
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


def _checksum(seq: int, check_value: str, epoch: str) -> str:
    return hashlib.sha256(f"{seq} {check_value} {epoch}".encode()).hexdigest()


def _record(position: LogPosition, epoch: str) -> bytes:
    seq, check_value = position.seq, position.check_value
    text = f"consentui-head-2 {seq} {check_value} {epoch} {_checksum(seq, check_value, epoch)}"
    return text.ljust(_LENGTH - 1).encode("ascii") + b"\n"
