"""The tour reads what a database of the service holds."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from consentui.application.demo_records import DemoRecords, DemoStanding
from consentui.server.storage.tables import metadata
from tests.e2e.records import DemoDatabase

PHONE = "+8613800004471"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The service's own tables with one account in them; nothing else is checked by the database here."""
    path = tmp_path / "service.sqlite"
    engine = sa.create_engine(f"sqlite:///{path}")
    metadata.create_all(engine)
    engine.dispose()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO accounts (subject_id, phone) VALUES ('mei', ?)", (PHONE,))
        yield connection


def decide(database: sqlite3.Connection, subject: str, purpose: str, value: int, rev: int) -> None:
    """An event, and the grant that points at it."""
    columns = "subject_id, purpose, rev, value, op_id, method, recorded_at, receipt_id, previous, compact, check_value"
    unique = f"{subject}-{purpose}-{rev}"
    values = (subject, purpose, rev, value, unique, "switch", 0, unique, "", "", "")
    seq = database.execute(f"INSERT INTO events ({columns}) VALUES ({','.join('?' * 11)})", values).lastrowid  # noqa: S608
    database.execute("INSERT OR REPLACE INTO grants VALUES (?, ?, ?, ?)", (subject, purpose, rev, seq))


def test_records_of_an_account_that_did_nothing_are_empty(database: sqlite3.Connection, tmp_path: Path) -> None:
    assert DemoDatabase(tmp_path / "service.sqlite", PHONE).records() == DemoRecords(account=DemoStanding())


def test_records_after_decisions_name_what_stands_now(database: sqlite3.Connection, tmp_path: Path) -> None:
    decide(database, "mei", "camera.publish", 1, 1)
    decide(database, "mei", "album.publish", 1, 1)
    decide(database, "mei", "album.publish", 0, 2)
    decide(database, "mei", "policy_change.4.acceptance", 1, 1)
    database.execute("INSERT INTO devices VALUES ('device', 'hash', 'Linux computer', 0, NULL)")
    for number, (subject, answer) in enumerate((("mei", "declined"), ("mei", "accepted"), ("device", "declined"))):
        database.execute(
            "INSERT INTO policy_answers VALUES (?, ?, '4', 'acceptance', ?, 0, NULL)", (number, subject, answer)
        )
    for name, ended in (("Pixel 9", None), ("Linux computer", None), ("Old phone", 1)):
        database.execute("INSERT INTO sessions VALUES (?, 'mei', 'x', ?, 0, 0, 0, ?)", (name, name, ended))
    for number, used in enumerate((None, 5)):
        database.execute("INSERT INTO codes VALUES (?, ?, '', 0, ?)", (str(number), PHONE, used))
    assert DemoDatabase(tmp_path / "service.sqlite", PHONE).records() == DemoRecords(
        device=DemoStanding("declined"),
        account=DemoStanding("accepted", frozenset({"camera.publish"}), frozenset({"album.publish"})),
        codes=1,
        sessions=("Linux computer", "Pixel 9"),
    )
