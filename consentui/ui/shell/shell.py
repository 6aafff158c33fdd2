"""Sidebar and pages side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.shell.page_host import PageHost
from consentui.ui.shell.sidebar import Sidebar
from consentui.ui.shell.skip_link import SkipLink
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Size, Theme
from consentui.ui.widgets.painting import fill_box


class Shell(QWidget):
    """Owner: the MainWindow. GUI thread. The rail takes the place of the sidebar under 1100 px or with large text.

    `sidebar_width_changed(int)` when the one takes the place of the other.
    """

    sidebar_width_changed = Signal(int)

    def __init__(
        self, theme: Theme, dates: Dates, first: AppSnapshot, *, is_demo: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.skip_link = SkipLink(theme, self)
        self.sidebar = Sidebar(theme, is_demo=is_demo)
        self.host = PageHost(theme, dates, first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.host, 1)
        self.skip_link.clicked.connect(self._skip)
        self.sidebar.page_requested.connect(self.open_page)
        self.host.page_changed.connect(self._mark_entry)
        theme.changed.connect(self._fit)
        self._is_rail: bool | None = None
        self._fit()

    def add_page(
        self, key: str, icon: str, text: str, make: Callable[[], QWidget], *, begins_group: bool = False
    ) -> None:
        """A page that works, with its entry in the navigation."""
        self.sidebar.add_page(key, icon, text, begins_group=begins_group)
        self.host.add_page(key, make)

    def focus_navigation(self, *, has_ring: bool) -> None:
        """Where the keyboard starts; with a ring only for those who came by a key."""
        entry = self.sidebar.pages.item(self.host.entry)
        if entry is not None:
            entry.setFocus(Qt.FocusReason.TabFocusReason if has_ring else Qt.FocusReason.MouseFocusReason)

    def panes(self) -> list[tuple[QWidget, QWidget]]:
        """Navigation and content, each with what takes the focus there."""
        entry = self.sidebar.pages.item(self.host.entry)
        page = self.host.page(self.host.current)
        heading = getattr(page, "heading", page)
        return [(self.sidebar, entry or self.sidebar.chip), (self.host, heading)]

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """The next snapshot for the sidebar and the page on show."""
        self.sidebar.show_snapshot(snapshot)
        self.host.show_snapshot(snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill_box(painter, QRectF(self.rect()), self._theme.colours.window)

    @Slot(str)
    def open_page(self, key: str) -> None:
        """As a click on its entry in the navigation."""
        self.host.show_page(key)

    @Slot(str, str)
    def open_place(self, key: str, place: str) -> None:
        """A page at one of its rows, where it has such places."""
        self.host.show_page(key)
        open_at = getattr(self.host.page(key), "open_place", None)
        if open_at is not None:
            open_at(place)

    @Slot()
    def _mark_entry(self) -> None:
        self.sidebar.set_current(self.host.entry)

    @Slot()
    def _skip(self) -> None:
        self.host.show_page(self.host.current)

    @Slot()
    def _fit(self) -> None:
        is_rail = self.width() < Size.SIDEBAR_FROM or self._theme.is_wide_text
        if is_rail != self._is_rail:
            self._is_rail = is_rail
            self.sidebar.set_rail(is_rail=is_rail)
            self.sidebar_width_changed.emit(self.sidebar.maximumWidth())
