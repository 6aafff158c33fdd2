"""The card that holds a list of rows and draws the lines between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.setting_row import SettingRow


class RowCard(Card):
    """Rows under each other; the line above a row starts at its text, or at the edge below an open row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[SettingRow] = []

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        """In the order on screen."""
        return tuple(self._rows)

    def add_row(self, row: SettingRow, place: int | None = None) -> None:
        """Append a row, or put it at a place; the card owns it."""
        place = len(self._rows) if place is None else place
        self._rows.insert(place, row)
        self.body.insertWidget(place, row)
        row.open_changed.connect(self._draw_dividers)
        self._draw_dividers()

    def remove_row(self, row: SettingRow) -> None:
        """Without this row, which is gone for good."""
        self._rows.remove(row)
        self.body.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._draw_dividers()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event):
            self._draw_dividers()

    @Slot()
    def _draw_dividers(self) -> None:
        for first in self._rows[:1]:
            first.set_divider(None)
        for above, row in zip(self._rows, self._rows[1:], strict=False):
            row.set_divider(row.text_left() if row.has_tile and not above.is_open else 0)
