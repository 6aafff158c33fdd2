"""Other choices: every switch, button and fact says what it is, and asks for exactly what it is about."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, ConflictView, PurposeView, SessionView, SignInState
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import OffHold
from consentui.domain.grant import Method
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.receipt_dialog import ReceiptDialog
from consentui.ui.pages.choices.choices_page import ChoicesPage
from consentui.ui.pages.choices.fact_line import FactLine
from consentui.ui.pages.choices.linked_row import LinkedRow
from consentui.ui.pages.choices.recipient_row import RecipientLine
from consentui.ui.shell.page_maker import CHOICES, PERMISSIONS
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.locked_mark import LockedMark
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from tests.fakes import ui_samples as samples
from tests.ui.stage import Part, Stage, focused, shown_texts, spoken, state_of

CONFLICT = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
OFFLINE: dict[str, Any] = {"off_hold": OffHold.OFFLINE}


def mei_lin(*views: PurposeView, **more: Any) -> AppSnapshot:
    shown = {view.purpose: view for view in (*samples.location_on(), *samples.choices_on(), *views)}
    return samples.signed_in(*shown.values(), **{"activity": samples.shared(), **more})


def opened(stage: Stage, snapshot: AppSnapshot, **more: Any) -> ChoicesPage:
    stage.open(snapshot, **more)
    stage.window.shell.open_page(CHOICES)
    stage.settle()
    return page_of(stage)


def page_of(stage: Stage) -> ChoicesPage:
    page = stage.window.shell.host.page(CHOICES)
    assert isinstance(page, ChoicesPage)
    return page


def row(stage: Stage, key: str, kind: type[Part]) -> Part:
    found = page_of(stage).rows[key]
    assert isinstance(found, kind)
    return found


def switch(stage: Stage, key: str) -> ToggleSwitch:
    found = row(stage, key, DecisionRow).switch
    assert found is not None
    return found


def click(stage: Stage, part: QWidget | None) -> None:
    assert part is not None
    page_of(stage).ensureWidgetVisible(part)
    stage.click(part)


def line(part: QWidget) -> str:
    return spoken(part)[1]


def test_page_lists_everything_in_its_sections(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    headings = [label.text() for label in page.findChildren(Label) if label.heading_level == 2 and label.isVisible()]
    assert headings == [
        *("What you see", "Cookies and saved identifiers", "Linked accounts"),
        *("Who gets your data", "Without your consent", "Sending data to other countries"),
    ]
    assert list(page.rows) == [
        *("recommend.activity", "recommend.location", "ads.show"),
        *("cookies.security", "cookies.memory", "cookies.optimise", "cookies.shared_pages", "cookies.clear"),
        *("share.orbit_games", "signin.third_party"),
        *("baidu_maps", "orbit_games", "affiliates", "partners", "products"),
        *("no_consent.collect", "no_consent.share", "cross_border"),
    ]


def test_new_person_finds_every_switch_off_and_no_linked_account(stage: Stage) -> None:
    page = opened(stage, samples.signed_in(activity=samples.shared(recipients={})))
    switches = page.findChildren(ToggleSwitch)
    assert len(switches) == 6
    assert not any(state_of(each).checked for each in switches)
    assert "No linked accounts" in shown_texts(page)
    assert not stage.has_button("Unlink") and not stage.has_button("Stop sharing")
    assert "Orbit Games" not in shown_texts(page) and "Lark Social" not in shown_texts(page)


def test_switch_when_turned_on_asks_for_its_one_purpose_and_does_not_move(stage: Stage) -> None:
    opened(stage, mei_lin())
    click(stage, switch(stage, "ads.show"))
    call = stage.notes.last("turn_on")
    assert call.arguments[1:3] == (("ads.show",), Method.SWITCH)
    assert not state_of(switch(stage, "ads.show")).checked


def test_switch_when_turned_off_closes_the_gate_first(stage: Stage) -> None:
    opened(stage, mei_lin())
    click(stage, switch(stage, "recommend.activity"))
    names = stage.notes.names()
    assert names.index("close_for_click") < names.index("turn_off")
    assert stage.notes.last("turn_off").arguments[1] == ("recommend.activity",)


def test_use_of_location_is_the_same_purpose_here_and_leads_to_its_permission(stage: Stage) -> None:
    opened(stage, mei_lin(samples.view("location.recommend", SwitchState.ON)))
    part = row(stage, "recommend.location", DecisionRow)
    part.set_open(True)
    stage.settle()
    click(stage, stage.button("Open Location"))
    assert stage.window.shell.host.current == PERMISSIONS
    assert stage.row("location").is_open
    stage.window.shell.open_page(CHOICES)
    stage.settle()
    click(stage, switch(stage, "recommend.location"))
    assert stage.notes.last("turn_off").arguments[1] == ("location.recommend",)


def test_safe_sign_in_has_a_lock_that_is_heard_and_no_switch(stage: Stage) -> None:
    opened(stage, mei_lin())
    part = row(stage, "cookies.security", FactLine)
    assert part.switch is None
    mark = part.findChild(LockedMark)
    assert mark is not None
    assert spoken(mark)[0] == "Safe sign-in, No choice is offered"
    assert spoken(mark)[2] == QAccessible.Role.StaticText
    assert mark.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_guide_to_clearing_cookies_comes_and_goes(stage: Stage) -> None:
    opened(stage, mei_lin())
    part = row(stage, "cookies.clear", FactLine)
    assert part.guide is not None and part.inset is None
    click(stage, part.guide)
    assert part.inset is not None
    assert "Your browser keeps its own cookies" in shown_texts(part)
    assert any("keeps no cookies" in text for text in shown_texts(part))
    assert part.guide.text() == "Hide"
    click(stage, part.guide)
    assert part.inset is None


def test_unlinking_takes_one_press_and_no_question(stage: Stage) -> None:
    opened(stage, mei_lin())
    part = row(stage, "share.orbit_games", LinkedRow)
    assert part.switch is None
    assert line(part).endswith("Linked 21 Nov 2026.")
    assert spoken(part.unlink or part)[0] == "Unlink Orbit Games"
    click(stage, part.unlink)
    assert stage.notes.names()[-2:] == ["close_for_click", "turn_off"]
    assert stage.notes.last("turn_off").arguments[1:] == (("share.orbit_games",), Method.SWITCH)


@pytest.mark.parametrize(
    ("state", "more", "words", "has_button"),
    [
        (SwitchState.ON, {}, "", True),
        (SwitchState.ON_STALE, {}, "On when last checked, 14:02", True),
        (SwitchState.TURNING_OFF, OFFLINE, "Off when online", False),
        (SwitchState.OFF, {}, "Off", False),
        (SwitchState.UNKNOWN, {}, "Not confirmed", True),
        (SwitchState.CONFLICT, {"conflict": CONFLICT}, "Needs your answer", False),
    ],
)
def test_linked_product_in_a_state_says_so(
    stage: Stage, state: SwitchState, more: dict[str, Any], words: str, has_button: bool
) -> None:
    opened(stage, mei_lin(samples.view("share.orbit_games", state, **more)))
    part = row(stage, "share.orbit_games", LinkedRow)
    assert (part._words.text, part.unlink is not None) == (words, has_button)


def test_focus_stays_in_the_row_whose_button_goes(stage: Stage) -> None:
    opened(stage, mei_lin())
    for key, purpose in (("share.orbit_games", "share.orbit_games"), ("baidu_maps", "location.results")):
        part = page_of(stage).rows[key]
        button = part.unlink if isinstance(part, LinkedRow) else row(stage, key, RecipientLine).stop
        assert button is not None
        button.setFocus(Qt.FocusReason.TabFocusReason)
        others = [] if key != "baidu_maps" else [samples.view("location.post_place", SwitchState.OFF)]
        now = stage.window.switches.shown
        stage.arrive(samples.with_views(now, samples.view(purpose, SwitchState.OFF), *others))
        assert part.isAncestorOf(focused())


def test_product_that_was_unlinked_stays_in_view_with_its_receipt(stage: Stage) -> None:
    opened(stage, mei_lin(samples.view("share.orbit_games", SwitchState.OFF)))
    part = row(stage, "share.orbit_games", LinkedRow)
    assert line(part).startswith("Not linked since 21 Nov 2026. The policy does not say")
    part.set_open(True)
    stage.settle()
    click(stage, stage.button("Receipt"))
    assert stage.window.findChildren(ReceiptDialog)


def test_stopping_a_recipient_withdraws_every_purpose_that_serves_it_and_no_other(stage: Stage) -> None:
    opened(stage, mei_lin(samples.view("location.recommend", SwitchState.ON)))
    part = row(stage, "baidu_maps", RecipientLine)
    assert line(part) == "Your GPS position, to return location results. Since 21 Nov 2026, last time today 09:41."
    assert spoken(part.stop or part)[0] == "Stop sharing with Baidu Maps"
    click(stage, part.stop)
    assert stage.notes.last("turn_off").arguments[1:] == (("location.results", "location.post_place"), Method.SWITCH)


def test_recipient_whose_withdrawal_waits_is_not_called_off(stage: Stage) -> None:
    waiting = [samples.view(p, SwitchState.TURNING_OFF, **OFFLINE) for p in ("location.results", "location.post_place")]
    opened(stage, mei_lin(*waiting))
    part = row(stage, "baidu_maps", RecipientLine)
    assert part.stop is None
    assert part._words.text == "Off when online"
    assert "may still use it until you are online" in line(part)


def test_recipient_that_is_off_says_when_last_and_not_since(stage: Stage) -> None:
    off = [samples.view(p, SwitchState.OFF) for p in ("location.results", "location.post_place")]
    opened(stage, mei_lin(*off))
    part = row(stage, "baidu_maps", RecipientLine)
    assert (part._words.text, part.stop) == ("Off", None)
    assert line(part).endswith("Last time today 09:41.")


def test_groups_the_policy_only_describes_are_listed_without_a_button(stage: Stage) -> None:
    opened(stage, mei_lin())
    for key in ("affiliates", "partners"):
        part = row(stage, key, RecipientLine)
        assert part.stop is None
        assert line(part).endswith("No sharing is on record.")
    assert line(row(stage, "products", RecipientLine)).endswith("Each one is listed by name once it is linked.")


def test_times_that_are_not_known_yet_are_left_out(stage: Stage) -> None:
    opened(stage, mei_lin(activity=None))
    part = row(stage, "baidu_maps", RecipientLine)
    assert line(part) == "Your GPS position, to return location results."
    assert part.stop is not None


def test_times_that_cannot_be_loaded_are_asked_for_again_and_switches_go_on(stage: Stage) -> None:
    opened(stage, mei_lin(activity=samples.shared(recipients={}, has_loaded=False, is_failed=True)))
    assert any("We cannot load this now" in text for text in shown_texts(page_of(stage)))
    click(stage, stage.button("Try again"))
    assert "try_again" in stage.notes.names()
    click(stage, switch(stage, "ads.show"))
    assert stage.notes.last("turn_on").arguments[1] == ("ads.show",)
    stage.arrive(replace(mei_lin(), serial=5))
    assert not stage.has_button("Try again")


def test_question_about_a_choice_is_answered_in_its_row(stage: Stage) -> None:
    opened(stage, mei_lin(samples.view("ads.show", SwitchState.CONFLICT, conflict=CONFLICT)))
    assert any(text.startswith("You turned “Ads” on here") for text in shown_texts(page_of(stage)))
    click(stage, stage.button("Turn it on"))
    assert stage.notes.last("turn_on").arguments[1:3] == (("ads.show",), Method.CONFLICT_ANSWER)


def test_details_of_a_choice_say_who_offers_it_and_what_the_policy_does_not_say(stage: Stage) -> None:
    opened(stage, mei_lin())
    part = row(stage, "ads.show", DecisionRow)
    part.set_open(True)
    stage.settle()
    texts = shown_texts(part)
    assert "If off: the policy does not say." in texts
    assert "Who offers this switch: Juniper. The policy names no switch for it." in texts
    assert "Who receives it: The policy does not say." in texts
    assert "Last changed: not decided yet" in texts


def test_links_open_the_clause_of_their_row(stage: Stage) -> None:
    page = opened(stage, mei_lin())
    asked: list[str] = []
    page.clause_requested.connect(asked.append)
    for key in ("ads.show", "cookies.clear", "baidu_maps", "no_consent.share", "cross_border"):
        link = page.rows[key].findChild(ClauseLink)
        assert link is not None
        link.click()
    assert asked == [
        *("4.advertising.p1", "3.clearing.p1", "4.sharing-information.b"),
        *("4.no-consent", "5.storage-place.p1"),
    ]


def test_both_lists_of_cases_without_consent_are_one_step_away(stage: Stage) -> None:
    opened(stage, mei_lin())
    assert line(row(stage, "no_consent.collect", FactLine)).startswith("The policy lists 12 cases")
    assert line(row(stage, "no_consent.share", FactLine)).startswith("The policy lists 6 cases")


def test_product_that_is_linked_elsewhere_appears_and_the_focus_stays(stage: Stage) -> None:
    opened(stage, samples.signed_in(activity=samples.shared(recipients={})))
    held = switch(stage, "ads.show")
    held.setFocus(Qt.FocusReason.TabFocusReason)
    stage.arrive(replace(mei_lin(), serial=5))
    assert focused() is held
    assert row(stage, "share.orbit_games", LinkedRow).unlink is not None
    assert row(stage, "orbit_games", RecipientLine).stop is not None


def test_keys_alone_reach_a_choice_and_withdraw_it(stage: Stage) -> None:
    opened(stage, mei_lin())
    page_of(stage).focus_heading()
    for _ in range(10):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if isinstance(focused(), ToggleSwitch):
            break
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    stage.settle()
    assert stage.notes.last("turn_off").arguments[1] == ("recommend.activity",)


def test_place_that_a_link_leads_to_is_open(stage: Stage) -> None:
    opened(stage, mei_lin())
    stage.window.shell.open_place(CHOICES, "cookies.memory")
    stage.settle()
    assert row(stage, "cookies.memory", DecisionRow).is_open
    stage.window.shell.open_place(CHOICES, "recipients")
    stage.settle()
    assert row(stage, "baidu_maps", RecipientLine).isAncestorOf(focused())
    # Nothing of Lark Social was ever decided, so it has no row.
    stage.window.shell.open_place(CHOICES, "share.lark_social")
    stage.settle()
    assert row(stage, "share.orbit_games", LinkedRow).isAncestorOf(focused())


def test_nobody_signed_in_sees_the_choices_of_this_computer(stage: Stage) -> None:
    session = SessionView(SignInState.DEVICE_ONLY)
    page = opened(stage, mei_lin(session=session, subject=samples.DEVICE))
    assert "You are not signed in" in shown_texts(page)
    assert switch(stage, "recommend.activity").isVisible()
