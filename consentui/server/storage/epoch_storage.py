"""The lives (epochs) of the database."""

from __future__ import annotations

import sqlalchemy as sa

from consentui.server.storage.statements import Statement, insert_all
from consentui.server.storage.tables import epochs
from consentui.server.storage.transaction import Transaction


class EpochStorage:
    """Reads and begins epochs; holds compiled statements only."""

    def __init__(self, dialect: sa.Dialect) -> None:
        newest = sa.select(epochs.c.number, epochs.c.epoch).order_by(epochs.c.number.desc())
        self._newest = Statement(newest.limit(sa.literal_column("1")), dialect)
        self._begin = Statement(insert_all(epochs), dialect)

    def current(self, transaction: Transaction) -> str | None:
        row = transaction.one(self._newest)
        return None if row is None else row[1]

    def begin(self, transaction: Transaction, epoch: str, reason: str, now_ms: int) -> None:
        row = transaction.one(self._newest)
        number = 1 if row is None else row[0] + 1
        transaction.run(self._begin, number=number, epoch=epoch, reason=reason, began_at=now_ms)
