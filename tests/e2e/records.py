"""What the demo service has on record, read from its database behind its back."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from consentui.application.demo_records import DemoRecords, DemoStanding
from consentui.wire.answer_keys import ANSWER_PREFIX

ACCOUNT = "SELECT subject_id FROM accounts WHERE phone = ?"
# Nobody but the window registers a device: the made-up people have phones, which sign in without one.
DEVICES = "SELECT subject_id FROM devices WHERE revoked_at IS NULL"
ANSWERS = "SELECT answer FROM policy_answers WHERE subject_id = ? AND change = 'acceptance' ORDER BY number"
# Answers to the policy stand in the same log; the window shows them elsewhere, and so does ANSWERS.
DECIDED = """SELECT grants.purpose, events.value FROM grants JOIN events ON events.seq = grants.seq
             WHERE grants.subject_id = ? AND grants.purpose NOT LIKE ? || '%'"""
CODES = "SELECT count(*) FROM codes WHERE phone = ? AND used_at IS NULL"
SESSIONS = "SELECT device_name FROM sessions WHERE subject_id = ? AND ended_at IS NULL"


class DemoDatabase:
    """Reads one person's records, and those of the window's device. Read only: it never disturbs the service."""

    def __init__(self, path: Path, phone: str) -> None:
        self._path = path
        self._phone = phone

    def records(self) -> DemoRecords:
        """What is committed now."""
        with contextlib.closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)) as connection:
            account = _one(connection, ACCOUNT, self._phone)
            device = _one(connection, DEVICES)
            return DemoRecords(
                _standing(connection, device),
                _standing(connection, account),
                int(_one(connection, CODES, self._phone) or 0),
                tuple(sorted(name for (name,) in connection.execute(SESSIONS, (account,)))),
            )


def _standing(connection: sqlite3.Connection, subject: str | None) -> DemoStanding | None:
    if subject is None:
        return None
    answers = [answer for (answer,) in connection.execute(ANSWERS, (subject,))]
    decided = dict(connection.execute(DECIDED, (subject, ANSWER_PREFIX)).fetchall())
    return DemoStanding(
        answers[-1] if answers else None,
        frozenset(purpose for purpose, value in decided.items() if value),
        frozenset(purpose for purpose, value in decided.items() if not value),
    )


def _one(connection: sqlite3.Connection, query: str, *values: str) -> str | None:
    """The one value of the one row; fails where there are several rows."""
    rows = connection.execute(query, values).fetchall()
    assert len(rows) <= 1, f"{len(rows)} rows where one was expected"
    return rows[0][0] if rows else None
