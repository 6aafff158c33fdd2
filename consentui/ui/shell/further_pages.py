"""Makes the pages that are about the whole: Overview, Account, Settings, Help; imported with the first of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from consentui.ui.bridge import Bridge
from consentui.ui.pages.account.account_page import AccountPage
from consentui.ui.pages.help.help_page import HelpPage
from consentui.ui.pages.overview.overview_page import OverviewPage
from consentui.ui.pages.settings.settings_page import SettingsPage
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.session_list_actions import SessionListActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme


class FurtherPages(QObject):
    """Owned by the PageMaker, GUI thread. Signals: `failed(error)`, `licences_requested()`, `shortcuts_requested()`,
    `sign_out_requested()`, `delete_requested()`, `keep_requested()`,
    `mail_requested(Mail)`, `clause_requested(clause_id)`, `place_requested(page, place)`, `policy_requested()`."""

    failed = Signal(object)
    changes_requested = Signal()
    incident_requested = Signal()
    licences_requested = Signal()
    sign_out_requested = Signal()
    delete_requested = Signal()
    keep_requested = Signal()
    shortcuts_requested = Signal()
    report_requested = Signal()
    mail_requested = Signal(object)
    clause_requested = Signal(str)
    place_requested = Signal(str, str)
    policy_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        bridge: Bridge,
        switches: SwitchActions,
        sessions: SessionActions,
        settings: WindowSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._switches = switches
        self._sessions = sessions
        self._settings = settings
        self._help: HelpPage | None = None
        self._session_list = SessionListActions(bridge, self)
        self._session_list.failed.connect(self.failed)

    def overview(self) -> QWidget:
        """The Overview."""
        page = OverviewPage(self._theme, self._dates)
        page.place_requested.connect(self.place_requested)
        page.try_again_requested.connect(self._switches.try_again)
        page.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        page.policy_requested.connect(self.policy_requested)
        page.changes_requested.connect(self.changes_requested)
        page.incident_requested.connect(self.incident_requested)
        return page

    def account(self) -> QWidget:
        """The Account page."""
        page = AccountPage(self._theme, self._dates)
        page.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        page.sign_out_requested.connect(self.sign_out_requested)
        page.delete_requested.connect(self.delete_requested)
        page.keep_requested.connect(self.keep_requested)
        page.sessions.list_requested.connect(self._session_list.load)
        page.sessions.end_requested.connect(self._session_list.end)
        page.sessions.end_others_requested.connect(self._session_list.end_others)
        return page

    def settings(self) -> QWidget:
        """The Settings page."""
        page = SettingsPage(self._theme, self._settings.now)
        page.look.look_requested.connect(self._settings.set_look)
        page.look.text_size_requested.connect(self._settings.set_text_percent)
        page.look.font_requested.connect(self._settings.set_font)
        page.look.less_motion_requested.connect(self._settings.set_less_motion)
        page.messages.window_language_requested.connect(self._settings.set_language)
        page.messages.language_requested.connect(self._settings.set_policy_language)
        page.messages.toast_time_requested.connect(self._settings.set_toast_seconds)
        page.app.keyring_requested.connect(self._sessions.retry_keyring)
        page.app.licences_requested.connect(self.licences_requested)
        self._settings.changed.connect(page.show_settings)
        return page

    def help(self) -> QWidget:
        """The Help page."""
        page = self._help = HelpPage(self._theme)
        page.mail_requested.connect(self.mail_requested)
        page.clause_requested.connect(self.clause_requested)
        page.shortcuts_requested.connect(self.shortcuts_requested)
        page.report_requested.connect(self.report_requested)
        return page

    def ask_about(self, clause_id: str) -> None:
        """The message on the Help page, which has been made, names this clause; empty for none."""
        if self._help is not None:
            self._help.set_about(clause_id)
