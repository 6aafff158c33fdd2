"""Opening a database: SQLite in WAL with full synchronisation, or PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

SCHEMA_HEAD = "0008"


class UnsupportedDatabase(ValueError):
    """The URL names a database this service does not speak to; the text may be shown."""


class Database:
    """One database by its URL; makes bare driver connections in autocommit, each for one thread."""

    def __init__(self, url: str) -> None:
        try:
            self.url = sa.make_url(url)
        except sa.exc.ArgumentError as error:
            raise UnsupportedDatabase("the database address is not a URL (sqlite:///path or postgresql://…)") from error
        if self.url.drivername == "postgresql":
            self.url = self.url.set(drivername="postgresql+psycopg")
        if self.url.drivername not in ("sqlite", "postgresql+psycopg"):
            raise UnsupportedDatabase("the database must be sqlite:///path or postgresql://…")
        if self.is_sqlite and self.url.database in (None, "", ":memory:"):
            raise UnsupportedDatabase("a database in memory keeps nothing; name a file")
        try:
            self.engine = sa.create_engine(self.url, poolclass=NullPool)
            self._driver: Any = self.engine.dialect.import_dbapi()
        except ModuleNotFoundError as error:
            raise UnsupportedDatabase("PostgreSQL needs the extra: consentui[postgres]") from error

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @property
    def file(self) -> Path:
        """The database file; SQLite only."""
        return Path(self.url.database or "")

    @property
    def dialect(self) -> sa.Dialect:
        return self.engine.dialect

    def connect(self) -> Any:
        """A DB-API connection that begins and ends transactions only when told to."""
        arguments, options = self.dialect.create_connect_args(self.url)
        if self.is_sqlite:
            connection = self._driver.connect(*arguments, **options, isolation_level=None)
            cursor = connection.cursor()
            for setting in (
                "busy_timeout=5000",
                "journal_mode=WAL",
                "synchronous=FULL",
                "foreign_keys=ON",
                "secure_delete=ON",
            ):
                cursor.execute(f"PRAGMA {setting}")
            cursor.close()
            return connection
        return self._driver.connect(*arguments, **options, autocommit=True)

    def shake_out(self) -> bool:
        """Take erased rows, which are overwritten in the database, out of what lies beside it (the WAL; dead rows of
        PostgreSQL); False where somebody who reads just now is in the way. Raises what the driver raises."""
        connection = self.connect()
        try:
            cursor = connection.cursor()
            if not self.is_sqlite:
                cursor.execute("VACUUM")
                return True
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return not cursor.fetchone()[0]
        finally:
            connection.close()

    def schema_version(self) -> str | None:
        """The migration the database stands at, None for an empty database."""
        connection = self.connect()
        try:
            cursor = connection.cursor()
            try:
                cursor.execute("SELECT version_num FROM alembic_version")
            except self.errors:
                return None
            row = cursor.fetchone()
            return None if row is None else str(row[0])
        finally:
            connection.close()

    @property
    def errors(self) -> type[Exception]:
        """The root of what the driver raises."""
        kind: type[Exception] = self._driver.Error
        return kind
