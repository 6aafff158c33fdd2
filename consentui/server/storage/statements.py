"""SQL built once with SQLAlchemy Core and then run on the bare driver: compiling per call would cost more than
the database does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import sqlalchemy as sa

Row = tuple[Any, ...]


class Cursor(Protocol):
    """The part of a DB-API cursor that is used here."""

    @property
    def rowcount(self) -> int: ...

    def execute(self, operation: str, parameters: Any = ..., /) -> object: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...


class Statement:
    """One compiled statement; holds no connection and may be used by any thread."""

    def __init__(self, clause: sa.ClauseElement, dialect: sa.Dialect) -> None:
        compiled = clause.compile(dialect=dialect)
        self._sql = str(compiled)
        parameters: Mapping[str, Any] = compiled.params
        self._constants = {name: value for name, value in parameters.items() if value is not None}
        order = getattr(compiled, "positiontup", None)
        self._order: tuple[str, ...] | None = None if order is None else tuple(order)

    def run(self, cursor: Cursor, values: Mapping[str, Any]) -> None:
        """Execute with `values` by name; every name of the statement must be given."""
        if self._constants:
            values = {**self._constants, **values}
        if self._order is None:
            cursor.execute(self._sql, values)
        else:
            cursor.execute(self._sql, [values[name] for name in self._order])


def insert_all(table: sa.Table, *, but: tuple[str, ...] = ()) -> sa.Insert:
    """An insert that takes every column by its name, except those in `but`."""
    return sa.insert(table).values({c.name: sa.bindparam(c.name) for c in table.columns if c.name not in but})
