"""How the places where one is signed in are named, and what happens with a sign-in on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import KeyringState, SessionView, SignInState
from consentui.domain.account import Session
from consentui.domain.record import Record
from consentui.ui.text.dates import Dates
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate

_PHONES = ("pixel", "phone", "android", "ios")


class KeptWords(Record):
    """Where the sign-in is kept; an empty `pill` shows none, `may_retry`: the keyring can be asked again."""

    line: str
    pill: str
    tone: Tone
    icon: str
    may_retry: bool


def kept_words(session: SessionView) -> KeptWords:
    """Said of what is true now, also of a device that has not signed in."""
    if session.keyring is KeyringState.STORED:
        name = session.keyring_name
        if name is None:
            line = translate(
                "SessionWords", "In the memory of this demo only. It is forgotten when you close the window."
            )
            return KeptWords(line, translate("SessionWords", "Memory"), Tone.OUTLINE, "clock", may_retry=False)
        line = translate("SessionWords", "In this computer's keyring. In no file, no log and no command line.")
        return KeptWords(line, name, Tone.OK, "check", may_retry=False)
    if session.keyring is KeyringState.MEMORY_ONLY:
        line = translate("SessionWords", "In memory, until you close the window. You asked to sign in each time.")
        return KeptWords(line, "", Tone.OUTLINE, "", may_retry=True)
    if session.keyring is KeyringState.UNAVAILABLE:
        line = translate(
            "SessionWords", "This computer has no keyring that is unlocked. It is kept until you close the window."
        )
        return KeptWords(line, "", Tone.WARN, "", may_retry=True)
    if session.state in (SignInState.STARTING, SignInState.NOT_ASKED):
        return KeptWords(translate("SessionWords", "Nothing is kept yet."), "", Tone.OUTLINE, "", may_retry=False)
    return KeptWords(translate("SessionWords", "The keyring was not asked yet."), "", Tone.OUTLINE, "", may_retry=False)


def kept_sentence(session: SessionView) -> str:
    """The same in one sentence, beside the name of the person; the name of the keyring where it is known."""
    if session.keyring is KeyringState.STORED and session.keyring_name is not None:
        return translate("SessionWords", "Your sign-in is kept in this computer’s keyring ({name}).").format(
            name=session.keyring_name
        )
    return kept_words(session).line


def place_line(session: Session, dates: Dates) -> str:
    """Since when, and when it was last used."""
    since = dates.recent(session.signed_in_at)
    if session.is_current:
        return translate("SessionWords", "{device} · signed in since {since}").format(
            device=session.device_name, since=since
        )
    text = translate("SessionWords", "Signed in since {since} · last used {used}")
    return text.format(since=since, used=dates.recent(session.last_seen_at))


def place_title(session: Session) -> str:
    """The computer one sits at, or the name the other one gave itself."""
    return translate("SessionWords", "This computer") if session.is_current else session.device_name


def place_icon(session: Session) -> str:
    """By its name; a computer where that says nothing."""
    if session.is_current:
        return "monitor"
    return "phone" if any(part in session.device_name.casefold() for part in _PHONES) else "laptop"
