"""Incidents the operator announces, policies that change, and who has seen the notice of it."""

from __future__ import annotations

import datetime as dt

from consentui.server.core import ServiceCore
from consentui.server.refusal import Refusal
from consentui.server.storage.notice_storage import NoticeRow
from consentui.server.storage.transaction import Transaction
from consentui.server.version_changes import VersionChanges
from consentui.wire import codec, limits
from consentui.wire.change_messages import (
    AnnouncedNoticeMessage,
    IncidentMessage,
    IncidentRequest,
    NoticeMessage,
    NoticeSeenMessage,
    NoticesMessage,
    PolicyAnnouncementMessage,
)
from consentui.wire.problems import Problem

_POLICY = "policy-"


class NoticeDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core

    async def announce(self, token: str | None, request: IncidentRequest) -> AnnouncedNoticeMessage:
        """Raises operator-refused, or invalid for an id that was used for something else."""
        self._core.operator.require(token)
        return await self.announce_trusted(request)

    async def announce_trusted(self, request: IncidentRequest) -> AnnouncedNoticeMessage:
        """The same for a caller inside the service (the demo)."""
        languages = [text.language for text in request.texts]
        missing = [language for language in self._core.edition.languages if language not in languages]
        if missing or len(set(languages)) < len(languages):
            raise Refusal(Problem.INVALID, "one text for each language that people read")
        if request.id.startswith(_POLICY):
            raise Refusal(Problem.INVALID, "ids that begin with policy- belong to versions of the policy")
        if request.happened_on > self._core.today() + dt.timedelta(days=1):
            raise Refusal(Problem.INVALID, "it has not happened yet")
        body = codec.encode(request).decode()
        return await self._core.storage.run(lambda transaction: self._announce(transaction, request.id, body),
                                            is_writing=True)  # fmt: skip

    async def all(self, token: str, language: str) -> NoticesMessage:
        """Newest first, in this language where there is a text in it."""
        return await self._core.storage.run(
            lambda transaction: self._all(transaction, token, language), is_writing=False
        )

    async def see(self, token: str, notice_id: str) -> NoticeSeenMessage:
        return await self._core.storage.run(
            lambda transaction: self._see(transaction, token, notice_id), is_writing=True
        )

    # ---- jobs, on the storage thread

    def _announce(self, transaction: Transaction, notice_id: str, body: str) -> AnnouncedNoticeMessage:
        row = self._core.notices.one(transaction, notice_id)
        if row is not None and row.body != body:
            raise Refusal(Problem.INVALID, "another notice has this id")
        if row is None:
            row = NoticeRow(notice_id, self._core.clock.now(), body)
            self._core.notices.add(transaction, row)
            transaction.after_commit.append(lambda: self._core.events.notify_all("notices"))
        return AnnouncedNoticeMessage(id=row.id, announced_at=row.announced_at)

    def _all(self, transaction: Transaction, token: str, language: str) -> NoticesMessage:
        caller = self._core.callers.caller(transaction, token, self._core.clock.now())
        seen = self._core.notices.seen(transaction, caller.subject.id)
        notices = [_incident(row, language, seen) for row in self._core.notices.all(transaction)]
        published = {kept.version: kept.published_at for kept in self._core.versions.all(transaction)}
        for name, at in published.items():
            changes = self._core.edition.changes(name)
            if changes is not None:
                notices.append(_announcement(changes, at, language, seen))
        notices.sort(key=lambda notice: notice.announced_at, reverse=True)
        return NoticesMessage(notices=notices)

    def _see(self, transaction: Transaction, token: str, notice_id: str) -> NoticeSeenMessage:
        now = self._core.clock.now()
        caller = self._core.callers.caller(transaction, token, now)
        is_policy = notice_id.startswith(_POLICY) and self._core.edition.changes(notice_id.removeprefix(_POLICY))
        if not is_policy and self._core.notices.one(transaction, notice_id) is None:
            raise Refusal(Problem.NOT_FOUND)
        at = self._core.notices.seen(transaction, caller.subject.id).get(notice_id)
        if at is None:
            at = now
            self._core.notices.add_seen(transaction, caller.subject.id, notice_id, now)
            transaction.after_commit.append(lambda: self._core.events.notify(caller.subject.id, "notices"))
        return NoticeSeenMessage(id=notice_id, seen_at=at)


def _incident(row: NoticeRow, language: str, seen: dict[str, dt.datetime]) -> NoticeMessage:
    request = codec.decode(row.body.encode(), IncidentRequest, limits.PUBLICATION_BODY_MAX)
    text = next((text for text in request.texts if text.language == language), request.texts[0])
    incident = IncidentMessage(
        happened_on=request.happened_on,
        title=text.title,
        what_happened=text.what_happened,
        data=list(text.data),
        what_to_do=list(text.what_to_do),
        contact=text.contact,
    )
    return NoticeMessage(
        id=row.id,
        announced_at=row.announced_at,
        language=text.language,
        seen_at=seen.get(row.id),
        incident=incident,
    )


def _announcement(
    changes: VersionChanges, at: dt.datetime, language: str, seen: dict[str, dt.datetime]
) -> NoticeMessage:
    version = changes.version
    listed = next(iter(changes.by_language.values()), ())
    notice_id = f"{_POLICY}{version.version}"
    return NoticeMessage(
        id=notice_id,
        announced_at=at,
        language=language if language in version.texts else next(iter(version.texts)),
        seen_at=seen.get(notice_id),
        policy=PolicyAnnouncementMessage(
            version=version.version,
            effective_on=version.effective_on,
            changes_to_answer=sum(change.needs_answer for change in listed),
        ),
    )
