"""What is held of a person: profile fields, counts, and single posts, comments and likes."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from consentui.adapters.http.classify import check, message_of
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import Answer, HttpTransport
from consentui.domain.errors import RequestRejected
from consentui.domain.held_data import ContentEntry, ContentKind, ContentSlice, Holding, Profile, ProfileField
from consentui.wire import codec, held_messages, routes

_NOT_FOUND = 404


class HeldApi:
    """Part of HttpBackend."""

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport

    async def profile(self, token: str) -> Profile:
        return _profile(await self._transport.exchange("GET", routes.PROFILE, headers=bearer(token)))

    async def change_profile(self, token: str, fields: Mapping[str, str]) -> Profile:
        body = codec.encode(held_messages.ProfileChangeRequest(fields=dict(fields)))
        return _profile(await self._transport.exchange("PATCH", routes.PROFILE, headers=bearer(token), body=body))

    async def remove_field(self, token: str, field: str) -> Profile:
        return _profile(await self._transport.exchange("DELETE", routes.profile_field(field), headers=bearer(token)))

    async def content(self, token: str, cursor: str | None, kind: str | None) -> ContentSlice:
        asked = [(name, value) for name, value in (("cursor", cursor), ("kind", kind)) if value]
        path = f"{routes.CONTENT}?{urlencode(asked)}" if asked else routes.CONTENT
        answer = await self._transport.exchange("GET", path, headers=bearer(token))
        message = message_of(answer, held_messages.ContentMessage)
        return ContentSlice(tuple(map(_entry, message.entries)), message.next_cursor)

    async def delete_content(self, token: str, content_id: str) -> None:
        answer = await self._transport.exchange("DELETE", routes.content_entry(content_id), headers=bearer(token))
        try:
            check(answer)
        except RequestRejected as refused:
            if refused.status != _NOT_FOUND:
                raise


def _profile(answer: Answer) -> Profile:
    message = message_of(answer, held_messages.ProfileMessage)
    return Profile(
        tuple(
            ProfileField(
                field.key,
                field.category,
                field.value,
                field.is_sensitive,
                field.may_change,
                field.may_remove,
                field.changed_at,
            )
            for field in message.fields
        ),
        tuple(
            Holding(entry.category, entry.count, entry.by_kind, entry.oldest_at, entry.newest_at)
            for entry in message.holdings
        ),
    )


def _entry(message: held_messages.ContentEntryMessage) -> ContentEntry:
    return ContentEntry(message.id, ContentKind(message.kind), message.at, message.text, message.about)
