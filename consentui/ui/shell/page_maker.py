"""Makes the pages of the shell and ties their wishes to the desks that carry them out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import Settings
from consentui.ui.bridge import Bridge
from consentui.ui.pages.permissions.permissions_page import PermissionsPage
from consentui.ui.shell import late_parts
from consentui.ui.shell.data_page_maker import DataPageMaker
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.switch_page import SwitchPage

if TYPE_CHECKING:
    from consentui.ui.pages.policy.policy_page import PolicyPage
    from consentui.ui.shell.further_pages import FurtherPages
    from consentui.ui.shell.paper_desk import PaperDesk


PERMISSIONS, POLICY, SETTINGS, HELP = "permissions", "policy", "settings", "help"
OVERVIEW, CHOICES, ACCOUNT = "overview", "choices", "account"
CHANGES, VERSIONS, INCIDENT = "changes", "versions", "incident"


class PageMaker(QObject):
    """Owned by the MainWindow, GUI thread. Signals: `policy_requested()`, `clause_requested(clause_id)`,
    `receipt_requested(key of a row)`, `page_requested(key)`, `place_requested(page, place)`, `licences_requested()`,
    `sign_out_requested()`, `delete_requested()`, `keep_requested()`,
    `shortcuts_requested()`, `mail_requested(Mail)`, `ignored(Ignored)`: a press on a switch that does nothing,
    `failed(error)`, `said(text)`: for the toast."""

    policy_requested = Signal()
    changes_requested = Signal()
    incident_requested = Signal()
    clause_requested = Signal(str)
    receipt_requested = Signal(str)
    page_requested = Signal(str)
    place_requested = Signal(str, str)
    licences_requested = Signal()
    sign_out_requested = Signal()
    delete_requested = Signal()
    keep_requested = Signal()
    shortcuts_requested = Signal()
    report_requested = Signal()
    mail_requested = Signal(object)
    ignored = Signal(object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        bridge: Bridge,
        switches: SwitchActions,
        sessions: SessionActions,
        settings: WindowSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._switches = switches
        self._sessions = sessions
        self._settings = settings
        self._policy: PolicyPage | None = None
        self.data = DataPageMaker(theme, dates, bridge, switches, sessions, self)
        self.data.clause_requested.connect(self.clause_requested)
        self.data.failed.connect(self.failed)
        self.data.said.connect(self.said)
        self.has_choices = False  # there is a page of the other choices

    def make_permissions(self) -> QWidget:
        """The Permissions page."""
        page = PermissionsPage(self._theme, self._dates)
        self._serve(page)
        return page

    def make_choices(self) -> QWidget:
        """The page Other choices."""
        page = late_parts.choices_page(self._theme, self._dates)
        self._serve(page)
        page.permission_requested.connect(self._open_permission)
        return page

    def _serve(self, page: SwitchPage) -> None:
        """Every wish of a page of switches goes to the desk that carries it out."""
        page.off_requested.connect(self._switches.turn_off)
        page.on_requested.connect(self._switches.turn_on)
        page.check_requested.connect(self._switches.check_again)
        page.try_now_requested.connect(self._switches.try_now)
        page.try_again_requested.connect(self._switches.try_again)
        page.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        page.policy_requested.connect(self.policy_requested)
        page.changes_requested.connect(self.changes_requested)
        page.clause_requested.connect(self.clause_requested)
        page.receipt_requested.connect(self.receipt_requested)
        page.ignored.connect(self.ignored)
        page.help_requested.connect(self._open_help)

    def make_policy(self) -> QWidget:
        """The Privacy policy page."""
        page = late_parts.policy_page(self._theme, self._dates, self._settings.now.policy_language)
        page.show_switches(has_choices=self.has_choices)
        page.switch_requested.connect(self._open_switch)
        page.ask_requested.connect(self.ask_about)
        page.pdf_requested.connect(self._save_policy)
        page.print_requested.connect(self._print_policy)
        page.answer_requested.connect(self._sessions.answer_policy)
        page.changes_requested.connect(self.changes_requested)
        page.try_again_requested.connect(self._switches.try_again)
        self._policy = page
        self._settings.changed.connect(self._tell_language)
        return page

    def make_overview(self) -> QWidget:
        """The Overview."""
        return self._further.overview()

    def make_account(self) -> QWidget:
        """The Account page."""
        return self._further.account()

    def make_settings(self) -> QWidget:
        """The Settings page."""
        return self._further.settings()

    def make_help(self) -> QWidget:
        """The Help page."""
        return self._further.help()

    @Slot(str)
    def ask_about(self, clause_id: str) -> None:
        """[Ask] at a clause or a case: the Help page, whose message names it."""
        self.page_requested.emit(HELP)
        self._further.ask_about(clause_id)

    @Slot(str, str)
    def note_page(self, key: str, before: str) -> None:
        """Whoever comes to Help from the policy writes about the clause they were reading."""
        if key == HELP:
            is_reading = before == POLICY and self._policy is not None
            self._further.ask_about((self._policy.reader.target or "") if is_reading and self._policy else "")

    @cached_property
    def _further(self) -> FurtherPages:
        further = late_parts.further_pages(
            self._theme, self._dates, self._bridge, self._switches, self._sessions, self._settings, self
        )
        further.licences_requested.connect(self.licences_requested)
        further.sign_out_requested.connect(self.sign_out_requested)
        further.delete_requested.connect(self.delete_requested)
        further.keep_requested.connect(self.keep_requested)
        further.shortcuts_requested.connect(self.shortcuts_requested)
        further.report_requested.connect(self.report_requested)
        further.mail_requested.connect(self.mail_requested)
        further.clause_requested.connect(self.clause_requested)
        further.place_requested.connect(self.place_requested)
        further.policy_requested.connect(self.policy_requested)
        further.changes_requested.connect(self.changes_requested)
        further.incident_requested.connect(self.incident_requested)
        further.failed.connect(self.failed)
        return further

    def open_clause(self, clause_id: str) -> None:
        """Bring a clause into view; the page has been made."""
        if self._policy is not None:
            self._policy.open_clause(clause_id)

    @cached_property
    def _paper(self) -> PaperDesk:
        paper = late_parts.paper_desk(self._theme, self._dates, self._bridge, self)
        paper.said.connect(self.said)
        paper.failed.connect(self.failed)
        return paper

    @Slot()
    def _save_policy(self) -> None:
        published = self._switches.shown.policy.published
        if published is not None and self._policy is not None:
            self._paper.ask_where_to_save(published, self._policy.window())

    @Slot()
    def _print_policy(self) -> None:
        published = self._switches.shown.policy.published
        if published is not None and self._policy is not None:
            self._paper.ask_which_printer(published, self._policy.window())

    @Slot(str)
    def _open_switch(self, key: str) -> None:
        """The row of a permission or choice that a clause governs."""
        catalogue = self._switches.shown.catalogue
        permissions = catalogue.permissions if catalogue is not None else ()
        is_permission = any(permission.key == key for permission in permissions)
        self.place_requested.emit(PERMISSIONS if is_permission else CHOICES, key)

    @Slot(object)
    def _tell_language(self, settings: Settings) -> None:
        if self._policy is not None:
            self._policy.set_wanted_language(settings.policy_language)

    @Slot(str)
    def _open_permission(self, key: str) -> None:
        self.place_requested.emit(PERMISSIONS, key)

    @Slot()
    def _open_help(self) -> None:
        self.page_requested.emit(HELP)
