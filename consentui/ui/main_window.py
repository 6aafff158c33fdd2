"""The window: which screen is on show, and the wires between pages, desks and the bridge."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.bridge import Bridge
from consentui.ui.pages.permissions.permissions_page import PermissionsPage
from consentui.ui.shell.account_menu import AccountMenu
from consentui.ui.shell.shell import Shell
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Size, Theme
from consentui.ui.widgets.account_chip import AccountChip
from consentui.ui.window_client import ClosableGate

_FIRST_WIDTH, _FIRST_HEIGHT = 1200, 800
PERMISSIONS, POLICY = "permissions", "policy"


class MainWindow(QWidget):
    """Owner: the App. GUI thread. `first_painted()` once, `closed()` once, when the process may end."""

    first_painted = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        gate: ClosableGate,
        first: AppSnapshot,
        settings: Settings,
        *,
        dates: Dates | None = None,
        is_demo: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._bridge = bridge
        self._dates = dates or Dates()
        self._is_painted = False
        self._menu: AccountMenu | None = None
        self.settings = WindowSettings(theme, bridge, settings, self)
        self.switches = SwitchActions(bridge, gate, first, self)
        self.shell = Shell(theme, self._dates, first, is_demo=is_demo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.shell, 1)
        self.setWindowTitle(self.tr("[Demo] ConsentUI") if is_demo else self.tr("ConsentUI"))
        self.setMinimumSize(Size.WINDOW_WIDTH, Size.WINDOW_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        self.shell.add_page(PERMISSIONS, "shield-check", self.tr("Permissions"), self._make_permissions)
        self.shell.sidebar.menu_requested.connect(self._open_menu)
        bridge.snapshot_changed.connect(self.switches.take)
        self.switches.shown_changed.connect(self._render)
        self._render(first)
        self.shell.host.show_page(PERMISSIONS, takes_focus=False)

    @Slot(object)
    def _render(self, snapshot: AppSnapshot) -> None:
        self.shell.show_snapshot(snapshot)

    def _make_permissions(self) -> QWidget:
        page = PermissionsPage(self._theme, self._dates)
        page.off_requested.connect(self.switches.turn_off)
        page.on_requested.connect(self.switches.turn_on)
        page.check_requested.connect(self.switches.check_again)
        page.try_now_requested.connect(self.switches.try_now)
        page.try_again_requested.connect(self.switches.try_again)
        return page

    @Slot(object)
    def _open_menu(self, chip: AccountChip) -> None:
        if self._menu is None:
            self._menu = AccountMenu(self._theme, self)
            self._menu.look_requested.connect(self.settings.set_look)
            self._menu.text_size_requested.connect(self.settings.set_text_percent)
            self._menu.language_requested.connect(self.settings.set_policy_language)
        self._menu.open_for(chip, self.switches.shown, self.settings.now)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
