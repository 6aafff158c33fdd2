"""Makes the screens before the shell and ties their wishes to what carries them out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import Settings
from consentui.ui.pages.first_run.first_run_page import FirstRunPage
from consentui.ui.pages.help.help_page import HelpPage
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.pages.sign_in.sign_in_page import SignInPage
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.side_screen import SidePage, SideScreen
from consentui.ui.shell.start_screen import StartScreen
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.centred_screen import CentredScreen


class ScreenMaker(QObject):
    """Owned by the Screens, GUI thread. `read_requested()`: the policy on its own; `help_requested()`: Help on its own;
    `back_requested()`, `clause_requested(clause_id)`, `mail_requested(Mail)`, `shortcuts_requested()`,
    `report_requested()`, `try_again_requested()`."""

    read_requested = Signal()
    help_requested = Signal()
    back_requested = Signal()
    clause_requested = Signal(str)
    mail_requested = Signal(object)
    shortcuts_requested = Signal()
    report_requested = Signal()
    try_again_requested = Signal()

    def __init__(
        self, theme: Theme, dates: Dates, sessions: SessionActions, settings: WindowSettings, *, is_demo: bool
    ) -> None:
        super().__init__(settings)
        self._theme = theme
        self._dates = dates
        self._sessions = sessions
        self._settings = settings
        self._policy: PolicyPage | None = None
        self._demo_text = self.tr("Demo") if is_demo else ""

    def made(self, screen: str) -> QWidget:
        """The screen of that name (`screens.Screen`)."""
        makers: dict[str, Callable[[], QWidget]] = {
            "start": self._start,
            "first_run": self._first_run,
            "sign_in": self._sign_in,
            "reader": self._reader,
            "help": self._help,
        }
        return makers[screen]()

    def _start(self) -> StartScreen:
        """Until something is known."""
        start = StartScreen(self._theme)
        start.try_again_requested.connect(self.try_again_requested)
        return start

    def _first_run(self) -> FirstRunPage:
        """The policy in short and the answer to it."""
        page = FirstRunPage(self._theme, self._dates, demo_text=self._demo_text)
        page.policy_requested.connect(self.read_requested)
        page.try_again_requested.connect(self.try_again_requested)
        page.answered.connect(self._sessions.answer_policy)
        self._sessions.answer_failed.connect(page.show_failed)
        self._connect_foot(page)
        return page

    def _sign_in(self) -> SignInPage:
        """Number and code."""
        page = SignInPage(self._theme, demo_text=self._demo_text)
        page.code_requested.connect(self._sessions.request_code)
        page.sign_in_requested.connect(self._sessions.sign_in)
        page.without_account_requested.connect(self._sessions.use_without_account)
        self._sessions.code_sent.connect(page.show_code_sent)
        self._sessions.code_failed.connect(page.show_number_failed)
        self._sessions.sign_in_failed.connect(page.show_code_failed)
        self._connect_foot(page)
        return page

    def _reader(self) -> SideScreen:
        """The policy on its own."""
        page = PolicyPage(self._theme, self._dates, self._settings.now.policy_language)
        page.answer_requested.connect(self._sessions.answer_policy)
        page.try_again_requested.connect(self.try_again_requested)
        self._policy = page
        self._settings.changed.connect(self._tell_language)
        return self._beside(page)

    def _help(self) -> SideScreen:
        """Whom to write to, and answers, on their own."""
        page = HelpPage(self._theme)
        page.mail_requested.connect(self.mail_requested)
        page.clause_requested.connect(self.clause_requested)
        page.shortcuts_requested.connect(self.shortcuts_requested)
        page.report_requested.connect(self.report_requested)
        return self._beside(page)

    def _beside(self, page: SidePage) -> SideScreen:
        screen = SideScreen(self._theme, page, demo_text=self._demo_text)
        screen.back_requested.connect(self.back_requested)
        return screen

    @Slot(object)
    def _tell_language(self, settings: Settings) -> None:
        if self._policy is not None:
            self._policy.set_wanted_language(settings.policy_language)

    def _connect_foot(self, page: CentredScreen) -> None:
        page.foot.policy_requested.connect(self.read_requested)
        page.foot.help_requested.connect(self.help_requested)
        page.foot.language_requested.connect(self._settings.set_language)
        page.foot.text_size_requested.connect(self._settings.set_text_percent)
