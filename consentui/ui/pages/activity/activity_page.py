"""Activity (#18): every decision, sharing, answer, request and sign-in; filter, search, receipts, export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.activity_log_view import ActivityLogView, ReceiptOnRecord
from consentui.application.snapshot import AppSnapshot
from consentui.domain.activity_log import LoggedFacet, LoggedItem
from consentui.domain.catalogue import Catalogue
from consentui.ui.models.activity_filter import ActivityChip
from consentui.ui.models.activity_rows import ActivityRows
from consentui.ui.pages.activity.activity_frame import ActivityFrame
from consentui.ui.text.activity_states import InPlace, in_place, trouble, waiting_rows
from consentui.ui.text.activity_words import ActivityWords
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.record_words import RecordWords
from consentui.ui.theme import Theme
from consentui.ui.widgets.menu import Menu, MenuEntry


class ActivityPage(QWidget):
    """Owner: the PageHost. GUI thread. A function of the snapshot, of what is kept, and of the filter.

    Signals: `look_requested()` when it is first shown; `facets_requested()`; `pages_requested(generation, list)` of
    (page number, LogStretch); `index_requested(LoggedItem, facet ids)`; `receipts_requested(LoggedItem)`;
    `save_requested(LoggedItem)`; `export_requested(is_csv)`; `permissions_requested()`; `sign_in_requested()`;
    `try_again_requested()`.
    """

    has_sync_pill = False
    look_requested = Signal()
    facets_requested = Signal()
    pages_requested = Signal(int, object)
    index_requested = Signal(object, object)
    receipts_requested = Signal(object)
    save_requested = Signal(object)
    export_requested = Signal(bool)
    permissions_requested = Signal()
    sign_in_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._snapshot = AppSnapshot()
        self._facets: tuple[LoggedFacet, ...] = ()
        self._shown: ActivityLogView | None = None
        self._said_with: tuple[Catalogue | None, str, Dates] | None = None
        self._words = ActivityWords(None, "")
        self._receipts: Sequence[ReceiptOnRecord] = ()
        self.rows = ActivityRows()
        self.frame = ActivityFrame(theme, self.rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._connect()

    def focus_heading(self) -> None:
        """After a change of page, screen readers start here."""
        self.frame.list.scroll_to(0)
        self.frame.head.heading.setFocusPolicy(self.focusPolicy().ClickFocus)
        self.frame.head.heading.setFocus()

    def open_place(self, key: str) -> None:
        """The newest entries, or those of the chip of this name."""
        names = [chip.name.lower() for chip in ActivityChip]
        self.frame.head.show_only(names.index(key) if key in names else 0)
        self.frame.list.scroll_to(0)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; the place stays."""
        self._snapshot = snapshot
        if self._shown is None and snapshot.subject is not None:
            self.look_requested.emit()
        is_new = self._say_with(snapshot)
        view = snapshot.activity_log
        if self.rows.show_waiting(waiting_rows(snapshot)) or is_new:
            self.frame.list.rows_changed()
        if (view.revision if view else -1) != (self._shown.revision if self._shown else -1) or is_new:
            self.facets_requested.emit()
        is_checked = self._shown is not None and view is not None and view.chained != self._shown.chained
        if is_checked and self.frame.list.open_item is not None:
            self.receipts_requested.emit(self.frame.list.open_item)
        self._shown = view
        self._show_state()

    # ---- answers to what was asked for

    def take_facets(self, facets: Sequence[LoggedFacet]) -> None:
        """What the entries that are kept can say, after something was added."""
        self._facets = tuple(facets)
        self.rows.show_facets(self._facets)
        place = self.frame.list.place
        anchor = self.rows.pages.item(self.rows.index_of(place.row)) if place.row > self.rows.waiting else None
        if anchor is None:
            self._apply_filter(from_top=False)
        else:
            self.index_requested.emit(anchor, self._matching()[0])

    def take_index(self, index: int) -> None:
        """Where the first visible entry is now: it stays where it was on the screen."""
        inside = self.frame.list.place.inside
        self._apply_filter(from_top=False)
        self.frame.list.place.row, self.frame.list.place.inside = self.rows.row_of(index), inside
        self.frame.list.keep_in_view()

    def take_page(self, number: int, generation: int, items: Sequence[LoggedItem]) -> None:
        """One page of entries."""
        if self.rows.pages.take(number, generation, items):
            self.rows.forget_rows()
            self.frame.list.rows_came()

    def take_receipts(self, item: LoggedItem, receipts: Sequence[ReceiptOnRecord]) -> None:
        """The receipts of the entry that is to be open."""
        facet = self.rows.facet(item)
        if facet is None or item != self._wanted_open:
            return
        clauses = ClauseNames(self._snapshot.policy.published.policy if self._snapshot.policy.published else None)
        dates = self._dates.with_offset(self._snapshot.service_time_offset)
        words = RecordWords(self._words, self._snapshot.catalogue, clauses, dates)
        self.frame.card.show_entry(item, facet, receipts, words, self._app())
        self.frame.open_card(item)

    # ---- inside

    def _connect(self) -> None:
        head, rows = self.frame.head, self.frame.list
        self._wanted_open: LoggedItem | None = None
        head.filter_changed.connect(self._filter)
        head.export_requested.connect(self._choose_form)
        head.try_again_requested.connect(self.try_again_requested)
        head.permissions_requested.connect(self.permissions_requested)
        head.sign_in_requested.connect(self.sign_in_requested)
        rows.rows_wanted.connect(self._fetch)
        rows.opened.connect(self._open)
        self.frame.card.save_requested.connect(self.save_requested)

    def _app(self) -> str:
        return self._snapshot.service.name if self._snapshot.service else self.tr("the service")

    def _say_with(self, snapshot: AppSnapshot) -> bool:
        """True where the same entries are said in other words now."""
        dates = self._dates.with_offset(snapshot.service_time_offset)
        with_these = (snapshot.catalogue, self._app(), dates)
        if self._said_with is not None:
            catalogue, app, before = self._said_with
            if (catalogue, app, before.offset) == (*with_these[:2], dates.offset):
                return False
        self._said_with = with_these
        self._words = ActivityWords(snapshot.catalogue, self._app())
        self.rows.show_words(self._words, dates)
        return True

    def _matching(self) -> tuple[frozenset[int] | None, int]:
        return self.frame.head.wanted.matching(self._facets, self.rows.searched)

    def _apply_filter(self, *, from_top: bool) -> None:
        facet_ids, total = self._matching()
        self.rows.pages.begin(facet_ids, total)
        self.rows.forget_rows()
        self._show_state()
        self.frame.list.rows_changed(from_top=from_top)

    def _show_state(self) -> None:
        total, waiting = self.rows.pages.total, self.rows.waiting
        is_filtered = not self.frame.head.wanted.is_all
        place = in_place(self._snapshot, total=total, waiting=waiting, is_filtered=is_filtered)
        self.frame.head.show_place(place, self._app())
        self.frame.head.failed.set_reference(self._snapshot.error_at("ACTIVITY"))
        shows_trouble = place in (InPlace.ROWS, InPlace.NO_MATCH)
        self.frame.head.show_trouble(trouble(self._snapshot, self._app()) if shows_trouble else None)

    @Slot(object)
    def _filter(self, _wanted: object) -> None:
        self._open(None)
        self._apply_filter(from_top=True)
        self.frame.fit()

    @Slot(int, int)
    def _fetch(self, first: int, last: int) -> None:
        wanted = self.rows.pages.wanted(first, last)
        if wanted:
            self.pages_requested.emit(self.rows.pages.generation, wanted)

    @Slot(object)
    def _open(self, item: LoggedItem | None) -> None:
        self._wanted_open = item
        if item is None:
            self.frame.open_card(None)
        else:
            self.receipts_requested.emit(item)

    @Slot()
    def _choose_form(self) -> None:
        menu = Menu(self._theme, self.window(), self.tr("Export"))
        menu.set_entries(
            [
                MenuEntry(self.tr("Table for a spreadsheet (CSV)"), True, "list"),
                MenuEntry(self.tr("Everything with receipts (JSON)"), False, "file-code"),
            ]
        )
        menu.chosen.connect(self._export)
        menu.closed.connect(menu.deleteLater)
        menu.open_at(self.frame.head.export_button)

    @Slot(object)
    def _export(self, is_csv: bool) -> None:
        self.export_requested.emit(is_csv)
