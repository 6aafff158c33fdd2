"""Everything that happened to one subject, newest first, page by page, from the five tables that keep it."""

from __future__ import annotations

import heapq
import json
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from consentui.server.storage.statements import Row, Statement
from consentui.server.storage.tables import data_requests, events, policy_answers, sessions, sharings
from consentui.server.storage.transaction import Transaction
from consentui.wire.answer_keys import ANSWER_METHOD

LAST_MS: Final = 2**62
_LAST_NUMBER = 2**62
_LAST_NAME = "~"

DECISION_COLUMNS: Final = (
    events.c.recorded_at,
    events.c.seq,
    events.c.value,
    events.c.purpose,
    events.c.device_name,
    events.c.batch_id,
    events.c.receipt_id,
    events.c.policy_version,
)


@dataclass(frozen=True, slots=True)
class ActivityPlace:
    """Where one entry stands: by time, then by source, then by its number (or name) within the source."""

    at_ms: int
    source: int
    key: str


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """What is asked for. Empty texts: any. `values` are the values of decisions that are wanted."""

    values: frozenset[bool]
    has_sharings: bool
    has_answers: bool
    has_sign_ins: bool
    has_requests: bool
    purpose: str = ""
    recipient: str = ""
    from_ms: int = 0
    until_ms: int = LAST_MS


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One entry; what does not belong to its kind is None or empty."""

    place: ActivityPlace
    kind: str
    id: str
    purpose: str | None = None
    recipient: str | None = None
    categories: tuple[str, ...] = ()
    device_name: str | None = None
    batch_id: str | None = None
    receipt_id: str | None = None
    policy_version: str | None = None
    change: str | None = None
    answer: str | None = None
    request: str | None = None


class ActivityStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        decisions = sa.select(*DECISION_COLUMNS).where(
            events.c.value.in_([sa.bindparam("one_value"), sa.bindparam("other_value")]),
            _wanted(events.c.purpose, "p"),
            events.c.method != ANSWER_METHOD,
        )
        self._decisions = _page(decisions, events.c.subject_id, events.c.recorded_at, events.c.seq, dialect)
        shared = sa.select(
            sharings.c.at, sharings.c.number, sharings.c.purpose, sharings.c.recipient, sharings.c.categories
        ).where(_wanted(sharings.c.purpose, "p"), _wanted(sharings.c.recipient, "r"))
        self._sharings = _page(shared, sharings.c.subject_id, sharings.c.at, sharings.c.number, dialect)
        table = policy_answers.c
        answers = sa.select(table.decided_at, table.number, table.version, table.change, table.answer, table.receipt_id)
        self._answers = _page(answers, table.subject_id, table.decided_at, table.number, dialect)
        signed_in = sa.select(sessions.c.signed_in_at, sessions.c.id, sessions.c.device_name)
        self._sign_ins = _page(signed_in, sessions.c.subject_id, sessions.c.signed_in_at, sessions.c.id, dialect)

        asked = data_requests.c
        requested = sa.select(asked.received_at, asked.number, asked.id, asked.kind)
        self._requests = _page(requested, asked.subject_id, asked.received_at, asked.number, dialect)

    def page(
        self, transaction: Transaction, subject_id: str, wanted: ActivityFilter, after: ActivityPlace | None, count: int
    ) -> list[ActivityRow]:
        """At most `count` entries that come after this place, newest first."""
        common = {
            "s": subject_id,
            "from_ms": wanted.from_ms,
            "until_ms": wanted.until_ms,
            "most": count,
        }
        lists: list[list[ActivityRow]] = []
        if wanted.values and not wanted.recipient:
            one, other = min(wanted.values), max(wanted.values)
            asked = {"p": wanted.purpose, "one_value": int(one), "other_value": int(other), **_after(after, 0)}
            lists.append([decision_row(row) for row in transaction.all(self._decisions, **common, **asked)])
        if wanted.has_sharings:
            asked = {"p": wanted.purpose, "r": wanted.recipient, **_after(after, 1)}
            lists.append([sharing_row(row) for row in transaction.all(self._sharings, **common, **asked)])
        is_narrow = bool(wanted.purpose or wanted.recipient)
        if wanted.has_answers and not is_narrow:
            found = transaction.all(self._answers, **common, **_after(after, 2))
            lists.append([answer_row(row) for row in found])
        if wanted.has_sign_ins and not is_narrow:
            found = transaction.all(self._sign_ins, **common, **_after(after, 3, is_named=True))
            lists.append([sign_in_row(row) for row in found])
        if wanted.has_requests and not is_narrow:
            found = transaction.all(self._requests, **common, **_after(after, 4))
            lists.append([request_row(row) for row in found])
        merged = heapq.merge(*lists, key=lambda row: (-row.place.at_ms, row.place.source))
        return [row for row, _ in zip(merged, range(count), strict=False)]


def _wanted(column: sa.ColumnElement[str], name: str) -> sa.ColumnElement[bool]:
    """This value, or any where the parameter is empty."""
    return sa.or_(sa.bindparam(name, type_=sa.String()) == sa.literal_column("''"), column == sa.bindparam(name))


def _page(
    rows: sa.Select[Any],
    subject: sa.ColumnElement[str],
    moment: sa.ColumnElement[int],
    key: sa.ColumnElement[Any],
    dialect: sa.Dialect,
) -> Statement:
    """The rows of one subject in a span of time, after a place, newest first."""
    wide: sa.types.TypeEngine[Any] = key.type if isinstance(key.type, sa.String) else sa.BigInteger()
    after_ms: sa.BindParameter[int] = sa.bindparam("after_ms")
    after_key: sa.BindParameter[Any] = sa.bindparam("after_key", type_=wide)
    before = sa.or_(moment < after_ms, sa.and_(moment == after_ms, key < after_key))
    span = (moment >= sa.bindparam("from_ms"), moment < sa.bindparam("until_ms"))
    placed = rows.where(subject == sa.bindparam("s"), *span, before)
    return Statement(placed.order_by(moment.desc(), key.desc()).limit(sa.bindparam("most")), dialect)


def _after(place: ActivityPlace | None, source: int, *, is_named: bool = False) -> dict[str, object]:
    """Where this source goes on: what stands at the same moment in an earlier source has been shown."""
    least: int | str = "" if is_named else -1
    last: int | str = _LAST_NAME if is_named else _LAST_NUMBER
    if place is None:
        return {"after_ms": LAST_MS, "after_key": last}
    if source == place.source:
        return {"after_ms": place.at_ms, "after_key": place.key if is_named else int(place.key)}
    return {"after_ms": place.at_ms, "after_key": least if source < place.source else last}


def decision_row(row: Row) -> ActivityRow:
    return ActivityRow(
        ActivityPlace(row[0], 0, str(row[1])),
        "turned_on" if row[2] else "turned_off",
        row[6],
        purpose=row[3],
        device_name=row[4],
        batch_id=row[5],
        receipt_id=row[6],
        policy_version=row[7],
    )


def sharing_row(row: Row) -> ActivityRow:
    place = ActivityPlace(row[0], 1, str(row[1]))
    categories = tuple(json.loads(row[4]))
    return ActivityRow(place, "shared", f"shr-{row[1]}", purpose=row[2], recipient=row[3], categories=categories)


def answer_row(row: Row) -> ActivityRow:
    place = ActivityPlace(row[0], 2, str(row[1]))
    answered = {"policy_version": row[2], "change": row[3], "answer": row[4], "receipt_id": row[5]}
    return ActivityRow(place, "policy", f"ans-{row[1]}", **answered)


def sign_in_row(row: Row) -> ActivityRow:
    return ActivityRow(ActivityPlace(row[0], 3, row[1]), "signed_in", row[1], device_name=row[2])


def request_row(row: Row) -> ActivityRow:
    return ActivityRow(ActivityPlace(row[0], 4, str(row[1])), "request", row[2], request=row[3])
