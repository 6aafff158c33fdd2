"""The append-only log of decisions and what stands by it."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.edition import Words
from consentui.server.rules.decisions import Decision
from consentui.server.storage.statements import Row, Statement, insert_all
from consentui.server.storage.tables import closures, events, grants, subjects
from consentui.server.storage.transaction import LogPosition, Transaction

_DECISION = (
    events.c.subject_id,
    events.c.purpose,
    events.c.rev,
    events.c.value,
    events.c.op_id,
    events.c.batch_id,
    events.c.method,
    events.c.policy_version,
    events.c.policy_hash,
    events.c.words_hash,
    events.c.language,
    events.c.device_name,
    events.c.recorded_at,
    events.c.receipt_id,
    events.c.compact,
    events.c.check_value,
)


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One event of a subject's chain, as an auditor reads it."""

    seq: int
    previous: str
    compact: str
    check_value: str


class LogStorage:
    """Reads and appends decisions. Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._build_writes(dialect)
        self._build_reads(dialect)

    def _build_writes(self, dialect: sa.Dialect) -> None:
        self._append = Statement(insert_all(events, but=("seq",)).returning(events.c.seq), dialect)
        self._put_first = Statement(insert_all(grants), dialect)
        at_grant = (grants.c.subject_id == sa.bindparam("s"), grants.c.purpose == sa.bindparam("p"))
        moved = sa.update(grants).where(*at_grant).values(rev=sa.bindparam("new_rev"), seq=sa.bindparam("new_seq"))
        self._move = Statement(moved, dialect)
        head = sa.update(subjects).where(subjects.c.id == sa.bindparam("s")).values(chain_head=sa.bindparam("head"))
        self._set_chain_head = Statement(head, dialect)

    def _build_reads(self, dialect: sa.Dialect) -> None:
        self._by_op = Statement(sa.select(*_DECISION).where(events.c.op_id == sa.bindparam("op_id")), dialect)
        joined = grants.join(events, grants.c.seq == events.c.seq)
        standing = sa.select(*_DECISION).select_from(joined).where(grants.c.subject_id == sa.bindparam("s"))
        self._standing_all = Statement(standing, dialect)
        self._standing_one = Statement(standing.where(grants.c.purpose == sa.bindparam("p")), dialect)
        of_purpose = sa.and_(grants.c.subject_id == subjects.c.id, grants.c.purpose == sa.bindparam("p"))
        chain = (
            sa.select(subjects.c.chain_head, sa.func.coalesce(grants.c.rev, sa.literal_column("0")))
            .select_from(subjects.outerjoin(grants, of_purpose))
            .where(subjects.c.id == sa.bindparam("s"))
            .with_for_update(of=subjects)
        )
        self._chain = Statement(chain, dialect)
        mine = (events.c.subject_id == sa.bindparam("s"), events.c.receipt_id == sa.bindparam("r"))
        self._receipt = Statement(sa.select(*_DECISION).where(*mine), dialect)
        place = sa.select(events.c.seq, events.c.check_value)
        self._newest = Statement(place.order_by(events.c.seq.desc()).limit(sa.literal_column("1")), dialect)
        self._place = Statement(place.where(events.c.seq == sa.bindparam("seq")), dialect)
        closed = sa.select(closures.c.seq, closures.c.check_value).where(closures.c.seq == sa.bindparam("seq"))
        self._closed_place = Statement(closed, dialect)
        having = sa.select(grants.c.subject_id).where(
            grants.c.purpose == sa.bindparam("p"), grants.c.subject_id > sa.bindparam("after")
        )
        self._subjects_with = Statement(
            having.order_by(grants.c.subject_id).limit(sa.bindparam("n", type_=sa.Integer)), dialect
        )
        link = sa.select(events.c.seq, events.c.previous, events.c.compact, events.c.check_value)
        of_subject = link.where(events.c.subject_id == sa.bindparam("s"))
        self._links = Statement(of_subject.order_by(events.c.seq), dialect)
        after: sa.BindParameter[int] = sa.bindparam("after", type_=sa.BigInteger)
        page = sa.select(*_DECISION, events.c.seq).where(events.c.subject_id == sa.bindparam("s"), events.c.seq > after)
        self._chain_page = Statement(page.order_by(events.c.seq).limit(sa.bindparam("most")), dialect)

    def subjects_with(self, transaction: Transaction, purpose: str, after: str, limit: int) -> list[str]:
        """Whoever ever decided on it, by id, from `after` on."""
        return [row[0] for row in transaction.all(self._subjects_with, p=purpose, after=after, n=limit)]

    def decision_of(self, transaction: Transaction, op_id: str) -> Decision | None:
        return _decision(transaction.one(self._by_op, op_id=op_id))

    def standing(self, transaction: Transaction, subject_id: str, purpose: str) -> Decision | None:
        return _decision(transaction.one(self._standing_one, s=subject_id, p=purpose))

    def all_standing(self, transaction: Transaction, subject_id: str) -> dict[str, Decision]:
        """By purpose, the newest decision of each."""
        found = (_decision(row) for row in transaction.all(self._standing_all, s=subject_id))
        return {decision.purpose: decision for decision in found if decision is not None}

    def receipt(self, transaction: Transaction, subject_id: str, receipt_id: str) -> Decision | None:
        return _decision(transaction.one(self._receipt, s=subject_id, r=receipt_id))

    def chain_and_rev(self, transaction: Transaction, subject_id: str, purpose: str) -> tuple[str, int]:
        """The check value of the subject's newest receipt and the purpose's revision; locks the subject (where the
        database has row locks). Raises LookupError for an unknown subject."""
        row = transaction.one(self._chain, s=subject_id, p=purpose)
        if row is None:
            raise LookupError(subject_id)
        return row[0], row[1]

    def append(self, transaction: Transaction, decision: Decision, previous: str) -> None:
        """Record an event: log, what stands, and the end of the chain, all in this transaction."""
        words = decision.words
        row = transaction.one(
            self._append,
            subject_id=decision.subject_id,
            purpose=decision.purpose,
            rev=decision.rev,
            value=int(decision.value),
            op_id=decision.op_id,
            batch_id=decision.batch_id,
            method=decision.method,
            policy_version=words.policy_version if words else None,
            policy_hash=words.policy_hash if words else None,
            words_hash=words.words_hash if words else None,
            language=words.language if words else None,
            device_name=decision.device_name,
            recorded_at=to_ms(decision.recorded_at),
            receipt_id=decision.receipt_id,
            previous=previous,
            compact=decision.compact,
            check_value=decision.check_value,
        )
        if row is None:
            raise LookupError("an insert returned nothing")
        self._stand(transaction, decision, row[0])

    def _stand(self, transaction: Transaction, decision: Decision, seq: int) -> None:
        subject_id, purpose = decision.subject_id, decision.purpose
        if decision.rev == 1:
            transaction.run(self._put_first, subject_id=subject_id, purpose=purpose, rev=1, seq=seq)
        else:
            transaction.run(self._move, s=subject_id, p=purpose, new_rev=decision.rev, new_seq=seq)
        transaction.run(self._set_chain_head, s=subject_id, head=decision.check_value)
        transaction.newest = LogPosition(seq, decision.check_value)

    def newest(self, transaction: Transaction) -> LogPosition | None:
        return _position(transaction.one(self._newest))

    def at(self, transaction: Transaction, seq: int) -> LogPosition | None:
        """The event at this place, also where it went with its subject: that is no sign of an old backup."""
        return _position(transaction.one(self._place, seq=seq) or transaction.one(self._closed_place, seq=seq))

    def chain(self, transaction: Transaction, subject_id: str) -> list[ChainLink]:
        """Every event of a subject, oldest first."""
        return [ChainLink(*row) for row in transaction.all(self._links, s=subject_id)]

    def chain_page(
        self, transaction: Transaction, subject_id: str, after: int, count: int
    ) -> list[tuple[int, Decision]]:
        """At most `count` events of a subject after this place in the log, oldest first, each with its own place."""
        rows = transaction.all(self._chain_page, s=subject_id, after=after, most=count)
        return [(row[-1], decision) for row in rows if (decision := _decision(row)) is not None]


def _position(row: Row | None) -> LogPosition | None:
    return None if row is None else LogPosition(row[0], row[1])


def _decision(row: Row | None) -> Decision | None:
    if row is None:
        return None
    version, policy_hash, words_hash, language = row[7:11]
    words = None if version is None else Words(version, policy_hash, words_hash, language)
    return Decision(
        subject_id=row[0],
        purpose=row[1],
        rev=row[2],
        value=bool(row[3]),
        op_id=row[4],
        batch_id=row[5],
        method=row[6],
        words=words,
        device_name=row[11],
        recorded_at=from_ms(row[12]),
        receipt_id=row[13],
        compact=row[14],
        check_value=row[15],
    )
