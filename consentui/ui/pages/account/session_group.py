"""Where the account is signed in, each with a way to sign out there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from consentui.application.snapshot import AppSnapshot, Connection, SessionList, SignInState
from consentui.domain.account import Session
from consentui.ui.text.dates import Dates
from consentui.ui.text.session_words import place_icon, place_line, place_title
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import ButtonKind, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.reference_link import ReferenceLink
from consentui.ui.widgets.row_group import RowGroup
from consentui.ui.widgets.status_pill import StatusPill


class SessionGroup(RowGroup):
    """Owner: the AccountPage. Shown to whoever is signed in.

    Signals: `list_requested()`: the list is out of date; `end_requested(session id)`, `end_others_requested()`.
    """

    list_requested = Signal()
    end_requested = Signal(str)
    end_others_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.end_others = Button(theme, "", ButtonKind.LINK)
        super().__init__(theme, "", parent, link=self.end_others)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._buttons: dict[Button, str] = {}
        self._checked_at: object = None
        self.heading.set_text(self.tr("Where you are signed in"))
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.end_others.set_label(self.tr("Sign out everywhere else"))
        self.end_others.clicked.connect(self.end_others_requested)
        self.end_others.hide()

    def show_snapshot(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """The list of whoever is in front; it is asked for anew whenever the service was asked for the choices."""
        is_signed_in = snapshot.session.state is SignInState.SIGNED_IN
        self.setVisible(is_signed_in)
        if not is_signed_in:
            self._checked_at = None
            return
        if (snapshot.subject, snapshot.checked_at) != self._checked_at:
            self._checked_at = (snapshot.subject, snapshot.checked_at)
            self.list_requested.emit()
        listed = snapshot.sessions if snapshot.sessions.subject == snapshot.subject else SessionList()
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        reference = snapshot.error_at("ACCOUNT")
        shown = (listed, is_cut_off, dates.now().date(), reference)
        if shown != self._shown:
            self._shown = shown
            self._fill(listed, dates, reference, may_end=not is_cut_off and not listed.has_failed)

    def _fill(self, listed: SessionList, dates: Dates, reference: str, *, may_end: bool) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.clear()
        self._buttons = {}
        if listed.known is None:
            self._add_waiting(reference, has_failed=listed.has_failed)
        for session in sorted(listed.known or (), key=_current_first):
            self._add_session(session, dates, may_end=may_end)
        others = [session for session in listed.known or () if not session.is_current]
        self.end_others.setVisible(len(others) > 1 and may_end)
        if listed.known is not None and not may_end:
            self.add_row(OptionRow(self._theme, self.tr("This list may be out of date"), self._offline_line()))
        if had_focus:
            self._keep_focus()

    def _keep_focus(self) -> None:
        """The row with the focus may be gone: the next place to sign out takes it, else the heading."""
        target: QWidget = next(iter(self._buttons), self.heading)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_waiting(self, reference: str, *, has_failed: bool) -> None:
        if not has_failed:
            self.add_row(OptionRow(self._theme, self.tr("Loading…"), "", icon="devices"))
            return
        again = Button(self._theme, self.tr("Try again"), icon="refresh")
        again.clicked.connect(self.list_requested)
        link, ways = ReferenceLink(self._theme), Flow(self._theme)
        link.set_reference(reference)
        ways.add(link)
        ways.add(again)
        self.add_row(OptionRow(self._theme, self.tr("We cannot load this now."), "", ways, icon="devices"))

    def _add_session(self, session: Session, dates: Dates, *, may_end: bool) -> None:
        control: QWidget | None = None
        if session.is_current:
            control = StatusPill(self._theme, self.tr("Active now"), Tone.TINT, icon="check")
        elif may_end:
            control = Button(self._theme, self.tr("Sign out"))
            control.setAccessibleName(self.tr("Sign out on {device}").format(device=session.device_name))
            control.clicked.connect(self._end)
            self._buttons[control] = session.id
        line = place_line(session, dates)
        self.add_row(OptionRow(self._theme, place_title(session), line, control, icon=place_icon(session)))

    def _offline_line(self) -> str:
        return self.tr("You need a connection to sign out elsewhere.")

    @Slot()
    def _end(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button) and sender in self._buttons:
            self.end_requested.emit(self._buttons[sender])


def _current_first(session: Session) -> tuple[bool, float]:
    return not session.is_current, -session.last_seen_at.timestamp()
