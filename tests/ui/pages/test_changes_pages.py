"""What changes, all versions, incidents: what stands on the pages, and what pressing asks for."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QAccessible

from consentui.application.snapshot import Connection
from consentui.application.switch.state import Notice
from consentui.domain.errors import ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.policy_change import ChangeKind, TouchedPurpose
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.policytext.clause_changes import ClauseChange, MarkedChange
from consentui.policytext.word_marks import marked_words
from consentui.ui.pages.changes.changes_page import ChangesPage
from consentui.ui.pages.changes.versions_page import VersionsPage
from consentui.ui.pages.incident.incident_page import IncidentPage
from consentui.ui.shell.page_maker import CHANGES, INCIDENT, PERMISSIONS, POLICY, VERSIONS
from consentui.ui.shell.sync_pill import SyncPill
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from tests.fakes import change_samples as changes
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, says, spoken


def opened(stage: Stage, key: str) -> object:
    stage.window.desks  # noqa: B018 (made after the first paint)
    stage.window.shell.open_page(key)
    stage.settle()
    return stage.window.shell.host.page(key)


def changes_page(stage: Stage, **more: bool) -> ChangesPage:
    stage.open(changes.snapshot(samples.signed_in(*samples.location_on()), changes.view(**more)))
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    return page


def kinds(page: ChangesPage, change: str) -> list[ButtonKind]:
    pair = page.cards[change].pair
    return [pair.no_button.kind, pair.yes_button.kind]


def test_each_change_has_a_card_and_nothing_is_chosen_before(stage: Stage) -> None:
    page = changes_page(stage)
    assert list(page.cards) == ["c1", "c2"]
    assert says(page, "Version 5 starts on 15 December. Answer each change on its own.")
    for card in page.cards.values():
        buttons = (card.pair.no_button, card.pair.yes_button)
        assert [button.text() for button in buttons] == ["Decline", "Accept"]
        assert {button.kind for button in buttons} == {ButtonKind.SECONDARY}
        assert buttons[0].size() == buttons[1].size()
        assert not any(button.isDefault() if hasattr(button, "isDefault") else False for button in buttons)
    assert says(page.cards["c1"], "No answer yet. On 15 December this is turned off until you decide.")
    assert says(page.cards["c2"], "No answer yet. Nothing changes until you decide.")


def test_new_words_are_heard_as_new(stage: Stage) -> None:
    page = changes_page(stage)
    heard = [spoken(child)[0] for child in page.cards["c1"].findChildren(type(page.cards["c1"]._words))]
    now = "Now: GPS information goes to Baidu Maps."
    assert heard == [f"{now}\nFrom 15 December: GPS information goes to Baidu Maps new: and to OpenRoute."]
    assert spoken(page.cards["c1"]) == ("A second map provider", "", QAccessible.Role.Grouping)


def test_answer_is_sent_alone_and_shown_only_when_recorded(stage: Stage) -> None:
    page = changes_page(stage)
    stage.runner.is_holding = True
    stage.click(page.cards["c1"].pair.no_button)
    assert kinds(page, "c1") == [ButtonKind.SECONDARY, ButtonKind.SECONDARY]
    stage.click(page.cards["c1"].pair.yes_button)
    stage.runner.release()
    stage.settle()
    assert stage.notes.names().count("answer_change") == 1, "a click while one is on its way does nothing"
    assert stage.notes.last("answer_change").arguments == ("c1", PolicyAnswer.DECLINED)
    stage.arrive(changes.snapshot(samples.signed_in(*samples.location_on()), changes.view(declined=True)))
    assert kinds(page, "c1") == [ButtonKind.CHOSEN, ButtonKind.SECONDARY]
    assert says(page.cards["c1"], "You declined. It turns off on 15 December.")
    assert says(page.cards["c1"], "Decided")


def test_answer_that_failed_is_said_and_nothing_is_chosen(stage: Stage) -> None:
    page = changes_page(stage)
    stage.notes.failures["answer_change"] = ServiceUnreachable("no")
    stage.click(page.cards["c2"].pair.yes_button)
    assert page.cards["c2"].pair.yes_button.kind is ButtonKind.SECONDARY
    assert stage.window.messages.panes()


def test_changes_that_ask_nobody_are_only_listed(stage: Stage) -> None:
    page = changes_page(stage)
    assert says(page, "4 more changes need no decision")
    assert page.others.details.isHidden()
    stage.press("Read them")
    assert not page.others.details.isHidden() and says(page.others.details, "Clearing cookies")
    stage.press("Hide them")
    assert page.others.details.isHidden()


def test_all_decided_is_said(stage: Stage) -> None:
    stage.open(samples.signed_in())
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    view = changes.view()
    answered = tuple(
        replace(entry, answer=PolicyAnswer.ACCEPTED) if entry.change.needs_answer else entry for entry in view.changes
    )
    stage.arrive(changes.snapshot(samples.signed_in(), replace(view, changes=answered)))
    assert says(page, "All 2 changes are decided") and not page.done.isHidden()
    stage.press("Back to policy")
    assert stage.window.shell.host.current == POLICY


def test_badge_counts_what_waits_and_belongs_to_the_policy(stage: Stage) -> None:
    changes_page(stage, declined=True)
    entry = stage.window.shell.sidebar.pages.item(POLICY)
    assert entry is not None
    assert spoken(entry)[0] == "Privacy policy, 1 decision waiting"
    assert stage.window.shell.host.entry == POLICY
    assert CHANGES not in stage.window.shell.host.keys
    stage.arrive(changes.snapshot(samples.signed_in(), None))
    assert spoken(entry)[0] == "Privacy policy"


def test_after_its_day_what_is_off_is_said_to_be_off(stage: Stage) -> None:
    stage.open(changes.snapshot(samples.signed_in(), changes.view(is_in_force=True)))
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    assert says(page, "Version 5 started on 15 December. Answer each change on its own.")
    assert says(page.cards["c1"], "No answer yet. This is off until you decide.")


@pytest.mark.parametrize(
    ("connection", "words", "has_button"),
    [(Connection.ONLINE, "Nothing waits for you", False), (Connection.OFFLINE, "We cannot load the changes now", True)],
)
def test_page_without_changes_says_why(stage: Stage, connection: Connection, words: str, has_button: bool) -> None:
    stage.open(samples.signed_in(connection=connection))
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    assert says(page, words) and stage.has_button("Try again") is has_button


def test_two_versions_are_compared_and_the_comparison_can_be_stopped(stage: Stage) -> None:
    stage.open(changes.snapshot(samples.signed_in(), changes.view()))
    page = opened(stage, VERSIONS)
    assert isinstance(page, VersionsPage)
    assert list(page.rows) == ["5", "4"]
    assert says(page.rows["5"], "Announced") and says(page.rows["4"], "In force")
    change = ClauseChange("2.search.p1", ChangeKind.REWORDED, "One.", "One more.")
    stage.notes.results["compare"] = (MarkedChange(change, marked_words("One.", "One more.")),) * 25
    stage.press("Compare")
    assert stage.notes.last("compare").arguments == ("4", "5", "en")
    assert says(page, "25 clauses differ.")
    assert sum(not part.isHidden() for part in page.listed) == 20
    stage.press("Show more")
    assert sum(not part.isHidden() for part in page.listed) == 25
    stage.runner.is_holding = True
    stage.press("Compare")
    base = changes.snapshot(samples.signed_in(), changes.view())
    stage.arrive(replace(base, policy=replace(base.policy, compared_share=0.4)))
    assert page.compare.progress.share == 0.4
    stage.press("Cancel")
    stage.runner.release()
    stage.settle()
    assert "stop_comparing" in stage.notes.names() and says(page, "Stopped.")
    assert not any(not part.isHidden() for part in page.listed), "the answer came too late"


def test_incident_says_its_four_parts_and_can_be_marked_as_seen(stage: Stage) -> None:
    stage.open(changes.with_incident(samples.signed_in()))
    page = opened(stage, INCIDENT)
    assert isinstance(page, IncidentPage)
    for heading in ("What happened", "Which data", "What to do now", "Whom to ask"):
        assert says(page, heading)
    stage.press("I have read this")
    assert stage.notes.last("see_incident").arguments == ("mail-2026-11",)
    stage.arrive(changes.with_incident(samples.signed_in(), replace(changes.INCIDENT, seen_at=changes.NOW)))
    assert says(page, "Seen") and not stage.has_button("I have read this")


def test_row_that_a_change_turned_off_says_so_and_leads_to_the_changes(stage: Stage) -> None:
    suspended = samples.view("camera.publish", SwitchState.OFF, notice=Notice.POLICY_CHANGED)
    stage.open(changes.snapshot(samples.signed_in(suspended), changes.view(is_in_force=True)))
    stage.window.shell.open_page(PERMISSIONS)
    stage.settle()
    assert says(stage.page, "This is off until you decide again.")
    stage.press("See what changes")
    assert stage.window.shell.host.current == CHANGES


def test_hundreds_of_questions_and_changes_are_drawn_bit_by_bit(stage: Stage) -> None:
    many = tuple(
        replace(entry, change=replace(entry.change, id=f"c{number}"))
        for number, entry in enumerate((changes.MAPS,) * 45 + (changes.WORDING[0],) * 45)
    )
    stage.open(changes.snapshot(samples.signed_in(), replace(changes.view(), changes=many)))
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    assert len(page.cards) == 20 and not page.others.listed
    stage.press("Show more questions")
    stage.press("Show more questions")
    assert len(page.cards) == 45 and page.more_cards.isHidden()
    stage.press("Read them")
    stage.press("Show more")
    assert sum(not part.isHidden() for part in page.others.listed) == 40


def test_words_with_marks_pictures_and_one_endless_word_are_plain_and_quick(stage: Stage) -> None:
    bad = "<img src=file:///etc/passwd> ![x](javascript:1) \u202e\u200b " + "w" * 1_000_000
    entry = changes.change(1, "<b>Bold</b>", bad[:400], bad, bad + " new", TouchedPurpose("camera.publish", "Camera"))
    stage.open(changes.snapshot(samples.signed_in(), replace(changes.view(), changes=(entry,))))
    began_s = time.thread_time()
    page = opened(stage, CHANGES)
    assert isinstance(page, ChangesPage)
    assert page.cards["c1"].head.title.text() == "<b>Bold</b>"
    assert time.thread_time() - began_s < 1.0


def test_incident_that_was_seen_is_still_found_beside_the_versions(stage: Stage) -> None:
    seen = replace(changes.INCIDENT, seen_at=changes.NOW)
    stage.open(changes.with_incident(changes.snapshot(samples.signed_in(), changes.view()), seen))
    opened(stage, VERSIONS)
    stage.press("Incidents")
    assert stage.window.shell.host.current == INCIDENT
    stage.arrive(changes.snapshot(samples.signed_in(), changes.view()))
    page = opened(stage, VERSIONS)
    assert isinstance(page, VersionsPage) and not stage.has_button("Incidents")


def test_new_words_are_heard_apart_from_those_before_them(stage: Stage) -> None:
    page = changes_page(stage)
    assert says(page.cards["c2"], "your search history new: , and are used to analyse and improve the service.")


@pytest.mark.parametrize("key", [CHANGES, VERSIONS, INCIDENT])
@pytest.mark.parametrize("width", [1200, 640])
def test_page_says_at_its_right_how_it_stands_to_the_service(stage: Stage, key: str, width: int) -> None:
    known = changes.with_incident(changes.snapshot(samples.signed_in(), changes.view()))
    stage.open(replace(known, connection=Connection.OFFLINE), width=width, height=800)
    stage.window.desks  # noqa: B018 (made after the first paint)
    stage.window.shell.open_page(key)
    stage.settle()
    page = stage.window.shell.host.page(key)
    (pill,) = page.findChildren(SyncPill)
    assert pill.isVisible() and pill.text().startswith("Updated")
    header = pill.parentWidget()
    assert header is not None
    trailing = [pill, *(button for button in page.findChildren(Button) if button.parent() is header)]
    boxes = [widget.geometry() for widget in trailing if widget.isVisible()]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    assert all(box.left() >= 0 and box.right() < header.width() for box in boxes)
