"""The files of a demo's database: only what a demo made may a demo delete."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import sqlalchemy as sa

from consentui.server.clock import from_ms
from consentui.server.opening import CannotStart
from consentui.server.storage.database import Database
from consentui.server.storage.statements import Statement
from consentui.server.storage.tables import codes, data_requests, events, sessions, sharings
from consentui.server.storage.transaction import Transaction

_ENDINGS = ("", "-wal", "-shm", "-journal", ".head", ".keys", ".closed")
_FOLDERS = (".subjects", ".copies")
_MARK = ".demo"


class DemoDatabase:
    """A SQLite file with a mark beside it that says a demo made it."""

    def __init__(self, url: str) -> None:
        database = Database(url)
        if not database.is_sqlite:
            raise CannotStart("a demo keeps its made-up people in a SQLite file")
        self.url = url
        self.dialect = database.dialect
        self._file = database.file

    def prepare(self) -> bool:
        """Whether it is a new one; raises CannotStart for a database that no demo made."""
        mark = self._beside(_MARK)
        if self._file.exists() and self._file.stat().st_size and not mark.exists():
            raise CannotStart("this database was not made by a demo; name a new file")
        is_new = not self._file.exists()
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mark.touch(mode=0o600)
        mark.chmod(0o600)  # an earlier demo left it open to be read
        mark.write_bytes(b"Made by a demo, and deleted by it.\n")
        return is_new

    def delete(self) -> None:
        """Remove the database and what lies beside it; it must be closed, and prepared by this object."""
        for ending in _ENDINGS:
            self._beside(ending).unlink(missing_ok=True)
        for ending in _FOLDERS:
            shutil.rmtree(self._beside(ending), ignore_errors=True)

    def newest_moment(self, transaction: Transaction) -> dt.datetime | None:
        """The latest time in the records: a demo that goes on does not go back in time."""
        columns = (
            *(events.c.recorded_at, codes.c.sent_at, sessions.c.last_seen_at, sharings.c.recorded_at),
            data_requests.c.changed_at,
        )
        newest = [transaction.one(Statement(sa.select(sa.func.max(column)), self.dialect)) for column in columns]
        found = [row[0] for row in newest if row is not None and row[0] is not None]
        return from_ms(max(found)) if found else None

    def _beside(self, ending: str) -> Path:
        return self._file.with_name(self._file.name + ending)
