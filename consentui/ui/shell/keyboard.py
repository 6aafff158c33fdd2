"""The keys that work in the whole window (UX, section 3)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtGui  # shortcuts and their long enumerations are loaded after the first paint
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from consentui.ui.shell.window_settings import WindowSettings

_MOST_PAGES = 9

Panes = Callable[[], list[tuple[QWidget, QWidget]]]


class Keyboard(QObject):
    """Owned by the MainWindow, GUI thread; hears keys from `listen` on. While a dialog is open only the text size
    keeps its keys.

    Signals: `page_requested(place)` counted from 0, `refresh_requested()`, `undo_requested()`, `back_requested()`,
    `demo_requested()`, `escape_pressed()`, `help_requested()`: F1, `search_requested()`: Ctrl K, and Ctrl F
    where the page has no search of its own. `panes` gives the parts of the window that F6 goes round, each with the
    widget that takes the focus there.
    """

    page_requested = Signal(int)
    refresh_requested = Signal()
    undo_requested = Signal()
    back_requested = Signal()
    demo_requested = Signal()
    escape_pressed = Signal()
    help_requested = Signal()
    search_requested = Signal()

    def __init__(self, window: QWidget, settings: WindowSettings, panes: Panes) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._panes = panes
        self._is_quiet = False
        self._quiet: list[QtGui.QShortcut] = []
        self._pages: list[QtGui.QShortcut] = []
        self._find: QtGui.QShortcut | None = None
        self._has_find = True

    @Slot()
    def listen(self) -> None:
        """Once, after the first paint: before it nobody has anything to press a key for."""
        for number in range(1, _MOST_PAGES + 1):
            shortcut = self._add(f"Alt+{number}", self._open_page)
            self._pages.append(shortcut)
        for keys in ("F5", "Ctrl+R"):
            self._add(keys, self.refresh_requested)
        self._add("F6", self._next_pane)
        self._add("Shift+F6", self._previous_pane)
        self._add("Ctrl+Z", self.undo_requested)
        self._add("Alt+Left", self.back_requested)
        self._add("Ctrl+Shift+D", self.demo_requested, is_always_on=True)
        self._add("Esc", self.escape_pressed)
        self._add("F1", self.help_requested)
        self._add("Ctrl+K", self.search_requested)
        self._find = self._add("Ctrl+F", self.search_requested)
        self._find.setEnabled(self._has_find and not self._is_quiet)
        for keys in ("Ctrl++", "Ctrl+="):
            self._add(keys, self._settings.enlarge_text, is_always_on=True)
        self._add("Ctrl+-", self._settings.shrink_text, is_always_on=True)
        self._add("Ctrl+0", self._settings.reset_text, is_always_on=True)

    def set_quiet(self, *, is_quiet: bool) -> None:
        """A dialog has the word."""
        self._is_quiet = is_quiet
        for shortcut in self._quiet:
            shortcut.setEnabled(not is_quiet and (shortcut is not self._find or self._has_find))

    def leave_find_to_page(self, *, is_left: bool) -> None:
        """The page on show has a search of its own for Ctrl F."""
        self._has_find = not is_left
        if self._find is not None:
            self._find.setEnabled(self._has_find and not self._is_quiet)

    def _add(self, keys: str, receiver: object, *, is_always_on: bool = False) -> QtGui.QShortcut:
        shortcut = QtGui.QShortcut(QtGui.QKeySequence(keys), self._window)
        shortcut.activated.connect(receiver)
        if not is_always_on:
            shortcut.setEnabled(not self._is_quiet)
            self._quiet.append(shortcut)
        return shortcut

    @Slot()
    def _open_page(self) -> None:
        sender = self.sender()
        if isinstance(sender, QtGui.QShortcut) and sender in self._pages:
            self.page_requested.emit(self._pages.index(sender))

    @Slot()
    def _next_pane(self) -> None:
        self._go_round(1)

    @Slot()
    def _previous_pane(self) -> None:
        self._go_round(-1)

    def _go_round(self, step: int) -> None:
        panes = self._panes()
        focus = QApplication.focusWidget()
        here = next((i for i, (pane, _) in enumerate(panes) if focus is not None and _holds(pane, focus)), None)
        if not panes:
            return
        target = (here + step) % len(panes) if here is not None else 0
        panes[target][1].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
