"""What an error means to the person: a sentence, what to do about it, and the code to quote."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from consentui.domain import errors as e
from consentui.domain.error_kind import Place
from consentui.domain.error_reference import reference_for, reference_in
from consentui.domain.record import Record
from consentui.ui.text.file_errors import not_opened, not_saved

translate = QCoreApplication.translate


class Remedy(enum.Enum):
    """What the one button beside an error does."""

    TRY_AGAIN = "try_again"
    CHECK_AGAIN = "check_again"
    SIGN_IN = "sign_in"
    NEW_CODE = "new_code"
    READ_POLICY = "read_policy"
    CLOSE = "close"


class ErrorWords(Record):
    """`sentence` says what happened and what holds now; `reference` is the code to quote to the service."""

    sentence: str
    remedy: Remedy
    button: str
    reference: str


def words_of(error: BaseException, app: str) -> ErrorWords:
    """The words for any error an operation may end with; unknown ones are said as a defect of this program."""
    sentence, remedy = _meaning(error)
    return ErrorWords(sentence.format(app=app), remedy, _button(remedy), reference_of(error))


def reference_of(error: BaseException) -> str:
    """The reference it was given when it happened; without a time and a place where nobody gave it one."""
    return reference_in(error) or reference_for(error, Place.ELSEWHERE, None).text


def with_reference(words: ErrorWords) -> str:
    """The sentence followed by its reference, for places with one line only."""
    text = translate("ErrorWords", "{sentence} ({reference})")
    return text.format(sentence=words.sentence, reference=words.reference)


def _meaning(error: BaseException) -> tuple[str, Remedy]:
    if isinstance(error, e.CodeRefused):
        return _code_refused(error)
    if isinstance(error, e.RightsRefused):
        return _rights_refused(error.why)
    if isinstance(error, e.FileNotSaved):
        return not_saved(error.why), Remedy.TRY_AGAIN
    if isinstance(error, e.CopyNotOpened):
        return not_opened(error.why), Remedy.CLOSE
    if isinstance(error, e.Busy):
        return _busy(error.retry_after_s), Remedy.TRY_AGAIN
    # More exact classes first: the first class the error belongs to is taken.
    for kind, (sentence, remedy) in _table().items():
        if isinstance(error, kind):
            return sentence, remedy
    return translate("ErrorWords", "Something in this program went wrong. Nothing was changed."), Remedy.TRY_AGAIN


def _table() -> dict[type[e.ConsentError], tuple[str, Remedy]]:
    return _of_service() | _of_answers() | _of_this_computer() | _general()


def _of_service() -> dict[type[e.ConsentError], tuple[str, Remedy]]:
    return {
        e.ServiceUnreachable: (
            translate("ErrorWords", "{app} cannot be reached. Nothing was sent."),
            Remedy.TRY_AGAIN,
        ),
        e.OutcomeUnknown: (
            translate("ErrorWords", "The server did not answer. We do not know yet whether it worked."),
            Remedy.CHECK_AGAIN,
        ),
        e.StaleRevision: (
            translate("ErrorWords", "Another device decided first. Look at what is on now, then decide."),
            Remedy.CHECK_AGAIN,
        ),
        e.PolicyChanged: (
            translate("ErrorWords", "The privacy policy changed. Read what it says now, then decide."),
            Remedy.READ_POLICY,
        ),
        e.InProgress: (
            translate("ErrorWords", "{app} is still working on this. Check again in a moment."),
            Remedy.CHECK_AGAIN,
        ),
        e.NotSignedIn: (
            translate("ErrorWords", "You are no longer signed in. Nothing was changed."),
            Remedy.SIGN_IN,
        ),
        e.RequestRejected: (
            translate("ErrorWords", "{app} did not take this. Nothing was changed."),
            Remedy.TRY_AGAIN,
        ),
    }


def _of_answers() -> dict[type[e.ConsentError], tuple[str, Remedy]]:
    return {
        e.ReceiptInvalid: (
            translate("ErrorWords", "The receipt from {app} is not valid, so it does not count. Nothing is turned on."),
            Remedy.CHECK_AGAIN,
        ),
        e.AnswerMalformed: (
            translate("ErrorWords", "{app} sent an answer that this window cannot read."),
            Remedy.TRY_AGAIN,
        ),
        e.AccountClosed: (
            translate("ErrorWords", "Your account at {app} is closed. Nothing is on any more."),
            Remedy.CLOSE,
        ),
        e.NotAConsentService: (
            translate("ErrorWords", "What answers there is not a service this window can work with."),
            Remedy.TRY_AGAIN,
        ),
        e.NotADemo: (
            translate("ErrorWords", "This is a demo, and what answers there is not. Nothing is sent to it."),
            Remedy.CLOSE,
        ),
        e.OnlyADemo: (
            translate("ErrorWords", "What answers there is a demo with made-up people. Nothing is sent to it."),
            Remedy.CLOSE,
        ),
    }


def _of_this_computer() -> dict[type[e.ConsentError], tuple[str, Remedy]]:
    return {
        e.KeyringUnavailable: (
            translate("ErrorWords", "The keyring of this computer is not available, so nothing was stored."),
            Remedy.TRY_AGAIN,
        ),
        e.SettingsWrong: (
            translate("ErrorWords", "A setting of this computer is wrong. Nothing was changed."),
            Remedy.CLOSE,
        ),
        e.StoreFailed: (
            translate("ErrorWords", "This computer could not save it. Check that the disk is not full."),
            Remedy.TRY_AGAIN,
        ),
        e.CopyDamaged: (
            translate("ErrorWords", "The file is damaged. We removed it."),
            Remedy.TRY_AGAIN,
        ),
        e.NotPrinted: (
            translate("ErrorWords", "The printer did not take it. Nothing was printed."),
            Remedy.TRY_AGAIN,
        ),
        e.NothingOpensIt: (
            translate("ErrorWords", "No program on this computer could open it."),
            Remedy.CLOSE,
        ),
        e.AlreadyRunning: (
            translate("ErrorWords", "ConsentUI is open in another window already."),
            Remedy.CLOSE,
        ),
        e.PolicyTextError: (
            translate("ErrorWords", "The text of the policy cannot be read."),
            Remedy.TRY_AGAIN,
        ),
    }


def _general() -> dict[type[e.ConsentError], tuple[str, Remedy]]:
    return {
        e.RefusedByService: (translate("ErrorWords", "{app} said no. Nothing was changed."), Remedy.TRY_AGAIN),
        e.ConsentError: (translate("ErrorWords", "Something went wrong. Nothing was changed."), Remedy.TRY_AGAIN),
    }


def _code_refused(error: e.CodeRefused) -> tuple[str, Remedy]:
    if error.why is e.CodeRefusal.EXPIRED:
        return translate("ErrorWords", "The code is too old. Ask for a new one."), Remedy.NEW_CODE
    if error.why is e.CodeRefusal.USED_UP:
        return translate("ErrorWords", "Too many tries. Wait 10 minutes or use another way."), Remedy.CLOSE
    count = error.tries_left
    return translate("ErrorWords", "The code is not right. %n tries left.", "", count), Remedy.TRY_AGAIN


def _rights_refused(why: e.RightsRefusal) -> tuple[str, Remedy]:
    sentences = {
        e.RightsRefusal.PROOF_REQUIRED: (
            translate("ErrorWords", "{app} needs a code from your phone for this."),
            Remedy.NEW_CODE,
        ),
        e.RightsRefusal.ALREADY_OPEN: (
            translate("ErrorWords", "You have asked for this already. Nothing was asked twice."),
            Remedy.CLOSE,
        ),
        e.RightsRefusal.TOO_LATE: (
            translate("ErrorWords", "This is being carried out and cannot be cancelled any more."),
            Remedy.CLOSE,
        ),
        e.RightsRefusal.NOT_READY: (translate("ErrorWords", "The copy is not ready yet."), Remedy.CHECK_AGAIN),
        e.RightsRefusal.ARCHIVE_GONE: (
            translate("ErrorWords", "This copy was removed. You can ask for a new one."),
            Remedy.CLOSE,
        ),
        e.RightsRefusal.FIELD_FIXED: (
            translate("ErrorWords", "This cannot be changed here. Nothing was changed."),
            Remedy.CLOSE,
        ),
    }
    return sentences[why]


def _busy(retry_after_s: float) -> str:
    seconds = max(1, round(retry_after_s))
    if seconds < 60:
        return translate("ErrorWords", "{app} is busy. Try again in %n seconds.", "", seconds)
    minutes = -(-seconds // 60)
    return translate("ErrorWords", "{app} is busy. Try again in %n minutes.", "", minutes)


def _button(remedy: Remedy) -> str:
    words = {
        Remedy.TRY_AGAIN: translate("ErrorWords", "Try again"),
        Remedy.CHECK_AGAIN: translate("ErrorWords", "Check again"),
        Remedy.SIGN_IN: translate("ErrorWords", "Sign in"),
        Remedy.NEW_CODE: translate("ErrorWords", "Send a new code"),
        Remedy.READ_POLICY: translate("ErrorWords", "Read the policy"),
        Remedy.CLOSE: translate("ErrorWords", "Close"),
    }
    return words[remedy]
