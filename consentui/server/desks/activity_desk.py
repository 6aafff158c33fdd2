"""What happened, for the person it happened to: entries page by page, and what is on record about each recipient."""

from __future__ import annotations

import datetime as dt
from typing import cast

from consentui.server.clock import from_ms
from consentui.server.core import ServiceCore
from consentui.server.refusal import Refusal
from consentui.server.storage.activity_storage import ActivityFilter, ActivityPlace, ActivityRow
from consentui.server.storage.recorded_storage import RecordedPlace
from consentui.server.storage.transaction import Transaction
from consentui.wire.activity_messages import (
    ActivityEntryMessage,
    ActivityKindName,
    ActivityMessage,
    RecipientSharingMessage,
)
from consentui.wire.problems import Problem
from consentui.wire.request_messages import RequestKind


class ActivityDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core

    async def page(
        self, token: str, wanted: ActivityFilter, after: ActivityPlace | None, limit: int, *, has_summary: bool
    ) -> ActivityMessage:
        def job(transaction: Transaction) -> ActivityMessage:
            subject_id = self._core.callers.caller(transaction, token, self._core.clock.now()).subject.id
            # Asked before the entries: what is recorded in between comes twice, and never not at all.
            resume = None if after else self._resume_cursor(self._core.recorded.end(transaction, subject_id))
            found = self._core.activity.page(transaction, subject_id, wanted, after, limit + 1)
            shown, is_more = found[:limit], len(found) > limit
            return ActivityMessage(
                entries=[_entry(row) for row in shown],
                next_cursor=cursor_to(shown[-1].place) if is_more else None,
                resume_cursor=resume,
                recipients=self._recipients(transaction, subject_id) if has_summary else None,
            )

        return await self._core.storage.run(job, is_writing=False)

    async def recorded_after(self, token: str, epoch: str, place: RecordedPlace, limit: int) -> ActivityMessage:
        """What was recorded after this place, whatever moment it is about, oldest record first. Raises invalid for a
        place of another epoch: the numbers count something else now."""
        if epoch != self._core.epoch:
            raise Refusal(Problem.INVALID, "recorded_after is of an earlier life of this service's record")

        def job(transaction: Transaction) -> ActivityMessage:
            subject_id = self._core.callers.caller(transaction, token, self._core.clock.now()).subject.id
            rows, reached, is_more = self._core.recorded.after(transaction, subject_id, place, limit)
            resume = self._resume_cursor(reached)
            return ActivityMessage(
                entries=[_entry(row) for row in rows], next_cursor=resume if is_more else None, resume_cursor=resume
            )

        return await self._core.storage.run(job, is_writing=False)

    def _resume_cursor(self, place: RecordedPlace) -> str:
        """As clients hand it back; they read nothing in it."""
        numbers = ".".join(map(str, (*place.numbers, place.signed_in_at_ms)))
        return f"{self._core.epoch}.{numbers}.{place.session_id}"

    # ---- jobs, on the storage thread

    def _recipients(self, transaction: Transaction, subject_id: str) -> list[RecipientSharingMessage]:
        since = self._served_since(transaction, subject_id)
        shared = {row.recipient: row for row in self._core.sharings.by_recipient(transaction, subject_id)}
        return [
            RecipientSharingMessage(
                recipient=recipient,
                since=since.get(recipient),
                last_at=shared[recipient].last_at if recipient in shared else None,
                count=shared[recipient].count if recipient in shared else 0,
            )
            for recipient in sorted({*since, *shared})
        ]

    def _served_since(self, transaction: Transaction, subject_id: str) -> dict[str, dt.datetime]:
        """By recipient: since when the oldest of its purposes that are on is on."""
        since: dict[str, dt.datetime] = {}
        standing = self._core.log.all_standing(transaction, subject_id)
        for purpose in self._core.edition.purposes_in_force(self._core.today()):
            decision = standing.get(purpose.key)
            if decision is None or decision.value is purpose.protective_value:
                continue
            began = self._core.sharings.began_at(transaction, subject_id, purpose.key, decision.value)
            for recipient in purpose.recipients or ():
                if began is not None:
                    since[recipient] = min(since.get(recipient, began), began)
        return since


def cursor_to(place: ActivityPlace) -> str:
    """As clients hand it back; they read nothing in it."""
    return f"{place.at_ms}.{place.source}.{place.key}"


def _entry(row: ActivityRow) -> ActivityEntryMessage:
    return ActivityEntryMessage(
        id=row.id,
        kind=cast(ActivityKindName, row.kind),
        at=from_ms(row.place.at_ms),
        purpose=row.purpose,
        recipient=row.recipient,
        categories=list(row.categories),
        device_name=row.device_name,
        batch_id=row.batch_id,
        receipt_id=row.receipt_id,
        policy_version=row.policy_version,
        change=row.change,
        answer=row.answer,
        request=cast(RequestKind | None, row.request),
    )
