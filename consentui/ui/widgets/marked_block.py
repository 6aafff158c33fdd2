"""A run of plain text in which some stretches are marked as new, by weight and tint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.text_block import TextBlock

_WEIGHT = QFont.Weight.DemiBold


class MarkedBlock(TextBlock):
    """`set_runs` takes the text in pieces; owned by the widget that draws it."""

    __slots__ = ("_marks",)

    def __init__(self, theme: Theme, style: Type) -> None:
        super().__init__(theme, "", style)
        self._marks: tuple[tuple[int, int], ...] = ()

    def set_runs(self, runs: Sequence[tuple[str, bool]]) -> bool:
        """Pieces of the text, each with whether it is new; True when anything is other than before."""
        marks, start = [], 0
        for text, is_new in runs:
            # Qt counts in UTF-16: signs beyond the basic plane are two.
            length = len(text.encode("utf-16-le", "surrogatepass")) // 2
            if is_new:
                marks.append((start, length))
            start += length
        is_other = tuple(marks) != self._marks
        self._marks = tuple(marks)
        has_changed = self.set_text("".join(text for text, _ in runs))
        if is_other:
            self._forget()
        return is_other or has_changed

    def height(self, width: float) -> int:
        """Marked words are wider than the style says, so it is laid out."""
        if self._marks:
            self._lay_out(width, Qt.LayoutDirection.LeftToRight if self._key is None else self._key[2])
            return self._height
        return super().height(width)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        colours = self._theme.colours
        formats = []
        for start, length in self._marks:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, length, QTextCharFormat()
            mark.format.setFontWeight(_WEIGHT)
            mark.format.setForeground(colours.info)
            mark.format.setBackground(colours.info_tint)
            formats.append(mark)
        return formats
