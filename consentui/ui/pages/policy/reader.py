"""The policy and the plain words beside it, with their headings and the scroll bar."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from consentui.ui.models.clause_switches import SwitchLink
from consentui.ui.models.reader_document import ReaderDocument
from consentui.ui.models.reader_search import Hit, ReaderSearch
from consentui.ui.pages.policy.column_heads import ColumnHeads
from consentui.ui.pages.policy.policy_text import PolicyText
from consentui.ui.pages.policy.reader_foot import ReaderFoot
from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_FAR = 3


class Reader(QWidget):
    """Owner: the PolicyPage. GUI thread. `place_changed(place)`: another part is being read; `link_requested(key)`."""

    place_changed = Signal(int)
    link_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = PolicyText(theme, self.tr("No summary for this clause."))
        self.text.setAccessibleName(self.tr("The policy"))
        self.bar = ThinScrollBar(theme)
        self._head = ColumnHeads(theme)
        self._bar_value = 0
        self._search_later = QTimer(self)
        self._search_later.setInterval(0)
        self._search_later.timeout.connect(self._prepare_search)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._head, 0, 0, 1, 2)
        grid.addWidget(self.text, 1, 0)
        grid.addWidget(self.bar, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)
        self.text.moved.connect(self._show_place)
        self.text.place_changed.connect(self.place_changed)
        self.text.link_requested.connect(self.link_requested)
        self.bar.valueChanged.connect(self._follow_bar)
        theme.changed.connect(self._show_place)

    def show_document(self, document: ReaderDocument) -> None:
        """Another text from its beginning."""
        self.text.show_document(document, ReaderSearch(document))
        self._head.show_columns(self.text.width(), has_notes=document.has_notes)
        self._search_later.start()

    def set_foot(self, foot: QWidget) -> None:
        """Something below the end of the text."""
        ReaderFoot(self.text, foot)

    def show_links(self, links: Mapping[str, tuple[SwitchLink, ...]]) -> None:
        """The switches of each clause, with their states in words."""
        self.text.show_links(links)

    def go_to(self, key: str) -> bool:
        """Bring a section, topic or clause into view; a clause is marked and takes the focus. False: no such clause."""
        row = self.text.document.row_of.get(key)
        if row is None:
            return False
        self.text.go_to_row(row)
        self.text.mark_target(row if self.text.document.rows[row].is_clause else None)
        return True

    def go_to_place(self, place: int) -> None:
        """The beginning of an entry of the contents."""
        document = self.text.document
        if place < len(document.places):
            self.text.mark_target(None)
            self.text.go_to_row(document.places[place].first)
            self.place_changed.emit(place)

    def search_for(self, typed: str) -> Hit | None:
        """Mark what is found and come to the first hit from the visible text on."""
        search = self.text.search
        search.set_query(typed)
        return self._come_to(search.go_from(self.text.place.row))

    def next_hit(self, *, is_forward: bool) -> Hit | None:
        """To the next hit or the one before."""
        search = self.text.search
        return self._come_to(search.go_next() if is_forward else search.go_previous())

    @property
    def search(self) -> ReaderSearch:
        return self.text.search

    @property
    def target(self) -> str | None:
        """The id of the marked clause."""
        return None if self.text.target is None else self.text.document.rows[self.text.target].key

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width() - self.bar.sizeHint().width()
        self._head.show_columns(width, has_notes=self.text.document.has_notes)
        self._show_place()

    def _come_to(self, hit: Hit | None) -> Hit | None:
        if hit is not None:
            self.text.show_hit(hit)
        self.text.update()
        return hit

    @Slot()
    def _prepare_search(self) -> None:
        if not self.text.search.prepare():
            self._search_later.stop()

    @Slot()
    def _show_place(self) -> None:
        """The scroll bar follows the text; it is only told, so nothing moves because of it."""
        place, height = self.text.place, self.text.height()
        self.bar.blockSignals(True)
        self.bar.setPageStep(max(height, 1))
        self.bar.setSingleStep(self._theme.line_height(Type.READ) * 2)
        self.bar.setRange(0, max(place.total - height, 0))
        self.bar.setValue(place.top)
        self.bar.blockSignals(False)
        self._bar_value = self.bar.value()
        self.bar.update()

    @Slot(int)
    def _follow_bar(self, value: int) -> None:
        """Short ways are exact; far ones go by heights that may be guessed."""
        step = value - self._bar_value
        if abs(step) <= _FAR * self.text.height() and 0 < value < self.bar.maximum():
            self.text.scroll_by(step)
        elif value == self.bar.maximum():
            self.text.place.go_to_end()
            self.text.scroll_by(0)
        else:
            self.text.scroll_to(value)
