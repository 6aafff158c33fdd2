"""Adds the pages about one's data to the shell; they themselves are imported when the first of them is opened."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.bridge import Bridge
from consentui.ui.shell import late_parts
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.shell.data_pages import DataPages
    from consentui.ui.shell.shell import Shell

ACTIVITY = "activity"
YOUR_DATA, CATEGORY, INSPECT = "your_data", "your_data_category", "your_data_inspect"


class DataPageMaker(QObject):
    """Owned by the PageMaker, GUI thread. Signals: `clause_requested(clause_id)`, `failed(error)`, `said(text)`,
    `copy_act_requested(CopyAct, request id)`, `copy_save_requested(path)`: another copy of the one that is open."""

    clause_requested = Signal(str)
    copy_act_requested = Signal(object, str)
    copy_save_requested = Signal(str)
    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        bridge: Bridge,
        switches: SwitchActions,
        sessions: SessionActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._switches = switches
        self._sessions = sessions
        self._shell: Shell | None = None

    def add_to(self, shell: Shell) -> None:
        """The page with its entry in the navigation, and those that belong to it."""
        self._shell = shell
        shell.add_page(YOUR_DATA, "database", self.tr("Your data"), self._make_page)
        shell.add_page(ACTIVITY, "history", self.tr("Activity"), self._make_activity)
        shell.host.add_page(CATEGORY, self._make_category, entry=YOUR_DATA)
        shell.host.add_page(INSPECT, self._make_inspect, entry=YOUR_DATA)

    @Slot(str)
    def look_inside(self, path: str) -> None:
        """The copy that lies there, on the page for it."""
        self._pages.look_inside(path)

    @Slot()
    def open_copy(self) -> None:
        """Your data, where the card of the copy is."""
        self._pages.open_copy()

    @cached_property
    def _pages(self) -> DataPages:
        if self._shell is None:
            raise RuntimeError("the pages have not been added to a shell")
        pages = late_parts.data_pages(
            self._theme, self._dates, self._bridge, self._switches, self._sessions, self._shell
        )
        pages.clause_requested.connect(self.clause_requested)
        pages.failed.connect(self.failed)
        pages.copy_act_requested.connect(self.copy_act_requested)
        pages.copy_save_requested.connect(self.copy_save_requested)
        pages.said.connect(self.said)
        return pages

    def _make_page(self) -> QWidget:
        return self._pages.make_page()

    def _make_category(self) -> QWidget:
        return self._pages.make_category()

    def _make_inspect(self) -> QWidget:
        return self._pages.make_inspect()

    def _make_activity(self) -> QWidget:
        page, actions = late_parts.activity_page(self._theme, self._dates, self._bridge)
        page.permissions_requested.connect(self._open_permissions)
        page.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        page.try_again_requested.connect(self._switches.try_again)
        actions.failed.connect(self.failed)
        actions.said.connect(self.said)
        return page

    @Slot()
    def open_activity(self) -> None:
        """The whole record."""
        if self._shell is not None:
            self._shell.open_page(ACTIVITY)

    @Slot()
    def _open_permissions(self) -> None:
        if self._shell is not None:
            self._shell.open_page("permissions")
