"""What was recorded about one subject after a place, in the order in which it was recorded.

Beside the order of time: a sharing may be reported late, and whoever goes by time alone would never hear of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from consentui.server.storage.activity_storage import (
    DECISION_COLUMNS,
    ActivityRow,
    answer_row,
    decision_row,
    request_row,
    sharing_row,
    sign_in_row,
)
from consentui.server.storage.statements import Row, Statement
from consentui.server.storage.tables import data_requests, events, policy_answers, sessions, sharings
from consentui.server.storage.transaction import Transaction
from consentui.wire.answer_keys import ANSWER_METHOD

_IS_DECISION = events.c.method != ANSWER_METHOD


@dataclass(frozen=True, slots=True)
class RecordedPlace:
    """How far the record has been read: `numbers` of decisions, sharings, answers and requests; sign-ins have none,
    they go by moment and name."""

    numbers: tuple[int, ...]
    signed_in_at_ms: int
    session_id: str

    def moved(self, source: int, rows: Sequence[ActivityRow]) -> RecordedPlace:
        """Behind these rows of one numbered source."""
        if not rows:
            return self
        reached = int(rows[-1].place.key)
        return replace(self, numbers=(*self.numbers[:source], reached, *self.numbers[source + 1 :]))


class RecordedStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        s, a, r = sharings.c, policy_answers.c, data_requests.c
        shared = sa.select(s.at, s.number, s.purpose, s.recipient, s.categories)
        answers = sa.select(a.decided_at, a.number, a.version, a.change, a.answer, a.receipt_id)
        asked = sa.select(r.received_at, r.number, r.id, r.kind)
        self._numbered = (
            _Numbered(sa.select(*DECISION_COLUMNS).where(_IS_DECISION), events.c.seq, decision_row, dialect),
            _Numbered(shared, s.number, sharing_row, dialect),
            _Numbered(answers, a.number, answer_row, dialect),
            _Numbered(asked, r.number, request_row, dialect),
        )
        i = sessions.c
        moment: sa.BindParameter[int] = sa.bindparam("at_ms", type_=sa.BigInteger)
        later = sa.or_(i.signed_in_at > moment, sa.and_(i.signed_in_at == moment, i.id > sa.bindparam("session_id")))
        signed_in = sa.select(i.signed_in_at, i.id, i.device_name).where(later)
        self._sign_ins = _of_subject(signed_in, i.subject_id, dialect, i.signed_in_at, i.id)
        self._last_sign_in = _last(sa.select(i.signed_in_at, i.id), i.subject_id, dialect, i.signed_in_at, i.id)

    def end(self, transaction: Transaction, subject_id: str) -> RecordedPlace:
        """The place behind everything that is on record now."""
        rows = [transaction.one(source.last, s=subject_id) for source in self._numbered]
        signed_in_at_ms, session_id = transaction.one(self._last_sign_in, s=subject_id) or (0, "")
        return RecordedPlace(tuple(0 if row is None else row[0] for row in rows), signed_in_at_ms, session_id)

    def after(
        self, transaction: Transaction, subject_id: str, place: RecordedPlace, count: int
    ) -> tuple[list[ActivityRow], RecordedPlace, bool]:
        """At most `count` entries after this place, the place they lead to, and whether more is on record."""
        rows: list[ActivityRow] = []
        for number, source in enumerate(self._numbered):
            asked = {"s": subject_id, "after": place.numbers[number], "most": count + 1 - len(rows)}
            found = [source.make(row) for row in transaction.all(source.later, **asked)]
            kept = found[: count - len(rows)]
            rows += kept
            place = place.moved(number, kept)
            if len(found) > len(kept):
                return rows, place, True
        named = {"s": subject_id, "at_ms": place.signed_in_at_ms, "session_id": place.session_id}
        signed_in = [sign_in_row(row) for row in transaction.all(self._sign_ins, **named, most=count + 1 - len(rows))]
        kept = signed_in[: count - len(rows)]
        if kept:
            place = replace(place, signed_in_at_ms=kept[-1].place.at_ms, session_id=kept[-1].place.key)
        return [*rows, *kept], place, len(signed_in) > len(kept)


class _Numbered:
    """One table whose rows are numbered in the order of recording."""

    def __init__(
        self,
        rows: sa.Select[Any],
        number: sa.ColumnElement[int],
        make: Callable[[Row], ActivityRow],
        dialect: sa.Dialect,
    ) -> None:
        subject: sa.ColumnElement[str] = number.table.c.subject_id
        after: sa.BindParameter[int] = sa.bindparam("after", type_=sa.BigInteger)
        self.make = make
        self.later = _of_subject(rows.where(number > after), subject, dialect, number)
        self.last = _last(sa.select(number), subject, dialect, number)


def _of_subject(
    rows: sa.Select[Any], subject: sa.ColumnElement[str], dialect: sa.Dialect, *order: sa.ColumnElement[Any]
) -> Statement:
    return Statement(rows.where(subject == sa.bindparam("s")).order_by(*order).limit(sa.bindparam("most")), dialect)


def _last(
    rows: sa.Select[Any], subject: sa.ColumnElement[str], dialect: sa.Dialect, *order: sa.ColumnElement[Any]
) -> Statement:
    newest = rows.where(subject == sa.bindparam("s")).order_by(*(column.desc() for column in order))
    return Statement(newest.limit(sa.literal_column("1")), dialect)
