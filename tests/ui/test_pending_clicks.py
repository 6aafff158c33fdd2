"""Clicks painted ahead hold until the service's snapshot has caught up, and claim nothing."""

from __future__ import annotations

from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.pending_clicks import PendingClicks
from tests.fakes import ui_samples as samples

CAMERA = "camera.publish"


def test_click_off_when_held_shows_turning_off_until_it_is_handled() -> None:
    pending, snapshot = PendingClicks(), samples.signed_in(samples.view(CAMERA, SwitchState.ON))
    pending.hold_off(3, (CAMERA,))
    assert pending.shown(snapshot).switch(CAMERA).state is SwitchState.TURNING_OFF
    assert pending.shown(replace(snapshot, handled_click=2)).switch(CAMERA).state is SwitchState.TURNING_OFF
    assert pending.shown(replace(snapshot, handled_click=3)).switch(CAMERA).state is SwitchState.ON
    assert pending.is_empty


def test_click_on_when_held_never_shows_on() -> None:
    pending, snapshot = PendingClicks(), samples.signed_in()
    pending.hold_on(1, (CAMERA,))
    assert pending.shown(snapshot).switch(CAMERA).state is SwitchState.TURNING_ON


def test_clicks_when_several_are_held_show_the_newest_of_each_switch() -> None:
    pending, snapshot = PendingClicks(), samples.signed_in()
    pending.hold_on(1, (CAMERA, "album.publish"))
    pending.hold_off(2, (CAMERA,))
    shown = pending.shown(snapshot)
    assert shown.switch(CAMERA).state is SwitchState.TURNING_OFF
    assert shown.switch("album.publish").state is SwitchState.TURNING_ON


def test_click_whose_call_failed_is_painted_no_longer() -> None:
    pending, snapshot = PendingClicks(), samples.signed_in(samples.view(CAMERA, SwitchState.ON))
    pending.hold_off(1, (CAMERA,))
    pending.drop(1)
    assert pending.shown(snapshot) is snapshot


def test_snapshot_without_held_clicks_is_shown_as_it_is() -> None:
    snapshot = samples.signed_in()
    assert PendingClicks().shown(snapshot) is snapshot


def test_click_off_on_a_whole_permission_claims_nothing_of_the_uses_that_were_off() -> None:
    on, off = samples.view(CAMERA, SwitchState.ON), samples.view("album.publish", SwitchState.OFF)
    pending, snapshot = PendingClicks(), samples.signed_in(on, off)
    pending.hold_off(1, (CAMERA, "album.publish"))
    assert not pending.shown(snapshot).switch(CAMERA).was_off
    assert pending.shown(snapshot).switch("album.publish").was_off


def test_click_off_keeps_what_is_confirmed_until_the_receipt() -> None:
    pending, snapshot = PendingClicks(), samples.signed_in(samples.view(CAMERA, SwitchState.ON))
    pending.hold_off(1, (CAMERA,))
    assert pending.shown(snapshot).switch(CAMERA).is_confirmed_on
