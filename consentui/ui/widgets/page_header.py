"""The heading of a page, and one widget at its end: beside it where there is room, else under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.reading_order import read_first

_LEAST_HEIGHT = 44


class PageHeader(MeasuredWidget):
    """Owner: a ScrollPage. The baseline of the heading is the same with and without the widget beside it."""

    def __init__(self, theme: Theme, heading: Label, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = heading
        heading.setParent(self)
        self._trailing: QWidget | None = None

    def set_trailing(self, widget: QWidget) -> None:
        """What stands at the end; the header owns it from now on."""
        self._trailing = widget
        widget.setParent(self)
        # From the heading, where a change of page leaves the focus, Tab leads straight into the content.
        read_first(widget)
        self.remeasure()

    def event(self, event: QEvent) -> bool:
        """The trailing widget has another size now, or has come or gone; while nothing was shown, nobody said so."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.remeasure()
        return super().event(event)

    def measure(self, width: int) -> int:
        heading = self.heading.heightForWidth(self._heading_width(width))
        below = self._trailing_size()[1] if self._is_stacked(width) else 0
        return max(heading, _LEAST_HEIGHT) + below

    def place_children(self) -> None:
        width = self.width()
        room = self._heading_width(width)
        heading = self.heading.heightForWidth(room)
        line = max(heading, _LEAST_HEIGHT)
        self.put(self.heading, 0, (line - heading) // 2, room, heading)
        if self._trailing is None:
            return
        wide, high = self._trailing_size()
        if self._is_stacked(width):
            self.put(self._trailing, 0, line, min(wide, width), high)
        else:
            self.put(self._trailing, width - wide, (line - high) // 2, wide, high)

    def _trailing_size(self) -> tuple[int, int]:
        if self._trailing is None or self._trailing.isHidden():
            return 0, 0
        hint = self._trailing.sizeHint()
        return hint.width(), hint.height()

    def _heading_width(self, width: int) -> int:
        wide = self._trailing_size()[0]
        return width if self._is_stacked(width) or not wide else width - wide - Space.CARD

    def _is_stacked(self, width: int) -> bool:
        wide = self._trailing_size()[0]
        return bool(wide) and self.heading.preferred_width() + Space.CARD + wide > width
