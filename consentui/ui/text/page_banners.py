"""The messages over a page, in their order of rank: no connection, no answer, signed out, declined, not signed in."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.domain.errors import ConsentError, NotADemo, OnlyADemo
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import Record
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate

_MOST = 2


class BannerAction(enum.Enum):
    """What the button of a banner asks for."""

    TRY_AGAIN = "try_again"
    SIGN_IN = "sign_in"
    READ_POLICY = "read_policy"
    ANSWER = "answer"
    SEE_CHANGES = "see_changes"
    SEE_INCIDENT = "see_incident"
    SEE_DELETION = "see_deletion"


class BannerWords(Record):
    """`key` stays while the meaning stays, so that a banner on screen is changed and not replaced."""

    key: str
    tone: Tone
    icon: str
    title: str
    line: str
    action: BannerAction
    button: str
    button_icon: str
    reference: str = ""


def page_banners(snapshot: AppSnapshot) -> tuple[BannerWords, ...]:
    """At most two, the most pressing first."""
    return all_banners(snapshot)[:_MOST]


def all_banners(snapshot: AppSnapshot) -> tuple[BannerWords, ...]:
    """Whatever there is to say over every page, the most pressing first."""
    if snapshot.start_error is not None:
        return (_not_started(snapshot.start_error, snapshot.start_detail),)
    found = [
        _store_failed(snapshot),
        _offline(snapshot),
        _no_answer(snapshot),
        _signed_out(snapshot),
        _declined(snapshot),
        _not_signed_in(snapshot),
    ]
    return tuple(banner for banner in found if banner is not None)


def _not_started(reference: str, detail: str) -> BannerWords:
    button = translate("PageBanners", "Read the policy")
    title, line = not_started(detail)
    return BannerWords("start", Tone.DANGER, "alert", title, line, BannerAction.READ_POLICY, button, "book", reference)


def not_started(detail: str) -> tuple[str, str]:
    """Title and line where a part of the program is missing or broken, or (`detail`) what it is given is wrong."""
    if detail:
        line = translate(
            "PageBanners",
            "{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.",
        )
        return translate("PageBanners", "A setting of this computer is wrong"), line.format(detail=detail)
    line = translate(
        "PageBanners",
        "A part of the program is missing or broken. Nothing is sent and nothing is changed. "
        "Close the window and start it again.",
    )
    return translate("PageBanners", "ConsentUI could not start"), line


def _store_failed(snapshot: AppSnapshot) -> BannerWords | None:
    if snapshot.store_error is None:
        return None
    if snapshot.is_held_elsewhere:
        title = translate("PageBanners", "Another window of ConsentUI holds your choices")
        line = translate("PageBanners", "Close it, then try again. Until then nothing can be turned on here.")
    else:
        title = translate("PageBanners", "This computer cannot read the choices it kept")
        line = translate(
            "PageBanners",
            "Nothing is turned on by that. Something you turned off earlier may not have been sent: "
            "look at the switches below.",
        )
    button = translate("PageBanners", "Try again")
    return BannerWords(
        "store", Tone.DANGER, "alert", title, line, BannerAction.TRY_AGAIN, button, "refresh", snapshot.store_error
    )


def _offline(snapshot: AppSnapshot) -> BannerWords | None:
    if snapshot.connection is not Connection.OFFLINE:
        return None
    return BannerWords(
        "offline",
        Tone.WARN,
        "wifi-off",
        translate("PageBanners", "You are offline"),
        _while_cut_off(snapshot),
        BannerAction.TRY_AGAIN,
        translate("PageBanners", "Try again"),
        "refresh",
        snapshot.last_error or "",
    )


def _no_answer(snapshot: AppSnapshot) -> BannerWords | None:
    if snapshot.connection is not Connection.FAILING:
        return None
    title, line = other_kind(snapshot.last_problem) or (
        translate("PageBanners", "The server does not answer"),
        _while_cut_off(snapshot),
    )
    return BannerWords(
        "no_answer",
        Tone.WARN,
        "alert",
        title,
        line,
        BannerAction.TRY_AGAIN,
        translate("PageBanners", "Try again"),
        "refresh",
        snapshot.last_error or "",
    )


def other_kind(problem: type[ConsentError] | None) -> tuple[str, str] | None:
    """Title and line where a demo's window met a real service, or a real window a demo; None for other errors."""
    if problem is NotADemo:
        return (
            translate("PageBanners", "This demo works with a demo service only"),
            translate("PageBanners", "What answers does not call itself a demo. Nothing is sent to it."),
        )
    if problem is OnlyADemo:
        return (
            translate("PageBanners", "This address belongs to a demo"),
            translate(
                "PageBanners",
                "Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: "
                "consentui demo",
            ),
        )
    return None


def _while_cut_off(snapshot: AppSnapshot) -> str:
    if snapshot.unsent_count:
        return translate(
            "PageBanners", "What you turned off is saved on this computer. We send it when you are back online."
        )
    return translate("PageBanners", "You can turn things off at any time. Turning on needs a connection.")


def _signed_out(snapshot: AppSnapshot) -> BannerWords | None:
    if snapshot.session.state is not SignInState.ENDED:
        return None
    if snapshot.waiting_count:
        line = translate("PageBanners", "A change you made is still being sent. You need not sign in for that.")
    else:
        line = translate("PageBanners", "Sign in again to see and change the choices of your account.")
    title = translate("PageBanners", "You were signed out")
    button = translate("PageBanners", "Sign in")
    return BannerWords("ended", Tone.WARN, "log-out", title, line, BannerAction.SIGN_IN, button, "log-in")


def _declined(snapshot: AppSnapshot) -> BannerWords | None:
    if snapshot.policy.answer is not PolicyAnswer.DECLINED:
        return None
    title = translate("PageBanners", "You declined the policy")
    line = translate("PageBanners", "You can read it and decide again at any time.")
    button = translate("PageBanners", "Read the policy")
    return BannerWords("declined", Tone.NEUTRAL, "book", title, line, BannerAction.READ_POLICY, button, "book")


def is_this_run_only(snapshot: AppSnapshot) -> bool:
    """The choices are those of a device whose token ends with this window; the next start withdraws them."""
    return snapshot.subject is not None and snapshot.subject == snapshot.session.memory_device


def _not_signed_in(snapshot: AppSnapshot) -> BannerWords | None:
    if snapshot.session.state is not SignInState.DEVICE_ONLY:
        return None
    title = translate("PageBanners", "You are not signed in")
    line = translate(
        "PageBanners",
        "These choices apply to this computer only. Sign in to see and change the choices of your account.",
    )
    if is_this_run_only(snapshot):
        line = translate(
            "PageBanners",
            "These choices apply to this computer only, and it has no unlocked keyring to keep them. "
            "What you turn on here is turned off again when ConsentUI next starts.",
        )
    button = translate("PageBanners", "Sign in")
    return BannerWords("not_signed_in", Tone.NEUTRAL, "user", title, line, BannerAction.SIGN_IN, button, "log-in")
