"""The rows of the record on the screen: only what is visible is laid out and painted."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.domain.activity_log import LoggedItem
from consentui.ui.models.activity_pages import PAGE
from consentui.ui.models.activity_rows import HEAD, ActivityRows
from consentui.ui.pages.activity.list_accessible import say_rows_changed
from consentui.ui.pages.activity.list_place import ListPlace
from consentui.ui.pages.activity.row_layout import LEAST, RowLayout
from consentui.ui.pages.activity.row_painter import RowPainter
from consentui.ui.theme import Size, Space, Theme

_KEPT = 160
# Pages are asked for this many rows before they come into view.
_AHEAD = PAGE // 2


class ListView(QWidget):
    """Base of the ActivityList; knows rows, no keys and no mouse. `head_height` and `card_height` are those of the
    widgets laid over it.

    Signals: `moved()` after the list has moved or been laid out anew; `rows_wanted(first, last)`: entries that are
    looked at or soon will be.
    """

    moved = Signal()
    rows_wanted = Signal(int, int)

    def __init__(self, theme: Theme, rows: ActivityRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = rows
        self.accessible_interface: QAccessibleInterface | None = None
        self.place = ListPlace(self.height_of)
        self.place.estimate = LEAST
        self.head_height = 0
        self.card_height = 0
        self.open_item: LoggedItem | None = None
        self.current = -1
        self.hovered = -1
        self.has_ring = False
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        self._laid_for: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # ---- what is shown

    def rows_changed(self, *, from_top: bool = False) -> None:
        """Other rows, or other words in them; the place stays unless told otherwise."""
        self._layouts.clear()
        self.place.count = self.rows.count
        if from_top:
            self.place.row, self.place.inside = HEAD, 0
        self.current = min(self.current, self.rows.count - 1)
        self.keep_in_view()
        say_rows_changed(self)

    def rows_came(self) -> None:
        """Rows that were on their way are at hand; nothing else has changed."""
        was_at_end = self.place.row != HEAD and self.place.is_at_end
        # Whether a row begins or ends the card of a day is known only now that its neighbour is at hand.
        self._layouts.clear()
        if was_at_end:
            self.place.to_end()
        self.keep_in_view()
        say_rows_changed(self)

    def set_open(self, item: LoggedItem | None, card_height: int) -> None:
        """The entry whose card is on show, and how high that is."""
        self.open_item, self.card_height = item, card_height
        self.keep_in_view()

    def keep_in_view(self) -> None:
        """The first visible row stays the first visible row, whatever is laid out anew."""
        self.fit()
        self.place.scroll_by(0)
        self.say_moved()

    # ---- moving

    def scroll_by(self, pixels: int) -> None:
        self.fit()
        self.place.scroll_by(pixels)
        self.say_moved()

    def scroll_to(self, top: int) -> None:
        """To where the handle of the scroll bar was put."""
        self.fit()
        self.place.scroll_to(top)
        self.say_moved()

    def column(self) -> tuple[int, int]:
        """Left edge and width of the column the rows stand in."""
        limit = round(Size.CLAMP * max(1.0, self.theme.text_scale))
        side = max(Space.PAGE, (self.width() - limit) // 2)
        return side, self.width() - 2 * side

    def height_of(self, row: int) -> int:
        if row == HEAD:
            return self.head_height
        height = self.layout_of(row).height(self.card_height if self.is_open(row) else 0)
        return height + (Space.PAGE if row == self.rows.count - 1 else 0)

    def layout_of(self, row: int) -> RowLayout:
        """One row, laid out now if it was not."""
        layout = self._layouts.get(row)
        if layout is None:
            layout = RowLayout(self.theme, self.rows.row(row), self.column()[1], is_first=row == 1)
            self._layouts[row] = layout
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        return layout

    def is_open(self, row: int) -> bool:
        item = self.rows.row(row).item if row > self.rows.waiting else None
        return item is not None and item == self.open_item

    def row_box(self, row: int) -> QRectF | None:
        """Where the row itself is, without heading and card; None where it is out of view."""
        found = next((y for visible, y in self.place.visible() if visible == row), None)
        if found is None or row == HEAD:
            return None
        left, width = self.column()
        layout = self.layout_of(row)
        return QRectF(left, found + layout.body_top, width, layout.body_height)

    def row_at(self, point: QPointF) -> int:
        """The row at a point; -1 where there is none."""
        return next((r for r, _ in self.place.visible() if (box := self.row_box(r)) and box.contains(point)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        left, width = self.column()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.theme.colours.window)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rows = RowPainter(self.theme, painter, QRectF(self.rect()), left, width, self.layoutDirection())
            for row, y in self.place.visible():
                if row != HEAD:
                    rows.paint(
                        self.layout_of(row),
                        y,
                        self.card_height if self.is_open(row) else 0,
                        is_hovered=row == self.hovered,
                        has_ring=row == self.current and self.has_ring and self.hasFocus(),
                    )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def fit(self) -> None:
        """The view as high as it is; after another width or text size every row is laid out anew."""
        key = (self.theme.revision, self.width())
        if key != self._laid_for:
            self._laid_for = key
            self._layouts.clear()
        self.place.view_height = self.height()
        self.place.count = self.rows.count

    def say_moved(self) -> None:
        rows = [row for row, _ in self.place.visible() if row > self.rows.waiting]
        if rows:
            first, last = self.rows.index_of(rows[0]), self.rows.index_of(rows[-1])
            self.rows_wanted.emit(first - _AHEAD, last + _AHEAD)
        self.update()
        self.moved.emit()
