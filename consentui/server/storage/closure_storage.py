"""Erasing a subject: every row about it, in whatever table, and the mark that says that it was closed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.domain.receipt_chain import CHAIN_START
from consentui.server.clock import to_ms
from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import accounts, closures, code_tries, codes, events, metadata, sessions, subjects
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a subject's chain at the moment of its closing: `seq` 0 where nothing was ever decided."""

    seq: int
    check_value: str


class ClosureStorage:
    """Holds compiled statements only; every method works in the given transaction.

    Which tables hold something about a subject is read from the tables themselves, so that one added later is erased
    without being named here.
    """

    def __init__(self, dialect: sa.Dialect) -> None:
        subject: sa.BindParameter[str] = sa.bindparam("s")
        last = sa.select(events.c.seq, events.c.check_value).where(events.c.subject_id == subject)
        self._last = Statement(last.order_by(events.c.seq.desc()).limit(sa.literal_column("1")), dialect)
        self._add = Statement(insert_all(closures), dialect)
        closed = sa.select(closures.c.seq).where(closures.c.subject_id == subject)
        self._closed = Statement(closed, dialect)
        self._erasers = [(table, Statement(delete, dialect)) for table, delete in _deletes(subject)]

    def chain_head(self, transaction: Transaction, subject_id: str) -> str:
        """The check value of the subject's last receipt."""
        row = transaction.one(self._last, s=subject_id)
        return CHAIN_START if row is None else str(row[1])

    def erase(self, transaction: Transaction, subject_id: str, now: dt.datetime) -> Closing | None:
        """Remove everything about a subject; None where nothing was there (again). The mark comes first: it is what
        the append-only tables ask for."""
        row = transaction.one(self._last, s=subject_id)
        closing = Closing(0, CHAIN_START) if row is None else Closing(row[0], row[1])
        if transaction.one(self._closed, s=subject_id) is None:
            transaction.run(
                self._add,
                subject_id=subject_id,
                closed_at=to_ms(now),
                seq=closing.seq,
                check_value=closing.check_value,
            )
        removed = sum(transaction.run(eraser, s=subject_id) for _, eraser in self._erasers)
        return closing if removed else None

    def is_closed(self, transaction: Transaction, subject_id: str) -> bool:
        return transaction.one(self._closed, s=subject_id) is not None


def _deletes(subject: sa.BindParameter[str]) -> list[tuple[sa.Table, sa.Delete]]:
    """What refers to others first, so that no reference is left hanging."""
    phone = sa.select(accounts.c.phone).where(accounts.c.subject_id == subject).scalar_subquery()
    session = sa.select(sessions.c.id).where(sessions.c.subject_id == subject)
    # By the number, not by a reference: they have to go while the account still says which number it was.
    found = [(table, sa.delete(table).where(table.c.phone == phone)) for table in (codes, code_tries)]
    for table in reversed(metadata.sorted_tables):
        if table in (codes, code_tries, closures):
            continue
        if table is subjects:
            found.append((table, sa.delete(table).where(table.c.id == subject)))
        elif "subject_id" in table.c:
            found.append((table, sa.delete(table).where(table.c.subject_id == subject)))
        elif "session_id" in table.c:
            found.append((table, sa.delete(table).where(table.c.session_id.in_(session))))
    return found
