"""What the Activity page asks for ends in calls of the client, and their failures in words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from consentui.domain.error_kind import ErrorKind
from consentui.domain.errors import FileNotSaved, SavingFailure
from consentui.ui.pages.activity.activity_page import ActivityPage
from consentui.ui.shell.data_page_maker import ACTIVITY
from tests.fakes import activity_samples
from tests.ui.references import kind_in_toast
from tests.ui.stage import Stage, says


@pytest.fixture
def page(stage: Stage) -> ActivityPage:
    activity_samples.fill(stage.client.activity_log)
    stage.open(activity_samples.snapshot())
    stage.window.shell.open_page(ACTIVITY)
    stage.settle()
    made = stage.window.shell.host.page(ACTIVITY)
    assert isinstance(made, ActivityPage)
    return made


def chosen(stage: Stage, path: str) -> QFileDialog:
    """The dialog of the system is on show; a place is chosen in it."""
    (dialog,) = stage.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(path)
    dialog.done(QFileDialog.DialogCode.Accepted)
    stage.settle()
    return dialog


def test_receipt_is_saved_where_the_person_says(stage: Stage, page: ActivityPage) -> None:
    page.frame.list.toggle(4)
    stage.settle()
    stage.click(page.frame.card.save_button)
    chosen(stage, "/somewhere/receipt.json")
    item = page.rows.row(4).item
    assert item is not None
    call = stage.notes.last("save_receipts")
    assert call.arguments == (item.number, "/somewhere/receipt.json")
    assert says(stage.window, "Saved as receipt.json")


@pytest.mark.parametrize(("is_csv", "ending"), [(True, "csv"), (False, "json")])
def test_record_is_exported_in_the_form_that_was_asked_for(
    stage: Stage, page: ActivityPage, is_csv: bool, ending: str
) -> None:
    page.export_requested.emit(is_csv)
    stage.settle()
    dialog = chosen(stage, f"/somewhere/activity.{ending}")
    assert dialog.defaultSuffix() == ending
    assert stage.notes.last("export").arguments == (f"/somewhere/activity.{ending}", is_csv)


def test_export_that_fails_is_said_and_nothing_is_claimed(stage: Stage, page: ActivityPage) -> None:
    stage.notes.failures["export"] = FileNotSaved("full", SavingFailure.NO_SPACE)
    page.export_requested.emit(True)
    stage.settle()
    chosen(stage, "/somewhere/activity.csv")
    assert not says(stage.window, "Saved as")
    assert kind_in_toast(stage) is ErrorKind.FILE_NO_SPACE


def test_each_page_of_the_list_is_asked_for_once(stage: Stage, page: ActivityPage) -> None:
    asked = stage.notes.names().count("page")
    page.frame.list.scroll_by(100)
    page.frame.list.scroll_by(-100)
    stage.settle()
    assert stage.notes.names().count("page") == asked == 1
