"""What a service has on record, read from its database behind its back."""

from __future__ import annotations

import contextlib
import http.client
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from tests.benchmarks.chain_check import grants_on_record

# Answers to the policy stand in the same log; a decision is one on a purpose.
EVENTS = """SELECT purpose, value, op_id, rev, method FROM events
            WHERE subject_id = ? AND purpose NOT LIKE 'policy_change.%' ORDER BY seq"""
STANDING = """SELECT purpose, value FROM events
              WHERE subject_id = ? AND purpose NOT LIKE 'policy_change.%' GROUP BY purpose HAVING seq = MAX(seq)"""


@dataclass(frozen=True)
class Event:
    """One decision in the log."""

    purpose: str
    value: bool
    op_id: str
    rev: int
    method: str


def log_of(database: Path, subject_id: str, purpose: str | None = None) -> list[Event]:
    """The decisions of one subject (on one purpose), oldest first."""
    with _opened(database) as connection:
        rows = connection.execute(EVENTS, (subject_id,)).fetchall()
    events = [Event(row[0], bool(row[1]), row[2], row[3], row[4]) for row in rows]
    return [event for event in events if purpose in (None, event.purpose)]


def values_of(database: Path, subject_id: str, purpose: str) -> list[bool]:
    return [event.value for event in log_of(database, subject_id, purpose)]


def standing(database: Path, subject_id: str) -> dict[str, bool]:
    """What stands now, by purpose; nothing for what was never decided."""
    with _opened(database) as connection:
        return {purpose: bool(value) for purpose, value in connection.execute(STANDING, (subject_id,))}


def verify_chain(database: Path, url: str) -> None:
    """Raises unless every receipt is signed with a published key and every subject's hash chain holds to its end."""
    verifier = JwsReceiptVerifier()
    verifier.learn(published_keys(url))
    grants_on_record(database, verifier)


def published_keys(url: str) -> bytes:
    """The service's key set, past any proxy."""
    place = urlsplit(url)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
    try:
        connection.request("GET", "/.well-known/jwks.json")
        return connection.getresponse().read()
    finally:
        connection.close()


def _opened(database: Path) -> contextlib.closing[sqlite3.Connection]:
    return contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True))
