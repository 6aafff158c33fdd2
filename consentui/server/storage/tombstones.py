"""The file beside the database that names every erased subject: what no backup of the database can bring back."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from consentui.runtime.durable_file import write_all
from consentui.runtime.file_calls import FileCalls


class TombstonesUnreadable(Exception):
    """The file is there and is not one of ours; the text may be shown."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """One erased subject. `certificate` is the signed proof (compact JWS); `key_hash` is of the key that may ask for
    it. No other trace of the subject is kept."""

    subject: str
    key_hash: str
    certificate: str


class TombstoneFile:
    """One line of JSON a subject, appended and synced before the subject is erased; may be used by several processes,
    each for one call at a time. A last line that was cut by a crash counts as never written."""

    def __init__(self, path: Path, calls: FileCalls | None = None) -> None:
        self.path = path
        self._calls = calls or FileCalls()

    def add(self, tombstone: Tombstone) -> None:
        """When this returns, it is on the medium. Raises OSError; then it may be there or not."""
        line = json.dumps(asdict(tombstone), separators=(",", ":")).encode() + b"\n"
        is_new = not self.path.exists()
        descriptor = self._calls.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND)
        try:
            end = os.lseek(descriptor, 0, os.SEEK_END)
            if end and os.lseek(descriptor, -1, os.SEEK_END) and os.read(descriptor, 1) != b"\n":
                line = b"\n" + line
            write_all(descriptor, line, os.lseek(descriptor, 0, os.SEEK_END), self._calls)
            self._calls.sync_all(descriptor)
        finally:
            self._calls.close(descriptor)
        if is_new:
            self._calls.sync_folder(self.path.parent)

    def all(self) -> list[Tombstone]:
        """Oldest first, the newest of each subject; raises TombstonesUnreadable."""
        try:
            lines = self.path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise TombstonesUnreadable(f"{self.path.name} cannot be read ({error.strerror})") from error
        found: dict[str, Tombstone] = {}
        for line in lines[:-1]:
            tombstone = _parsed(line)
            if tombstone is not None:
                found.pop(tombstone.subject, None)
                found[tombstone.subject] = tombstone
        return list(found.values())

    def size(self) -> int:
        """In bytes; it only grows."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def with_key(self, key_hash: str) -> Tombstone | None:
        """The one whose certificate this key may ask for; raises TombstonesUnreadable."""
        return next((found for found in self.all() if found.key_hash == key_hash), None)


def _parsed(line: bytes) -> Tombstone | None:
    """None for a line that was cut: the one that follows it stands on a line of its own."""
    with contextlib.suppress(ValueError, TypeError):
        value = json.loads(line)
        if set(value) == {"subject", "key_hash", "certificate"} and all(isinstance(v, str) for v in value.values()):
            return Tombstone(**value)
    return None
