"""What the panel's wishes mean for the window beside it, also while a dialog is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consentui.application.ports import CodeSent
from consentui.application.snapshot import AppSnapshot
from consentui.domain.account import Account
from consentui.domain.record import replace
from consentui.ui.demo.demo_panel import DemoPanel
from consentui.ui.demo.window_wishes import WindowWishes
from consentui.ui.dialogs.ask_copy_dialog import AskCopyDialog
from consentui.ui.dialogs.delete_account_dialog import DeleteAccountDialog
from consentui.ui.text.dates import Dates
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.ui.demo.docked import open_demo
from tests.ui.stage import Stage
from tests.ui.test_nothing_clipped import delete_second

SENT = CodeSent("attempt-1", "+86 138 •••• 4471", 60, 300)


@pytest.fixture
def demo(stage: Stage) -> FakeDemo:
    people = tuple(replace(p, language="ar") if p.key == "layla" else p for p in samples.PEOPLE)
    return FakeDemo(stage.notes, replace(samples.demo_state(samples.MESSAGE), people=people))


def choose(stage: Stage, panel: DemoPanel, place: int) -> None:
    assert panel.people.group is not None
    stage.click(panel.people.group._radios[place])


def test_code_is_filled_in_where_the_dialog_asks_for_it(stage: Stage, demo: FakeDemo) -> None:
    open_demo(stage, demo, samples.signed_in())
    delete_second(stage)
    dialog = stage.window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    stage.press("Fill in code")
    assert dialog.second.code.code.code() == "", "no text message was sent for it yet"
    dialog.show_code_sent(SENT)
    stage.press("Fill in code")
    assert dialog.second.code.code.code() == "482913"
    assert stage.window.dialogs.current is dialog


def test_code_is_filled_in_where_a_copy_asks_for_it(stage: Stage, demo: FakeDemo) -> None:
    open_demo(stage, demo, samples.signed_in())
    dialog = AskCopyDialog(stage.theme, (), "Juniper", stage.window)
    stage.window.dialogs.show_dialog(dialog)
    dialog.show_code_step(SENT)
    stage.press("Fill in code")
    assert dialog.entry.code.code() == "482913"


def test_dialog_without_a_code_keeps_the_one_on_the_phone_from_the_sign_in(stage: Stage, demo: FakeDemo) -> None:
    open_demo(stage, demo, samples.at_sign_in())
    page = stage.window.screens.sign_in_page
    assert page is not None
    page.show_code_sent(SENT)
    stage.window.dialogs.show_shortcuts()
    stage.press("Fill in code")
    assert page.code_step.code.code() == ""


def test_panel_can_be_opened_and_folded_up_while_a_dialog_is_open(stage: Stage, demo: FakeDemo) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    stage.window.dialogs.show_shortcuts()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for is_open in (False, True):
        QTest.keyClick(stage.window, Qt.Key.Key_D, modifiers)
        stage.settle()
        assert panel.is_open is is_open
    assert stage.window.dialogs.current is not None


@pytest.mark.parametrize("place", [1, 3])
def test_nothing_stays_open_that_was_opened_for_somebody_else(stage: Stage, demo: FakeDemo, place: int) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    delete_second(stage)
    choose(stage, panel, place)
    assert stage.window.dialogs.current is None
    assert "sign_out" in stage.notes.names()
    phone = samples.PEOPLE[place].phone_e164 or ""
    assert stage.window.sessions.last_phone == phone


def test_search_is_closed_when_the_demo_starts_again(stage: Stage, demo: FakeDemo) -> None:
    open_demo(stage, demo, samples.signed_in())
    stage.window.desks.search.open(stage.window.switches.shown)
    stage.press("Start again")
    stage.wait_for(lambda: "start_over" in stage.notes.names())
    assert stage.window.desks.search.palette.isHidden()


def test_person_brings_the_language_they_read_and_takes_it_with_them(stage: Stage, demo: FakeDemo) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    settings = stage.window.settings
    choose(stage, panel, 2)
    assert settings.now.language == "ar"
    choose(stage, panel, 1)
    assert settings.now.language == ""
    settings.set_language("zh_CN")
    choose(stage, panel, 3)
    assert settings.now.language == "zh_CN", "chosen in the window, not brought by anybody"
    choose(stage, panel, 2)
    stage.press("Start again")
    stage.wait_for(lambda: settings.now.language == "")


@pytest.mark.parametrize(("snapshot", "is_somebody"), [(samples.signed_in(), True), (samples.device_only(), False)])
def test_phone_and_session_are_those_of_somebody(
    stage: Stage, demo: FakeDemo, snapshot: AppSnapshot, is_somebody: bool
) -> None:
    panel = open_demo(stage, demo, snapshot)
    assert (panel.change.isEnabled(), panel.end.isEnabled()) == (is_somebody, is_somebody)
    assert panel.skip.isEnabled() and panel.again.isEnabled()


def test_focus_stays_in_the_panel_when_its_button_is_nobodys_any_more(stage: Stage, demo: FakeDemo) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    panel.end.setFocus(Qt.FocusReason.TabFocusReason)
    panel.show_snapshot(samples.device_only())
    assert panel.again.hasFocus()


def test_person_is_known_by_their_number_also_under_another_name(stage: Stage, demo: FakeDemo) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    renamed = Account(samples.ACCOUNT, "Somebody else", "+86 138 •••• 4471")
    session = replace(samples.signed_in().session, account=renamed)
    panel.show_snapshot(replace(samples.signed_in(), session=session))
    assert panel.people.current is not None and panel.people.current.key == "mei"


def test_code_that_was_used_is_not_shown_again_by_a_panel_in_another_language(stage: Stage, demo: FakeDemo) -> None:
    panel = open_demo(stage, demo, samples.at_sign_in())
    stage.wait_for(panel.phone.phone.isVisible)
    panel.show_snapshot(samples.signed_in())
    wishes = WindowWishes(stage.window, stage.window)
    wishes.listen_to(panel)
    another = DemoPanel(stage.theme, stage.bridge, lambda: demo, Dates(zone=samples.ZONE), stage.window)
    wishes.listen_to(another)
    another.show_snapshot(samples.signed_in())
    another._take(demo.state_now)
    assert not another.phone.phone.isVisibleTo(another)


def test_panel_that_somebody_folded_up_stays_so_in_another_language(stage: Stage, demo: FakeDemo) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    wishes = WindowWishes(stage.window, stage.window)
    wishes.listen_to(panel)
    stage.click(panel.head.collapse)
    another = DemoPanel(stage.theme, stage.bridge, lambda: demo, Dates(zone=samples.ZONE), stage.window)
    wishes.listen_to(another)
    assert not another.is_open
    another.fit(1200)
    assert not another.is_open


def test_number_is_filled_in_also_by_a_sign_in_that_is_made_anew(stage: Stage, demo: FakeDemo) -> None:
    open_demo(stage, demo, samples.signed_in())
    stage.window.sessions.last_phone = "+447700900123"
    stage.arrive(replace(samples.at_sign_in(), serial=5))
    page = stage.window.screens.sign_in_page
    assert page is not None
    assert page.phone_step.number.edit.text().replace(" ", "") == "7700900123"


@pytest.mark.parametrize("place", [1, 3])
def test_page_of_who_was_there_before_is_not_the_first_one_of_who_comes(
    stage: Stage, demo: FakeDemo, place: int
) -> None:
    panel = open_demo(stage, demo, samples.signed_in())
    stage.window.shell.open_page("your_data")
    choose(stage, panel, place)
    assert stage.window.shell.host.current == "permissions"
    stage.window.shell.open_page("overview")
    stage.press("Start again")
    stage.wait_for(lambda: stage.window.shell.host.current == "permissions")
