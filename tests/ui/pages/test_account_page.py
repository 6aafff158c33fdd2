"""The Account page: who is signed in and where, and the ways out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from consentui.application.snapshot import (
    AppSnapshot,
    Connection,
    KeyringState,
    SessionList,
    SessionView,
    SignInState,
)
from consentui.domain.account import Account
from consentui.domain.error_kind import ErrorKind
from consentui.domain.errors import ServiceUnreachable
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.pages.account.account_page import AccountPage
from consentui.ui.shell.page_maker import ACCOUNT
from consentui.ui.widgets.option_row import OptionRow
from tests.fakes import closing_samples as closing
from tests.fakes import ui_samples as samples
from tests.ui.references import kind_in_toast
from tests.ui.stage import Stage, focused, says, shown_texts, spoken


def opened(stage: Stage, snapshot: AppSnapshot | None = None) -> AccountPage:
    stage.open(snapshot or samples.signed_in(sessions=samples.SESSIONS))
    stage.window.shell.open_page(ACCOUNT)
    stage.settle()
    page = stage.window.shell.host.page(ACCOUNT)
    assert isinstance(page, AccountPage)
    return page


def test_person_is_shown_with_the_number_the_service_masked(stage: Stage) -> None:
    page = opened(stage)
    assert (page.person.head.name.text(), page.person.head.line.text()) == ("Mei Lin", "+86 138 •••• 4471")
    assert page.ways.phone.line == "+86 138 •••• 4471"


def test_person_without_a_name_is_the_number(stage: Stage) -> None:
    account = Account(samples.ACCOUNT, None, "+86 138 •••• 4471")
    page = opened(stage, samples.signed_in(session=SessionView(SignInState.SIGNED_IN, account)))
    assert page.person.head.name.text() == "+86 138 •••• 4471"
    assert not page.person.head.line.isVisible()


@pytest.mark.parametrize(
    ("state", "name", "sentence"),
    [
        (KeyringState.STORED, "GNOME Keyring", "Your sign-in is kept in this computer’s keyring (GNOME Keyring)."),
        (KeyringState.MEMORY_ONLY, None, "In memory, until you close the window. You asked to sign in each time."),
    ],
)
def test_place_of_the_sign_in_is_what_is_true(
    stage: Stage, state: KeyringState, name: str | None, sentence: str
) -> None:
    page = opened(stage, samples.signed_in(session=SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, state, name)))
    assert page.person.kept.label.text() == sentence


def test_sign_out_is_one_press_where_nothing_waits(stage: Stage) -> None:
    page = opened(stage)
    stage.click(page.person.head.sign_out)
    assert stage.notes.names()[-1] == "sign_out"


def test_sign_out_with_a_change_waiting_asks_first(stage: Stage) -> None:
    page = opened(stage, samples.signed_in(samples.view("camera.publish", SwitchState.TURNING_OFF)))
    stage.click(page.person.head.sign_out)
    assert "sign_out" not in stage.notes.names()
    stage.press("Sign out, send later")
    assert stage.notes.names()[-1] == "sign_out"


def test_nobody_signed_in_is_offered_to_sign_in_and_shown_nothing_else(stage: Stage) -> None:
    page = opened(stage, samples.device_only())
    assert says(page, "You are not signed in")
    assert not page.person.isVisible()
    assert not page.ways.isVisible()
    stage.click(page.sign_in)
    assert stage.notes.names()[-1] == "ask_to_sign_in"


def test_place_when_searched_for_takes_the_focus(stage: Stage) -> None:
    page = opened(stage)
    page.open_place("sessions")
    assert page.sessions.isAncestorOf(focused())
    page.open_place("sign_out")
    assert focused() is page.person.head.sign_out


def test_list_of_sessions_is_asked_for_when_the_page_opens_and_after_each_check(stage: Stage) -> None:
    opened(stage)
    assert stage.notes.names().count("load_sessions") == 1
    again = samples.signed_in(sessions=samples.SESSIONS, serial=2, checked_at=samples.CHANGED)
    stage.arrive(again)
    stage.arrive(replace(again, serial=3))
    assert stage.notes.names().count("load_sessions") == 2


def test_session_elsewhere_when_ended_is_named_to_the_service(stage: Stage) -> None:
    page = opened(stage)
    assert says(page, "This computer")
    names = [spoken(button)[0] for button in page.sessions._buttons]
    assert names == ["Sign out on Pixel 9", "Sign out on Windows"]
    stage.click(next(iter(page.sessions._buttons)))
    assert stage.notes.last("end_session").arguments == ("s-2",)
    stage.press("Sign out everywhere else")
    assert stage.notes.names()[-1] == "end_other_sessions"


def test_session_that_has_gone_leaves_the_focus_in_the_list(stage: Stage) -> None:
    page = opened(stage)
    first = next(iter(page.sessions._buttons))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    known = samples.SESSIONS.known or ()
    left = [SessionList(samples.ACCOUNT, known[:1] + known[2:]), SessionList(samples.ACCOUNT, known[:1])]
    stage.arrive(samples.signed_in(sessions=left[0], serial=2))
    assert spoken(focused())[0] == "Sign out on Windows"
    stage.arrive(samples.signed_in(sessions=left[1], serial=3))
    assert focused() is page.sessions.heading


def test_session_that_could_not_be_ended_is_said(stage: Stage) -> None:
    stage.notes.failures["end_other_sessions"] = ServiceUnreachable("refused")
    opened(stage)
    stage.press("Sign out everywhere else")
    assert kind_in_toast(stage) is ErrorKind.UNREACHABLE


def test_sessions_when_offline_are_shown_without_buttons(stage: Stage) -> None:
    page = opened(stage, samples.signed_in(sessions=samples.SESSIONS, connection=Connection.OFFLINE))
    assert not page.sessions._buttons
    assert says(page.sessions, "You need a connection to sign out elsewhere.")


def test_sessions_when_they_cannot_be_loaded_offer_to_try_again(stage: Stage) -> None:
    page = opened(stage, samples.signed_in(sessions=SessionList(samples.ACCOUNT, has_failed=True)))
    assert says(page.sessions, "We cannot load this now.")
    stage.press("Try again")
    assert stage.notes.names().count("load_sessions") == 2


def test_sessions_of_another_person_are_not_shown(stage: Stage) -> None:
    other = SessionList(samples.DEVICE, samples.SESSIONS.known)
    page = opened(stage, samples.signed_in(sessions=other))
    assert "Pixel 9" not in shown_texts(page)


def test_sessions_when_nobody_is_signed_in_are_left_out(stage: Stage) -> None:
    page = opened(stage, samples.device_only())
    assert not page.sessions.isVisible()
    assert "load_sessions" not in stage.notes.names()


def test_account_can_be_closed_from_the_page_and_needs_a_connection(stage: Stage) -> None:
    page = opened(stage)
    assert stage.has_button("Delete account…")
    stage.arrive(samples.signed_in(connection=Connection.OFFLINE, serial=2))
    assert page.close_group.row.line == "You need the internet to delete your account."
    assert not page.close_group.delete.isEnabled()


def test_deletion_under_way_is_said_with_its_days_and_one_click_keeps_the_account(stage: Stage) -> None:
    page = opened(stage, samples.signed_in(requests=closing.PENDING))
    dialog = stage.window.dialogs.current
    assert dialog is not None and says(dialog, "14 days left.")  # after signing in, once
    stage.press("Not now")
    assert says(page.keep, "Your account will be deleted on 7 December 2026")
    assert [row.title for row in page.when.rows if isinstance(row, OptionRow)] == [
        "23 November",
        "4 December",
        "7 December",
    ]
    assert not page.close_group.isVisible()
    stage.press("Keep my account")
    assert stage.notes.names()[-1] == "keep_account"
    assert stage.window.messages.toast.text == "Your account stays. Permissions are still off."
