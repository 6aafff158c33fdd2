"""Whoever has read to the end of the policy may answer there, as at its head."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.pages.policy.policy_text import PolicyText
from consentui.ui.shell.page_maker import POLICY
from consentui.ui.shell.window_settings import themed
from consentui.ui.widgets.button import Button
from tests.fakes import ui_samples as samples
from tests.ui.clipped_text import complaints
from tests.ui.stage import Stage, focused


def unanswered() -> AppSnapshot:
    known = samples.signed_in()
    return replace(known, policy=replace(known.policy, answer=None, answered_at=None))


def text_of(stage: Stage, snapshot: AppSnapshot) -> PolicyText:
    """The page of the policy is open."""
    stage.open(snapshot)
    stage.window.shell.open_page(POLICY)
    stage.settle()
    page = stage.window.shell.host.page(POLICY)
    assert isinstance(page, PolicyPage)
    return page.reader.text


def at_the_end(stage: Stage, text: PolicyText) -> Button:
    """[Decline] at the end of the text, which is in view."""
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_End)
    stage.settle()
    assert text.foot is not None
    return next(button for button in text.foot.findChildren(Button) if button.text() == "Decline")


def test_question_stands_below_the_last_clause_and_is_answered_there(stage: Stage) -> None:
    text = text_of(stage, unanswered())
    assert text.foot is not None and text.foot.geometry().top() >= text.height(), "out of view at the beginning"
    decline = at_the_end(stage, text)
    last = text.row_box(len(text.document.rows) - 1)
    assert last is not None and text.foot is not None
    assert (text.foot.geometry().top(), text.foot.geometry().bottom()) == (round(last.bottom()), text.height() - 1)
    stage.click(decline)
    assert stage.notes.last("answer_policy").arguments == (PolicyAnswer.DECLINED,)


def test_question_once_accepted_takes_no_room(stage: Stage) -> None:
    text = text_of(stage, unanswered())
    at_the_end(stage, text)
    stage.arrive(samples.signed_in(serial=9))
    assert text.foot is not None and not text.foot.isVisible()
    last = text.row_box(len(text.document.rows) - 1)
    assert last is not None and round(last.bottom()) == text.height()
    stage.arrive(replace(unanswered(), serial=10))
    assert text.foot.isVisible()


def test_question_when_it_gets_the_focus_by_key_comes_into_view(stage: Stage) -> None:
    text = text_of(stage, unanswered())
    text.setFocus()
    for _ in range(200):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if text.foot is not None and text.foot.isAncestorOf(focused()):
            break
    stage.settle()
    button = focused()
    assert isinstance(button, Button) and button.text() == "Decline"
    assert text.rect().contains(button.mapTo(text, QPoint(0, 0)))


def test_bar_reaches_the_question_and_a_screen_reader_finds_it_after_the_text(stage: Stage) -> None:
    text = text_of(stage, unanswered())
    page = stage.window.shell.host.page(POLICY)
    assert isinstance(page, PolicyPage) and text.foot is not None
    page.reader.bar.setValue(page.reader.bar.maximum())
    stage.settle()
    assert text.foot.geometry().bottom() == text.height() - 1
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.childCount() == len(text.document.rows) + 1
    last = interface.child(interface.childCount() - 1)
    assert last.object() is text.foot
    assert interface.indexOfChild(last) == interface.childCount() - 1


@pytest.mark.parametrize("percent", [100, 200])
def test_question_at_the_end_is_whole_in_the_smallest_window(stage: Stage, percent: int) -> None:
    themed(stage.theme, Settings(text_percent=percent, less_motion=True))
    stage.open(unanswered(), width=640, height=560, settings=Settings(text_percent=percent, less_motion=True))
    stage.window.shell.open_page(POLICY)
    stage.settle()
    page = stage.window.shell.host.page(POLICY)
    assert isinstance(page, PolicyPage)
    assert list(complaints(page.header)) == []
    at_the_end(stage, page.reader.text)
    stage.settle()
    foot = page.reader.text.foot
    assert foot is not None and foot.geometry().bottom() == page.reader.text.height() - 1
    # What is higher than the view is scrolled through, as a clause of that height.
    assert [line for line in complaints(foot) if "cut off" not in line] == []
    assert foot.height() >= foot.heightForWidth(foot.width())
