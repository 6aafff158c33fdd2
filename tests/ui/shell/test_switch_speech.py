"""What assistive technology hears of switches: once, urgent where a person has to do something."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import ConflictView, PurposeView
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.switch_state import SwitchState
from consentui.ui.shell.switch_speech import SwitchSpeech
from tests.fakes import ui_samples as samples

LOCATION = ("location.results", "location.post_place", "location.recommend")
QUESTION = ConflictView(ConflictReason.HISTORY_LOST, False, None, None)


class Heard:
    """Notes every sentence and how it came."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def __call__(self, widget: QWidget, text: str, *, is_urgent: bool) -> None:
        self.said.append((text, is_urgent))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def after(window: QWidget, *views: PurposeView) -> Heard:
    """What is said when these views follow a calm snapshot."""
    heard = Heard()
    speech = SwitchSpeech(window, heard)
    calm = samples.signed_in()
    speech.take(calm)
    speech.take(samples.with_views(calm, *views))
    return heard


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (samples.view("camera.publish", SwitchState.UNKNOWN), ("Camera: we could not confirm it", True)),
        (samples.view("camera.publish", SwitchState.CONFLICT, conflict=QUESTION), ("Camera needs your answer", True)),
        (
            samples.view("camera.publish", SwitchState.NOT_SAVED),
            ("Camera: turning off; this computer could not save it", True),
        ),
        (
            samples.view("contacts.use", SwitchState.OFF, notice=Notice.NEEDS_CONNECTION),
            ("Contacts stay off, you are offline", False),
        ),
        (
            samples.view("camera.publish", SwitchState.OFF, notice=Notice.FAILED),
            ("Camera could not be turned on", True),
        ),
    ],
)
def test_switch_in_trouble_is_said_once(window: QWidget, view: PurposeView, said: tuple[str, bool]) -> None:
    assert after(window, view).said == [said]


@pytest.mark.parametrize("state", [SwitchState.ON, SwitchState.OFF, SwitchState.ON_STALE])
def test_switch_at_rest_is_not_said(window: QWidget, state: SwitchState) -> None:
    assert after(window, samples.view("camera.publish", state)).said == []


def test_trouble_of_several_uses_is_said_once(window: QWidget) -> None:
    views = [samples.view(purpose, SwitchState.NOT_SAVED) for purpose in LOCATION]
    assert len(after(window, *views).said) == 1


def test_trouble_that_stays_is_not_said_again(window: QWidget) -> None:
    heard = Heard()
    speech = SwitchSpeech(window, heard)
    unknown = samples.signed_in(samples.view("camera.publish", SwitchState.UNKNOWN))
    speech.take(samples.signed_in())
    speech.take(unknown)
    speech.take(samples.with_views(unknown, samples.view("album.publish", SwitchState.ON)))
    assert len(heard.said) == 1


@pytest.mark.parametrize(
    ("view", "text"),
    [
        (samples.view("camera.publish", SwitchState.TURNING_ON), "Turning on Camera"),
        (samples.view("camera.publish", SwitchState.TURNING_OFF, off_hold=OffHold.SENDING), "Turning off Camera"),
        (
            samples.view("camera.publish", SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE),
            "Camera will turn off when you are online",
        ),
    ],
)
def test_change_that_takes_longer_is_said_after_a_second(
    window: QWidget, qtbot: QtBot, view: PurposeView, text: str
) -> None:
    heard = after(window, view)
    assert heard.said == []
    qtbot.waitUntil(lambda: heard.said == [(text, False)])


def test_change_that_is_quick_is_not_said_before_it_is_done(window: QWidget, qtbot: QtBot) -> None:
    heard = Heard()
    speech = SwitchSpeech(window, heard)
    calm = samples.signed_in()
    speech.take(calm)
    turning = samples.with_views(calm, samples.view("camera.publish", SwitchState.TURNING_ON))
    speech.take(turning)
    speech.take(samples.with_views(turning, samples.view("camera.publish", SwitchState.ON)))
    assert not speech._delay.isActive()
    assert heard.said == []


def test_choice_is_heard_as_a_permission_is_and_a_use_of_location_once(window: QWidget) -> None:
    heard = after(window, samples.view("ads.show", SwitchState.CONFLICT, conflict=QUESTION))
    assert heard.said == [("Ads needs your answer", True)]
    heard = after(window, samples.view("ads.show", SwitchState.OFF, notice=Notice.NEEDS_CONNECTION))
    assert heard.said == [("Ads: off, you are offline", False)]
    heard = after(window, samples.view("location.recommend", SwitchState.CONFLICT, conflict=QUESTION))
    assert heard.said == [("Location needs your answer", True)]
