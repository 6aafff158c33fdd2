"""Looking inside a copy: files, easy and raw, search, comparison, and the one line for what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from consentui.application.request_views import CopiesView
from consentui.domain.record import replace
from consentui.ui.pages.your_data.inspect_page import InspectPage
from consentui.ui.shell.data_page_maker import INSPECT, YOUR_DATA
from tests.fakes import copy_samples as copies
from tests.fakes import zip_maker as zips
from tests.ui.stage import Stage, shown_texts, spoken


@pytest.fixture
def page(stage: Stage, tmp_path: Path) -> Iterator[InspectPage]:
    yield looking(stage, zips.written(tmp_path, zips.zip_of(), "juniper-data.zip"))
    if stage.client.inspect.zip is not None:
        stage.client.inspect.zip.close()


def looking(stage: Stage, path: Path) -> InspectPage:
    """As [Look inside] does it."""
    stage.notes.results["look"] = str(path)
    stage.open(copies.with_copy(copies.READY, copies=CopiesView((replace(copies.SAVED, path=str(path)),))))
    stage.window.shell.open_page(YOUR_DATA)
    stage.settle()
    stage.press("Look inside")
    page = stage.window.shell.host.page(INSPECT)
    assert isinstance(page, InspectPage)
    return page


def lines(page: InspectPage) -> list[tuple[str, str]]:
    return [line.texts for line in page.pane.lines.lines]


def test_copy_is_opened_with_the_account_in_front(stage: Stage, page: InspectPage) -> None:
    assert stage.window.shell.host.current == INSPECT
    assert page.subtitle.text() == "juniper-data.zip. Opened on this computer. Nothing is sent."
    assert page.tree.names == (
        "index.html",
        "verify.py",
        "account/profile.json",
        "activity/shared.json",
        "media/avatar.jpg",
        "posts/posts.json",
    ) or set(page.tree.names) == set(zips.PLAIN)
    assert page.pane.title.text() == "profile.json"
    assert lines(page)[:2] == [("Phone", "+86 138 •••• 4471"), ("Nickname", "Mei Lin")]
    assert ("Gender", "Empty") in lines(page)
    assert ("Created at", "12 Mar 2024, 20:17") in lines(page)
    assert ("Is verified", "No") in lines(page)


def test_copy_that_nobody_has_saved_has_the_name_it_would_be_saved_under(stage: Stage, page: InspectPage) -> None:
    """The file that was fetched to be looked into has a name nobody chose, in a folder nobody knows."""
    stage.arrive(copies.with_copy(copies.READY, copies=CopiesView(), serial=2))
    stage.window.pages.data.look_inside(stage.notes.results["look"])  # type: ignore[arg-type]
    stage.settle()
    assert page.subtitle.text().startswith("juniper-data-2026-11-23.zip. ")
    stage.press("Compare…")
    (dialog,) = page.window().findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()) != Path(str(stage.notes.results["look"])).parent
    dialog.reject()


def test_lines_are_heard_with_name_and_value(page: InspectPage) -> None:
    assert spoken(page.pane.lines.lines[1]) == ("Nickname: Mei Lin", "", QAccessible.Role.StaticText)


def test_raw_file_is_what_stands_in_it(stage: Stage, page: InspectPage) -> None:
    stage.click(page.pane.views._segments[1])
    assert page.pane.raw.text.toPlainText() == zips.as_bytes(zips.PROFILE).decode()
    assert page.pane.raw.text.isReadOnly()


def test_page_for_a_browser_is_plain_text_here(stage: Stage, page: InspectPage) -> None:
    page.tree.choose("index.html")
    stage.settle()
    assert page.pane.raw.text.toPlainText() == zips.PLAIN["index.html"]
    assert not page.pane.views.isVisible()


def test_picture_is_named_and_not_shown(stage: Stage, page: InspectPage) -> None:
    page.tree.choose("media/avatar.jpg")
    stage.settle()
    assert page.pane.lines.note == "This file is not text, so it is not shown here."
    assert stage.notes.last("easy").arguments[0] != "media/avatar.jpg"


def test_long_file_comes_a_part_at_a_time(stage: Stage, page: InspectPage) -> None:
    page.tree.choose("posts/posts.json")
    stage.settle()
    first = len(lines(page))
    assert 0 < first < 900 and page.pane.lines.more_button.isVisible()
    while page.pane.lines.more_button.isVisible():
        page.pane.lines.more_button.click()
        stage.settle()
    assert len(lines(page)) == 900
    assert lines(page)[-1] == ("Text", "Post 300 about tea")


def test_search_shows_the_files_and_entries_in_which_it_stands(stage: Stage, page: InspectPage) -> None:
    page.search.setFocus()
    page.search.setText("baidu")
    stage.wait_for(page.found.isVisible)
    assert page.found.text() == "6 matches"
    assert page.tree.names == ("activity/shared.json",)
    stage.wait_for(lambda: ("Recipient", "Baidu Maps") in lines(page))
    assert ("Purpose", "location.results") not in lines(page)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    stage.wait_for(lambda: not page.found.isVisible())
    assert set(page.tree.names) == set(zips.PLAIN)
    stage.wait_for(lambda: ("Purpose", "location.results") in lines(page))


def test_search_without_a_hit_says_so(stage: Stage, page: InspectPage) -> None:
    page.search.setText("no such words")
    stage.wait_for(page.found.isVisible)
    assert page.found.text() == "Nothing found. Try another word."
    assert page.tree.names == ()


def test_two_copies_are_compared(stage: Stage, page: InspectPage, tmp_path: Path) -> None:
    older = {**zips.PLAIN, "account/profile.json": {**zips.PROFILE, "region": None}}
    path = zips.written(tmp_path, zips.zip_of(older), "older.zip")
    stage.window.pages.data._pages._inside.compare(str(path))
    stage.settle()
    assert page.pane.title.text() == "What was added"
    assert page.pane.line.text() == "Since older.zip"
    assert lines(page) == [
        ("account/profile.json: 1 entry added, 1 entry only in the older copy", ""),
        ("Region", "Hangzhou"),
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zips.link(), "This zip file holds links to other files, so it is not opened."),
        (b"hello", "This file is not a zip file, so it is not opened."),
        (zips.encrypted(), "This zip file has a password. A copy of your data has none."),
    ],
)
def test_dishonest_file_is_refused_with_one_line(stage: Stage, tmp_path: Path, data: bytes, sentence: str) -> None:
    page = looking(stage, zips.written(tmp_path, data))
    assert page.refusal.isVisible() and not page.card.isVisible()
    assert sentence in shown_texts(page.refusal)
    assert not page.save_button.isVisible()


def test_broken_json_says_so_and_is_there_raw(stage: Stage, tmp_path: Path) -> None:
    page = looking(stage, zips.written(tmp_path, zips.zip_of({"a.json": '{"a": 1, "b": '})))
    assert lines(page) == [("A", "1")]
    assert "not valid JSON" in page.pane.lines.note
    stage.click(page.pane.views._segments[1])
    assert page.pane.raw.text.toPlainText() == '{"a": 1, "b": '
    assert stage.client.inspect.zip is not None
    stage.client.inspect.zip.close()


def test_leaving_the_page_closes_the_file(stage: Stage, page: InspectPage) -> None:
    stage.window.shell.open_page(YOUR_DATA)
    stage.settle()
    assert stage.client.inspect.zip is None


def test_files_are_one_stop_of_the_tab_key_and_arrows_move(stage: Stage, page: InspectPage) -> None:
    page.tree.setFocus(Qt.FocusReason.TabFocusReason)
    page.tree.choose("account/profile.json")
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    stage.settle()
    assert page.pane.title.text() == "shared.json"
