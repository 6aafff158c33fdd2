"""The menus of the shell: at the account chip, and behind the pill."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.shell import late_parts
from consentui.ui.shell.dialog_desk import DialogDesk
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.shell.account_menu import AccountMenu
    from consentui.ui.shell.waiting_menu import WaitingMenu


class Menus(QObject):
    """Owned by the MainWindow, GUI thread; each menu is made at its first opening."""

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        switches: SwitchActions,
        sessions: SessionActions,
        settings: WindowSettings,
        dialogs: DialogDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._dates = dates
        self._switches = switches
        self._sessions = sessions
        self._settings = settings
        self._dialogs = dialogs
        self._window = window

    @Slot(object)
    def open_account(self, chip: QWidget) -> None:
        """Sign in or out, look, text size, language."""
        self._account.open_for(chip, self._switches.shown, self._settings.now)

    @Slot(object)
    def open_waiting(self, pill: QWidget) -> None:
        """What waits to be sent."""
        shown = self._switches.shown
        self._waiting.open_for(pill, shown, self._dates.with_offset(shown.service_time_offset))

    @cached_property
    def _account(self) -> AccountMenu:
        menu = late_parts.account_menu(self._theme, self._window)
        menu.look_requested.connect(self._settings.set_look)
        menu.text_size_requested.connect(self._settings.set_text_percent)
        menu.language_requested.connect(self._settings.set_language)
        menu.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        menu.sign_out_requested.connect(self._dialogs.ask_to_sign_out)
        return menu

    @cached_property
    def _waiting(self) -> WaitingMenu:
        menu = late_parts.waiting_menu(self._theme, self._window)
        menu.try_requested.connect(self._switches.try_again)
        return menu
