"""Where the parts of one row are, for one width and text size."""

from __future__ import annotations

from consentui.ui.models.activity_rows import ActivityRow
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.text_block import TextBlock

TEXT_LEFT, _TEXT_LEFT_NARROW = 59, 48
RIGHT, _TIME_RIGHT = 52, 60
_AIR = 8
_ABOVE_HEADING, _BELOW_HEADING = 18, 8
_BELOW_CARD = 14
_PILL_GAP = 10
LEAST = 54
DISC = 22


class RowLayout:
    """One row laid out: a heading of a day above it, the row itself, and under it the room for its card."""

    def __init__(self, theme: Theme, row: ActivityRow, width: int, *, is_first: bool) -> None:
        self.row = row
        self.width = width
        self.heading = TextBlock(theme, row.heading, Type.LABEL)
        self.heading_top = 0 if is_first else _ABOVE_HEADING
        self.title = TextBlock(theme, row.words.title if row.words else "", Type.ROW)
        self.line = TextBlock(theme, row.words.line if row.words else "", Type.SMALL)
        self.time = TextBlock(theme, row.time, Type.SMALL)
        self.pill = ""
        self.text_left = round(theme.part(TEXT_LEFT)) if width > 420 else _TEXT_LEFT_NARROW
        self._theme = theme
        self.body_top = self._body_top()
        self.text_width = max(width - self.text_left - self.right, 40)
        self.body_height = self._body_height()

    @property
    def right(self) -> int:
        """What the time and the chevron take at the end of a row."""
        time = self.time.natural_width() + Space.CARD if self.row.time else 0
        return RIGHT + time

    @property
    def time_right(self) -> int:
        """From the end of the row to the end of the time."""
        return _TIME_RIGHT

    def height(self, card_height: int) -> int:
        """Of the whole row; `card_height` is 0 while it is closed."""
        return self.body_top + self.body_height + (card_height + _BELOW_CARD if card_height else 0)

    @property
    def card_top(self) -> int:
        return self.body_top + self.body_height

    def pill_place(self, pill_width: float) -> tuple[float, bool]:
        """Where a pill begins, and whether it stands beside the title (else under it)."""
        is_beside = self.title.fits(self.text_width - pill_width - _PILL_GAP)
        return (self.title.natural_width() + _PILL_GAP, True) if is_beside else (0, False)

    def _body_top(self) -> int:
        if not self.row.heading:
            return 0
        return self.heading_top + self.heading.height(self.width) + _BELOW_HEADING

    def _body_height(self) -> int:
        if self.row.words is None:
            return LEAST
        texts = self.title.height(self.text_width) + self.line.height(self.text_width)
        if self.row.words.is_sensitive:
            texts += self._theme.line_height(Type.CAPTION_LABEL) // 2
        return max(texts + 2 * _AIR, LEAST)
