"""Which screen is on show: starting, first run, sign in, the policy or Help on its own, or the shell."""

from __future__ import annotations

import enum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.shell import late_parts
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.shell import Shell
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.text.translator import window_language
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.pages.sign_in.sign_in_page import SignInPage
    from consentui.ui.shell.screen_maker import ScreenMaker


class Screen(enum.Enum):
    """The screens of the window."""

    START = "start"
    FIRST_RUN = "first_run"
    SIGN_IN = "sign_in"
    READER = "reader"
    HELP = "help"
    SHELL = "shell"


_SIDE_SCREENS = (Screen.READER, Screen.HELP)


def screen_for(snapshot: AppSnapshot) -> Screen:
    """What the state asks for; known choices are shown at once, whatever the network does."""
    if snapshot.policy.is_asked:
        return Screen.FIRST_RUN
    if snapshot.session.state is SignInState.NOT_ASKED:
        return Screen.SIGN_IN
    is_unknown = snapshot.session.state is SignInState.STARTING and not snapshot.has_loaded and not snapshot.switches
    return Screen.START if is_unknown else Screen.SHELL


class Screens(QWidget):
    """Owner: the MainWindow. GUI thread. Makes each screen at its first showing.

    Signals: `changed(Screen)`, `try_again_requested()`, `mail_requested(Mail)`, `shortcuts_requested()`,
    `report_requested()`.
    """

    changed = Signal(object)
    mail_requested = Signal(object)
    shortcuts_requested = Signal()
    report_requested = Signal()
    try_again_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        shell: Shell,
        sessions: SessionActions,
        settings: WindowSettings,
        *,
        is_demo: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._sessions = sessions
        self._settings = settings
        self._is_demo = is_demo
        self._snapshot = AppSnapshot()
        self._current: Screen | None = None
        self.had_ring = False  # what had the focus on the screen before this one showed it
        # What the policy or Help were opened over, the lowest first.
        self._below: list[Screen] = []
        self._made: dict[Screen, Any] = {Screen.SHELL: shell}
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shell)
        settings.changed.connect(self._set_choices)

    @property
    def current(self) -> Screen | None:
        """The screen on show."""
        return self._current

    @property
    def sign_in_page(self) -> SignInPage | None:
        """The sign-in, if it is on show."""
        page: SignInPage | None = self._widget(Screen.SIGN_IN) if self._current is Screen.SIGN_IN else None
        return page

    def first_focus(self) -> QWidget:
        """What takes the focus when F6 comes to this screen."""
        focus: QWidget = self
        if self._current in (Screen.FIRST_RUN, Screen.SIGN_IN):
            focus = self._widget(self._current).heading
        elif self._current in _SIDE_SCREENS:
            focus = self._widget(self._current).back
        return focus

    @Slot(str)
    def fill_code(self, code: str) -> None:
        """The code from the demo's phone, as if it was typed."""
        page = self.sign_in_page
        if page is not None:
            page.fill_code(code)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show what the state asks for; policy and Help stay open until they are left or the question is answered."""
        has_gone = snapshot.closed is not None and snapshot.closed != self._snapshot.closed
        self._snapshot = snapshot
        wanted = screen_for(snapshot)
        if not self._below or wanted is not self._below[0]:
            self._below.clear()
            self._go_to(wanted)
        self._show_on_current()
        if has_gone:
            self._forget_number()

    def _forget_number(self) -> None:
        """Nobody signs in with the number of an account that was deleted; nothing of it stays on this computer."""
        self._sessions.last_phone = ""
        if self.sign_in_page is not None:
            self.sign_in_page.forget_number()

    @Slot()
    def read_policy(self, clause_id: str = "") -> None:
        """The policy on its own, over the present screen."""
        page = self._opened_beside(Screen.READER)
        if clause_id:
            page.open_clause(clause_id)

    @Slot()
    def open_help(self) -> None:
        """Help on its own, over the present screen."""
        self._opened_beside(Screen.HELP)

    @Slot()
    def go_back(self) -> None:
        """From the policy or Help to what they were opened over."""
        if self._below:
            before = self._below.pop()
            self._go_to(before if self._below else screen_for(self._snapshot))
            self._show_on_current()

    def _opened_beside(self, screen: Screen) -> Any:
        """The page of a side screen, which is on show now."""
        if self._current is not None and self._current is not screen:
            self._below.append(self._current)
        self._go_to(screen)
        self._show_on_current()
        page = self._widget(screen).page
        page.focus_heading()
        return page

    @cached_property
    def _maker(self) -> ScreenMaker:
        maker = late_parts.screen_maker(self._theme, self._dates, self._sessions, self._settings, is_demo=self._is_demo)
        maker.read_requested.connect(self.read_policy)
        maker.help_requested.connect(self.open_help)
        maker.back_requested.connect(self.go_back)
        maker.clause_requested.connect(self.read_policy)
        maker.mail_requested.connect(self.mail_requested)
        maker.shortcuts_requested.connect(self.shortcuts_requested)
        maker.report_requested.connect(self.report_requested)
        maker.try_again_requested.connect(self.try_again_requested)
        return maker

    def _widget(self, screen: Screen) -> Any:
        """The screen, made at its first showing."""
        if screen not in self._made:
            made = self._made[screen] = self._maker.made(screen.value)
            self._stack.addWidget(made)
        return self._made[screen]

    def _go_to(self, screen: Screen) -> None:
        if screen is self._current:
            return
        if self._current is Screen.START:
            self._widget(Screen.START).end()
        self._current = screen
        self.had_ring = bool(getattr(QApplication.focusWidget(), "has_ring", False))
        shown = self._widget(screen)
        self._stack.setCurrentWidget(shown)
        self._set_choices()
        if screen is Screen.SIGN_IN:
            # The calling codes first: a number without one of them is not filled in.
            shown.show_snapshot(self._snapshot)
            shown.begin(self._sessions.last_phone)
        elif screen in (Screen.START, Screen.FIRST_RUN):
            shown.begin()
        self.changed.emit(screen)

    def _show_on_current(self) -> None:
        if self._current is not None:
            self._widget(self._current).show_snapshot(self._snapshot)

    @Slot()
    def _set_choices(self) -> None:
        """Language and text size at the foot of the first screens."""
        if self._current not in (Screen.FIRST_RUN, Screen.SIGN_IN):
            return
        now = self._settings.now
        foot = self._widget(self._current).foot
        foot.set_choices(window_language(now.language), now.text_percent)
        foot.set_offered(language="language" not in now.locked, size="text_percent" not in now.locked)
