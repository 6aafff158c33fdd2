"""Data requests of a person: a copy of everything, deletion of the account, content about them that others posted.

Kinds, statuses and reasons are named as in Data Rights Protocol 1.0 where it has a word for them.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import Final

from consentui.domain.record import Record

# How much of what a person says about content that others posted, and about where it is, one request takes.
WORDS_MAX: Final = 2000
PLACE_MAX: Final = 512


class RequestKind(enum.Enum):
    ACCESS = "access"
    DELETION = "deletion"
    CONTENT_ABOUT_ME = "content_about_me"


class RequestStatus(enum.Enum):
    """Where a request stands, in the words of Data Rights Protocol 1.0."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    FULFILLED = "fulfilled"
    REVOKED = "revoked"
    DENIED = "denied"
    EXPIRED = "expired"

    @property
    def is_open(self) -> bool:
        """Whether something is still going to happen."""
        return self in (RequestStatus.OPEN, RequestStatus.IN_PROGRESS)


class RequestStep(enum.Enum):
    """How far it is: a copy goes asked, preparing, ready, downloaded; a deletion cooling_off, deleting."""

    ASKED = "asked"
    PREPARING = "preparing"
    READY = "ready"
    DOWNLOADED = "downloaded"
    COOLING_OFF = "cooling_off"
    DELETING = "deleting"
    ANSWERED = "answered"


class DenialReason(enum.Enum):
    INSUFFICIENT_VERIFICATION = "insuf_verification"
    NO_MATCH = "no_match"
    TOO_MANY_REQUESTS = "too_many_requests"
    FAILED = "failed"
    OTHER = "other"


class Outcome(enum.Enum):
    DELETED = "deleted"
    ANONYMISED = "anonymised"
    KEPT = "kept"


class Fate(Record):
    """What happens to one category of data at the deletion of the account, counted by the service.

    `reason`, `law` and `kept_until` only where something is kept; None means that it is not stated.
    """

    category: str
    outcome: Outcome
    count: int
    reason: str | None = None
    law: str | None = None
    kept_until: dt.date | None = None
    clause_ids: tuple[str, ...] = ()


class Archive(Record):
    """A copy that can be downloaded: `size` in bytes of the zip file, `sha256` in hex of its bytes."""

    size: int
    sha256: str
    ready_at: dt.datetime
    expires_at: dt.datetime
    downloaded_at: dt.datetime | None = None


class Deletion(Record):
    """A deletion under way; `certificate_key` opens its certificate, and is there while it can still come."""

    delete_at: dt.datetime
    fates: tuple[Fate, ...]
    certificate_id: str
    certificate_key: str | None = None


class DeletionPreview(Record):
    """What a deletion would do, computed by the service now; nothing is changed by asking."""

    delete_at: dt.datetime
    fates: tuple[Fate, ...]


class DataRequest(Record):
    """One request as the service has it; times are the service's. `done` of `total` count rows or steps."""

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
    categories: tuple[str, ...] = ()
    words: str | None = None
    place: str | None = None
    answer: str | None = None
    archive: Archive | None = None
    deletion: Deletion | None = None
