"""What the operator's own systems hold of people: single records, how many there are, and which were removed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.storage.activity_storage import LAST_MS
from consentui.server.storage.statements import Row, Statement, insert_all
from consentui.server.storage.tables import held_records, removed_records
from consentui.server.storage.transaction import Transaction

_LAST_ID = "~"


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """One record under its own id, which is the operator's."""

    subject_id: str
    category: str
    id: str
    kind: str
    at: dt.datetime
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where a record stands: by time, then by its id."""

    at_ms: int
    id: str


@dataclass(slots=True)
class HeldCount:
    """How much there is of one category, by kind, and from when to when."""

    by_kind: dict[str, int] = field(default_factory=dict)
    oldest_at: dt.datetime | None = None
    newest_at: dt.datetime | None = None


class RecordStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        table = held_records.c
        mine = (table.subject_id == sa.bindparam("s"), table.category == sa.bindparam("c"))
        this = (*mine, table.id == sa.bindparam("i"))
        self._add = Statement(insert_all(held_records), dialect)
        self._remove = Statement(sa.delete(held_records).where(*this), dialect)
        self._add_removed = Statement(insert_all(removed_records), dialect)
        gone = removed_records.c
        same = (gone.subject_id == sa.bindparam("s"), gone.category == sa.bindparam("c"))
        self._removed = Statement(sa.select(gone.id, gone.removed_at).where(*same), dialect)
        counts = sa.select(table.category, table.kind, sa.func.count(), sa.func.min(table.at), sa.func.max(table.at))
        counted = counts.where(table.subject_id == sa.bindparam("s")).group_by(table.category, table.kind)
        self._counts = Statement(counted.order_by(table.category, table.kind), dialect)
        after_ms: sa.BindParameter[int] = sa.bindparam("after_ms", type_=sa.BigInteger())
        after_id: sa.BindParameter[str] = sa.bindparam("after_id", type_=sa.String())
        before = sa.or_(table.at < after_ms, sa.and_(table.at == after_ms, table.id < after_id))
        row = sa.select(table.id, table.kind, table.at, table.fields).where(*mine, before)
        newest_first = (table.at.desc(), table.id.desc())
        self._page = Statement(row.order_by(*newest_first).limit(sa.bindparam("most")), dialect)
        of_kind = row.where(table.kind == sa.bindparam("k"))
        self._page_of_kind = Statement(of_kind.order_by(*newest_first).limit(sa.bindparam("most")), dialect)

    def put(self, transaction: Transaction, record: HeldRecord, now: dt.datetime) -> None:
        """Add it; one with the same id is replaced."""
        transaction.run(self._remove, s=record.subject_id, c=record.category, i=record.id)
        transaction.run(
            self._add,
            subject_id=record.subject_id,
            category=record.category,
            id=record.id,
            kind=record.kind,
            at=to_ms(record.at),
            recorded_at=to_ms(now),
            fields=json.dumps(dict(record.fields), ensure_ascii=False),
        )

    def removed(self, transaction: Transaction, subject_id: str, category: str) -> dict[str, dt.datetime]:
        """When the person removed what, by the ids of this category."""
        return {row[0]: from_ms(row[1]) for row in transaction.all(self._removed, s=subject_id, c=category)}

    def remove(
        self, transaction: Transaction, subject_id: str, category: str, record_id: str, now: dt.datetime
    ) -> bool:
        """Take away one of this subject's own; whether there was one. Of anybody else's nothing is looked at."""
        if not transaction.run(self._remove, s=subject_id, c=category, i=record_id):
            return False
        moment = to_ms(now)
        transaction.run(self._add_removed, subject_id=subject_id, category=category, id=record_id, removed_at=moment)
        return True

    def counts(self, transaction: Transaction, subject_id: str) -> dict[str, HeldCount]:
        """By category, for those that hold something."""
        found: dict[str, HeldCount] = {}
        for category, kind, count, oldest, newest in transaction.all(self._counts, s=subject_id):
            held = found.setdefault(category, HeldCount())
            held.by_kind[kind] = count
            first, last = from_ms(oldest), from_ms(newest)
            held.oldest_at = first if held.oldest_at is None else min(held.oldest_at, first)
            held.newest_at = last if held.newest_at is None else max(held.newest_at, last)
        return found

    def page(
        self,
        transaction: Transaction,
        subject_id: str,
        category: str,
        kind: str | None,
        after: RecordPlace | None,
        count: int,
    ) -> list[HeldRecord]:
        """At most `count` records that come after this place, newest first."""
        place = after or RecordPlace(LAST_MS, _LAST_ID)
        asked = {"s": subject_id, "c": category, "after_ms": place.at_ms, "after_id": place.id, "most": count}
        if kind is None:
            rows = transaction.all(self._page, **asked)
        else:
            rows = transaction.all(self._page_of_kind, k=kind, **asked)
        return [_record(subject_id, category, row) for row in rows]


def _record(subject_id: str, category: str, row: Row) -> HeldRecord:
    return HeldRecord(subject_id, category, row[0], row[1], from_ms(row[2]), json.loads(row[3]))
