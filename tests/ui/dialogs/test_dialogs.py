"""Dialogs: what opens them, what they ask, where the focus is, and what each answer calls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from consentui.application.snapshot import AppSnapshot, KeyringState, PurposeView, SessionView, SignInState
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.carried_choices_dialog import CarriedChoicesDialog
from consentui.ui.dialogs.keyring_dialog import KeyringDialog
from consentui.ui.dialogs.receipt_dialog import ReceiptDialog
from consentui.ui.dialogs.session_ended_dialog import SessionEndedDialog
from consentui.ui.dialogs.sign_out_dialog import SignOutDialog
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, spoken

CAMERA = "camera.publish"


def without_keyring() -> AppSnapshot:
    session = SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.UNAVAILABLE)
    return samples.signed_in(session=session)


def ended(*views: PurposeView) -> AppSnapshot:
    return samples.signed_in(*views, session=SessionView(SignInState.ENDED, samples.MEI_LIN, KeyringState.STORED))


def carried() -> AppSnapshot:
    return samples.signed_in(*samples.location_on(), carried_choices=samples.CARRIED)


def opened(stage: Stage) -> OverlayDialog:
    dialog = stage.window.dialogs.current
    assert dialog is not None
    return dialog


@pytest.mark.parametrize(
    ("snapshot", "kind", "title"),
    [
        (without_keyring(), KeyringDialog, "Your sign-in cannot be stored"),
        (ended(), SessionEndedDialog, "Sign in again"),
        (carried(), CarriedChoicesDialog, "Use the choices from this computer?"),
    ],
)
def test_dialog_that_the_state_asks_for_opens_by_itself_and_keeps_the_focus(
    stage: Stage, snapshot: AppSnapshot, kind: type[OverlayDialog], title: str
) -> None:
    stage.open(snapshot)
    dialog = opened(stage)
    assert isinstance(dialog, kind)
    assert spoken(dialog)[::2] == (title, QAccessible.Role.Dialog)
    for key in [Qt.Key.Key_Tab] * 8 + [Qt.Key.Key_Backtab] * 8:
        QTest.keyClick(focused(), key)
        assert dialog.isAncestorOf(focused())


@pytest.mark.parametrize("snapshot", [without_keyring(), ended(), carried()])
def test_dialog_when_enter_is_pressed_at_first_decides_nothing(stage: Stage, snapshot: AppSnapshot) -> None:
    stage.open(snapshot)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    stage.settle()
    assert stage.notes.calls == []
    assert stage.window.dialogs.current is not None


@pytest.mark.parametrize(
    ("snapshot", "called"),
    [(without_keyring(), []), (ended(), ["use_without_account"]), (carried(), ["decide_carried_later"])],
)
def test_dialog_when_escaped_closes_once_and_does_not_come_back(
    stage: Stage, snapshot: AppSnapshot, called: list[str]
) -> None:
    stage.open(snapshot)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    stage.arrive(replace(snapshot, serial=5))
    assert stage.window.dialogs.current is None
    assert stage.notes.names() == called


def test_keyring_dialog_has_nothing_chosen_and_cannot_go_on_at_first(stage: Stage) -> None:
    stage.open(without_keyring())
    dialog = opened(stage)
    assert isinstance(dialog, KeyringDialog)
    assert dialog.choices.index == -1
    assert not dialog.continue_button.isEnabled()


@pytest.mark.parametrize(("choice", "called"), [(0, "keep_in_memory"), (1, "retry_keyring")])
def test_keyring_dialog_when_answered_calls_that_answer(stage: Stage, choice: int, called: str) -> None:
    stage.open(without_keyring())
    dialog = opened(stage)
    assert isinstance(dialog, KeyringDialog)
    dialog.choices._radios[choice].click()
    stage.press("Continue")
    assert stage.notes.names() == [called]
    assert stage.window.dialogs.current is None


def test_keyring_dialog_says_what_becomes_of_the_choices_of_a_device_without_account(stage: Stage) -> None:
    sentence = "what you turn on here is turned off again when ConsentUI next starts."
    kept = samples.device_only()
    session = replace(kept.session, keyring=KeyringState.UNAVAILABLE)
    stage.open(replace(kept, session=replace(session, memory_device=samples.DEVICE)))
    assert says(opened(stage), sentence)
    opened(stage).close_dialog()
    stage.arrive(samples.device_only(serial=7))
    stage.arrive(replace(kept, session=session, serial=8))
    assert not says(opened(stage), sentence), "an earlier token may be in the keyring"


def test_keyring_dialog_waits_at_the_first_run_until_there_is_something_to_keep(stage: Stage) -> None:
    first_run = samples.new_device()
    no_keyring = replace(first_run.session, keyring=KeyringState.UNAVAILABLE)
    stage.open(replace(first_run, session=no_keyring))
    assert stage.window.dialogs.current is None
    stage.arrive(replace(samples.at_sign_in(serial=7), session=no_keyring, subject=samples.DEVICE))
    assert isinstance(opened(stage), KeyringDialog)


def test_keyring_dialog_opens_over_the_first_run_where_it_may_hold_an_earlier_sign_in(stage: Stage) -> None:
    stage.open(samples.device_only())
    asked = samples.new_device(serial=7)
    stage.arrive(replace(asked, session=replace(asked.session, keyring=KeyringState.UNAVAILABLE)))
    assert isinstance(opened(stage), KeyringDialog)


def test_keyring_dialog_explains_itself_when_asked(stage: Stage) -> None:
    stage.open(without_keyring())
    stage.press("How this works")
    assert says(opened(stage), "ConsentUI keeps its sign-in there and nowhere else: never in a file.")


def test_session_ended_dialog_says_that_a_change_is_sent_without_signing_in(stage: Stage) -> None:
    stage.open(ended(samples.view(CAMERA, SwitchState.TURNING_OFF)))
    dialog = opened(stage)
    assert isinstance(dialog, SessionEndedDialog)
    assert says(dialog, "A change you made is still being sent. You need not sign in for that.")
    stage.click(dialog.sign_in_button)
    assert stage.notes.names() == ["ask_to_sign_in"]


def test_carried_choices_are_offered_one_by_one_and_none_is_taken(stage: Stage) -> None:
    stage.open(carried())
    dialog = opened(stage)
    assert isinstance(dialog, CarriedChoicesDialog)
    assert list(dialog.pairs) == [choice.purpose for choice in samples.CARRIED]
    assert says(dialog, "Account: off. This computer: on.")
    assert stage.notes.calls == []


def test_carried_choice_that_turns_off_closes_the_gate_first(stage: Stage) -> None:
    stage.open(carried())
    dialog = opened(stage)
    assert isinstance(dialog, CarriedChoicesDialog)
    dialog.pairs["location.results"].yes_button.click()
    stage.settle()
    assert stage.notes.names() == ["close_for_click", "take_device_choice"]


def test_carried_choices_when_all_are_settled_close_the_dialog(stage: Stage) -> None:
    stage.open(carried())
    dialog = opened(stage)
    assert isinstance(dialog, CarriedChoicesDialog)
    dialog.pairs[CAMERA].no_button.click()
    stage.settle()
    stage.arrive(replace(carried(), serial=2, carried_choices=samples.CARRIED[1:]))
    assert stage.window.dialogs.current is dialog
    stage.arrive(replace(carried(), serial=3, carried_choices=()))
    assert stage.window.dialogs.current is None
    assert stage.notes.names() == ["keep_account_choice"]


def test_receipt_has_its_five_fields_and_is_copied_whole(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.ON)))
    stage.row("camera").set_open(True)
    stage.settle()
    stage.press("Receipt")
    dialog = opened(stage)
    assert isinstance(dialog, ReceiptDialog)
    for text in (
        "Receipt: C-91D4-07E2",
        "Choice: Camera: turned on for “Uploading pictures and publishing audio and video”",
        "Policy: Version 4, clause 2 · Posting (b)",
        "Saved: 21 November 2026, 18:04:11, by Linux",
        "Check value: 9f2c 61ab 03de 77c0 … 5b18",
    ):
        assert says(dialog, text)
    stage.press("Copy")
    assert f"Check value: {samples.CHECK_VALUE}" in QGuiApplication.clipboard().text()


def test_dialog_when_closed_gives_the_focus_back_to_its_opener(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.ON)))
    stage.row("camera").set_open(True)
    stage.settle()
    button = stage.button("Receipt")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.click()
    stage.settle()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    assert focused() is button


def test_sign_out_with_nothing_waiting_asks_nothing(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.dialogs.ask_to_sign_out()
    stage.settle()
    assert stage.notes.names() == ["sign_out"]


@pytest.mark.parametrize(("button", "called"), [("Stay", []), ("Sign out, send later", ["sign_out"])])
def test_sign_out_with_changes_waiting_asks_first(stage: Stage, button: str, called: list[str]) -> None:
    views = [samples.view(p, SwitchState.TURNING_OFF) for p in (CAMERA, "album.publish")]
    stage.open(samples.signed_in(*views))
    stage.window.dialogs.ask_to_sign_out()
    stage.settle()
    assert isinstance(opened(stage), SignOutDialog)
    assert says(opened(stage), "2 changes are not sent yet. They are sent later. You need not sign in for that.")
    stage.press(button)
    assert stage.notes.names() == called


def test_sign_out_with_one_change_waiting_speaks_of_one(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.TURNING_OFF)))
    stage.window.dialogs.ask_to_sign_out()
    stage.settle()
    assert says(opened(stage), "1 change is not sent yet. It is sent later. You need not sign in for that.")


def test_keys_of_the_window_when_a_dialog_is_open_stay_out_of_the_page(stage: Stage) -> None:
    stage.open(without_keyring())
    QTest.keyClick(focused(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(focused(), Qt.Key.Key_F5)
    stage.settle()
    assert stage.window.shell.host.current == "permissions"
    assert stage.notes.calls == []
