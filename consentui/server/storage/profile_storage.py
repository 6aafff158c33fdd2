"""What a person filled in, field by field."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import profile_values
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ProfileValue:
    """One field that is filled in; `changed_at` None where that is not on record."""

    value: str
    changed_at: dt.datetime | None


class ProfileStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        mine = profile_values.c.subject_id == sa.bindparam("s")
        this = profile_values.c.field == sa.bindparam("f")
        value = sa.select(profile_values.c.field, profile_values.c.value, profile_values.c.changed_at)
        self._all = Statement(value.where(mine), dialect)
        self._add = Statement(insert_all(profile_values), dialect)
        self._remove = Statement(sa.delete(profile_values).where(mine, this), dialect)

    def all(self, transaction: Transaction, subject_id: str) -> dict[str, ProfileValue]:
        """By field."""
        found = transaction.all(self._all, s=subject_id)
        return {field: ProfileValue(value, from_ms(changed)) for field, value, changed in found}

    def put(self, transaction: Transaction, subject_id: str, field: str, value: str, now: dt.datetime) -> None:
        self.remove(transaction, subject_id, field)
        transaction.run(self._add, subject_id=subject_id, field=field, value=value, changed_at=to_ms(now))

    def remove(self, transaction: Transaction, subject_id: str, field: str) -> None:
        transaction.run(self._remove, s=subject_id, f=field)
