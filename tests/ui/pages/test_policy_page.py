"""The policy page shows every sentence, finds words, jumps to any clause, and asks without pushing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import AppSnapshot, Connection, PolicyView
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, ThemeSettings
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from tests.fakes import ui_samples as samples


def shipped(language: str = "en") -> PublishedPolicy:
    published = samples.signed_in().policy.published
    assert published is not None
    if language == "en":
        return published
    return samples.published(language)


def snapshot(published: PublishedPolicy | None, answer: PolicyAnswer | None = None) -> AppSnapshot:
    at = samples.NOW if answer else None
    view = PolicyView(published=published, answer=answer, answered_at=at)
    return AppSnapshot(connection=Connection.ONLINE, policy=view, service=samples.SERVICE)


@pytest.fixture
def page(still_theme: Theme, qtbot: QtBot) -> PolicyPage:
    made = PolicyPage(still_theme, Dates(zone=samples.ZONE), "en")
    made.show_switches(has_choices=True)
    qtbot.addWidget(made)
    made.resize(956, 800)
    return made


def shown(page: PolicyPage, qtbot: QtBot, now: AppSnapshot) -> PolicyPage:
    page.show_snapshot(now)
    page.show()
    qtbot.waitExposed(page)
    return page


def on_screen(page: PolicyPage, key: str) -> bool:
    """The first line of that clause can be read without scrolling."""
    text = page.reader.text
    box = text.row_box(text.document.row_of[key])
    return box is not None and 0 <= box.top() < text.height() - 24


def words_on_screen(page: PolicyPage) -> str:
    text = page.reader.text
    return "\n".join(placed.text.text for row, _ in text.place.visible() for placed in text.layouts.of(row).pieces)


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_every_sentence_and_note_is_read_from_top_to_bottom(page: PolicyPage, qtbot: QtBot, language: str) -> None:
    published = shipped(language)
    shown(page, qtbot, snapshot(published))
    seen, text = "", page.reader.text
    for _ in range(200):
        seen += words_on_screen(page) + "\n"
        before = (text.place.row, text.place.inside)
        text.scroll_by(text.height() // 2)
        if (text.place.row, text.place.inside) == before:
            break
    for clause in published.policy.clauses():
        wanted = (clause.text, published.notes[clause.id], *(item.text for item in clause.items))
        assert [part for part in wanted if part not in seen] == []


def test_contents_name_every_section_and_topic(page: PolicyPage, qtbot: QtBot) -> None:
    published = shipped()
    shown(page, qtbot, snapshot(published))
    expected = ["Introduction"]
    for section in published.policy.sections:
        expected += [section.title, *(topic.title for topic in section.topics)]
    contents = page.panel.contents
    assert [contents.rows.places[line.place].title for line in contents.lines] == expected


def test_link_to_a_clause_marks_focuses_and_shows_it_with_its_heading(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.open_clause("4.sharing-information.b")
    assert page.reader.target == "4.sharing-information.b"
    assert on_screen(page, "4.sharing-information.b")
    assert on_screen(page, "4.sharing-information")
    page.activateWindow()
    qtbot.waitUntil(page.reader.text.hasFocus)
    contents = page.panel.contents
    assert contents.rows.places[contents.current].key == "4.sharing-information"


def test_link_that_comes_before_the_text_is_followed_when_it_is_there(page: PolicyPage, qtbot: QtBot) -> None:
    page.open_clause("2.browsing.c")
    shown(page, qtbot, snapshot(shipped()))
    assert page.reader.target == "2.browsing.c"
    assert on_screen(page, "2.browsing.c")


def test_link_to_a_clause_that_does_not_exist_says_so_and_moves_nothing(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.open_clause("9.nothing.z")
    assert page.reader.target is None
    assert page.reader.text.place.top == 0
    said = "The link leads to a clause that this version does not have."
    assert said in [label.text() for label in page.findChildren(Label) if label.isVisible()]
    page.open_clause("2.browsing.c")
    assert said not in [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_contents_jump_by_keyboard_and_open_and_close(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    contents = page.panel.contents
    contents.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(contents, Qt.Key.Key_Down)
    QTest.keyClick(contents, Qt.Key.Key_Return)
    assert on_screen(page, "2")
    count = len(contents.lines)
    QTest.keyClick(contents, Qt.Key.Key_Left)
    assert len(contents.lines) == count - 9
    QTest.keyClick(contents, Qt.Key.Key_Right)
    assert len(contents.lines) == count


def test_new_snapshot_of_the_same_text_keeps_the_reading_place(page: PolicyPage, qtbot: QtBot) -> None:
    now = snapshot(shipped())
    shown(page, qtbot, now)
    page.open_clause("3.improving.b")
    before = (page.reader.text.place.row, page.reader.text.place.inside)
    page.show_snapshot(replace(now, serial=2))
    assert (page.reader.text.place.row, page.reader.text.place.inside) == before
    assert page.reader.target == "3.improving.b"


def counts(page: PolicyPage) -> dict[str, int]:
    contents = page.panel.contents
    return {contents.rows.places[line.place].title: line.found for line in contents.lines if line.found}


@pytest.mark.parametrize("word", ["location", "e", "Baidu Maps", "you can"])
def test_search_counts_add_up_over_text_and_notes(page: PolicyPage, qtbot: QtBot, word: str) -> None:
    published = shipped()
    shown(page, qtbot, snapshot(published))
    page.panel.field.setText(word)
    texts = [part for c in published.policy.clauses() for part in (c.text, *(item.text for item in c.items))]
    texts += [s.title for s in published.policy.sections]
    texts += [topic.title for s in published.policy.sections for topic in s.topics]
    total = sum(text.lower().count(word.lower()) for text in [*texts, *published.notes.values()])
    assert page.reader.search.total == total > 0
    assert sum(counts(page).values()) == total
    assert page.panel.match.text().startswith(f"Match 1 of {total}")


def test_contents_stand_on_screen_as_if_all_of_them_had_been_painted(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    pictures = []
    for typed in ("", "l", "lo", "loc", "locx", "loc", ""):
        page.panel.field.setText(typed)
        for is_whole in (False, True):
            if is_whole:
                page.panel.contents.update()
            for _ in range(4):
                QApplication.processEvents()
            contents = page.panel.contents
            at, size = contents.mapTo(page, QPoint()), contents.size()
            window = page.screen().grabWindow(page.winId(), at.x(), at.y(), size.width(), size.height())
            pictures.append((typed, window.toImage()))
        assert pictures[-2] == pictures[-1], typed
    assert pictures[4][1] != pictures[8][1]


def test_closed_section_counts_for_its_topics(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.panel.field.setText("location")
    before = counts(page)
    contents = page.panel.contents
    section = next(n for n, line in enumerate(contents.lines) if contents.rows.places[line.place].key == "2")
    contents.focused = section
    QTest.keyClick(contents, Qt.Key.Key_Left)
    after = counts(page)
    assert sum(after.values()) == sum(before.values())
    assert after["How information is used"] == before["Browsing"] + before["Posting"]


def test_f3_goes_through_all_hits_and_round(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.panel.focus_search()
    QTest.keyClicks(page.panel.field, "gps")
    total = page.reader.search.total
    seen = []
    for _ in range(total):
        hit = page.reader.search.current
        assert hit is not None
        assert on_screen(page, page.reader.text.document.rows[hit.row].key)
        seen.append(hit)
        QTest.keyClick(page.panel.field, Qt.Key.Key_F3)
    assert len(set(seen)) == total
    assert seen == sorted(seen)
    assert page.reader.search.current == seen[0]
    QTest.keyClick(page.panel.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.reader.search.current == seen[-1]


def test_hit_in_a_note_is_said_to_be_in_the_summary(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.panel.field.setText("news reach you")
    assert page.panel.match.text() == "Match 1 of 1, in the summary"


def test_word_that_is_nowhere_says_so_and_esc_clears(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.panel.field.setText("gps2")
    assert page.panel.match.text() == "Nothing found for “gps2”. Try another word."
    QTest.keyClick(page.panel.field, Qt.Key.Key_Escape)
    assert page.panel.field.text() == ""
    assert not page.panel.match.isVisible()


def test_selection_by_mouse_is_copied_across_clauses(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.open_clause("2.browsing.a")
    text = page.reader.text
    first = text.row_box(text.document.row_of["2.browsing.a"])
    last = text.row_box(text.document.row_of["2.browsing.c"])
    assert first is not None
    assert last is not None
    start = QPoint(round(text.layouts.of(text.document.row_of["2.browsing.a"]).pieces[0].x), round(first.top()) + 14)
    QTest.mousePress(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(text, QPoint(start.x() + 60, round(last.top()) + 14))
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(start.x() + 60, 300))
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\n")
    clauses = {clause.id: clause for clause in shipped().policy.clauses()}
    assert copied[0] == f"a. {clauses['2.browsing.a'].text}"
    assert copied[1] == f"b. {clauses['2.browsing.b'].text}"
    assert copied[2:5] == [f"- {item.text}" for item in clauses["2.browsing.b"].items]
    assert copied[5].startswith("c. Your G")
    assert len(copied) == 6


def test_selection_by_keyboard_grows_over_clauses_and_select_all_copies_the_policy(
    page: PolicyPage, qtbot: QtBot
) -> None:
    shown(page, qtbot, snapshot(shipped()))
    page.open_clause("2.browsing.a")
    text, shift = page.reader.text, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(text, Qt.Key.Key_Right, shift | Qt.KeyboardModifier.ControlModifier)
    assert text.selection.text() == "a. We "
    for _ in range(12):
        QTest.keyClick(text, Qt.Key.Key_Down, shift)
    assert "\nb. The log information" in text.selection.text()
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    everything = text.selection.text()
    assert all(clause.text in everything for clause in shipped().policy.clauses())
    assert not any(note in everything for note in shipped().notes.values() if len(note) > 60)
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert text.selection.is_empty


def test_keys_scroll_to_the_end_and_back(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    text = page.reader.text
    QTest.keyClick(text, Qt.Key.Key_End)
    assert shipped().policy.sections[-1].clauses[-1].text in words_on_screen(page)
    box = text.row_box(len(text.document.rows) - 1)
    assert box is not None
    assert round(box.bottom()) + text.place.foot == text.height()
    QTest.keyClick(text, Qt.Key.Key_Home)
    assert text.place.top == 0
    QTest.keyClick(text, Qt.Key.Key_PageDown)
    assert text.place.top == round(text.height() * 0.9)


@pytest.mark.parametrize(("state", "words"), [(SwitchState.ON, "on"), (SwitchState.OFF, "off")])
def test_clause_shows_the_live_state_of_its_switch_and_leads_to_it(
    page: PolicyPage, qtbot: QtBot, state: SwitchState, words: str
) -> None:
    shown(page, qtbot, samples.signed_in())
    page.show_snapshot(samples.signed_in(samples.view("camera.publish", state)))
    page.open_clause("2.posting.b")
    text = page.reader.text
    row = text.document.row_of["2.posting.b"]
    links = text.layouts.of(row).links
    assert [link.link.text for link in links] == [f"Camera: {words}", "Microphone: off", "Photo album: off"]
    spy = QSignalSpy(page.switch_requested)
    box, top = links[0].box, text.place.offset_of(row)
    assert top is not None
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*_middle(box, top)))
    assert spy.at(0)[0] == "camera"


def _middle(box, top: int) -> tuple[int, int]:  # type: ignore[no-untyped-def]
    return round(box.center().x()), round(top + box.center().y())


def test_tab_goes_from_link_to_link_and_enter_opens_it(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, samples.signed_in())
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open_clause("2.posting.b")
    spy = QSignalSpy(page.switch_requested)
    for _ in range(2):
        QTest.keyClick(page.reader.text, Qt.Key.Key_Tab)
    assert page.reader.text.hasFocus()
    QTest.keyClick(page.reader.text, Qt.Key.Key_Return)
    assert spy.count() == 1


def test_every_switch_shows_its_clauses_and_every_such_clause_its_switch(page: PolicyPage, qtbot: QtBot) -> None:
    now = samples.signed_in()
    shown(page, qtbot, now)
    assert now.catalogue is not None
    links = page.reader.text.layouts.links
    for purpose in now.catalogue.purposes:
        title = now.catalogue.title_of(purpose.key)
        for clause_id in purpose.clause_ids:
            assert any(link.text.startswith(title) for link in links[clause_id])


def test_question_offers_decline_first_and_says_what_was_chosen(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped()))
    spy = QSignalSpy(page.answer_requested)
    buttons = [b for b in page._question.findChildren(Button) if b.isVisibleTo(page)]
    assert [b.text() for b in buttons] == ["Decline", "Accept"]
    buttons[0].click()
    assert spy.at(0)[0] is PolicyAnswer.DECLINED


def test_accepted_policy_asks_nothing(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, snapshot(shipped(), PolicyAnswer.ACCEPTED))
    assert not page._question.isVisible()


def test_text_in_another_language_than_asked_for_says_so(still_theme: Theme, qtbot: QtBot) -> None:
    page = PolicyPage(still_theme, Dates(), "de")
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
    text = page.reader.text
    for row in range(len(text.document.rows)):
        layout = text.layouts.of(row)
        for placed in layout.pieces:
            assert placed.x >= 0
            assert placed.x + placed.width <= text.width()
            assert placed.y + placed.text.height <= layout.height


def test_little_room_has_the_contents_behind_a_button(page: PolicyPage, qtbot: QtBot) -> None:
    page.resize(568, 560)
    shown(page, qtbot, snapshot(shipped()))
    assert not page.panel.contents.isVisible()
    page.panel.open_list.click()
    assert page.panel.contents.isVisible()
    assert not page.reader.isVisible()
    QTest.keyClick(page.panel.contents, Qt.Key.Key_End)
    QTest.keyClick(page.panel.contents, Qt.Key.Key_Return)
    assert page.reader.isVisible()
    assert on_screen(page, "6")
