"""What this computer remembers of copies, one small file for each service and subject."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from consentui.application.copy_ports import CopyNotes, KeptCopy, WantedCopy
from consentui.domain.account import Subject
from consentui.domain.errors import StoreFailed
from consentui.runtime.blake2 import blake2b
from consentui.runtime.durable_file import remove_quietly, write_durably
from consentui.runtime.file_calls import FileCalls

_MOST = 100


class FileCopyNotes:
    """Implements CopyNotesStore."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, service_id: str, subject: Subject) -> CopyNotes:
        try:
            value = json.loads(self._path(service_id, subject).read_bytes())
            kept = tuple(map(_kept, value["kept"]))
            return CopyNotes(kept, tuple(str(request_id) for request_id in value["announced"]))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return CopyNotes()

    def save(self, service_id: str, subject: Subject, notes: CopyNotes) -> None:
        value = {
            "kept": [_plain(copy) for copy in notes.kept[:_MOST]],
            "announced": notes.announced[-_MOST:],
        }
        try:
            write_durably(self._path(service_id, subject), json.dumps(value, indent=2).encode())
        except OSError as error:
            raise StoreFailed("the notes about copies could not be written") from error

    def wipe(self, service_id: str, subject: Subject) -> None:
        remove_quietly(self._path(service_id, subject), FileCalls())

    def _path(self, service_id: str, subject: Subject) -> Path:
        # NUL cannot stand in an id; ids are text from outside and never become a path.
        parts = f"{service_id}\0{subject.kind.value}\0{subject.id}".encode("utf-8", "surrogatepass")
        return self._folder / f"{blake2b(parts, digest_size=16).hexdigest()}.json"


def _plain(copy: KeptCopy) -> dict[str, Any]:
    wanted = copy.wanted
    return {
        "request_id": wanted.request_id,
        "size": wanted.size,
        "sha256": wanted.sha256,
        "made_at": wanted.made_at.isoformat(),
        "path": copy.path,
        "is_whole": copy.is_whole,
    }


def _kept(value: dict[str, Any]) -> KeptCopy:
    made_at = dt.datetime.fromisoformat(value["made_at"])
    wanted = WantedCopy(str(value["request_id"]), int(value["size"]), str(value["sha256"]), made_at)
    return KeptCopy(wanted, str(value["path"]), value["is_whole"] is True)
