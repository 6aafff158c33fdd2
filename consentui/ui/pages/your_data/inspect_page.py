"""Look inside your copy (#13): its files, easy to read or raw, searched and compared; nothing leaves the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.inspect_ports import EasyPart, FileDifference, FoundIn, InsideFile, RawPart
from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.your_data.file_tree import FileTree
from consentui.ui.pages.your_data.inspect_card import InspectCard
from consentui.ui.pages.your_data.inspect_pane import InspectPane
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.accessible import announce
from consentui.ui.widgets.back_link import BackLink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.line_edit import LineEdit
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.scroll_page import ScrollPage

# While somebody types, every letter is not looked for.
_TYPING_MS = 250
_SIDE = 10
# The header leaves room for the focus ring of a pill; buttons end where the card ends.
_EDGE = 3


class InspectPage(ScrollPage):
    """Owner: the PageHost. GUI thread; the content comes from the InspectDesk.

    Signals: `easy_requested(name, start, needle)`, `raw_requested(name, start)`, `search_requested(needle)`,
    `compare_requested()`, `save_requested()`, `left()`: back to Your data.
    """

    has_sync_pill = False
    easy_requested = Signal(str, int, str)
    raw_requested = Signal(str, int)
    search_requested = Signal(str)
    compare_requested = Signal()
    save_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.heading.set_text(self.tr("Look inside your copy"))
        back = BackLink(theme, self.tr("Your data"))
        back.clicked.connect(self.left)
        self.set_lead(back)
        self.compare_button = Button(theme, self.tr("Compare…"), icon="compare")
        self.compare_button.clicked.connect(self.compare_requested)
        self.save_button = Button(theme, self.tr("Save as…"), icon="download")
        self.save_button.clicked.connect(self.save_requested)
        trailing = QWidget()
        row = QHBoxLayout(trailing)
        set_margins(row, 0, 0, _EDGE, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.compare_button)
        row.addWidget(self.save_button)
        self.add_trailing(trailing)
        self.search = LineEdit(theme, icon="search", placeholder=self.tr("Search the copy"))
        self.search.setAccessibleName(self.tr("Search the copy"))
        self.search.textChanged.connect(self._wait_for_more)
        self.found = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.found.hide()
        self.search.installEventFilter(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.tree = FileTree(theme)
        self.tree.file_chosen.connect(self._open_file)
        self.pane = InspectPane(theme, dates)
        self.pane.easy_requested.connect(self._ask_easy)
        self.pane.raw_requested.connect(self.raw_requested)
        self.card = InspectCard(theme, self._files_part(), self.pane)
        self.refusal = EmptyState(theme, "file-text", self.tr("This file is not opened"), "")
        self.add_part(self.card, fills=True)
        self.add_part(self.refusal, fills=True)
        self.refusal.hide()

    @property
    def needle(self) -> str:
        """What is looked for."""
        return self.search.text().strip()

    def show_snapshot(self, _snapshot: AppSnapshot) -> None:
        """The page is about a file, not about what the service says."""

    def show_copy(self, name: str, files: Sequence[InsideFile]) -> None:
        """A copy was found safe and is open."""
        text = self.tr("{name}. Opened on this computer. Nothing is sent.")
        self.set_subtitle(text.format(name=name))
        self._show_card(is_there=True)
        self._typing.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._show_found("")
        self.tree.show_files(files)
        if self.tree.names:
            self.tree.choose(_first(self.tree.names))

    def show_refusal(self, name: str, text: str, reference: str) -> None:
        """It was not opened, and why."""
        self.set_subtitle(name)
        self.refusal.set_texts(self.tr("This file is not opened"), text)
        self.refusal.set_reference(reference)
        self._show_card(is_there=False)
        announce(self, text, is_urgent=True)

    def show_easy(self, name: str, start: int, needle: str, part: EasyPart) -> None:
        """Lines of a file; late ones of another search are dropped."""
        if needle == self.needle:
            self.pane.show_easy(name, start, part, needle)

    def show_raw(self, name: str, start: int, part: RawPart) -> None:
        """Text of a file."""
        self.pane.show_raw(name, start, part)

    def show_search(self, needle: str, hits: Sequence[FoundIn]) -> None:
        """In which files it stands; late answers are dropped."""
        if needle != self.needle:
            return
        self.tree.show_counts({hit.name: hit.count for hit in hits})
        total = sum(hit.count for hit in hits)
        if not hits:
            text = self.tr("Nothing found. Try another word.")
        else:
            text = self.tr("%n matches", "", total)
        self._show_found(text)
        announce(self, text)
        if hits and self.pane.name not in {hit.name for hit in hits}:
            self.tree.choose(self.tree.names[0])
        else:
            self.pane.read_again()

    def show_differences(self, older: str, differences: Sequence[FileDifference]) -> None:
        """What was added since another copy."""
        self.tree.setCurrentIndex(self.tree.rootIndex())
        self.pane.show_differences(PurePath(older).name, differences)
        announce(self, self.pane.title.text())

    def _files_part(self) -> QWidget:
        part = QWidget()
        head, column = QVBoxLayout(), QVBoxLayout(part)
        head.setContentsMargins(_SIDE, Space.M, _SIDE, 0)
        head.setSpacing(Space.XS)
        head.addWidget(self.search)
        head.addWidget(self.found)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        return part

    def _show_card(self, *, is_there: bool) -> None:
        self.card.setVisible(is_there)
        self.refusal.setVisible(not is_there)
        self.compare_button.setVisible(is_there)
        self.save_button.setVisible(is_there)

    def _show_found(self, text: str) -> None:
        self.found.set_text(text)
        self.found.setVisible(bool(text))

    @Slot(str)
    def _open_file(self, name: str) -> None:
        self.pane.show_file(name, self.tree.kind_of(name), self.tree.size_of(name))

    @Slot(str, int)
    def _ask_easy(self, name: str, start: int) -> None:
        self.easy_requested.emit(name, start, self.needle)

    @Slot()
    def _wait_for_more(self) -> None:
        self._typing.start()

    @Slot()
    def _search(self) -> None:
        if self.needle:
            self.search_requested.emit(self.needle)
            return
        self._show_found("")
        self.tree.show_counts(None)
        self.pane.read_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties the search, as in the reader."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and watched is self.search:
            if self.search.text() and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if self.search.text() and event.type() == QEvent.Type.KeyPress:
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


def _first(names: Sequence[str]) -> str:
    """What a person wants to see first: their account, where the copy has it."""
    return next((name for name in names if name.startswith("account/")), names[0])
