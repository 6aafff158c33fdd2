"""What each kind of error means, in one plain sentence, and which advice goes with it."""

from __future__ import annotations

import enum
from typing import Final

from consentui.domain.error_kind import ErrorKind as K


class Advice(enum.Enum):
    """Kinds that call for the same words to the person."""

    PROGRAM = "program"
    NETWORK = "network"
    NO_ANSWER = "no_answer"
    OTHER_DECISION = "other_decision"
    POLICY = "policy"
    BUSY = "busy"
    SESSION = "session"
    CODE = "code"
    REQUEST = "request"
    REJECTED = "rejected"
    NOT_TRUSTED = "not_trusted"
    CLOSED = "closed"
    WRONG_SERVICE = "wrong_service"
    KEYRING = "keyring"
    DISK = "disk"
    SECOND_WINDOW = "second_window"
    SETTINGS = "settings"
    FILE = "file"
    COPY_FILE = "copy_file"


MEANS: Final[dict[K, tuple[Advice, str]]] = {
    K.DEFECT: (Advice.PROGRAM, "Something in ConsentUI itself went wrong. It is a defect of the program."),
    K.UNREACHABLE: (
        Advice.NETWORK,
        "The service could not be reached: no network, no such name, refused, or no safe connection (TLS).",
    ),
    K.NO_ANSWER: (
        Advice.NO_ANSWER,
        "The request left the computer and no usable answer came: nobody here knows whether it was carried out.",
    ),
    K.STATUS_500: (
        Advice.NO_ANSWER,
        "The service failed (HTTP 500). Whether it carried it out is not known.",
    ),
    K.STATUS_502: (Advice.NO_ANSWER, "What stands before the service got no answer from it (HTTP 502)."),
    K.STATUS_503: (
        Advice.NO_ANSWER,
        "Something before the service said it is not available (HTTP 503), not in the service's own words.",
    ),
    K.STATUS_504: (Advice.NO_ANSWER, "What stands before the service waited too long for it (HTTP 504)."),
    K.STATUS_OTHER: (
        Advice.NO_ANSWER,
        "Something that is not the service answered in its place, such as the sign-in page of a network.",
    ),
    K.REFUSED: (Advice.REJECTED, "The service said no, and no more."),
    K.STALE_REVISION: (Advice.OTHER_DECISION, "Another decision on the same thing came first, from another device."),
    K.POLICY_CHANGED: (Advice.POLICY, "The words on screen were no longer those of the policy in force."),
    K.IN_PROGRESS: (Advice.BUSY, "The service was still working on the same step."),
    K.BUSY: (Advice.BUSY, "The service was asked too often and did not apply this."),
    K.UNAVAILABLE: (Advice.BUSY, "The service said that it could not work just then, and did not apply this."),
    K.NOT_SIGNED_IN: (Advice.SESSION, "The service did not know the sign-in any more."),
    K.SESSION_ENDED: (Advice.SESSION, "The sign-in is over: 30 days have passed, or it was ended from elsewhere."),
    K.OFF_KEY_REFUSED: (
        Advice.SESSION,
        "The key with which something is turned off without a sign-in was not accepted.",
    ),
    K.FORBIDDEN: (Advice.SESSION, "The sign-in was valid and does not allow this."),
    K.CODE_WRONG: (Advice.CODE, "The code from the text message was not the right one."),
    K.CODE_EXPIRED: (Advice.CODE, "The code from the text message was older than five minutes, or used already."),
    K.CODE_USED_UP: (Advice.CODE, "The five tries for this code are used up."),
    K.PROOF_REQUIRED: (Advice.CODE, "The service wants a code from the person's own phone for this."),
    K.REQUEST_OPEN: (Advice.REQUEST, "The person has asked for the same already; it is being worked on."),
    K.TOO_LATE: (Advice.REQUEST, "The request is being carried out and cannot be cancelled any more."),
    K.NOT_READY: (Advice.REQUEST, "The copy of the data is still being made."),
    K.ARCHIVE_GONE: (Advice.REQUEST, "The copy of the data was removed from the service when its time was over."),
    K.FIELD_FIXED: (Advice.REQUEST, "This field cannot be changed or removed by the person here."),
    K.REJECTED: (Advice.REJECTED, "The service refused the request with a reason this version does not know."),
    K.MALFORMED: (Advice.REJECTED, "The service found the request not well formed (malformed, HTTP 400)."),
    K.OPERATOR_REFUSED: (Advice.REJECTED, "The service wanted the operator's own token (operator-refused, HTTP 401)."),
    K.NOT_FOUND: (Advice.REJECTED, "The service knows nothing of that name (not-found, HTTP 404)."),
    K.UNKNOWN_PURPOSE: (
        Advice.REJECTED,
        "No version of the service's policy knows this purpose (unknown-purpose, HTTP 404).",
    ),
    K.METHOD_NOT_ALLOWED: (Advice.REJECTED, "The path does not know this method (method-not-allowed, HTTP 405)."),
    K.PURPOSE_OFF: (Advice.REJECTED, "The purpose is off, so nothing may be shared for it (purpose-off, HTTP 409)."),
    K.TOO_LARGE: (Advice.REJECTED, "The request was larger than the service takes (too-large, HTTP 413)."),
    K.MEDIA_TYPE_UNSUPPORTED: (
        Advice.REJECTED,
        "The service did not take the form of the request (media-type-unsupported, HTTP 415).",
    ),
    K.INVALID: (Advice.REJECTED, "A field did not have the documented form (invalid, HTTP 422)."),
    K.INVALID_PHONE: (Advice.CODE, "The service does not take this for a phone number (invalid-phone, HTTP 422)."),
    K.WORDS_MISMATCH: (
        Advice.POLICY,
        "The words shown are not those of the policy version they were said to be of (words-mismatch, HTTP 422).",
    ),
    K.OPERATION_REUSED: (
        Advice.REJECTED,
        "The number of this step was used for something else before (operation-reused, HTTP 422).",
    ),
    K.PRECONDITION_REQUIRED: (
        Advice.REJECTED,
        "The service missed the note of what the person was looking at (precondition-required, HTTP 428).",
    ),
    K.RECEIPT_INVALID: (
        Advice.NOT_TRUSTED,
        "A receipt or certificate of the service did not hold: its signature, or what it says, is wrong.",
    ),
    K.ANSWER_MALFORMED: (Advice.NOT_TRUSTED, "The answer was not in the documented form, or larger than allowed."),
    K.ACCOUNT_CLOSED: (Advice.CLOSED, "The account is closed; the service proved it with a signature."),
    K.NOT_A_CONSENT_SERVICE: (
        Advice.WRONG_SERVICE,
        "What answers at the address is no consent service, or speaks a version this program does not.",
    ),
    K.NOT_A_DEMO: (
        Advice.WRONG_SERVICE,
        "The window of a demo met a service that does not call itself a demo, and told it nothing.",
    ),
    K.ONLY_A_DEMO: (Advice.WRONG_SERVICE, "A real window met a demo, with its made-up people, and told it nothing."),
    K.KEYRING_UNAVAILABLE: (
        Advice.KEYRING,
        "The keyring of the computer is missing, locked or does not answer, so a sign-in cannot be stored there.",
    ),
    K.STORE_FAILED: (
        Advice.DISK,
        "The computer could not write or read a file of ConsentUI.",
    ),
    K.ALREADY_RUNNING: (
        Advice.SECOND_WINDOW,
        "Another window of the same user holds the choices kept here.",
    ),
    K.SETTINGS_WRONG: (Advice.SETTINGS, "A setting that was given for this computer or this person cannot be used."),
    K.POLICY_TEXT: (Advice.NOT_TRUSTED, "The text of the policy could not be read."),
    K.FILE_NO_SPACE: (Advice.FILE, "The disk has not enough room for the file."),
    K.FILE_NOT_WRITABLE: (Advice.FILE, "The folder the person chose does not take new files."),
    K.FILE_BAD_NAME: (Advice.FILE, "A file cannot have the chosen name in that place."),
    K.FILE_NOT_SAVED: (Advice.FILE, "The file could not be written."),
    K.NOT_PRINTED: (Advice.FILE, "The printer did not take the pages."),
    K.NOT_OPENED_OUTSIDE: (Advice.FILE, "No program on the computer could open the link or the message."),
    K.COPY_DAMAGED: (Advice.COPY_FILE, "What was downloaded is not the copy the service promised, and was removed."),
    K.COPY_NOT_THERE: (Advice.COPY_FILE, "The file was moved or removed, or cannot be read."),
    K.COPY_NO_ZIP: (Advice.COPY_FILE, "The file is not a zip file."),
    K.COPY_BROKEN_ZIP: (Advice.COPY_FILE, "The zip file is damaged."),
    K.COPY_ENCRYPTED: (Advice.COPY_FILE, "The zip file has a password; a copy of one's data has none."),
    K.COPY_TOO_MANY_FILES: (Advice.COPY_FILE, "The zip file holds more files than are opened here."),
    K.COPY_TOO_LARGE: (Advice.COPY_FILE, "The zip file grows larger than is opened here."),
    K.COPY_BAD_NAME: (Advice.COPY_FILE, "The zip file has names that no copy has, so it was not made by the service."),
    K.COPY_LINK: (Advice.COPY_FILE, "The zip file holds links to other files, so it was not made by the service."),
    K.COPY_OVERLAPPING: (
        Advice.COPY_FILE,
        "The zip file hides files in one another, so it was not made by the service.",
    ),
}
