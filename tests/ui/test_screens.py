"""Which screen is on show, and what its buttons call."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consentui.application.ports import CodeSent
from consentui.application.settings import Look, Settings
from consentui.application.snapshot import AppSnapshot, Connection, PolicyView, SessionView, SignInState
from consentui.application.switch.state import OffHold
from consentui.domain.error_kind import ErrorKind
from consentui.domain.errors import Busy, CodeRefusal, CodeRefused, OnlyADemo, ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.pages.first_run.first_run_page import FirstRunPage
from consentui.ui.pages.sign_in.sign_in_page import SignInPage
from consentui.ui.shell.screens import Screen, screen_for
from consentui.ui.shell.setting_notice import SettingNotice
from consentui.ui.theme import Theme
from consentui.ui.widgets.menu import Menu
from consentui.ui.widgets.menu_row import MenuRow
from consentui.ui.widgets.toast import Toast
from tests.fakes import ui_samples as samples
from tests.ui.clipped_text import complaints
from tests.ui.references import shown_reference
from tests.ui.stage import Stage, focused, says, shown_texts, spoken


@pytest.mark.parametrize(
    ("snapshot", "screen"),
    [
        (AppSnapshot(), Screen.START),
        (AppSnapshot(connection=Connection.OFFLINE), Screen.START),
        (samples.new_device(), Screen.FIRST_RUN),
        (samples.at_sign_in(), Screen.SIGN_IN),
        (samples.device_only(), Screen.SHELL),
        (samples.signed_in(), Screen.SHELL),
        (replace(samples.signed_in(), session=SessionView(SignInState.STARTING)), Screen.SHELL),
        (replace(samples.signed_in(), session=SessionView(SignInState.ENDED)), Screen.SHELL),
        (replace(samples.signed_in(), policy=PolicyView(samples.published(), is_asked=True)), Screen.FIRST_RUN),
    ],
)
def test_screen_follows_from_the_snapshot(snapshot: AppSnapshot, screen: Screen) -> None:
    assert screen_for(snapshot) is screen


def first_run(stage: Stage) -> FirstRunPage:
    return next(page for page in stage.window.findChildren(FirstRunPage) if page.isVisible())


def sign_in(stage: Stage) -> SignInPage:
    return next(page for page in stage.window.findChildren(SignInPage) if page.isVisible())


def test_first_run_shows_the_facts_of_the_catalogue_and_the_reading_time(stage: Stage) -> None:
    stage.open(samples.new_device())
    texts = shown_texts(first_run(stage))
    assert "The Juniper privacy policy in short" in texts
    assert "Version 4, in force since 1 September 2026" in texts
    assert [f"{fact.title}: {fact.text}" for fact in samples.catalogue().facts] == [
        text for text in texts if ": " in text and not text.startswith(("Language", "Your answer"))
    ]
    assert "Read it all, 11 minutes" in texts


def test_first_run_offers_decline_and_accept_alike(stage: Stage) -> None:
    stage.open(samples.new_device())
    no, yes = stage.button("Decline"), stage.button("Accept")
    assert (no.size(), no.kind, no.font()) == (yes.size(), yes.kind, yes.font())
    assert no.y() == yes.y()
    assert no.x() < yes.x()


def test_first_run_has_no_default_button(stage: Stage) -> None:
    stage.open(samples.new_device())
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.settle()
    assert stage.notes.calls == []


@pytest.mark.parametrize(("text", "answer"), [("Decline", PolicyAnswer.DECLINED), ("Accept", PolicyAnswer.ACCEPTED)])
def test_first_run_when_answered_by_key_records_that_answer(stage: Stage, text: str, answer: PolicyAnswer) -> None:
    stage.open(samples.new_device())
    button = stage.button(text)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    stage.settle()
    assert stage.notes.last("answer_policy").arguments == (answer,)


def test_first_run_whose_answer_is_not_recorded_says_so_and_can_be_answered_again(stage: Stage) -> None:
    stage.notes.failures["answer_policy"] = ServiceUnreachable("refused")
    stage.open(samples.new_device())
    stage.press("Accept")
    assert says(first_run(stage), "Juniper cannot be reached. Nothing was sent.")
    assert shown_reference(first_run(stage)).kind is ErrorKind.UNREACHABLE
    assert stage.button("Accept").isEnabled()


def test_first_run_with_a_copy_of_the_policy_says_so(stage: Stage) -> None:
    copy = PolicyView(samples.published(), is_saved_copy=True, is_asked=True)
    stage.open(replace(samples.new_device(), policy=copy))
    assert says(first_run(stage), "Version 4, in force since 1 September 2026 · copy from this app")


def test_first_run_without_any_policy_accepts_nothing(stage: Stage) -> None:
    empty = replace(samples.new_device(), policy=PolicyView(is_asked=True), catalogue=None)
    stage.open(replace(empty, connection=Connection.OFFLINE))
    assert says(first_run(stage), "Nothing is accepted. Try again when you are online.")
    assert not stage.has_button("Accept")
    stage.press("Try again")
    assert stage.notes.names() == ["try_again"]


def test_first_run_whose_policy_comes_later_starts_at_its_heading(stage: Stage) -> None:
    stage.open(replace(samples.new_device(), policy=PolicyView(is_asked=True), catalogue=None))
    stage.arrive(samples.new_device())
    assert focused() is first_run(stage).heading


def test_screen_that_a_mouse_opened_shows_no_focus_ring(stage: Stage) -> None:
    stage.open(samples.new_device())
    stage.press("Accept")
    rings = [stage.has_ring()]
    stage.arrive(samples.signed_in())
    assert [*rings, stage.has_ring()] == [False, False]


def test_shell_that_a_mouse_opened_from_the_sign_in_shows_no_focus_ring(stage: Stage) -> None:
    stage.open(AppSnapshot())
    stage.arrive(samples.at_sign_in())
    stage.press("Use without an account")
    stage.arrive(samples.device_only())
    assert not stage.has_ring()


def test_screen_that_a_key_opened_shows_where_the_focus_is(stage: Stage) -> None:
    stage.open(samples.new_device())
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    stage.button("Accept").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    stage.arrive(samples.signed_in())
    assert stage.has_ring()


@pytest.mark.parametrize("is_by_key", [False, True])
def test_menu_when_closed_gives_the_focus_back_as_it_was(stage: Stage, is_by_key: bool) -> None:
    stage.open(samples.signed_in())
    chip = stage.window.shell.sidebar.chip
    if is_by_key:
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(chip, Qt.Key.Key_Return)
    else:
        stage.click(chip)
    stage.settle()
    menu = next(menu for menu in stage.window.findChildren(Menu) if menu.isVisible())
    menu.close_menu()
    assert focused() is chip
    assert chip.has_ring is is_by_key


def test_policy_read_from_the_first_run_leads_back_to_it(stage: Stage) -> None:
    stage.open(samples.new_device())
    first_run(stage).read_all.click()
    stage.settle()
    screens = [stage.window.screens.current]
    stage.press("Back")
    screens.append(stage.window.screens.current)
    assert screens == [Screen.READER, Screen.FIRST_RUN]


def test_policy_answered_in_the_reader_goes_on(stage: Stage) -> None:
    stage.open(samples.new_device())
    first_run(stage).read_all.click()
    stage.settle()
    stage.arrive(samples.at_sign_in())
    assert stage.window.screens.current is Screen.SIGN_IN


def test_sign_in_by_keys_sends_number_and_code(stage: Stage) -> None:
    stage.open(samples.at_sign_in())
    QTest.keyClicks(focused(), "138 0013 4471")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    stage.settle()
    assert stage.notes.last("request_code").arguments == ("+8613800134471",)
    assert sign_in(stage).is_at_code
    QTest.keyClicks(focused(), "482913")
    stage.settle()
    assert stage.notes.last("sign_in").arguments == ("attempt-1", "482913")


@pytest.mark.parametrize(
    ("typed", "sent"),
    [("+44 7700 900123", "+447700900123"), (" +86 138-0013-4471", "+8613800134471")],
)
def test_number_with_its_calling_code_is_sent_as_it_was_typed(stage: Stage, typed: str, sent: str) -> None:
    """Address books and password managers keep numbers like this."""
    stage.open(samples.at_sign_in())
    sign_in(stage).phone_step.number.edit.setText(typed)
    stage.press("Send code")
    assert stage.notes.last("request_code").arguments == (sent,)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("+999 138 0013 4471", "Choose the calling code from the list."),
        ("", "Type your phone number."),
        ("138", "This number has too few digits."),
        ("138 0013 4471 99", "This number has too many digits."),
    ],
)
def test_number_that_cannot_be_right_is_not_sent(stage: Stage, typed: str, error: str) -> None:
    stage.open(samples.at_sign_in())
    page = sign_in(stage)
    page.phone_step.number.edit.setText(typed)
    stage.press("Send code")
    assert says(page, error)
    assert stage.notes.calls == []


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (ServiceUnreachable(""), "You are offline. You need the internet to sign in."),
        (Busy("", 60), "Juniper is busy. Try again in 1 minute."),
    ],
)
def test_number_that_could_not_be_sent_says_why_under_the_field(
    stage: Stage, failure: Exception, sentence: str
) -> None:
    stage.notes.failures["request_code"] = failure
    stage.open(samples.at_sign_in())
    sign_in(stage).begin("+8613800134471")
    stage.press("Send code")
    assert says(sign_in(stage), sentence)
    assert stage.button("Send code").isEnabled()


def at_code(stage: Stage) -> SignInPage:
    stage.open(samples.at_sign_in())
    page = sign_in(stage)
    page.begin("+8613800134471")
    stage.press("Send code")
    return page


def test_code_step_says_where_the_message_went_and_how_long_it_works(stage: Stage) -> None:
    page = at_code(stage)
    assert says(page, "We sent a text message to +86 138 •••• 4471")
    assert says(page, "The code works for 5 minutes.")
    assert spoken(page.code_step.code)[0] == "6-digit code"
    assert not stage.button("Sign in").isEnabled()


def test_code_that_is_wrong_says_how_many_tries_are_left(stage: Stage) -> None:
    stage.notes.failures["sign_in"] = CodeRefused("", CodeRefusal.WRONG, 4)
    page = at_code(stage)
    page.fill_code("000000")
    stage.settle()
    assert says(page, "The code is not right. 4 tries left.")
    QTest.keyClicks(page.code_step.code, "1")
    assert not says(page, "The code is not right.")


def test_code_that_came_too_late_asks_for_a_new_one(stage: Stage) -> None:
    stage.notes.failures["sign_in"] = CodeRefused("", CodeRefusal.EXPIRED)
    page = at_code(stage)
    page.fill_code("000000")
    stage.settle()
    assert says(page, "The code is too old. Ask for a new one.")


def test_code_can_be_sent_again_when_the_wait_is_over(stage: Stage) -> None:
    stage.notes.results["request_code"] = CodeSent("attempt-1", "+86 138 •••• 4471", 1, 300)
    page = at_code(stage)
    assert not page.code_step.send_again.isEnabled()
    assert page.code_step.send_again.text() == "Send again in 0:01"
    stage.wait_for(page.code_step.send_again.isEnabled)
    stage.press("Send again")
    assert stage.notes.names() == ["request_code", "request_code"]


def test_number_can_be_changed_and_stays_as_it_was_typed(stage: Stage) -> None:
    page = at_code(stage)
    stage.press("Change number")
    assert not page.is_at_code
    assert page.phone_step.number.edit.text() == "138 0013 4471"


def test_window_can_be_used_without_an_account(stage: Stage) -> None:
    stage.open(samples.at_sign_in())
    stage.press("Use without an account")
    assert stage.notes.names() == ["use_without_account"]


def test_start_that_fails_offers_to_try_again(stage: Stage) -> None:
    stage.open(AppSnapshot())
    stage.arrive(AppSnapshot(serial=1, connection=Connection.OFFLINE))
    assert says(stage.window, "We cannot reach the service")
    stage.press("Try again")
    assert stage.notes.names() == ["try_again"]


def test_account_menu_offers_what_works_and_marks_what_is_in_force(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.window.shell.sidebar.chip)
    rows = [row for row in stage.window.findChildren(MenuRow) if row.isVisible()]
    texts = [row.text() for row in rows]
    assert texts[0] == "Sign out"
    assert {"Match system", "Light", "Dark", "High contrast", "100 %", "200 %", "English", "简体中文"} <= set(texts)
    assert [row.text() for row in rows if row.is_checked] == ["Match system", "100 %", "English"]


def test_look_when_chosen_is_applied_and_kept(stage: Stage) -> None:
    stage.open(samples.signed_in(), settings=Settings(look=Look.LIGHT))
    stage.window.settings.set_look(Look.DARK)
    stage.settle()
    assert stage.theme.settings.look.value == "dark"
    assert stage.notes.last("save_settings").arguments[0].look is Look.DARK


def test_text_size_by_keys_goes_up_and_down_and_back(stage: Stage) -> None:
    stage.open(samples.signed_in())
    control = Qt.KeyboardModifier.ControlModifier
    for key, percent in ((Qt.Key.Key_Plus, 125), (Qt.Key.Key_Plus, 150), (Qt.Key.Key_Minus, 125), (Qt.Key.Key_0, 100)):
        QTest.keyClick(stage.window, key, control)
        stage.settle()
        assert stage.window.settings.now.text_percent == percent


def test_policy_language_when_chosen_is_fetched_and_kept(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.settings.set_policy_language("zh-Hans")
    stage.settle()
    assert stage.notes.last("set_language").arguments == ("zh-Hans",)
    assert stage.notes.last("save_settings").arguments[0].policy_language == "zh-Hans"


def test_keys_of_the_window_open_pages_and_check_again(stage: Stage) -> None:
    stage.open(samples.signed_in())
    for place, key in enumerate(stage.window.shell.host.keys, start=1):
        QTest.keyClick(stage.window, Qt.Key(Qt.Key.Key_0.value + place), Qt.KeyboardModifier.AltModifier)
        stage.settle()
        assert stage.window.shell.host.current == key
    stage.notes.calls.clear()
    QTest.keyClick(stage.window, Qt.Key.Key_F5)
    stage.settle()
    assert stage.notes.names() == ["try_again"]


def test_f6_goes_round_navigation_and_content(stage: Stage) -> None:
    stage.open(samples.signed_in())
    seen = []
    for _ in range(3):
        QTest.keyClick(stage.window, Qt.Key.Key_F6)
        stage.settle()
        seen.append(focused())
    assert seen[0] is stage.page.heading
    assert stage.window.shell.sidebar.isAncestorOf(seen[1])
    assert seen[2] is stage.page.heading


def test_skip_link_is_the_first_stop_and_leads_to_the_content(stage: Stage) -> None:
    stage.open(samples.signed_in())
    link = stage.window.shell.skip_link
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Return)
    stage.settle()
    assert focused() is stage.page.heading


def test_back_from_the_policy_returns_to_the_same_place_and_focus(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.row("location").set_open(True)
    stage.settle()
    link = stage.row("location").details._uses[0].clause_link  # type: ignore[union-attr]
    link.setFocus()
    stage.page.verticalScrollBar().setValue(40)
    link.click()
    stage.settle()
    assert stage.window.shell.host.current == "policy"
    QTest.keyClick(stage.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert stage.window.shell.host.current == "permissions"
    assert stage.page.verticalScrollBar().value() == 40
    assert focused() is link


def test_pill_opens_what_waits_and_tries_now(stage: Stage) -> None:
    stage.open(samples.signed_in(samples.view("camera.publish", SwitchState.TURNING_OFF)))
    pill = stage.window.shell.host._pills["permissions"]
    assert pill.text() == "Saving…"
    stage.click(pill)
    assert says(stage.window, "Turning off: Camera, Uploading pictures and publishing audio and video")
    row = next(row for row in stage.window.findChildren(MenuRow) if row.isVisible())
    stage.click(row)
    assert stage.notes.names() == ["try_again"]


@pytest.mark.parametrize(
    ("place_was_off", "line"), [(True, "Turning off: Location, "), (False, "Turning off: Location")]
)
def test_pill_lists_a_permission_that_waits_once(stage: Stage, place_was_off: bool, line: str) -> None:
    waiting: dict[str, Any] = {"state": SwitchState.TURNING_OFF, "off_hold": OffHold.OFFLINE}
    results = samples.view("location.results", **waiting)
    place = samples.view("location.post_place", was_off=place_was_off, **waiting)
    recommend = samples.view("location.recommend", was_off=True, **waiting)
    stage.open(samples.signed_in(results, place, recommend, connection=Connection.OFFLINE))
    pill = stage.window.shell.host._pills["permissions"]
    assert pill.text() == "Offline · 1 change waiting"
    stage.click(pill)
    said = [text for text in shown_texts(stage.window) if text.startswith("Turning off: ")]
    assert len(said) == 1 and said[0].startswith(line) and (said[0] == line) is not place_was_off


def test_program_that_cannot_start_says_so_instead_of_one_moment(stage: Stage) -> None:
    stage.open(AppSnapshot())
    stage.arrive(AppSnapshot(serial=1, connection=Connection.FAILING, start_error="G4A-Y08"))
    assert says(stage.window, "ConsentUI could not start")
    assert says(stage.window, "Reference G4A-Y08")
    assert not says(stage.window, "One moment")
    assert not stage.has_button("Try again")


def test_setting_that_is_wrong_is_said_with_its_line_and_nothing_is_asked(stage: Stage) -> None:
    stage.open(AppSnapshot())
    place = "/etc/xdg/consentui/settings.toml:3: service is a text in quotation marks"
    wrong = AppSnapshot(serial=1, connection=Connection.FAILING, start_error="G4A-Y08", start_detail=place)
    stage.arrive(wrong)
    assert says(stage.window, "A setting of this computer is wrong")
    assert says(stage.window, f"{place}. Nothing is sent")
    assert not stage.has_button("Try again")


def test_setting_that_is_wrong_is_said_whole_in_the_smallest_window_with_the_largest_text(
    stage: Stage, still_theme: Theme
) -> None:
    still_theme.apply(replace(still_theme.settings, text_percent=200))
    stage.open(AppSnapshot(), width=640, height=560)
    place = "/home/somebody-with-a-long-name/.config/consentui/settings.toml:3"
    place += ": service: a service is reached over https (plain http only on this computer)"
    stage.arrive(AppSnapshot(serial=1, connection=Connection.FAILING, start_error="K7Q-2M4", start_detail=place))
    assert list(complaints(stage.window)) == []


def test_setting_that_is_not_used_is_said_beside_the_window_that_works(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.window.messages.say_setting_unused("settings.toml:3: look is one of system, light")
    assert stage.window.messages.toast.text.endswith("is not used. settings.toml:3: look is one of system, light")


def test_setting_that_is_not_used_is_said_again_after_the_first_screens_and_never_over_their_answers(
    stage: Stage,
) -> None:
    stage.open(AppSnapshot())
    messages = stage.window.messages
    SettingNotice(stage.window.screens, messages.say_setting_unused, "settings.toml:3: look is one of system, light")
    toast = messages.toast
    assert is_on_top(toast)
    stage.arrive(samples.new_device(serial=1))
    assert stage.window.screens.current is Screen.FIRST_RUN and not is_on_top(toast)
    stage.arrive(samples.at_sign_in(serial=2))
    assert is_on_top(toast) and toast.text.endswith("look is one of system, light")
    toast.close_toast()
    stage.arrive(samples.device_only(serial=3))
    assert toast.text == ""


def is_on_top(toast: Toast) -> bool:
    screens = toast.parentWidget()
    over = screens.childAt(toast.geometry().center()) if screens is not None else None
    return over is not None and (over is toast or toast.isAncestorOf(over))


def test_program_that_cannot_start_says_so_over_what_is_known(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.arrive(samples.signed_in(*samples.location_on(), serial=2, start_error="G4A-Y08"))
    assert says(stage.page, "ConsentUI could not start")
    assert not says(stage.page, "The server does not answer")


def test_start_says_that_a_demo_stands_at_the_address(stage: Stage) -> None:
    stage.open(replace(AppSnapshot(), connection=Connection.FAILING, last_problem=OnlyADemo))
    assert says(stage.window, "This address belongs to a demo")
    assert not says(stage.window, "The server does not answer")
