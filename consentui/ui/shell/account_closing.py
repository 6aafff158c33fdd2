"""Closing the account from the window: the two steps, and changing one's mind."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.rights_ports import CodeProof
from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.data_request import DeletionPreview, RequestStatus
from consentui.domain.errors import CodeRefused
from consentui.ui.bridge import Bridge
from consentui.ui.dialogs.cooling_off_dialog import CoolingOffDialog
from consentui.ui.dialogs.delete_account_dialog import DeleteAccountDialog, DeletionOffer
from consentui.ui.shell.closing_proof import ClosingProof
from consentui.ui.shell.dialog_desk import DialogDesk
from consentui.ui.text.closing_words import announced, fate_lines, running_line, running_title
from consentui.ui.text.dates import Dates
from consentui.ui.text.errors import ErrorWords, words_of
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.application.ports import CodeSent
    from consentui.ui.window_client import WindowClient


class AccountClosing(QObject):
    """Owned by the Desks, GUI thread; imported with the first need of it. Signals: `failed(error)`, `said(text)`,
    `copy_requested()`: to the page where a copy of the data is asked for."""

    failed = Signal(object)
    said = Signal(str)
    copy_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, bridge: Bridge, dialogs: DialogDesk, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._dialogs = dialogs
        self._window = window
        self._snapshot = AppSnapshot()
        dialogs.open_changed.connect(self._look_again)
        self._steps: DeleteAccountDialog | None = None
        self._reminded: object = None
        self._reminder: CoolingOffDialog | None = None
        self.proof = ClosingProof(theme, dates, bridge, dialogs, window)
        self.proof.failed.connect(self.failed)
        self.proof.said.connect(self.said)

    def take(self, snapshot: AppSnapshot) -> None:
        """What the state asks for by itself: the reminder after signing in, the proof when it is done."""
        self._snapshot = snapshot
        pending = snapshot.requests.deletion if snapshot.requests is not None else None
        if snapshot.session.state is not SignInState.SIGNED_IN:
            pending = None  # what is still listed is of somebody who has gone
        if pending is None and self._reminder is not None:
            self._reminder.close_dialog()
        self.proof.take(snapshot)
        if pending is not None and self._reminded != snapshot.subject:
            dates = self._dates_now()
            dialog = CoolingOffDialog(
                self._theme, running_title(pending, dates), running_line(pending, dates), self._window
            )
            dialog.keep_requested.connect(self.keep)
            dialog.closed.connect(self._forget_reminder)
            if self._dialogs.show(dialog):
                self._reminded, self._reminder = snapshot.subject, dialog
        elif pending is None and snapshot.requests is not None:
            self._reminded = None

    @Slot(bool)
    def _look_again(self, is_open: bool) -> None:
        """What waited behind another dialog."""
        if not is_open:
            self.take(self._snapshot)

    @Slot()
    def open(self) -> None:
        """The two steps."""
        dialog = DeleteAccountDialog(self._theme, self._window)
        dialog.preview_requested.connect(self._ask_preview)
        dialog.code_requested.connect(self._ask_code)
        dialog.copy_requested.connect(self.copy_requested)
        dialog.delete_requested.connect(self._delete)
        dialog.closed.connect(self._forget_steps)
        if self._dialogs.show(dialog):
            self._steps = dialog
            self._ask_preview()

    @Slot()
    def keep(self) -> None:
        """One click, no question."""
        self._bridge.run(_keep).on_success(self._say_kept).on_failure(self._say)

    @Slot()
    def _ask_preview(self) -> None:
        if self._steps is not None:
            self._steps.show_offer(None)
            self._bridge.run(_preview).on_success(self._show_preview).on_failure(self._show_no_preview)

    @Slot()
    def _ask_code(self) -> None:
        self._bridge.run(_code).on_success(self._show_sent).on_failure(self._show_error)

    @Slot(str, str)
    def _delete(self, attempt_id: str, code: str) -> None:
        if self._steps is not None:
            self._steps.set_busy()
        proof = CodeProof(attempt_id, code)
        operation = self._bridge.run(lambda client: client.closing.delete(proof))
        operation.on_success(self._say_deleted).on_failure(self._show_error)

    def _show_preview(self, preview: DeletionPreview) -> None:
        if self._steps is None:
            return
        dates, snapshot = self._dates_now(), self._snapshot
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        copy = snapshot.requests.copy if snapshot.requests is not None else None
        line, button = self.tr("You can get a copy of your data first."), self.tr("Get a copy")
        if copy is not None and copy.status is RequestStatus.FULFILLED and copy.archive is not None:
            line = self.tr("A copy of your data is ready. You can download it until {day}.")
            line, button = line.format(day=dates.day(copy.archive.expires_at)), self.tr("See the copy")
        elif copy is not None and copy.status.is_open:
            line, button = self.tr("A copy of your data is being made."), self.tr("See how far it is")
        fates = fate_lines(preview.fates, snapshot.catalogue, dates)
        self._steps.show_offer(DeletionOffer(announced(preview, dates, app), fates, line, button))

    def _show_no_preview(self, error: BaseException) -> None:
        if self._steps is not None:
            self._steps.show_offer(None, self._words(error))

    def _show_sent(self, sent: CodeSent) -> None:
        if self._steps is not None:
            self._steps.show_code_sent(sent)

    def _show_error(self, error: BaseException) -> None:
        if self._steps is not None:
            self._steps.show_error(self._words(error), is_of_code=isinstance(error, CodeRefused))
        else:
            self.failed.emit(error)

    def _say_deleted(self, _request: object) -> None:
        self._reminded = self._snapshot.subject  # whoever has just asked need not be reminded
        if self._steps is not None:
            self._steps.close_dialog()
        self.said.emit(self.tr("Your account will be deleted. Everything was turned off."))

    def _say_kept(self, _nothing: object) -> None:
        self.said.emit(self.tr("Your account stays. Permissions are still off."))

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _words(self, error: BaseException) -> ErrorWords:
        app = self._snapshot.service.name if self._snapshot.service else self.tr("the service")
        return words_of(error, app)

    def _dates_now(self) -> Dates:
        return self._dates.with_offset(self._snapshot.service_time_offset)

    @Slot()
    def _forget_reminder(self) -> None:
        self._reminder = None

    @Slot()
    def _forget_steps(self) -> None:
        self._steps = None


def _preview(client: WindowClient) -> Coroutine[Any, Any, DeletionPreview]:
    return client.closing.preview()


def _code(client: WindowClient) -> Coroutine[Any, Any, CodeSent]:
    return client.closing.request_code()


def _keep(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.closing.keep_account()
