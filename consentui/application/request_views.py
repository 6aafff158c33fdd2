"""The part of the snapshot about requests and copies; its own module, because the first paint does without it."""

from __future__ import annotations

import datetime as dt
import enum

from consentui.domain.data_request import DataRequest, RequestKind, RequestStatus
from consentui.domain.record import Record


class ReadyNotice(Record):
    """A copy is ready: said once; `serial` grows by one each time."""

    serial: int
    request_id: str


class RequestsView(Record):
    """`known`: newest first. `is_failed`: the last reading failed, and this is what an earlier one brought."""

    known: tuple[DataRequest, ...] = ()
    has_loaded: bool = False
    is_failed: bool = False
    ready: ReadyNotice | None = None

    def request(self, request_id: str) -> DataRequest | None:
        return next((request for request in self.known if request.request_id == request_id), None)

    @property
    def deletion(self) -> DataRequest | None:
        """The deletion of the account that is under way."""
        deletions = (request for request in self.known if request.kind is RequestKind.DELETION)
        return next((request for request in deletions if request.status.is_open), None)

    @property
    def copy(self) -> DataRequest | None:
        """The copy that a person means by "my copy": the one being made, else the newest that was not cancelled."""
        copies = [request for request in self.known if request.kind is RequestKind.ACCESS]
        standing = [request for request in copies if request.status is not RequestStatus.REVOKED]
        return next((request for request in standing if request.status.is_open), next(iter(standing), None))


class DownloadState(enum.Enum):
    """WAITING: cut off, goes on by itself. PAUSED: by the person, or since the last run of the window."""

    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"


class DownloadFailure(enum.Enum):
    NO_SPACE = "no_space"
    NOT_WRITABLE = "not_writable"
    BAD_NAME = "bad_name"
    NOT_SAVED = "not_saved"
    DAMAGED = "damaged"
    GONE = "gone"
    SIGNED_OUT = "signed_out"
    NOT_UNDERSTOOD = "not_understood"


class DownloadView(Record):
    """One copy on its way to this computer: `received` of `size` bytes; `path` is where it is, or will be, saved.

    `is_private`: fetched to be looked at, kept in a place of our own until then. `reference` is that of the failure.
    """

    request_id: str
    state: DownloadState
    received: int
    size: int
    path: str
    is_private: bool = False
    failure: DownloadFailure | None = None
    reference: str = ""


class SavedCopy(Record):
    """A whole copy on this computer."""

    request_id: str
    path: str
    made_at: dt.datetime


class CopiesView(Record):
    """What is on this computer: whole copies, newest first, and the one being fetched."""

    saved: tuple[SavedCopy, ...] = ()
    download: DownloadView | None = None

    def saved_as(self, request_id: str) -> SavedCopy | None:
        return next((copy for copy in self.saved if copy.request_id == request_id), None)
