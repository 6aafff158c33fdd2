"""From the policy to the switch it governs and back, and to a message about a clause."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.shell.page_maker import HELP, PERMISSIONS, POLICY
from consentui.ui.widgets.clause_link import ClauseLink
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says


def policy_page(stage: Stage) -> PolicyPage:
    page = stage.window.shell.host.page(POLICY)
    assert isinstance(page, PolicyPage)
    return page


@pytest.fixture
def open_at_clause(stage: Stage) -> Stage:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.window.open_clause("4.sharing-information.b")
    stage.settle()
    return stage


def test_state_beside_a_clause_leads_to_its_permission_and_back(open_at_clause: Stage) -> None:
    stage = open_at_clause
    text = policy_page(stage).reader.text
    row = text.document.row_of["4.sharing-information.b"]
    (link,) = text.layouts.of(row).links
    assert link.link.text == "Location: on"
    top = text.place.offset_of(row)
    assert top is not None
    point = QPoint(round(link.box.center().x()), round(top + link.box.center().y()))
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    stage.settle()
    assert stage.window.shell.host.current == PERMISSIONS
    assert stage.row("location").is_open
    assert stage.row("location").isAncestorOf(focused())
    stage.window.shell.host.go_back()
    assert stage.window.shell.host.current == POLICY
    assert text.hasFocus()


def test_state_follows_the_switch_while_the_policy_is_open(open_at_clause: Stage) -> None:
    stage = open_at_clause
    text = policy_page(stage).reader.text
    row = text.document.row_of["4.sharing-information.b"]
    stage.arrive(samples.signed_in())
    assert [link.link.text for link in text.layouts.of(row).links] == ["Location: off"]


def test_ask_at_a_case_opens_help_with_the_clause_named(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.shell.open_page(POLICY)
    page = policy_page(stage)
    place = page.reader.text.document.place_of_key("2.no-consent")
    assert place is not None
    page.panel.contents.place_requested.emit(place)
    button = page.pane.rows[2].button
    assert button is not None
    stage.click(button)
    assert stage.window.shell.host.current == HELP
    assert says(stage.window, "Policy 2 · Collected without consent (c)")


def test_two_lists_are_two_steps_from_anywhere(stage: Stage) -> None:
    stage.open(samples.signed_in())
    entry = stage.window.shell.sidebar.pages.item(POLICY)
    assert entry is not None
    stage.click(entry)
    stage.press("Data collected and shared")
    assert says(stage.window, "Who the policy says may get data from Juniper, and why.")


def test_policy_before_there_is_a_shell_has_no_dead_ends(stage: Stage) -> None:
    stage.open(samples.new_device())
    stage.window.screens.read_policy("4.sharing-information.b")
    stage.settle()
    (page,) = stage.window.screens.findChildren(PolicyPage)
    assert page.reader.target == "4.sharing-information.b"
    assert not any(layout.links for layout in (page.reader.text.layouts.of(n) for n in range(20)))
    assert not stage.has_button("Save as PDF")


def test_paragraphs_of_one_place_are_one_link_in_the_lists(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.shell.open_page(POLICY)
    page = policy_page(stage)
    stage.press("Data collected and shared")
    for row in page.pane.rows:
        texts = [link.text() for link in row.findChildren(ClauseLink)]
        assert len(texts) == len(set(texts)), texts
    partners = [link for link in page.pane.findChildren(ClauseLink) if link.text() == "Policy 4 · Sharing rules"]
    stage.click(partners[0])
    assert page.reader.target == "4.sharing-rules.p1"
