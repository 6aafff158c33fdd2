"""The columns of the reader: letter, text, and the plain words beside it, or below it where there is little room."""

from __future__ import annotations

import math

from consentui.domain.record import Record
from consentui.ui.theme import Theme, Type

SIDE = 30
END = 29
BAR_X = 18
_LABEL = 27
_GAP = 32
_NOTE_SHARE = 0.413
_STACKED_UNDER = 560
_READING_WIDTH = 720
_LEAST = 80
_STACKED_NOTE_WIDTH = 520
CARD_PADDING = 14
CARD_AIR = 9
ITEM_INDENT = 21


class Columns(Record):
    """In pixels from the reading side. Rows of headings use `x` and `width`."""

    x: int
    width: int
    label_width: int
    note_x: int
    note_width: int
    is_stacked: bool
    has_notes: bool

    @property
    def text_x(self) -> int:
        return self.x + self.label_width

    @property
    def text_width(self) -> int:
        return self.width - self.label_width


def columns_of(width: int, theme: Theme, *, has_notes: bool) -> Columns:
    """The columns in a view of that width; text never gets narrower than a long word."""
    inner = max(_LEAST, width - SIDE - END)
    label = max(_LABEL, math.ceil(theme.font_metrics(Type.READ).horizontalAdvance("m.")) + 6)
    is_stacked = not has_notes or theme.is_wide_text or inner < _STACKED_UNDER
    if is_stacked:
        text = min(inner, round(_READING_WIDTH * max(1.0, theme.text_scale)))
        note = min(text - label, round(_STACKED_NOTE_WIDTH * max(1.0, theme.text_scale)))
        return Columns(SIDE, text, label, SIDE + label, max(note, _LEAST), True, has_notes)
    text = min(round((inner - _GAP) * (1 - _NOTE_SHARE)), round(_READING_WIDTH * max(1.0, theme.text_scale)))
    note = min(inner - _GAP - text, round(text * _NOTE_SHARE / (1 - _NOTE_SHARE)) + 1)
    return Columns(SIDE, text, label, SIDE + text + _GAP, note, False, has_notes)
