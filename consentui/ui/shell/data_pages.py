"""Makes the pages about one's data and carries out what they ask for; imported late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from consentui.ui.bridge import Bridge
from consentui.ui.pages.your_data.category_page import CategoryPage
from consentui.ui.pages.your_data.your_data_page import YourDataPage
from consentui.ui.shell.data_page_maker import CATEGORY, INSPECT, YOUR_DATA
from consentui.ui.shell.held_actions import HeldActions
from consentui.ui.shell.inspect_desk import InspectDesk
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from consentui.ui.shell.shell import Shell


class DataPages(QObject):
    """Owned by the Shell, GUI thread; made with the first of these pages.

    Signals: `clause_requested(clause_id)`, `failed(error)`, `said(text)`: for the toast,
    `copy_act_requested(CopyAct, request id)`, `copy_save_requested(path)`: another copy of the one that is open.
    """

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
        shell: Shell,
    ) -> None:
        super().__init__(shell)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._switches = switches
        self._sessions = sessions
        self._shell = shell
        self._inside = InspectDesk(theme, dates, bridge, switches, self)
        self._inside.save_requested.connect(self.copy_save_requested)
        self._inside.failed.connect(self.failed)
        self._inside.left.connect(self.open_copy)
        shell.host.page_left.connect(self._note_page)

    def make_page(self) -> QWidget:
        """Your data."""
        page = YourDataPage(self._theme, self._dates)
        page.category_requested.connect(self._open_category)
        page.sign_in_requested.connect(self._sessions.ask_to_sign_in)
        page.try_again_requested.connect(self._switches.try_again)
        page.copy_card.act_requested.connect(self.copy_act_requested)
        return page

    def make_category(self) -> QWidget:
        """One category."""
        page = CategoryPage(self._theme, self._dates)
        page.back_requested.connect(self._shell.host.go_back)
        page.clause_requested.connect(self.clause_requested)
        page.place_requested.connect(self._shell.open_place)
        actions = HeldActions(self._bridge, page)
        actions.failed.connect(self.failed)
        actions.said.connect(self.said)
        return page

    def make_inspect(self) -> QWidget:
        """Looking inside a copy."""
        return self._inside.make_page()

    def look_inside(self, path: str) -> None:
        """Open that copy on its page."""
        self._shell.open_page(INSPECT)
        self._inside.open(path)

    @Slot()
    def open_copy(self) -> None:
        """Your data, from the top."""
        self._shell.open_page(YOUR_DATA)

    @Slot(str, str)
    def _note_page(self, _key: str, before: str) -> None:
        """Nobody looks inside any more: the file is closed."""
        if before == INSPECT:
            self._inside.close()

    @Slot(str)
    def _open_category(self, key: str) -> None:
        self._shell.open_place(CATEGORY, key)
