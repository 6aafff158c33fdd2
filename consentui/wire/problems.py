"""The closed list of problem types (RFC 9457) a service answers with, and the message that carries them."""

from __future__ import annotations

import enum
from typing import Final

from consentui.wire.base import AnswerMessage
from consentui.wire.grant_messages import GrantMessage

MEDIA_TYPE: Final = "application/problem+json"
_URN: Final = "urn:consentui:problem:"


class Problem(enum.Enum):
    """Short name, HTTP status and title of every problem; `type` in the body is the URN of the short name."""

    MALFORMED = ("malformed", 400, "The request is not well formed")
    NOT_SIGNED_IN = ("not-signed-in", 401, "No valid access or device token")
    SESSION_ENDED = ("session-ended", 401, "The refresh token is not valid any more")
    OFF_KEY_REFUSED = ("off-key-refused", 401, "The off-key is not one of this service")
    OPERATOR_REFUSED = ("operator-refused", 401, "No valid operator token")
    FORBIDDEN = ("forbidden", 403, "Not allowed with this token")
    PROOF_REQUIRED = ("proof-required", 403, "This needs the person's own text-message code")
    NOT_FOUND = ("not-found", 404, "There is nothing here")
    FIELD_FIXED = ("field-fixed", 409, "This field cannot be changed or removed here")
    UNKNOWN_PURPOSE = ("unknown-purpose", 404, "No policy version knows this purpose")
    METHOD_NOT_ALLOWED = ("method-not-allowed", 405, "This path does not know this method")
    IN_PROGRESS = ("in-progress", 409, "The same operation is being worked on")
    POLICY_CHANGED = ("policy-changed", 409, "The words shown are not those of the version in force")
    PURPOSE_OFF = ("purpose-off", 409, "The purpose is off, so nothing may be shared for it")
    REQUEST_OPEN = ("request-open", 409, "A request of this kind is open already")
    TOO_LATE = ("too-late", 409, "The request cannot be cancelled any more")
    NOT_READY = ("not-ready", 409, "The copy is not ready")
    ARCHIVE_GONE = ("archive-gone", 410, "The copy was removed")
    STALE_REVISION = ("stale-revision", 412, "Another decision came first")
    TOO_LARGE = ("too-large", 413, "The request body is too large")
    MEDIA_TYPE_UNSUPPORTED = ("media-type-unsupported", 415, "The request body must be application/json")
    INVALID = ("invalid", 422, "A field does not have the documented form")
    INVALID_PHONE = ("invalid-phone", 422, "This is not a phone number")
    WORDS_MISMATCH = ("words-mismatch", 422, "The hashes do not belong to this policy version")
    OPERATION_REUSED = ("operation-reused", 422, "This operation id was used for something else")
    CODE_WRONG = ("code-wrong", 422, "The code is not right")
    CODE_EXPIRED = ("code-expired", 422, "The code is too old or was used")
    CODE_USED_UP = ("code-used-up", 422, "Too many tries")
    PRECONDITION_REQUIRED = ("precondition-required", 428, "A grant needs If-Match")
    BUSY = ("busy", 429, "Too many requests, nothing was applied")
    INTERNAL = ("internal", 500, "The service failed")
    UNAVAILABLE = ("unavailable", 503, "The service cannot work now, nothing was applied")

    def __init__(self, short_name: str, status: int, title: str) -> None:
        self.short_name = short_name
        self.status = status
        self.title = title

    @property
    def type_uri(self) -> str:
        return _URN + self.short_name

    @classmethod
    def of_type(cls, type_uri: str) -> Problem | None:
        """The problem with this `type`, None where it is not one of ours."""
        return next((problem for problem in cls if problem.type_uri == type_uri), None)


class ProblemMessage(AnswerMessage, omit_defaults=True):
    """Body of every answer with status 400 and above; `detail` never quotes what was sent.

    `retry_after_s` stands in the Retry-After header too. `current` comes with stale-revision (and its etag in the
    ETag header), `policy_version` (the one in force) with policy-changed, `tries_left` with code-wrong, `request_id`
    (the open one) with request-open.
    """

    type: str
    title: str
    status: int
    detail: str | None = None
    retry_after_s: int | None = None
    tries_left: int | None = None
    current: GrantMessage | None = None
    policy_version: str | None = None
    request_id: str | None = None
