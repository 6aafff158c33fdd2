"""What a click on a switch does, in which order, and what the window paints before the service has answered."""

from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import AppSnapshot, ConflictView, Connection
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import OffHold
from consentui.domain.error_kind import ErrorKind
from consentui.domain.errors import NotSignedIn
from consentui.domain.grant import Method
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from tests.fakes import ui_samples as samples
from tests.ui.references import kind_in_toast
from tests.ui.stage import Stage, focused, says, spoken

CAMERA, LOCATION = "camera.publish", ("location.results", "location.post_place", "location.recommend")


def camera_on(**more: Any) -> AppSnapshot:
    return samples.signed_in(samples.view(CAMERA, SwitchState.ON), **more)


def test_click_off_closes_the_gate_before_anything_else(stage: Stage) -> None:
    stage.open(camera_on())
    stage.click(stage.switch("camera"))
    assert [(call.name, call.arguments) for call in stage.notes.calls] == [
        ("close_for_click", ((samples.ACCOUNT, CAMERA),)),
        ("turn_off", (1, (CAMERA,), Method.SWITCH)),
    ]


def test_click_off_when_calls_are_held_up_has_closed_the_gate_and_painted(stage: Stage) -> None:
    stage.runner.is_holding = True
    stage.open(camera_on())
    QTest.mouseClick(stage.switch("camera"), Qt.MouseButton.LeftButton)
    # No event has been handled since the click: gate and words are those of its own handler.
    assert stage.notes.names() == ["close_for_click"]
    assert stage.switch("camera").state is SwitchState.TURNING_OFF
    assert spoken(stage.switch("camera"))[1] == "Turning off…"
    stage.runner.release()
    stage.settle()


def test_click_off_asks_no_question(stage: Stage) -> None:
    stage.open(camera_on())
    stage.click(stage.switch("camera"))
    assert [d for d in stage.window.findChildren(OverlayDialog) if d.isVisible()] == []
    assert stage.window.dialogs.current is None


def test_click_off_on_a_permission_withdraws_all_of_its_uses_in_one_call(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.click(stage.switch("location"))
    assert stage.notes.names() == ["close_for_click"] * 3 + ["turn_off"]
    assert stage.notes.last("turn_off").arguments == (1, LOCATION, Method.SWITCH)


def test_click_off_on_one_use_withdraws_that_use_only(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.row("location").set_open(True)
    stage.settle()
    stage.click(stage.row("location").details._uses[1].switch)  # type: ignore[union-attr]
    assert stage.notes.last("turn_off").arguments == (1, ("location.post_place",), Method.SWITCH)


def test_click_off_on_a_device_closes_the_gate_of_the_device(stage: Stage) -> None:
    stage.open(samples.device_only(samples.view(CAMERA, SwitchState.ON)))
    stage.click(stage.switch("camera"))
    assert stage.notes.last("close_for_click").arguments == ((samples.DEVICE, CAMERA),)


@pytest.mark.parametrize("state", [SwitchState.TURNING_ON, SwitchState.UNKNOWN, SwitchState.ON_STALE])
def test_click_on_a_switch_that_may_be_on_means_off(stage: Stage, state: SwitchState) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, state)))
    stage.click(stage.switch("camera"))
    assert stage.notes.names() == ["close_for_click", "turn_off"]


@pytest.mark.parametrize("state", [SwitchState.TURNING_OFF, SwitchState.NOT_SAVED])
def test_click_on_a_switch_on_its_way_off_is_ignored_and_says_why(stage: Stage, state: SwitchState) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, state, off_hold=OffHold.SENDING)))
    stage.click(stage.switch("camera"))
    assert stage.notes.calls == []
    assert stage.window.messages.toast.text == "Off is being recorded. You can turn it on again after that."


def _press_again_of_double_click(stage: Stage, switch: QWidget) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(switch.rect().center())
    for kind, held in ((QEvent.Type.MouseButtonDblClick, left), (QEvent.Type.MouseButtonRelease, left & ~left)):
        QApplication.sendEvent(switch, QMouseEvent(kind, place, switch.mapToGlobal(place), left, held, none))
    stage.settle()


def test_double_click_on_a_switch_that_is_on_ends_off_and_says_why(stage: Stage) -> None:
    stage.open(camera_on())
    stage.click(stage.switch("camera"))
    stage.arrive(samples.with_views(camera_on(), samples.view(CAMERA, SwitchState.OFF), handled_click=1))
    _press_again_of_double_click(stage, stage.switch("camera"))
    assert "turn_on" not in stage.notes.names()
    assert stage.window.messages.toast.text.startswith("It stays off: a double click turns nothing on.")
    stage.click(stage.switch("camera"))
    assert stage.notes.names()[-1] == "turn_on"


def test_double_click_on_one_use_that_is_on_ends_off(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.row("location").set_open(True)
    stage.settle()
    switch = stage.row("location").details._uses[1].switch  # type: ignore[union-attr]
    stage.click(switch)
    off = samples.view(LOCATION[1], SwitchState.OFF)
    stage.arrive(samples.with_views(samples.signed_in(*samples.location_on()), off, handled_click=1))
    _press_again_of_double_click(stage, switch)
    assert "turn_on" not in stage.notes.names()
    assert stage.window.messages.toast.text.startswith("It stays off")


def test_double_click_on_a_switch_that_is_off_ends_off(stage: Stage) -> None:
    stage.runner.is_holding = True
    stage.open(samples.signed_in())
    stage.click(stage.switch("camera"))
    _press_again_of_double_click(stage, stage.switch("camera"))
    stage.runner.release()
    stage.settle()
    assert [name for name in stage.notes.names() if name.startswith("turn")] == ["turn_on", "turn_off"]


@pytest.mark.parametrize("is_off_at_first", [True, False])
def test_click_on_a_row_that_has_just_moved_counts_towards_off_only(stage: Stage, is_off_at_first: bool) -> None:
    state = SwitchState.OFF if is_off_at_first else SwitchState.ON
    stage.open(samples.signed_in(samples.view(CAMERA, state)))
    before = stage.row("camera").mapTo(stage.window, QPoint()).y()
    failing = samples.signed_in(samples.view(CAMERA, state), connection=Connection.FAILING, serial=2)
    stage.arrive(failing)
    assert stage.row("camera").mapTo(stage.window, QPoint()).y() > before + 20
    stage.click(stage.switch("camera"))
    turned = [name for name in stage.notes.names() if name.startswith("turn")]
    assert turned == ([] if is_off_at_first else ["turn_off"])
    if is_off_at_first:
        assert stage.window.messages.toast.text.startswith("It stays off: the page moved just before you clicked.")


def test_click_on_a_row_that_came_to_rest_counts(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.arrive(samples.signed_in(connection=Connection.FAILING, serial=2))
    stage.wait_for(lambda: not stage.row("camera").has_just_moved(time.monotonic()))
    stage.click(stage.switch("camera"))
    assert stage.notes.names() == ["turn_on"]


def test_key_on_a_row_that_has_just_moved_counts(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.switch("camera").setFocus(Qt.FocusReason.TabFocusReason)
    stage.arrive(samples.signed_in(connection=Connection.FAILING, serial=2))
    QTest.keyClick(stage.switch("camera"), Qt.Key.Key_Space)
    stage.settle()
    assert stage.notes.names() == ["turn_on"]


def test_answer_that_grants_in_a_row_that_has_just_moved_does_not_count(stage: Stage) -> None:
    conflict = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
    asked = samples.view(CAMERA, SwitchState.CONFLICT, conflict=conflict)
    stage.open(samples.signed_in(asked))
    stage.arrive(samples.signed_in(asked, connection=Connection.FAILING, serial=2))
    stage.press("Turn it on")
    assert stage.notes.calls == []
    stage.press("Keep it off")
    assert stage.notes.names()[-1] == "turn_off"


def test_paint_of_a_click_off_holds_until_the_snapshot_knows_the_click(stage: Stage) -> None:
    stage.runner.is_holding = True
    stage.open(camera_on())
    stage.click(stage.switch("camera"))
    stage.arrive(replace(camera_on(), serial=2, checked_at=samples.NOW))
    assert stage.switch("camera").state is SwitchState.TURNING_OFF
    stage.arrive(samples.with_views(camera_on(), samples.view(CAMERA, SwitchState.OFF), handled_click=1))
    assert stage.switch("camera").state is SwitchState.OFF
    stage.runner.release()
    stage.settle()


def test_click_off_whose_call_fails_paints_what_the_service_holds_and_says_so(stage: Stage) -> None:
    stage.notes.failures["turn_off"] = NotSignedIn("gone")
    stage.open(camera_on())
    stage.click(stage.switch("camera"))
    assert stage.switch("camera").state is SwitchState.ON
    assert kind_in_toast(stage) is ErrorKind.NOT_SIGNED_IN


def test_click_on_with_one_use_is_one_action_and_never_shows_on(stage: Stage) -> None:
    stage.runner.is_holding = True
    seen = samples.signed_in()
    stage.open(seen)
    stage.click(stage.switch("camera"))
    stage.wait_for(lambda: stage.switch("camera").state is SwitchState.TURNING_ON)
    stage.runner.release()
    stage.settle()
    assert stage.notes.last("turn_on").arguments == (1, (CAMERA,), Method.SWITCH, seen)


def test_snapshot_that_says_what_is_on_screen_already_is_not_passed_on(stage: Stage, qtbot: QtBot) -> None:
    stage.runner.is_holding = True
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.OFF)))
    stage.click(stage.switch("camera"))
    switches = stage.window.switches
    with qtbot.assertNotEmitted(switches.shown_changed):
        stage.arrive(replace(switches.shown, serial=2, handled_click=1))
    with qtbot.waitSignal(switches.shown_changed):
        stage.arrive(samples.with_views(switches.shown, samples.view(CAMERA, SwitchState.ON)))
    assert stage.switch("camera").state is SwitchState.ON
    stage.runner.release()
    stage.settle()


def test_click_on_that_is_answered_at_once_shows_nothing_in_between(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.OFF)))
    row, states = stage.row("camera"), []
    turning = samples.signed_in(samples.view(CAMERA, SwitchState.TURNING_ON), serial=2, handled_click=1)
    for snapshot in (turning, samples.signed_in(samples.view(CAMERA, SwitchState.ON), serial=3, handled_click=1)):
        stage.window.switches.take(snapshot)
        states.append((row.view.switch.state, stage.switch("camera").state))
    assert states == [(SwitchState.TURNING_ON, SwitchState.OFF), (SwitchState.ON, SwitchState.ON)]


def test_click_on_with_several_uses_opens_the_chooser_with_nothing_ticked(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    chooser = stage.row("location").chooser
    assert chooser is not None
    assert chooser.isVisible()
    assert [row.check.isChecked() for row in chooser.rows] == [False, False, False]
    assert chooser.ticked() == ()
    assert stage.notes.calls == []
    assert stage.switch("location").state is SwitchState.UNSET


def test_chooser_with_nothing_ticked_cannot_turn_on_and_says_why(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    button = stage.button("Turn on")
    assert not button.isEnabled()
    assert spoken(button)[1] == "Choose at least one use"


@pytest.mark.parametrize(("ticks", "text"), [(1, "Turn on 1 use"), (2, "Turn on 2 uses")])
def test_chooser_with_ticks_counts_them_and_turns_on_those(stage: Stage, ticks: int, text: str) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    chooser = stage.row("location").chooser
    assert chooser is not None
    for row in chooser.rows[:ticks]:
        row.check.click()
    stage.press(text)
    assert stage.notes.last("turn_on").arguments[1:3] == (LOCATION[:ticks], Method.CHOOSER)
    assert stage.row("location").chooser is None


def test_chooser_when_kept_off_changes_nothing(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    stage.press("Keep off")
    assert stage.row("location").chooser is None
    assert not stage.row("location").is_open
    assert stage.notes.calls == []


def test_chooser_when_its_row_is_closed_is_gone(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    stage.row("location").set_open(False)
    stage.settle()
    assert stage.row("location").chooser is None
    stage.row("location").set_open(True)
    stage.settle()
    assert says(stage.row("location"), "What Juniper may use it for")


def test_chooser_when_a_use_is_turned_on_elsewhere_is_gone(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    stage.arrive(samples.signed_in(*samples.location_on(), handled_click=0))
    assert stage.row("location").chooser is None


def test_recorded_choice_when_announced_can_be_undone_once(stage: Stage) -> None:
    stage.open(camera_on())
    off = samples.view(CAMERA, SwitchState.OFF)
    stage.arrive(samples.with_views(camera_on(), off, announcement=samples.announced(CAMERA, value=False)))
    assert stage.window.messages.toast.text == "Camera is off"
    stage.window.messages.toast.action_button.click()
    stage.settle()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.notes.names() == ["undo"]


def test_undo_of_a_grant_is_a_withdrawal_that_closes_the_gate_first(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.arrive(camera_on(announcement=samples.announced(CAMERA, value=True)))
    QTest.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.notes.names() == ["close_for_click", "turn_off"]
    assert stage.notes.last("turn_off").arguments[1:] == ((CAMERA,), Method.UNDO)


def test_undo_while_the_withdrawal_is_not_recorded_does_nothing(stage: Stage) -> None:
    stage.open(samples.signed_in())
    on_its_way = samples.view(CAMERA, SwitchState.TURNING_OFF, off_hold=OffHold.SENDING)
    stage.arrive(samples.signed_in(on_its_way, announcement=samples.announced(CAMERA, value=True)))
    QTest.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.notes.calls == []


def test_message_that_no_longer_holds_goes(stage: Stage) -> None:
    stage.runner.is_holding = True
    stage.open(samples.signed_in())
    stage.arrive(camera_on(announcement=samples.announced(CAMERA, value=True)))
    assert stage.window.messages.toast.text == "Camera is on"
    stage.click(stage.switch("camera"))
    assert stage.window.messages.toast.text == ""
    stage.runner.release()
    stage.settle()


def test_message_about_a_failure_stays_whatever_the_switches_do(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.arrive(camera_on(announcement=samples.announced(CAMERA, value=True)))
    stage.window.messages.say_error(NotSignedIn(""))
    off = samples.view(CAMERA, SwitchState.OFF)
    stage.arrive(samples.with_views(camera_on(announcement=samples.announced(CAMERA, value=True)), off))
    assert kind_in_toast(stage) is ErrorKind.NOT_SIGNED_IN


def test_announcement_of_an_undo_offers_no_undo(stage: Stage) -> None:
    stage.open(camera_on())
    stage.arrive(camera_on(announcement=samples.announced(CAMERA, value=True, may_undo=False), serial=5))
    assert stage.window.messages.toast.text == "Camera is on"
    assert not stage.window.messages.toast.action_button.isVisible()


def test_announcement_of_before_the_window_opened_is_not_repeated(stage: Stage) -> None:
    stage.open(camera_on(announcement=samples.announced(CAMERA, value=True, serial=7)))
    stage.arrive(camera_on(announcement=samples.announced(CAMERA, value=True, serial=7), serial=5))
    assert stage.window.messages.toast.text == ""


def test_keys_alone_withdraw_location_in_three(stage: Stage) -> None:
    """UX, Permissions: Alt 2, Tab, Space."""
    stage.open(samples.signed_in(*samples.location_on()))
    QTest.keyClick(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is stage.switch("location")
    QTest.keyClick(stage.switch("location"), Qt.Key.Key_Space)
    stage.settle()
    assert stage.notes.last("turn_off").arguments[1] == LOCATION
