"""What is selected in the reader, across clauses, and how it reads when it is copied."""

from __future__ import annotations

from typing import NamedTuple

from consentui.ui.models.reader_document import ReaderDocument, ReaderRow, shown


class Spot(NamedTuple):
    """A place between two signs. `piece` counts the runs of the row; the one after them is the note."""

    row: int
    piece: int
    sign: int


class TextSelection:
    """From `anchor` to `caret`, in the policy or in the plain words, never in both. Owned by the ReaderView."""

    def __init__(self) -> None:
        self.document: ReaderDocument | None = None
        self.anchor: Spot | None = None
        self.caret: Spot | None = None

    def clear(self) -> None:
        """Nothing is selected; the caret stays."""
        self.anchor = self.caret

    def set(self, anchor: Spot, caret: Spot) -> None:
        """Select between two places of the same column."""
        self.anchor, self.caret = anchor, caret

    def select_all(self) -> None:
        """The whole policy, without the plain words."""
        if self.document is not None and self.document.rows:
            last = len(self.document.rows) - 1
            pieces = self.document.rows[last].pieces
            self.set(Spot(0, 0, 0), Spot(last, len(pieces) - 1, len(pieces[-1])))

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.caret

    @property
    def is_in_notes(self) -> bool:
        return self.anchor is not None and self.document is not None and is_note(self.document, self.anchor)

    @property
    def first_and_last(self) -> tuple[Spot, Spot] | None:
        if self.anchor is None or self.caret is None or self.is_empty:
            return None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def part_of(self, row: int, piece: int, length: int) -> tuple[int, int] | None:
        """Begin and end of what is selected in one run of text."""
        ends = self.first_and_last
        if ends is None or self.document is None:
            return None
        first, last = ends
        if is_note(self.document, Spot(row, piece, 0)) is not self.is_in_notes:
            return None
        begin = first.sign if (row, piece) == first[:2] else 0
        end = last.sign if (row, piece) == last[:2] else length
        inside = first[:2] <= (row, piece) <= last[:2]
        return (begin, end) if inside and begin < end else None

    def text(self) -> str:
        """What is copied: clauses with their letters, one run of text per line."""
        ends = self.first_and_last
        if ends is None or self.document is None:
            return ""
        lines: list[str] = []
        for number in range(ends[0].row, ends[1].row + 1):
            row = self.document.rows[number]
            runs = [(len(row.pieces), row.note)] if self.is_in_notes else enumerate(row.pieces)
            for piece, run in runs:
                part = self.part_of(number, piece, len(run))
                if part is not None:
                    begun = _prefix(row, piece) if part[0] == 0 else ""
                    lines.append(begun + shown(run[part[0] : part[1]]))
        return "\n".join(lines)


def is_note(document: ReaderDocument, spot: Spot) -> bool:
    """Whether a place is in the plain words."""
    return spot.piece >= len(document.rows[spot.row].pieces)


def _prefix(row: ReaderRow, piece: int) -> str:
    if piece == 0:
        return f"{row.label}  " if row.label and not row.is_clause else f"{row.label}. " if row.label else ""
    if piece < len(row.pieces):
        return f"{row.item_labels[piece - 1]}. " if row.item_labels[piece - 1] else "- "
    return ""
