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
        descriptor = self._calls.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND)
        try:
            end = os.lseek(descriptor, 0, os.SEEK_END)
            if end and os.lseek(descriptor, -1, os.SEEK_END) and os.read(descriptor, 1) != b"\n":
                line = b"\n" + line
            write_all(descriptor, line, os.lseek(descriptor, 0, os.SEEK_END), self._calls)
            self._calls.sync_all(descriptor)
        finally:
            self._calls.close(descriptor)
        # Every time: whoever made the file may have been killed before its name was on the medium.
        self._calls.sync_folder(self.path.parent)

    def all(self) -> list[Tombstone]:
        """Oldest first, the newest of each subject; raises TombstonesUnreadable."""
        found: dict[str, Tombstone] = {}
        for line in self._lines():
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
        # Anybody may ask, and everybody's writes wait meanwhile: a line is not taken apart that is not the one.
        named = key_hash.encode()
        found = (_parsed(line) for line in reversed(self._lines()) if named in line)
        return next((one for one in found if one is not None and one.key_hash == key_hash), None)

    def _lines(self) -> list[bytes]:
        """Raises TombstonesUnreadable."""
        try:
            return self.path.read_bytes().split(b"\n")[:-1]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise TombstonesUnreadable(f"{self.path.name} cannot be read ({error.strerror})") from error


def _parsed(line: bytes) -> Tombstone | None:
    """None for a line that was cut: the one that follows it stands on a line of its own."""
    with contextlib.suppress(ValueError, TypeError):
        value = json.loads(line)
        if set(value) == {"subject", "key_hash", "certificate"} and all(isinstance(v, str) for v in value.values()):
            return Tombstone(**value)
    return None
