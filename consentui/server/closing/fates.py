"""What a deletion does to each category of data, counted from what is really held."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from consentui.server.rules.profile_fields import FIELDS
from consentui.server.storage.people_storage import PeopleStorage
from consentui.server.storage.profile_storage import ProfileStorage
from consentui.server.storage.record_storage import RecordStorage
from consentui.server.storage.statements import Statement
from consentui.server.storage.tables import data_requests, events, sessions, sharings
from consentui.server.storage.transaction import Transaction
from consentui.wire.request_messages import FateMessage

COOLING_OFF = dt.timedelta(days=14)
REMINDER_BEFORE = dt.timedelta(days=3)
# What this service keeps beside the categories of the policy, by the name a client has words for.
_OWN = {"decisions": events, "sharings": sharings, "sign_ins": sessions, "requests": data_requests}
_PROOF = FateMessage(
    category="closing_proof",
    outcome="kept",
    count=1,
    reason="A pseudonym, the time and the signed proof, so that no backup brings the account back.",
)


class FateCounter:
    """Holds compiled statements only; works in the given transaction. Everything is deleted but the proof of it: a
    service that the law makes keep more says so here."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._people = PeopleStorage(dialect)
        self._profiles = ProfileStorage(dialect)
        self._records = RecordStorage(dialect)
        self._counts = {
            category: Statement(
                sa.select(sa.func.count()).select_from(table).where(table.c.subject_id == sa.bindparam("s")), dialect
            )
            for category, table in _OWN.items()
        }

    def fates(self, transaction: Transaction, subject_id: str) -> list[FateMessage]:
        """In the order of the counts; a category of which nothing is held is left out."""
        counts: dict[str, int] = {"account": 1}
        if self._people.account(transaction, subject_id).display_name is not None:
            counts["account"] += 1
        for key in self._profiles.all(transaction, subject_id):
            category = FIELDS[key].category
            counts[category] = counts.get(category, 0) + 1
        for category, held in self._records.counts(transaction, subject_id).items():
            counts[category] = counts.get(category, 0) + sum(held.by_kind.values())
        for category, statement in self._counts.items():
            row = transaction.one(statement, s=subject_id)
            counts[category] = 0 if row is None else row[0]
        gone = [
            FateMessage(category=category, outcome="deleted", count=count)
            for category, count in counts.items()
            if count
        ]
        return [*gone, _PROOF]
