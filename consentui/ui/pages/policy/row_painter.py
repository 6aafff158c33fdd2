"""Paints the rows of the reader: text with hits and selection, cards, links, and the bar of a link's target."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from consentui.ui.models.reader_document import RowKind
from consentui.ui.models.reader_search import Hit
from consentui.ui.pages.policy.columns import BAR_X, ITEM_INDENT
from consentui.ui.pages.policy.laid_text import Mark
from consentui.ui.pages.policy.row_layout import AIR_ABOVE, Placed, PlacedLink, RowLayout
from consentui.ui.pages.policy.text_selection import TextSelection
from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, draw_hairline, visual_rect

_BAR = 3
_BULLET = 2.5


class RowPainter:
    """Made for one paint event of the ReaderView; keeps nothing."""

    def __init__(self, theme: Theme, painter: QPainter, bounds: QRectF, direction: Qt.LayoutDirection) -> None:
        self._theme = theme
        self._painter = painter
        self._bounds = bounds
        self._direction = direction
        colours = theme.colours
        self._hit = (colours.mark, colours.mark_text)
        self._current = (colours.mark_on, colours.mark_on_text)
        self._selected = (colours.accent, colours.on_accent)

    def paint(
        self,
        layout: RowLayout,
        number: int,
        y: float,
        hits: Sequence[Hit],
        current: Hit | None,
        selection: TextSelection,
        *,
        is_target: bool,
    ) -> None:
        """One row at its height in the view."""
        colours = self._theme.colours
        if layout.row.kind is RowKind.SECTION and not layout.is_first:
            draw_hairline(self._painter, colours.line, self._bounds.x(), y + 12, self._bounds.width())
        if is_target:
            bar = self._box(BAR_X, y + AIR_ABOVE, _BAR, layout.text_height() - 2 * AIR_ABOVE)
            draw_box(self._painter, bar, _BAR / 2, colours.accent, None)
        if layout.card is not None:
            self._paint_card(layout, layout.card, y)
        for label in layout.labels:
            self._text(label, y, colours.text2 if layout.row.is_clause else colours.text)
        for piece, placed in enumerate(layout.pieces):
            marks = self._marks(number, piece, placed, hits, current, selection)
            self._text(placed, y, colours.text, marks)
            if 0 < piece < len(layout.row.pieces):
                self._bullet(layout, piece, placed, y)

    def paint_link(self, link: PlacedLink, y: float, *, is_hovered: bool, has_ring: bool) -> None:
        """An arrow and the state of a switch."""
        colours, painter = self._theme.colours, self._painter
        ink = colours.accent_hover if is_hovered else colours.accent
        side = round(self._theme.part(Size.ICON_S))
        line = self._theme.line_height(Type.SMALL_LABEL)
        text = link.text
        icon = self._box(text.x - side - 6, y + text.y + (line - side) / 2, side, side)
        is_mirrored = self._direction == Qt.LayoutDirection.RightToLeft
        self._theme.draw_icon(painter, "arrow-left" if is_mirrored else "arrow-right", icon, ink)
        self._text(text, y, ink)
        if is_hovered:
            last = self._box(text.x, y + text.y + text.text.height - 1, link.box.right() - 4 - text.x, 1)
            draw_hairline(painter, ink, last.x(), last.y(), last.width())
        if has_ring:
            ring = self._box(link.box.x(), y + link.box.y(), link.box.width(), link.box.height())
            draw_focus_ring(painter, self._theme, ring, Radius.FIELD)

    def _paint_card(self, layout: RowLayout, card: QRectF, y: float) -> None:
        colours = self._theme.colours
        box = self._box(card.x(), y + card.y(), card.width(), card.height())
        draw_box(self._painter, box, Radius.TILE, colours.sunken, colours.line)
        if layout.missing_note is not None:
            self._text(layout.missing_note, y, colours.text3)
        for state in layout.states:
            self._text(state, y, colours.text2)

    def _bullet(self, layout: RowLayout, piece: int, placed: Placed, y: float) -> None:
        if layout.row.item_labels[piece - 1] is not None:  # it has a letter, or the entry above goes on
            return
        line = self._theme.line_height(Type.READ)
        box = self._box(placed.x - ITEM_INDENT, y + placed.y, ITEM_INDENT, line)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colours.text3)
        middle = box.x() + box.width() / 4 * (3 if self._direction == Qt.LayoutDirection.RightToLeft else 1)
        self._painter.drawEllipse(QPointF(middle, box.y() + line / 2), _BULLET, _BULLET)

    def _marks(
        self,
        number: int,
        piece: int,
        placed: Placed,
        hits: Sequence[Hit],
        current: Hit | None,
        selection: TextSelection,
    ) -> list[Mark]:
        if not hits and selection.is_empty:
            return []
        marks = []
        others = tuple((hit.start, hit.end) for hit in hits if hit.piece == piece and hit != current)
        if others:
            marks.append(Mark(others, *self._hit))
        if current is not None and current[:2] == (number, piece):
            marks.append(Mark(((current.start, current.end),), *self._current))
        part = selection.part_of(number, piece, len(placed.text.text))
        return [*marks, Mark((part,), *self._selected)] if part is not None else marks

    def _text(self, placed: Placed, y: float, colour: QColor, marks: Sequence[Mark] = ()) -> None:
        box = self._box(placed.x, y + placed.y, placed.width, 1)
        placed.text.draw(self._painter, box.x(), box.y(), colour, marks)

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        return visual_rect(self._direction, self._bounds, QRectF(x, y, width, height))
