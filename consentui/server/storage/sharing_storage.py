"""Sharings the operator reported, and what the log of decisions says about the time of each."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, moment_or_none, to_ms
from consentui.server.rules.sharings import Sharing
from consentui.server.storage.statements import Row, Statement, insert_all
from consentui.server.storage.tables import events, sharings
from consentui.server.storage.transaction import Transaction

_SHARING = (
    sharings.c.number,
    sharings.c.subject_id,
    sharings.c.purpose,
    sharings.c.recipient,
    sharings.c.categories,
    sharings.c.at,
    sharings.c.recorded_at,
)


@dataclass(frozen=True, slots=True)
class SharingRow:
    number: int
    sharing: Sharing
    recorded_at: dt.datetime


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """Everything on record about one recipient of one subject."""

    recipient: str
    last_at: dt.datetime
    count: int


class SharingStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._add = Statement(insert_all(sharings, but=("number",)).returning(sharings.c.number), dialect)
        same = (
            sharings.c.subject_id == sa.bindparam("s"),
            sharings.c.purpose == sa.bindparam("p"),
            sharings.c.recipient == sa.bindparam("r"),
            sharings.c.at == sa.bindparam("moment"),
        )
        self._same = Statement(sa.select(*_SHARING).where(*same), dialect)
        by_recipient = sa.select(sharings.c.recipient, sa.func.max(sharings.c.at), sa.func.count())
        mine = by_recipient.where(sharings.c.subject_id == sa.bindparam("s")).group_by(sharings.c.recipient)
        self._by_recipient = Statement(mine.order_by(sharings.c.recipient), dialect)
        of_purpose = (events.c.subject_id == sa.bindparam("s"), events.c.purpose == sa.bindparam("p"))
        value = sa.select(events.c.value).where(*of_purpose, events.c.recorded_at <= sa.bindparam("moment"))
        newest_first = value.order_by(events.c.rev.desc()).limit(sa.literal_column("1"))
        self._value_at = Statement(newest_first, dialect)
        other = sa.select(sa.func.max(events.c.rev)).where(*of_purpose, events.c.value != sa.bindparam("value"))
        last_break = sa.func.coalesce(other.scalar_subquery(), sa.literal_column("0"))
        began = sa.select(sa.func.min(events.c.recorded_at)).where(*of_purpose, events.c.rev > last_break)
        self._began = Statement(began, dialect)

    def add(self, transaction: Transaction, sharing: Sharing, now: dt.datetime) -> SharingRow:
        row = transaction.one(
            self._add,
            subject_id=sharing.subject_id,
            purpose=sharing.purpose,
            recipient=sharing.recipient,
            categories=json.dumps(sharing.categories, ensure_ascii=False),
            at=to_ms(sharing.at),
            recorded_at=to_ms(now),
        )
        if row is None:
            raise LookupError("an insert returned nothing")
        return SharingRow(row[0], sharing, now)

    def same(self, transaction: Transaction, sharing: Sharing) -> SharingRow | None:
        """The sharing that was reported before with the same purpose, recipient and moment."""
        row = transaction.one(
            self._same, s=sharing.subject_id, p=sharing.purpose, r=sharing.recipient, moment=to_ms(sharing.at)
        )
        return None if row is None else _sharing(row)

    def by_recipient(self, transaction: Transaction, subject_id: str) -> list[RecipientRow]:
        found = transaction.all(self._by_recipient, s=subject_id)
        return [RecipientRow(recipient, from_ms(last), count) for recipient, last, count in found]

    def value_at(self, transaction: Transaction, subject_id: str, purpose: str, moment: dt.datetime) -> bool | None:
        """What stood at that moment; None for undecided."""
        row = transaction.one(self._value_at, s=subject_id, p=purpose, moment=to_ms(moment))
        return None if row is None else bool(row[0])

    def began_at(self, transaction: Transaction, subject_id: str, purpose: str, value: bool) -> dt.datetime | None:
        """Since when this value stands without a break; None where another one stands, or none."""
        row = transaction.one(self._began, s=subject_id, p=purpose, value=int(value))
        return None if row is None else moment_or_none(row[0])


def _sharing(row: Row) -> SharingRow:
    sharing = Sharing(row[1], row[2], row[3], tuple(json.loads(row[4])), from_ms(row[5]))
    return SharingRow(row[0], sharing, from_ms(row[6]))
