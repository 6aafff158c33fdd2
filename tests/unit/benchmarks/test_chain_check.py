"""The check of the log finds what was changed in it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.domain.receipt_chain import CHAIN_START
from consentui.wire.receipt_chain import check_value
from tests.benchmarks.chain_check import BrokenChain, grants_on_record


class Signatures:
    """Knows the receipts that are signed."""

    def __init__(self, signed: set[str]) -> None:
        self._signed = signed

    def verify(self, compact: str) -> object:
        if compact not in self._signed:
            raise ValueError(compact)
        return compact


SIGNED = Signatures({"a1", "a2", "a3", "b1"})


@pytest.fixture
def log(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Two subjects: one turned something on, off and on again, the other turned something on."""
    with contextlib.closing(sqlite3.connect(tmp_path / "log.sqlite", isolation_level=None)) as connection:
        connection.execute(
            "CREATE TABLE events (seq INTEGER PRIMARY KEY, subject_id, value, previous, compact, check_value)"
        )
        connection.execute("CREATE TABLE subjects (id, chain_head)")
        heads = {"a": CHAIN_START, "b": CHAIN_START, "new": CHAIN_START}
        for subject, value, compact in [("a", 1, "a1"), ("b", 1, "b1"), ("a", 0, "a2"), ("a", 1, "a3")]:
            check = check_value(heads[subject], compact)
            row = (subject, value, heads[subject], compact, check)
            connection.execute(
                "INSERT INTO events (subject_id, value, previous, compact, check_value) VALUES (?,?,?,?,?)", row
            )
            heads[subject] = check
        connection.executemany("INSERT INTO subjects VALUES (?, ?)", heads.items())
        yield connection


def test_log_when_whole_counts_the_grants_of_each_subject(log: sqlite3.Connection, tmp_path: Path) -> None:
    assert grants_on_record(tmp_path / "log.sqlite", SIGNED) == {"a": 2, "b": 1}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE events SET previous = check_value WHERE seq = 3",
        "UPDATE events SET compact = 'b1' WHERE seq = 3",
        "UPDATE events SET check_value = previous WHERE seq = 4",
        "DELETE FROM events WHERE seq = 3",
        "DELETE FROM events WHERE seq = 4",
        "UPDATE subjects SET chain_head = 'x' WHERE id = 'new'",
    ],
)
def test_log_when_damaged_is_refused(log: sqlite3.Connection, tmp_path: Path, damage: str) -> None:
    log.execute(damage)
    with pytest.raises(BrokenChain):
        grants_on_record(tmp_path / "log.sqlite", SIGNED)


def test_log_with_an_unsigned_receipt_is_refused(log: sqlite3.Connection, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a3"):
        grants_on_record(tmp_path / "log.sqlite", Signatures({"a1", "a2", "b1"}))
