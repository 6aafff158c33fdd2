"""Messages about data requests: a copy of one's data, deletion of the account, content about me that others posted.

Kinds, statuses and reasons are named as in Data Rights Protocol 1.0 where it has a word for them.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.domain.data_request import PLACE_MAX, WORDS_MAX
from consentui.domain.written_text import NEVER_WRITTEN
from consentui.wire.base import AnswerMessage, LanguageTag, OperationId, RequestMessage
from consentui.wire.held_messages import HeldCategoryKey

RequestKind = Literal["access", "deletion", "content_about_me"]
RequestStatus = Literal["open", "in_progress", "fulfilled", "revoked", "denied", "expired"]
RequestStep = Literal["asked", "preparing", "ready", "downloaded", "cooling_off", "deleting", "answered"]
DenialReason = Literal["insuf_verification", "no_match", "too_many_requests", "failed", "other"]
Outcome = Literal["deleted", "anonymised", "kept"]

# What a person writes, with lines and tabs.
_SAID = rf"^[^{NEVER_WRITTEN}]*$(?!\n)"


class CodeProof(RequestMessage):
    """The person's own text-message code, asked for by POST /v1/account/codes; proves that it is really them."""

    attempt_id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", max_length=64)]
    code: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{6}$", min_length=6, max_length=6)]


class DataRequestRequest(RequestMessage):
    """POST /v1/requests. The same op id again is the same request; another body under it is operation-reused.

    `proof` is needed for `deletion` always, for `access` unless the session is younger than ten minutes
    (proof-required). `categories` (access): what to put in, empty for everything. `words` (content_about_me): what
    the person says about it; `place` is where they saw it.
    """

    op_id: OperationId
    kind: RequestKind
    language: LanguageTag
    proof: CodeProof | None = None
    categories: list[HeldCategoryKey] = msgspec.field(default_factory=list)
    words: Annotated[str, msgspec.Meta(pattern=_SAID, max_length=WORDS_MAX)] | None = None
    place: Annotated[str, msgspec.Meta(pattern=_SAID, max_length=PLACE_MAX)] | None = None


class ArchiveMessage(AnswerMessage):
    """A copy that can be downloaded: `size` in bytes of the zip file, `sha256` in hex of its bytes."""

    size: int
    sha256: str
    ready_at: dt.datetime
    expires_at: dt.datetime
    downloaded_at: dt.datetime | None = None


class FateMessage(AnswerMessage):
    """What happens, or happened, to one category at the deletion of the account, counted by the service.

    `reason`, `law` and `kept_until` only where something is kept; null means that it is not stated.
    """

    category: str
    outcome: Outcome
    count: int
    reason: str | None = None
    law: str | None = None
    kept_until: dt.date | None = None
    clause_ids: list[str] = msgspec.field(default_factory=list)


class DeletionMessage(AnswerMessage):
    """A deletion under way. `certificate_key` is told to the person alone, whenever they ask while it is open, so that
    every window of theirs has it before the sessions are over; it opens GET /v1/certificates and nothing else.
    `certificate_id` names the certificate it will have."""

    delete_at: dt.datetime
    fates: list[FateMessage]
    certificate_id: str
    certificate_key: str | None = None


class DataRequestMessage(AnswerMessage):
    """One request. `expected_by` is the service's own estimate, null where it has none; `done` of `total` count rows
    or steps of what is being prepared; `reason` only with `denied`."""

    request_id: str
    kind: RequestKind
    status: RequestStatus
    step: RequestStep
    received_at: dt.datetime
    changed_at: dt.datetime
    expected_by: dt.datetime | None = None
    reason: DenialReason | None = None
    done: int = 0
    total: int = 0
    categories: list[str] = msgspec.field(default_factory=list)
    words: str | None = None
    place: str | None = None
    answer: str | None = None
    archive: ArchiveMessage | None = None
    deletion: DeletionMessage | None = None


class DataRequestsMessage(AnswerMessage):
    """GET /v1/requests, newest first."""

    requests: list[DataRequestMessage]


class DeletionPreviewMessage(AnswerMessage):
    """GET /v1/deletion-preview: what would happen, computed now from what is really held; nothing is changed."""

    delete_at: dt.datetime
    fates: list[FateMessage]


class CertificateClaimsMessage(AnswerMessage):
    """What a certificate says. `chain_head` is the check value of the subject's last receipt, by which a receipt that
    was kept can still be told from a forged one; `fates` are the counts at the moment of deletion."""

    schema: str
    certificate_id: str
    request_id: str
    subject: str
    asked_at: dt.datetime
    deleted_at: dt.datetime
    fates: list[FateMessage]
    chain_head: str
    epoch: str


class CertificateMessage(AnswerMessage):
    """GET /v1/certificates with `Authorization: Certificate <key>`: null until the deletion has been carried out.

    `certificate` is a compact JWS, alg Ed25519, over CertificateClaimsMessage; it is also the signed closure of the
    account.
    """

    certificate: str | None
