"""Holds the pages of the shell: makes each at its first opening, renders only the one on show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.shell.sync_pill import SyncPill
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme


class ShellPage(Protocol):
    """What the host needs of a page; one that is about this window alone says `has_sync_pill = False`."""

    def show_snapshot(self, snapshot: AppSnapshot) -> None: ...

    def focus_heading(self) -> None: ...

    def add_trailing(self, widget: QWidget) -> None: ...


class PageHost(QWidget):
    """Owner: the Shell. GUI thread. `page_changed(key)` after another page came on show, `page_left(key, before)` with
    the page that was on show, `pill_pressed(SyncPill)`."""

    page_changed = Signal(str)
    page_left = Signal(str, str)
    pill_pressed = Signal(object)

    def __init__(self, theme: Theme, dates: Dates, first: AppSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._snapshot = first
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._entries: dict[str, str] = {}
        self._pages: dict[str, QWidget] = {}
        self._pills: dict[str, SyncPill] = {}
        self._current = ""
        self._before = ""
        self._last_focus: dict[str, QWidget] = {}
        self._stack = QStackedLayout(self)

    def add_page(self, key: str, make: Callable[[], QWidget], *, entry: str = "") -> None:
        """`make` is called at the first opening; its result fits ShellPage. One that has no entry in the navigation
        belongs to that of another page."""
        self._makers[key] = make
        if entry:
            self._entries[key] = entry

    @property
    def entry(self) -> str:
        """The entry of the navigation to which the page on show belongs."""
        return self._entries.get(self._current, self._current)

    @property
    def current(self) -> str:
        """The key of the page on show."""
        return self._current

    @property
    def has_focus(self) -> bool:
        """The focus is on the page on show."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @property
    def reopened(self) -> str:
        """The page to open where all of them are made anew: one that needs no word about what it shows."""
        return self._current if self._current in self.keys else self.entry

    @property
    def keys(self) -> tuple[str, ...]:
        """In the order of the navigation."""
        return tuple(key for key in self._makers if key not in self._entries)

    def page(self, key: str) -> QWidget:
        """The page, made now if it was not made yet."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._makers[key]()
            if getattr(page, "has_sync_pill", True):
                self._add_pill(key, page)
            know_pages = getattr(page, "know_pages", None)
            if know_pages is not None:
                know_pages(self.keys)
            self._stack.addWidget(page)
        return page

    def _add_pill(self, key: str, page: QWidget) -> None:
        pill = self._pills[key] = SyncPill(self._theme)
        pill.clicked.connect(self._press_pill)
        page.add_trailing(pill)  # type: ignore[attr-defined]

    def show_page(self, key: str, *, takes_focus: bool = True) -> None:
        """Bring a page on show; screen readers start at its heading."""
        page = self.page(key)
        is_new = key != self._current
        if is_new:
            self._leave_current()
        self._current = key
        self._render_current()
        self._stack.setCurrentWidget(page)
        if is_new:
            self.page_changed.emit(key)
            self.page_left.emit(key, self._before)
        if takes_focus:
            page.focus_heading()  # type: ignore[attr-defined]

    def focus_anew(self) -> None:
        """The page was made anew under the focus: it goes to where the language is chosen, or to the heading."""
        page: Any = self._pages[self._current]
        getattr(page, "focus_language", page.focus_heading)()

    @Slot()
    def go_back(self) -> None:
        """To the page before this one, at the same place and with the focus where it was."""
        if not self._before:
            return
        key, focus = self._before, self._last_focus.get(self._before)
        self.show_page(key, takes_focus=focus is None)
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def _leave_current(self) -> None:
        if not self._current:
            return
        self._before = self._current
        focus = QApplication.focusWidget()
        if focus is not None and self._pages[self._current].isAncestorOf(focus):
            self._last_focus[self._current] = focus

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """The next snapshot; pages not on show get it when they are opened."""
        self._snapshot = snapshot
        if self._current:
            self._render_current()

    def _render_current(self) -> None:
        page = self._pages[self._current]
        page.show_snapshot(self._snapshot)  # type: ignore[attr-defined]
        pill = self._pills.get(self._current)
        if pill is not None:
            pill.show_snapshot(self._snapshot, self._dates.with_offset(self._snapshot.service_time_offset))

    @Slot()
    def _press_pill(self) -> None:
        self.pill_pressed.emit(self.sender())
