"""Copies of what a service published, in one SQLite file that may be thrown away at any time."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from consentui.runtime.file_calls import PRIVATE_FILE, FileCalls

Result = TypeVar("Result")

_TABLE = """
CREATE TABLE IF NOT EXISTS entry (
    service_id TEXT NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (service_id, name)
) WITHOUT ROWID
"""
# The other process of this user may be writing; a cache is not worth more than this.
_BUSY_S = 0.2


class SqliteCache:
    """Implements Cache. Owned by the client, loop thread; raises nothing.

    A file that is no database, or a damaged one, is removed and made anew; where that fails too, nothing is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def load(self, service_id: str, name: str) -> bytes | None:
        def select(connection: sqlite3.Connection) -> bytes | None:
            found = connection.execute(
                "SELECT value FROM entry WHERE service_id = ? AND name = ?", (service_id, name)
            ).fetchone()
            return None if found is None else bytes(found[0])

        return self._tried(select)

    def save(self, service_id: str, name: str, value: bytes) -> None:
        def insert(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("INSERT OR REPLACE INTO entry VALUES (?, ?, ?)", (service_id, name, value))

        self._tried(insert)

    def wipe(self, service_id: str) -> None:
        def delete(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("DELETE FROM entry WHERE service_id = ?", (service_id,))
            connection.execute("VACUUM")

        self._tried(delete)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    def _tried(self, work: Callable[[sqlite3.Connection], Result]) -> Result | None:
        """Once with the file that is there and, where that is damaged, once with a new one."""
        with contextlib.suppress(sqlite3.OperationalError, OSError, UnicodeEncodeError):
            try:
                return work(self._open())
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise  # full, locked or read-only, not damaged
                self._remove()
            with contextlib.suppress(sqlite3.DatabaseError):
                return work(self._open())
        return None

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            FileCalls().make_folder(self._path.parent)
            # Made here, so that it is this user's alone from its first moment.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE))
            connection = sqlite3.connect(self._path, timeout=_BUSY_S)
            self._connection = connection
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(_TABLE)
        return self._connection

    def _remove(self) -> None:
        self.close()
        for suffix in ("", "-journal", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
