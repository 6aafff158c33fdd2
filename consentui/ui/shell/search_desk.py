"""The search over everything: gathers what can be found, shows the palette, leads to what was chosen."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.dialogs.search_palette import SearchPalette
from consentui.ui.models.search_entries import SearchEntry, SearchSource, SearchTarget
from consentui.ui.models.search_sources import (
    ActivitySource,
    ChoiceSource,
    ClauseSource,
    DataSource,
    HelpSource,
    PermissionSource,
    SettingSource,
)
from consentui.ui.shell.page_maker import POLICY
from consentui.ui.shell.shell import Shell
from consentui.ui.theme import Theme


class SearchDesk(QObject):
    """Owned by the Desks, GUI thread. Made with the first search.

    Signals: `clause_requested(clause_id)`, `open_changed(bool)`: the palette has the keys.
    """

    clause_requested = Signal(str)
    open_changed = Signal(bool)

    def __init__(self, theme: Theme, shell: Shell, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._shell = shell
        self._window = window
        self._snapshot = AppSnapshot()
        self._sources: tuple[SearchSource, ...] = (
            PermissionSource(),
            ChoiceSource(),
            DataSource(),
            ClauseSource(),
            ActivitySource(),
            SettingSource(has_font_choice=QFontDatabase.hasFamily("Inter")),
            HelpSource(),
        )

    @cached_property
    def palette(self) -> SearchPalette:
        """Made at the first opening."""
        palette = SearchPalette(self._theme, self._window)
        palette.chosen.connect(self._lead_to)
        palette.closed.connect(self._say_closed)
        return palette

    def open(self, snapshot: AppSnapshot) -> None:
        """Over the window, with what can be found now."""
        self._snapshot = snapshot
        if self.palette.isHidden():
            self.palette.open_with(self._entries())
            self.open_changed.emit(True)

    def close(self) -> None:
        """With nothing chosen, where it is open."""
        if "palette" in self.__dict__:
            self.palette.close_palette()

    @Slot(object)
    def take(self, snapshot: AppSnapshot) -> None:
        """The states on show follow while it is open."""
        if snapshot is not self._snapshot and self.palette.isVisible():
            self._snapshot = snapshot
            self.palette.panel.refresh(self._entries())

    def _entries(self) -> tuple[SearchEntry, ...]:
        pages = self._shell.host.keys
        entries = (each for source in self._sources for each in source.entries(self._snapshot))
        return tuple(each for each in entries if each.target.page in pages)

    @Slot()
    def _say_closed(self) -> None:
        self.open_changed.emit(False)

    @Slot(object)
    def _lead_to(self, target: SearchTarget) -> None:
        if target.page == POLICY:
            self.clause_requested.emit(target.place)
            return
        self._shell.open_place(target.page, target.place)
