"""The SQLite file behind a record of activity: made anew when it is damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from consentui.adapters.cache import disposable_file

T = TypeVar("T")
_VERSION = 1
_SCHEMA = """
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE facets (id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE, count INTEGER NOT NULL);
CREATE TABLE items (
    number INTEGER PRIMARY KEY, entry TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, facet INTEGER NOT NULL,
    batch TEXT, kind TEXT NOT NULL, receipt TEXT
);
CREATE INDEX items_by_time ON items (at, number, facet);
CREATE INDEX items_by_facet ON items (facet, at, number);
CREATE INDEX items_by_batch ON items (batch, kind) WHERE batch IS NOT NULL;
CREATE TABLE more (entry TEXT PRIMARY KEY, item INTEGER NOT NULL, receipt TEXT) WITHOUT ROWID;
CREATE INDEX more_by_item ON more (item);
CREATE TABLE links (
    place INTEGER PRIMARY KEY, receipt TEXT NOT NULL UNIQUE, compact TEXT NOT NULL, check_value TEXT NOT NULL,
    has_fault INTEGER NOT NULL
);
CREATE INDEX links_with_fault ON links (has_fault);
"""


class LogFile:
    """Owned by one SqliteActivityLog; loop thread. The connection stays open between uses."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def used(self, use: Callable[[sqlite3.Connection], T], miss: T) -> T:
        """What `use` makes of the connection; `miss` where the file cannot be used."""
        for _ in range(2):
            try:
                return use(self._opened())
            except sqlite3.DatabaseError as error:
                self.close()
                if isinstance(error, sqlite3.OperationalError) or not self.remove():
                    return miss
            except (OSError, UnicodeError):
                self.close()
                return miss
        return miss

    def note(self, name: str) -> str | None:
        """Something small that is kept by its name."""
        query = "SELECT value FROM notes WHERE name = ?"
        row = self.used(lambda connection: connection.execute(query, (name,)).fetchone(), None)
        return None if row is None else row[0]

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def remove(self) -> bool:
        """Take the file away; False where it stays."""
        self.close()
        return disposable_file.remove(self._path)

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = disposable_file.connect(self._path, cached_statements=64)
            self._connection.execute("PRAGMA secure_delete = ON")
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()
            if version not in (0, _VERSION):
                raise sqlite3.DatabaseError("of another version of this program")
            if version == 0:
                self._connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {_VERSION}; COMMIT;")
        return self._connection


def put_notes(connection: sqlite3.Connection, **notes: str | None) -> None:
    """Keep these by their names, in the transaction that is open."""
    for name, value in notes.items():
        connection.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))
