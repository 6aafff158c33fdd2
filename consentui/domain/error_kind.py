"""Every kind of error a reference can name, with a number that never changes, and the place where it happened."""

from __future__ import annotations

import enum

from consentui.domain import errors as e


class ErrorKind(enum.Enum):
    """The value is what a reference carries: numbers are given out once and never again, 0 to 127."""

    DEFECT = 1
    UNREACHABLE = 2
    NO_ANSWER = 3
    STATUS_500 = 4
    STATUS_502 = 5
    STATUS_503 = 6
    STATUS_504 = 7
    STATUS_OTHER = 8
    REFUSED = 10
    STALE_REVISION = 11
    POLICY_CHANGED = 12
    IN_PROGRESS = 13
    BUSY = 14
    UNAVAILABLE = 15
    NOT_SIGNED_IN = 16
    SESSION_ENDED = 17
    OFF_KEY_REFUSED = 18
    FORBIDDEN = 19
    CODE_WRONG = 20
    CODE_EXPIRED = 21
    CODE_USED_UP = 22
    PROOF_REQUIRED = 23
    REQUEST_OPEN = 24
    TOO_LATE = 25
    NOT_READY = 26
    ARCHIVE_GONE = 27
    FIELD_FIXED = 28
    REJECTED = 30
    MALFORMED = 31
    OPERATOR_REFUSED = 32
    NOT_FOUND = 33
    UNKNOWN_PURPOSE = 34
    METHOD_NOT_ALLOWED = 35
    PURPOSE_OFF = 36
    TOO_LARGE = 37
    MEDIA_TYPE_UNSUPPORTED = 38
    INVALID = 39
    INVALID_PHONE = 40
    WORDS_MISMATCH = 41
    OPERATION_REUSED = 42
    PRECONDITION_REQUIRED = 43
    RECEIPT_INVALID = 50
    ANSWER_MALFORMED = 51
    ACCOUNT_CLOSED = 52
    NOT_A_CONSENT_SERVICE = 53
    NOT_A_DEMO = 54
    ONLY_A_DEMO = 55
    KEYRING_UNAVAILABLE = 60
    STORE_FAILED = 61
    ALREADY_RUNNING = 62
    POLICY_TEXT = 63
    SETTINGS_WRONG = 64
    FILE_NO_SPACE = 70
    FILE_NOT_WRITABLE = 71
    FILE_BAD_NAME = 72
    FILE_NOT_SAVED = 73
    NOT_PRINTED = 74
    NOT_OPENED_OUTSIDE = 75
    COPY_DAMAGED = 80
    COPY_NOT_THERE = 81
    COPY_NO_ZIP = 82
    COPY_BROKEN_ZIP = 83
    COPY_ENCRYPTED = 84
    COPY_TOO_MANY_FILES = 85
    COPY_TOO_LARGE = 86
    COPY_BAD_NAME = 87
    COPY_LINK = 88
    COPY_OVERLAPPING = 89


class Place(enum.Enum):
    """Where in the program it happened; numbered as the kinds are, 0 to 31."""

    ELSEWHERE = 0
    START = 1
    CONNECTION = 2
    SIGN_IN = 3
    TURNING_ON = 4
    TURNING_OFF = 5
    CHOICES = 6
    POLICY = 7
    CHANGES = 8
    YOUR_DATA = 9
    COPY = 10
    LOOKING_INSIDE = 11
    DELETION = 12
    ACTIVITY = 13
    ACCOUNT = 14
    SETTINGS = 15
    INCIDENT = 16
    KEPT_CHOICES = 17
    SHARED = 18
    PAPER = 19
    HELP = 20
    DEMO = 21


# What the service calls its answer (wire/problems) says more than the class of the error does.
_BY_PROBLEM = {
    "not-signed-in": ErrorKind.NOT_SIGNED_IN,
    "session-ended": ErrorKind.SESSION_ENDED,
    "off-key-refused": ErrorKind.OFF_KEY_REFUSED,
    "forbidden": ErrorKind.FORBIDDEN,
    "unavailable": ErrorKind.UNAVAILABLE,
    "malformed": ErrorKind.MALFORMED,
    "operator-refused": ErrorKind.OPERATOR_REFUSED,
    "not-found": ErrorKind.NOT_FOUND,
    "unknown-purpose": ErrorKind.UNKNOWN_PURPOSE,
    "method-not-allowed": ErrorKind.METHOD_NOT_ALLOWED,
    "purpose-off": ErrorKind.PURPOSE_OFF,
    "too-large": ErrorKind.TOO_LARGE,
    "media-type-unsupported": ErrorKind.MEDIA_TYPE_UNSUPPORTED,
    "invalid": ErrorKind.INVALID,
    "invalid-phone": ErrorKind.INVALID_PHONE,
    "words-mismatch": ErrorKind.WORDS_MISMATCH,
    "operation-reused": ErrorKind.OPERATION_REUSED,
    "precondition-required": ErrorKind.PRECONDITION_REQUIRED,
}
_BY_STATUS = {
    500: ErrorKind.STATUS_500,
    502: ErrorKind.STATUS_502,
    503: ErrorKind.STATUS_503,
    504: ErrorKind.STATUS_504,
}
_BY_REASON: dict[enum.Enum, ErrorKind] = {
    e.CodeRefusal.WRONG: ErrorKind.CODE_WRONG,
    e.CodeRefusal.EXPIRED: ErrorKind.CODE_EXPIRED,
    e.CodeRefusal.USED_UP: ErrorKind.CODE_USED_UP,
    e.RightsRefusal.PROOF_REQUIRED: ErrorKind.PROOF_REQUIRED,
    e.RightsRefusal.ALREADY_OPEN: ErrorKind.REQUEST_OPEN,
    e.RightsRefusal.TOO_LATE: ErrorKind.TOO_LATE,
    e.RightsRefusal.NOT_READY: ErrorKind.NOT_READY,
    e.RightsRefusal.ARCHIVE_GONE: ErrorKind.ARCHIVE_GONE,
    e.RightsRefusal.FIELD_FIXED: ErrorKind.FIELD_FIXED,
    e.SavingFailure.NO_SPACE: ErrorKind.FILE_NO_SPACE,
    e.SavingFailure.NOT_WRITABLE: ErrorKind.FILE_NOT_WRITABLE,
    e.SavingFailure.BAD_NAME: ErrorKind.FILE_BAD_NAME,
    e.SavingFailure.FAILED: ErrorKind.FILE_NOT_SAVED,
    e.CopyFlaw.NOT_THERE: ErrorKind.COPY_NOT_THERE,
    e.CopyFlaw.NO_ZIP: ErrorKind.COPY_NO_ZIP,
    e.CopyFlaw.DAMAGED: ErrorKind.COPY_BROKEN_ZIP,
    e.CopyFlaw.ENCRYPTED: ErrorKind.COPY_ENCRYPTED,
    e.CopyFlaw.TOO_MANY_FILES: ErrorKind.COPY_TOO_MANY_FILES,
    e.CopyFlaw.TOO_LARGE: ErrorKind.COPY_TOO_LARGE,
    e.CopyFlaw.BAD_NAME: ErrorKind.COPY_BAD_NAME,
    e.CopyFlaw.LINK: ErrorKind.COPY_LINK,
    e.CopyFlaw.OVERLAPPING: ErrorKind.COPY_OVERLAPPING,
}
_BY_CLASS: dict[type[BaseException], ErrorKind] = {
    e.ServiceUnreachable: ErrorKind.UNREACHABLE,
    e.OutcomeUnknown: ErrorKind.NO_ANSWER,
    e.RefusedByService: ErrorKind.REFUSED,
    e.StaleRevision: ErrorKind.STALE_REVISION,
    e.PolicyChanged: ErrorKind.POLICY_CHANGED,
    e.InProgress: ErrorKind.IN_PROGRESS,
    e.Busy: ErrorKind.BUSY,
    e.NotSignedIn: ErrorKind.NOT_SIGNED_IN,
    e.RequestRejected: ErrorKind.REJECTED,
    e.ReceiptInvalid: ErrorKind.RECEIPT_INVALID,
    e.AnswerMalformed: ErrorKind.ANSWER_MALFORMED,
    e.AccountClosed: ErrorKind.ACCOUNT_CLOSED,
    e.NotAConsentService: ErrorKind.NOT_A_CONSENT_SERVICE,
    e.NotADemo: ErrorKind.NOT_A_DEMO,
    e.OnlyADemo: ErrorKind.ONLY_A_DEMO,
    e.SettingsWrong: ErrorKind.SETTINGS_WRONG,
    e.KeyringUnavailable: ErrorKind.KEYRING_UNAVAILABLE,
    e.StoreFailed: ErrorKind.STORE_FAILED,
    e.NotPrinted: ErrorKind.NOT_PRINTED,
    e.NothingOpensIt: ErrorKind.NOT_OPENED_OUTSIDE,
    e.CopyDamaged: ErrorKind.COPY_DAMAGED,
    e.AlreadyRunning: ErrorKind.ALREADY_RUNNING,
    e.PolicyTextError: ErrorKind.POLICY_TEXT,
}


def kind_of(error: BaseException) -> ErrorKind:
    """The most exact kind; DEFECT for what is no error of this program's own tree."""
    if isinstance(error, e.CodeRefused | e.RightsRefused | e.FileNotSaved | e.CopyNotOpened):
        return _BY_REASON[error.why]
    if isinstance(error, e.RefusedByService) and error.problem in _BY_PROBLEM:
        return _BY_PROBLEM[error.problem]
    if isinstance(error, e.OutcomeUnknown) and error.status:
        return _BY_STATUS.get(error.status, ErrorKind.STATUS_OTHER)
    found = (_BY_CLASS[kind] for kind in type(error).__mro__ if kind in _BY_CLASS)
    return next(found, ErrorKind.DEFECT)
