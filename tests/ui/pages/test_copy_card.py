"""The card of a copy: each state says what is so and offers its few ways on; nothing is sent by itself."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from consentui.application.ports import CodeSent
from consentui.application.request_views import CopiesView, DownloadFailure, DownloadState, RequestsView
from consentui.application.rights_ports import CodeProof
from consentui.application.snapshot import AppSnapshot, SessionView, SignInState
from consentui.domain.data_request import DenialReason, RequestStatus, RequestStep
from consentui.domain.errors import CodeRefusal, CodeRefused, RightsRefusal, RightsRefused, ServiceUnreachable
from consentui.domain.record import replace
from consentui.ui.dialogs.ask_copy_dialog import AskCopyDialog
from consentui.ui.models.copy_view import copy_card_view
from consentui.ui.pages.your_data.copy_card import CopyCard
from consentui.ui.pages.your_data.your_data_page import YourDataPage
from consentui.ui.shell.data_page_maker import YOUR_DATA
from consentui.ui.text.dates import Dates
from tests.fakes import copy_samples as copies
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, shown_texts, spoken


def opened(stage: Stage, snapshot: AppSnapshot) -> CopyCard:
    stage.open(snapshot)
    stage.window.shell.open_page(YOUR_DATA)
    stage.settle()
    page = stage.window.shell.host.page(YOUR_DATA)
    assert isinstance(page, YourDataPage)
    return page.copy_card


def said(snapshot: AppSnapshot) -> tuple[str, str, list[str], int | None]:
    """Title, line, buttons and step."""
    dates = Dates(zone=samples.ZONE).with_offset(snapshot.service_time_offset)
    view = copy_card_view(snapshot, dates, "Juniper")
    return view.title, view.line, [button.text for button in view.buttons], view.step


FAILED = RequestStatus.DENIED


@pytest.mark.parametrize(
    ("snapshot", "title", "line", "buttons", "step"),
    [
        (
            copies.with_copy(None),
            "A copy of your data",
            "A zip file with everything Juniper holds about you. You see here when it is ready.",
            ["Get a copy"],
            None,
        ),
        (
            copies.with_copy(replace(copies.PREPARING, step=RequestStep.ASKED, status=RequestStatus.OPEN)),
            "A copy of your data",
            "You asked today at 13:40. You see here when it is ready, by about 14:30.",
            ["Cancel request"],
            0,
        ),
        (
            copies.with_copy(copies.PREPARING),
            "A copy of your data",
            "You asked today at 13:40. You see here when it is ready, by about 14:30.",
            ["Cancel request"],
            1,
        ),
        (
            copies.with_copy(replace(copies.PREPARING, expected_by=samples.NOW - dt.timedelta(hours=1))),
            "A copy of your data",
            "You asked today at 13:40. It takes longer than expected. You see here when it is ready.",
            ["Cancel request"],
            1,
        ),
        (
            copies.with_copy(copies.READY),
            "Your copy is ready",
            "Zip file, 4.2 MB. You can download it until 30 November.",
            ["Look inside", "Download"],
            2,
        ),
        (
            copies.with_copy(copies.READY, copies.download()),
            "Downloading your copy",
            "1.3 of 4.2 MB",
            ["Pause", "Cancel"],
            2,
        ),
        (
            copies.with_copy(copies.READY, copies.download(DownloadState.WAITING)),
            "Downloading your copy",
            "1.3 of 4.2 MB. Interrupted. It goes on by itself when Juniper answers.",
            ["Pause", "Cancel"],
            2,
        ),
        (
            copies.with_copy(copies.READY, copies.download(DownloadState.PAUSED)),
            "Downloading your copy",
            "1.3 of 4.2 MB. Paused.",
            ["Resume", "Cancel"],
            2,
        ),
        (
            copies.with_copy(copies.READY, copies.download(is_private=True)),
            "Opening your copy",
            "1.3 of 4.2 MB",
            ["Pause", "Cancel"],
            2,
        ),
        (
            copies.with_copy(copies.READY, copies=CopiesView((copies.SAVED,))),
            "Your copy is on this computer",
            "juniper-data-2026-11-23.zip, 4.2 MB, in Downloads.",
            ["Get a new copy", "Look inside"],
            4,
        ),
        (
            copies.with_copy(copies.EXPIRED, copies=CopiesView((copies.SAVED,))),
            "Your copy is on this computer",
            "juniper-data-2026-11-23.zip, 4.2 MB, in Downloads.",
            ["Get a new copy", "Look inside"],
            4,
        ),
        (
            copies.with_copy(replace(copies.EXPIRED, archive=None)),
            "A copy of your data",
            "This copy was removed.",
            ["Get a new copy"],
            None,
        ),
        (
            copies.with_copy(replace(copies.PREPARING, status=FAILED, reason=DenialReason.FAILED)),
            "A copy of your data",
            "We could not make your copy. Nothing is lost.",
            ["Ask again"],
            None,
        ),
        (
            copies.with_copy(replace(copies.PREPARING, status=FAILED)),
            "A copy of your data",
            "Juniper did not make this copy, and gives no reason.",
            ["Ask again"],
            None,
        ),
    ],
)
def test_state_of_the_copy_is_said_with_its_ways_on(
    snapshot: AppSnapshot, title: str, line: str, buttons: list[str], step: int | None
) -> None:
    assert said(snapshot) == (title, line, buttons, step)


def test_copy_that_was_removed_says_on_which_day() -> None:
    gone = replace(copies.ARCHIVE, expires_at=samples.NOW - dt.timedelta(days=3))
    assert said(copies.with_copy(replace(copies.EXPIRED, archive=gone)))[1] == "This copy was removed on 20 November."


@pytest.mark.parametrize(
    ("failure", "line", "buttons"),
    [
        (DownloadFailure.NO_SPACE, "Not enough space. 4.2 MB needed.", ["Try again", "Cancel"]),
        (DownloadFailure.DAMAGED, "The file is damaged. We removed it.", ["Download again", "Cancel"]),
        (
            DownloadFailure.NOT_WRITABLE,
            "This folder does not take new files. Choose another folder.",
            ["Choose another place", "Cancel"],
        ),
        (
            DownloadFailure.SIGNED_OUT,
            "You are no longer signed in. What has come is kept.",
            ["Sign in", "Cancel"],
        ),
    ],
)
def test_download_that_failed_says_why_and_what_helps(failure: DownloadFailure, line: str, buttons: list[str]) -> None:
    failed = copies.download(DownloadState.FAILED, failure=failure)
    assert said(copies.with_copy(copies.READY, failed))[1:3] == (line, buttons)


def test_every_failure_of_a_download_has_words_and_a_way_on() -> None:
    for failure in DownloadFailure:
        failed = copies.download(DownloadState.FAILED, failure=failure)
        _, line, buttons, _ = said(copies.with_copy(copies.READY, failed))
        assert line and buttons


def test_copy_that_is_gone_half_way_is_no_longer_offered() -> None:
    failed = copies.download(DownloadState.FAILED, failure=DownloadFailure.GONE)
    assert said(copies.with_copy(copies.EXPIRED, failed))[2] == ["Get a new copy"]


def test_nobody_signed_in_is_asked_to_sign_in() -> None:
    snapshot = replace(copies.with_copy(None), session=SessionView(SignInState.DEVICE_ONLY))
    assert said(snapshot)[1:3] == ("Sign in to ask for a copy of your data.", ["Sign in"])


def test_requests_that_could_not_be_read_are_not_taken_for_none() -> None:
    loading = samples.signed_in()
    assert said(loading)[1:3] == ("Loading…", [])
    failed = replace(loading, requests=RequestsView(is_failed=True))
    assert said(failed)[1:3] == ("We cannot load this now.", ["Try again"])


def test_every_reason_of_a_refusal_has_words_of_its_own() -> None:
    lines = {
        said(copies.with_copy(replace(copies.PREPARING, status=FAILED, reason=reason)))[1] for reason in DenialReason
    }
    assert len(lines) == len(DenialReason)


def test_steps_are_heard_with_their_place(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(copies.PREPARING))
    assert spoken(card.steps) == ("Step 2 of 4: Preparing", "", QAccessible.Role.StaticText)
    stage.arrive(replace(copies.with_copy(copies.READY, copies.download()), serial=2))
    assert spoken(card.steps)[0] == "Step 3 of 4: Ready"
    assert card.progress.isVisible()
    assert QAccessible.queryAccessibleInterface(card.progress).text(QAccessible.Text.Value) == "31 percent"
    stage.arrive(replace(copies.with_copy(copies.READY, copies=CopiesView((copies.SAVED,))), serial=3))
    assert spoken(card.steps)[0] == "Step 4 of 4: Downloaded"


def test_steps_that_find_no_room_are_said_in_one_sentence(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(copies.PREPARING))
    wide, narrow = card.steps.heightForWidth(776), card.steps.heightForWidth(200)
    assert narrow <= wide + 1
    assert "Step 2 of 4: Preparing" in shown_texts(card)


def test_buttons_do_what_they_say(stage: Stage) -> None:
    stage.notes.results["look"] = None
    opened(stage, copies.with_copy(copies.PREPARING))
    stage.press("Cancel request")
    assert stage.notes.last("cancel_request").arguments == ("r-1",)
    stage.arrive(replace(copies.with_copy(copies.READY, copies.download()), serial=2))
    stage.press("Pause")
    stage.arrive(replace(copies.with_copy(copies.READY, copies.download(DownloadState.PAUSED)), serial=3))
    stage.press("Resume")
    stage.press("Cancel")
    assert stage.notes.names()[-3:] == ["pause", "resume", "give_up"]


def test_focus_stays_on_the_card_when_its_buttons_change(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(copies.READY, copies.download()))
    pause = stage.button("Pause")
    pause.setFocus(Qt.FocusReason.TabFocusReason)
    stage.arrive(replace(copies.with_copy(copies.READY, copies.download(DownloadState.PAUSED)), serial=2))
    assert focused().text() == "Resume"  # type: ignore[attr-defined]
    assert focused() in card.buttons.values()


def test_progress_alone_leaves_the_buttons_as_they_are(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(copies.READY, copies.download()))
    before = dict(card.buttons)
    stage.arrive(replace(copies.with_copy(copies.READY, copies.download(received=2_000_000)), serial=2))
    assert card.buttons == before
    assert card.head.line.text() == "2.0 of 4.2 MB"


# ---- asking


def dialog(stage: Stage) -> AskCopyDialog:
    shown = stage.window.dialogs.current
    assert isinstance(shown, AskCopyDialog)
    return shown


def asking(stage: Stage) -> AskCopyDialog:
    opened(stage, copies.with_copy(None))
    stage.press("Get a copy")
    return dialog(stage)


def test_everything_is_in_and_may_be_taken_out(stage: Stage) -> None:
    stage.notes.results["ask"] = copies.PREPARING
    shown = asking(stage)
    assert shown.checks and all(check.isChecked() for check in shown.checks.values())
    assert shown.chosen == ()
    shown.checks["contacts"].click()
    shown.ask_button.click()
    stage.settle()
    wish, proof = stage.notes.last("ask").arguments
    assert "contacts" not in wish.categories and "account" in wish.categories
    assert proof is None
    assert stage.window.dialogs.current is None


def test_copy_of_nothing_cannot_be_asked_for(stage: Stage) -> None:
    shown = asking(stage)
    for check in shown.checks.values():
        check.setChecked(False)
    assert not shown.ask_button.isEnabled()
    assert spoken(shown.ask_button)[1] == "Choose at least one"
    shown.checks["posts"].click()
    assert shown.ask_button.isEnabled()


def test_enter_asks_for_nothing_until_the_button_has_the_focus(stage: Stage) -> None:
    shown = asking(stage)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert "ask" not in stage.notes.names()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert stage.window.dialogs.current is None


def test_service_that_wants_to_be_sure_gets_the_code(stage: Stage) -> None:
    stage.notes.failures["ask"] = RightsRefused("x", RightsRefusal.PROOF_REQUIRED)
    stage.notes.results["request_account_code"] = CodeSent("proof-7", "+86 138 •••• 4471", 0, 300)
    shown = asking(stage)
    shown.ask_button.click()
    stage.settle()
    assert shown.entry.isVisible() and not shown.ask_button.isEnabled()
    assert focused() is shown.entry.code
    del stage.notes.failures["ask"]
    stage.notes.results["ask"] = copies.PREPARING
    QTest.keyClicks(shown.entry.code, "482913")
    stage.settle()
    assert stage.notes.last("ask").arguments[1] == CodeProof("proof-7", "482913")
    assert stage.window.dialogs.current is None


def test_wrong_code_is_said_and_can_be_sent_again(stage: Stage) -> None:
    stage.notes.failures["ask"] = RightsRefused("x", RightsRefusal.PROOF_REQUIRED)
    stage.notes.results["request_account_code"] = CodeSent("proof-7", "+86 138 •••• 4471", 0, 300)
    shown = asking(stage)
    shown.ask_button.click()
    stage.settle()
    stage.notes.failures["ask"] = CodeRefused("x", CodeRefusal.WRONG, 4)
    QTest.keyClicks(shown.entry.code, "482913")
    stage.settle()
    assert "4 tries left" in shown.entry.error.text
    shown.entry.send_again.click()
    stage.settle()
    assert stage.notes.names().count("request_account_code") == 2
    assert not shown.entry.is_complete


def test_request_that_could_not_be_sent_stays_in_the_dialog(stage: Stage) -> None:
    stage.notes.failures["ask"] = ServiceUnreachable("x")
    shown = asking(stage)
    shown.ask_button.click()
    stage.settle()
    assert shown.error.isVisible() and shown.ask_button.isEnabled()
    assert "Nothing was sent" in shown.error.text


# ---- when it is ready


def test_ready_copy_is_said_once_with_the_way_to_it(stage: Stage) -> None:
    stage.open(copies.with_copy(copies.PREPARING))
    ready = replace(copies.ready_now(), serial=2)
    stage.arrive(ready)
    assert stage.window.messages.toast.text == "Your copy is ready"
    stage.window.messages.close()
    stage.arrive(replace(ready, serial=3))
    assert not stage.window.messages.toast.text
    stage.arrive(replace(ready, serial=4, requests=None))
    stage.arrive(replace(ready, serial=5))
    assert not stage.window.messages.toast.text


def test_show_opens_your_data(stage: Stage) -> None:
    stage.open(copies.with_copy(copies.PREPARING))
    stage.arrive(replace(copies.ready_now(), serial=2))
    stage.window.messages._act(stage.window.messages._ready)
    assert stage.window.shell.host.current == YOUR_DATA
