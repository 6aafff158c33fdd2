"""Deleting the account: two steps, nothing without code and word, no default button; and the proof at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consentui.application.rights_ports import CodeProof
from consentui.application.snapshot import KeyringState, SessionView, SignInState
from consentui.domain.error_kind import ErrorKind
from consentui.domain.errors import CodeRefusal, CodeRefused, FileNotSaved, SavingFailure, ServiceUnreachable
from consentui.ui.dialogs.account_deleted_dialog import AccountDeletedDialog
from consentui.ui.dialogs.cooling_off_dialog import CoolingOffDialog
from consentui.ui.dialogs.delete_account_dialog import DeleteAccountDialog
from consentui.ui.dialogs.session_ended_dialog import SessionEndedDialog
from consentui.ui.shell.page_maker import ACCOUNT
from consentui.ui.widgets.icon_line import IconLine
from tests.fakes import closing_samples as closing
from tests.fakes import ui_samples as samples
from tests.ui.references import shown_reference
from tests.ui.stage import Stage, focused, says


def begun(stage: Stage) -> DeleteAccountDialog:
    """The first step, as the service computed it."""
    stage.open(samples.signed_in())
    stage.window.shell.open_page(ACCOUNT)
    stage.settle()
    stage.press("Delete account…")
    dialog = stage.window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    return dialog


def at_the_second(stage: Stage) -> DeleteAccountDialog:
    dialog = begun(stage)
    stage.click(dialog.go_on)
    return dialog


def test_first_step_says_what_goes_and_what_stays_as_the_service_counted_it(stage: Stage) -> None:
    dialog = begun(stage)
    assert stage.notes.names()[-1] == "preview_deletion"
    assert says(dialog, "Step 1 of 2")
    assert says(dialog, "On 7 December 2026 Juniper deletes your account.")
    lines = [line.text for line in dialog.findChildren(IconLine)]
    assert lines == [
        "Account. 3 entries",
        "Posts, comments and likes. 14 entries",
        "Search history. 41 entries",
        "Your choices and their receipts. 6 entries",
        "Proof that you asked for deletion. So that a backup does not bring your account back.",
    ]


def test_first_step_without_an_answer_offers_to_try_again_and_goes_no_further(stage: Stage) -> None:
    stage.notes.failures["preview_deletion"] = ServiceUnreachable("refused")
    dialog = begun(stage)
    assert shown_reference(dialog).kind is ErrorKind.UNREACHABLE
    assert not dialog.go_on.isEnabled()
    del stage.notes.failures["preview_deletion"]
    stage.click(dialog.first.again)
    assert dialog.go_on.isEnabled()


def test_copy_is_offered_once_and_never_required(stage: Stage) -> None:
    dialog = begun(stage)
    assert says(dialog, "You can get a copy of your data first.")
    stage.click(dialog.go_on)
    assert not dialog.first.copy.isVisible()


def test_nothing_is_deleted_without_code_and_word(stage: Stage) -> None:
    dialog = at_the_second(stage)
    assert stage.notes.names()[-1] == "request_own_code"
    assert says(dialog, "Code from the text message to +86 138 •••• 4471")
    assert not dialog.delete.isEnabled()
    dialog.second.code.code.setText("482913")
    assert not dialog.delete.isEnabled()
    dialog.second.word.edit.setText("DELET")
    assert says(dialog, "1 letter to go")
    assert not dialog.delete.isEnabled()
    dialog.second.word.edit.setText("delete")
    assert dialog.delete.isEnabled()
    stage.click(dialog.delete)
    assert stage.notes.last("delete_account").arguments == (CodeProof("proof-1", "482913"),)
    assert stage.window.dialogs.current is None


def test_enter_deletes_nothing_unless_the_button_has_the_focus(stage: Stage) -> None:
    dialog = at_the_second(stage)
    dialog.second.code.code.setText("482913")
    dialog.second.word.edit.setText("DELETE")
    dialog.second.word.edit.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    stage.settle()
    assert "delete_account" not in stage.notes.names()


def test_wrong_code_is_said_and_may_be_typed_again(stage: Stage) -> None:
    stage.notes.failures["delete_account"] = CodeRefused("", CodeRefusal.WRONG, 4)
    dialog = at_the_second(stage)
    dialog.second.code.code.setText("000000")
    dialog.second.word.edit.setText("DELETE")
    stage.click(dialog.delete)
    assert says(dialog, "The code is not right. 4 tries left.")
    assert focused() is dialog.second.code.code
    assert not dialog.delete.isEnabled()
    dialog.second.code.code.setText("48291")
    assert not dialog.second.code.error.isVisible()


def test_right_code_when_the_service_did_not_answer_can_be_sent_once_more_as_it_is(stage: Stage) -> None:
    stage.notes.failures["delete_account"] = ServiceUnreachable("refused")
    dialog = at_the_second(stage)
    dialog.second.code.code.setText("482913")
    dialog.second.word.edit.setText("DELETE")
    stage.click(dialog.delete)
    assert dialog.second.code.error.isVisible()
    assert dialog.delete.isEnabled()
    del stage.notes.failures["delete_account"]
    stage.click(dialog.delete)
    assert stage.notes.names().count("delete_account") == 2
    assert stage.window.dialogs.current is None


def test_text_message_that_was_not_sent_is_not_said_to_be_on_its_way(stage: Stage) -> None:
    stage.notes.failures["request_own_code"] = ServiceUnreachable("refused")
    dialog = at_the_second(stage)
    assert dialog.second.code.error.isVisible()
    assert not says(dialog, "A text message with a code is on its way…")


def test_both_ways_out_are_alike_and_keep_the_account(stage: Stage) -> None:
    dialog = begun(stage)
    assert dialog.keep.sizeHint().height() == dialog.go_on.sizeHint().height()
    stage.click(dialog.go_on)
    stage.click(dialog.back)
    assert dialog.first.isVisible()
    stage.click(dialog.keep)
    assert stage.window.dialogs.current is None
    assert "delete_account" not in stage.notes.names()


def test_whoever_signs_in_again_is_told_once_and_keeps_the_account_with_one_click(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.arrive(samples.signed_in(requests=closing.PENDING, serial=2))
    dialog = stage.window.dialogs.current
    assert isinstance(dialog, CoolingOffDialog)
    stage.click(dialog.keep)
    assert stage.notes.names()[-1] == "keep_account"
    stage.arrive(samples.signed_in(requests=closing.PENDING, serial=3))
    assert stage.window.dialogs.current is None


def test_proof_is_shown_can_be_saved_and_is_put_away_when_it_is_closed(stage: Stage) -> None:
    stage.open(samples.device_only(closed=closing.CERTIFICATE))
    dialog = stage.window.dialogs.current
    assert isinstance(dialog, AccountDeletedDialog)
    assert says(dialog, "It was deleted on 7 December 2026. 64 entries were deleted.")
    stage.window.desks.account_closing.proof.save_to("/home/mei/certificate.json")
    stage.settle()
    assert stage.notes.last("save_certificate").arguments == ("/home/mei/certificate.json",)
    assert "Saved as certificate.json" in stage.window.messages.toast.text
    stage.notes.failures["save_certificate"] = FileNotSaved("told to", SavingFailure.NO_SPACE)
    stage.window.desks.account_closing.proof.save_to("/home/mei/again.json")
    stage.settle()
    assert "Not enough space" in stage.window.messages.toast.text
    assert "put_away" not in stage.notes.names()
    stage.click(dialog.close_button)
    assert stage.notes.last("put_away").arguments == ("crt-1",)


def test_overview_says_first_that_the_account_is_being_deleted(stage: Stage) -> None:
    stage.open(samples.signed_in(requests=closing.PENDING))
    stage.press("Not now")
    stage.window.shell.open_page("overview")
    stage.settle()
    assert stage.has_button("See what happens when")
    stage.press("See what happens when")
    assert stage.window.shell.host.current == ACCOUNT


def test_proof_takes_the_place_of_the_question_to_sign_in_again(stage: Stage) -> None:
    ended = SessionView(SignInState.ENDED, samples.MEI_LIN, KeyringState.STORED)
    stage.open(samples.signed_in(session=ended))
    assert isinstance(stage.window.dialogs.current, SessionEndedDialog)
    stage.arrive(samples.device_only(closed=closing.CERTIFICATE, serial=2))
    assert isinstance(stage.window.dialogs.current, AccountDeletedDialog)


def test_proof_waits_behind_another_dialog(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.dialogs.show_shortcuts()
    stage.arrive(samples.device_only(closed=closing.CERTIFICATE, serial=2))
    assert not isinstance(stage.window.dialogs.current, AccountDeletedDialog)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    assert isinstance(stage.window.dialogs.current, AccountDeletedDialog)


def test_reminder_goes_when_the_account_does_and_the_proof_is_shown(stage: Stage) -> None:
    stage.open(samples.signed_in(requests=closing.PENDING))
    assert isinstance(stage.window.dialogs.current, CoolingOffDialog)
    stage.arrive(samples.device_only(closed=closing.CERTIFICATE, serial=2))
    assert isinstance(stage.window.dialogs.current, AccountDeletedDialog)


def test_nobody_is_reminded_of_the_deletion_of_somebody_who_has_gone(stage: Stage) -> None:
    """On the day itself the session ends before the requests of that person are no longer listed."""
    stage.open(samples.signed_in())
    stage.arrive(samples.device_only(requests=closing.PENDING, serial=2))
    assert stage.window.dialogs.current is None
    stage.arrive(samples.at_sign_in(requests=closing.PENDING, serial=3))
    assert stage.window.dialogs.current is None


def test_number_of_a_deleted_account_stands_nowhere_any_more(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.sessions.last_phone = "+8613800134471"
    stage.arrive(samples.at_sign_in(serial=2))
    page = stage.window.screens.sign_in_page
    assert page is not None
    assert page.phone_step.number.edit.text() == "138 0013 4471", "whoever has signed out need not type it again"
    stage.arrive(samples.at_sign_in(closed=closing.CERTIFICATE, serial=3))
    assert (page.phone_step.number.edit.text(), stage.window.sessions.last_phone) == ("", "")
    page.phone_step.number.edit.undo()
    assert page.phone_step.number.edit.text() == ""
