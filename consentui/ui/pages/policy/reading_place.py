"""Where in the text the reader stands: a row and a distance into it, so that guessed heights never move the view."""

from __future__ import annotations

from collections.abc import Callable

from consentui.ui.pages.policy.row_heights import RowHeights

Measure = Callable[[int], int]


class ReadingPlace:
    """The first visible row and how much of it is above the view. Rows are measured before they come into view.

    Owned by the ReaderView. `measure(row)` lays the row out and gives its height.
    """

    def __init__(self, heights: RowHeights, measure: Measure) -> None:
        self.heights = heights
        self.row = 0
        self.inside = 0
        self.view_height = 0
        self.foot = 0  # room kept below the last row
        self._measure = measure

    @property
    def top(self) -> int:
        """What the scroll bar shows."""
        return self.heights.top(self.row) + self.inside if len(self.heights) else 0

    def scroll_by(self, pixels: int) -> None:
        """Exactly so far, up to the ends of the text."""
        if not len(self.heights):
            return
        self.inside += pixels
        while self.inside < 0 and self.row:
            self.row -= 1
            self.inside += self.known(self.row)
        self.inside = max(self.inside, 0)
        while self.row < len(self.heights) - 1 and self.inside >= self.known(self.row):
            self.inside -= self.known(self.row)
            self.row += 1
        self._keep_filled()

    def scroll_to(self, y: int) -> None:
        """Near y, as far as heights are known: for the handle of the scroll bar."""
        self.row, self.inside = self.heights.row_at(y)
        if len(self.heights):
            below = max(y - (self.heights.total - 1), 0)
            self.inside = min(self.inside, self.known(self.row)) + below
            self._keep_filled()

    def go_to_end(self) -> None:
        """The very end, with what stands below the last row."""
        if len(self.heights):
            last = len(self.heights) - 1
            self.go_to(last, 0)
            self.scroll_by(self.known(last) + self.foot)

    @property
    def total(self) -> int:
        """The height of everything."""
        return self.heights.total + (self.foot if len(self.heights) else 0)

    def end(self) -> int | None:
        """Where the last row ends, from the top of the view; None where that is below the view."""
        last = len(self.heights) - 1
        top = self.offset_of(last) if last >= 0 else None
        return None if top is None else top + self.known(last)

    def go_to(self, row: int, above: int) -> None:
        """A row with so many pixels above it."""
        self.row, self.inside = row, 0
        self.scroll_by(-above)

    def known(self, row: int) -> int:
        """The height of a row, laid out."""
        self.heights.learn(row, self._measure(row))
        return self.heights[row]

    def offset_of(self, row: int) -> int | None:
        """How far below the top of the view a row begins (negative: above); None where it is out of view."""
        if row < self.row or not len(self.heights):
            return None
        y = -self.inside
        for number in range(self.row, row):
            y += self.known(number)
            if y >= self.view_height:
                return None
        return y

    def visible(self) -> list[tuple[int, int]]:
        """Every row in view with its y."""
        rows, y = [], -self.inside
        for row in range(self.row, len(self.heights)):
            if y >= self.view_height:
                break
            rows.append((row, y))
            y += self.known(row)
        return rows

    def _keep_filled(self) -> None:
        """The last row, or what stands below it, never leaves the foot of the view, while there is text above it."""
        need, row = self.inside + self.view_height, self.row
        while need > 0 and row < len(self.heights):
            need -= self.known(row)
            row += 1
        need -= self.foot if row == len(self.heights) else 0
        self.inside -= max(need, 0)
        while self.inside < 0 and self.row:
            self.row -= 1
            self.inside += self.known(self.row)
        self.inside = max(self.inside, 0)
