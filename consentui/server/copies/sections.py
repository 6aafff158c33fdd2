"""What of the database goes into a copy: one section for each table that holds something about a person."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import sqlalchemy as sa

from consentui.server.clock import from_ms, moment_or_none
from consentui.server.storage.statements import Row, Statement
from consentui.server.storage.tables import (
    accounts,
    data_requests,
    events,
    notices_seen,
    policy_answers,
    sessions,
    sharings,
    subjects,
)
from consentui.server.storage.transaction import Transaction
from consentui.wire import copy_messages as messages
from consentui.wire.base import AnswerMessage

Key = int | str


@dataclass(frozen=True, slots=True)
class Span:
    """What a section held when the copy was begun: so many entries, the last of them under this key. Whatever comes
    later is in the next copy, however long this one takes."""

    count: int
    last: Key | None


class CopySection(Protocol):
    """One section, in the order of its keys. `category`: the category of held data it belongs to, which the person may
    leave out; None for what is always there."""

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> type[AnswerMessage]: ...

    @property
    def category(self) -> str | None: ...

    def span(self, transaction: Transaction, subject_id: str) -> Span: ...

    def page(
        self, transaction: Transaction, subject_id: str, after: Key | None, last: Key, most: int
    ) -> Sequence[tuple[Key, AnswerMessage]]:
        """At most so many entries after this key, none after `last`, each with its key."""
        ...

    def newest(self, transaction: Transaction, subject_id: str, last: Key, most: int) -> Sequence[AnswerMessage]:
        """At most so many, none after `last`, the newest first."""
        ...


class TableSection:
    """Rows of one table; holds compiled statements only."""

    def __init__(
        self,
        name: str,
        kind: type[AnswerMessage],
        rows: sa.Select[Any],
        owner: sa.ColumnElement[str],
        key: sa.ColumnElement[Any],
        make: Callable[[Row], AnswerMessage],
        dialect: sa.Dialect,
        category: str | None = None,
        only: sa.ColumnElement[bool] | None = None,
    ) -> None:
        """`rows` selects `key` first; `only`: which rows of the table are this section's."""
        self.name = name
        self.kind = kind
        self.category = category
        self._make = make
        self._first: Key = "" if isinstance(key.type, sa.String) else -1
        mine = owner == sa.bindparam("s") if only is None else sa.and_(owner == sa.bindparam("s"), only)
        from_table = rows.get_final_froms()[0]
        self._span = Statement(
            sa.select(sa.func.count(), sa.func.max(key)).select_from(from_table).where(mine), dialect
        )
        wide: sa.types.TypeEngine[Any] = key.type if isinstance(key.type, sa.String) else sa.BigInteger()
        after: sa.BindParameter[Any] = sa.bindparam("after", type_=wide)
        until: sa.BindParameter[Any] = sa.bindparam("until", type_=wide)
        page = rows.where(mine, key > after, key <= until).order_by(key)
        most: sa.BindParameter[int] = sa.bindparam("most", type_=sa.Integer)
        self._page = Statement(page.limit(most), dialect)
        self._newest = Statement(rows.where(mine, key <= until).order_by(key.desc()).limit(most), dialect)

    def span(self, transaction: Transaction, subject_id: str) -> Span:
        row = transaction.one(self._span, s=subject_id)
        return Span(0, None) if row is None else Span(row[0], row[1])

    def page(
        self, transaction: Transaction, subject_id: str, after: Key | None, last: Key, most: int
    ) -> Sequence[tuple[Key, AnswerMessage]]:
        place = self._first if after is None else after
        rows = transaction.all(self._page, s=subject_id, after=place, until=last, most=most)
        return [(row[0], self._make(row)) for row in rows]

    def newest(self, transaction: Transaction, subject_id: str, last: Key, most: int) -> Sequence[AnswerMessage]:
        return [self._make(row) for row in transaction.all(self._newest, s=subject_id, until=last, most=most)]


def own_sections(dialect: sa.Dialect) -> Iterator[CopySection]:
    """What the service itself keeps: the account, how it was used, every decision with its receipt."""
    yield _account(dialect)
    yield _sessions(dialect)
    yield _decisions(dialect)
    yield _sharings(dialect)
    yield _answers(dialect)
    yield _notices(dialect)
    yield _requests(dialect)


def _account(dialect: sa.Dialect) -> CopySection:
    joined = accounts.join(subjects, accounts.c.subject_id == subjects.c.id)
    columns = (accounts.c.subject_id, accounts.c.phone, accounts.c.display_name, subjects.c.created_at)
    rows = sa.select(*columns).select_from(joined)

    def make(row: Row) -> AnswerMessage:
        return messages.CopyAccountMessage(
            subject=row[0], phone=row[1], display_name=row[2], created_at=from_ms(row[3])
        )

    owner = accounts.c.subject_id
    return TableSection("account", messages.CopyAccountMessage, rows, owner, owner, make, dialect)


def _sessions(dialect: sa.Dialect) -> CopySection:
    table = sessions.c
    rows = sa.select(
        table.id, table.device_name, table.signed_in_at, table.last_seen_at, table.expires_at, table.ended_at
    )

    def make(row: Row) -> AnswerMessage:
        return messages.CopySessionMessage(
            id=row[0],
            device_name=row[1],
            signed_in_at=from_ms(row[2]),
            last_seen_at=from_ms(row[3]),
            expires_at=from_ms(row[4]),
            ended_at=moment_or_none(row[5]),
        )

    return TableSection("sign-ins", messages.CopySessionMessage, rows, table.subject_id, table.id, make, dialect)


def _decisions(dialect: sa.Dialect) -> CopySection:
    table = events.c
    rows = sa.select(
        table.seq, table.receipt_id, table.purpose, table.value, table.rev, table.op_id, table.batch_id, table.method,
        table.policy_version, table.language, table.device_name, table.recorded_at, table.previous, table.check_value,
        table.compact,
    )  # fmt: skip

    def make(row: Row) -> AnswerMessage:
        return messages.CopyDecisionMessage(
            receipt_id=row[1],
            purpose=row[2],
            value=bool(row[3]),
            rev=row[4],
            op_id=row[5],
            batch_id=row[6],
            method=row[7],
            policy_version=row[8],
            language=row[9],
            device_name=row[10],
            recorded_at=from_ms(row[11]),
            previous=row[12],
            check_value=row[13],
            receipt=row[14],
        )

    return TableSection("decisions", messages.CopyDecisionMessage, rows, table.subject_id, table.seq, make, dialect)


def _sharings(dialect: sa.Dialect) -> CopySection:
    table = sharings.c
    rows = sa.select(table.number, table.purpose, table.recipient, table.categories, table.at, table.recorded_at)

    def make(row: Row) -> AnswerMessage:
        return messages.CopySharingMessage(
            purpose=row[1],
            recipient=row[2],
            categories=json.loads(row[3]),
            at=from_ms(row[4]),
            recorded_at=from_ms(row[5]),
        )

    return TableSection("sharings", messages.CopySharingMessage, rows, table.subject_id, table.number, make, dialect)


def _answers(dialect: sa.Dialect) -> CopySection:
    table = policy_answers.c
    rows = sa.select(table.number, table.version, table.change, table.answer, table.decided_at, table.receipt_id)

    def make(row: Row) -> AnswerMessage:
        return messages.CopyAnswerMessage(
            version=row[1], change=row[2], answer=row[3], decided_at=from_ms(row[4]), receipt_id=row[5]
        )

    kind = messages.CopyAnswerMessage
    return TableSection("policy-answers", kind, rows, table.subject_id, table.number, make, dialect)


def _notices(dialect: sa.Dialect) -> CopySection:
    table = notices_seen.c
    rows = sa.select(table.notice_id, table.seen_at)

    def make(row: Row) -> AnswerMessage:
        return messages.CopyNoticeMessage(notice_id=row[0], seen_at=from_ms(row[1]))

    kind = messages.CopyNoticeMessage
    return TableSection("notices-seen", kind, rows, table.subject_id, table.notice_id, make, dialect)


def _requests(dialect: sa.Dialect) -> CopySection:
    table = data_requests.c
    rows = sa.select(
        table.number, table.id, table.kind, table.status, table.step, table.received_at, table.changed_at,
        table.categories, table.words, table.place, table.answer,
    )  # fmt: skip

    def make(row: Row) -> AnswerMessage:
        return messages.CopyRequestMessage(
            request_id=row[1],
            kind=row[2],
            status=row[3],
            step=row[4],
            received_at=from_ms(row[5]),
            changed_at=from_ms(row[6]),
            categories=json.loads(row[7]),
            words=row[8],
            place=row[9],
            answer=row[10],
        )

    kind = messages.CopyRequestMessage
    return TableSection("requests", kind, rows, table.subject_id, table.number, make, dialect)
