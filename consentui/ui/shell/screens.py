"""Which screen is on show: starting, first run, sign in, the policy on its own, or the shell."""

from __future__ import annotations

import enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from consentui.application.ports import CodeSent, PolicyAnswer
from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.pages.first_run.first_run_page import FirstRunPage
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.pages.sign_in.sign_in_page import SignInPage
from consentui.ui.shell.reader_screen import ReaderScreen
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.shell import Shell
from consentui.ui.shell.start_screen import StartScreen
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.text.errors import with_reference, words_of
from consentui.ui.theme import Theme
from consentui.ui.widgets.centred_screen import CentredScreen


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
        self._demo_text = self.tr("Demo") if is_demo else ""
        self._snapshot = AppSnapshot()
        self._current: Screen | None = None
        self._read_from: Screen | None = None
        self._made: dict[Screen, QWidget] = {Screen.SHELL: shell}
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shell)
        sessions.code_sent.connect(self._show_code_sent)
        sessions.code_failed.connect(self._show_number_failed)
        sessions.sign_in_failed.connect(self._show_code_failed)
        sessions.answer_failed.connect(self._show_answer_failed)
        settings.changed.connect(self._set_choices)

    @property
    def current(self) -> Screen | None:
        return self._current

    @property
    def sign_in_page(self) -> SignInPage | None:
        """The sign-in, if it is on show."""
        page = self._made.get(Screen.SIGN_IN)
        return page if isinstance(page, SignInPage) and self._current is Screen.SIGN_IN else None

    def first_focus(self) -> QWidget:
        """What takes the focus when F6 comes to this screen."""
        widget = self._made[self._current] if self._current else self
        if isinstance(widget, FirstRunPage):
            return widget.heading
        if isinstance(widget, SignInPage):
            return widget.heading
        return widget.back if isinstance(widget, ReaderScreen) else widget

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show what the state asks for; the policy stays open until it is left or the question is answered."""
        self._snapshot = snapshot
        wanted = screen_for(snapshot)
        if self._current is Screen.READER and wanted is self._read_from:
            wanted = Screen.READER
        self._go_to(wanted)
        self._render()

    @Slot()
    def read_policy(self, clause_id: str = "") -> None:
        """The policy on its own, over the present screen."""
        self._read_from = self._current
        self._go_to(Screen.READER)
        self._render()
        reader = self._made[Screen.READER]
        if isinstance(reader, ReaderScreen):
            reader.page.focus_heading()
            if clause_id:
                reader.page.open_clause(clause_id)

    @Slot()
    def leave_reader(self) -> None:
        if self._current is Screen.READER:
            self._read_from = None
            self._go_to(screen_for(self._snapshot))
            self._render()

    def _go_to(self, screen: Screen) -> None:
        if screen is self._current:
            return
        widget = self._made.get(screen)
        if widget is None:
            widget = self._made[screen] = self._make(screen)
            self._stack.addWidget(widget)
        before = self._made.get(self._current) if self._current else None
        if isinstance(before, StartScreen):
            before.end()
        self._current = screen
        if isinstance(widget, StartScreen):
            widget.begin()
        if isinstance(widget, SignInPage):
            widget.begin(self._sessions.last_phone)
        self._stack.setCurrentWidget(widget)
        if isinstance(widget, FirstRunPage):
            widget.set_busy(is_busy=False)
        if isinstance(widget, FirstRunPage | SignInPage):
            self._set_choices()
            widget.focus_start()
        self.changed.emit(screen)

    def _render(self) -> None:
        widget = self._made[self._current] if self._current else None
        if isinstance(widget, ReaderScreen):
            widget.page.show_snapshot(self._snapshot)
        elif isinstance(widget, FirstRunPage | SignInPage | StartScreen | Shell):
            widget.show_snapshot(self._snapshot)

    def _make(self, screen: Screen) -> QWidget:
        if screen is Screen.FIRST_RUN:
            return self._made_first_run()
        if screen is Screen.SIGN_IN:
            return self._made_sign_in()
        if screen is Screen.READER:
            return self._made_reader()
        start = StartScreen(self._theme)
        start.try_again_requested.connect(self.try_again_requested)
        return start

    def _made_first_run(self) -> FirstRunPage:
        page = FirstRunPage(self._theme, self._dates, demo_text=self._demo_text)
        page.answered.connect(self._answer)
        page.policy_requested.connect(self.read_policy)
        page.try_again_requested.connect(self.try_again_requested)
        self._connect_foot(page)
        return page

    def _made_sign_in(self) -> SignInPage:
        page = SignInPage(self._theme, demo_text=self._demo_text)
        page.code_requested.connect(self._sessions.request_code)
        page.sign_in_requested.connect(self._sessions.sign_in)
        page.without_account_requested.connect(self._sessions.use_without_account)
        self._connect_foot(page)
        return page

    def _made_reader(self) -> ReaderScreen:
        page = PolicyPage(self._theme, self._dates, self._settings.now.policy_language)
        page.answer_requested.connect(self._sessions.answer_policy)
        page.try_again_requested.connect(self.try_again_requested)
        reader = ReaderScreen(self._theme, page)
        reader.back_requested.connect(self.leave_reader)
        return reader

    def _connect_foot(self, page: CentredScreen) -> None:
        page.foot.policy_requested.connect(self.read_policy)
        page.foot.language_requested.connect(self._settings.set_policy_language)
        page.foot.text_size_requested.connect(self._settings.set_text_percent)

    @Slot()
    def _set_choices(self) -> None:
        widget = self._made.get(self._current) if self._current else None
        if isinstance(widget, CentredScreen):
            now = self._settings.now
            languages = self._snapshot.service.languages if self._snapshot.service else (now.policy_language,)
            widget.foot.set_choices(languages, now.policy_language, now.text_percent)

    @Slot(object)
    def _answer(self, answer: PolicyAnswer) -> None:
        page = self._made.get(Screen.FIRST_RUN)
        if isinstance(page, FirstRunPage):
            page.set_busy(is_busy=True)
        self._sessions.answer_policy(answer)

    @Slot(object)
    def _show_answer_failed(self, error: BaseException) -> None:
        page = self._made.get(Screen.FIRST_RUN)
        if isinstance(page, FirstRunPage):
            app = self._snapshot.service.name if self._snapshot.service else self.tr("The service")
            page.set_busy(is_busy=False)
            page.show_error(with_reference(words_of(error, app)))

    @Slot(object)
    def _show_code_sent(self, sent: CodeSent) -> None:
        page = self.sign_in_page
        if page is not None:
            page.show_code_sent(sent)

    @Slot(object)
    def _show_number_failed(self, error: BaseException) -> None:
        page = self.sign_in_page
        if page is not None:
            page.show_number_failed(error)

    @Slot(object)
    def _show_code_failed(self, error: BaseException) -> None:
        page = self.sign_in_page
        if page is not None:
            page.show_code_failed(error)
