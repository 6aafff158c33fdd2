"""What support says and checks for each kind of advice, and what the place of an error adds to it."""

from __future__ import annotations

from typing import Final

from consentui.cli.kind_words import Advice
from consentui.domain.error_kind import Place
from consentui.domain.record import Record


class AdviceWords(Record):
    """`saw`: on screen; `changed`: what was changed and what not; `tell`: for the person; `check`: for us."""

    saw: str
    changed: str
    tell: str
    check: str


PLACES: Final[dict[Place, str]] = {
    Place.ELSEWHERE: "somewhere in the window",
    Place.START: "while the program started",
    Place.CONNECTION: "while the window asked what is on and off",
    Place.SIGN_IN: "at sign-in or sign-out",
    Place.TURNING_ON: "when something was turned on",
    Place.TURNING_OFF: "when something was turned off",
    Place.CHOICES: "at a switch",
    Place.POLICY: "at the privacy policy, or at the answer to it",
    Place.CHANGES: "at a change of the policy",
    Place.YOUR_DATA: "on the page Your data",
    Place.COPY: "at a copy of the person's data",
    Place.LOOKING_INSIDE: "while looking inside a copy",
    Place.DELETION: "while closing the account",
    Place.ACTIVITY: "on the page Activity",
    Place.ACCOUNT: "on the page Account, at the list of sign-ins",
    Place.SETTINGS: "at a setting of the window",
    Place.INCIDENT: "at a notice of an incident",
    Place.KEPT_CHOICES: "at the choices kept on the computer",
    Place.SHARED: "at the list of what was shared",
    Place.PAPER: "while the policy was saved as a PDF or printed",
    Place.HELP: "on the page Help",
    Place.DEMO: "in the support panel of the demo",
}

ADVICE: Final[dict[Advice, AdviceWords]] = {
    Advice.PROGRAM: AdviceWords(
        "A message that something in this program went wrong, or that ConsentUI could not start.",
        "Nothing was changed by it. What was turned off before stays in the list and is sent.",
        "Close the window and open it again. If it comes back, save a report for support (Help) and send it.",
        "The log has a line with this reference and the place in the program. Compare the version with the newest one.",
    ),
    Advice.NETWORK: AdviceWords(
        "“You are offline”, or that the service cannot be reached.",
        "Nothing was sent, so nothing was changed at the service.",
        "Check the connection, then use Try again. Turning off works without a connection: it is kept and sent.",
        "consentui doctor --service URL says which step fails. A proxy has to be named with --proxy.",
    ),
    Advice.NO_ANSWER: AdviceWords(
        "That the server did not answer, or that something could not be confirmed.",
        "It is not known whether the service carried it out. The window asks again by itself and then says what holds.",
        "Wait a moment, then use the button beside the message. Nothing has to be repeated by hand.",
        "The service's own log at that time; what stands before it (web server, proxy) if a status is named.",
    ),
    Advice.OTHER_DECISION: AdviceWords(
        "“Needs your answer”: on here, off elsewhere, and the question which one is right.",
        "Nothing was overwritten. The value in force is the other decision; off until the person answers.",
        "Look at what both said and answer in the box under the row.",
        "Nothing is broken. The record of activity shows both decisions with their times.",
    ),
    Advice.POLICY: AdviceWords(
        "That the policy says something new, with a button to what changes.",
        "Nothing was turned on: a yes counts only for the words that are in force.",
        "Read what changes, then decide again.",
        "Whether a new version was published then. If it comes again and again: the service serves two versions.",
    ),
    Advice.BUSY: AdviceWords(
        "That the service is busy, with the time of the next try.",
        "Nothing was applied yet. Something turned off stays in the list and is sent again at the time that was said.",
        "Wait until the time that was said. Nothing can get lost.",
        "The load of the service, and its limits (serve --grants-per-minute).",
    ),
    Advice.SESSION: AdviceWords(
        "“You were signed out”, or the request to sign in.",
        "Nothing was changed. Something turned off before is still delivered, without a sign-in.",
        "Sign in again. Nobody has to do anything about what was turned off.",
        "Whether the session was ended on another device. A wrong clock of the computer has nothing to do with it.",
    ),
    Advice.CODE: AdviceWords(
        "A line under the field of the number or the code.",
        "Nobody was signed in and nothing was changed.",
        "Ask for a new code and type it within five minutes. Five wrong tries use a code up. Never ask for the code.",
        "Whether the text messages leave (the log of the service, the SMS provider).",
    ),
    Advice.REQUEST: AdviceWords(
        "One sentence with the reason, at the request it was about.",
        "Nothing was asked twice and nothing was cancelled.",
        "The page Your data shows how far the request is, and what can be done next.",
        "The state of the request in the service's own tools, by time, not by person.",
    ),
    Advice.REJECTED: AdviceWords(
        "That the service did not take it.",
        "Nothing was changed.",
        "Open the window again and try once more; if it comes back, save a report for support (Help) and send it.",
        "This is a defect on one side: the log line with this reference, and consentui service check URL.",
    ),
    Advice.NOT_TRUSTED: AdviceWords(
        "That an answer or a receipt cannot be used.",
        "Nothing was turned on by it: what cannot be checked does not count.",
        "Use Check again. Nothing has to be repeated by hand. If it comes back, write to the service.",
        "The signing keys the service publishes, and whatever rewrites answers on the way (proxy, filter).",
    ),
    Advice.CLOSED: AdviceWords(
        "That the account is closed.",
        "Everything is off, and what this computer kept of the account is removed.",
        "Nothing can be decided for that account any more. Without an account, the choices of the computer can.",
        "A saved certificate of deletion says when: consentui explain certificate.json.",
    ),
    Advice.WRONG_SERVICE: AdviceWords(
        "That what answers there is not a service this window can work with.",
        "Nothing was sent but the question who is there.",
        "Check the address the window was opened with.",
        "consentui doctor --service URL. Versions of service and window have to fit.",
    ),
    Advice.KEYRING: AdviceWords(
        "“Your sign-in cannot be stored”, with two ways to go on.",
        "Nothing was stored. The sign-in holds for this run at most.",
        "Unlock the keyring and try again, or sign in each time.",
        "consentui doctor says which keyring answers. ConsentUI takes no other place for secrets.",
    ),
    Advice.DISK: AdviceWords(
        "That the computer could not save it, or cannot read the choices it kept.",
        "Nothing was turned on. Something turned off is sent from memory: the window has to stay open meanwhile.",
        "Make room on the disk, keep the window open, use Try again.",
        "consentui doctor says whether the folders can be written. A full or failing disk; rights of the folder.",
    ),
    Advice.SECOND_WINDOW: AdviceWords(
        "“Another window of ConsentUI holds your choices”.",
        "Nothing was changed. Nothing can be turned on in the second window.",
        "Close the other window, then use Try again.",
        "A second session of the same user on this computer, or a folder that two computers share.",
    ),
    Advice.SETTINGS: AdviceWords(
        "“A setting of this computer is wrong”, with the file and the line.",
        "Nothing was sent and nothing was changed.",
        "Whoever looks after the computer can put it right; nothing is lost meanwhile.",
        "consentui settings show says what holds and where it comes from; the file and line stand on the screen.",
    ),
    Advice.FILE: AdviceWords(
        "One sentence that the file was not saved, printed or opened, and why.",
        "Nothing was written, or what was half written is gone. Choices are not touched.",
        "Choose another folder or name, or make room.",
        "Rights and free space of the folder.",
    ),
    Advice.COPY_FILE: AdviceWords(
        "That the file is not opened, or that it was damaged and removed.",
        "The file was not opened and not changed. Nothing on the service is touched.",
        "Download the copy again; if it was removed there, ask for a new one.",
        "What checks or rewrites downloads on the way (virus scanner, proxy).",
    ),
}

# Named as the button beside the error is; it comes instead of the general sentence for the person.
TELL_AT: Final[dict[tuple[Advice, Place], str]] = {
    (Advice.NO_ANSWER, Place.TURNING_ON): "Wait a moment and use Check again. Nothing has to be repeated by hand.",
    (
        Advice.NO_ANSWER,
        Place.TURNING_OFF,
    ): "Nothing has to be repeated: it is sent by itself. Try now sends it at once.",
    (Advice.NOT_TRUSTED, Place.TURNING_OFF): (
        "Nothing has to be repeated: it is sent by itself. Try now sends it at once. If it comes back, write to the "
        "service."
    ),
}

# What holds in one place only; it comes instead of the general sentence about what was changed.
CHANGED_AT: Final[dict[tuple[Advice, Place], str]] = {
    (Advice.NO_ANSWER, Place.TURNING_ON): (
        "It counts as not confirmed: it stays off on this computer, and the service may have recorded it as on. The "
        "window asks; nothing is sent again unless the person presses Check again."
    ),
    (Advice.NO_ANSWER, Place.TURNING_OFF): (
        "It counts on this computer at once and is kept there. It is sent again until the service has recorded it, "
        "also after a restart and without a sign-in. Until then the service may still use it."
    ),
    (Advice.NETWORK, Place.TURNING_ON): "Nothing was sent. It stays off: a yes is never kept to be sent later.",
    (Advice.NETWORK, Place.TURNING_OFF): (
        "It counts on this computer at once and is kept there. It is sent as soon as there is a connection, also after "
        "a restart. Until then the service may still use it."
    ),
    (Advice.BUSY, Place.TURNING_ON): "Nothing was applied. It stays off until the person tries again.",
    (Advice.BUSY, Place.TURNING_OFF): (
        "It counts on this computer at once. It is sent again by itself and never given up."
    ),
    (Advice.SESSION, Place.TURNING_ON): "It stays off: a yes needs a valid sign-in.",
    (Advice.SESSION, Place.TURNING_OFF): (
        "It counts on this computer at once and is still being sent; no sign-in is needed for it."
    ),
    (Advice.REJECTED, Place.TURNING_ON): "It stays off, and the service has not changed it.",
    (Advice.REJECTED, Place.TURNING_OFF): (
        "It counts on this computer at once and is sent again slowly, until it is recorded. Until then the service may "
        "still use it: if it lasts, the person should write to the service."
    ),
    (Advice.NOT_TRUSTED, Place.TURNING_ON): (
        "It counts as not confirmed: it stays off on this computer, whatever the service has."
    ),
    (Advice.NOT_TRUSTED, Place.TURNING_OFF): (
        "It counts on this computer at once and is sent again: without a valid receipt it is not taken for recorded."
    ),
    (Advice.NO_ANSWER, Place.SIGN_IN): "Nobody was signed in on this computer. A code may have been used up by it.",
    (Advice.NO_ANSWER, Place.DELETION): (
        "It is not known whether the account is to be deleted. The page Account says so as soon as the service answers."
    ),
    (Advice.NO_ANSWER, Place.COPY): (
        "It is not known whether the request arrived. Asking again does not make a second one."
    ),
    (Advice.DISK, Place.COPY): "Where a copy was saved may be asked again after a restart. Choices are not touched.",
    (Advice.DISK, Place.DELETION): (
        "The deletion goes on at the service. This computer may not remember to ask for the certificate."
    ),
}
