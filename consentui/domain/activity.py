"""What happened to one subject, as the service has it on record: decisions, sharings, answers, sign-ins, requests."""

from __future__ import annotations

import datetime as dt
import enum

from consentui.domain.data_request import RequestKind
from consentui.domain.record import Record


class ActivityKind(enum.Enum):
    """What an entry is about."""

    TURNED_ON = "turned_on"
    TURNED_OFF = "turned_off"
    SHARED = "shared"
    POLICY = "policy"
    SIGNED_IN = "signed_in"
    REQUEST = "request"


class ActivityEntry(Record):
    """One entry; what does not belong to its kind is None or empty. `categories` are in the service's words."""

    id: str
    kind: ActivityKind
    at: dt.datetime
    purpose: str | None = None
    recipient: str | None = None
    categories: tuple[str, ...] = ()
    device_name: str | None = None
    batch_id: str | None = None
    receipt_id: str | None = None
    policy_version: str | None = None
    change: str | None = None
    answer: str | None = None
    request: RequestKind | None = None


class RecipientSharing(Record):
    """What is on record about one recipient: since when it may get data without a break, and when it last got some.

    `since` is None while every purpose that serves it is off, `last_at` where no sharing is on record.
    """

    recipient: str
    since: dt.datetime | None
    last_at: dt.datetime | None
    count: int


class ActivitySlice(Record):
    """Entries, newest first; `next_cursor` is None at the end. `recipients` only where they were asked for.

    `resume_cursor` is where to go on later with `recorded_after`; None on pages that `cursor` asked for.
    """

    entries: tuple[ActivityEntry, ...]
    next_cursor: str | None
    recipients: tuple[RecipientSharing, ...] = ()
    resume_cursor: str | None = None


class ActivityQuery(Record):
    """What to list: no kinds means all of them; times are the service's.

    `recorded_after`, a `resume_cursor` of before, asks for what was recorded since, oldest first; it goes with no other
    field but `limit`.
    """

    kinds: tuple[ActivityKind, ...] = ()
    purpose: str | None = None
    recipient: str | None = None
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    limit: int = 50
    cursor: str | None = None
    recorded_after: str | None = None
    has_recipients: bool = False
