"""Where a button goes away because it was pressed, the keyboard stays beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from consentui.domain.policy_change import ChangeKind
from consentui.domain.record import replace
from consentui.policytext.clause_changes import ClauseChange, MarkedChange
from consentui.policytext.word_marks import marked_words
from consentui.ui.pages.changes.changes_page import ChangesPage
from consentui.ui.pages.changes.versions_page import VersionsPage
from consentui.ui.pages.incident.incident_page import IncidentPage
from consentui.ui.shell.page_maker import CHANGES, INCIDENT, VERSIONS
from consentui.ui.widgets.label import Label
from tests.fakes import change_samples as changes
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused


def opened(stage: Stage, key: str) -> QWidget:
    stage.window.desks  # noqa: B018 (made after the first paint)
    stage.window.shell.open_page(key)
    stage.settle()
    return stage.window.shell.host.page(key)


def press(stage: Stage, button: QWidget) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert focused() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    stage.settle()


def found(count: int) -> tuple[MarkedChange, ...]:
    change = ClauseChange("2.search.p1", ChangeKind.REWORDED, "One.", "One more.")
    return (MarkedChange(change, marked_words("One.", "One more.")),) * count


def test_comparing_takes_the_focus_to_cancel_and_back(stage: Stage) -> None:
    stage.open(changes.snapshot(samples.signed_in(), changes.view()))
    page = opened(stage, VERSIONS)
    assert isinstance(page, VersionsPage)
    stage.notes.results["compare"] = found(3)
    stage.runner.is_holding = True
    press(stage, page.compare.start)
    assert focused() is page.compare.cancel
    stage.runner.release()
    stage.settle()
    assert focused() is page.compare.start
    stage.runner.is_holding = True
    press(stage, page.compare.start)
    press(stage, page.compare.cancel)
    assert focused() is page.compare.start
    stage.runner.release()
    stage.settle()


def test_last_more_of_a_comparison_leads_to_what_it_brought(stage: Stage) -> None:
    stage.open(changes.snapshot(samples.signed_in(), changes.view()))
    page = opened(stage, VERSIONS)
    assert isinstance(page, VersionsPage)
    page.show_found(found(45))
    stage.settle()
    press(stage, page.more)
    assert focused() is page.more
    press(stage, page.more)
    assert focused() is page.listed[40].head.title


def test_last_more_of_questions_and_of_changes_leads_to_what_it_brought(stage: Stage) -> None:
    many = tuple(
        replace(entry, change=replace(entry.change, id=f"c{number}"))
        for number, entry in enumerate((changes.MAPS,) * 25 + (changes.WORDING[0],) * 25)
    )
    stage.open(changes.snapshot(samples.signed_in(), replace(changes.view(), changes=many)))
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    press(stage, page.more_cards)
    assert focused() is page.cards["c20"].head.title
    press(stage, page.others.toggle)
    assert focused() is page.others.toggle
    press(stage, page.others.further)
    assert focused() is page.others.listed[20].head.title


def test_incident_that_was_read_keeps_the_focus_at_its_title(stage: Stage) -> None:
    stage.open(changes.with_incident(samples.signed_in()))
    page = opened(stage, INCIDENT)
    assert isinstance(page, IncidentPage)
    button = stage.button("I have read this")
    press(stage, button)
    stage.arrive(changes.with_incident(samples.signed_in(), replace(changes.INCIDENT, seen_at=changes.NOW)))
    title = focused()
    assert isinstance(title, Label) and title.text() == changes.INCIDENT.title
    assert page.isAncestorOf(title)


def test_focus_elsewhere_stays_where_it_is(stage: Stage) -> None:
    stage.open(changes.with_incident(samples.signed_in()))
    opened(stage, INCIDENT)
    there = focused()
    stage.arrive(changes.with_incident(samples.signed_in(), replace(changes.INCIDENT, seen_at=changes.NOW)))
    assert focused() is there
