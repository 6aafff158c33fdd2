"""What is held of a person, for the person: profile fields, counts of the rest, single posts, comments and likes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import cast

from consentui.server.clock import to_ms
from consentui.server.core import ServiceCore
from consentui.server.refusal import Refusal
from consentui.server.rules import phones, profile_fields
from consentui.server.rules.profile_fields import FIELDS, NICKNAME, PHONE, FieldRule
from consentui.server.rules.records import CONTENT
from consentui.server.storage.profile_storage import ProfileValue
from consentui.server.storage.record_storage import HeldCount, HeldRecord, RecordPlace
from consentui.server.storage.transaction import Transaction
from consentui.wire.held_messages import (
    ContentEntryMessage,
    ContentKind,
    ContentMessage,
    HoldingMessage,
    ProfileFieldMessage,
    ProfileMessage,
)
from consentui.wire.problems import Problem

# Fields of the profile are counted under this kind, which no record has.
_FIELD = ""


class HeldDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core

    async def profile(self, token: str) -> ProfileMessage:
        return await self._core.storage.run(
            lambda transaction: self._profile(transaction, self._account(transaction, token)), is_writing=False
        )

    async def change(self, token: str, fields: Mapping[str, str]) -> ProfileMessage:
        """All of these, or none; raises field-fixed or invalid."""
        return await self._core.storage.run(
            lambda transaction: self._change(transaction, token, fields), is_writing=True
        )

    async def remove(self, token: str, field: str) -> ProfileMessage:
        """Raises field-fixed, or not-found for no field of this name; an empty one stays empty."""
        return await self._core.storage.run(lambda transaction: self._remove(transaction, token, field),
                                            is_writing=True)  # fmt: skip

    async def content(self, token: str, kind: str | None, after: RecordPlace | None, limit: int) -> ContentMessage:
        def job(transaction: Transaction) -> ContentMessage:
            subject_id = self._account(transaction, token)
            found = self._core.records.page(transaction, subject_id, CONTENT, kind, after, limit + 1)
            shown, is_more = found[:limit], len(found) > limit
            return ContentMessage(
                entries=[_entry(record) for record in shown],
                next_cursor=f"{to_ms(shown[-1].at)}.{shown[-1].id}" if is_more else None,
            )

        return await self._core.storage.run(job, is_writing=False)

    async def delete_content(self, token: str, content_id: str) -> None:
        """Raises not-found for what is not there, or is somebody else's: both are the same look-up."""

        def job(transaction: Transaction) -> None:
            subject_id = self._account(transaction, token)
            if not self._core.records.remove(transaction, subject_id, CONTENT, content_id, self._core.clock.now()):
                raise Refusal(Problem.NOT_FOUND)
            self._tell(transaction, subject_id)

        await self._core.storage.run(job, is_writing=True)

    # ---- jobs, on the storage thread

    def _account(self, transaction: Transaction, token: str) -> str:
        return self._core.callers.signed_in(transaction, token, self._core.clock.now())[0].subject.id

    def _change(self, transaction: Transaction, token: str, fields: Mapping[str, str]) -> ProfileMessage:
        subject_id, now = self._account(transaction, token), self._core.clock.now()
        profile_fields.check_change(fields, now.date() + dt.timedelta(days=1))
        for key, value in fields.items():
            if key == NICKNAME:
                self._core.people.name_account(transaction, subject_id, value)
            else:
                self._core.profiles.put(transaction, subject_id, key, value, now)
        self._tell(transaction, subject_id)
        return self._profile(transaction, subject_id)

    def _remove(self, transaction: Transaction, token: str, field: str) -> ProfileMessage:
        subject_id = self._account(transaction, token)
        for key in profile_fields.together_with(field):
            if key == NICKNAME:
                self._core.people.name_account(transaction, subject_id, None)
            else:
                self._core.profiles.remove(transaction, subject_id, key)
        self._tell(transaction, subject_id)
        return self._profile(transaction, subject_id)

    def _tell(self, transaction: Transaction, subject_id: str) -> None:
        transaction.after_commit.append(lambda: self._core.events.notify(subject_id, "held"))

    def _profile(self, transaction: Transaction, subject_id: str) -> ProfileMessage:
        values = self._values(transaction, subject_id)
        counts = self._core.records.counts(transaction, subject_id)
        for key, value in values.items():
            _count_in(counts.setdefault(FIELDS[key].category, HeldCount()), value)
        known = self._core.edition.held_in_force(self._core.today())
        return ProfileMessage(
            fields=[_field(rule, values.get(key)) for key, rule in FIELDS.items()],
            holdings=[_holding(key, counts.get(key, HeldCount())) for key in dict.fromkeys((*known, *counts))],
        )

    def _values(self, transaction: Transaction, subject_id: str) -> dict[str, ProfileValue]:
        """What is filled in; number and nickname are the account's own."""
        account = self._core.people.account(transaction, subject_id)
        values = self._core.profiles.all(transaction, subject_id)
        phone = phones.masked(account.phone, self._core.settings.calling_codes)
        values[PHONE] = ProfileValue(phone, self._core.people.since(transaction, subject_id))
        if account.display_name is not None:
            values[NICKNAME] = ProfileValue(account.display_name, None)
        return values


def _field(rule: FieldRule, held: ProfileValue | None) -> ProfileFieldMessage:
    value = None if held is None else held.value
    return ProfileFieldMessage(
        key=rule.key,
        category=rule.category,
        value=profile_fields.masked(rule.key, value) if rule.is_sensitive and value is not None else value,
        is_sensitive=rule.is_sensitive,
        may_change=not rule.is_fixed,
        may_remove=not rule.is_fixed,
        changed_at=None if held is None else held.changed_at,
    )


def _count_in(held: HeldCount, value: ProfileValue) -> None:
    held.by_kind[_FIELD] = held.by_kind.get(_FIELD, 0) + 1
    if value.changed_at is not None:
        held.oldest_at = min(held.oldest_at or value.changed_at, value.changed_at)
        held.newest_at = max(held.newest_at or value.changed_at, value.changed_at)


def _holding(category: str, held: HeldCount) -> HoldingMessage:
    return HoldingMessage(
        category=category,
        count=sum(held.by_kind.values()),
        by_kind={kind: count for kind, count in held.by_kind.items() if kind != _FIELD},
        oldest_at=held.oldest_at,
        newest_at=held.newest_at,
    )


def _entry(record: HeldRecord) -> ContentEntryMessage:
    return ContentEntryMessage(
        id=record.id,
        kind=cast(ContentKind, record.kind),
        at=record.at,
        text=record.fields.get("text"),
        about=record.fields.get("about"),
    )
