"""Wherever the window can show an error, its reference stands beside it, is quiet, and is copied by mouse and keys."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from consentui.application.activity_log_view import ActivityLogView
from consentui.application.activity_view import ActivityView
from consentui.application.held_view import HeldView
from consentui.application.request_views import DownloadFailure, DownloadState, RequestsView
from consentui.application.snapshot import AppSnapshot, Connection, SessionList
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.error_kind import ErrorKind, Place
from consentui.domain.error_reference import ErrorReference, read_reference
from consentui.domain.errors import CodeRefusal, CodeRefused, ServiceUnreachable
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.error_places import PLACES, place_of
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.banner import Banner
from tests.fakes import copy_samples
from tests.fakes import ui_samples as samples
from tests.ui.references import links_in, shown_reference
from tests.ui.stage import Stage, spoken

UI = Path(__file__).parents[2] / "consentui" / "ui"
REFERENCE = ErrorReference(ErrorKind.STATUS_502, Place.CONNECTION, 99).text
AT = {place.name: ErrorReference(ErrorKind.UNREACHABLE, place, 99).text for place in Place}
CUT: dict[str, Any] = {"connection": Connection.FAILING, "last_error": REFERENCE, "errors": AT}
# A question and an announcement in the warning's colour: no error of the program.
NO_ERRORS = {"pages/your_data/content_row.py", "text/overview_banners.py"}


def page(key: str) -> Callable[[Stage], QWidget]:
    def opened(stage: Stage) -> QWidget:
        stage.window.shell.open_page(key)
        stage.settle()
        return stage.window.shell.host.page(key)

    return opened


def whole(stage: Stage) -> QWidget:
    return stage.window


def row(stage: Stage) -> QWidget:
    return stage.row("camera")


def camera(state: SwitchState = SwitchState.OFF, **more: Any) -> AppSnapshot:
    return samples.signed_in(samples.view("camera.publish", state, reference=REFERENCE, **more))


def off_hold(hold: OffHold) -> AppSnapshot:
    return camera(SwitchState.TURNING_OFF, off_hold=hold, off_failures=3)


FAILED_COPY = copy_samples.with_copy(
    copy_samples.READY,
    copy_samples.download(DownloadState.FAILED, failure=DownloadFailure.NO_SPACE, reference=REFERENCE),
)
SITUATIONS: dict[str, tuple[AppSnapshot, Callable[[Stage], QWidget]]] = {
    "start": (AppSnapshot(serial=1, start_error=REFERENCE, connection=Connection.FAILING), whole),
    "no service": (AppSnapshot(serial=1, **CUT), whole),
    "no choices": (AppSnapshot(session=samples.signed_in().session, **CUT), whole),
    "banner: started": (samples.signed_in(start_error=REFERENCE), whole),
    "banner: journal": (samples.signed_in(store_error=REFERENCE), whole),
    "banner: window": (samples.signed_in(store_error=REFERENCE, is_held_elsewhere=True), whole),
    "banner: no answer": (samples.signed_in(**CUT), whole),
    "banner: offline": (samples.signed_in(**CUT | {"connection": Connection.OFFLINE}), whole),
    "row: failed": (camera(notice=Notice.FAILED), row),
    "row: not saved before": (camera(notice=Notice.COULD_NOT_SAVE), row),
    "row: busy": (camera(notice=Notice.BUSY), row),
    "row: signed out": (camera(notice=Notice.SIGN_IN_NEEDED), row),
    "row: unknown": (camera(SwitchState.UNKNOWN), row),
    "row: not saved": (camera(SwitchState.NOT_SAVED), row),
    "row: off is busy": (off_hold(OffHold.BUSY), row),
    "row: off is not answered": (off_hold(OffHold.NOT_ANSWERED), row),
    "overview": (samples.signed_in(activity=ActivityView(is_failed=True), errors=AT), page("overview")),
    "overview: old": (
        samples.signed_in(activity=ActivityView(has_loaded=True, is_failed=True), errors=AT), page("overview")
    ),
    "overview: requests": (samples.signed_in(requests=RequestsView(is_failed=True), errors=AT), page("overview")),
    "choices": (
        samples.signed_in(
            activity=samples.shared(is_failed=True), connection=Connection.ONLINE, errors=AT
        ), page("choices"),
    ),
    "your data": (samples.signed_in(held=HeldView(is_failed=True), errors=AT), page("your_data")),
    "copy": (samples.signed_in(requests=RequestsView(is_failed=True), errors=AT), page("your_data")),
    "copy: download": (FAILED_COPY, page("your_data")),
    "account": (
        samples.signed_in(sessions=SessionList(samples.ACCOUNT, has_failed=True), errors=AT), page("account")
    ),
    "activity": (
        samples.signed_in(activity_log=ActivityLogView(is_failed=True), errors=AT), page("activity")
    ),
    "policy": (samples.signed_in(policy=AppSnapshot().policy, **CUT), page("policy")),
    "changes": (samples.signed_in(**CUT), page("changes")),
}  # fmt: skip


@pytest.mark.parametrize("name", SITUATIONS)
def test_error_when_shown_has_its_reference_beside_it(stage: Stage, name: str) -> None:
    snapshot, part = SITUATIONS[name]
    stage.open(snapshot)
    links = links_in(part(stage))
    assert links, "an error without a reference"
    for link in links:
        assert read_reference(link.reference).quarter == 99
        assert link.text() == f"Reference {link.reference}"


def test_sign_in_that_fails_has_its_reference_under_the_field(stage: Stage) -> None:
    stage.notes.failures["request_code"] = ServiceUnreachable("x")
    stage.open(samples.at_sign_in())
    page = stage.window.screens.sign_in_page
    assert page is not None
    page.begin("+8613800134471")
    stage.press("Send code")
    held = shown_reference(page)
    assert (held.kind, held.place) == (ErrorKind.UNREACHABLE, Place.SIGN_IN)
    del stage.notes.failures["request_code"]
    stage.press("Send code")
    stage.window.sessions.sign_in_failed.emit(CodeRefused("x", CodeRefusal.WRONG, 3))
    stage.settle()
    assert shown_reference(page).kind is ErrorKind.CODE_WRONG


def test_toast_of_a_failure_copies_its_reference(stage: Stage) -> None:
    stage.notes.failures["try_again"] = ServiceUnreachable("x")
    stage.open(samples.signed_in(**CUT))
    stage.press("Try again")
    toast = stage.window.messages.toast
    assert toast.text.startswith("Juniper cannot be reached. Nothing was sent. (")
    stage.click(toast.action_button)
    copied = read_reference(QGuiApplication.clipboard().text())
    assert (copied.kind, copied.place) == (ErrorKind.UNREACHABLE, Place.CHOICES)
    assert toast.text == "Reference copied"


@pytest.mark.parametrize("way", ["mouse", "space", "enter"])
def test_reference_when_pressed_is_copied_and_said(stage: Stage, way: str) -> None:
    stage.open(camera(notice=Notice.FAILED))
    (link,) = links_in(row(stage))
    if way == "mouse":
        stage.click(link)
    else:
        link.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(link, Qt.Key.Key_Space if way == "space" else Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == REFERENCE
    assert spoken(link)[0] == f"Reference {REFERENCE}, copy"
    assert link.height() >= 28


def test_reference_when_the_error_goes_goes_with_it(stage: Stage) -> None:
    banner = Banner(stage.theme, Tone.WARN, "Title", "Line")
    stage.qtbot.addWidget(banner)
    alone = banner.heightForWidth(500)
    banner.set_reference(REFERENCE)
    assert banner.heightForWidth(500) > alone
    banner.set_reference("")
    assert banner.heightForWidth(500) == alone


def test_operation_when_started_anywhere_in_the_window_has_a_place() -> None:
    """A new module that calls the client needs a line in ui/text/error_places."""
    callers = [
        "consentui." + ".".join(path.relative_to(UI.parent).with_suffix("").parts)
        for path in UI.rglob("*.py")
        if "bridge.run(" in path.read_text(encoding="utf-8")
    ]
    assert len(callers) > 10
    nowhere = [name for name in callers if place_of(f"{name}:x") is Place.ELSEWHERE]
    assert nowhere == []
    known = {name.partition(":")[0] for name in PLACES}
    assert [name for name in known if not (UI.parents[1] / name.replace(".", "/")).with_suffix(".py").exists() and not
            (UI.parents[1] / name.replace(".", "/")).is_dir()] == []  # fmt: skip


def test_part_that_shows_an_error_when_written_shows_a_reference_too() -> None:
    """Whatever is made in a warning's or an error's tone, or is an error line, is told the reference in that file."""
    wrong = []
    for path in UI.rglob("*.py"):
        text, name = path.read_text(encoding="utf-8"), path.relative_to(UI).as_posix()
        if name in NO_ERRORS or not _makes_an_error(ast.parse(text)):
            continue
        if "reference" not in text:
            wrong.append(name)
    assert wrong == []


def _makes_an_error(tree: ast.Module) -> bool:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in ("ErrorLine", "QuietState"):
            return True
        is_box = node.func.id in ("Inset", "Banner", "EmptyState", "BannerWords")
        tones = [each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)]
        if is_box and {"WARN", "DANGER"} & set(tones):
            return True
    return False
