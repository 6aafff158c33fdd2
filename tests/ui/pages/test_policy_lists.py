"""The plain lists beside the policy: cases without consent, data collected, data shared."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import AppSnapshot
from consentui.domain.record import replace
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from tests.fakes import ui_samples as samples


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


@pytest.mark.parametrize(("topic", "count"), [("2.no-consent", 12), ("4.no-consent", 6)])
def test_cases_without_consent_are_a_plain_list_with_ask(
    page: PolicyPage, qtbot: QtBot, topic: str, count: int
) -> None:
    shown(page, qtbot, samples.signed_in())
    place = page.reader.text.document.place_of_key(topic)
    assert place is not None
    page.panel.contents.place_requested.emit(place)
    assert page.pane.isVisible()
    assert len(page.pane.rows) == count
    spy = QSignalSpy(page.ask_requested)
    button = page.pane.rows[-1].button
    assert button is not None
    button.click()
    assert spy.at(0)[0] == f"{topic}.{'abcdefghijkl'[count - 1]}"
    (back,) = [b for b in page.pane.findChildren(Button) if b.text() == "Read it in the policy"]
    back.click()
    assert page.reader.isVisible()
    assert on_screen(page, topic)


def listed_texts(page: PolicyPage) -> str:
    return "\n".join(f"{row._listed.title}: {row._listed.text}" for row in page.pane.rows)


def test_two_lists_come_from_the_catalogue_and_lead_to_their_clauses(page: PolicyPage, qtbot: QtBot) -> None:
    now = samples.signed_in()
    shown(page, qtbot, now)
    page.panel.lists.click()
    assert [heading.text() for heading in page.pane.headings] == ["Data collected", "Data shared"]
    assert now.catalogue is not None and now.catalogue.held_data
    said = listed_texts(page)
    for category in now.catalogue.held_data:
        assert category.title in said and category.why in said
        assert all(field.title in said for field in category.fields)
    for recipient in now.catalogue.recipients:
        assert recipient.name in said
    page.pane.rows[0]._links[0].click()
    assert page.reader.isVisible()
    assert page.reader.target == "2.registration.a"


def test_list_of_data_collected_leaves_out_no_clause_that_says_what_is_collected(
    page: PolicyPage, qtbot: QtBot
) -> None:
    shown(page, qtbot, samples.signed_in())
    page.panel.lists.click()
    named = {clause_id for row in page.pane.rows for clause_id, _ in row._listed.clauses}
    other = ("2.p1", "2.changes.p1", "2.no-consent.")
    collecting = {
        c.id for c in samples.published().policy.clauses() if c.id.startswith("2.") and not c.id.startswith(other)
    }
    assert collecting - named == set()
    assert {"1.p3", "1.p4", "1.p5", "1.p6", "3.security.p1", "3.less-typing.p1"} <= named


def test_list_of_data_collected_names_what_no_choice_is_offered_for(page: PolicyPage, qtbot: QtBot) -> None:
    shown(page, qtbot, samples.signed_in())
    page.panel.lists.click()
    (apps,) = [row._listed for row in page.pane.rows if row._listed.title == "Apps on your device"]
    assert apps.text.startswith("Installed apps or running processes, ")
    assert apps.text.endswith(" and for secure operation. The policy offers no choice here.")
    (account,) = [row._listed for row in page.pane.rows if row._listed.title == "Account"]
    assert "no choice" not in account.text


def test_lists_of_a_catalogue_without_categories_come_from_its_switches(page: PolicyPage, qtbot: QtBot) -> None:
    now = samples.signed_in()
    assert now.catalogue is not None
    catalogue = replace(now.catalogue, held_data=())
    shown(page, qtbot, replace(now, catalogue=catalogue))
    page.panel.lists.click()
    said = listed_texts(page)
    assert all(data.title in said and data.reason in said for data in catalogue.essential_data)
    assert all(purpose.explanation in said for purpose in catalogue.purposes if purpose.data_categories)
