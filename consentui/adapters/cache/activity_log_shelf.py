"""The records of activity of this user, one file per service and subject."""

from __future__ import annotations

import hashlib
from pathlib import Path

from consentui.adapters.cache.log_file import LogFile
from consentui.adapters.cache.sqlite_activity_log import SqliteActivityLog
from consentui.adapters.cache.sqlite_kept_chain import SqliteKeptChain
from consentui.application.activity_log_ports import OpenLog
from consentui.domain.account import Subject


class SqliteActivityLogShelf:
    """Implements ActivityLogShelf; loop thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, service_id: str, subject: Subject) -> OpenLog:
        file = LogFile(self._path(service_id, subject))
        return OpenLog(SqliteActivityLog(file), SqliteKeptChain(file))

    def wipe(self, service_id: str, subject: Subject) -> None:
        LogFile(self._path(service_id, subject)).remove()

    def _path(self, service_id: str, subject: Subject) -> Path:
        named = hashlib.sha256(f"{service_id}\n{subject.kind.value}\n{subject.id}".encode()).hexdigest()
        return self._folder / f"{named[:32]}.sqlite"
