"""What screen readers are told of the policy: every heading with its level, every clause with its words and note."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from consentui.domain.policy import Clause, Policy, PublishedPolicy, Section, Topic
from consentui.domain.record import replace
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from tests.fakes import ui_samples as samples

OTHER = Policy(
    (),
    (
        Section("1", "First", (Clause("1.a", "a", "One."), Clause("1.b", "b", "Two.")), (Topic("1.t", "Topic", ()),)),
        Section("2", "Second", (Clause("2.a", "a", "Three."),)),
    ),
)


@pytest.fixture
def page(still_theme: Theme, qtbot: QtBot) -> PolicyPage:
    made = PolicyPage(still_theme, Dates(zone=samples.ZONE), "en")
    made.show_switches(has_choices=True)
    qtbot.addWidget(made)
    made.resize(956, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(page: PolicyPage, published: PublishedPolicy) -> list[QAccessibleInterface]:
    """Every row as it is told."""
    now = samples.signed_in()
    page.show_snapshot(replace(now, policy=replace(now.policy, published=published)))
    whole = QAccessible.queryAccessibleInterface(page.reader.text)
    return [whole.child(number) for number in range(whole.childCount())]


def heard(rows: list[QAccessibleInterface]) -> list[tuple[QAccessible.Role, str]]:
    return [(row.role(), row.text(QAccessible.Text.Name)) for row in rows]


def test_every_heading_and_clause_is_told_in_order(page: PolicyPage) -> None:
    published = samples.published()
    told = heard(show(page, published))
    headings = [text for role, text in told if role == QAccessible.Role.Heading]
    assert headings == [
        text
        for section in published.policy.sections
        for text in (f"{section.id}  {section.title}", *(topic.title for topic in section.topics))
    ]
    clauses = [text for role, text in told if role == QAccessible.Role.Paragraph]
    assert len(told) == len(headings) + len(clauses)
    for clause, text in zip(published.policy.clauses(), clauses, strict=True):
        assert text.startswith(f"{clause.label}. {clause.text}" if clause.label else clause.text)
        assert all(item.text in text for item in clause.items)


def test_notes_are_told_with_their_clauses(page: PolicyPage) -> None:
    published = samples.published()
    notes = [row.text(QAccessible.Text.Description) for row in show(page, published)]
    assert [note for note in notes if note] == [
        published.notes[clause.id] for clause in published.policy.clauses() if clause.id in published.notes
    ]


def test_another_text_is_told_as_what_it_is_and_not_as_what_stood_there_before(page: PolicyPage) -> None:
    show(page, samples.published())
    told = heard(show(page, replace(samples.published(), policy=OTHER, notes={}, policy_hash="0" * 64)))
    heading, paragraph = QAccessible.Role.Heading, QAccessible.Role.Paragraph
    assert told == [
        (heading, "1  First"),
        (paragraph, "a. One."),
        (paragraph, "b. Two."),
        (heading, "Topic"),
        (heading, "2  Second"),
        (paragraph, "a. Three."),
    ]
    again = heard(show(page, samples.published()))
    assert len(again) > len(told) and again[0][0] == paragraph


def test_line_of_the_contents_when_pressed_by_assistive_technology_is_gone_to(page: PolicyPage, qtbot: QtBot) -> None:
    show(page, samples.published())
    contents = page.panel.contents
    whole = QAccessible.queryAccessibleInterface(contents)
    line = whole.child(2)
    assert line.actionInterface().actionNames() == ["Press"]
    with qtbot.waitSignal(contents.place_requested) as asked:
        line.actionInterface().doAction("Press")
    assert asked.args == [contents.lines[2].place]


def test_clause_that_is_only_read_offers_no_action(page: PolicyPage) -> None:
    row = show(page, samples.published())[1]
    assert row.actionInterface().actionNames() == []
    row.actionInterface().doAction("Press")
