"""The support demo's panel: the phone, the people, the network, the events, and the room it takes."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from consentui.application.ports import DemoNetwork
from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.domain.errors import ServiceUnreachable
from consentui.domain.record import replace
from consentui.ui.demo.demo_panel import DemoPanel
from consentui.ui.shell.window_settings import themed
from consentui.ui.text.dates import Dates
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.ui.clipped_text import complaints
from tests.ui.stage import Stage, focused, says


@pytest.fixture
def demo(stage: Stage) -> FakeDemo:
    return FakeDemo(stage.notes, samples.demo_state())


def docked(
    stage: Stage, demo: FakeDemo, snapshot: AppSnapshot, width: int = 1200, height: int = 800, percent: int = 100
) -> DemoPanel:
    themed(stage.theme, Settings(text_percent=percent, less_motion=True))
    stage.open(snapshot, width=width, height=height, settings=Settings(text_percent=percent, less_motion=True))
    panel = DemoPanel(stage.theme, stage.bridge, lambda: demo, Dates(zone=samples.ZONE))
    stage.window.width_changed.connect(panel.fit)
    stage.window.panel_requested.connect(panel.toggle)
    stage.window.dock(panel, panel.heading)
    panel.show_snapshot(snapshot)
    panel.fit(width)
    stage.settle()
    stage.wait_for(lambda: panel.people.group is not None)
    return panel


def test_panel_without_a_message_shows_no_phone(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.at_sign_in())
    assert says(panel, "Text messages show up here")
    assert not panel.phone.phone.isVisible()


def test_panel_with_a_message_shows_it_and_fills_in_its_code(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.at_sign_in())
    demo.state_now = samples.demo_state(samples.MESSAGE)
    panel.refresh()
    stage.wait_for(panel.phone.phone.isVisible)
    assert says(panel, "Juniper: 482 913 is your Juniper code. It works for 5 minutes.")
    with stage.qtbot.waitSignal(panel.code_filled) as filled:
        stage.press("Fill in code")
    assert filled.args == ["482913"]
    stage.press("Copy")
    assert QGuiApplication.clipboard().text() == "482913"


def test_panel_that_is_scrolled_down_shows_the_phone_when_a_message_comes(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in(), height=600)
    bar = panel._parts.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    demo.state_now = samples.demo_state(samples.MESSAGE)
    panel.refresh()
    stage.wait_for(lambda: panel.phone.phone.isVisible() and bar.value() == 0)
    bar.setValue(10)
    panel._take(replace(demo.state_now, now=samples.NOW + dt.timedelta(minutes=2)))
    assert bar.value() == 10, "the same one does not move it"


def test_message_goes_once_its_code_has_signed_somebody_in(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.at_sign_in())
    demo.state_now = samples.demo_state(samples.MESSAGE)
    panel.refresh()
    stage.wait_for(panel.phone.phone.isVisible)
    panel.show_snapshot(samples.signed_in())
    demo.state_now = replace(demo.state_now, now=samples.NOW + dt.timedelta(seconds=2))
    panel.refresh()
    stage.wait_for(lambda: not panel.phone.phone.isVisible())
    assert says(panel, "Text messages show up here")
    another = replace(samples.MESSAGE, code="111222", sent_at=samples.NOW + dt.timedelta(seconds=3))
    demo.state_now = samples.demo_state(another)
    panel.refresh()
    stage.wait_for(panel.phone.phone.isVisible)


def test_message_without_a_code_is_shown_as_it_was_sent_with_nothing_to_fill_in(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    text = "Juniper deletes your account on 7 December 2026, 06:02 UTC."
    demo.state_now = samples.demo_state(replace(samples.MESSAGE, code="", text=text))
    panel.refresh()
    stage.wait_for(panel.phone.phone.isVisible)
    assert says(panel, text)
    assert not panel.phone.fill.isVisible() and not panel.phone.copy.isVisible()


def test_two_weeks_are_skipped_with_one_click(stage: Stage, demo: FakeDemo) -> None:
    docked(stage, demo, samples.signed_in())
    stage.press("Skip 14 days")
    stage.wait_for(lambda: "skip_days" in stage.notes.names())
    assert stage.notes.last("skip_days").arguments == (14,)


def test_copy_is_finished_with_one_click(stage: Stage, demo: FakeDemo) -> None:
    docked(stage, demo, samples.signed_in())
    stage.press("Finish the copy now")
    stage.wait_for(lambda: "finish_copy" in stage.notes.names())


def test_code_in_the_message_is_drawn_bold(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.at_sign_in())
    demo.state_now = samples.demo_state(samples.MESSAGE)
    panel.refresh()
    stage.wait_for(panel.phone.phone.isVisible)
    text = panel.phone.phone._text
    assert text.text[: text._bold_length] == "482 913"


def test_panel_marks_who_is_signed_in(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.device_only())
    group = panel.people.group
    assert group is not None
    assert group.index == 3
    panel.show_snapshot(samples.signed_in())
    assert group.index == 0


def test_panel_when_a_person_is_chosen_asks_for_them_and_marks_nobody_yet(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.device_only())
    group = panel.people.group
    assert group is not None
    with stage.qtbot.waitSignal(panel.person_chosen) as chosen:
        group._radios[1].click()
    assert chosen.args == [samples.PEOPLE[1]]
    assert group.index == 3


@pytest.mark.parametrize("place", range(4))
def test_panel_sets_the_network(stage: Stage, demo: FakeDemo, place: int) -> None:
    panel = docked(stage, demo, samples.signed_in())
    panel.network.chosen.emit(place)
    stage.settle()
    assert stage.notes.last("set_network").arguments == (list(DemoNetwork)[place],)


@pytest.mark.parametrize(
    ("button", "call", "arguments"),
    [
        ("Change a choice on the phone", "change_on_phone", ("mei",)),
        ("End the session", "end_session", ("mei",)),
        ("Start again", "start_again", ()),
    ],
)
def test_panel_makes_things_happen(
    stage: Stage, demo: FakeDemo, button: str, call: str, arguments: tuple[str, ...]
) -> None:
    docked(stage, demo, samples.signed_in())
    stage.press(button)
    assert stage.notes.last(call).arguments == arguments


def test_panel_when_the_service_has_started_again_says_so(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    with stage.qtbot.waitSignal(panel.started_again):
        stage.press("Start again")


def test_panel_whose_wish_fails_says_so(stage: Stage, demo: FakeDemo) -> None:
    stage.notes.failures["end_session"] = ServiceUnreachable("gone")
    panel = docked(stage, demo, samples.signed_in())
    with stage.qtbot.waitSignal(panel.failed):
        stage.press("End the session")


def test_panel_folds_up_and_opens_by_key_and_by_button(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    assert (panel.is_open, panel.width()) == (True, 316)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(stage.window, Qt.Key.Key_D, modifiers)
    stage.settle()
    assert not panel.is_open
    stage.click(panel.head.collapse)
    assert panel.is_open


def test_panel_folds_up_by_itself_where_the_window_is_narrow(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in(), width=640)
    assert not panel.is_open
    stage.window.resize(1200, 800)
    stage.settle()
    assert panel.is_open


def test_panel_is_a_stop_of_f6(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    stage.page.heading.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_F6)
    stage.settle()
    assert panel.isAncestorOf(focused())


def test_panel_folded_up_with_the_focus_in_it_keeps_the_focus_on_its_button(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    panel.change.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    stage.settle()
    assert not panel.is_open
    assert focused() is panel.head.collapse


def test_panel_folded_up_leaves_a_focus_elsewhere_alone(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    stage.switch("camera").setFocus(Qt.FocusReason.TabFocusReason)
    panel.toggle()
    assert focused() is stage.switch("camera")


def test_panel_publishes_the_version_that_waits_and_announces_an_incident(stage: Stage, demo: FakeDemo) -> None:
    panel = docked(stage, demo, samples.signed_in())
    assert not panel.publish.isVisible()
    demo.state_now = replace(samples.demo_state(), next_version="5")
    panel.refresh()
    stage.wait_for(panel.publish.isVisible)
    stage.press("Publish policy version 5")
    stage.press("Announce an incident")
    assert stage.notes.names()[-2:] == ["publish_next_version", "announce_incident"]
    panel.publish.setFocus()
    demo.state_now = samples.demo_state()
    panel.refresh()
    stage.wait_for(lambda: not panel.publish.isVisible())
    assert focused() is panel.incident


@pytest.mark.parametrize(("width", "height", "percent"), [(640, 560, 100), (640, 560, 200), (1200, 800, 200)])
@pytest.mark.parametrize("snapshot", [samples.new_device(), samples.at_sign_in(), samples.device_only()])
def test_window_beside_the_panel_is_whole_at_every_size(
    stage: Stage, demo: FakeDemo, snapshot: AppSnapshot, width: int, height: int, percent: int
) -> None:
    docked(stage, demo, snapshot, width, height, percent)
    assert list(complaints(stage.window)) == []
