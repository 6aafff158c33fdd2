"""Text-message codes that were sent, and wrong tries per number."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.rules.codes import HOUR, REST, SentCode, Tries
from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import code_tries, codes
from consentui.server.storage.transaction import Transaction


class CodeStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._add = Statement(insert_all(codes), dialect)
        self._sent = Statement(sa.select(codes.c.sent_at).where(codes.c.phone == sa.bindparam("phone")), dialect)
        self._forget = Statement(sa.delete(codes).where(codes.c.sent_at <= sa.bindparam("before")), dialect)
        at = codes.c.attempt_id == sa.bindparam("attempt")
        found = sa.select(codes.c.attempt_id, codes.c.phone, codes.c.code_hash, codes.c.sent_at, codes.c.used_at)
        self._find = Statement(found.where(at), dialect)
        self._use = Statement(sa.update(codes).where(at).values(used_at=sa.bindparam("now")), dialect)
        rested = sa.delete(code_tries).where(code_tries.c.last_at <= sa.bindparam("before"))
        self._forget_tries = Statement(rested, dialect)
        number = code_tries.c.phone == sa.bindparam("number")
        self._tries = Statement(sa.select(code_tries.c.wrong, code_tries.c.last_at).where(number), dialect)
        self._drop_tries = Statement(sa.delete(code_tries).where(number), dialect)
        self._add_tries = Statement(insert_all(code_tries), dialect)

    def sent_at(self, transaction: Transaction, phone: str, now: dt.datetime) -> list[dt.datetime]:
        """When this number got its texts within the hour; what is over (of any number) is forgotten here."""
        transaction.run(self._forget_tries, before=to_ms(now - REST))
        transaction.run(self._forget, before=to_ms(now - HOUR))
        return [from_ms(row[0]) for row in transaction.all(self._sent, phone=phone)]

    def add(self, transaction: Transaction, code: SentCode) -> None:
        transaction.run(
            self._add,
            attempt_id=code.attempt_id,
            phone=code.phone,
            code_hash=code.code_hash,
            sent_at=to_ms(code.sent_at),
            used_at=None,
        )

    def find(self, transaction: Transaction, attempt_id: str) -> SentCode | None:
        row = transaction.one(self._find, attempt=attempt_id)
        return None if row is None else SentCode(row[0], row[1], row[2], from_ms(row[3]), row[4] is not None)

    def use(self, transaction: Transaction, attempt_id: str, now: dt.datetime) -> None:
        transaction.run(self._use, attempt=attempt_id, now=to_ms(now))

    def tries(self, transaction: Transaction, phone: str) -> Tries | None:
        row = transaction.one(self._tries, number=phone)
        return None if row is None else Tries(row[0], from_ms(row[1]))

    def set_tries(self, transaction: Transaction, phone: str, tries: Tries | None) -> None:
        transaction.run(self._drop_tries, number=phone)
        if tries is not None:
            transaction.run(self._add_tries, phone=phone, wrong=tries.wrong, last_at=to_ms(tries.last_at))
