"""What a job on the storage thread works with: one open transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from consentui.server.storage.statements import Cursor, Row, Statement


@dataclass(frozen=True, slots=True)
class LogPosition:
    """One event of the log by its place and its check value: a restored log has another check value there."""

    seq: int
    check_value: str


class Transaction:
    """Owned by the storage thread for one group of jobs; a job must not keep it."""

    __slots__ = ("_cursor", "after_commit", "newest")

    def __init__(self, cursor: Cursor) -> None:
        self._cursor = cursor
        self.after_commit: list[Callable[[], None]] = []
        self.newest: LogPosition | None = None

    def one(self, statement: Statement, **values: Any) -> Row | None:
        """The first row, or None."""
        statement.run(self._cursor, values)
        row: Row | None = self._cursor.fetchone()
        return row

    def all(self, statement: Statement, **values: Any) -> list[Row]:
        statement.run(self._cursor, values)
        return self._cursor.fetchall()

    def run(self, statement: Statement, **values: Any) -> int:
        """Execute and return the count of rows touched."""
        statement.run(self._cursor, values)
        return self._cursor.rowcount
