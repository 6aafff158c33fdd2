"""Every operation that the protocol asks a service to have, as method and path."""

from __future__ import annotations

from typing import Final

from consentui.wire import routes

OPERATIONS: Final = (
    ("GET", routes.SERVICE),
    ("GET", routes.POLICY),
    ("GET", routes.POLICY_VERSIONS),
    ("GET", routes.POLICY_VERSION),
    ("GET", routes.POLICY_CHANGES),
    ("GET", routes.POLICY_DECISIONS),
    ("PUT", routes.POLICY_DECISION),
    ("GET", routes.CATALOGUE),
    ("POST", routes.DEVICES),
    ("DELETE", routes.THIS_DEVICE),
    ("POST", routes.SESSION_CODES),
    ("POST", routes.SESSION),
    ("DELETE", routes.SESSION),
    ("POST", routes.SESSION_REFRESH),
    ("GET", routes.SESSIONS),
    ("DELETE", routes.SESSION_ENTRY),
    ("GET", routes.GRANTS),
    ("PUT", routes.GRANT),
    ("POST", routes.WITHDRAW),
    ("POST", routes.WITHDRAWALS),
    ("POST", routes.OFF),
    ("GET", routes.ACTIVITY),
    ("GET", routes.RECEIPTS),
    ("GET", routes.RECEIPT),
    ("GET", routes.PROFILE),
    ("PATCH", routes.PROFILE),
    ("DELETE", routes.PROFILE_FIELD),
    ("GET", routes.CONTENT),
    ("DELETE", routes.CONTENT_ENTRY),
    ("POST", routes.ACCOUNT_CODES),
    ("POST", routes.REQUESTS),
    ("GET", routes.REQUESTS),
    ("GET", routes.REQUEST),
    ("DELETE", routes.REQUEST),
    ("GET", routes.ARCHIVE),
    ("GET", routes.DELETION_PREVIEW),
    ("GET", routes.CERTIFICATES),
    ("GET", routes.NOTICES),
    ("PUT", routes.NOTICE_SEEN),
    ("GET", routes.EVENTS),
    ("GET", routes.JWKS),
    ("GET", routes.OPENAPI),
    ("GET", routes.HEALTH),
)
