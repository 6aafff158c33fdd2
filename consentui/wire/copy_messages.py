"""What stands in the files of a copy of one's data; their JSON Schemas, which lie beside them, come from here."""

from __future__ import annotations

import datetime as dt

import msgspec

from consentui.wire.base import AnswerMessage

COPY_SCHEMA = "consentui-copy-1"


class CopyAccountMessage(AnswerMessage):
    """The account itself; `subject` is the pseudonym that stands in every receipt."""

    subject: str
    phone: str
    display_name: str | None
    created_at: dt.datetime


class CopySessionMessage(AnswerMessage):
    """One sign-in; `ended_at` null where it was not ended (it may be over by `expires_at`)."""

    id: str
    device_name: str
    signed_in_at: dt.datetime
    last_seen_at: dt.datetime
    expires_at: dt.datetime
    ended_at: dt.datetime | None


class CopyAnswerMessage(AnswerMessage):
    """One answer to a version of the policy, or to one of its changes; `receipt_id` of its entry among the decisions,
    null where it was given before answers had receipts."""

    version: str
    change: str
    answer: str
    decided_at: dt.datetime
    receipt_id: str | None


class CopyDecisionMessage(AnswerMessage):
    """One decision with its receipt, a compact JWS (alg Ed25519); `check_value` is SHA-256 (hex) of the 64 characters
    of `previous` followed by the receipt. The entries are in the order of the chain."""

    receipt_id: str
    purpose: str
    value: bool
    rev: int
    op_id: str
    batch_id: str | None
    method: str
    policy_version: str | None
    language: str | None
    device_name: str | None
    recorded_at: dt.datetime
    previous: str
    check_value: str
    receipt: str


class CopySharingMessage(AnswerMessage):
    """One time that data was given to somebody else, as the operator reported it."""

    purpose: str
    recipient: str
    categories: list[str]
    at: dt.datetime
    recorded_at: dt.datetime


class CopyRequestMessage(AnswerMessage):
    """One request about one's data, as it stood when the copy was made."""

    request_id: str
    kind: str
    status: str
    step: str
    received_at: dt.datetime
    changed_at: dt.datetime
    categories: list[str]
    words: str | None
    place: str | None
    answer: str | None


class CopyNoticeMessage(AnswerMessage):
    """A notice that was seen."""

    notice_id: str
    seen_at: dt.datetime


class CopyFieldMessage(AnswerMessage):
    """One field of the profile that is filled in; whole, also where a window shows it masked."""

    field: str
    value: str
    changed_at: dt.datetime


class CopyRecordMessage(AnswerMessage):
    """One record that the operator's own systems hold: `at` is its own time, `recorded_at` when it was reported."""

    id: str
    kind: str
    at: dt.datetime
    recorded_at: dt.datetime
    fields: dict[str, str]


class CopyFileMessage(AnswerMessage):
    """One file of the copy: its path, how many entries it holds, and SHA-256 (hex) of its bytes. `section` and `schema`
    (path of its JSON Schema) are null for files that hold no entries."""

    path: str
    sha256: str
    size: int
    entries: int = 0
    section: str | None = None
    schema: str | None = None


class CopyManifestMessage(AnswerMessage):
    """`manifest.json`: what the copy holds. `chain_head` is the check value of the newest receipt in it;
    `categories` is what was asked for, empty for everything."""

    schema: str
    service_id: str
    service_name: str
    request_id: str
    subject: str
    asked_at: dt.datetime
    made_at: dt.datetime
    language: str
    policy_version: str
    epoch: str
    chain_head: str
    categories: list[str]
    counts: dict[str, int]
    files: list[CopyFileMessage] = msgspec.field(default_factory=list)
