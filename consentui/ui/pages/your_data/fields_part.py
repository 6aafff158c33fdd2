"""The fields of a category that a person filled in: seen, added, changed, cleared one by one."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.held_view import HeldView
from consentui.domain.catalogue import HeldCategory
from consentui.ui.pages.your_data.field_row import FieldRow
from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.row_card import RowCard

_ABOVE_CARD = 9


class FieldsPart(QWidget):
    """Owner: the CategoryPage. `change_requested(values by key)`, `remove_requested(key)`. Hidden while nothing is
    known."""

    change_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, category: HeldCategory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._category = category
        self.rows: dict[str, FieldRow] = {}
        self._card = RowCard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, self.tr("What is stored"), Type.H3, level=2))
        column.addSpacing(_ABOVE_CARD)
        column.addWidget(self._card)

    def show_held(self, held: HeldView | None, today: dt.date) -> None:
        """A row for each field of the category that the service has."""
        for titled in self._category.fields:
            field = held.field(titled.key) if held is not None else None
            if field is None or field.category != self._category.key:
                continue
            row = self.rows.get(field.key)
            if row is None:
                row = self.rows[field.key] = FieldRow(self._theme, titled.title, field)
                row.change_requested.connect(self.change_requested)
                row.remove_requested.connect(self.remove_requested)
                self._card.add_row(row)
            row.apply(field, today)
        self.setVisible(held is not None and held.profile is not None and bool(self.rows))

    def set_busy(self, key: str, *, is_busy: bool) -> None:
        """While something is being sent about this field."""
        if key in self.rows:
            self.rows[key].set_busy(is_busy=is_busy)

    def show_saved(self, key: str) -> None:
        """The service has it."""
        if key in self.rows:
            self.rows[key].close_editor()
