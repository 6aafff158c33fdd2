"""What a switch says in every state, and what its row says besides."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.application.snapshot import ConflictView, PurposeView
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.dates import Dates
from consentui.ui.text.insets import Inset, InsetWords, RowAction
from consentui.ui.text.switch_words import SwitchWords
from consentui.ui.theme.parts import Tone
from tests.fakes import ui_samples as samples

pytestmark = pytest.mark.usefixtures("plurals")

DATES = Dates(zone=samples.ZONE, offset=samples.NOW - dt.datetime.now(dt.UTC))
WORDS = SwitchWords("Juniper", DATES, samples.NOW)
INSETS = InsetWords("Juniper", DATES, "privacy@juniper.example")


def view(state: SwitchState, **more: object) -> PurposeView:
    return PurposeView("camera.publish", state, **more)  # type: ignore[arg-type]


def camera(state: SwitchState, **more: object) -> Inset | None:
    return INSETS.inset("camera", "Camera", view(state, **more))


def actions(inset: Inset | None) -> list[tuple[RowAction, str]]:
    assert inset is not None
    return [(button.action, button.text) for button in inset.buttons]


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (view(SwitchState.UNSET), "Off"),
        (view(SwitchState.OFF), "Off"),
        (view(SwitchState.TURNING_ON), "Turning on…"),
        (view(SwitchState.ON), "On"),
        (view(SwitchState.TURNING_OFF, off_hold=OffHold.SENDING), "Turning off…"),
        (view(SwitchState.TURNING_OFF, off_hold=OffHold.BUSY), "Turning off…"),
        (view(SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE), "Off when online"),
        (view(SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE, was_off=True), "Stays off"),
        (view(SwitchState.UNKNOWN), "Not confirmed"),
        (view(SwitchState.CONFLICT), "Needs your answer"),
        (view(SwitchState.ON_STALE), "On when last checked, 14:02"),
        (view(SwitchState.NOT_SAVED), "Turning off…"),
    ],
)
def test_switch_in_a_state_says_its_words(shown: PurposeView, words: str) -> None:
    assert WORDS.state(shown) == words


@pytest.mark.parametrize("state", [s for s in SwitchState if s not in (SwitchState.OFF, SwitchState.UNSET)])
def test_withdrawal_when_not_recorded_never_reads_off(state: SwitchState) -> None:
    assert all(WORDS.state(view(state, off_hold=hold)) != "Off" for hold in (None, *OffHold))


def test_on_when_last_checked_on_another_day_says_the_day() -> None:
    words = SwitchWords("Juniper", DATES, samples.CHANGED)
    assert words.state(view(SwitchState.ON_STALE)) == "On when last checked, 21 Nov, 18:04"


def test_on_when_never_checked_names_no_time() -> None:
    assert SwitchWords("Juniper", DATES).state(view(SwitchState.ON_STALE)) == "On when last checked"


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        (view(SwitchState.OFF), "summary"),
        (view(SwitchState.OFF, notice=Notice.NEEDS_CONNECTION), "Needs a connection. Stays off."),
        (
            view(SwitchState.OFF, notice=Notice.POLICY_CHANGED),
            "The policy changed. This is off until you decide again.",
        ),
        (
            view(
                SwitchState.OFF,
                notice=Notice.TURNED_OFF_ELSEWHERE,
                recorded_at=samples.ELSEWHERE,
                device_name="Android phone",
            ),
            "Turned off on another device (Android phone) at 13:02.",
        ),
        (
            view(SwitchState.TURNING_OFF, notice=Notice.OFF_BEING_RECORDED),
            "Off is being recorded. You can turn it on again after that.",
        ),
        (
            view(SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE),
            "Juniper may still use it until you are online. We keep trying.",
        ),
        (
            view(SwitchState.TURNING_OFF, off_hold=OffHold.SIGNED_OUT),
            "Juniper may still use it until this is sent. You need not sign in for that.",
        ),
    ],
)
def test_row_with_one_use_says_what_holds(shown: PurposeView, line: str) -> None:
    assert WORDS.row_line("summary", [shown]) == line


def test_row_with_several_uses_counts_those_that_are_on() -> None:
    views = [view(SwitchState.ON), view(SwitchState.ON), view(SwitchState.OFF)]
    assert WORDS.row_line("Precise GPS position.", views) == "Precise GPS position. 2 of 3 uses are on."


def test_row_with_several_uses_says_the_worst_before_it_counts() -> None:
    views = [view(SwitchState.ON), view(SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE)]
    assert WORDS.row_line("x", views) == "Juniper may still use it until you are online. We keep trying."


@pytest.mark.parametrize("state", [SwitchState.UNSET, SwitchState.OFF, SwitchState.ON, SwitchState.TURNING_ON])
def test_calm_state_has_no_box(state: SwitchState) -> None:
    assert camera(state) is None


def test_unknown_outcome_offers_to_check_or_to_keep_off() -> None:
    inset = camera(SwitchState.UNKNOWN)
    assert inset is not None
    assert inset.title == "We could not confirm it."
    assert inset.text == "Off on this computer; Juniper may have it as on."
    assert actions(inset) == [(RowAction.CHECK_AGAIN, "Check again"), (RowAction.KEEP_OFF, "Keep off")]


def test_unsaved_withdrawal_says_to_keep_the_window_open() -> None:
    inset = camera(SwitchState.NOT_SAVED)
    assert inset is not None
    assert (inset.tone, inset.title) == (Tone.DANGER, "Turning off; this computer could not save it.")
    assert inset.text == "Keep the window open while we send."


@pytest.mark.parametrize(
    ("reason", "title"),
    [
        (
            ConflictReason.TURNED_OFF_ELSEWHERE,
            "You turned the camera on here, but off on another device (Android phone) at 13:02.",
        ),
        (ConflictReason.POLICY_CHANGED, "The privacy policy has changed what it says about the camera."),
        (ConflictReason.HISTORY_LOST, "Juniper no longer has a record of what you decided about the camera."),
        (ConflictReason.RECORDED_AS_ON, "Juniper has recorded the camera as on after all."),
    ],
)
def test_question_when_asked_says_its_reason_and_offers_no_before_yes(reason: ConflictReason, title: str) -> None:
    inset = camera(SwitchState.CONFLICT, conflict=ConflictView(reason, False, "Android phone", samples.ELSEWHERE))
    assert inset is not None
    assert inset.title == title
    assert actions(inset) == [(RowAction.KEEP_OFF, "Keep it off"), (RowAction.TURN_ON, "Turn it on")]
    assert "stays off until you answer" in inset.text


def test_question_when_the_service_holds_on_does_not_claim_off() -> None:
    asked = ConflictView(ConflictReason.RECORDED_AS_ON, True, None, None)
    inset = camera(SwitchState.CONFLICT, conflict=asked)
    assert inset is not None
    assert inset.text == "Juniper has it as on. It is off on this computer until you answer."
    assert actions(inset) == [(RowAction.KEEP_OFF, "Turn it off"), (RowAction.TURN_ON, "Keep it on")]


def test_withdrawal_when_the_service_is_busy_says_when_it_tries_again() -> None:
    inset = camera(SwitchState.TURNING_OFF, off_hold=OffHold.BUSY, retry_at=samples.NOW)
    assert inset is not None
    assert inset.title == "The service is busy. We try again at 14:02."


@pytest.mark.parametrize(("failures", "has_box"), [(1, False), (2, False), (3, True)])
def test_withdrawal_without_an_answer_says_so_after_three_tries(failures: int, has_box: bool) -> None:
    inset = camera(SwitchState.TURNING_OFF, off_hold=OffHold.NOT_ANSWERED, off_failures=failures)
    assert (inset is not None) is has_box
    if inset is not None:
        assert inset.title == "Not off yet."
        assert "privacy@juniper.example" in inset.text


def test_failed_grant_says_that_it_stays_off_and_offers_a_retry() -> None:
    inset = INSETS.inset("contacts", "Contacts", view(SwitchState.OFF, notice=Notice.FAILED))
    assert inset is not None
    assert inset.title == "We could not turn on contacts. They stay off."
    assert actions(inset) == [(RowAction.RETRY_ON, "Try again")]


def test_grant_that_could_not_be_saved_says_nothing_was_sent() -> None:
    inset = camera(SwitchState.OFF, notice=Notice.COULD_NOT_SAVE)
    assert inset is not None
    assert inset.text == "This computer could not save the step. Nothing was sent."


def test_grant_without_a_session_offers_to_sign_in() -> None:
    assert actions(camera(SwitchState.OFF, notice=Notice.SIGN_IN_NEEDED)) == [(RowAction.SIGN_IN, "Sign in")]


@pytest.mark.parametrize("hold", list(OffHold))
def test_use_that_was_off_before_is_never_said_to_be_in_use(hold: OffHold) -> None:
    shown = view(SwitchState.TURNING_OFF, off_hold=hold, off_failures=9, was_off=True)
    assert "still use" not in (WORDS.line(shown) or "")
    assert INSETS.inset("camera", "Camera", shown) is None


def test_row_says_what_the_use_that_was_on_has_to_say() -> None:
    was_off = view(SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE, was_off=True)
    was_on = view(SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE)
    assert "may still use it" in WORDS.row_line("Summary", (was_off, was_on))
