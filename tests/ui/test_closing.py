"""Closing the window loses no withdrawal in silence."""

from __future__ import annotations

import pytest

from consentui.domain.errors import ServiceUnreachable
from consentui.domain.switch_state import SwitchState
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, says

WAITING = samples.view("camera.publish", SwitchState.TURNING_OFF)


def test_window_with_nothing_waiting_closes_at_once(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    with stage.qtbot.waitSignal(stage.window.closed):
        stage.window.close()
    assert stage.notes.calls == []


def test_window_with_a_withdrawal_waiting_closes_when_it_is_recorded(stage: Stage) -> None:
    stage.notes.results["flush"] = True
    stage.open(samples.signed_in(WAITING))
    with stage.qtbot.waitSignal(stage.window.closed):
        stage.window.close()
    assert stage.notes.names() == ["flush"]


def not_sent(stage: Stage) -> None:
    stage.notes.results["flush"] = False
    stage.window.close()
    stage.settle()


def test_window_with_a_withdrawal_not_sent_stays_and_asks(stage: Stage) -> None:
    stage.open(samples.signed_in(WAITING))
    not_sent(stage)
    assert stage.window.isVisible()
    assert says(stage.window, "Not sent yet")
    assert says(stage.window, "We send it when ConsentUI is next open.")
    assert not says(stage.window, "Not sent yet. ")
    stage.press("Keep open")
    assert stage.window.isVisible()


def test_window_with_a_withdrawal_not_sent_closes_when_the_person_says_so(stage: Stage) -> None:
    stage.open(samples.signed_in(WAITING))
    not_sent(stage)
    with stage.qtbot.waitSignal(stage.window.closed):
        stage.press("Close")


def test_window_with_an_unsaved_withdrawal_says_what_closing_would_do(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view("camera.publish", SwitchState.NOT_SAVED)))
    not_sent(stage)
    assert says(stage.window, "If you close now, it stays on.")


def test_window_whose_flush_fails_asks_as_well(stage: Stage) -> None:
    stage.notes.failures["flush"] = ServiceUnreachable("")
    stage.open(samples.signed_in(WAITING))
    stage.window.close()
    stage.settle()
    assert stage.window.isVisible()
    assert stage.has_button("Keep open")


@pytest.mark.parametrize("presses", [2, 5])
def test_window_closed_again_and_again_flushes_once_at_a_time(stage: Stage, presses: int) -> None:
    stage.runner.is_holding = True
    stage.open(samples.signed_in(WAITING))
    for _ in range(presses):
        stage.window.close()
    stage.notes.results["flush"] = False
    stage.runner.release()
    stage.settle()
    assert stage.notes.names() == ["flush"]
