"""What is on record of the window's device and of one made-up person, for a scenario to compare with."""

from __future__ import annotations

import sqlalchemy as sa

from consentui.server.storage.statements import Statement
from consentui.server.storage.tables import accounts, codes, devices, events, grants, policy_answers, sessions
from consentui.server.storage.transaction import Transaction
from consentui.wire import routes
from consentui.wire.answer_keys import ANSWER_PREFIX
from consentui.wire.demo_messages import DemoRecordsMessage, DemoStandingMessage


class DemoRecordsReader:
    """Reads inside a transaction of the demo's storage; holds nothing but statements."""

    def __init__(self, dialect: sa.Dialect) -> None:
        subject: sa.BindParameter[str] = sa.bindparam("subject")
        phone: sa.BindParameter[str] = sa.bindparam("phone")
        account = sa.select(accounts.c.subject_id).where(accounts.c.phone == phone)
        # Nobody but the window registers a device: the made-up people have phones, which sign in without one.
        device = sa.select(devices.c.subject_id).where(devices.c.revoked_at.is_(None))
        answer = sa.select(policy_answers.c.answer).where(
            policy_answers.c.subject_id == subject, policy_answers.c.change == routes.ACCEPTANCE
        )
        # Answers to the policy stand in the same log.
        decided = (
            sa.select(grants.c.purpose, events.c.value)
            .join(events, events.c.seq == grants.c.seq)
            .where(grants.c.subject_id == subject, grants.c.purpose.not_like(f"{ANSWER_PREFIX}%"))
        )
        unused = sa.select(sa.func.count()).where(codes.c.phone == phone, codes.c.used_at.is_(None))
        signed_in = sa.select(sessions.c.device_name).where(
            sessions.c.subject_id == subject, sessions.c.ended_at.is_(None)
        )
        self._account = Statement(account, dialect)
        self._device = Statement(device.order_by(devices.c.created_at.desc()), dialect)
        self._answer = Statement(answer.order_by(policy_answers.c.number.desc()), dialect)
        self._decided = Statement(decided, dialect)
        self._unused = Statement(unused, dialect)
        self._signed_in = Statement(signed_in, dialect)

    def read(self, transaction: Transaction, phone: str) -> DemoRecordsMessage:
        """What is committed now; `phone` in E.164."""
        account = transaction.one(self._account, phone=phone)
        device = transaction.one(self._device)
        unused = transaction.one(self._unused, phone=phone)
        names = [] if account is None else transaction.all(self._signed_in, subject=account[0])
        return DemoRecordsMessage(
            device=None if device is None else self._standing(transaction, device[0]),
            account=None if account is None else self._standing(transaction, account[0]),
            codes=0 if unused is None else unused[0],
            sessions=sorted(name for (name,) in names),
        )

    def _standing(self, transaction: Transaction, subject: str) -> DemoStandingMessage:
        answer = transaction.one(self._answer, subject=subject)
        decided = transaction.all(self._decided, subject=subject)
        return DemoStandingMessage(
            answer=None if answer is None else answer[0],
            on=sorted(purpose for purpose, value in decided if value),
            off=sorted(purpose for purpose, value in decided if not value),
        )
