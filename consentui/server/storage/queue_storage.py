"""The queue: rows of `data_requests` that are due, taken with a lease and a fencing number, written back with it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa

from consentui.server.clock import moment_or_none, ms_or_none, to_ms
from consentui.server.storage.request_storage import COLUMNS, RequestRow, request_row
from consentui.server.storage.statements import Statement
from consentui.server.storage.tables import data_requests
from consentui.server.storage.transaction import Transaction

_WRITTEN = (
    "status", "step", "reason", "answer", "changed_at", "expected_by", "done", "total", "due_at", "lease_until",
    "attempts", "archive_size", "archive_sha256", "ready_at", "expires_at",
)  # fmt: skip


class QueueStorage:
    """Holds compiled statements only; every method works in the given transaction.

    PostgreSQL passes over rows that another claim holds; on SQLite the one who writes is alone anyway.
    """

    def __init__(self, dialect: sa.Dialect) -> None:
        table = data_requests.c
        now: sa.BindParameter[int] = sa.bindparam("now")
        due = sa.select(table.number).where(table.due_at <= now, table.lease_until <= now)
        first = due.order_by(table.due_at, table.number).limit(sa.literal_column("1"))
        self._first = Statement(first.with_for_update(skip_locked=True), dialect)
        claimed = {"lease_until": sa.bindparam("until"), "fence": table.fence + 1, "attempts": table.attempts + 1}
        taken = sa.update(data_requests).where(table.number == sa.bindparam("n")).values(claimed)
        self._take = Statement(taken.returning(*COLUMNS), dialect)
        free = sa.case((table.due_at > table.lease_until, table.due_at), else_=table.lease_until)
        next_due = sa.select(sa.func.min(free)).where(table.due_at.is_not(None))
        self._next_due = Statement(next_due, dialect)
        own = (table.id == sa.bindparam("request_id"), table.fence == sa.bindparam("own_fence"))
        written = sa.update(data_requests).where(*own, table.status == sa.bindparam("was"))
        self._write = Statement(written.values({name: sa.bindparam(f"new_{name}") for name in _WRITTEN}), dialect)
        hurried = sa.update(data_requests).where(table.status.in_([sa.bindparam("one"), sa.bindparam("other")]))
        now_due: sa.BindParameter[int] = sa.bindparam("at")
        at_once: dict[str, Any] = {"not_before": now_due, "due_at": now_due, "lease_until": 0}
        at_once |= {"expected_by": sa.null(), "fence": table.fence + 1}
        of_kind = hurried.where(table.kind == sa.bindparam("k")).values(at_once)
        self._hurry = Statement(of_kind.returning(table.subject_id), dialect)

    def claim(self, transaction: Transaction, now: dt.datetime, lease: dt.timedelta) -> RequestRow | None:
        """The one that is due longest, now the caller's until the lease is over; None where nothing is due."""
        found = transaction.one(self._first, now=to_ms(now))
        if found is None:
            return None
        row = transaction.one(self._take, n=found[0], until=to_ms(now + lease))
        return None if row is None else request_row(row)

    def next_due(self, transaction: Transaction) -> dt.datetime | None:
        """When the next one may be claimed, which may have passed; None where nothing waits."""
        row = transaction.one(self._next_due)
        return None if row is None else moment_or_none(row[0])

    def write(
        self, transaction: Transaction, row: RequestRow, was: str, lease_until: dt.datetime | None, now: dt.datetime
    ) -> bool:
        """Put the row down as it is given, if the claim is still the newest and its status is `was`: whoever was
        overtaken, or cancelled, writes nothing and hears it. `lease_until` None gives the claim back."""
        archive = row.archive
        values: dict[str, Any] = {
            "status": row.status,
            "step": row.step,
            "reason": row.reason,
            "answer": row.answer,
            "changed_at": to_ms(now),
            "expected_by": ms_or_none(row.expected_by),
            "done": row.done,
            "total": row.total,
            "due_at": ms_or_none(row.due_at),
            "lease_until": 0 if lease_until is None else to_ms(lease_until),
            "attempts": row.attempts,
            "archive_size": None if archive is None else archive.size,
            "archive_sha256": None if archive is None else archive.sha256,
            "ready_at": None if archive is None else to_ms(archive.ready_at),
            "expires_at": None if archive is None else to_ms(archive.expires_at),
        }
        named = {f"new_{name}": value for name, value in values.items()}
        return transaction.run(self._write, request_id=row.id, own_fence=row.fence, was=was, **named) == 1

    def hurry(self, transaction: Transaction, kind: str, now: dt.datetime) -> list[str]:
        """What is open of a kind is due now and waits for no moment, also what somebody is at: that claim is over. The
        subjects whose it is."""
        rows = transaction.all(self._hurry, k=kind, at=to_ms(now), one="open", other="in_progress")
        return [row[0] for row in rows]
