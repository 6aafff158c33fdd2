"""What happened: one page of entries, and what is on record about each recipient."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlencode

from consentui.adapters.http.classify import message_of
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import HttpTransport
from consentui.domain.activity import ActivityEntry, ActivityKind, ActivityQuery, ActivitySlice, RecipientSharing
from consentui.domain.data_request import RequestKind
from consentui.wire import activity_messages, routes


class ActivityApi:
    """Part of HttpBackend."""

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport

    async def activity(self, token: str, query: ActivityQuery) -> ActivitySlice:
        path = f"{routes.ACTIVITY}?{urlencode(_parameters(query))}"
        answer = await self._transport.exchange("GET", path, headers=bearer(token))
        message = message_of(answer, activity_messages.ActivityMessage)
        return ActivitySlice(
            tuple(_entry(entry) for entry in message.entries),
            message.next_cursor,
            tuple(
                RecipientSharing(found.recipient, found.since, found.last_at, found.count)
                for found in message.recipients or ()
            ),
            message.resume_cursor,
        )


def _parameters(query: ActivityQuery) -> list[tuple[str, str]]:
    asked = {
        "kind": ",".join(kind.value for kind in query.kinds),
        "purpose": query.purpose,
        "recipient": query.recipient,
        "from": _moment(query.since),
        "until": _moment(query.until),
        "limit": str(query.limit),
        "cursor": query.cursor,
        "recorded_after": query.recorded_after,
        "summary": "recipients" if query.has_recipients else None,
    }
    return [(name, value) for name, value in asked.items() if value]


def _moment(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def _entry(message: activity_messages.ActivityEntryMessage) -> ActivityEntry:
    return ActivityEntry(
        id=message.id,
        kind=ActivityKind(message.kind),
        at=message.at,
        purpose=message.purpose,
        recipient=message.recipient,
        categories=tuple(message.categories),
        device_name=message.device_name,
        batch_id=message.batch_id,
        receipt_id=message.receipt_id,
        policy_version=message.policy_version,
        change=message.change,
        answer=message.answer,
        request=None if message.request is None else RequestKind(message.request),
    )
