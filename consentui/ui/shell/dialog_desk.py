"""Opens dialogs: what the snapshot asks for by itself, and what the person asked for; one at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, KeyringState, SignInState
from consentui.ui.shell import late_parts
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.dialogs.carried_choices_dialog import CarriedChoicesDialog
    from consentui.ui.shell.dialog_maker import DialogMaker
    from consentui.ui.text.mail_words import Mail
    from consentui.ui.widgets.overlay_dialog import OverlayDialog


class Asked:
    """What the window has asked or told by itself in this run; it is not said again with other words."""

    def __init__(self) -> None:
        self.knows_somebody = False
        self.keyring = False
        self.told_ended = False
        self.offered_carried = False


class DialogDesk(QObject):
    """Owned by the MainWindow, GUI thread.

    Signals: `close_confirmed()`: the window may close with something unsent; `open_changed(bool)`;
    `link_confirmed(address)`: what was shown may be opened; `activity_requested()`: from a receipt to all of them.
    """

    close_confirmed = Signal()
    link_confirmed = Signal(str)
    open_changed = Signal(bool)
    activity_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        sessions: SessionActions,
        switches: SwitchActions,
        dates: Dates,
        asked: Asked | None = None,
    ) -> None:
        super().__init__(window)
        self._switches = switches
        self._theme = theme
        self._window = window
        self._sessions = sessions
        self._dates = dates
        self._open: OverlayDialog | None = None
        self._carried: CarriedChoicesDialog | None = None
        self._ended: OverlayDialog | None = None
        self._snapshot = AppSnapshot()
        self.asked = asked or Asked()

    @property
    def current(self) -> OverlayDialog | None:
        """The dialog on show."""
        return self._open

    def take(self, snapshot: AppSnapshot) -> None:
        """Open what the state asks for, once per time it comes about."""
        self._snapshot = snapshot
        # Before that there is nothing to keep, now or from an earlier run: the first run is left alone.
        self.asked.knows_somebody = self.asked.knows_somebody or snapshot.subject is not None
        if snapshot.session.keyring is not KeyringState.UNAVAILABLE:
            self.asked.keyring = False
        if snapshot.session.state is not SignInState.ENDED:
            self.asked.told_ended = False
            if self._ended is not None:  # signed in again elsewhere, or the account is no more
                self._ended.close_dialog()
        if not snapshot.carried_choices:
            self.asked.offered_carried = False
        if self._carried is not None:
            self._carried.keep_only(frozenset(choice.purpose for choice in snapshot.carried_choices))
        if self._open is None:
            self._open_wanted()

    @Slot(str)
    def show_receipts(self, permission_key: str) -> None:
        """Every receipt of one permission."""
        dialog = self._maker.receipts(self._snapshot, permission_key)
        if dialog is not None:
            dialog.activity_requested.connect(self.activity_requested)
            self._show(dialog)

    @Slot()
    def show_licences(self) -> None:
        """What the program is made of."""
        self._show(self._maker.licences())

    @Slot()
    def show_shortcuts(self) -> None:
        """All keys of the window."""
        self._show(self._maker.shortcuts())

    @Slot(object)
    def show_mail(self, mail: Mail) -> None:
        """What would be handed to the mail program."""
        dialog = self._maker.mail(mail, self._snapshot)
        dialog.confirmed.connect(self.link_confirmed)
        self._show(dialog)

    @Slot()
    def ask_to_sign_out(self) -> None:
        """At once where nothing waits, else after a question."""
        if self._snapshot.waiting_count:
            self._show(self._maker.sign_out(self._snapshot.waiting_count))
        else:
            self._sessions.sign_out()

    def show_dialog(self, dialog: OverlayDialog) -> None:
        """One that another desk has made; where one is open already it is dropped."""
        self._show(dialog)

    def fill_code(self, code: str) -> bool:
        """The code from the demo's phone, as if it was typed; False where no dialog is open."""
        fill = getattr(self._open, "fill_code", None)
        if fill is not None:
            fill(code)
        return self._open is not None

    def close(self) -> None:
        """The dialog on show goes, with nothing decided."""
        if self._open is not None:
            self._open.dismiss()

    def ask_to_close(self) -> None:
        """A withdrawal has not been recorded."""
        dialog = self._maker.not_sent(self._snapshot)
        dialog.close_confirmed.connect(self.close_confirmed)
        self._show(dialog)

    def show(self, dialog: OverlayDialog) -> bool:
        """One that was made elsewhere; False where another one is open, and then it is gone."""
        is_free = self._open is None
        self._show(dialog)
        return is_free

    @cached_property
    def _maker(self) -> DialogMaker:
        return late_parts.dialog_maker(self._theme, self._window, self._sessions, self._switches, self._dates)

    def _open_wanted(self) -> None:
        session = self._snapshot.session
        is_missing = session.keyring is KeyringState.UNAVAILABLE and self.asked.knows_somebody
        if is_missing and not self.asked.keyring:
            self.asked.keyring = True
            self._show(self._maker.keyring(self._snapshot))
        elif session.state is SignInState.ENDED and not self.asked.told_ended:
            self.asked.told_ended = True
            self._ended = self._maker.session_ended(self._snapshot)
            self._show(self._ended)
        elif self._snapshot.carried_choices and not self.asked.offered_carried:
            self.asked.offered_carried = True
            self._carried = self._maker.carried_choices(self._snapshot)
            self._show(self._carried)

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
        dialog, self._open, self._carried, self._ended = self._open, None, None, None
        if dialog is not None:
            dialog.deleteLater()
        self.open_changed.emit(False)
        self._open_wanted()
