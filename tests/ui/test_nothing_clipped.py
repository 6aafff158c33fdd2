"""No text is cut off or runs out of the window, at every text size and at the smallest window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentui.application.ports import CodeSent
from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot, ConflictView, Connection, KeyringState, SessionView, SignInState
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.delete_account_dialog import DeleteAccountDialog
from consentui.ui.shell.window_settings import themed
from tests.fakes import closing_samples as closing
from tests.fakes import ui_samples as samples
from tests.ui.clipped_text import complaints
from tests.ui.stage import Stage

LOCATION = ("location.results", "location.post_place", "location.recommend")
QUESTION = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
TROUBLES = (
    *(samples.view(p, SwitchState.NOT_SAVED) for p in LOCATION),
    samples.view("camera.publish", SwitchState.UNKNOWN),
    samples.view("microphone.publish", SwitchState.CONFLICT, conflict=QUESTION),
    samples.view("contacts.use", SwitchState.OFF, notice=Notice.FAILED),
    samples.view("album.publish", SwitchState.ON_STALE),
)
CHOICE_TROUBLES = (
    samples.view("location.results", SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE),
    samples.view("recommend.activity", SwitchState.CONFLICT, conflict=QUESTION),
    samples.view("ads.show", SwitchState.ON_STALE),
    samples.view("share.orbit_games", SwitchState.UNKNOWN),
    samples.view("share.lark_social", SwitchState.CONFLICT, conflict=QUESTION),
)
WAITING = tuple(samples.view(p, SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE) for p in LOCATION)
NO_KEYRING = SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.UNAVAILABLE)


def opened_details(stage: Stage) -> None:
    for row in stage.page.rows.values():
        row.set_open(True)


def opened_chooser(stage: Stage) -> None:
    stage.switch("location").click()


def asked_for_code(stage: Stage) -> None:
    page = stage.window.screens.sign_in_page
    assert page is not None
    page.show_code_sent(CodeSent("attempt-1", "+86 138 •••• 4471", 60, 300))
    page.code_step.show_error("The code is not right. 4 tries left.")


def nothing_more(stage: Stage) -> None:
    return


def policy(stage: Stage) -> None:
    stage.window.open_clause("2.browsing.c")


def overview(stage: Stage) -> None:
    stage.window.shell.open_page("overview")


def choices(stage: Stage) -> None:
    stage.window.shell.open_page("choices")
    page = stage.window.shell.host.page("choices")
    for row in page.rows.values():  # type: ignore[attr-defined]
        row.set_open(True)
    page.rows["cookies.clear"].guide.click()  # type: ignore[attr-defined]


def account(stage: Stage) -> None:
    stage.window.shell.open_page("account")


def settings(stage: Stage) -> None:
    stage.window.shell.open_page("settings")


def help_opened(stage: Stage) -> None:
    stage.window.pages.ask_about("2.browsing.c")
    page = stage.window.shell.host.page("help")
    for row in page.question_rows.values():  # type: ignore[attr-defined]
        row.set_open(is_open=True)


def keys(stage: Stage) -> None:
    stage.window.dialogs.show_shortcuts()


def search(stage: Stage) -> None:
    stage.window.desks.search.open(stage.window.switches.shown)
    stage.window.desks.search.palette.panel.field.setText("loca")


def mail(stage: Stage) -> None:
    stage.window.pages.ask_about("2.browsing.c")
    page = stage.window.shell.host.page("help")
    page.contact.head.write.click()  # type: ignore[attr-defined]


def licences(stage: Stage) -> None:
    stage.window.dialogs.show_licences()


def receipts(stage: Stage) -> None:
    stage.window.dialogs.show_receipts("location")


def delete_first(stage: Stage) -> None:
    stage.window.desks.account_closing.take(stage.window.switches.shown)
    stage.window.desks.account_closing.open()


def delete_second(stage: Stage) -> None:
    delete_first(stage)
    stage.settle()
    dialog = stage.window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    dialog.go_on.click()


def cooling_off(stage: Stage) -> None:
    dialog = stage.window.dialogs.current
    assert dialog is not None
    dialog.dismiss()
    account(stage)


Situation = tuple[AppSnapshot, Callable[[Stage], None]]
SITUATIONS: dict[str, Situation] = {
    "details": (samples.signed_in(*samples.location_on()), opened_details),
    "chooser": (samples.signed_in(), opened_chooser),
    "troubles": (samples.signed_in(*TROUBLES), nothing_more),
    "offline": (samples.signed_in(*WAITING, connection=Connection.OFFLINE), nothing_more),
    "device": (samples.device_only(), nothing_more),
    "error": (samples.signed_in(has_loaded=False, connection=Connection.FAILING), nothing_more),
    "first run": (samples.new_device(), nothing_more),
    "sign in": (samples.at_sign_in(), nothing_more),
    "code": (samples.at_sign_in(), asked_for_code),
    "no keyring": (samples.signed_in(session=NO_KEYRING), nothing_more),
    "carried": (samples.signed_in(carried_choices=samples.CARRIED), nothing_more),
    "receipts": (samples.signed_in(*samples.location_on()), receipts),
    "policy": (samples.signed_in(), policy),
    "overview": (samples.signed_in(*samples.location_on(), activity=samples.sharings()), overview),
    "overview troubles": (samples.signed_in(*TROUBLES, connection=Connection.OFFLINE), overview),
    "choices": (samples.signed_in(*samples.location_on(), *samples.choices_on(), activity=samples.shared()), choices),
    "choices troubles": (samples.signed_in(*CHOICE_TROUBLES, activity=samples.shared(is_failed=True)), choices),
    "account": (samples.signed_in(sessions=samples.SESSIONS), account),
    "what a deletion does": (samples.signed_in(), delete_first),
    "code and word": (samples.signed_in(), delete_second),
    "cooling off": (samples.signed_in(requests=closing.PENDING, sessions=samples.SESSIONS), cooling_off),
    "to be deleted": (samples.signed_in(requests=closing.PENDING), nothing_more),
    "deleted": (samples.device_only(closed=closing.CERTIFICATE), nothing_more),
    "settings": (samples.signed_in(), settings),
    "help": (samples.signed_in(), help_opened),
    "keys": (samples.signed_in(), keys),
    "mail": (samples.signed_in(), mail),
    "licences": (samples.signed_in(), licences),
    "search": (samples.signed_in(*samples.location_on()), search),
    "chinese": (replace(samples.signed_in(*samples.location_on(), language="zh-Hans")), opened_details),
}
SIZES = [(1200, 800, 100), (640, 560, 100), (1200, 800, 150), (1200, 800, 200), (640, 560, 200)]


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
@pytest.mark.parametrize("name", SITUATIONS)
def test_text_at_this_size_is_whole(stage: Stage, name: str, width: int, height: int, percent: int) -> None:
    snapshot, arrange = SITUATIONS[name]
    themed(stage.theme, Settings(text_percent=percent, less_motion=True))
    stage.open(snapshot, width=width, height=height, settings=Settings(text_percent=percent, less_motion=True))
    arrange(stage)
    stage.settle()
    stage.settle()
    assert list(complaints(stage.window)) == []
