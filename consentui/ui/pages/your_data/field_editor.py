"""Writing the value of one field, or of the two that are given together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.domain.profile_values import longest
from consentui.ui.text.profile_words import help_text, placeholder, wrong
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.field import Field
from consentui.ui.widgets.flow import Flow


class FieldEditor(QWidget):
    """Owner: a row. `saved(values by key)`, `cancelled()`, `resized()`: it needs another height now."""

    saved = Signal(object)
    cancelled = Signal()
    resized = Signal()

    def __init__(
        self, theme: Theme, fields: Sequence[tuple[str, str, str]], today: dt.date, parent: QWidget | None = None
    ) -> None:
        """`fields`: key, title and present value of each."""
        super().__init__(parent)
        self._today = today
        self._is_busy = False
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for key, title, value in fields:
            field = Field(theme, title, help_text=help_text(key), placeholder=placeholder(key))
            field.edit.setMaxLength(longest(key))
            field.edit.setText(value)
            field.edit.returnPressed.connect(self._save)
            self.fields[key] = field
            column.addWidget(field)
        self.cancel = Button(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.save = Button(theme, self.tr("Save"))
        self.save.clicked.connect(self._save)
        buttons = Flow(theme)
        buttons.add(self.cancel)
        buttons.add(self.save)
        column.addWidget(buttons)
        self.setFocusProxy(next(iter(self.fields.values())))

    def set_busy(self, *, is_busy: bool) -> None:
        """While it is being sent it is not sent again; what was written stays."""
        self._is_busy = is_busy
        for field in self.fields.values():
            field.edit.setReadOnly(is_busy)
        self.save.set_label(self.tr("Saving…") if is_busy else self.tr("Save"))

    @Slot()
    def _save(self) -> None:
        if self._is_busy:
            return
        values = {key: field.written for key, field in self.fields.items()}
        errors = {key: wrong(key, value, self._today) for key, value in values.items()}
        for key, field in self.fields.items():
            field.set_error(errors[key])
        self.resized.emit()
        bad = next((key for key, error in errors.items() if error), None)
        if bad is not None:
            self.fields[bad].edit.setFocus()
            return
        self._emit(values)

    def _emit(self, values: Mapping[str, str]) -> None:
        self.saved.emit(values)
