"""One row of the reader, laid out for the present width: text, note and links, with their places."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from consentui.domain.record import Record
from consentui.ui.models.clause_switches import SwitchLink
from consentui.ui.models.reader_document import ReaderRow, RowKind
from consentui.ui.pages.policy.columns import CARD_AIR, CARD_PADDING, ITEM_INDENT, Columns
from consentui.ui.pages.policy.laid_text import LaidText
from consentui.ui.theme import Size, Space, Theme, Type

AIR_ABOVE, AIR_BELOW = 6, 8
_HEADING_ABOVE = {RowKind.SECTION: 30, RowKind.TOPIC: 21}
_HEADING_BELOW = 3
_FIRST_ABOVE = 21
_ITEM_GAP = 8
_CARD_LOWER = 3
_STACKED_GAP = 10
LINK_GAP = 6


class Placed(NamedTuple):
    """A run of text at its place in the row; x counts from the reading side."""

    text: LaidText
    x: float
    y: float
    width: float


class PlacedLink(NamedTuple):
    link: SwitchLink
    box: QRectF
    text: Placed


class RowLook(Record):
    """What all rows of a view share while nothing changes."""

    columns: Columns
    direction: Qt.LayoutDirection
    missing_note: str


class RowLayout:
    """Owned by the ReaderView, which keeps those around the visible ones. `pieces` ends with the note, if there is
    one; `card` is None for headings and the rest of a long clause."""

    __slots__ = ("card", "height", "is_first", "labels", "links", "missing_note", "pieces", "row", "states")

    def __init__(
        self, theme: Theme, row: ReaderRow, look: RowLook, links: tuple[SwitchLink, ...], *, is_first: bool
    ) -> None:
        self.row = row
        self.is_first = is_first
        self.pieces: list[Placed] = []
        self.links: list[PlacedLink] = []
        self.states: list[Placed] = []
        self.labels: list[Placed] = []
        self.missing_note: Placed | None = None
        self.card: QRectF | None = None
        self.height = 0
        if row.is_clause:
            self._lay_out_clause(theme, look, links)
        else:
            self._lay_out_heading(theme, look)

    def piece_at(self, x: float, y: float) -> int:
        """The run of text nearest to a point of the row; x counts from the reading side."""
        if self.card is not None and self._has_note and self.card.left() - LINK_GAP <= x and self.card.top() <= y:
            return len(self.row.pieces)
        texts = self.pieces[: len(self.row.pieces)]
        return next((n for n, placed in enumerate(texts) if y < placed.y + placed.text.height), len(texts) - 1)

    def link_at(self, x: float, y: float) -> int | None:
        """The link at a point of the row."""
        return next((number for number, link in enumerate(self.links) if link.box.contains(x, y)), None)

    def text_height(self) -> float:
        """How far the text itself reaches, without the card beside it."""
        last = self.pieces[len(self.row.pieces) - 1]
        return last.y + last.text.height + AIR_BELOW

    @property
    def _has_note(self) -> bool:
        return len(self.pieces) > len(self.row.pieces)

    def _lay_out_heading(self, theme: Theme, look: RowLook) -> None:
        above = _FIRST_ABOVE if self.is_first else _HEADING_ABOVE[self.row.kind]
        label = f"{self.row.label}  " if self.row.label else ""
        style = Type.H2
        x, columns = float(look.columns.x), look.columns
        if label:
            wide = theme.font_metrics(style).horizontalAdvance(label)
            wide = min(wide, columns.width / 3)
            self.labels = [Placed(_laid(theme, label, style, columns.width, look), x, above, wide)]
            x += wide
        room = columns.width - (x - columns.x)
        text = _laid(theme, self.row.pieces[0], style, room, look)
        self.pieces = [Placed(text, x, above, room)]
        self.height = above + text.height + _HEADING_BELOW

    def _lay_out_clause(self, theme: Theme, look: RowLook, links: tuple[SwitchLink, ...]) -> None:
        row, columns = self.row, look.columns
        y: float = _FIRST_ABOVE - AIR_ABOVE if self.is_first else 0
        if row.label:
            label = _laid(theme, f"{row.label}.", Type.READ, columns.label_width, look)
            self.labels.append(Placed(label, columns.x, y + AIR_ABOVE, columns.label_width))
        x, room = (columns.text_x, columns.text_width) if row.label or row.is_rest else (columns.x, columns.width)
        top = y = y + AIR_ABOVE
        for number, run in enumerate(row.pieces):
            indent = ITEM_INDENT if number else 0
            y += _ITEM_GAP if number else 0
            text = _laid(theme, run, Type.READ, room - indent, look)
            self.pieces.append(Placed(text, x + indent, y, room - indent))
            if number and row.item_labels[number - 1]:
                mark = _laid(theme, f"{row.item_labels[number - 1]}.", Type.READ, indent, look)
                self.labels.append(Placed(mark, x, y, indent))
            y += text.height if run or len(row.pieces) == 1 else 0
        below = y
        if not row.is_rest and (row.note or links or columns.has_notes):
            card_y = y + _STACKED_GAP if columns.is_stacked else top + _CARD_LOWER
            below = max(y, self._lay_out_card(theme, look, links, card_y))
        self.height = math.ceil(below) + AIR_BELOW + (_STACKED_GAP // 2 if columns.is_stacked else 0)

    def _lay_out_card(self, theme: Theme, look: RowLook, links: tuple[SwitchLink, ...], top: float) -> float:
        columns, y = look.columns, top + CARD_AIR
        x, room = columns.note_x + CARD_PADDING, columns.note_width - 2 * CARD_PADDING
        if self.row.note:
            note = Placed(_laid(theme, self.row.note, Type.SMALL, room, look), x, y, room)
            self.pieces.append(note)
            y += note.text.height
        elif columns.has_notes:
            self.missing_note = Placed(_laid(theme, look.missing_note, Type.SMALL, room, look), x, y, room)
            y += self.missing_note.text.height
        icon = round(theme.part(Size.ICON_S))
        for link in links:
            indent = icon + LINK_GAP if link.key else 0
            text = _laid(theme, link.text, Type.SMALL_LABEL, room - indent, look)
            high = max(Size.LINK_TARGET, text.height + Space.M)
            box = QRectF(x - Space.XS, y, room + 2 * Space.XS, high)
            placed = Placed(text, x + indent, y + (high - text.height) / 2, room - indent)
            if link.key:
                self.links.append(PlacedLink(link, box, placed))
            else:
                self.states.append(placed)
            y += high
        y += CARD_AIR
        self.card = QRectF(columns.note_x, top, columns.note_width, y - top)
        return y


def _laid(theme: Theme, text: str, style: Type, width: float, look: RowLook) -> LaidText:
    return LaidText(text, theme.font(style), theme.line_height(style), max(width, 1.0), look.direction)
