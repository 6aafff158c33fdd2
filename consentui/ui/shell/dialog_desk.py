"""Opens dialogs: what the snapshot asks for by itself, and what the person asked for; one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, KeyringState, SignInState
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.carried_choices_dialog import CarriedChoicesDialog, CarriedLine
from consentui.ui.dialogs.keyring_dialog import KeyringDialog
from consentui.ui.dialogs.not_sent_dialog import NotSentDialog
from consentui.ui.dialogs.receipt_dialog import ReceiptDialog, ReceiptText
from consentui.ui.dialogs.session_ended_dialog import SessionEndedDialog
from consentui.ui.dialogs.sign_out_dialog import SignOutDialog
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.receipt_words import receipt_as_text, receipt_fields
from consentui.ui.theme import Theme
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class DialogDesk(QObject):
    """Owned by the MainWindow, GUI thread.

    Signals: `close_confirmed()`: the window may close with something unsent; `open_changed(bool)`.
    """

    close_confirmed = Signal()
    open_changed = Signal(bool)

    def __init__(
        self, theme: Theme, window: QWidget, sessions: SessionActions, switches: SwitchActions, dates: Dates
    ) -> None:
        super().__init__(window)
        self._switches = switches
        self._theme = theme
        self._window = window
        self._sessions = sessions
        self._dates = dates
        self._open: OverlayDialog | None = None
        self._snapshot = AppSnapshot()
        self._asked_keyring = False
        self._told_ended = False
        self._offered_carried = False

    @property
    def current(self) -> OverlayDialog | None:
        """The dialog on show."""
        return self._open

    def take(self, snapshot: AppSnapshot) -> None:
        """Open what the state asks for, once per time it comes about."""
        self._snapshot = snapshot
        if snapshot.session.keyring is not KeyringState.UNAVAILABLE:
            self._asked_keyring = False
        if snapshot.session.state is not SignInState.ENDED:
            self._told_ended = False
        if not snapshot.carried_choices:
            self._offered_carried = False
        if isinstance(self._open, CarriedChoicesDialog):
            self._open.keep_only(frozenset(choice.purpose for choice in snapshot.carried_choices))
        if self._open is None:
            self._open_wanted()

    @Slot(str)
    def show_receipts(self, permission_key: str) -> None:
        """Every receipt of one permission."""
        snapshot, catalogue = self._snapshot, self._snapshot.catalogue
        if catalogue is None:
            return
        permission = next(p for p in catalogue.permissions if p.key == permission_key)
        names = ClauseNames(snapshot.policy.published.policy if snapshot.policy.published else None)
        dates = self._dates.with_offset(snapshot.service_time_offset)
        receipts = []
        for purpose in permission.purposes:
            receipt = snapshot.switch(purpose).receipt
            if receipt is not None:
                fields = receipt_fields(receipt, purpose, catalogue, names, dates)
                receipts.append(ReceiptText(fields, receipt_as_text(fields, receipt)))
        title = self.tr("Receipt") if len(receipts) == 1 else self.tr("Receipts")
        self._show(ReceiptDialog(self._theme, title, receipts, self._window))

    @Slot()
    def ask_to_sign_out(self) -> None:
        """At once where nothing waits, else after a question."""
        waiting = self._snapshot.waiting_count
        if not waiting:
            self._sessions.sign_out()
            return
        dialog = SignOutDialog(self._theme, self._window, waiting_count=waiting)
        dialog.sign_out_confirmed.connect(self._sessions.sign_out)
        self._show(dialog)

    def ask_to_close(self) -> None:
        """A withdrawal has not been recorded."""
        is_unsaved = any(view.state is SwitchState.NOT_SAVED for view in self._snapshot.switches.values())
        dialog = NotSentDialog(self._theme, self._window, is_unsaved=is_unsaved)
        dialog.close_confirmed.connect(self.close_confirmed)
        self._show(dialog)

    def _open_wanted(self) -> None:
        session = self._snapshot.session
        if session.keyring is KeyringState.UNAVAILABLE and not self._asked_keyring:
            self._asked_keyring = True
            self._show(self._made_keyring())
        elif session.state is SignInState.ENDED and not self._told_ended:
            self._told_ended = True
            self._show(self._made_ended())
        elif self._snapshot.carried_choices and not self._offered_carried:
            self._offered_carried = True
            self._show(self._made_carried())

    def _made_keyring(self) -> KeyringDialog:
        dialog = KeyringDialog(self._theme, self._window)
        dialog.kept_in_memory.connect(self._sessions.keep_in_memory)
        dialog.retry_requested.connect(self._sessions.retry_keyring)
        return dialog

    def _made_ended(self) -> SessionEndedDialog:
        account = self._snapshot.session.account
        phone = account.masked_phone if account else ""
        has_waiting = self._snapshot.waiting_count > 0
        dialog = SessionEndedDialog(self._theme, self._window, masked_phone=phone, has_waiting=has_waiting)
        dialog.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        dialog.stayed_signed_out.connect(self._sessions.use_without_account)
        return dialog

    def _made_carried(self) -> CarriedChoicesDialog:
        catalogue = self._snapshot.catalogue
        lines = []
        for choice in self._snapshot.carried_choices:
            title = choice.purpose
            if catalogue is not None and choice.purpose in catalogue.purpose_by_key:
                text = self.tr("{title}: {use}")
                use = catalogue.purpose_by_key[choice.purpose].title
                title = text.format(title=catalogue.title_of(choice.purpose), use=use)
            lines.append(CarriedLine(choice.purpose, title, choice.device_value, choice.account_value))
        dialog = CarriedChoicesDialog(self._theme, tuple(lines), self._window)
        dialog.account_kept.connect(self._sessions.keep_account_choice)
        dialog.device_taken.connect(self._switches.take_device_choice)
        dialog.postponed.connect(self._sessions.decide_carried_later)
        return dialog

    def _show(self, dialog: OverlayDialog) -> None:
        if self._open is not None:
            dialog.deleteLater()
            return
        self._open = dialog
        dialog.closed.connect(self._on_closed)
        dialog.open()
        self.open_changed.emit(True)

    @Slot()
    def _on_closed(self) -> None:
        dialog, self._open = self._open, None
        if dialog is not None:
            dialog.deleteLater()
        self.open_changed.emit(False)
        self._open_wanted()
