"""Your data: every category of the policy with what is held of it, each leading to a page that says why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from consentui.application.held_view import HeldView
from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.your_data.category_page import CategoryPage
from consentui.ui.pages.your_data.your_data_page import YourDataPage
from consentui.ui.shell.data_page_maker import CATEGORY, YOUR_DATA
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.label import Label
from tests.fakes import held_samples
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, shown_texts, spoken, state_of


def mei_lin(**more: Any) -> AppSnapshot:
    return samples.signed_in(**{"held": held_samples.held(), **more})


def opened(stage: Stage, snapshot: AppSnapshot, **more: Any) -> YourDataPage:
    stage.open(snapshot, **more)
    stage.window.shell.open_page(YOUR_DATA)
    stage.settle()
    page = stage.window.shell.host.page(YOUR_DATA)
    assert isinstance(page, YourDataPage)
    return page


def category(stage: Stage, key: str) -> CategoryPage:
    """The page of this category, opened as by its row."""
    stage.window.shell.open_place(CATEGORY, key)
    stage.settle()
    page = stage.window.shell.host.page(CATEGORY)
    assert isinstance(page, CategoryPage)
    return page


def headings(page: YourDataPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.heading_level == 2 and label.isVisible()]


def test_every_category_stands_in_its_group(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    assert headings(page)[1:] == ["You gave it", "You allowed it", "Needed to run Juniper", "Other people posted it"]
    assert list(page.rows) == [entry.key for entry in samples.catalogue().held_data]
    assert says(page, "The policy does not offer a choice for these.")


def test_rows_say_what_is_held(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    lines = {key: spoken(row)[1] for key, row in page.rows.items()}
    assert lines["account"] == "Phone number · Nickname · Picture"
    assert lines["profile_details"] == "Region. Empty: Gender · Birthday · About you. All of these are optional."
    assert lines["identity_check"] == "Nothing stored. Only needed for services that check who you are."
    assert lines["posts"] == "38 posts, 112 comments, 640 likes"
    assert lines["search"] == "Search keywords, log records. 26 entries, the newest on 21 Nov at 18:04."
    assert lines["contacts"] == "Your address book. No entries are on record."


def test_before_the_service_has_said_what_is_held_rows_say_what_they_are_about(stage: Stage) -> None:
    page = opened(stage, mei_lin(held=None))
    assert spoken(page.rows["posts"])[1] == "Posts, comments, questions, answers, likes."
    assert not page.trouble.isVisible()


def test_failed_reading_is_said_and_touches_nothing_else(stage: Stage) -> None:
    page = opened(stage, mei_lin(held=HeldView(is_failed=True)))
    assert page.trouble.isVisible() and len(page.rows) == 20
    stage.press("Try again")
    assert stage.notes.names()[-1] == "try_again"
    stage.arrive(mei_lin(serial=2))
    assert not page.trouble.isVisible()


def test_later_failure_keeps_what_was_known(stage: Stage) -> None:
    page = opened(stage, mei_lin(held=held_samples.held(is_failed=True)))
    assert not page.trouble.isVisible()
    assert spoken(page.rows["posts"])[1] == "38 posts, 112 comments, 640 likes"


def test_whoever_is_signed_out_is_asked_to_sign_in(stage: Stage) -> None:
    page = opened(stage, samples.device_only())
    assert headings(page) == ["Sign in to see your data"]
    assert says(page, "ConsentUI keeps no search history on this computer.")
    stage.press("Sign in")
    assert stage.notes.names()[-1] == "ask_to_sign_in"


def test_row_is_a_group_with_a_button_that_leads_on(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    row = page.rows["identity_check"]
    assert row.expander is not None
    assert spoken(row)[0] == "Identity check" and spoken(row)[2] is QAccessible.Role.Grouping
    assert spoken(row.expander)[0] == "Details for Identity check"
    state = state_of(row.expander)
    assert spoken(row.expander)[2] is QAccessible.Role.Button and not state.expandable and not state.collapsed
    assert "Sensitive" in shown_texts(row)


def test_click_anywhere_on_a_row_and_the_arrow_key_open_its_page(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    stage.click(page.rows["account"])
    assert stage.window.shell.host.current == CATEGORY
    assert category(stage, "account").heading.text() == "Account"
    stage.window.shell.host.go_back()
    row = page.rows["profile_details"]
    assert row.expander is not None
    row.expander.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.expander, Qt.Key.Key_Right)
    stage.settle()
    assert stage.window.shell.host.current == CATEGORY
    assert stage.window.shell.host.entry == YOUR_DATA


def test_way_back_leads_to_the_row_one_came_from(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    row = page.rows["posts"]
    assert row.expander is not None
    row.expander.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.expander, Qt.Key.Key_Return)
    stage.settle()
    stage.window.shell.host.page(CATEGORY).back_requested.emit()  # type: ignore[attr-defined]
    stage.settle()
    assert stage.window.shell.host.current == YOUR_DATA and focused() is row.expander


def test_category_says_what_why_how_long_and_what_refusing_costs(stage: Stage) -> None:
    opened(stage, mei_lin())
    page = category(stage, "identity_check")
    for said in (
        "Data: Real name · ID card number · Phone number",
        "What is held: Nothing stored.",
        "How long it is kept: As long as necessary; the policy gives no period.",
        "If you refuse: You may be unable to use the services concerned.",
        "What Juniper offers: Juniper offers to withdraw what you gave.",
    ):
        assert says(page, said), said
    assert page.pill.isVisible()


def test_what_the_policy_does_not_say_is_said_so(stage: Stage) -> None:
    opened(stage, mei_lin())
    page = category(stage, "cookies")
    assert says(page, "How long it is kept: The policy does not say.")
    assert says(page, "If you refuse: The policy does not say.")
    assert not page.pill.isVisible()


def test_category_says_how_much_is_held_and_from_when_to_when(stage: Stage) -> None:
    opened(stage, mei_lin())
    assert says(category(stage, "search"), "What is held: 26 entries, from 27 May 2026 to 21 Nov 2026.")
    assert says(category(stage, "posts"), "38 posts, 112 comments, 640 likes, from 27 May 2026 to 21 Nov 2026.")
    stage.arrive(mei_lin(serial=2, held=None))
    assert says(category(stage, "posts"), "What is held: Not known now.")


def test_links_of_a_category_lead_to_its_clauses(stage: Stage) -> None:
    opened(stage, mei_lin())
    page = category(stage, "search")
    links = [link for link in page.findChildren(ClauseLink) if link.isVisible() and link.text().startswith("Policy")]
    assert [link.text() for link in links] == ["Policy 2 · Search", "Policy 5 · Storage time"]
    stage.click(links[0])
    assert stage.window.shell.host.current == "policy"


def test_another_category_takes_the_place_of_the_first(stage: Stage) -> None:
    opened(stage, mei_lin())
    page = category(stage, "location")
    assert page.heading.text() == "Location" and page.pill.isVisible()
    assert category(stage, "apps").heading.text() == "Apps on your device"
    assert not says(page, "GPS position")


def test_right_to_left_window_points_the_other_way(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    row = page.rows["account"]
    stage.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.settle()
    assert row.expander is not None and row.expander.icon_name() == "chevron-left"
    row.expander.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.expander, Qt.Key.Key_Left)
    stage.settle()
    assert stage.window.shell.host.current == CATEGORY
