"""What everybody is told, and who has said that they saw it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import notices, notices_seen
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One incident; `body` is the JSON of an IncidentRequest."""

    id: str
    announced_at: dt.datetime
    body: str


class NoticeStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._add = Statement(insert_all(notices, but=("number",)), dialect)
        row = sa.select(notices.c.id, notices.c.announced_at, notices.c.body)
        self._all = Statement(row.order_by(notices.c.number.desc()), dialect)
        self._one = Statement(row.where(notices.c.id == sa.bindparam("id")), dialect)
        self._add_seen = Statement(insert_all(notices_seen), dialect)
        mine = notices_seen.c.subject_id == sa.bindparam("s")
        self._seen = Statement(sa.select(notices_seen.c.notice_id, notices_seen.c.seen_at).where(mine), dialect)

    def add(self, transaction: Transaction, row: NoticeRow) -> None:
        transaction.run(self._add, id=row.id, announced_at=to_ms(row.announced_at), body=row.body)

    def all(self, transaction: Transaction) -> list[NoticeRow]:
        """Newest first."""
        return [NoticeRow(row[0], from_ms(row[1]), row[2]) for row in transaction.all(self._all)]

    def one(self, transaction: Transaction, notice_id: str) -> NoticeRow | None:
        row = transaction.one(self._one, id=notice_id)
        return None if row is None else NoticeRow(row[0], from_ms(row[1]), row[2])

    def seen(self, transaction: Transaction, subject_id: str) -> dict[str, dt.datetime]:
        """When this subject first said so, by notice."""
        return {row[0]: from_ms(row[1]) for row in transaction.all(self._seen, s=subject_id)}

    def add_seen(self, transaction: Transaction, subject_id: str, notice_id: str, now: dt.datetime) -> None:
        transaction.run(self._add_seen, subject_id=subject_id, notice_id=notice_id, seen_at=to_ms(now))
