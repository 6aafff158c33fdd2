"""The search over everything: keys move, Enter leads to the place, Esc gives the focus back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from consentui.application.snapshot import AppSnapshot
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.search_palette import SearchPalette
from consentui.ui.widgets.search_button import SearchButton
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, spoken, state_of


def opened(stage: Stage, snapshot: AppSnapshot | None = None) -> SearchPalette:
    stage.open(snapshot or samples.signed_in(*samples.location_on()))
    stage.window.desks  # noqa: B018 (made after the first paint)
    stage.settle()
    press(stage, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = stage.window.desks.search.palette
    assert palette.isVisible()
    return palette


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)
    stage.settle()


def typed(stage: Stage, text: str) -> list[str]:
    QTest.keyClicks(focused(), text)
    stage.settle()
    return [row.text() for row in stage.window.desks.search.palette.panel.results.rows]


def test_search_when_opened_has_the_focus_in_its_field_and_the_first_result_selected(stage: Stage) -> None:
    palette = opened(stage)
    assert focused() is palette.panel.field
    assert typed(stage, "loca")[0] == "Location"
    assert palette.panel.results.selected == 0
    assert palette.panel.results.rows[0].is_selected


def test_arrows_move_the_selection_and_the_focus_stays_in_the_field(stage: Stage) -> None:
    palette = opened(stage)
    typed(stage, "loca")
    press(stage, Qt.Key.Key_Down)
    press(stage, Qt.Key.Key_Down)
    press(stage, Qt.Key.Key_Up)
    assert (palette.panel.results.selected, focused()) == (1, palette.panel.field)
    for _ in range(20):
        press(stage, Qt.Key.Key_Down)
    assert palette.panel.results.selected == len(palette.panel.results.rows) - 1


def test_enter_leads_to_the_permission_with_its_details_open(stage: Stage) -> None:
    palette = opened(stage)
    typed(stage, "microphone")
    press(stage, Qt.Key.Key_Return)
    row = stage.row("microphone")
    assert palette.isHidden()
    assert row.is_open
    assert row.isAncestorOf(focused())


def test_enter_on_a_setting_leads_to_its_control(stage: Stage) -> None:
    opened(stage)
    typed(stage, "toast")
    press(stage, Qt.Key.Key_Return)
    assert stage.window.shell.host.current == "settings"
    assert spoken(focused())[0] == "Keep short messages on screen"


def test_enter_on_a_question_opens_its_answer(stage: Stage) -> None:
    opened(stage)
    typed(stage, "what is a receipt")
    press(stage, Qt.Key.Key_Return)
    page = stage.window.shell.host.page("help")
    assert page.question_rows["receipt"].is_open  # type: ignore[attr-defined]


def test_click_on_a_result_opens_it(stage: Stage) -> None:
    palette = opened(stage)
    typed(stage, "camera")
    stage.click(palette.panel.results.rows[0])
    assert palette.isHidden()
    assert stage.row("camera").is_open


def test_escape_and_the_same_key_again_give_the_focus_back(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.settle()
    switch = stage.switch("camera")
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    ):
        switch.setFocus(Qt.FocusReason.TabFocusReason)
        press(stage, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert focused() is stage.window.desks.search.palette.panel.field
        press(stage, key, modifier)
        assert stage.window.desks.search.palette.isHidden()
        assert focused() is switch


def test_click_beside_the_panel_closes_it(stage: Stage) -> None:
    palette = opened(stage)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    stage.settle()
    assert palette.isHidden()


def test_tab_stays_in_the_field_and_page_keys_do_nothing_below(stage: Stage) -> None:
    palette = opened(stage)
    press(stage, Qt.Key.Key_Tab)
    press(stage, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert focused() is palette.panel.field
    assert stage.window.shell.host.current == "permissions"


def test_keys_work_again_when_it_is_closed(stage: Stage) -> None:
    opened(stage)
    press(stage, Qt.Key.Key_Escape)
    last = len(stage.window.shell.host.keys)
    press(stage, Qt.Key(int(Qt.Key.Key_0) + last), Qt.KeyboardModifier.AltModifier)
    assert stage.window.shell.host.current == "help"


def test_nothing_found_is_said(stage: Stage) -> None:
    palette = opened(stage)
    assert typed(stage, "zzzz") == []
    assert spoken(palette.panel.nothing)[0] == "Nothing found"
    press(stage, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_state_on_show_follows_while_it_is_open(stage: Stage) -> None:
    palette = opened(stage)
    typed(stage, "camera")
    assert palette.panel.results.rows[0].line == "Permission · Off"
    stage.arrive(samples.with_views(stage.window.switches.shown, samples.view("camera.publish", SwitchState.ON)))
    assert palette.panel.results.rows[0].line == "Permission · On, 1 use"


def test_assistive_technology_finds_a_list_with_the_selected_item(stage: Stage) -> None:
    palette = opened(stage)
    typed(stage, "loca")
    rows = palette.panel.results.rows
    name, _, role = spoken(rows[0])
    assert (name, role) == ("Location, Permission · On, 2 uses, Permission", QAccessible.Role.ListItem)
    assert spoken(rows[0].parentWidget() or rows[0])[2] is QAccessible.Role.List
    assert (state_of(rows[0]).selected, state_of(rows[1]).selected) == (True, False)
    assert spoken(palette.panel.field)[2] is QAccessible.Role.EditableText
    assert spoken(palette)[2] is QAccessible.Role.Dialog


def test_button_in_the_sidebar_opens_it_and_gets_the_focus_back(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.wait_for(lambda: stage.window.findChild(SearchButton))
    button = stage.window.findChild(SearchButton)
    assert button is not None
    assert spoken(button)[0] == "Search permissions, choices, policy and settings"
    button.setFocus()
    stage.click(button)
    press(stage, Qt.Key.Key_Escape)
    assert focused() is button


def test_search_before_there_is_a_shell_does_nothing(stage: Stage) -> None:
    stage.open(samples.at_sign_in())
    stage.settle()
    QTest.keyClick(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert not stage.window.findChildren(SearchPalette)


def test_ctrl_f_searches_the_policy_where_that_is_on_show_and_everything_elsewhere(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.wait_for(lambda: stage.window.findChild(SearchButton))
    stage.window.shell.open_page("policy")
    stage.settle()
    page = stage.window.shell.host.page("policy")
    for start in (focused(), stage.window.shell.sidebar.chip):
        start.setFocus(Qt.FocusReason.TabFocusReason)
        press(stage, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert focused() is page.panel.field  # type: ignore[attr-defined]
    stage.window.shell.open_page("permissions")
    stage.settle()
    press(stage, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is stage.window.desks.search.palette.panel.field
