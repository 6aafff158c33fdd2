"""The key ring: one key for each subject, beside the database; destroying it makes every copy unreadable."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

from consentui.runtime.durable_file import create_synced, remove_quietly
from consentui.runtime.file_calls import PRIVATE_FILE, FileCalls

KEY_BYTES = 32


class SubjectKeys:
    """Stateless but for its folder; may be used by service and worker at the same time. Methods raise OSError.

    A file for each subject: making one and destroying one touches nobody else's.
    """

    def __init__(self, folder: Path, calls: FileCalls | None = None) -> None:
        self._folder = folder
        self._calls = calls or FileCalls()

    def find(self, subject_id: str) -> bytes | None:
        """None where there is none, or what is left of one that never was used."""
        try:
            key = self._calls.read_file(self._path(subject_id))
        except FileNotFoundError:
            return None
        return key if len(key) == KEY_BYTES else None

    def make(self, subject_id: str) -> bytes:
        """The subject's key, new and on the medium where there was none. Of two makers at the same moment one wins,
        and both get its key."""
        known = self.find(subject_id)
        if known is not None:
            return known
        self._calls.make_folder(self._folder)
        path = self._path(subject_id)
        own = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        self._calls.close(create_synced(own, secrets.token_bytes(KEY_BYTES), self._calls))
        try:
            os.link(own, path)
        except FileExistsError:
            pass
        finally:
            remove_quietly(own, self._calls)
        self._calls.sync_folder(self._folder)
        made = self.find(subject_id)
        if made is None:
            raise OSError("the key of a subject is damaged")
        return made

    def destroy(self, subject_id: str) -> None:
        """Overwrite and remove the key; no error where there is none. When this returns it is gone for good."""
        path = self._path(subject_id)
        try:
            descriptor = os.open(path, os.O_WRONLY, PRIVATE_FILE)
        except FileNotFoundError:
            return
        try:
            self._calls.write_at(descriptor, bytes(KEY_BYTES), 0)
            self._calls.sync_all(descriptor)
        finally:
            self._calls.close(descriptor)
        self._calls.remove(path)
        self._calls.sync_folder(self._folder)

    def _path(self, subject_id: str) -> Path:
        """Named by a hash: a listing of the folder names nobody."""
        return self._folder / hashlib.sha256(b"subject\n" + subject_id.encode()).hexdigest()[:40]
