"""The reader shows every sentence, jumps to any clause, and asks without pushing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.adapters.cache.published_texts import StoredTexts
from consentui.application.snapshot import AppSnapshot, Connection, PolicyView
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.record import replace
from consentui.ui.pages.policy.clause_block import ClauseBlock
from consentui.ui.pages.policy.contents_item import ContentsItem
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, ThemeSettings
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from tests.fakes.memory_cache import MemoryCache

EDITION = Path(__file__).parents[3] / "resources" / "policy"


def shipped(language: str = "en") -> PublishedPolicy:
    published = StoredTexts(MemoryCache(), EDITION).bundled_policy(language)
    assert published is not None
    return published


def snapshot(published: PublishedPolicy | None, answer: PolicyAnswer | None = None) -> AppSnapshot:
    at = dt.datetime(2026, 9, 3, 8, 0, tzinfo=dt.UTC) if answer else None
    view = PolicyView(published=published, answer=answer, answered_at=at)
    return AppSnapshot(connection=Connection.ONLINE, policy=view)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> PolicyPage:
    theme = Theme(qapp, ThemeSettings())
    made = PolicyPage(theme, Dates(), "en")
    qtbot.addWidget(made)
    made.resize(956, 800)
    return made


def shown(page: PolicyPage, qtbot: QtBot, now: AppSnapshot) -> PolicyPage:
    """On screen, with every section built."""
    page.show_snapshot(now)
    page.show()
    if now.policy.published is not None:
        count = sum(1 for _ in now.policy.published.policy.clauses())
        qtbot.waitUntil(lambda: len(page.reader.findChildren(ClauseBlock)) == count)
    return page


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_every_sentence_of_the_policy_is_on_the_page(page: PolicyPage, qtbot: QtBot, language: str) -> None:
    published = shipped(language)
    shown(page, qtbot, snapshot(published))
    blocks = page.reader.findChildren(ClauseBlock)
    assert [block.clause for block in blocks] == list(published.policy.clauses())
    spoken = "\n".join(block.accessible_text(QAccessible.Text.Name) for block in blocks)
    for clause in published.policy.clauses():
        assert all(part in spoken for part in (clause.text, *(item.text for item in clause.items)))


def test_contents_list_names_every_section_and_topic(page: PolicyPage, qtbot: QtBot) -> None:
    published = shipped()
    shown(page, qtbot, snapshot(published))
    expected = []
    for section in published.policy.sections:
        expected += [section.id, *(topic.id for topic in section.topics)]
    assert list(page.contents.places()) == expected
    headings = [label for label in page.reader.findChildren(Label) if label.heading_level]
    assert len(headings) == len(expected)


def test_link_to_a_clause_marks_focuses_and_shows_it_with_its_heading(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.open_clause("4.sharing-information.b")
    assert page.reader.target == "4.sharing-information.b"
    block = next(b for b in page.reader.findChildren(ClauseBlock) if b.clause.id == page.reader.target)
    top = block.mapTo(page.reader.viewport(), block.rect().topLeft()).y()
    assert 0 <= top < page.reader.viewport().height()
    assert block.focusPolicy() == Qt.FocusPolicy.StrongFocus
    current = [item for item in page.contents.findChildren(ContentsItem) if item._is_current]
    assert [item.place for item in current] == ["4.sharing-information"]


def test_link_that_comes_before_the_text_is_followed_when_it_is_there(page: PolicyPage, qtbot: QtBot) -> None:
    page.open_clause("2.browsing.c")
    shown(page, qtbot, snapshot(shipped()))
    assert page.reader.target == "2.browsing.c"


def test_link_to_a_clause_that_does_not_exist_changes_nothing(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.open_clause("9.nothing.z")
    assert page.reader.target is None


def test_contents_jump_by_keyboard(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    items = page.contents.findChildren(ContentsItem)
    items[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(items[0], Qt.Key.Key_Down)
    QTest.keyClick(items[1], Qt.Key.Key_Return)
    assert page.reader.verticalScrollBar().value() > 0
    assert items[1]._is_current


def test_new_snapshot_of_the_same_text_keeps_the_reading_place(page: PolicyPage, qtbot: QtBot) -> None:
    now = snapshot(shipped())
    shown(page, qtbot, now)
    page.open_clause("3.improving.b")
    before = page.reader.verticalScrollBar().value()
    page.show_snapshot(replace(now, serial=2))
    assert page.reader.verticalScrollBar().value() == before
    assert page.reader.target == "3.improving.b"


def test_question_offers_decline_first_and_says_what_was_chosen(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    spy = QSignalSpy(page.answer_requested)
    texts = [b.text() for b in page.findChildren(Button) if b.isVisibleTo(page)]
    assert texts == ["Decline", "Accept"]
    for button in page.findChildren(Button):
        if button.text() == "Decline":
            assert not button.isDefault() if hasattr(button, "isDefault") else True
            button.click()
    assert spy.at(0)[0] is PolicyAnswer.DECLINED


def test_accepted_policy_asks_nothing(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped(), PolicyAnswer.ACCEPTED))
    assert not [b for b in page.findChildren(Button) if b.isVisibleTo(page)]


def test_text_in_another_language_than_asked_for_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    page = PolicyPage(Theme(qapp, ThemeSettings()), Dates(), "de")
    qtbot.addWidget(page)
    page.resize(956, 800)
    shown(page, qtbot, snapshot(shipped()))
    texts = [label.text() for label in page.findChildren(Label)]
    assert any("not available" in text for text in texts)


def test_no_text_and_no_network_offers_to_try_again(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, AppSnapshot(connection=Connection.OFFLINE))
    spy = QSignalSpy(page.try_again_requested)
    (button,) = [b for b in page.findChildren(Button) if b.isVisibleTo(page)]
    button.click()
    assert spy.count() == 1


@pytest.mark.parametrize(("width", "percent"), [(640, 100), (1200, 200), (640, 200)])
def test_nothing_is_clipped_at_any_size(qapp: QApplication, qtbot: QtBot, width: int, percent: int) -> None:
    theme = Theme(qapp, ThemeSettings(text_percent=percent))
    page = PolicyPage(theme, Dates(), "en")
    qtbot.addWidget(page)
    page.resize(width - 72, 560)
    shown(page, qtbot, snapshot(shipped()))
    for block in page.reader.findChildren(ClauseBlock):
        assert block.height() >= block.heightForWidth(block.width())
        assert block.geometry().right() <= page.reader.viewport().width()


def test_clauses_and_headings_are_named_for_assistive_technology(page: PolicyPage, qtbot: QtBot) -> None:
    factory = AccessibilityFactory()
    factory.install()
    shown(page, qtbot, snapshot(shipped()))
    block = page.reader.findChildren(ClauseBlock)[5]
    spoken = QAccessible.queryAccessibleInterface(block)
    assert spoken.role() == QAccessible.Role.Paragraph
    assert block.clause.text in spoken.text(QAccessible.Text.Name)
