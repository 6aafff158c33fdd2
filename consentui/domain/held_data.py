"""What a service holds of a person: profile fields, single posts, comments and likes, and counts of the rest."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from types import MappingProxyType

from consentui.domain.record import Record


class ContentKind(enum.Enum):
    POST = "post"
    COMMENT = "comment"
    LIKE = "like"


class ProfileField(Record):
    """One field. `value` is None where nothing is held; of a sensitive one the service shows a masked form."""

    key: str
    category: str
    value: str | None
    is_sensitive: bool
    may_change: bool
    may_remove: bool
    changed_at: dt.datetime | None = None


class Holding(Record):
    """How much is held of one category of the catalogue, of each of its kinds, and from when to when."""

    category: str
    count: int
    by_kind: Mapping[str, int] = MappingProxyType({})
    oldest_at: dt.datetime | None = None
    newest_at: dt.datetime | None = None


class Profile(Record):
    """What GET /v1/profile tells."""

    fields: tuple[ProfileField, ...]
    holdings: tuple[Holding, ...]


class ContentEntry(Record):
    """One post, comment or like; `text` is plain text, `about` says what a comment or like stands under."""

    id: str
    kind: ContentKind
    at: dt.datetime
    text: str | None = None
    about: str | None = None


class ContentSlice(Record):
    """Entries, newest first; `next_cursor` is None at the end."""

    entries: tuple[ContentEntry, ...]
    next_cursor: str | None
