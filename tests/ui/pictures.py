"""Pictures of the pages in the situations of the design, to be laid beside it: `python -m tests.ui.pictures`.

Writes build/pages/<number>-<name>-<look>.png, 1600 x 1066, the size of the design's own pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.3333")


from consentui.application.activity_view import ActivityView
from consentui.application.ports import CodeSent
from consentui.application.snapshot import (
    ConflictView,
    Connection,
    KeyringState,
    PolicyView,
    SessionList,
    SessionView,
    SignInState,
)
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.errors import CodeRefusal, CodeRefused, ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.delete_account_dialog import DeleteAccountDialog
from consentui.ui.main_window import MainWindow
from consentui.ui.text.errors import words_of
from consentui.ui.text.languages import offered
from consentui.ui.theme import Look, ThemeSettings
from consentui.ui.widgets.skeleton import Skeleton
from tests.fakes import change_samples, closing_samples
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeClient
from tests.harness.pseudo_language import PSEUDO, PSEUDO_FROM_RIGHT
from tests.ui import activity_pictures, copy_pictures, data_pictures, policy_pictures
from tests.ui.studio import Studio

OUT = Path(__file__).parents[2] / "build" / "pages"
SPOKEN = {language.code: language for language in (*offered(), PSEUDO, PSEUDO_FROM_RIGHT)}
LOOKS = {"light": Look.LIGHT, "dark": Look.DARK, "hc": Look.HIGH_CONTRAST}


def permissions(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    _row(window, "location").set_open(True)
    return window


def chooser(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in())
    switch = _row(window, "location").switch
    assert switch is not None
    switch.click()
    studio.settle()
    open_chooser = _row(window, "location").chooser
    assert open_chooser is not None
    open_chooser.rows[1].check.click()
    return window


def offline(studio: Studio) -> MainWindow:
    held = {"off_hold": OffHold.OFFLINE}
    views = [samples.view(p, SwitchState.TURNING_OFF, **held) for p in ("location.results", "location.post_place")]
    needs = samples.view("camera.publish", SwitchState.OFF, notice=Notice.NEEDS_CONNECTION)
    album = samples.view("album.publish", SwitchState.ON_STALE)
    return studio.window(samples.signed_in(*views, needs, album, connection=Connection.OFFLINE))


def troubles(studio: Studio) -> MainWindow:
    views = [samples.view(p, SwitchState.TURNING_OFF, off_hold=OffHold.SENDING) for p in _LOCATION]
    camera = samples.view("camera.publish", SwitchState.TURNING_ON)
    question = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
    microphone = samples.view("microphone.publish", SwitchState.CONFLICT, conflict=question)
    contacts = samples.view("contacts.use", SwitchState.OFF, notice=Notice.FAILED)
    album = samples.view("album.publish", SwitchState.ON)
    window = studio.window(samples.signed_in(*views, camera, microphone, contacts, album))
    shown = window.switches.shown
    window.messages.take(replace(shown, announcement=samples.announced("album.publish", value=True)))
    return window


def more_troubles(studio: Studio) -> MainWindow:
    location = [samples.view(p, SwitchState.NOT_SAVED) for p in _LOCATION]
    camera = samples.view("camera.publish", SwitchState.UNKNOWN)
    busy = {"off_hold": OffHold.BUSY, "retry_at": samples.NOW}
    microphone = samples.view("microphone.publish", SwitchState.TURNING_OFF, **busy)
    album = samples.view("album.publish", SwitchState.ON_STALE)
    return studio.window(samples.signed_in(*location, camera, microphone, album))


def sign_in(studio: Studio) -> MainWindow:
    window = studio.window(samples.at_sign_in())
    page = window.screens.sign_in_page
    assert page is not None
    page.begin("+8613800134471")
    return window


def code(studio: Studio) -> MainWindow:
    window = studio.window(samples.at_sign_in(), is_demo=True)
    page = window.screens.sign_in_page
    assert page is not None
    page.show_code_sent(CodeSent("attempt-1", "+86 138 •••• 4471", 42, 300))
    page.fill_code("482")
    page.code_step.code.setFocus()
    studio.demo.state_now = samples.demo_state(samples.MESSAGE)
    studio.panel.refresh()
    return window


def demo_panel(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()), is_demo=True)
    studio.panel.show_snapshot(window.switches.shown)
    _row(window, "location").set_open(True)
    return window


def first_run(studio: Studio) -> MainWindow:
    return studio.window(samples.new_device())


def help_first(studio: Studio) -> MainWindow:
    window = first_run(studio)
    window.screens.open_help()
    return window


def loading(studio: Studio) -> MainWindow:
    session = SessionView(SignInState.SIGNED_IN, samples.MEI_LIN)
    window = studio.window(
        samples.signed_in(session=session, has_loaded=False, checked_at=None, connection=Connection.STARTING)
    )
    shapes = window.findChild(Skeleton)
    studio.wait_for(lambda: shapes is not None and shapes.isVisible(), "the grey shapes")
    return window


def error(studio: Studio) -> MainWindow:
    return studio.window(samples.signed_in(has_loaded=False, connection=Connection.FAILING, checked_at=None))


def signed_out(studio: Studio) -> MainWindow:
    return studio.window(samples.device_only())


def no_keyring(studio: Studio) -> MainWindow:
    session = SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.UNAVAILABLE)
    return studio.window(samples.signed_in(*samples.location_on(), session=session))


def session_ended(studio: Studio) -> MainWindow:
    session = SessionView(SignInState.ENDED, samples.MEI_LIN, KeyringState.STORED)
    return studio.window(samples.signed_in(*samples.location_on(), session=session))


def carried(studio: Studio) -> MainWindow:
    return studio.window(samples.signed_in(*samples.location_on(), carried_choices=samples.CARRIED))


def receipt(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    window.dialogs.show_receipts("location")
    return window


def choices(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on(), *samples.choices_on(), activity=samples.shared()))
    window.shell.open_page("choices")
    return window


def choices_end(studio: Studio) -> MainWindow:
    window = choices(studio)
    studio.settle()
    window.shell.host.page("choices").verticalScrollBar().setValue(10_000)  # type: ignore[attr-defined]
    return window


def choices_open(studio: Studio) -> MainWindow:
    window = choices(studio)
    rows = window.shell.host.page("choices").rows  # type: ignore[attr-defined]
    rows["recommend.activity"].set_open(True)
    rows["recommend.location"].set_open(True)
    return window


def choices_troubles(studio: Studio) -> MainWindow:
    question = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
    views = (
        samples.view("location.results", SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE),
        samples.view("recommend.activity", SwitchState.CONFLICT, conflict=question),
        samples.view("ads.show", SwitchState.TURNING_ON),
        samples.view("share.orbit_games", SwitchState.OFF),
        samples.view("share.lark_social", SwitchState.CONFLICT, conflict=question),
    )
    window = studio.window(samples.signed_in(*views, activity=samples.shared(is_failed=True)))
    window.shell.open_page("choices")
    page = window.shell.host.page("choices")
    page.rows["cookies.clear"].guide.click()  # type: ignore[attr-defined]
    return window


def choices_troubles_end(studio: Studio) -> MainWindow:
    window = choices_troubles(studio)
    studio.settle()
    window.shell.host.page("choices").verticalScrollBar().setValue(10_000)  # type: ignore[attr-defined]
    return window


def overview(studio: Studio) -> MainWindow:
    album = samples.view("album.publish", SwitchState.ON)
    more = [samples.view(p, SwitchState.ON) for p in ("recommend.activity", "cookies.memory")]
    snapshot = samples.signed_in(*samples.location_on(), album, *more, activity=samples.sharings())
    window = studio.window(change_samples.snapshot(snapshot, change_samples.view()))
    window.shell.open_page("overview")
    return window


def overview_new(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(activity=ActivityView(has_loaded=True)))
    window.shell.open_page("overview")
    return window


def overview_troubles(studio: Studio) -> MainWindow:
    question = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
    views = [samples.view(p, SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE) for p in _LOCATION]
    microphone = samples.view("microphone.publish", SwitchState.CONFLICT, conflict=question)
    album = samples.view("album.publish", SwitchState.ON_STALE)
    declined = PolicyView(samples.published(), answer=PolicyAnswer.DECLINED, answered_at=samples.CHANGED)
    snapshot = samples.signed_in(*views, microphone, album, connection=Connection.OFFLINE, policy=declined)
    window = studio.window(snapshot)
    window.shell.open_page("overview")
    return window


def account(studio: Studio) -> MainWindow:
    session = SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.STORED, "GNOME Keyring")
    window = studio.window(samples.signed_in(*samples.location_on(), sessions=samples.SESSIONS, session=session))
    window.shell.open_page("account")
    return window


def account_end(studio: Studio) -> MainWindow:
    window = account(studio)
    studio.settle()
    page = window.shell.host.page("account")
    page.verticalScrollBar().setValue(10_000)  # type: ignore[attr-defined]
    return window


def delete_first(studio: Studio) -> MainWindow:
    window = account(studio)
    window.desks.account_closing.take(window.switches.shown)
    window.desks.account_closing.open()
    return window


def delete_second(studio: Studio) -> MainWindow:
    window = delete_first(studio)
    studio.settle()
    dialog = window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    dialog.go_on.click()
    studio.settle()
    dialog.second.code.code.setText("482913")
    dialog.second.word.edit.setText("DELET")
    dialog.second.word.edit.setFocus()
    return window


def delete_second_wrong(studio: Studio) -> MainWindow:
    window = delete_second(studio)
    dialog = window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    dialog.second.word.edit.setText("DELETE")
    dialog.show_error(words_of(CodeRefused("x", CodeRefusal.WRONG, 4), "Juniper"), is_of_code=True)
    return window


def delete_second_valid(studio: Studio) -> MainWindow:
    window = delete_second(studio)
    dialog = window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    dialog.second.word.edit.setText("delete")
    return window


def delete_no_preview(studio: Studio) -> MainWindow:
    client = FakeClient()
    client.notes.failures["preview_deletion"] = ServiceUnreachable("refused")
    window = studio.window(samples.signed_in(), client=client)
    window.shell.open_page("account")
    window.desks.account_closing.take(window.switches.shown)
    window.desks.account_closing.open()
    return window


def reminder(studio: Studio) -> MainWindow:
    """Whoever signs in again is told."""
    return studio.window(samples.signed_in(requests=closing_samples.PENDING))


def kept(studio: Studio) -> MainWindow:
    """They have changed their mind."""
    window = account(studio)
    studio.settle()
    window.desks.account_closing.keep()
    return window


def sign_out_waiting(studio: Studio) -> MainWindow:
    held = {"off_hold": OffHold.OFFLINE}
    views = [samples.view(p, SwitchState.TURNING_OFF, **held) for p in ("location.results", "camera.publish")]
    window = studio.window(samples.signed_in(*views, connection=Connection.OFFLINE, sessions=samples.SESSIONS))
    window.shell.open_page("account")
    window.dialogs.ask_to_sign_out()
    return window


def cooling_off(studio: Studio) -> MainWindow:
    sessions = SessionList(samples.ACCOUNT, (samples.SESSIONS.known or ())[:1])
    window = studio.window(samples.signed_in(requests=closing_samples.PENDING, sessions=sessions))
    studio.settle()
    if window.dialogs.current is not None:
        window.dialogs.current.dismiss()
    window.shell.open_page("account")
    return window


def deleted(studio: Studio) -> MainWindow:
    return studio.window(samples.device_only(closed=closing_samples.CERTIFICATE))


def account_signed_out(studio: Studio) -> MainWindow:
    window = studio.window(samples.device_only())
    window.shell.open_page("account")
    return window


def settings(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    window.shell.open_page("settings")
    return window


def settings_below(studio: Studio) -> MainWindow:
    window = settings(studio)
    studio.settle()
    page = window.shell.host.page("settings")
    page.verticalScrollBar().setValue(10_000)  # type: ignore[attr-defined]
    return window


def licences(studio: Studio) -> MainWindow:
    window = settings(studio)
    window.dialogs.show_licences()
    return window


def help_page(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    window.shell.open_page("help")
    page = window.shell.host.page("help")
    page.question_rows["off"].set_open(is_open=True)  # type: ignore[attr-defined]
    return window


def help_about(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    window.pages.ask_about("2.browsing.c")
    return window


def mail(studio: Studio) -> MainWindow:
    window = help_about(studio)
    window.shell.host.page("help").contact.head.write.click()  # type: ignore[attr-defined]
    return window


def shortcuts(studio: Studio) -> MainWindow:
    window = help_page(studio)
    window.dialogs.show_shortcuts()
    return window


def palette(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    studio.settle()
    window.desks.search.open(window.switches.shown)
    window.desks.search.palette.panel.field.setText("loca")
    return window


def menu(studio: Studio) -> MainWindow:
    window = studio.window(samples.signed_in(*samples.location_on()))
    window.shell.sidebar.chip.click()
    return window


_USUAL_SIZE = "1200x800"
_LOCATION = ("location.results", "location.post_place", "location.recommend")
SITUATIONS: dict[str, Callable[[Studio], MainWindow]] = {
    "01-overview": overview,
    "01b-overview-new": overview_new,
    "01c-overview-troubles": overview_troubles,
    "02-permissions": permissions,
    "03-turn-on": chooser,
    "04-offline": offline,
    "05-conflict-error": troubles,
    "05b-not-saved-unknown": more_troubles,
    "06-choices": choices,
    "06b-choices-open": choices_open,
    "06c-choices-troubles": choices_troubles,
    "06d-choices-troubles-end": choices_troubles_end,
    "07-choices-end": choices_end,
    **activity_pictures.SITUATIONS,
    **copy_pictures.SITUATIONS,
    **policy_pictures.SITUATIONS,
    **data_pictures.SITUATIONS,
    "14-account": account,
    "14b-account-end": account_end,
    "14c-account-signed-out": account_signed_out,
    "15-delete-step1": delete_first,
    "16-delete-step2": delete_second,
    "14d-sign-out-waiting": sign_out_waiting,
    "15b-no-preview": delete_no_preview,
    "16b-code-wrong": delete_second_wrong,
    "16c-valid": delete_second_valid,
    "17-cooling-off": cooling_off,
    "17c-reminder": reminder,
    "17d-kept": kept,
    "17b-deleted": deleted,
    "18-receipt": receipt,
    "19-settings": settings,
    "19b-settings-below": settings_below,
    "19c-licences": licences,
    "20-help": help_page,
    "20b-help-about": help_about,
    "20c-mail": mail,
    "20d-shortcuts": shortcuts,
    "21-sign-in": sign_in,
    "22-code": code,
    "23-demo-panel": demo_panel,
    "24-first-run": first_run,
    "24b-help-at-first": help_first,
    "25-search": palette,
    "30-loading": loading,
    "32-error": error,
    "33-signed-out": signed_out,
    "34-no-keyring": no_keyring,
    "35-session-ended": session_ended,
    "36-carried": carried,
    "37-menu": menu,
}


def _row(window: MainWindow, key: str):  # type: ignore[no-untyped-def]
    return window.shell.host.page("permissions").rows[key]  # type: ignore[attr-defined]


def main(arguments: Sequence[str]) -> int:
    """Draws what was named, or everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="beginnings of names, such as 02")
    parser.add_argument("--look", choices=[*LOOKS, "all"], default="light")
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    parser.add_argument("--size", default=_USUAL_SIZE)
    parser.add_argument("--language", choices=sorted(SPOKEN), default="en", help="qps, qpr: the pseudo-language")
    wanted = parser.parse_args(arguments)
    OUT.mkdir(parents=True, exist_ok=True)
    studio = Studio()
    studio.speak(SPOKEN[wanted.language])
    for look in LOOKS if wanted.look == "all" else [wanted.look]:
        settings = ThemeSettings(look=LOOKS[look], text_percent=wanted.text, has_less_motion=True)
        studio.theme.apply(settings)
        for name, make in SITUATIONS.items():
            if not wanted.names or name.startswith(tuple(wanted.names)):
                text = f"-{wanted.text}" if wanted.text != 100 else ""
                size = f"-{wanted.size}" if wanted.size != _USUAL_SIZE else ""
                spoken = f"-{wanted.language}" if wanted.language != "en" else ""
                _draw(studio, make, f"{name}-{look}{text}{size}{spoken}", wanted.size)
    return 0


def _draw(studio: Studio, make: Callable[[Studio], MainWindow], name: str, size: str) -> None:
    window = make(studio)
    window.resize(*map(int, size.split("x")))
    studio.settle()
    window.grab().save(str(OUT / f"{name}.png"))
    window.hide()
    studio.forget(window)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
