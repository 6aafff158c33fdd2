"""The Account page (#14): who is signed in and how, where else, and how to end it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.pages.account.close_group import CloseGroup, KeepBanner, WhenGroup
from consentui.ui.pages.account.person_card import PersonCard
from consentui.ui.pages.account.session_group import SessionGroup
from consentui.ui.pages.account.sign_in_group import SignInGroup
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.scroll_page import ScrollPage

_GROUP_GAP = 10


class AccountPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot. Signals: `sign_in_requested()`,
    `sign_out_requested()`, `delete_requested()`, `keep_requested()`; the wishes about other places are those of
    `sessions`."""

    sign_in_requested = Signal()
    sign_out_requested = Signal()
    delete_requested = Signal()
    keep_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self.heading.set_text(self.tr("Account"))
        self.person = PersonCard(theme)
        self.person.sign_out_requested.connect(self.sign_out_requested)
        self.keep = KeepBanner(theme)
        self.keep.keep_requested.connect(self.keep_requested)
        self.when = WhenGroup(theme)
        self.ways = SignInGroup(theme)
        self.sessions = SessionGroup(theme)
        self.close_group = CloseGroup(theme)
        self.close_group.delete_requested.connect(self.delete_requested)
        self.signed_out = EmptyState(
            theme,
            "user",
            self.tr("You are not signed in"),
            self.tr("Sign in to see your account, where you are signed in, and to close it."),
        )
        self.sign_in = Button(theme, self.tr("Sign in"), icon="log-in")
        self.sign_in.clicked.connect(self.sign_in_requested)
        self.signed_out.add_button(self.sign_in)
        for group in (self.ways, self.sessions, self.close_group):
            group.setContentsMargins(0, _GROUP_GAP, 0, 0)
        for part in (self.keep, self.person, self.when, self.ways, self.sessions, self.close_group):
            self.add_part(part)
        self.add_part(self.signed_out, fills=True)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Whoever is in front; a device alone has no account to show."""
        is_signed_in = snapshot.session.state is SignInState.SIGNED_IN
        self.signed_out.setVisible(not is_signed_in)
        is_closing = is_signed_in and snapshot.requests is not None and snapshot.requests.deletion is not None
        dates = self._dates.with_offset(snapshot.service_time_offset)
        self.keep.show_snapshot(snapshot, dates)
        self.when.show_snapshot(snapshot, dates)
        self.person.setVisible(is_signed_in and not is_closing)
        self.ways.setVisible(is_signed_in and not is_closing)
        self.close_group.setVisible(is_signed_in and not is_closing)
        self.close_group.show_snapshot(snapshot)
        self.person.show_snapshot(snapshot)
        self.ways.show_snapshot(snapshot)
        self.sessions.show_snapshot(snapshot, dates)

    def open_place(self, key: str) -> None:
        """Bring one part into view with the focus on its first control."""
        parts: dict[str, QWidget] = {"sessions": self.sessions, "sign_out": self.person, "close": self.close_group}
        if key in parts:
            self.focus_part(parts[key])
