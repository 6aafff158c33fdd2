"""All journals of this user on disk: one folder for each service, in it one for each subject."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from consentui.adapters.outbox.file_outbox import CAPACITY, FileOutbox
from consentui.adapters.outbox.journal_file import JOURNAL, PREVIOUS, SUBJECT
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import AlreadyRunning
from consentui.runtime.blake2 import blake2b
from consentui.runtime.file_calls import FileCalls


class FileOutboxShelf:
    """Implements OutboxShelf. Owned by the client; loop thread (before the loop starts: the main thread).

    Folder names are digests: ids of a service are text from outside and never become a path.
    """

    def __init__(self, root: Path, calls: FileCalls | None = None, capacity: int = CAPACITY) -> None:
        self._root = root
        self._calls = calls or FileCalls()
        self._capacity = capacity

    def open(self, service_id: str, subject: Subject) -> FileOutbox:
        """Raises AlreadyRunning. A disk that cannot be read or written shows at `load` and `write`."""
        identity = _identity(service_id, subject)
        folder = self._service_folder(service_id) / _digest(subject.kind.value, subject.id)
        outbox = FileOutbox(folder, identity, self._calls, self._capacity)
        try:
            outbox.take_lock()
        except AlreadyRunning:
            outbox.close()
            raise
        return outbox

    def subjects(self, service_id: str) -> Sequence[Subject]:
        """Every subject with a journal; a folder that cannot be read is passed over."""
        folder = self._service_folder(service_id)
        try:
            names = self._calls.names(folder)
        except OSError:
            return ()
        found = (self._subject_in(folder / name, service_id) for name in names)
        return tuple(subject for subject in found if subject is not None)

    def _service_folder(self, service_id: str) -> Path:
        return self._root / _digest(service_id)

    def _subject_in(self, folder: Path, service_id: str) -> Subject | None:
        try:
            if not any(self._calls.exists(folder / name) for name in (JOURNAL, PREVIOUS)):
                return None
            value = json.loads(self._calls.read_file(folder / SUBJECT))
            subject = Subject(SubjectKind(value["kind"]), str(value["id"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return subject if value.get("service") == service_id else None


def _identity(service_id: str, subject: Subject) -> bytes:
    value = {"service": service_id, "kind": subject.kind.value, "id": subject.id}
    return json.dumps(value, ensure_ascii=False).encode()


def _digest(*parts: str) -> str:
    # NUL cannot stand in an id, so two lists of parts never run into one.
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
