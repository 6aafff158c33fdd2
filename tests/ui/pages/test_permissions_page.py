"""The Permissions page shows every state of a switch in words, boxes and buttons, and says what was clicked."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from consentui.application.snapshot import AppSnapshot, ConflictView, Connection, SignInState
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, shown_texts, spoken, state_of

CAMERA, LOCATION = "camera.publish", ("location.results", "location.post_place", "location.recommend")
OFFLINE: dict[str, Any] = {"off_hold": OffHold.OFFLINE}
CONFLICT: dict[str, Any] = {
    "conflict": ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
}

STATES = [
    (SwitchState.UNSET, {}, "Off", [], (False, False)),
    (SwitchState.OFF, {}, "Off", [], (False, False)),
    (SwitchState.OFF, {"notice": Notice.NEEDS_CONNECTION}, "Off", [], (False, False)),
    (SwitchState.OFF, {"notice": Notice.FAILED}, "Off", ["Try again"], (False, False)),
    (SwitchState.OFF, {"notice": Notice.COULD_NOT_SAVE}, "Off", ["Try again"], (False, False)),
    (SwitchState.OFF, {"notice": Notice.BUSY}, "Off", ["Try again"], (False, False)),
    (SwitchState.OFF, {"notice": Notice.SIGN_IN_NEEDED}, "Off", ["Sign in"], (False, False)),
    (SwitchState.TURNING_ON, {}, "Turning on…", [], (False, True)),
    (SwitchState.ON, {}, "On", [], (True, False)),
    (SwitchState.TURNING_OFF, {"off_hold": OffHold.SENDING}, "Turning off…", [], (False, True)),
    (SwitchState.TURNING_OFF, OFFLINE, "Off when online", [], (False, True)),
    (SwitchState.TURNING_OFF, {"off_hold": OffHold.BUSY}, "Turning off…", ["Try now"], (False, True)),
    (
        SwitchState.TURNING_OFF,
        {"off_hold": OffHold.NOT_ANSWERED, "off_failures": 3},
        "Turning off…",
        ["Try now"],
        (False, True),
    ),
    (SwitchState.UNKNOWN, {}, "Not confirmed", ["Check again", "Keep off"], (False, False)),
    (SwitchState.CONFLICT, CONFLICT, "Needs your answer", ["Keep it off", "Turn it on"], (False, False)),
    (SwitchState.ON_STALE, {}, "On when last checked, 14:02", [], (True, False)),
    (SwitchState.NOT_SAVED, {}, "Turning off…", ["Try now"], (False, True)),
]


@pytest.mark.parametrize(("state", "more", "words", "buttons", "heard"), STATES)
def test_switch_in_a_state_shows_words_buttons_and_speaks(
    stage: Stage,
    state: SwitchState,
    more: dict[str, Any],
    words: str,
    buttons: list[str],
    heard: tuple[bool, bool],
) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, state, **more)))
    switch = stage.switch("camera")
    assert (switch.state, switch.isEnabled()) == (state, True)
    assert spoken(switch) == ("Camera", words, QAccessible.Role.Switch)
    spoken_state = state_of(switch)
    assert (bool(spoken_state.checked), bool(spoken_state.busy)) == heard
    assert [text for text in buttons if not stage.has_button(text)] == []
    box = stage.row("camera").insets
    assert (box is not None) is bool(buttons)


@pytest.mark.parametrize("state", [SwitchState.TURNING_OFF, SwitchState.NOT_SAVED, SwitchState.UNKNOWN])
@pytest.mark.parametrize("is_known_on", [True, False])
def test_switch_on_its_way_off_is_heard_with_its_last_confirmed_value(
    stage: Stage, state: SwitchState, is_known_on: bool
) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, state, is_known_on=is_known_on)))
    assert bool(state_of(stage.switch("camera")).checked) is is_known_on


@pytest.mark.parametrize("key", ["location", "camera", "microphone", "contacts", "album"])
def test_new_account_when_shown_has_every_permission_off(stage: Stage, key: str) -> None:
    stage.open(samples.signed_in())
    assert stage.switch(key).state is SwitchState.UNSET
    assert not state_of(stage.switch(key)).checked


def test_rows_when_shown_stand_in_their_fixed_order(stage: Stage) -> None:
    stage.open(samples.signed_in())
    assert list(stage.page.rows) == ["location", "camera", "microphone", "contacts", "album"]


def test_details_when_opened_name_use_cost_receiver_period_change_and_clause(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.row("location").set_open(True)
    stage.settle()
    row = stage.row("location")
    for sentence in (
        "What Juniper may use it for",
        "Location results",
        "If off: only location services are affected.",
        "Policy 4 · Sharing information (b)",
        "Who receives it: Baidu Maps, to return location results",
        "How long it is kept: As long as necessary; the policy gives no period.",
        "Last changed: 21 Nov 2026, 18:04, on Linux",
    ):
        assert says(row, sentence), shown_texts(row)


def test_change_of_a_device_without_account_was_made_on_this_computer(stage: Stage) -> None:
    stage.open(samples.device_only(*samples.location_on()))
    stage.row("location").set_open(True)
    stage.settle()
    assert says(stage.row("location"), "Last changed: 21 Nov 2026, 18:04, on this computer")
    # The same switches after signing in: the service names an operating system, and that may be another computer's.
    stage.arrive(samples.signed_in(*samples.location_on(), serial=2))
    assert says(stage.row("location"), "Last changed: 21 Nov 2026, 18:04, on Linux")


def test_details_of_an_undecided_permission_say_so_and_offer_no_receipt(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.row("contacts").set_open(True)
    stage.settle()
    assert says(stage.row("contacts"), "Last changed: not decided yet")
    assert says(stage.row("contacts"), "Who receives it: The policy does not say.")
    assert not stage.has_button("Receipt")


def test_clause_link_when_clicked_asks_for_that_clause(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.row("location").set_open(True)
    with stage.qtbot.waitSignal(stage.page.clause_requested) as asked:
        stage.row("location").details._uses[0].clause_link.click()  # type: ignore[union-attr]
    assert asked.args == ["4.sharing-information.b"]


def test_use_that_stands_in_several_clauses_links_to_each(stage: Stage) -> None:
    snapshot = samples.signed_in(*samples.location_on())
    assert snapshot.catalogue is not None
    first, *rest = snapshot.catalogue.purposes
    clauses = ("4.sharing-information.b", "2.browsing.c")
    catalogue = replace(snapshot.catalogue, purposes=(replace(first, clause_ids=clauses), *rest))
    stage.open(replace(snapshot, catalogue=catalogue))
    stage.row("location").set_open(True)
    stage.settle()
    row = stage.row("location").details._uses[0]  # type: ignore[union-attr]
    assert [link.text() for link in row.clause_links] == [
        "Policy 4 · Sharing information (b)",
        "Policy 2 · Browsing (c)",
    ]
    upper, lower = row.clause_links
    assert upper.geometry().bottom() < lower.geometry().top()
    assert lower.geometry().bottom() < row.height()
    for link, clause in zip(row.clause_links, clauses, strict=True):
        with stage.qtbot.waitSignal(stage.page.clause_requested) as asked:
            link.click()
        assert asked.args == [clause]


def test_insets_of_several_uses_that_ask_stand_one_by_one(stage: Stage) -> None:
    views = [samples.view(purpose, SwitchState.UNKNOWN) for purpose in LOCATION]
    stage.open(samples.signed_in(*views))
    boxes = stage.row("location").insets
    assert boxes is not None
    assert [box.purposes for box in boxes.boxes] == [(purpose,) for purpose in LOCATION]


def test_insets_of_several_uses_that_say_the_same_are_one(stage: Stage) -> None:
    views = [samples.view(purpose, SwitchState.NOT_SAVED) for purpose in LOCATION]
    stage.open(samples.signed_in(*views))
    boxes = stage.row("location").insets
    assert boxes is not None
    assert [box.purposes for box in boxes.boxes] == [LOCATION]


@pytest.mark.parametrize(
    ("button", "signal", "arguments"),
    [
        ("Keep it off", "off_requested", [(CAMERA,), Method.CONFLICT_ANSWER]),
        ("Turn it on", "on_requested", [(CAMERA,), Method.CONFLICT_ANSWER]),
    ],
)
def test_question_when_answered_asks_for_that_answer(
    stage: Stage, button: str, signal: str, arguments: list[object]
) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.CONFLICT, **CONFLICT)))
    with stage.qtbot.waitSignal(getattr(stage.page, signal)) as asked:
        stage.press(button)
    assert asked.args == arguments


def test_unknown_outcome_when_checked_again_asks_for_its_purpose(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view(CAMERA, SwitchState.UNKNOWN)))
    with stage.qtbot.waitSignal(stage.page.check_requested) as asked:
        stage.press("Check again")
    assert asked.args == [CAMERA]


BANNERS = [
    ({"connection": Connection.OFFLINE}, "You are offline", "Try again"),
    ({"connection": Connection.FAILING}, "The server does not answer", "Try again"),
]


@pytest.mark.parametrize(("more", "title", "button"), BANNERS)
def test_banner_when_the_service_is_out_of_reach_offers_to_try_again(
    stage: Stage, more: dict[str, Any], title: str, button: str
) -> None:
    stage.open(samples.signed_in(**more))
    assert says(stage.page, title)
    with stage.qtbot.waitSignal(stage.page.try_again_requested):
        stage.press(button)


def test_banner_when_offline_promises_to_send_only_what_was_turned_off(stage: Stage) -> None:
    stage.open(
        samples.signed_in(samples.view(CAMERA, SwitchState.TURNING_OFF, **OFFLINE), connection=Connection.OFFLINE)
    )
    assert says(stage.page, "What you turned off is saved on this computer. We send it when you are back online.")


def test_banner_when_not_signed_in_offers_to_sign_in_and_tells_what_is_read(stage: Stage) -> None:
    stage.open(samples.device_only())
    assert says(stage.page, "You are not signed in")
    assert says(stage.page, "The policy says Juniper uses an identifier of this device to push information to you.")
    with stage.qtbot.waitSignal(stage.page.sign_in_requested):
        stage.press("Sign in")


def test_banners_when_many_things_hold_are_two_and_the_most_pressing(stage: Stage) -> None:
    declined = replace(samples.signed_in().policy, answer=PolicyAnswer.DECLINED)
    stage.open(samples.device_only(connection=Connection.OFFLINE, policy=declined))
    texts = shown_texts(stage.page)
    assert "You are offline" in texts
    assert "You declined the policy" in texts
    assert "You are not signed in" not in texts


def test_banner_when_its_words_change_stays_the_same_widget(stage: Stage) -> None:
    stage.open(samples.signed_in(connection=Connection.OFFLINE))
    button = stage.button("Try again")
    button.setFocus()
    stage.arrive(
        samples.with_views(
            samples.signed_in(connection=Connection.OFFLINE), samples.view(CAMERA, SwitchState.TURNING_OFF, **OFFLINE)
        )
    )
    assert stage.button("Try again") is button
    assert button.hasFocus()


def starting(**more: Any) -> AppSnapshot:
    session = replace(samples.signed_in().session, state=SignInState.SIGNED_IN)
    return samples.signed_in(session=session, has_loaded=False, connection=Connection.STARTING, **more)


def test_loading_when_quick_shows_no_grey_shapes(stage: Stage) -> None:
    stage.open(starting())
    assert not says(stage.page, "Loading your choices…")
    stage.arrive(samples.signed_in())
    assert says(stage.page, "Location")


def test_loading_when_slow_shows_grey_shapes_and_then_the_rows(stage: Stage) -> None:
    stage.open(starting())
    stage.wait_for(lambda: says(stage.page, "Loading your choices…"))
    stage.arrive(samples.signed_in())
    assert not says(stage.page, "Loading your choices…")
    assert stage.switch("camera").isVisible()


def test_choices_that_cannot_be_loaded_say_that_they_are_safe(stage: Stage) -> None:
    stage.open(samples.signed_in(has_loaded=False, connection=Connection.FAILING))
    assert says(stage.page, "We cannot show your choices")
    with stage.qtbot.waitSignal(stage.page.try_again_requested):
        stage.press("Try again")


def test_known_choices_stay_on_screen_whatever_the_network_does(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    for connection in (Connection.OFFLINE, Connection.FAILING, Connection.STARTING):
        stage.arrive(samples.signed_in(*samples.location_on(), connection=connection))
        assert stage.switch("location").isVisible()


def test_snapshot_when_shown_again_keeps_widgets_focus_and_ticks(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    chooser = stage.row("location").chooser
    assert chooser is not None
    chooser.rows[1].check.click()
    chooser.rows[1].check.setFocus()
    stage.arrive(replace(samples.signed_in(), serial=9, checked_at=samples.CHANGED))
    assert stage.row("location").chooser is chooser
    assert chooser.ticked() == ("location.post_place",)
    assert chooser.rows[1].check.hasFocus()


def test_words_when_the_policy_language_changes_are_those_of_the_new_catalogue(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.arrive(samples.signed_in(language="zh-Hans"))
    title = samples.catalogue("zh-Hans").permissions[0].title
    assert spoken(stage.switch("location"))[0] == title


@pytest.mark.parametrize("is_slow", [True, False])
@pytest.mark.parametrize(("key", "purpose"), [("contacts", "contacts.use"), ("location", "location.results")])
@pytest.mark.parametrize(
    ("state", "more", "text"), [(SwitchState.UNKNOWN, {}, "Keep off"), (SwitchState.CONFLICT, CONFLICT, "Keep it off")]
)
def test_answer_off_leaves_the_focus_on_the_switch_of_its_row(
    stage: Stage, state: SwitchState, more: dict[str, Any], text: str, key: str, purpose: str, is_slow: bool
) -> None:
    stage.open(samples.signed_in(samples.view(purpose, state, **more)))
    stage.runner.is_holding = is_slow
    button = stage.button(text)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    stage.settle()
    assert focused() is stage.switch(key)
    stage.runner.release()
    off = samples.view(purpose, SwitchState.TURNING_OFF, off_hold=OffHold.NOT_ANSWERED, off_failures=3)
    stage.arrive(samples.signed_in(off, serial=2, handled_click=1, connection=Connection.FAILING))
    assert focused() is stage.switch(key)
    said = samples.announced(purpose, value=False)
    stage.arrive(samples.signed_in(samples.view(purpose), serial=3, handled_click=1, announcement=said))
    assert focused() is stage.switch(key)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is stage.row(key).expander


def test_chooser_when_escape_is_pressed_closes_and_gives_the_focus_back(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.switch("location").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    stage.settle()
    chooser = stage.row("location").chooser
    assert chooser is not None and chooser.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    assert stage.row("location").chooser is None
    assert not stage.row("location").is_open
    assert focused() is stage.switch("location")
    assert stage.switch("location").has_ring
    assert stage.notes.calls == []
