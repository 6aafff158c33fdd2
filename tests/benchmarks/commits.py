"""The floor of every durable answer: one-row commits per second of SQLite with WAL and FULL, in one tight loop."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path

# About the size of an event without its receipt.
ROW = "x" * 200
BETWEEN_LOOKS_AT_THE_CLOCK = 20


def commits_per_second(folder: Path, seconds: float) -> float:
    """Measured in a new database in `folder`, which should lie on the disk of what it is compared with."""
    path = folder / "floor.sqlite"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, content TEXT)")
        commits = 0
        began_s = time.perf_counter()
        while (took_s := time.perf_counter() - began_s) < seconds:
            for _ in range(BETWEEN_LOOKS_AT_THE_CLOCK):
                database.execute("INSERT INTO rows (content) VALUES (?)", (ROW,))
            commits += BETWEEN_LOOKS_AT_THE_CLOCK
        return commits / took_s
