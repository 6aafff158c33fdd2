"""All errors the program knows, as one tree.

ConsentError
+-- ServiceUnreachable      surely not sent: no name, refused, TLS, pool (nothing left this computer)
+-- OutcomeUnknown          bytes left, no usable answer: timeout, broken reply, 500, 502, 503, 504
+-- RefusedByService        the service answered no, and said why
|   +-- StaleRevision       412: another decision came first (`current` says which)
|   +-- PolicyChanged       409: the words shown are no longer the ones in force
|   +-- InProgress          409: the same operation is being worked on
|   +-- Busy                429 or 503 of our own problem type: not applied, try after `retry_after_s`
|   +-- NotSignedIn         401 after the one refresh, or 403
|   +-- CodeRefused         the text-message code is wrong, too old, or used up
|   +-- RightsRefused       a request about one's data cannot be taken, and why
|   +-- RequestRejected     any other 4xx: 400, 404, 422, 428 (a defect on one side)
+-- ReceiptInvalid          a signature or a claim of a receipt does not hold
+-- AnswerMalformed         not the documented JSON, too large, or closed without a length
+-- AccountClosed           proven by a signed closure receipt
+-- NotAConsentService      something answers there, but not this API, or not a version we speak
+-- SettingsWrong           what was given for this computer cannot be used (one clear line)
+-- NotADemo                a demo's window met a service that does not call itself a demo
+-- OnlyADemo               a real window met a demo, with its made-up people
+-- KeyringUnavailable      no keyring, locked, hung, or a backend outside the allow-list
+-- StoreFailed             a journal or cache file could not be written or read
+-- FileNotSaved            a file the person wanted could not be written, and why
+-- NotPrinted              the printer did not take it
+-- NothingOpensIt          no program of this computer takes a link or a file
+-- CopyDamaged             what came is not the copy that was promised
+-- CopyNotOpened           a file cannot be looked into, and why
+-- AlreadyRunning          another window of this user holds the journal
+-- PolicyTextError         a policy file cannot be imported (one clear line)
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consentui.domain.grant import Grant


class ConsentError(Exception):
    """Root of every error that may reach a person; which reference it has to quote, says domain/error_kind."""


class ServiceUnreachable(ConsentError):
    """Surely not sent."""


class OutcomeUnknown(ConsentError):
    """`status` is the HTTP status of what answered instead of the service, 0 where nothing did."""

    status: int = 0


class RefusedByService(ConsentError):
    """`problem` is the short name of the problem type, where the answer had one."""

    problem: str = ""


class StaleRevision(RefusedByService):
    """`current` is the decision that stands, with its own receipt, where the service sent it."""

    def __init__(self, message: str, current: Grant | None = None) -> None:
        super().__init__(message)
        self.current = current


class PolicyChanged(RefusedByService):
    """409: decide on the words in force."""


class InProgress(RefusedByService):
    def __init__(self, message: str, retry_after_s: float = 1.0) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class Busy(RefusedByService):
    """`retry_after_s` is bounded to 1 s to 15 min by whoever raises it."""

    def __init__(self, message: str, retry_after_s: float) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class NotSignedIn(RefusedByService):
    """401 after the one refresh, or 403."""


class CodeRefusal(enum.Enum):
    """Why a text-message code was refused."""

    WRONG = "wrong"
    EXPIRED = "expired"
    USED_UP = "used_up"


class CodeRefused(RefusedByService):
    def __init__(self, message: str, why: CodeRefusal, tries_left: int = 0) -> None:
        super().__init__(message)
        self.why = why
        self.tries_left = tries_left


class RightsRefusal(enum.Enum):
    PROOF_REQUIRED = "proof_required"
    ALREADY_OPEN = "already_open"
    TOO_LATE = "too_late"
    NOT_READY = "not_ready"
    ARCHIVE_GONE = "archive_gone"
    FIELD_FIXED = "field_fixed"


class RightsRefused(RefusedByService):
    """`request_id` names the request that is open already."""

    def __init__(self, message: str, why: RightsRefusal, request_id: str | None = None) -> None:
        super().__init__(message)
        self.why = why
        self.request_id = request_id


class RequestRejected(RefusedByService):
    """`status` is the HTTP status."""

    def __init__(self, message: str, status: int, problem: str) -> None:
        super().__init__(message)
        self.status = status
        self.problem = problem


class ReceiptInvalid(ConsentError):
    """It does not count."""


class AnswerMalformed(ConsentError):
    """Nothing of it is used."""


class AccountClosed(ConsentError):
    """There is nothing left to decide."""


class NotAConsentService(ConsentError):
    """Nothing is sent there."""


class SettingsWrong(ConsentError):
    """Nothing is sent."""


class NotADemo(ConsentError):
    """Nothing is sent there."""


class OnlyADemo(ConsentError):
    """Nothing is sent there."""


class KeyringUnavailable(ConsentError):
    """Nothing was stored."""


class StoreFailed(ConsentError):
    """The file is as it was."""


class SavingFailure(enum.Enum):
    NO_SPACE = "no_space"
    NOT_WRITABLE = "not_writable"
    BAD_NAME = "bad_name"
    FAILED = "failed"


class FileNotSaved(ConsentError):
    def __init__(self, message: str, why: SavingFailure) -> None:
        super().__init__(message)
        self.why = why


class NotPrinted(ConsentError):
    """Nothing is on paper."""


class NothingOpensIt(ConsentError):
    """Nothing was opened."""


class CopyDamaged(ConsentError):
    """It is not kept."""


class CopyFlaw(enum.Enum):
    """Why a file is not opened as a copy."""

    NOT_THERE = "not_there"
    NO_ZIP = "no_zip"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_MANY_FILES = "too_many_files"
    TOO_LARGE = "too_large"
    BAD_NAME = "bad_name"
    LINK = "link"
    OVERLAPPING = "overlapping"


class CopyNotOpened(ConsentError):
    def __init__(self, message: str, why: CopyFlaw) -> None:
        super().__init__(message)
        self.why = why


class AlreadyRunning(ConsentError):
    """Nothing is written beside it."""


class PolicyTextError(ConsentError):
    """Nothing was imported."""
