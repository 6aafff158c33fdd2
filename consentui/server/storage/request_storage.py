"""Requests about one's data as they were asked for and as they stand; the queue's own statements are elsewhere."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from consentui.server.clock import from_ms, moment_or_none, ms_or_none, to_ms
from consentui.server.storage.statements import Row, Statement, insert_all
from consentui.server.storage.tables import IS_OPEN, data_requests
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class RequestWish:
    """What somebody asks for: the same wish under the same op id is the same request."""

    op_id: str
    kind: str
    language: str
    categories: tuple[str, ...] = ()
    words: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """A copy that was made; `size` in bytes, `sha256` in hex, both of the plain zip file."""

    size: int
    sha256: str
    ready_at: dt.datetime
    expires_at: dt.datetime
    downloaded_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request. `due_at` None: nothing is left to do; `fence` counts how often a worker took it."""

    number: int
    id: str
    subject_id: str
    wish: RequestWish
    status: str
    step: str
    received_at: dt.datetime
    changed_at: dt.datetime
    not_before: dt.datetime
    due_at: dt.datetime | None
    fence: int = 0
    attempts: int = 0
    reason: str | None = None
    answer: str | None = None
    expected_by: dt.datetime | None = None
    done: int = 0
    total: int = 0
    archive: ArchiveRow | None = None
    remind_at: dt.datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.status in ("open", "in_progress")


COLUMNS = tuple(data_requests.c[name] for name in (
    "number", "id", "subject_id", "op_id", "kind", "language", "categories", "words", "place", "status", "step",
    "received_at", "changed_at", "not_before", "due_at", "fence", "attempts", "reason", "answer", "expected_by", "done",
    "total", "archive_size", "archive_sha256", "ready_at", "expires_at", "downloaded_at", "remind_at",
))  # fmt: skip


class RequestStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        table = data_requests.c
        mine = table.subject_id == sa.bindparam("s")
        self._add = Statement(insert_all(data_requests, but=("number",)), dialect)
        found = sa.select(*COLUMNS).where(table.id == sa.bindparam("request_id"), mine)
        self._find = Statement(found, dialect)
        self._hold = Statement(found.with_for_update(), dialect)
        known = sa.select(table.number).where(table.id == sa.bindparam("request_id"))
        self._known = Statement(known, dialect)
        self._by_op = Statement(sa.select(*COLUMNS).where(table.op_id == sa.bindparam("op")), dialect)
        self._open = Statement(sa.select(table.id).where(mine, table.kind == sa.bindparam("k"), IS_OPEN), dialect)
        newest = sa.select(*COLUMNS).where(mine).order_by(table.received_at.desc(), table.number.desc())
        self._newest = Statement(newest.limit(sa.bindparam("most")), dialect)
        recent = sa.select(table.received_at).where(mine, table.received_at > sa.bindparam("since"))
        self._recent = Statement(recent, dialect)
        one = sa.update(data_requests).where(table.id == sa.bindparam("request_id"))
        now: dict[str, Any] = {"changed_at": sa.bindparam("now")}
        revoked: dict[str, Any] = {"status": "revoked", "expected_by": sa.null(), "due_at": sa.bindparam("due")}
        revoked["lease_until"] = 0
        # Judged by the row as it is when this is carried out: a deletion may have begun since it was read.
        may_stop = (IS_OPEN, table.step != "deleting")
        self._revoke = Statement(one.where(*may_stop).values(**now, **revoked), dialect)
        downloaded = {"step": "downloaded", "downloaded_at": sa.bindparam("at")}
        self._downloaded = Statement(one.where(table.downloaded_at.is_(None)).values(**now, **downloaded), dialect)

    def add(self, transaction: Transaction, row: RequestRow) -> None:
        """A new one; its number is the database's to give."""
        transaction.run(
            self._add,
            id=row.id,
            subject_id=row.subject_id,
            op_id=row.wish.op_id,
            kind=row.wish.kind,
            language=row.wish.language,
            categories=json.dumps(row.wish.categories),
            words=row.wish.words,
            place=row.wish.place,
            status=row.status,
            step=row.step,
            received_at=to_ms(row.received_at),
            changed_at=to_ms(row.changed_at),
            not_before=to_ms(row.not_before),
            due_at=ms_or_none(row.due_at),
            expected_by=ms_or_none(row.expected_by),
            remind_at=ms_or_none(row.remind_at),
            **dict.fromkeys(("done", "total", "lease_until", "fence", "attempts"), 0),
            **dict.fromkeys(("reason", "answer", "archive_size", "archive_sha256"), None),
            **dict.fromkeys(("ready_at", "expires_at", "downloaded_at"), None),
        )

    def find(self, transaction: Transaction, subject_id: str, request_id: str) -> RequestRow | None:
        """One of this subject's own: somebody else's takes the same way as one that never was."""
        row = transaction.one(self._find, request_id=request_id, s=subject_id)
        return None if row is None else request_row(row)

    def hold(self, transaction: Transaction, subject_id: str, request_id: str) -> RequestRow | None:
        """The same, and until the transaction ends nobody else writes it."""
        row = transaction.one(self._hold, request_id=request_id, s=subject_id)
        return None if row is None else request_row(row)

    def is_known(self, transaction: Transaction, request_id: str) -> bool:
        """Whoever it is of."""
        return transaction.one(self._known, request_id=request_id) is not None

    def with_op(self, transaction: Transaction, op_id: str) -> RequestRow | None:
        row = transaction.one(self._by_op, op=op_id)
        return None if row is None else request_row(row)

    def open_of_kind(self, transaction: Transaction, subject_id: str, kind: str) -> str | None:
        """The id of the one open request of a kind."""
        row = transaction.one(self._open, s=subject_id, k=kind)
        return None if row is None else row[0]

    def newest(self, transaction: Transaction, subject_id: str, most: int) -> list[RequestRow]:
        return [request_row(row) for row in transaction.all(self._newest, s=subject_id, most=most)]

    def received_since(self, transaction: Transaction, subject_id: str, since: dt.datetime) -> list[dt.datetime]:
        return sorted(from_ms(row[0]) for row in transaction.all(self._recent, s=subject_id, since=to_ms(since)))

    def revoke(self, transaction: Transaction, row: RequestRow, now: dt.datetime) -> bool:
        """Whether it was open until now, and no deletion that had begun; what a worker has made so far is its queue's
        to clear away."""
        due = to_ms(now) if row.fence else None
        return transaction.run(self._revoke, request_id=row.id, now=to_ms(now), due=due) == 1

    def note_download(self, transaction: Transaction, request_id: str, now: dt.datetime) -> bool:
        """Whether it is the first whole download."""
        return transaction.run(self._downloaded, request_id=request_id, now=to_ms(now), at=to_ms(now)) == 1


def request_row(row: Row) -> RequestRow:
    """From the columns of COLUMNS."""
    named: dict[str, Any] = dict(zip((column.name for column in COLUMNS), row, strict=True))
    return RequestRow(
        number=named["number"],
        id=named["id"],
        subject_id=named["subject_id"],
        wish=RequestWish(
            named["op_id"],
            named["kind"],
            named["language"],
            tuple(json.loads(named["categories"])),
            named["words"],
            named["place"],
        ),
        status=named["status"],
        step=named["step"],
        received_at=from_ms(named["received_at"]),
        changed_at=from_ms(named["changed_at"]),
        not_before=from_ms(named["not_before"]),
        due_at=moment_or_none(named["due_at"]),
        fence=named["fence"],
        attempts=named["attempts"],
        reason=named["reason"],
        answer=named["answer"],
        expected_by=moment_or_none(named["expected_by"]),
        done=named["done"],
        total=named["total"],
        archive=_archive(named),
        remind_at=moment_or_none(named["remind_at"]),
    )


def _archive(named: dict[str, Any]) -> ArchiveRow | None:
    if named["ready_at"] is None:
        return None
    return ArchiveRow(
        named["archive_size"],
        named["archive_sha256"],
        from_ms(named["ready_at"]),
        from_ms(named["expires_at"]),
        moment_or_none(named["downloaded_at"]),
    )
