"""A disposable store of named bytes in one SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from consentui.adapters.cache import disposable_file

T = TypeVar("T")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entries (
    service TEXT NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (service, name)
) WITHOUT ROWID
"""


class SqliteCache:
    """Implements Cache; loop thread. Never raises: a file that is damaged or cannot be written is a miss.

    A damaged file is removed and made anew. Nothing is synced: what a crash loses is fetched again.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, service_id: str, name: str) -> bytes | None:
        def read(connection: sqlite3.Connection) -> bytes | None:
            query = "SELECT value FROM entries WHERE service = ? AND name = ?"
            row = connection.execute(query, (service_id, name)).fetchone()
            return row[0] if row is not None and isinstance(row[0], bytes) else None

        return self._used(read, None)

    def save(self, service_id: str, name: str, value: bytes) -> None:
        def write(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", (service_id, name, value))

        self._used(write, None)

    def wipe(self, service_id: str) -> None:
        def remove(connection: sqlite3.Connection) -> None:
            connection.execute("PRAGMA secure_delete = ON")
            with connection:
                connection.execute("DELETE FROM entries WHERE service = ?", (service_id,))

        self._used(remove, None)

    def _used(self, use: Callable[[sqlite3.Connection], T], miss: T) -> T:
        for _ in range(2):
            try:
                with closing(disposable_file.connect(self._path)) as connection:
                    connection.execute(_SCHEMA)
                    return use(connection)
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError) or not disposable_file.remove(self._path):
                    return miss
            except (OSError, UnicodeError):
                return miss
        return miss
