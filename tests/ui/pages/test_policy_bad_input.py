"""Policy texts nobody should publish: shown sign for sign as plain text or refused in one line, never a stall."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import AppSnapshot, Connection, PolicyView
from consentui.domain.policy import Clause, Item, Policy, PublishedPolicy, Section, Topic
from consentui.domain.record import replace
from consentui.ui.models.reader_document import RowKind, shown
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.label import Label
from tests.fakes import ui_samples as samples

# Far above what any of this takes and far below what a person takes for a program that hangs.
_MOST_SECONDS = 1.0
_MEGABYTE = 1_000_000
_NO_TEXT = "This policy has no text"

BAD = {
    "html": '<h1>needle</h1><img src="file:///etc/passwd"><script>alert(1)</script>&nbsp;<br/>needle <!-- kept -->',
    "markdown": "# needle\n![needle](file:///etc/passwd) ![](http://tracker.invalid/a.png) **needle** `needle`",
    "links": "[needle](javascript:alert(1)) file:///etc/passwd javascript:alert('needle') data:text/html,needle",
    "bidi": "needle \u202egnorw si siht\u202c and \u2066needle\u2069 \u200fneedle\u200e \u061cneedle",
    "zero width": "needle\u200b needle\u200d \u2060needle \ufeff a\u200bb\u200cc needle",
    "lone surrogates": "needle \ud800 a \udfff needle \udc00\ud800 needle",
    "control signs": "needle\x00 \x07\x1b[31mneedle\x1b[0m \x7f\x9f \r\n needle\x0b\x0c\x1f",
    "other separators": "needle\u2028needle\u2029needle\x85needle",
    "a word of a megabyte": "needle " + "w" * _MEGABYTE + " needle",
    "a megabyte of hits": "needle " * (_MEGABYTE // 7),
    "a megabyte of lines": "needle\n" * (_MEGABYTE // 7),
    "many marks": "needle e" + "\u0301" * 4_000 + " needle",
    "many wide signs": "needle " + "\U0001f469\u200d\U0001f4bb" * 1_500 + " needle",
    "many turned signs": "needle " + "\u05d0\u202e" * 2_000 + " needle",
    "200 deep": "<ul><li>" * 200 + "[(" * 200 + "needle" + ")]" * 200 + "</li></ul>" * 200,
}


def published(policy: Policy, **notes: str) -> PublishedPolicy:
    day = dt.date(2026, 11, 1)
    return PublishedPolicy("1", "en", "Privacy policy", day, policy, "0" * 64, notes)


def with_text(text: str) -> Policy:
    """The text at every place that has one."""
    items = (Item("1.a.1", None, text), Item("1.a.2", "i", "tail"))
    clauses = (Clause("1.a", "a", text, items), Clause("1.b", "b", "tail"))
    return Policy((Clause("0.a", None, text),), (Section("1", text, clauses, (Topic("1.t", text, clauses[1:]),)),))


def snapshot(policy: PublishedPolicy) -> AppSnapshot:
    view = PolicyView(published=policy)
    return AppSnapshot(connection=Connection.ONLINE, policy=view, service=samples.SERVICE)


@contextmanager
def without_a_stall() -> Iterator[None]:
    """Time of this processor, whatever else the machine does."""
    began = time.process_time()
    yield
    assert time.process_time() - began < _MOST_SECONDS


@pytest.fixture
def page(still_theme: Theme, qtbot: QtBot) -> PolicyPage:
    made = PolicyPage(still_theme, Dates(zone=samples.ZONE), "en")
    made.show_switches(has_choices=True)
    qtbot.addWidget(made)
    made.resize(956, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(page: PolicyPage, now: AppSnapshot) -> PolicyPage:
    """Shown, drawn, and read to its end and back, as a person would; no step may stall."""
    text = page.reader.text
    steps: list[Callable[[], object]] = [
        lambda: page.show_snapshot(now),
        lambda: QTest.keyClick(text, Qt.Key.Key_End),
        lambda: QTest.keyClick(text, Qt.Key.Key_PageUp),
        lambda: QTest.keyClick(text, Qt.Key.Key_Home),
    ]
    for step in steps:
        with without_a_stall():
            step()
            page.grab()
    return page


def drawn(page: PolicyPage, key: str) -> str:
    """What is laid out for a clause, its items included, on all its rows; without the note."""
    document, layouts = page.reader.text.document, page.reader.text.layouts
    texts = []
    for number, row in enumerate(document.rows):
        if row.key == key:
            texts += [placed.text.text for placed in layouts.of(number).pieces[: len(row.pieces)]]
    return "".join(texts)


def as_drawn(text: str) -> str:
    return shown(text).replace("\n", "\u2028")


def search(page: PolicyPage, word: str) -> int:
    with without_a_stall():
        page.panel.field.setText(word)
        page.grab()
    for _ in range(3):
        with without_a_stall():
            page.panel.go_on()
            page.grab()
    with without_a_stall():
        page.panel.go_back()
        page.grab()
    return page.reader.search.total


def lines_said(page: PolicyPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


@pytest.mark.parametrize("kind", BAD)
def test_bad_text_is_drawn_sign_for_sign_and_never_stalls(page: PolicyPage, kind: str) -> None:
    text = BAD[kind]
    opened(page, snapshot(published(with_text(text), **{"0.a": text, "1.b": text})))
    # Not compared inside assert: nobody wants to read the difference of two megabytes.
    is_whole = drawn(page, "0.a") == as_drawn(text)
    is_whole_with_items = drawn(page, "1.a") == as_drawn(text) + as_drawn(text) + "tail"
    assert is_whole
    assert is_whole_with_items


@pytest.mark.parametrize("kind", BAD)
def test_search_finds_every_word_of_a_bad_text(page: PolicyPage, kind: str) -> None:
    text = BAD[kind]
    policy = Policy((Clause("0.a", None, text), Clause("0.b", None, "tail")), ())
    opened(page, snapshot(published(policy)))
    wanted = text.count("needle")
    assert search(page, "needle") == wanted
    assert page.reader.search.current is not None
    assert search(page, "tail") == 1
    assert search(page, "no such word") == 0


@pytest.mark.parametrize("kind", BAD)
def test_screen_readers_get_a_bad_text_without_what_turns_it_round(page: PolicyPage, kind: str) -> None:
    text = BAD[kind]
    opened(page, snapshot(published(with_text(text))))
    for widget in (page.reader.text, page.panel.contents):
        interface = QAccessible.queryAccessibleInterface(widget)
        with without_a_stall():
            names = [interface.child(n).text(QAccessible.Text.Name) for n in range(min(interface.childCount(), 9))]
        assert any("needle" in name for name in names) or widget is page.panel.contents
        assert not set("".join(names)) & set("\u202e\u2066\x00\x1b\ud800\udfff")


@pytest.mark.parametrize("kind", BAD)
def test_bad_ids_and_labels_do_not_stall_and_leave_the_text_readable(page: PolicyPage, kind: str) -> None:
    bad = BAD[kind]
    clause = Clause(f"{bad}.a", bad, "Readable needle.", (Item(f"{bad}.a.1", bad, "Readable item."),))
    policy = Policy((), (Section(bad, "Title", (clause,), (Topic(f"{bad}.t", "Topic", (clause,)),)),))
    opened(page, snapshot(published(policy)))
    assert drawn(page, f"{bad}.a") == "Readable needle.Readable item." * 2
    with without_a_stall():
        page.open_clause(f"{bad}.a")
        page.grab()
    is_at_clause = page.reader.target == f"{bad}.a"
    assert is_at_clause
    assert search(page, "readable") == 4


@pytest.mark.parametrize("kind", BAD)
def test_bad_words_in_the_plain_lists_do_not_stall(page: PolicyPage, kind: str) -> None:
    bad, now = BAD[kind], samples.signed_in()
    shipped = now.policy.published
    assert shipped is not None
    sections = tuple(
        replace(section, title=bad, topics=tuple(replace(topic, title=bad) for topic in section.topics))
        if section.id == "2"
        else section
        for section in shipped.policy.sections
    )
    notes = dict(shipped.notes) | {"2.no-consent.a": bad}
    changed = replace(shipped, policy=replace(shipped.policy, sections=sections), notes=notes, policy_hash="0" * 64)
    opened(page, replace(now, policy=replace(now.policy, published=changed)))
    place = page.reader.text.document.place_of_key("2.no-consent")
    assert place is not None
    with without_a_stall():
        page.panel.contents.place_requested.emit(place)
        page.grab()
    assert page.pane.isVisible()
    with without_a_stall():
        page.panel.lists.click()
        page.grab()
    assert len(page.pane.headings) == 2


def test_policy_without_sections_is_its_introduction(page: PolicyPage) -> None:
    opened(page, snapshot(published(Policy((Clause("0.a", None, "Only needle."),), ()))))
    assert [row.kind for row in page.reader.text.document.rows] == [RowKind.CLAUSE]
    assert [place.title for place in page.reader.text.document.places] == ["Introduction"]
    assert search(page, "needle") == 1
    assert _NO_TEXT not in lines_said(page)


EMPTY = {
    "nothing": Policy((), ()),
    "a clause without words": Policy((Clause("0.a", None, ""),), ()),
    "sections without words": Policy((), (Section("1", "", (), (Topic("1.t", "", ()),)),)),
    "only signs nobody can see": Policy((Clause("0.a", None, " \n\t\u200b\ufeff\x00 \u2060"),), ()),
    "items without words": Policy((Clause("0.a", "a", "", (Item("0.a.1", "i", " "),)),), ()),
    "a megabyte of spaces": Policy((Clause("0.a", None, " " * _MEGABYTE),), ()),
}


@pytest.mark.parametrize("kind", EMPTY)
def test_policy_without_any_text_says_so_in_one_line(page: PolicyPage, kind: str) -> None:
    opened(page, snapshot(published(EMPTY[kind])))
    assert _NO_TEXT in lines_said(page)
    assert not page.reader.isVisible()
    assert not page.panel.isVisible()


def test_policy_without_text_gives_way_to_one_with_text_and_back(page: PolicyPage) -> None:
    empty, full = published(Policy((), ())), published(with_text("needle"))
    opened(page, snapshot(empty))
    opened(page, snapshot(replace(full, version="2")))
    assert _NO_TEXT not in lines_said(page)
    assert page.reader.isVisible()
    assert search(page, "needle") == 5
    opened(page, snapshot(replace(empty, version="3")))
    assert _NO_TEXT in lines_said(page)
    assert not page.reader.isVisible()
    page.open_clause("1.a")
    assert "The link leads to a clause that this version does not have." in lines_said(page)
    assert page.reader.search.total == 0


def test_five_thousand_sections_open_search_and_jump_without_a_stall(page: PolicyPage) -> None:
    sections = tuple(
        Section(f"{n}", f"Section {n}", (Clause(f"{n}.a", "a", f"Clause needle {n}."),), (Topic(f"{n}.t", "T", ()),))
        for n in range(5_000)
    )
    opened(page, snapshot(published(Policy((), sections))))
    assert len(page.reader.text.document.places) == 10_000
    assert search(page, "needle") == 5_000
    assert search(page, "needle 4999") == 1
    for key in ("4999.a", "2500.a", "0.a"):
        with without_a_stall():
            page.open_clause(key)
            page.grab()
        assert page.reader.target == key
    with without_a_stall():
        QTest.keyClick(page.panel.contents, Qt.Key.Key_End)
        page.grab()
    with without_a_stall():
        QTest.keyClick(page.panel.contents, Qt.Key.Key_Return)
        page.grab()


def test_duplicate_ids_are_all_shown_and_a_link_leads_to_the_first(page: PolicyPage) -> None:
    twice = (Clause("1.a", "a", "First needle."), Clause("1.a", "a", "Second needle."))
    policy = Policy(twice[:1], (Section("1", "One", twice), Section("1", "Again", twice)))
    now = replace(samples.signed_in(), policy=PolicyView(published=published(policy, **{"1.a": "Note needle."})))
    opened(page, now)
    assert drawn(page, "1.a") == "First needle.First needle.Second needle.First needle.Second needle."
    page.open_clause("1.a")
    assert page.reader.text.target == 0
    assert search(page, "needle") == 10
    assert [place.title for place in page.reader.text.document.places] == ["Introduction", "One", "Again"]


@pytest.mark.parametrize(
    "key",
    [
        "9.z",
        "",
        " ",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "../../etc/passwd",
        "1.a\x00",
        "\ud800",
        "x" * _MEGABYTE,
    ],
    ids=["no such clause", "empty", "space", "file", "script", "path", "zero", "surrogate", "megabyte"],
)
def test_link_to_a_clause_that_does_not_exist_moves_nothing(page: PolicyPage, key: str) -> None:
    opened(page, snapshot(published(with_text("needle"))))
    with without_a_stall():
        page.open_clause(key)
        page.grab()
    assert page.reader.target is None
    assert page.reader.text.place.top == 0
    said = "The link leads to a clause that this version does not have." in lines_said(page)
    assert said == bool(key)


def test_switches_and_lists_that_name_clauses_the_text_lacks_leave_them_out(page: PolicyPage) -> None:
    policy = published(with_text("needle"))
    opened(page, replace(samples.signed_in(), policy=PolicyView(published=policy)))
    assert search(page, "needle") == 5
    with without_a_stall():
        page.panel.lists.click()
        page.grab()
    assert page.pane.isVisible()
    assert [row for row in page.pane.rows if row._links] == []


def test_bad_version_and_title_are_plain_text_in_one_line(page: PolicyPage) -> None:
    bad = replace(published(with_text("needle")), version="<b>1</b>", title='<img src="file:///etc/passwd">')
    opened(page, snapshot(bad))
    assert any("<b>1</b>" in line for line in lines_said(page))
