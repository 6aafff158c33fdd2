"""The Overview: nothing is said that is not known, each card fails by itself, every part leads to its place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from consentui.application.activity_view import ActivityView
from consentui.application.request_views import RequestsView
from consentui.application.snapshot import (
    AppSnapshot,
    ConflictView,
    Connection,
    PolicyView,
    PurposeView,
    SessionView,
    SignInState,
)
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import OffHold
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.pages.overview.overview_page import OverviewPage
from consentui.ui.shell.data_page_maker import ACTIVITY
from consentui.ui.shell.page_maker import CHANGES, CHOICES, INCIDENT, OVERVIEW, PERMISSIONS
from consentui.ui.text.dates import Dates
from consentui.ui.text.overview_banners import overview_banners
from consentui.ui.widgets.button import Button
from tests.fakes import change_samples
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, shown_texts, spoken

LOCATION = ("location.results", "location.post_place", "location.recommend")
QUESTION = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)


def opened(stage: Stage, *views: PurposeView, **more: Any) -> OverviewPage:
    stage.open(samples.signed_in(*views, **more))
    return shown(stage)


def shown(stage: Stage) -> OverviewPage:
    stage.window.shell.open_page(OVERVIEW)
    stage.settle()
    page = stage.window.shell.host.page(OVERVIEW)
    assert isinstance(page, OverviewPage)
    return page


def hero(page: OverviewPage) -> tuple[str, str]:
    return page.hero.head.title.text(), page.hero.head.line.text()


def tiles(page: OverviewPage) -> dict[str, str]:
    return {tile.text(): tile.words for tile in page.hero.tiles.tiles}


ON, OFF, STALE = SwitchState.ON, SwitchState.OFF, SwitchState.ON_STALE
ALL = (*LOCATION, "camera.publish", "microphone.publish", "contacts.use", "album.publish")


@pytest.mark.parametrize(
    ("views", "title", "line"),
    [
        ((), "All 5 permissions are off", "Juniper asks when a feature needs something. You decide each time."),
        (
            (*samples.location_on(), samples.view("album.publish", ON)),
            "2 of 5 permissions are on",
            "Location and the photo album are on. The rest are off.",
        ),
        ((samples.view("camera.publish", ON),), "1 of 5 permissions are on", "The camera is on. The rest are off."),
        ((samples.view("contacts.use", ON),), "1 of 5 permissions are on", "Contacts are on. The rest are off."),
        (
            tuple(samples.view(purpose, ON) for purpose in ALL),
            "All 5 permissions are on",
            "Location, the camera, the microphone, contacts and the photo album are on.",
        ),
        (
            (samples.view("camera.publish", STALE),),
            "1 of 5 permissions were on when last checked",
            "Camera: On when last checked. The rest are off.",
        ),
        (
            (samples.view("camera.publish", SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE, is_known_on=True),),
            "1 of 5 permissions are on",
            "Camera: Off when online. The rest are off.",
        ),
        (
            (samples.view("camera.publish", SwitchState.UNKNOWN),),
            "0 of 5 permissions are on",
            "Camera: Not confirmed. The rest are off.",
        ),
    ],
)
def test_sentence_about_all_permissions_calls_nothing_off_that_is_not(
    stage: Stage, views: tuple[PurposeView, ...], title: str, line: str
) -> None:
    assert hero(opened(stage, *views)) == (title, line)


def test_tiles_say_their_state_and_lead_to_their_row(stage: Stage) -> None:
    page = opened(stage, *samples.location_on(), samples.view("album.publish", ON))
    assert tiles(page) == {
        "Location": "On · 2 uses",
        "Camera": "Off",
        "Microphone": "Off",
        "Contacts": "Off",
        "Photo album": "On · 1 use",
    }
    tile = page.hero.tiles.tiles[1]
    assert spoken(tile) == ("Camera, Off", "", QAccessible.Role.Button)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Return)
    stage.settle()
    assert stage.window.shell.host.current == PERMISSIONS
    assert stage.row("camera").is_open
    assert stage.row("camera").isAncestorOf(focused())


def test_tile_when_the_state_changes_keeps_the_focus(stage: Stage) -> None:
    page = opened(stage, *samples.location_on())
    tile = page.hero.tiles.tiles[1]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    stage.arrive(samples.with_views(stage.window.switches.shown, samples.view("camera.publish", ON)))
    assert tile.words == "On · 1 use"
    assert focused() is tile


def test_manage_leads_to_the_permissions(stage: Stage) -> None:
    opened(stage)
    stage.press("Manage permissions")
    assert stage.window.shell.host.current == PERMISSIONS


def test_sharings_are_counted_by_day_and_by_recipient(stage: Stage) -> None:
    page = opened(stage, activity=samples.sharings())
    assert page.shared.line.text() == "7 times, with 2 recipients"
    assert page.shared.bars.spoken == "Tue 1, Wed 2, Thu 0, Fri 1, Sat 1, Sun 0, Today 2"
    assert spoken(page.shared.bars)[2] is QAccessible.Role.Chart
    assert [(row.title, row.line) for row in page.shared.rows] == [
        ("Baidu Maps", "GPS position, 6 times"),
        ("Orbit Games", "Nickname, picture, once"),
    ]
    assert says(page.shared, "Today, 13:02")


def test_nothing_shared_is_said_and_not_drawn(stage: Stage) -> None:
    page = opened(stage, activity=ActivityView(has_loaded=True))
    assert says(page.shared, "Nothing was shared")
    assert not page.shared.bars.isVisible()


def test_sharings_that_cannot_be_loaded_leave_the_other_cards_alone(stage: Stage) -> None:
    page = opened(stage, *samples.location_on(), activity=ActivityView(is_failed=True))
    assert says(page.shared, "We cannot load this now.")
    assert says(page.shared, "Shared in the last 7 days")
    assert hero(page)[0] == "1 of 5 permissions are on"
    assert page.choices.lines
    stage.press("Try again")
    assert stage.notes.names() == ["try_again"]


def test_sharings_of_before_are_shown_as_perhaps_old(stage: Stage) -> None:
    page = opened(stage, activity=replace(samples.sharings(), is_failed=True))
    assert page.shared.line.text() == "7 times, with 2 recipients. This may be out of date."


def test_more_sharings_than_were_read_are_said_to_be_more(stage: Stage) -> None:
    page = opened(stage, activity=replace(samples.sharings(), is_cut=True))
    assert page.shared.line.text().startswith("More than 7 times")


def test_choices_that_cannot_be_loaded_leave_what_was_shared_alone(stage: Stage) -> None:
    page = opened(stage, activity=samples.sharings(), has_loaded=False, checked_at=None, connection=Connection.FAILING)
    assert says(page.hero, "We cannot load this now.")
    assert says(page.choices, "We cannot load this now.")
    assert len(page.shared.rows) == 2


def test_everything_before_the_first_answer_is_loading(stage: Stage) -> None:
    page = opened(stage, has_loaded=False, checked_at=None, connection=Connection.STARTING)
    shapes = [card.skeleton for card in (page.hero, page.shared, page.choices)]
    assert [each.isVisible() for each in shapes] == [True] * 3
    assert not any(each.is_drawn for each in shapes)  # a quick answer shows none
    stage.wait_for(lambda: all(each.is_drawn for each in shapes))
    assert spoken(shapes[0])[0] == "Loading…"
    stage.arrive(samples.signed_in(serial=2, activity=ActivityView(has_loaded=True)))
    assert not any(each.isVisible() for each in shapes)


def test_other_choices_are_counted_and_lead_to_their_place(stage: Stage) -> None:
    page = opened(
        stage, *(samples.view(key, ON) for key in ("recommend.activity", "cookies.memory", "cookies.optimise"))
    )
    values = {line.text(): line.value for line in page.choices.lines.values()}
    assert values == {
        "Recommendations": "1 of 2 on",
        "Ads": "Off",
        "Optional cookies": "2 of 3 on",
        "Linked accounts": "Off",
    }
    stage.click(page.choices.lines["ads.show"])
    assert stage.window.shell.host.current == CHOICES
    choices = stage.window.shell.host.page(CHOICES)
    assert choices.rows["ads.show"].isAncestorOf(focused())  # type: ignore[attr-defined]


def test_see_all_activity_leads_to_what_was_shared(stage: Stage) -> None:
    opened(stage, activity=samples.sharings())
    stage.press("See all activity")
    assert stage.window.shell.host.current == ACTIVITY


def test_choice_on_its_way_is_not_called_off(stage: Stage) -> None:
    page = opened(stage, samples.view("ads.show", SwitchState.TURNING_OFF))
    assert page.choices.lines["ads.show"].value == "Turning off…"


def test_banners_come_in_their_rank_and_two_at_a_time(stage: Stage) -> None:
    session = SessionView(SignInState.ENDED, samples.MEI_LIN)
    declined = PolicyView(samples.published(), answer=PolicyAnswer.DECLINED, answered_at=samples.CHANGED)
    question = samples.view("microphone.publish", SwitchState.CONFLICT, conflict=QUESTION)
    snapshot = samples.signed_in(question, connection=Connection.OFFLINE, session=session, policy=declined)
    stage.open(snapshot)
    stage.window.dialogs.current.close_dialog()  # type: ignore[union-attr]  # the session has ended
    page = shown(stage)
    titles = ["1 switch needs your answer", "You are offline", "You were signed out", "You declined the policy"]
    assert [banner for banner in titles if banner in shown_texts(page.banners)] == titles[:2]
    stage.press("2 more messages")
    assert [banner for banner in titles if banner in shown_texts(page.banners)] == titles
    stage.press("Answer")
    assert stage.row("microphone").isAncestorOf(focused())


def test_banner_of_a_connection_asks_again_from_the_overview(stage: Stage) -> None:
    requests = RequestsView(has_loaded=True)
    opened(stage, connection=Connection.OFFLINE, activity=samples.sharings(), requests=requests)
    stage.press("Try again")
    assert stage.notes.names() == ["try_again"]


def test_signed_out_says_whose_choices_these_are(stage: Stage) -> None:
    stage.open(samples.device_only(*samples.location_on()))
    page = shown(stage)
    assert says(page.banners, "These choices apply to this computer only.")
    assert hero(page)[0] == "1 of 5 permissions are on"
    (sign_in,) = [button for button in page.banners.findChildren(Button) if button.text() == "Sign in"]
    stage.click(sign_in)
    assert stage.notes.names() == ["ask_to_sign_in"]


def test_device_that_has_decided_nothing_has_all_off_also_offline(stage: Stage) -> None:
    stage.open(samples.device_only(has_loaded=False, checked_at=None, connection=Connection.OFFLINE))
    assert hero(shown(stage))[0] == "All 5 permissions are off"


def test_banners_without_trouble_are_none(qapp: object) -> None:
    assert overview_banners(samples.signed_in(), Dates(zone=samples.ZONE)) == ()
    assert overview_banners(AppSnapshot(), Dates(zone=samples.ZONE)) == ()


def test_change_of_the_policy_is_announced_with_what_needs_an_answer(stage: Stage) -> None:
    stage.open(change_samples.snapshot(samples.signed_in(), change_samples.view()))
    page = shown(stage)
    assert says(page.banners, "The privacy policy changes on 15 December")
    line = "2 changes need your decision. Until you decide, the rules you agreed to stay in force."
    assert says(page.banners, line)
    stage.press("See what changes")
    assert stage.window.shell.host.current == CHANGES


def test_change_in_force_says_what_is_off_until_then(stage: Stage) -> None:
    changes = change_samples.view(declined=True, is_in_force=True)
    stage.open(change_samples.snapshot(samples.signed_in(), changes))
    page = shown(stage)
    assert says(page.banners, "The privacy policy changed on 15 December")
    assert says(page.banners, "1 change needs your decision. What they touch is off until you decide.")


def test_incident_that_was_not_seen_comes_before_the_connection(stage: Stage) -> None:
    snapshot = change_samples.with_incident(samples.signed_in(connection=Connection.OFFLINE))
    stage.open(snapshot)
    page = shown(stage)
    titles = [each.title for each in overview_banners(snapshot, Dates(zone=samples.ZONE))]
    assert titles[1] == "You are offline"
    assert says(page.banners, titles[0])
    stage.press("See what happened")
    assert stage.window.shell.host.current == INCIDENT
