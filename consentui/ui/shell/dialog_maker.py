"""Makes each dialog from a snapshot and ties its answers to what carries them out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import Catalogue
from consentui.domain.switch_state import SwitchState
from consentui.runtime.components import components
from consentui.ui.dialogs.carried_choices_dialog import CarriedChoicesDialog, CarriedLine
from consentui.ui.dialogs.keyring_dialog import KeyringDialog
from consentui.ui.dialogs.licences_dialog import LicencesDialog
from consentui.ui.dialogs.not_sent_dialog import NotSentDialog
from consentui.ui.dialogs.receipt_dialog import ReceiptDialog, ReceiptText
from consentui.ui.dialogs.session_ended_dialog import SessionEndedDialog
from consentui.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from consentui.ui.dialogs.sign_out_dialog import SignOutDialog
from consentui.ui.dialogs.write_mail_dialog import WriteMailDialog
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.mail_words import Mail
from consentui.ui.text.page_banners import is_this_run_only
from consentui.ui.text.receipt_words import receipt_as_text, receipt_fields
from consentui.ui.theme import Theme


class DialogMaker(QObject):
    """Owned by the DialogDesk, which shows what is made here; GUI thread."""

    def __init__(
        self, theme: Theme, window: QWidget, sessions: SessionActions, switches: SwitchActions, dates: Dates
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._sessions = sessions
        self._switches = switches
        self._dates = dates

    def keyring(self, snapshot: AppSnapshot) -> KeyringDialog:
        """No keyring: what to do about it."""
        dialog = KeyringDialog(self._theme, self._window, is_this_run_only=is_this_run_only(snapshot))
        dialog.kept_in_memory.connect(self._sessions.keep_in_memory)
        dialog.retry_requested.connect(self._sessions.retry_keyring)
        return dialog

    def session_ended(self, snapshot: AppSnapshot) -> SessionEndedDialog:
        """The session is over."""
        account = snapshot.session.account
        dialog = SessionEndedDialog(
            self._theme,
            self._window,
            masked_phone=account.masked_phone if account else "",
            has_waiting=snapshot.waiting_count > 0,
        )
        dialog.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        dialog.stayed_signed_out.connect(self._sessions.use_without_account)
        return dialog

    def carried_choices(self, snapshot: AppSnapshot) -> CarriedChoicesDialog:
        """Choices of this computer that differ from the account's."""
        catalogue = snapshot.catalogue
        lines = []
        for choice in snapshot.carried_choices:
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

    def receipts(self, snapshot: AppSnapshot, row_key: str) -> ReceiptDialog | None:
        """Every receipt of one permission or other choice; None without a catalogue."""
        catalogue = snapshot.catalogue
        if catalogue is None:
            return None
        names = ClauseNames(snapshot.policy.published.policy if snapshot.policy.published else None)
        dates = self._dates.with_offset(snapshot.service_time_offset)
        receipts = []
        for purpose in _purposes_of(catalogue, row_key):
            receipt = snapshot.switch(purpose).receipt
            if receipt is not None:
                fields = receipt_fields(receipt, purpose, catalogue, names, dates)
                receipts.append(ReceiptText(fields, receipt_as_text(fields, receipt)))
        title = self.tr("Receipt") if len(receipts) == 1 else self.tr("Receipts")
        return ReceiptDialog(self._theme, title, receipts, self._window)

    def licences(self) -> LicencesDialog:
        """What the program is made of."""
        return LicencesDialog(self._theme, components(), self._window)

    def shortcuts(self) -> ShortcutsDialog:
        """All keys of the window."""
        is_demo = bool(self._switches.shown.service and self._switches.shown.service.is_demo)
        return ShortcutsDialog(self._theme, self._window, is_demo=is_demo)

    def mail(self, mail: Mail, snapshot: AppSnapshot) -> WriteMailDialog:
        """What would be handed to the mail program."""
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        return WriteMailDialog(self._theme, mail, app, self._window)

    def sign_out(self, waiting_count: int) -> SignOutDialog:
        """Signing out while something waits."""
        dialog = SignOutDialog(self._theme, self._window, waiting_count=waiting_count)
        dialog.sign_out_confirmed.connect(self._sessions.sign_out)
        return dialog

    def not_sent(self, snapshot: AppSnapshot) -> NotSentDialog:
        """Closing while something waits."""
        is_unsaved = any(view.state is SwitchState.NOT_SAVED for view in snapshot.switches.values())
        return NotSentDialog(self._theme, self._window, is_unsaved=is_unsaved)


def _purposes_of(catalogue: Catalogue, row_key: str) -> tuple[str, ...]:
    """What a row of a page decides about."""
    for permission in catalogue.permissions:
        if permission.key == row_key:
            return permission.purposes
    return tuple(choice.purpose for choice in catalogue.choices if choice.key == row_key and choice.purpose is not None)
