"""The heights of rows nobody has laid out yet, guessed from the lengths of their texts."""

from __future__ import annotations

from collections.abc import Container

from consentui.ui.models.reader_document import ReaderDocument
from consentui.ui.pages.policy.columns import CARD_AIR, CARD_PADDING, Columns
from consentui.ui.pages.policy.row_layout import AIR_ABOVE, AIR_BELOW
from consentui.ui.theme import Size, Theme, Type

_SAMPLE_ROWS = 40
_SAMPLE_SIGNS = 2_000
_LOST_AT_LINE_ENDS = 1.06


def guesses_of(document: ReaderDocument, theme: Theme, columns: Columns, linked: Container[str]) -> list[int]:
    """One height per row, close enough for the scroll bar; cheap for ten thousand rows."""
    sample = "".join(row.pieces[0] for row in document.rows[:_SAMPLE_ROWS])[:_SAMPLE_SIGNS] or "m"
    text_sign = theme.font_metrics(Type.READ).horizontalAdvance(sample) / len(sample) * _LOST_AT_LINE_ENDS
    note_sign = theme.font_metrics(Type.SMALL).horizontalAdvance(sample) / len(sample) * _LOST_AT_LINE_ENDS
    text_line, note_line = theme.line_height(Type.READ), theme.line_height(Type.SMALL)
    in_text, in_note = columns.text_width / text_sign, (columns.note_width - 2 * CARD_PADDING) / note_sign
    heading = 24 + theme.line_height(Type.H2)
    air, card_air = AIR_ABOVE + AIR_BELOW, 2 * CARD_AIR + note_line + AIR_BELOW
    has_notes, is_stacked, heights = columns.has_notes, columns.is_stacked, []
    for row in document.rows:
        if not row.is_clause:
            heights.append(heading)
            continue
        height = air + text_line * (len(row.pieces) + int(row.length / in_text))
        if has_notes or row.key in linked:
            card = card_air + note_line * int(len(row.note) / in_note)
            if row.key in linked:
                card += Size.LINK_TARGET
            height = height + card if is_stacked else max(height, card)
        heights.append(height)
    return heights
