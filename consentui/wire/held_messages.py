"""Messages about what is held of a person: profile fields, single posts, comments and likes, and counts of the rest."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.domain.profile_values import LONG_MAX
from consentui.domain.written_text import NEVER_WRITTEN
from consentui.wire.base import AnswerMessage, RequestMessage
from consentui.wire.limits import PROFILE_FIELDS_MAX

# Keys of `held_data` in the catalogue, where each has its title, fields, reason, retention and clauses.
HeldCategoryKey = Annotated[str, msgspec.Meta(pattern=r"^[a-z_]+$(?!\n)", max_length=32, examples=["posts"])]
ProfileFieldKey = Annotated[str, msgspec.Meta(pattern=r"^[a-z_]+$(?!\n)", max_length=32, examples=["nickname"])]
ProfileValue = Annotated[
    str,
    msgspec.Meta(pattern=rf"^[^{NEVER_WRITTEN}]+$", min_length=1, max_length=LONG_MAX),
]
ContentKind = Literal["post", "comment", "like"]


class ProfileFieldMessage(AnswerMessage):
    """One field. `value` is null where nothing is held, and masked by the service where it is sensitive."""

    key: str
    category: str
    value: str | None
    is_sensitive: bool
    may_change: bool
    may_remove: bool
    changed_at: dt.datetime | None = None


class HoldingMessage(AnswerMessage):
    """How much is held of one category, and from when to when; zero is said, not left out. `by_kind` where the
    category has kinds (posts, comments and likes)."""

    category: str
    count: int
    by_kind: dict[str, int] = msgspec.field(default_factory=dict)
    oldest_at: dt.datetime | None = None
    newest_at: dt.datetime | None = None


class ProfileMessage(AnswerMessage):
    """GET /v1/profile."""

    fields: list[ProfileFieldMessage]
    holdings: list[HoldingMessage]


class ProfileChangeRequest(RequestMessage):
    """PATCH /v1/profile: these fields get these values, all or none. Answers with ProfileMessage."""

    fields: Annotated[dict[ProfileFieldKey, ProfileValue], msgspec.Meta(min_length=1, max_length=PROFILE_FIELDS_MAX)]


class ContentEntryMessage(AnswerMessage):
    """One post, comment or like. `text` is plain text; `about` says what a comment or like stands under."""

    id: str
    kind: ContentKind
    at: dt.datetime
    text: str | None = None
    about: str | None = None


class ContentMessage(AnswerMessage):
    """GET /v1/content, newest first; `next_cursor` is null at the end."""

    entries: list[ContentEntryMessage]
    next_cursor: str | None
