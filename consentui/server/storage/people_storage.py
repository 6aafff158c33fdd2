"""Subjects: accounts and devices, and the answers they gave to the policy."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.domain.account import Subject, SubjectKind
from consentui.domain.receipt_chain import CHAIN_START
from consentui.server.clock import from_ms, to_ms
from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import accounts, devices, policy_answers, subjects
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AccountRow:
    subject_id: str
    phone: str
    display_name: str | None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer to a policy version or to one of its changes."""

    version: str
    change: str
    answer: str
    decided_at: dt.datetime
    receipt_id: str | None


class PeopleStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._add_subject = Statement(insert_all(subjects), dialect)
        self._subject = Statement(sa.select(subjects.c.kind).where(subjects.c.id == sa.bindparam("id")), dialect)
        self._since = Statement(sa.select(subjects.c.created_at).where(subjects.c.id == sa.bindparam("id")), dialect)
        self._add_account = Statement(insert_all(accounts), dialect)
        account = sa.select(accounts.c.subject_id, accounts.c.phone, accounts.c.display_name)
        self._by_phone = Statement(account.where(accounts.c.phone == sa.bindparam("phone")), dialect)
        self._account = Statement(account.where(accounts.c.subject_id == sa.bindparam("id")), dialect)
        named = sa.update(accounts).where(accounts.c.subject_id == sa.bindparam("id"))
        self._name = Statement(named.values(display_name=sa.bindparam("name")), dialect)
        self._add_device = Statement(insert_all(devices), dialect)
        live = (devices.c.token_hash == sa.bindparam("token_hash"), devices.c.revoked_at.is_(None))
        self._device = Statement(sa.select(devices.c.subject_id, devices.c.device_name).where(*live), dialect)
        named_device = sa.select(devices.c.device_name).where(devices.c.subject_id == sa.bindparam("id"))
        self._device_name = Statement(named_device, dialect)
        revoked = sa.update(devices).where(devices.c.subject_id == sa.bindparam("id"), devices.c.revoked_at.is_(None))
        self._revoke = Statement(revoked.values(revoked_at=sa.bindparam("now")), dialect)
        self._add_answer = Statement(insert_all(policy_answers, but=("number",)), dialect)
        table = policy_answers.c
        answer = sa.select(table.version, table.change, table.answer, table.decided_at, table.receipt_id)
        mine = policy_answers.c.subject_id == sa.bindparam("s")
        self._answers = Statement(answer.where(mine).order_by(policy_answers.c.number), dialect)

    def has_subject(self, transaction: Transaction, subject_id: str) -> bool:
        return transaction.one(self._subject, id=subject_id) is not None

    def add_subject(self, transaction: Transaction, subject: Subject, now: dt.datetime) -> None:
        transaction.run(
            self._add_subject,
            id=subject.id,
            kind=subject.kind.value,
            created_at=to_ms(now),
            chain_head=CHAIN_START,
        )

    def account_with_phone(self, transaction: Transaction, phone: str) -> AccountRow | None:
        row = transaction.one(self._by_phone, phone=phone)
        return None if row is None else AccountRow(*row)

    def account(self, transaction: Transaction, subject_id: str) -> AccountRow:
        """Raises LookupError for none."""
        row = transaction.one(self._account, id=subject_id)
        if row is None:
            raise LookupError(subject_id)
        return AccountRow(*row)

    def add_account(self, transaction: Transaction, subject_id: str, phone: str, now: dt.datetime) -> AccountRow:
        self.add_subject(transaction, Subject(SubjectKind.ACCOUNT, subject_id), now)
        transaction.run(self._add_account, subject_id=subject_id, phone=phone, display_name=None)
        return AccountRow(subject_id, phone, None)

    def since(self, transaction: Transaction, subject_id: str) -> dt.datetime:
        """When the subject was first seen; raises LookupError for none."""
        row = transaction.one(self._since, id=subject_id)
        if row is None:
            raise LookupError(subject_id)
        return from_ms(row[0])

    def has_account(self, transaction: Transaction, subject_id: str) -> bool:
        return transaction.one(self._account, id=subject_id) is not None

    def name_account(self, transaction: Transaction, subject_id: str, display_name: str | None) -> None:
        transaction.run(self._name, id=subject_id, name=display_name)

    def add_device(
        self, transaction: Transaction, subject_id: str, token_hash: str, device_name: str, now: dt.datetime
    ) -> None:
        self.add_subject(transaction, Subject(SubjectKind.DEVICE, subject_id), now)
        transaction.run(
            self._add_device,
            subject_id=subject_id,
            token_hash=token_hash,
            device_name=device_name,
            created_at=to_ms(now),
            revoked_at=None,
        )

    def device_with_token(self, transaction: Transaction, token_hash: str) -> tuple[str, str] | None:
        """Subject id and device name of a device that was not revoked."""
        row = transaction.one(self._device, token_hash=token_hash)
        return None if row is None else (row[0], row[1])

    def device_name(self, transaction: Transaction, subject_id: str) -> str | None:
        row = transaction.one(self._device_name, id=subject_id)
        return None if row is None else row[0]

    def revoke_device(self, transaction: Transaction, subject_id: str, now: dt.datetime) -> None:
        transaction.run(self._revoke, id=subject_id, now=to_ms(now))

    def add_answer(self, transaction: Transaction, subject_id: str, answer: AnswerRow) -> None:
        transaction.run(
            self._add_answer,
            subject_id=subject_id,
            version=answer.version,
            change=answer.change,
            answer=answer.answer,
            decided_at=to_ms(answer.decided_at),
            receipt_id=answer.receipt_id,
        )

    def answers(self, transaction: Transaction, subject_id: str) -> list[AnswerRow]:
        """The newest answer to each version and change, oldest first."""
        newest: dict[tuple[str, str], AnswerRow] = {}
        for version, change, answer, decided_at, receipt_id in transaction.all(self._answers, s=subject_id):
            newest.pop((version, change), None)
            newest[version, change] = AnswerRow(version, change, answer, from_ms(decided_at), receipt_id)
        return list(newest.values())
