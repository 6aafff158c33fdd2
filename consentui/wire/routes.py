"""Every path of the API, as the service mounts it and as the client asks for it."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

API_VERSION: Final = "1"

SERVICE: Final = "/v1/service"
POLICY: Final = "/v1/policy"
POLICY_VERSIONS: Final = "/v1/policy/versions"
POLICY_VERSION: Final = "/v1/policy/versions/{version}"
POLICY_CHANGES: Final = "/v1/policy/versions/{version}/changes"
POLICY_DECISIONS: Final = "/v1/policy/decisions"
POLICY_DECISION: Final = "/v1/policy/decisions/{version}/{change}"
CATALOGUE: Final = "/v1/catalogue"
DEVICES: Final = "/v1/devices"
THIS_DEVICE: Final = "/v1/devices/self"
SESSION_CODES: Final = "/v1/session/codes"
SESSION: Final = "/v1/session"
SESSION_REFRESH: Final = "/v1/session/refresh"
SESSIONS: Final = "/v1/sessions"
SESSION_ENTRY: Final = "/v1/sessions/{session_id}"
GRANTS: Final = "/v1/grants"
GRANT: Final = "/v1/grants/{purpose}"
WITHDRAW: Final = "/v1/grants/{purpose}/withdraw"
WITHDRAWALS: Final = "/v1/withdrawals"
OFF: Final = "/v1/off"
RECEIPTS: Final = "/v1/receipts"
RECEIPT: Final = "/v1/receipts/{receipt_id}"
ACTIVITY: Final = "/v1/activity"
PROFILE: Final = "/v1/profile"
PROFILE_FIELD: Final = "/v1/profile/{field}"
CONTENT: Final = "/v1/content"
CONTENT_ENTRY: Final = "/v1/content/{content_id}"
ACCOUNT_CODES: Final = "/v1/account/codes"
REQUESTS: Final = "/v1/requests"
REQUEST: Final = "/v1/requests/{request_id}"
ARCHIVE: Final = "/v1/requests/{request_id}/archive"
DELETION_PREVIEW: Final = "/v1/deletion-preview"
CERTIFICATES: Final = "/v1/certificates"
NOTICES: Final = "/v1/notices"
NOTICE_SEEN: Final = "/v1/notices/{notice_id}/seen"
OPERATOR_RECORDS: Final = "/v1/operator/records"
OPERATOR_SHARINGS: Final = "/v1/operator/sharings"
OPERATOR_POLICY_VERSIONS: Final = "/v1/operator/policy-versions"
OPERATOR_NOTICES: Final = "/v1/operator/notices"
EVENTS: Final = "/v1/events"
JWKS: Final = "/.well-known/jwks.json"
OPENAPI: Final = "/openapi.json"
HEALTH: Final = "/healthz"

DEMO_STATE: Final = "/demo/state"
DEMO_NETWORK: Final = "/demo/network"
DEMO_CLOCK: Final = "/demo/clock"
DEMO_TEXTS: Final = "/demo/texts"
DEMO_PHONE_CHOICE: Final = "/demo/phone/choice"
DEMO_POLICY_NEXT: Final = "/demo/policy/next"
DEMO_INCIDENT: Final = "/demo/incident"
DEMO_COPY_FINISH: Final = "/demo/copy/finish"
DEMO_SESSION_END: Final = "/demo/session/end"
DEMO_RECORDS: Final = "/demo/records"
DEMO_START_AGAIN: Final = "/demo/start-again"

# The `change` of PUT /v1/policy/decisions/{version}/{change} that answers a version as a whole.
ACCEPTANCE: Final = "acceptance"

IF_MATCH: Final = "If-Match"
IDEMPOTENCY_KEY: Final = "Idempotency-Key"
# `Authorization: Bearer <access or device token>`, and `Authorization: Off <off-key>` for POST /v1/off alone.
BEARER: Final = "Bearer"
OFF_SCHEME: Final = "Off"
# `Authorization: Certificate <certificate key>`, for GET /v1/certificates alone: it outlives the account.
CERTIFICATE_SCHEME: Final = "Certificate"


def _part(text: str) -> str:
    return quote(text, safe="")


def policy_version(version: str) -> str:
    return POLICY_VERSION.format(version=_part(version))


def policy_changes(version: str) -> str:
    return POLICY_CHANGES.format(version=_part(version))


def notice_seen(notice_id: str) -> str:
    return NOTICE_SEEN.format(notice_id=_part(notice_id))


def policy_decision(version: str, change: str = ACCEPTANCE) -> str:
    return POLICY_DECISION.format(version=_part(version), change=_part(change))


def session_entry(session_id: str) -> str:
    return SESSION_ENTRY.format(session_id=_part(session_id))


def grant(purpose: str) -> str:
    return GRANT.format(purpose=_part(purpose))


def withdraw(purpose: str) -> str:
    return WITHDRAW.format(purpose=_part(purpose))


def receipt(receipt_id: str) -> str:
    return RECEIPT.format(receipt_id=_part(receipt_id))


def profile_field(field: str) -> str:
    return PROFILE_FIELD.format(field=_part(field))


def content_entry(content_id: str) -> str:
    return CONTENT_ENTRY.format(content_id=_part(content_id))


def request(request_id: str) -> str:
    return REQUEST.format(request_id=_part(request_id))


def archive(request_id: str) -> str:
    return ARCHIVE.format(request_id=_part(request_id))
