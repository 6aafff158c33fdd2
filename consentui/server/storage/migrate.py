"""Bringing a database to the newest tables with Alembic; imported only where a database is new or old."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from consentui.server.storage.database import Database


def migrate(database: Database, to: str = "head") -> None:
    """Run every migration the database has not seen, up to this one, all in one transaction: a kill leaves the old
    tables, whole."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    if database.is_sqlite:
        _begin_explicitly(database.engine)
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def _begin_explicitly(engine: sa.Engine) -> None:
    """Python's driver commits before every CREATE unless it is told to leave transactions alone."""

    def leave_alone(connection: Any, record: object) -> None:
        connection.isolation_level = None

    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    sa.event.listen(engine, "connect", leave_alone)
    sa.event.listen(engine, "begin", begin)
