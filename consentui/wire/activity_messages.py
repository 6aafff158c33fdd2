"""Messages about what happened: decisions, sharings, answers to the policy, sign-ins, requests."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.wire.base import AnswerMessage
from consentui.wire.request_messages import RequestKind

ActivityKindName = Literal["turned_on", "turned_off", "shared", "policy", "signed_in", "request"]
RecipientId = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_]+$(?!\n)", max_length=64, examples=["baidu_maps"])]


class ActivityEntryMessage(AnswerMessage):
    """One entry; what does not belong to its kind is null or empty.

    `turned_on`, `turned_off`: purpose, device name, batch and receipt. `shared`: purpose, recipient, categories.
    `policy`: version, change, answer and receipt. `signed_in`: device name. `request`: the kind of request; `id` is its
    own.
    """

    id: str
    kind: ActivityKindName
    at: dt.datetime
    purpose: str | None = None
    recipient: str | None = None
    categories: list[str] = msgspec.field(default_factory=list)
    device_name: str | None = None
    batch_id: str | None = None
    receipt_id: str | None = None
    policy_version: str | None = None
    change: str | None = None
    answer: str | None = None
    request: RequestKind | None = None


class RecipientSharingMessage(AnswerMessage):
    """What is on record about one recipient, over all time.

    `since`: since when one of its purposes is on without a break, null while all of them are off. `last_at`: the
    newest sharing, null where none is on record.
    """

    recipient: str
    since: dt.datetime | None
    last_at: dt.datetime | None
    count: int


class ActivityMessage(AnswerMessage):
    """GET /v1/activity, newest first; `next_cursor` is null at the end.

    `resume_cursor` is handed back as `recorded_after` to hear later what was recorded since: those entries come in
    the order in which they were recorded, again with a `resume_cursor`. It is null on pages that `cursor` asked for.
    `recipients` is given where `summary=recipients` asks for it: everybody who is served by a purpose that is on, and
    everybody with a sharing on record.
    """

    entries: list[ActivityEntryMessage]
    next_cursor: str | None
    resume_cursor: str | None = None
    recipients: list[RecipientSharingMessage] | None = None
