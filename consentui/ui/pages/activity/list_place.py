"""Where a long list stands: by row and pixels within it, so that heights need be known only of what is looked at."""

from __future__ import annotations

from collections.abc import Callable


class ListPlace:
    """No QObject. `height_of(row)` is exact for rows that are at hand; far ones count as `estimate` high each.

    Row 0 is the head of the list, whose height is always known.
    """

    def __init__(self, height_of: Callable[[int], int]) -> None:
        self._height_of = height_of
        self.count = 1
        self.estimate = 1
        self.view_height = 0
        self.row = 0
        self.inside = 0

    @property
    def total(self) -> int:
        """The height of everything, mostly estimated."""
        return self._height_of(0) + (self.count - 1) * self.estimate

    @property
    def top(self) -> int:
        """How far down the view is, in the same measure as `total`: at both ends it is exact."""
        if self.row == 0:
            return self.inside
        if self.is_at_end:
            return max(self.total - self.view_height, 0)
        height = max(self._height_of(self.row), 1)
        share = self.inside / height * self.estimate
        return self._height_of(0) + round((self.row - 1) * self.estimate + share)

    def visible(self) -> list[tuple[int, int]]:
        """The rows in view, each with the y of its top."""
        rows, y, row = [], -self.inside, self.row
        while row < self.count and y < self.view_height:
            rows.append((row, y))
            y += self._height_of(row)
            row += 1
        return rows

    def scroll_by(self, pixels: int) -> None:
        """As far as the list goes."""
        self.row = min(self.row, self.count - 1)
        self.inside += pixels
        self._settle()
        missing = self._missing_below()
        if missing:
            self.inside -= missing
            self._settle()

    def scroll_to(self, top: int) -> None:
        """To where the handle of the scroll bar was put."""
        head = self._height_of(0)
        if top >= self.total - self.view_height:
            self.to_end()
            return
        if top < head:
            self.row, self.inside = 0, max(top, 0)
        else:
            self.row, rest = divmod(top - head, self.estimate)
            self.row += 1
            self.inside = rest
        self.scroll_by(0)

    def to_end(self) -> None:
        """The last row at the lower edge."""
        self.row = self.count - 1
        self.inside = self._height_of(self.row)
        self.scroll_by(0)

    def bring_in(self, row: int) -> None:
        """Move as little as needed to see a row; a far one comes to the upper third."""
        y = next((y for visible, y in self.visible() if visible == row), None)
        if y is None:
            is_next = row == self.row - 1
            self.row, self.inside = row, 0
            self.scroll_by(0 if is_next else -self.view_height // 3)
            return
        height = self._height_of(row)
        if y < 0:
            self.scroll_by(y)
        elif y + height > self.view_height:
            self.scroll_by(min(y + height - self.view_height, y))

    def _settle(self) -> None:
        """`inside` within the row again."""
        while self.inside < 0 and self.row > 0:
            self.row -= 1
            self.inside += self._height_of(self.row)
        self.inside = max(self.inside, 0)
        while self.row < self.count - 1 and self.inside >= self._height_of(self.row):
            self.inside -= self._height_of(self.row)
            self.row += 1

    def _missing_below(self) -> int:
        """By how much the list ends above the lower edge, as far as it could be moved down."""
        filled, row = -self.inside, self.row
        while row < self.count and filled < self.view_height:
            filled += self._height_of(row)
            row += 1
        return max(self.view_height - filled, 0)

    @property
    def is_at_end(self) -> bool:
        """The last row is whole in view."""
        rows = self.visible()
        if not rows or rows[-1][0] != self.count - 1:
            return False
        return rows[-1][1] + self._height_of(self.count - 1) <= self.view_height
