"""A report for support: made, shown as it is, and saved where the person says."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.bridge import Bridge
from consentui.ui.shell import late_parts
from consentui.ui.shell.dialog_desk import DialogDesk
from consentui.ui.shell.own_folder import own_folder
from consentui.ui.shell.save_dialog import save_dialog
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.application.support_report import SupportReport
    from consentui.ui.dialogs.report_dialog import ReportDialog
    from consentui.ui.window_client import WindowClient


class SupportDesk(QObject):
    """Owned by the Desks, GUI thread. Signals: `failed(error)`, `said(text)`."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, bridge: Bridge, dialogs: DialogDesk, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._bridge = bridge
        self._dialogs = dialogs
        self._window = window
        self._report: SupportReport | None = None
        self._dialog: ReportDialog | None = None

    @Slot()
    def show_report(self) -> None:
        """What a report would hold now."""
        self._bridge.run(_report).on_success(self._show).on_failure(self._fail)

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Exactly what was shown."""
        report = self._report
        if path and report is not None:
            operation = self._bridge.run(partial(_save, report, path))
            operation.on_success(partial(self._say_saved, path)).on_failure(self._fail)

    def _show(self, report: SupportReport) -> None:
        dialog = late_parts.report_dialog(self._theme, report.text, self._window)
        dialog.save_requested.connect(self._ask_where)
        if self._dialogs.show(dialog):
            self._report, self._dialog = report, dialog
            dialog.closed.connect(self._forget)

    @Slot()
    def _ask_where(self) -> None:
        suggested = own_folder() / "consentui-report.zip"
        dialog = save_dialog(self._window, self.tr("Save the report"), suggested, self.tr("Zip files (*.zip)"))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._report = self._dialog = None

    def _say_saved(self, path: str, _nothing: object) -> None:
        if self._dialog is not None:
            self._dialog.close_dialog()
        self.said.emit(self.tr("Saved as {name}").format(name=Path(path).name))

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)


# Called and released on the loop thread: nothing of the window may be inside them.


def _report(client: WindowClient) -> Coroutine[Any, Any, SupportReport]:
    return client.support.report()


def _save(report: SupportReport, path: str, client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.support.save(report, path)
