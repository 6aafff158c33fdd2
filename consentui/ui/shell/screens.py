"""Which screen is on show: starting, first run, sign in, the policy on its own, or the shell."""

from __future__ import annotations

import enum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.shell import late_parts
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.shell import Shell
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.pages.first_run.first_run_page import FirstRunPage
    from consentui.ui.pages.sign_in.sign_in_page import SignInPage
    from consentui.ui.shell.reader_screen import ReaderScreen
    from consentui.ui.shell.screen_maker import ScreenMaker
    from consentui.ui.shell.start_screen import StartScreen


class Screen(enum.Enum):
    """The screens of the window."""

    START = "start"
    FIRST_RUN = "first_run"
    SIGN_IN = "sign_in"
    READER = "reader"
    SHELL = "shell"


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

    Signals: `changed(Screen)`, `try_again_requested()`.
    """

    changed = Signal(object)
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
        self._read_from: Screen | None = None
        self.had_ring = False  # what had the focus on the screen before this one showed it
        self._shell = shell
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
        return self._sign_in if self._current is Screen.SIGN_IN else None

    def first_focus(self) -> QWidget:
        """What takes the focus when F6 comes to this screen."""
        if self._current is Screen.FIRST_RUN:
            return self._first_run.heading
        if self._current is Screen.SIGN_IN:
            return self._sign_in.heading
        return self._reader.back if self._current is Screen.READER else self

    @Slot(str)
    def fill_code(self, code: str) -> None:
        """The code from the demo's phone, as if it was typed."""
        page = self.sign_in_page
        if page is not None:
            page.fill_code(code)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show what the state asks for; the policy stays open until it is left or the question is answered."""
        self._snapshot = snapshot
        wanted = screen_for(snapshot)
        if self._current is Screen.READER and wanted is self._read_from:
            wanted = Screen.READER
        self._go_to(wanted)
        self._show_on_current()

    @Slot()
    def read_policy(self, clause_id: str = "") -> None:
        """The policy on its own, over the present screen."""
        self._read_from = self._current
        self._go_to(Screen.READER)
        self._show_on_current()
        self._reader.page.focus_heading()
        if clause_id:
            self._reader.page.open_clause(clause_id)

    @Slot()
    def leave_reader(self) -> None:
        """Back to what the state asks for."""
        if self._current is Screen.READER:
            self._read_from = None
            self._go_to(screen_for(self._snapshot))
            self._show_on_current()

    @cached_property
    def _maker(self) -> ScreenMaker:
        maker = late_parts.screen_maker(self._theme, self._dates, self._sessions, self._settings, is_demo=self._is_demo)
        maker.read_requested.connect(self.read_policy)
        maker.try_again_requested.connect(self.try_again_requested)
        return maker

    @cached_property
    def _start(self) -> StartScreen:
        start = self._maker.start()
        self._stack.addWidget(start)
        return start

    @cached_property
    def _first_run(self) -> FirstRunPage:
        page = self._maker.first_run()
        self._stack.addWidget(page)
        return page

    @cached_property
    def _sign_in(self) -> SignInPage:
        page = self._maker.sign_in()
        self._stack.addWidget(page)
        return page

    @cached_property
    def _reader(self) -> ReaderScreen:
        reader = self._maker.reader()
        reader.back_requested.connect(self.leave_reader)
        self._stack.addWidget(reader)
        return reader

    def _go_to(self, screen: Screen) -> None:
        if screen is self._current:
            return
        if self._current is Screen.START:
            self._start.end()
        self._current = screen
        self.had_ring = bool(getattr(QApplication.focusWidget(), "has_ring", False))
        self._stack.setCurrentWidget(self._widget())
        self._set_choices()
        if screen is Screen.START:
            self._start.begin()
        elif screen is Screen.FIRST_RUN:
            self._first_run.begin()
        elif screen is Screen.SIGN_IN:
            self._sign_in.begin(self._sessions.last_phone)
        self.changed.emit(screen)

    def _widget(self) -> QWidget:
        if self._current is Screen.FIRST_RUN:
            return self._first_run
        if self._current is Screen.SIGN_IN:
            return self._sign_in
        if self._current is Screen.READER:
            return self._reader
        return self._start if self._current is Screen.START else self._shell

    def _show_on_current(self) -> None:
        if self._current is Screen.FIRST_RUN:
            self._first_run.show_snapshot(self._snapshot)
        elif self._current is Screen.SIGN_IN:
            self._sign_in.show_snapshot(self._snapshot)
        elif self._current is Screen.READER:
            self._reader.page.show_snapshot(self._snapshot)
        elif self._current is Screen.START:
            self._start.show_snapshot(self._snapshot)
        else:
            self._shell.show_snapshot(self._snapshot)

    @Slot()
    def _set_choices(self) -> None:
        """Languages and text sizes at the foot of the first screens."""
        if self._current not in (Screen.FIRST_RUN, Screen.SIGN_IN):
            return
        page = self._first_run if self._current is Screen.FIRST_RUN else self._sign_in
        now, service = self._settings.now, self._snapshot.service
        languages = service.languages if service else (now.policy_language,)
        page.foot.set_choices(languages, now.policy_language, now.text_percent)
