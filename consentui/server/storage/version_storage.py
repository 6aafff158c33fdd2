"""The versions of the policy that were published while the service ran."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, to_ms
from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import policy_versions
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version by its name; `body` is the JSON of a PolicyVersionRequest."""

    version: str
    published_at: dt.datetime
    body: str


class VersionStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._add = Statement(insert_all(policy_versions, but=("number",)), dialect)
        kept = sa.select(policy_versions.c.version, policy_versions.c.published_at, policy_versions.c.body)
        self._all = Statement(kept.order_by(policy_versions.c.number), dialect)

    def add(self, transaction: Transaction, kept: KeptVersion) -> None:
        transaction.run(self._add, version=kept.version, published_at=to_ms(kept.published_at), body=kept.body)

    def all(self, transaction: Transaction) -> list[KeptVersion]:
        """In the order in which they were published."""
        return [KeptVersion(row[0], from_ms(row[1]), row[2]) for row in transaction.all(self._all)]
