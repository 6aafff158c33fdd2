"""The policy without a connection: the copy on this computer, and what is said about it."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.domain.policy import Clause, Policy, PublishedPolicy, Section
from consentui.domain.record import replace
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from tests.fakes import ui_samples as samples
from tests.ui.stage import says


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


def saved_copy(published: PublishedPolicy) -> AppSnapshot:
    now = samples.signed_in(connection=Connection.OFFLINE)
    return replace(now, policy=replace(now.policy, published=published, is_saved_copy=True))


@pytest.mark.parametrize(
    ("is_whole", "words"), [(True, "The text is checked (valid)."), (False, "The text could not be checked.")]
)
def test_saved_copy_says_that_it_is_one_and_whether_it_holds(
    page: PolicyPage, qtbot: QtBot, is_whole: bool, words: str
) -> None:
    published = samples.published() if is_whole else replace(samples.published(), policy_hash="0" * 64)
    now = saved_copy(published)
    shown(page, qtbot, now)
    assert says(page, f"Saved copy, version 4. {words}")
    assert page.reader.isVisible() and page.reader.text.document.has_text


def test_long_saved_copy_costs_no_more_with_each_snapshot(page: PolicyPage, qtbot: QtBot) -> None:
    clauses = tuple(Clause(f"1.p{number}", None, "We keep what you give. " * 10) for number in range(10_000))
    policy = Policy((), (Section("1", "Everything", clauses),))
    published = replace(samples.published(), policy=policy, policy_hash=policy.hash(), notes={})
    now = saved_copy(published)
    shown(page, qtbot, now)
    began_s = time.thread_time()
    for serial in range(2, 12):
        page.show_snapshot(replace(now, serial=serial))
    assert time.thread_time() - began_s < 10 * 0.016
    assert says(page, "The text is checked (valid).")
