"""Everything beside the pages that listens and answers: messages, dialogs, menus, keys, speech, closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.error_kind import Place
from consentui.domain.errors import NothingOpensIt
from consentui.runtime.error_log import note_error
from consentui.ui.bridge import Bridge
from consentui.ui.shell import late_parts
from consentui.ui.shell.closing import Closing
from consentui.ui.shell.copy_desk import CopyDesk
from consentui.ui.shell.dialog_desk import Asked, DialogDesk
from consentui.ui.shell.keyboard import Keyboard
from consentui.ui.shell.links import Links
from consentui.ui.shell.menus import Menus
from consentui.ui.shell.messages import Messages
from consentui.ui.shell.page_maker import CHANGES, INCIDENT, OVERVIEW, POLICY, VERSIONS, PageMaker
from consentui.ui.shell.screens import Screen, Screens
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.shell import Shell
from consentui.ui.shell.support_desk import SupportDesk
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.shell.switch_speech import SwitchSpeech
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.text.switch_words import Ignored, why_ignored
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.shell.account_closing import AccountClosing
    from consentui.ui.shell.change_pages import ChangePages
    from consentui.ui.shell.search_desk import SearchDesk

_YOUR_DATA = "your_data"
Panes = Callable[[], list[tuple[QWidget, QWidget]]]


class Desks(QObject):
    """Owned by the MainWindow, GUI thread; made after the first paint, or when first asked for. `window` is the part of
    the window over which dialogs and menus open."""

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        bridge: Bridge,
        switches: SwitchActions,
        sessions: SessionActions,
        settings: WindowSettings,
        screens: Screens,
        window: QWidget,
        panes: Panes,
        asked: Asked | None = None,
    ) -> None:
        """`asked`: what this window asked before its words were said anew."""
        super().__init__(window)
        self.messages = Messages(theme, screens, switches.shown, settings.now)
        self.dialogs = DialogDesk(theme, window, sessions, switches, dates, asked)
        self.keyboard = Keyboard(window.window(), settings, panes)
        self.menus = Menus(theme, dates, switches, sessions, settings, self.dialogs, window)
        self.closing = Closing(bridge, self.dialogs, window.window())
        self.copies = CopyDesk(theme, bridge, switches, sessions, self.dialogs, window)
        self.links = Links(window)
        self.support = SupportDesk(theme, bridge, self.dialogs, window)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._window = window
        self._switches = switches
        self._screens = screens
        self._speech = SwitchSpeech(window.window())
        switches.failed.connect(self.messages.say_error)
        sessions.failed.connect(self.messages.say_error)
        settings.refused.connect(self.messages.say_locked)
        settings.failed.connect(self.messages.say_error)
        self.copies.failed.connect(self.messages.say_error)
        self.support.failed.connect(self.messages.say_error)
        self.support.said.connect(self.messages.say)
        settings.changed.connect(self.messages.apply)
        self.messages.undo_requested.connect(switches.undo)
        self.dialogs.open_changed.connect(self._set_keys)
        self.dialogs.link_confirmed.connect(self.links.open)
        self.links.not_opened.connect(self._say_not_opened)
        self.keyboard.help_requested.connect(self.dialogs.show_shortcuts)
        self.keyboard.refresh_requested.connect(switches.try_again)
        self.keyboard.undo_requested.connect(switches.undo)
        self.keyboard.escape_pressed.connect(self.messages.close)
        self.keyboard.escape_pressed.connect(screens.go_back)
        screens.mail_requested.connect(self.dialogs.show_mail)
        screens.shortcuts_requested.connect(self.dialogs.show_shortcuts)
        screens.report_requested.connect(self.support.show_report)
        switches.shown_changed.connect(self.take)
        self.take(switches.shown)

    def serve(self, shell: Shell, pages: PageMaker) -> None:
        """The shell's chip, pill and pages ask for menus, dialogs and messages here."""
        pages.receipt_requested.connect(self.dialogs.show_receipts)
        self.dialogs.activity_requested.connect(pages.data.open_activity)
        pages.licences_requested.connect(self.dialogs.show_licences)
        pages.sign_out_requested.connect(self.dialogs.ask_to_sign_out)
        pages.delete_requested.connect(self._open_closing)
        pages.keep_requested.connect(self._keep_account)
        pages.shortcuts_requested.connect(self.dialogs.show_shortcuts)
        pages.report_requested.connect(self.support.show_report)
        pages.mail_requested.connect(self.dialogs.show_mail)
        pages.failed.connect(self.messages.say_error)
        pages.ignored.connect(self._say_ignored)
        pages.data.copy_act_requested.connect(self.copies.act)
        pages.data.copy_save_requested.connect(self.copies.save_as)
        self.copies.look_requested.connect(pages.data.look_inside)
        self.messages.copy_requested.connect(pages.data.open_copy)
        shell.sidebar.menu_requested.connect(self.menus.open_account)
        shell.host.pill_pressed.connect(self.menus.open_waiting)
        self.keyboard.back_requested.connect(shell.host.go_back)
        self._shell = shell
        self._clause_requested = pages.clause_requested
        shell.sidebar.add_search(late_parts.search_button(self._theme)).clicked.connect(self._search)
        self.keyboard.search_requested.connect(self._search)
        shell.host.add_page(CHANGES, self._make_changes, entry=POLICY)
        shell.host.add_page(VERSIONS, self._make_versions, entry=POLICY)
        shell.host.add_page(INCIDENT, self._make_incident, entry=POLICY)
        pages.changes_requested.connect(self._open_changes)
        pages.incident_requested.connect(self._open_incident)
        shell.host.page_changed.connect(self._share_find)
        # The policy page hears Ctrl F while the focus is in it; with the focus in the navigation it is this one.
        self._find_beside = QShortcut(QKeySequence("Ctrl+F"), shell.sidebar)
        self._find_beside.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._find_beside.activated.connect(self._find_in_policy)
        self._share_find(shell.host.current)

    @cached_property
    def _change_pages(self) -> ChangePages:
        pages = late_parts.change_pages(self._theme, self._dates, self._bridge, self._switches, self._shell)
        pages.failed.connect(self.messages.say_error)
        pages.clause_requested.connect(self._clause_requested)
        return pages

    def _make_changes(self) -> QWidget:
        return self._change_pages.make_changes()

    def _make_versions(self) -> QWidget:
        return self._change_pages.make_versions()

    def _make_incident(self) -> QWidget:
        return self._change_pages.make_incident()

    @Slot()
    def _open_changes(self) -> None:
        self._shell.open_page(CHANGES)

    @Slot()
    def _open_incident(self) -> None:
        self._shell.open_page(INCIDENT)

    @Slot(object)
    def take(self, snapshot: AppSnapshot) -> None:
        """The next snapshot on screen."""
        self.dialogs.take(snapshot)
        self.messages.take(snapshot)
        self._speech.take(snapshot)
        is_closing = snapshot.requests is not None and snapshot.requests.deletion is not None
        if is_closing or snapshot.closed is not None or "account_closing" in self.__dict__:
            self.account_closing.take(snapshot)

    @cached_property
    def account_closing(self) -> AccountClosing:
        """Made when an account is closed, or is being closed."""
        closing = late_parts.account_closing(self._theme, self._dates, self._bridge, self.dialogs, self._window)
        closing.failed.connect(self.messages.say_error)
        closing.said.connect(self.messages.say)
        closing.copy_requested.connect(self._open_your_data)
        return closing

    @Slot()
    def _open_closing(self) -> None:
        self.account_closing.take(self._switches.shown)
        self.account_closing.open()

    @Slot()
    def _keep_account(self) -> None:
        self.account_closing.keep()

    @Slot()
    def _open_your_data(self) -> None:
        self._shell.open_page(_YOUR_DATA if _YOUR_DATA in self._shell.host.keys else OVERVIEW)

    @Slot(object)
    def _say_ignored(self, reason: Ignored) -> None:
        """An ignored click says why (PROTOCOL, rules)."""
        self.messages.say(why_ignored(reason))

    @cached_property
    def search(self) -> SearchDesk:
        """Made with the first search."""
        desk = late_parts.search_desk(self._theme, self._shell, self._window)
        desk.clause_requested.connect(self._clause_requested)
        desk.open_changed.connect(self._set_keys)
        self._switches.shown_changed.connect(desk.take)
        return desk

    @Slot()
    def _search(self) -> None:
        """Over the pages only: the first screens have one question each."""
        if self._screens.current is Screen.SHELL:
            self.search.open(self._switches.shown)

    @Slot(str)
    def _share_find(self, page: str) -> None:
        self.keyboard.leave_find_to_page(is_left=page == POLICY)
        self._find_beside.setEnabled(page == POLICY)

    @Slot()
    def _find_in_policy(self) -> None:
        page: Any = self._shell.host.page(POLICY)
        page.panel.focus_search()

    @Slot()
    def _say_not_opened(self) -> None:
        error = NothingOpensIt("no program took it")
        note_error(error, Place.HELP)
        self.messages.say_error(error)

    @Slot(bool)
    def _set_keys(self, is_open: bool) -> None:
        self.keyboard.set_quiet(is_quiet=is_open)
