"""Bringing a database to the newest tables with Alembic; imported only where a database is new or old."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from consentui.server.storage.database import Database


def migrate(database: Database) -> None:
    """Run every migration the database has not seen, all in one transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with database.engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
