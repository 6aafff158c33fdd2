"""What assistive technology hears: roles, names, states and actions of every spoken widget."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.code_field import CodeField
from consentui.ui.widgets.combo import Combo, ComboValue
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.field import Field
from consentui.ui.widgets.icon_button import IconButton
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.nav_list import NavList
from consentui.ui.widgets.option_button import Check, Radio
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from consentui.ui.widgets.setting_row import SettingRow
from consentui.ui.widgets.status_pill import StatusPill
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from tests.ui.widgets.conftest import Show

Role = QAccessible.Role


@pytest.mark.parametrize("state", SwitchState)
def test_switch_when_asked_tells_the_confirmed_value_and_that_it_is_busy(
    state: SwitchState, theme: Theme, show: Show
) -> None:
    switch = ToggleSwitch(theme, "Location")
    switch.set_state(state, "the words")
    show(switch)
    heard = interface(switch)
    assert heard.role() == Role.Switch
    assert name(heard) == "Location"
    assert heard.text(QAccessible.Text.Description) == "the words"
    assert heard.state().checkable
    assert bool(heard.state().checked) == (state in (SwitchState.ON, SwitchState.ON_STALE))
    pending = (SwitchState.TURNING_ON, SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)
    assert bool(heard.state().busy) == (state in pending)
    assert heard.state().focusable


@pytest.mark.parametrize("is_checked", [True, False])
@pytest.mark.parametrize("state", [SwitchState.TURNING_OFF, SwitchState.NOT_SAVED, SwitchState.UNKNOWN])
def test_switch_on_its_way_keeps_the_confirmed_value(
    state: SwitchState, is_checked: bool, theme: Theme, show: Show
) -> None:
    switch = ToggleSwitch(theme, "Location")
    switch.set_state(SwitchState.ON, "On")
    switch.set_state(state, "words", is_checked=is_checked)
    show(switch)
    assert bool(interface(switch).state().checked) is is_checked


def test_switch_when_toggled_by_assistive_technology_asks_and_stays(theme: Theme, show: Show, qtbot: QtBot) -> None:
    switch = ToggleSwitch(theme, "Location")
    show(switch)
    actions = interface(switch).actionInterface()
    assert "Toggle" in actions.actionNames()
    with qtbot.waitSignal(switch.toggle_requested) as asked:
        actions.doAction("Toggle")
    assert asked.args == [True]
    assert switch.state is SwitchState.UNSET


def test_row_when_read_is_a_group_with_switch_and_expander_in_it(theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = SettingRow(theme, "camera", "Camera", "To take photos and videos for your posts")
    row.set_choice(SwitchState.ON, "On")
    show(row)
    heard = interface(row)
    assert (heard.role(), name(heard)) == (Role.Grouping, "Camera")
    assert heard.text(QAccessible.Text.Description) == "To take photos and videos for your posts"
    children = [heard.child(index) for index in range(heard.childCount())]
    assert [child.role() for child in children] == [Role.Switch, Role.Button]
    assert [name(child) for child in children] == ["Camera", "Details for Camera"]
    expander = children[1]
    assert expander.state().expandable
    assert expander.state().collapsed
    expander.actionInterface().doAction("Press")
    assert row.is_open
    assert expander.state().expanded
    assert not expander.state().collapsed


def test_label_when_it_has_a_level_is_a_heading_of_that_level(theme: Theme, show: Show) -> None:
    heading, text = Label(theme, "Permissions", Type.H1, level=1), Label(theme, "All five are off")
    show(heading, text)
    assert interface(heading).role() == Role.Heading
    attributes = interface(heading).attributesInterface()
    assert attributes.attributeValue(QAccessible.Attribute.Level) == 1
    # asked for the interfaces it does not have, as every screen reader does
    heard = interface(heading)
    others = [heard.valueInterface, heard.tableCellInterface, heard.selectionInterface]
    assert [other() for other in others] == [None] * 3
    assert (interface(text).role(), name(interface(text))) == (Role.StaticText, "All five are off")


def test_navigation_when_read_is_a_list_of_tabs_with_one_selected(theme: Theme, show: Show) -> None:
    pages = NavList(theme)
    pages.add_item("permissions", "shield-check", "Permissions")
    policy = pages.add_item("policy", "book", "Privacy policy")
    policy.set_badge(2, "Privacy policy, 2 decisions waiting")
    pages.set_current("permissions")
    show(pages)
    heard = interface(pages)
    tabs = [heard.child(index) for index in range(heard.childCount())]
    assert heard.role() == Role.PageTabList
    assert [tab.role() for tab in tabs] == [Role.PageTab, Role.PageTab]
    assert [bool(tab.state().selected) for tab in tabs] == [True, False]
    assert [name(tab) for tab in tabs] == ["Permissions", "Privacy policy, 2 decisions waiting"]


@pytest.mark.parametrize(
    ("tone", "role"), [(Tone.WARN, Role.AlertMessage), (Tone.DANGER, Role.AlertMessage), (Tone.INFO, Role.Grouping)]
)
def test_banner_when_it_warns_is_an_alert(tone: Tone, role: QAccessible.Role, theme: Theme, show: Show) -> None:
    banner = Banner(theme, tone, "You are offline", "Your choices are saved on this computer.")
    show(banner)
    assert (interface(banner).role(), name(interface(banner))) == (role, "You are offline")
    assert interface(banner).text(QAccessible.Text.Description) == "Your choices are saved on this computer."


def test_controls_when_read_have_the_role_a_person_expects(theme: Theme, show: Show) -> None:
    check, radio = Check(theme, "Show places", "Your position goes to Baidu Maps"), Radio(theme, "Ask me each time")
    combo = Combo(theme, "Country code", [ComboValue("CN", "+86"), ComboValue("DE", "+49")])
    code, link = CodeField(theme, "6-digit code"), ClauseLink(theme, "Policy 2 · Browsing (c)")
    pill, close, button = StatusPill(theme, "Up to date"), IconButton(theme, "x", "Close message"), Button(theme, "Go")
    fact = FactItem(theme, "clock", "Last changed", "not decided yet")
    show(check, radio, combo, code, link, pill, close, button, fact)
    assert [(interface(w).role(), name(interface(w))) for w in (check, radio, combo, code, link, pill)] == [
        (Role.CheckBox, "Show places"),
        (Role.RadioButton, "Ask me each time"),
        (Role.ComboBox, "Country code"),
        (Role.EditableText, "6-digit code"),
        (Role.Link, "Policy 2 · Browsing (c)"),
        (Role.StaticText, "Up to date"),
    ]
    assert [(interface(w).role(), name(interface(w))) for w in (close, button)] == [
        (Role.Button, "Close message"),
        (Role.Button, "Go"),
    ]
    assert name(interface(fact)) == "Last changed: not decided yet"
    assert not interface(check).state().checked
    check.setChecked(True)
    assert interface(check).state().checked
    assert interface(combo).text(QAccessible.Text.Value) == "+86"


def test_button_with_an_icon_only_does_not_say_its_name_twice(theme: Theme, show: Show) -> None:
    close = IconButton(theme, "x", "Close message")
    show(close)
    assert close.toolTip() == "Close message"
    assert name(interface(close)) == "Close message"
    assert interface(close).text(QAccessible.Text.Description) == ""


def test_pill_that_is_a_text_offers_no_action(theme: Theme, show: Show) -> None:
    pill = StatusPill(theme, "Sensitive", Tone.WARN)
    show(pill)
    heard = interface(pill)
    assert heard.role() == Role.StaticText
    assert heard.actionInterface().actionNames() == []


def test_field_when_wrong_says_so_in_words(theme: Theme, show: Show) -> None:
    field = Field(theme, "Phone number", help_text="We send a code by text message to sign you in.")
    show(field)
    heard = interface(field.edit)
    assert (name(heard), heard.text(QAccessible.Text.Description)) == (
        "Phone number",
        "We send a code by text message to sign you in.",
    )
    field.set_error("This number has too few digits.")
    assert heard.text(QAccessible.Text.Description) == "This number has too few digits."


def test_dialog_when_open_is_a_modal_dialog_with_its_title(theme: Theme, show: Show) -> None:
    window = show(QWidget())
    dialog = OverlayDialog(theme, "Sign in again", window)
    dialog.open()
    heard = interface(dialog)
    assert (heard.role(), name(heard)) == (Role.Dialog, "Sign in again")
    assert heard.state().modal
    dialog.close_dialog()


def test_interfaces_when_their_widgets_go_leave_no_dangling_pointer(theme: Theme, qapp: QApplication) -> None:
    for _ in range(200):
        row = SettingRow(theme, "camera", "Camera", "line")
        row.set_choice(SwitchState.ON, "On")
        heard = interface(row)
        assert [heard.child(index).role() for index in range(heard.childCount())] == [Role.Switch, Role.Button]
        row.deleteLater()
        del row, heard
        qapp.sendPostedEvents(None, 52)  # deferred deletes
    gc.collect()
    switch = ToggleSwitch(theme, "still here")
    assert name(interface(switch)) == "still here"
    switch.deleteLater()


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(heard: QAccessibleInterface) -> str:
    return heard.text(QAccessible.Text.Name)
