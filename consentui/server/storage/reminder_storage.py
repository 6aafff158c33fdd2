"""Reminders of deletions that wait: when the next one is due, and to which number it goes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.storage.statements import Statement
from consentui.server.storage.tables import IS_OPEN, accounts, data_requests
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class DueReminder:
    """One that has to be sent now."""

    request_id: str
    phone: str
    delete_at: dt.datetime


class ReminderStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        table = data_requests.c
        now: sa.BindParameter[int] = sa.bindparam("now")
        # On the day itself it would come too late to be a help.
        is_due = (table.remind_at <= now, table.not_before > now, IS_OPEN, table.step != "deleting")
        due = sa.select(table.id, accounts.c.phone, table.not_before).where(*is_due)
        first = due.join_from(data_requests, accounts, table.subject_id == accounts.c.subject_id)
        first = first.order_by(table.remind_at, table.number).limit(sa.literal_column("1"))
        self._first = Statement(first.with_for_update(skip_locked=True, of=data_requests), dialect)
        one = sa.update(data_requests).where(table.id == sa.bindparam("request_id"))
        self._set = Statement(one.values(remind_at=sa.bindparam("again")), dialect)

    def take(self, transaction: Transaction, now: dt.datetime, lease: dt.timedelta) -> DueReminder | None:
        """The one that is due longest, for the caller to send: due for anybody again when the lease is over."""
        row = transaction.one(self._first, now=to_ms(now))
        if row is None:
            return None
        transaction.run(self._set, request_id=row[0], again=to_ms(now + lease))
        return DueReminder(row[0], row[1], from_ms(row[2]))

    def strike_out(self, transaction: Transaction, request_id: str) -> None:
        """It was sent."""
        transaction.run(self._set, request_id=request_id, again=None)
