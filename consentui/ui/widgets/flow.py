"""A row of widgets that breaks into further rows where it finds no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.measured_widget import MeasuredWidget


class Flow(MeasuredWidget):
    """Buttons, pills or links side by side in reading order."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        spacing: int = Space.M,
        line_spacing: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(theme, parent)
        self._spacing = spacing
        self._line_spacing = line_spacing
        self._align = align
        self._items: list[QWidget] = []

    def add(self, widget: QWidget) -> None:
        """Append a widget; the flow owns it."""
        widget.setParent(self)
        self._items.append(widget)
        self.remeasure()

    def remove(self, widget: QWidget) -> None:
        """Take a widget out for good."""
        self._items.remove(widget)
        widget.hide()
        widget.deleteLater()
        self.remeasure()

    def items(self) -> tuple[QWidget, ...]:
        """In reading order."""
        return tuple(self._items)

    def preferred_width(self) -> int:
        shown = self._shown()
        return sum(w.sizeHint().width() for w in shown) + self._spacing * max(len(shown) - 1, 0)

    def minimumSizeHint(self) -> QSize:
        widest = max((w.minimumSizeHint().width() for w in self._shown()), default=0)
        return QSize(widest, max((w.sizeHint().height() for w in self._shown()), default=0))

    def measure(self, width: int) -> int:
        lines = self._lines(width)
        heights = sum(max(w.sizeHint().height() for w in line) for line in lines)
        return heights + self._line_spacing * max(len(lines) - 1, 0)

    def place_children(self) -> None:
        y = 0
        for line in self._lines(self.width()):
            hints = [w.sizeHint() for w in line]
            height = max(hint.height() for hint in hints)
            x = self._start(sum(hint.width() for hint in hints) + self._spacing * (len(line) - 1))
            for widget, hint in zip(line, hints, strict=True):
                width = min(hint.width(), self.width())
                self.put(widget, x, y + (height - hint.height()) // 2, width, hint.height())
                x += hint.width() + self._spacing
            y += height + self._line_spacing

    def _start(self, used: int) -> float:
        free = max(self.width() - used, 0)
        if self._align == Qt.AlignmentFlag.AlignRight:
            return free
        return free // 2 if self._align == Qt.AlignmentFlag.AlignHCenter else 0

    def _shown(self) -> list[QWidget]:
        return [w for w in self._items if not w.isHidden()]

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for widget in self._shown():
            wanted = widget.sizeHint().width()
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append(widget)
            left -= wanted + self._spacing
        return lines
