"""The certificate of a deleted account: shown when it comes, saved where the person says, then put away."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.certificate import Certificate
from consentui.ui.bridge import Bridge
from consentui.ui.dialogs.account_deleted_dialog import AccountDeletedDialog
from consentui.ui.shell.dialog_desk import DialogDesk
from consentui.ui.shell.own_folder import own_folder
from consentui.ui.shell.save_dialog import save_dialog
from consentui.ui.text.closing_words import closed_lines
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.window_client import WindowClient


class ClosingProof(QObject):
    """Owned by AccountClosing, GUI thread. Signals: `failed(error)`, `said(text)`."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, dates: Dates, bridge: Bridge, dialogs: DialogDesk, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._dialogs = dialogs
        self._window = window
        self._certificate: Certificate | None = None
        self._told: str | None = None

    def take(self, snapshot: AppSnapshot) -> None:
        """Show a certificate once."""
        self._certificate = snapshot.closed
        if self._certificate is None or self._certificate.certificate_id == self._told:
            return
        lines = closed_lines(self._certificate, self._dates.with_offset(snapshot.service_time_offset))
        dialog = AccountDeletedDialog(self._theme, lines, self._window)
        dialog.save_requested.connect(self._ask_where)
        dialog.closed.connect(self._put_away)
        if self._dialogs.show(dialog):
            self._told = self._certificate.certificate_id

    @Slot()
    def _ask_where(self) -> None:
        dialog = save_dialog(self._window, self.tr("Save certificate"), own_folder() / "certificate.json")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the certificate with the keys that prove it."""
        if path:
            operation = self._bridge.run(partial(_save, path))
            operation.on_success(partial(self._say_saved, path)).on_failure(self._say)

    def _say_saved(self, path: str, _nothing: object) -> None:
        self.said.emit(self.tr("Saved as {name}").format(name=Path(path).name))

    @Slot()
    def _put_away(self) -> None:
        told = self._told
        if told is not None:
            self._bridge.run(lambda client: client.closing.put_away(told)).on_failure(self._say)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _save(path: str, client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.closing.save_certificate(path)
