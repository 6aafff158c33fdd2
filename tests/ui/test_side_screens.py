"""Help and the policy are one step from the first screens, and lead back to where one was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consentui.application.snapshot import AppSnapshot
from consentui.ui.shell.screens import Screen
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.status_pill import StatusPill
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says

FIRST = [(samples.new_device, Screen.FIRST_RUN), (samples.at_sign_in, Screen.SIGN_IN)]
each_first_screen = pytest.mark.parametrize(("made", "screen"), FIRST, ids=["first run", "sign in"])
Made = Callable[[], AppSnapshot]


@each_first_screen
def test_help_from_a_first_screen_says_whom_to_write_to_and_leads_back(
    stage: Stage, made: Made, screen: Screen
) -> None:
    stage.open(made())
    stage.press("Help")
    assert stage.window.screens.current is Screen.HELP
    assert says(stage.window.screens, "privacy@juniper.example")
    assert getattr(focused(), "heading_level", 0) == 1
    stage.press("Back")
    assert stage.window.screens.current is screen


@each_first_screen
def test_mail_and_keys_are_offered_in_help_before_there_is_a_shell(stage: Stage, made: Made, screen: Screen) -> None:
    stage.open(made())
    stage.press("Help")
    stage.press("Write email")
    dialog = stage.window.dialogs.current
    assert dialog is not None and says(dialog, "privacy@juniper.example")
    dialog.close_dialog()
    stage.settle()
    stage.press("Show")
    assert stage.window.dialogs.current is not None
    assert stage.window.screens.current is Screen.HELP


def test_clause_in_help_opens_the_policy_and_each_back_is_one_step(stage: Stage) -> None:
    stage.open(samples.new_device())
    stage.press("Help")
    (link,) = [link for link in stage.window.screens.findChildren(ClauseLink) if link.text() == "Policy 6 · Contact"]
    stage.click(link)
    seen = [stage.window.screens.current]
    for _ in range(2):
        stage.press("Back")
        seen.append(stage.window.screens.current)
    assert seen == [Screen.READER, Screen.HELP, Screen.FIRST_RUN]


def test_esc_leaves_help(stage: Stage) -> None:
    stage.open(samples.new_device())
    stage.press("Help")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert stage.window.screens.current is Screen.FIRST_RUN


def test_answer_given_elsewhere_ends_what_was_opened_over_the_question(stage: Stage) -> None:
    stage.open(samples.new_device())
    stage.press("Help")
    stage.arrive(samples.at_sign_in())
    assert stage.window.screens.current is Screen.SIGN_IN
    stage.press("Help")
    stage.press("Back")
    assert stage.window.screens.current is Screen.SIGN_IN


@pytest.mark.parametrize("way", ["Help", "Read the privacy policy"])
def test_demo_is_marked_on_the_side_screens(stage: Stage, way: str) -> None:
    stage.open(samples.at_sign_in(), is_demo=True)
    stage.press(way)
    marks = [
        pill for pill in stage.window.screens.findChildren(StatusPill) if pill.text() == "Demo" and pill.isVisible()
    ]
    assert len(marks) == 1
