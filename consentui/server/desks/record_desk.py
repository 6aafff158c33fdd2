"""What the operator's own systems hold of people, as they report it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from consentui.server.clock import whole_milliseconds
from consentui.server.core import ServiceCore
from consentui.server.refusal import Refusal
from consentui.server.rules.records import check_record
from consentui.server.storage.record_storage import HeldRecord
from consentui.server.storage.transaction import Transaction
from consentui.wire.operator_messages import RecordMessage, RecordsMessage, RemovedRecordMessage
from consentui.wire.problems import Problem


class RecordDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core

    def require_operator(self, token: str | None) -> None:
        """Raises operator-refused."""
        self._core.operator.require(token)

    async def take(self, token: str | None, records: Sequence[RecordMessage]) -> RecordsMessage:
        """All of them or none; raises invalid, or not-found for a person nobody knows."""
        self.require_operator(token)
        asked = [_record(record) for record in records]
        return await self._core.storage.run(lambda transaction: self._take(transaction, asked), is_writing=True)

    # ---- jobs, on the storage thread

    def _take(self, transaction: Transaction, records: Sequence[HeldRecord]) -> RecordsMessage:
        now, categories = self._core.clock.now(), self._core.edition.held_categories()
        for record in records:
            check_record(record, categories, now)
        subjects = dict.fromkeys(record.subject_id for record in records)
        if not all(self._core.people.has_account(transaction, subject_id) for subject_id in subjects):
            raise Refusal(Problem.NOT_FOUND, "nobody with this pseudonym has an account")
        places = dict.fromkeys((record.subject_id, record.category) for record in records)
        gone = {place: self._core.records.removed(transaction, *place) for place in places}
        removed: list[RemovedRecordMessage] = []
        for record in records:
            at = gone[record.subject_id, record.category].get(record.id)
            if at is None:
                self._core.records.put(transaction, record, now)
            else:
                removed.append(_removed(record, at))
        transaction.after_commit.append(lambda: self._tell(subjects))
        return RecordsMessage(recorded=len(records) - len(removed), removed=removed)

    def _tell(self, subjects: dict[str, None]) -> None:
        for subject_id in subjects:
            self._core.events.notify(subject_id, "held")


def _record(message: RecordMessage) -> HeldRecord:
    at = whole_milliseconds(message.at.astimezone(dt.UTC))
    return HeldRecord(message.subject, message.category, message.id, message.kind, at, dict(message.fields))


def _removed(record: HeldRecord, at: dt.datetime) -> RemovedRecordMessage:
    return RemovedRecordMessage(subject=record.subject_id, category=record.category, id=record.id, removed_at=at)
