"""Messages about grants, withdrawals, receipts, keys and events."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.wire.base import (
    AnswerMessage,
    HexDigest,
    LanguageTag,
    OperationId,
    PurposeKey,
    RequestMessage,
    VersionName,
)
from consentui.wire.limits import WITHDRAWALS_PER_BATCH
from consentui.wire.session_messages import SubjectMessage

GrantMethod = Literal["switch", "chooser", "carried_at_sign_in", "conflict_answer", "undo"]


class GrantMessage(AnswerMessage):
    """One decision as the service holds it, with its proof: `receipt` is a compact JWS, not yet verified.

    In GET /v1/grants this is the newest decision; as the answer to a grant or withdrawal it is the decision which
    that operation made, even when a later one followed. `etag` names the epoch now, the receipt the epoch then.
    Undecided (rev 0): op id, time, device name and receipt are null.
    """

    purpose: str
    etag: str
    value: bool
    op_id: str | None
    recorded_at: dt.datetime | None
    device_name: str | None
    receipt: str | None
    lease_s: int
    off_key: str | None = None


class GrantsMessage(AnswerMessage):
    """GET /v1/grants: every purpose of the catalogue, decided or not."""

    subject: SubjectMessage
    epoch: str
    grants: list[GrantMessage]


class GrantRequest(RequestMessage):
    """PUT /v1/grants/{purpose}, with If-Match and Idempotency-Key."""

    policy_version: VersionName
    policy_hash: HexDigest
    words_hash: HexDigest
    language: LanguageTag
    method: GrantMethod


class WordsMessage(RequestMessage):
    """What was on screen at a withdrawal; entered in the receipt only where the service finds it true."""

    policy_version: VersionName
    policy_hash: HexDigest
    words_hash: HexDigest
    language: LanguageTag


class WithdrawRequest(RequestMessage):
    """POST /v1/grants/{purpose}/withdraw: unconditional; the same op id again gets its receipt again."""

    op_id: OperationId
    batch_id: OperationId | None = None
    method: GrantMethod = "switch"
    words: WordsMessage | None = None


class WithdrawItem(RequestMessage):
    purpose: PurposeKey
    op_id: OperationId
    method: GrantMethod = "switch"
    words: WordsMessage | None = None


class WithdrawalsRequest(RequestMessage):
    """POST /v1/withdrawals: all of them are recorded, or none."""

    items: Annotated[list[WithdrawItem], msgspec.Meta(min_length=1, max_length=WITHDRAWALS_PER_BATCH)]
    batch_id: OperationId | None = None


class WithdrawalsMessage(AnswerMessage):
    """One grant message with its receipt for each item, in the order of the request."""

    batch_id: str | None
    grants: list[GrantMessage]


class OffRequest(RequestMessage):
    """POST /v1/off: the off-key names subject and purpose; the receipt's method is `off_key`."""

    op_id: OperationId
    batch_id: OperationId | None = None


class ReceiptMessage(AnswerMessage):
    """GET /v1/receipts/{receipt_id}: the compact JWS and its check value in the subject's chain."""

    receipt_id: str
    receipt: str
    check_value: str


class ReceiptClaimsMessage(AnswerMessage):
    """The payload of a receipt; field by field the domain's Receipt."""

    schema: str
    receipt_id: str
    subject: str
    purpose: str
    value: bool
    epoch: str
    rev: int
    previous: str
    policy_version: str | None
    policy_hash: str | None
    words_hash: str | None
    language: str | None
    method: str
    op_id: str
    batch_id: str | None
    recorded_at: dt.datetime


class ReceiptHeaderMessage(AnswerMessage):
    """The protected header of a receipt."""

    alg: str
    kid: str
    typ: str


class KeyMessage(AnswerMessage):
    """One public key of GET /.well-known/jwks.json (RFC 8037: OKP, Ed25519, `x` in base64url)."""

    kty: str
    crv: str
    x: str
    kid: str
    alg: str
    use: str


class KeysMessage(AnswerMessage):
    keys: list[KeyMessage]


class EventMessage(AnswerMessage):
    """Data of one server-sent event of GET /v1/events: what to fetch again; the event's name is `changed`."""

    what: Literal["grants", "policy", "session", "activity", "notices", "requests", "held"]


class HealthMessage(AnswerMessage):
    status: Literal["ok"]
    epoch: str
