"""A SQLite file that may be lost at any time: this user's alone from its first moment, never synced, removed whole."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from consentui.runtime.file_calls import PRIVATE_FILE, FileCalls

_BESIDE_IT = ("", "-journal", "-wal", "-shm")


def connect(path: Path, *, cached_statements: int = 128) -> sqlite3.Connection:
    """Opens the file, or makes it with its folder. Raises OSError and sqlite3.DatabaseError."""
    FileCalls().make_folder(path.parent)
    # Made here, so that it is this user's alone from its first moment.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE))
    connection = sqlite3.connect(path, timeout=1.0, cached_statements=cached_statements)
    try:
        connection.execute("PRAGMA synchronous = OFF")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def remove(path: Path) -> bool:
    """Take it away with everything SQLite keeps beside it; False where something of it stays."""
    try:
        for suffix in _BESIDE_IT:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    except OSError:
        return False
    return True
