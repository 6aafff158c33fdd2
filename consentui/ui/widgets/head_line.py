"""The heading of a part of a page with an optional link at its end: beside it, or under it where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget

# The air of a link is enough by itself.
_BELOW = 9


class HeadLine(MeasuredWidget):
    """Owner: a group of rows, which begins right below."""

    def __init__(
        self, theme: Theme, heading: Label, link: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._heading = heading
        heading.setParent(self)
        self._link = link
        if link is not None:
            link.setParent(self)

    def measure(self, width: int) -> int:
        heading = self._heading.heightForWidth(self._heading_width(width))
        if self._link is None or self._link.isHidden():
            return heading + _BELOW
        link = self._link.sizeHint().height()
        return heading + link if self._is_stacked(width) else max(heading, link)

    def place_children(self) -> None:
        width = self.width()
        room = self._heading_width(width)
        heading = self._heading.heightForWidth(room)
        if self._link is None or self._link.isHidden():
            self.put(self._heading, 0, 0, room, heading)
            return
        hint = self._link.sizeHint()
        if self._is_stacked(width):
            self.put(self._heading, 0, 0, room, heading)
            self.put(self._link, 0, heading, min(hint.width(), width), hint.height())
            return
        self.put(self._heading, 0, (self.height() - heading) // 2, room, heading)
        self.put(self._link, width - hint.width(), (self.height() - hint.height()) // 2, hint.width(), hint.height())

    def _heading_width(self, width: int) -> int:
        if self._link is None or self._link.isHidden() or self._is_stacked(width):
            return width
        return width - self._link.sizeHint().width() - Space.CARD

    def _is_stacked(self, width: int) -> bool:
        wide = self._link.sizeHint().width() if self._link is not None else 0
        return self._heading.preferred_width() + Space.CARD + wide > width
