"""The window: which screen is on show, and the wires between pages, desks and the bridge."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.bridge import Bridge
from consentui.ui.shell import late_parts
from consentui.ui.shell.page_maker import ACCOUNT, CHOICES, HELP, OVERVIEW, PERMISSIONS, POLICY, SETTINGS, PageMaker
from consentui.ui.shell.screens import Screen, Screens
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.shell import Shell
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.shell.window_settings import WindowSettings
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Size, Theme
from consentui.ui.widgets.reading_order import focus_neighbour

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from consentui.ui.shell.desks import Desks
    from consentui.ui.shell.dialog_desk import Asked, DialogDesk
    from consentui.ui.shell.messages import Messages
    from consentui.ui.window_client import ClosableGate

_FIRST_WIDTH, _FIRST_HEIGHT = 1200, 800


class MainWindow(QWidget):
    """Owner: the App. GUI thread.

    Signals: `first_painted()` once; `closed()` once, when the process may end; `panel_requested()`: Ctrl Shift D;
    `width_changed(int)`.
    """

    first_painted = Signal()
    closed = Signal()
    panel_requested = Signal()
    width_changed = Signal(int)
    is_program_window = True

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
        self.accessible_interface: QAccessibleInterface | None = None
        self._theme = theme
        self._dates = dates or Dates()
        self._bridge = bridge
        self._is_painted = False
        self._asked: Asked | None = None
        # Where dialogs and menus open: over all of the window; in a demo beside the panel, which can be used meanwhile.
        self._front: QWidget = self
        self._panel: QWidget | None = None
        self._panel_focus: QWidget | None = None
        self.settings = WindowSettings(theme, bridge, settings, self)
        self.switches = SwitchActions(bridge, gate, first, self)
        self.sessions = SessionActions(bridge, self)
        self._is_demo = is_demo
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setMinimumSize(Size.WINDOW_WIDTH, Size.WINDOW_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        bridge.snapshot_changed.connect(self.switches.take)
        self.first_painted.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        self._build(first)
        self.screens.show_snapshot(first)

    def _build(self, shown: AppSnapshot) -> None:
        """Everything that says something."""
        self.shell = Shell(self._theme, self._dates, shown, is_demo=self._is_demo)
        self.screens = Screens(
            self._theme, self._dates, self.shell, self.sessions, self.settings, is_demo=self._is_demo
        )
        if self._is_demo:
            self._front = QWidget()
            beside = QHBoxLayout(self._front)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(self.screens)
        self._row.insertWidget(0, self._front if self._is_demo else self.screens, 1)
        self.pages = PageMaker(
            self._theme, self._dates, self._bridge, self.switches, self.sessions, self.settings, self
        )
        name = self._theme.own_name or self.tr("ConsentUI")
        self.setWindowTitle(self.tr("[Demo] {name}").format(name=name) if self._is_demo else name)
        self._add_pages()
        self.switches.shown_changed.connect(self.screens.show_snapshot)
        self.screens.try_again_requested.connect(self.switches.try_again)
        self.screens.changed.connect(self._open_first_page)
        self.shell.sidebar_width_changed.connect(self._place_toast)

    def say_anew(self, dates: Dates) -> None:
        """Another language is in force: pages, dialogs and menus are made anew, at the page that was on show.

        What decides nothing about words stays: settings, the wishes under way, who was asked what, and whatever says
        of itself that it `outlives_words` (a scenario that is being played).
        """
        page, had_focus = self.shell.host.reopened, self.shell.host.has_focus
        before = self.__dict__.pop("desks", None)
        if before is not None and before.dialogs.current is None:
            self._asked = before.dialogs.asked
        lasting = (self.settings, self.switches, self.sessions, self._panel, self._row)
        for child in self.children():
            if child not in lasting and not getattr(child, "outlives_words", False):
                if isinstance(child, QWidget):
                    child.hide()
                child.deleteLater()
        self._dates = dates
        self._build(self.switches.shown)
        if page:
            self.shell.host.show_page(page, takes_focus=False)
        self.screens.show_snapshot(self.switches.shown)
        if self._is_painted:
            self._complete()
        if had_focus:
            self.shell.host.focus_anew()

    def dock(self, panel: QWidget, focus: QWidget) -> None:
        """A panel at the end of the window (the support demo), to be used beside dialogs, too; `focus` takes the focus
        when F6 comes by."""
        self._panel = panel
        self._panel_focus = focus
        self._row.addWidget(panel)

    @Slot(str)
    def open_clause(self, clause_id: str) -> None:
        """The policy at one clause, in the shell or on its own."""
        if self.screens.current is not Screen.SHELL:
            self.screens.read_policy(clause_id)
            return
        self.shell.open_page(POLICY)
        if clause_id:
            self.pages.open_clause(clause_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab goes as one reads; a dialog or menu over the page has its own way."""
        return focus_neighbour(self, is_forward=is_forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desks.closing.may_close(self.switches.shown):
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

    def _add_pages(self) -> None:
        pages = self.pages
        self.shell.add_page(OVERVIEW, "grid", self.tr("Overview"), pages.make_overview)
        self.shell.add_page(PERMISSIONS, "shield-check", self.tr("Permissions"), pages.make_permissions)
        self.shell.add_page(CHOICES, "sliders", self.tr("Other choices"), pages.make_choices)
        self.shell.add_page(POLICY, "book", self.tr("Privacy policy"), pages.make_policy, begins_group=True)
        pages.data.add_to(self.shell)
        self.shell.add_page(ACCOUNT, "user", self.tr("Account"), pages.make_account, begins_group=True)
        self.shell.add_page(SETTINGS, "gear", self.tr("Settings"), pages.make_settings)
        self.shell.add_page(HELP, "help", self.tr("Help"), pages.make_help)
        self.shell.host.page_left.connect(pages.note_page)
        pages.has_choices = CHOICES in self.shell.host.keys
        pages.page_requested.connect(self.shell.open_page)
        pages.place_requested.connect(self.shell.open_place)
        pages.policy_requested.connect(self._open_policy)
        pages.clause_requested.connect(self.open_clause)

    @cached_property
    def desks(self) -> Desks:
        """Messages, dialogs, menus, keys and the rest: after the first paint, or when first asked for."""
        desks = late_parts.desks(
            self._theme,
            self._dates,
            self._bridge,
            self.switches,
            self.sessions,
            self.settings,
            self.screens,
            self._front,
            self._panes,
            self._asked,
        )
        desks.serve(self.shell, self.pages)
        self.pages.said.connect(desks.messages.say)
        desks.keyboard.page_requested.connect(self._open_numbered)
        desks.keyboard.demo_requested.connect(self.panel_requested)
        desks.messages.set_start_inset(self._toast_inset())
        return desks

    @property
    def messages(self) -> Messages:
        """The toast."""
        return self.desks.messages

    @property
    def dialogs(self) -> DialogDesk:
        """What asks over the page."""
        return self.desks.dialogs

    @Slot()
    def _complete(self) -> None:
        self._theme.name_all_families()
        self.desks.keyboard.listen()
        late_parts.read_ahead(self._bridge, self)

    @Slot(object)
    def _open_first_page(self, screen: Screen) -> None:
        is_shell = screen is Screen.SHELL
        if is_shell and not self.shell.host.current:
            self.shell.host.show_page(PERMISSIONS, takes_focus=False)
        if is_shell:
            self.shell.focus_navigation(has_ring=self.screens.had_ring)
        self._place_toast()

    @Slot()
    def _place_toast(self) -> None:
        if "desks" in self.__dict__:
            self.messages.set_start_inset(self._toast_inset())

    def _toast_inset(self) -> int:
        return self.shell.sidebar.maximumWidth() if self.screens.current is Screen.SHELL else 0

    @Slot()
    def _open_policy(self) -> None:
        self.open_clause("")

    @Slot(int)
    def _open_numbered(self, place: int) -> None:
        keys = self.shell.host.keys
        if self.screens.current is Screen.SHELL and place < len(keys):
            self.shell.open_page(keys[place])

    def _panes(self) -> list[tuple[QWidget, QWidget]]:
        """What F6 goes round: navigation and content (or the one screen), demo panel, toast."""
        panes: list[tuple[QWidget, QWidget]] = []
        if self.screens.current is Screen.SHELL:
            panes += self.shell.panes()
        else:
            panes.append((self.screens, self.screens.first_focus()))
        if self._panel is not None and self._panel_focus is not None:
            panes.append((self._panel, self._panel_focus))
        return panes + self.messages.panes()
