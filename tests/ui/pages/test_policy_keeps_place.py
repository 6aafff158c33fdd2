"""Whatever becomes of the window's size or of the text's, what one was looking at stays in view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from consentui.domain.record import replace
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from tests.fakes import ui_samples as samples
from tests.harness.noise import Noise

SIZES = [(956, 800), (568, 560), (956, 560), (568, 800)]


@pytest.fixture
def page(still_theme: Theme, qtbot: QtBot) -> PolicyPage:
    made = PolicyPage(still_theme, Dates(zone=samples.ZONE), "en")
    made.show_switches(has_choices=True)
    qtbot.addWidget(made)
    made.resize(956, 800)
    return made


def shown(page: PolicyPage, qtbot: QtBot) -> PolicyPage:
    page.show_snapshot(samples.signed_in())
    page.show()
    qtbot.waitExposed(page)
    return page


def settled(page: PolicyPage) -> None:
    QApplication.processEvents()
    assert page.isVisible()


def is_hit_in_view(page: PolicyPage) -> bool:
    text, hit = page.reader.text, page.reader.search.current
    assert hit is not None
    box = text.row_box(hit.row)
    if box is None:
        return False
    placed = text.layouts.of(hit.row).pieces[hit.piece]
    y = box.top() + placed.y + placed.text.place_of(hit.start).y()
    return 0 <= y < text.height() - 24


def is_current_line_in_view(page: PolicyPage) -> bool:
    contents = page.panel.contents
    shown_place = contents.rows.shown_for(contents.current)
    line = next(number for number, found in enumerate(contents.lines) if found.place == shown_place)
    box = contents.line_box(line)
    return box.top() >= 0 and box.bottom() <= contents.height()


def test_match_one_has_come_to_stays_in_view_while_the_window_is_resized(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.panel.field.setText("location")
    for _ in range(page.reader.search.total):
        for width, height in SIZES:
            page.resize(width, height)
            settled(page)
            assert is_hit_in_view(page), (page.reader.search.number, width, height)
        page.panel.go_on()


def test_match_one_has_come_to_stays_in_view_in_larger_text(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.panel.field.setText("location")
    for _ in range(9):
        page.panel.go_on()
    theme = page.reader.text.theme
    for percent in (200, 100, 150):
        theme.apply(replace(theme.settings, text_percent=percent))
        settled(page)
        assert is_hit_in_view(page), percent


def test_who_has_scrolled_away_from_the_match_stays_there(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.panel.field.setText("location")
    text = page.reader.text
    text.scroll_by(6000)
    row = text.place.row
    page.resize(568, 560)
    settled(page)
    assert text.place.row == row


def test_contents_show_the_part_being_read_also_when_a_link_comes_first(page: PolicyPage, qtbot: QtBot) -> None:
    page.open_clause("2.browsing.c")
    shown(page, qtbot)
    settled(page)
    assert is_current_line_in_view(page)
    for height in (560, 800, 400):
        page.resize(956, 10)  # no room at all for a moment, as before the first layout
        settled(page)
        page.open_clause("2.browsing.a" if height == 800 else "2.browsing.c")
        page.resize(956, height)
        settled(page)
        assert is_current_line_in_view(page), height


def test_lists_of_data_are_no_part_of_the_text_and_nothing_else_is_marked(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot)
    assert page.panel.contents.current == 0
    page.panel.lists.click()
    assert page.panel.contents.current == -1
    page.pane.text_requested.emit()
    assert page.panel.contents.current == 0


def test_title_that_is_cut_is_said_in_full_under_the_pointer(page: PolicyPage, qtbot: QtBot, noise: Noise) -> None:
    noise.expect_qt("This plugin does not support raise")  # the offscreen one, for the window of the tip
    shown(page, qtbot)
    theme, contents = page.reader.text.theme, page.panel.contents
    contents.grab()
    line = contents.line_box(2).center().toPoint()
    assert contents.tips.text_at(line.y()) == "", "it fits"
    theme.apply(replace(theme.settings, text_percent=200))
    settled(page)
    contents.grab()
    line = contents.line_box(2).center().toPoint()
    QApplication.sendEvent(contents, QHelpEvent(QEvent.Type.ToolTip, line, contents.mapToGlobal(line)))
    assert QToolTip.text() == "How information is used"
    assert contents.tips.text_at(contents.height() + 10_000) == ""
    QToolTip.hideText()
