"""A report for support: asked for on Help, shown word for word, saved only where the person says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from consentui.domain.error_kind import ErrorKind
from consentui.domain.errors import FileNotSaved, SavingFailure
from consentui.ui.dialogs.report_dialog import ReportDialog
from tests.fakes import ui_samples as samples
from tests.ui.references import kind_in_toast
from tests.ui.stage import Stage


def shown(stage: Stage) -> ReportDialog:
    stage.open(samples.signed_in())
    stage.window.shell.open_page("help")
    stage.settle()
    stage.press("Look at it…")
    dialog = stage.window.desks.dialogs.current
    assert isinstance(dialog, ReportDialog)
    return dialog


def test_report_is_shown_whole_before_anything_is_saved(stage: Stage) -> None:
    dialog = shown(stage)
    text = dialog.text.toPlainText()
    assert "=== about.txt ===\nConsentUI 1\n" in text and '{"text": "a line"}' in text
    assert dialog.text.isReadOnly() and dialog.text.accessibleName() == "The report"
    assert stage.notes.names()[-1] == "report"
    stage.click(dialog.cancel)
    assert "save_report" not in stage.notes.names()


def test_report_is_saved_as_it_was_shown_where_the_person_says(stage: Stage, tmp_path: Path) -> None:
    dialog = shown(stage)
    stage.click(dialog.save)
    (asked,) = stage.window.findChildren(QFileDialog)
    assert asked.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    asked.reject()
    path, text = str(tmp_path / "report.zip"), dialog.text.toPlainText()
    stage.window.desks.support.save_to(path)
    stage.settle()
    report, where = stage.notes.last("save_report").arguments
    assert (report.text.rstrip(), where) == (text.rstrip(), path)
    assert stage.window.messages.toast.text == "Saved as report.zip"
    assert stage.window.desks.dialogs.current is None


def test_report_that_cannot_be_saved_is_said_and_stays_on_show(stage: Stage) -> None:
    dialog = shown(stage)
    stage.notes.failures["save_report"] = FileNotSaved("x", SavingFailure.NO_SPACE)
    stage.window.desks.support.save_to("/report.zip")
    stage.settle()
    assert kind_in_toast(stage) is ErrorKind.FILE_NO_SPACE
    assert dialog.isVisible()


def test_report_when_read_with_keys_alone_can_be_left_again(stage: Stage) -> None:
    dialog = shown(stage)
    assert dialog.text.tabChangesFocus()
    dialog.text.setFocus(Qt.FocusReason.TabFocusReason)
    assert dialog.save.focusPolicy() == dialog.cancel.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_report_is_to_be_had_before_anybody_signed_in(stage: Stage) -> None:
    stage.open(samples.new_device())
    stage.window.screens.open_help()
    stage.settle()
    stage.press("Look at it…")
    assert isinstance(stage.window.desks.dialogs.current, ReportDialog)
