"""The results of the search under each other, one of them selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.result_row import ResultRow
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_SPACING = 4


class ResultList(QScrollArea):
    """Owner: the SearchPalette. `chosen(int)`, the place of the row that was clicked.

    A list for AT: its rows are list items, and the one Enter opens is its active descendant.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self.viewport().setAutoFillBackground(False)
        self._content = _Rows(name)
        self._rows: list[ResultRow] = []
        self._selected = -1
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)

    @property
    def rows(self) -> tuple[ResultRow, ...]:
        """From top to bottom."""
        return tuple(self._rows)

    @property
    def selected(self) -> int:
        """The place of the selected row; -1 without rows."""
        return self._selected

    def set_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show these; the first is selected."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = list(rows)
        for place, row in enumerate(rows):
            row.clicked.connect(self._choose)
            self._column.insertWidget(place, row)
            row.show()
        self._selected = -1
        self.select(0)

    def select(self, place: int) -> None:
        """Another row, within the list."""
        place = min(max(place, 0), len(self._rows) - 1)
        for each, row in enumerate(self._rows):
            row.set_selected(is_selected=each == place)
        if place >= 0 and place != self._selected:
            self.ensureWidgetVisible(self._rows[place], 0, _SPACING)
            self._say_active(place)
        self._selected = place

    def content_height(self) -> int:
        """The height that shows every row."""
        heights = [row.sizeHint().height() for row in self._rows]
        return sum(heights) + _SPACING * max(len(heights) - 1, 0)

    def _say_active(self, place: int) -> None:
        if self.isVisible():
            event = QtGui.QAccessibleEvent(self._content, QtGui.QAccessible.Event.ActiveDescendantChanged)
            event.setChild(place)
            QtGui.QAccessible.updateAccessibility(event)

    @Slot()
    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, ResultRow):
            self.chosen.emit(self._rows.index(row))


class _Rows(QWidget):
    """What AT sees as the list."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._name = name

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.List

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._name if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return
