"""The heading of a page, and what stands at its end: beside it where there is room, else under it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.reading_order import read_first

_LEAST_HEIGHT = 44
_BETWEEN = Space.M


class PageHeader(MeasuredWidget):
    """Owner: a ScrollPage. The baseline of the heading is the same with and without anything beside it."""

    def __init__(self, theme: Theme, heading: Label, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = heading
        heading.setParent(self)
        self._trailing: list[QWidget] = []

    def add_trailing(self, widget: QWidget) -> None:
        """One more at the end, the last one outermost; the header owns it from now on."""
        self._trailing.append(widget)
        widget.setParent(self)
        # From the heading, where a change of page leaves the focus, Tab leads straight into the content.
        read_first(widget)
        self.remeasure()

    def event(self, event: QEvent) -> bool:
        """What trails has another size now, or has come or gone; while nothing was shown, nobody said so."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.remeasure()
        return super().event(event)

    def measure(self, width: int) -> int:
        heading = self.heading.heightForWidth(self._heading_width(width))
        below = sum(map(_height, self._lines(width))) if self._is_stacked(width) else 0
        return max(heading, _LEAST_HEIGHT) + below

    def place_children(self) -> None:
        width = self.width()
        room = self._heading_width(width)
        heading = self.heading.heightForWidth(room)
        line = max(heading, _LEAST_HEIGHT)
        self.put(self.heading, 0, (line - heading) // 2, room, heading)
        if not self._is_stacked(width):
            self._put_in_line(self._shown(), width - _width(self._shown()), 0, line)
            return
        y = line
        for trailing in self._lines(width):
            self._put_in_line(trailing, 0, y, _height(trailing))
            y += _height(trailing)

    def _put_in_line(self, widgets: list[QWidget], x: int, y: int, line: int) -> None:
        for widget in widgets:
            hint = widget.sizeHint()
            self.put(widget, x, y + (line - hint.height()) // 2, min(hint.width(), self.width()), hint.height())
            x += hint.width() + _BETWEEN

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._trailing if not widget.isHidden()]

    def _lines(self, width: int) -> Iterator[list[QWidget]]:
        """Under the heading: as many side by side as fit."""
        line: list[QWidget] = []
        for widget in self._shown():
            if line and _width([*line, widget]) > width:
                yield line
                line = []
            line.append(widget)
        if line:
            yield line

    def _heading_width(self, width: int) -> int:
        wide = _width(self._shown())
        return width if self._is_stacked(width) or not wide else width - wide - Space.CARD

    def _is_stacked(self, width: int) -> bool:
        wide = _width(self._shown())
        return bool(wide) and self.heading.preferred_width() + Space.CARD + wide > width


def _width(widgets: list[QWidget]) -> int:
    return sum(widget.sizeHint().width() for widget in widgets) + _BETWEEN * max(len(widgets) - 1, 0)


def _height(widgets: list[QWidget]) -> int:
    return max((widget.sizeHint().height() for widget in widgets), default=0)
