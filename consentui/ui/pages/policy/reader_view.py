"""The text of the policy on the screen: only what is visible is laid out and painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.domain.policy import Policy
from consentui.ui.models.clause_switches import SwitchLink
from consentui.ui.models.reader_document import ReaderDocument
from consentui.ui.models.reader_search import Hit, ReaderSearch
from consentui.ui.pages.policy.columns import columns_of
from consentui.ui.pages.policy.reading_place import ReadingPlace
from consentui.ui.pages.policy.row_guesses import guesses_of
from consentui.ui.pages.policy.row_heights import RowHeights
from consentui.ui.pages.policy.row_layout import RowLook
from consentui.ui.pages.policy.row_layouts import RowLayouts
from consentui.ui.pages.policy.row_painter import RowPainter
from consentui.ui.pages.policy.text_selection import Spot, TextSelection
from consentui.ui.theme import Theme
from consentui.ui.theme.theme import is_restyled

_ABOVE_TARGET = 24
_HIT_MARGIN = 48


class ReaderView(QWidget):
    """Owner: the Reader. GUI thread. Knows rows, no keys and no mouse.

    `moved()` after the text has moved or been laid out anew, `place_changed(place)` when another part is being read.
    """

    moved = Signal()
    place_changed = Signal(int)

    def __init__(self, theme: Theme, missing_note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.selection = TextSelection()
        self.target: int | None = None
        self.focused_link: tuple[int, int] | None = None
        self.hovered_link: tuple[int, int] | None = None
        self.document = ReaderDocument(Policy((), ()), {}, "")
        self.search = ReaderSearch(self.document)
        self.layouts = RowLayouts(theme, self.document)
        self.place = ReadingPlace(RowHeights([]), self.layouts.height)
        self._missing_note = missing_note
        self._laid_for: tuple[int, int, Qt.LayoutDirection] | None = None
        self.shown_place = -1
        self._held: tuple[int | Hit, int, int] | None = None
        # What stands below the last row, and how high it is at a width: see ReaderFoot.
        self.foot: QWidget | None = None
        self.foot_height: Callable[[int], int] = _none
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.keep_in_view)

    def show_document(self, document: ReaderDocument, search: ReaderSearch) -> None:
        """Another text, from its beginning."""
        self.document, self.search = document, search
        links = self.layouts.links
        self.layouts = RowLayouts(self.theme, document)
        self.layouts.show_links(links)
        self.place = ReadingPlace(RowHeights([]), self.layouts.height)
        self.selection = TextSelection()
        self.selection.document = document
        self.target = self.focused_link = self.hovered_link = None
        self._laid_for = None
        self.shown_place = -1
        self._held = None
        self.keep_in_view()

    def show_links(self, links: Mapping[str, tuple[SwitchLink, ...]]) -> None:
        """The switches that each clause governs; only rows that say something else now are laid out anew."""
        if self.layouts.show_links(links):
            self.keep_in_view()

    def go_to_row(self, row: int) -> None:
        """A heading, or a clause with its heading above it where both fit."""
        self._held = (row, 0, 0)
        if not self._fit():
            return
        rows = self.document.rows
        first = row
        while first > 0 and rows[first].is_rest:
            first -= 1
        heading = self.document.places[rows[row].place].first
        if rows[row].is_clause and self._fits(heading, row):
            self.place.go_to(heading, 0)
        else:
            self.place.go_to(first, _ABOVE_TARGET // 2)
        self._held = (row, self.place.row, self.place.inside)
        self._say_moved()

    def show_hit(self, hit: Hit) -> None:
        """Bring a hit into view; nothing moves if it can be seen."""
        self._held = (hit, 0, 0)
        if not self._fit():
            return
        layout = self.layouts.of(hit.row)
        placed = layout.pieces[hit.piece]
        inside = placed.y + placed.text.place_of(hit.start).y()
        top = self.place.offset_of(hit.row)
        if top is None or not _HIT_MARGIN <= top + inside <= self.height() - _HIT_MARGIN:
            self.place.go_to(hit.row, round(self.height() / 3 - inside))
        self._held = (hit, self.place.row, self.place.inside)
        self._say_moved()

    def scroll_by(self, pixels: int) -> None:
        """As far as the text goes."""
        self.place.scroll_by(pixels)
        self._say_moved()

    def scroll_to(self, y: int) -> None:
        """To where the handle of the scroll bar was put."""
        self.place.scroll_to(y)
        self._say_moved()

    def row_box(self, row: int) -> QRectF | None:
        """Where a row is in the view; None where it is out of view."""
        y = self.place.offset_of(row) if row < len(self.place.heights) else None
        return None if y is None else QRectF(0, y, self.width(), self.place.heights[row])

    def row_at(self, y: float) -> tuple[int, int] | None:
        """The row at a height of the view, with its top; the nearest one beyond the ends."""
        rows = self.place.visible()
        return next(((row, top) for row, top in reversed(rows) if top <= y), rows[0] if rows else None)

    def spot_at(self, point: QPointF) -> Spot | None:
        """The place in the text nearest to a point of the view."""
        found = self.row_at(point.y())
        if found is None:
            return None
        row, top = found
        layout = self.layouts.of(row)
        x, y = self.from_reading_side(point.x()), point.y() - top
        piece = layout.piece_at(x, y)
        placed = layout.pieces[piece]
        left = self.from_reading_side(placed.x + placed.width) if self.is_mirrored else placed.x
        return Spot(row, piece, placed.text.sign_at(point.x() - left, y - placed.y))

    def from_reading_side(self, x: float) -> float:
        """x counted from the side where reading begins, and back."""
        return self.width() - x if self.is_mirrored else x

    @property
    def is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.theme.colours.surface)
            if not self._fit():
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rows = RowPainter(self.theme, painter, QRectF(self.rect()), self.layoutDirection())
            current, rows_of = self.search.current, self.document.rows
            target = rows_of[self.target].key if self.target is not None else None
            for row, y in self.place.visible():
                layout = self.layouts.of(row)
                is_target = target is not None and rows_of[row].key == target
                hits = self.search.hits_in(row)
                rows.paint(layout, row, y, hits, current, self.selection, is_target=is_target)
                for number, link in enumerate(layout.links):
                    is_hovered = self.hovered_link == (row, number)
                    has_ring = self.focused_link == (row, number)
                    rows.paint_link(link, y, is_hovered=is_hovered, has_ring=has_ring)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_in_view()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event) or event.type() == QEvent.Type.LayoutDirectionChange:
            self.keep_in_view()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @Slot()
    def keep_in_view(self) -> None:
        """What one has come to stays in view, whatever is laid out anew; who has scrolled since then keeps the first
        visible row."""
        held = self._held
        if held is not None and held[1:] == (self.place.row, self.place.inside):
            # A jump may have come before the page had its width.
            self.show_hit(held[0]) if isinstance(held[0], Hit) else self.go_to_row(held[0])
        elif self._fit():
            self.place.scroll_by(0)
            self._say_moved()

    def _fit(self) -> bool:
        """Columns and guesses for the present width; False while there is no room at all."""
        if not self.document.rows or self.width() < 1 or self.height() < 1:
            return False
        self.place.view_height = self.height()
        self.place.foot = self.foot_height(self.width())
        key = (self.theme.revision, self.width(), self.layoutDirection())
        if key != self._laid_for:
            self._laid_for = key
            columns = columns_of(self.width(), self.theme, has_notes=self.document.has_notes)
            self.layouts.set_look(RowLook(columns, self.layoutDirection(), self._missing_note))
            self.place.heights = RowHeights(guesses_of(self.document, self.theme, columns, self.layouts.links))
            self.place.scroll_by(0)
        return True

    def _fits(self, first: int, last: int) -> bool:
        """Whether rows fit into the view together."""
        room = self.height() - _ABOVE_TARGET
        for row in range(last, first - 1, -1):
            room -= self.place.known(row)
            if room < 0:
                return False
        return True

    def _say_moved(self) -> None:
        self.update()
        self.moved.emit()
        found = self.row_at(self.height() / 3)
        if found is not None:
            place = self.document.rows[found[0]].place
            if place != self.shown_place:
                self.shown_place = place
                self.place_changed.emit(place)


def _none(_width: int) -> int:
    return 0
