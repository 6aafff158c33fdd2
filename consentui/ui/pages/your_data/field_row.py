"""One field of a profile: what it holds, and the buttons that change or clear it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.domain.held_data import ProfileField
from consentui.ui.pages.your_data.field_editor import FieldEditor
from consentui.ui.text.profile_words import value_line
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.setting_row import SettingRow


class FieldRow(SettingRow):
    """Owner: the FieldsPart. `change_requested(values by key)`, `remove_requested(key)`."""

    change_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, title: str, field: ProfileField, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", title, value_line(field), parent, has_switch=False, has_details=False)
        self._field = field
        self._today = dt.date.min
        self._is_busy = False
        self.editor: FieldEditor | None = None
        self.change = Button(theme, self.tr("Add"))
        self.clear = Button(theme, self.tr("Clear"))
        self.change.clicked.connect(self._toggle)
        self.clear.clicked.connect(self._clear)
        self._buttons = Flow(theme, self)
        self._buttons.add(self.change)
        self._buttons.add(self.clear)
        self._buttons.hide()
        if field.may_change or field.may_remove:
            self.set_trailing(self._buttons)
        self._name_buttons()

    @property
    def key(self) -> str:
        return self._field.key

    def apply(self, field: ProfileField, today: dt.date) -> None:
        """What the service says it holds; `today` is the service's day."""
        self._today = today
        if field == self._field:
            return
        self._field = field
        self.set_texts(self.title, value_line(field))
        self._name_buttons()

    def set_busy(self, *, is_busy: bool) -> None:
        """While something is being sent about it; what has the focus keeps it."""
        self._is_busy = is_busy
        if self.editor is not None:
            self.editor.set_busy(is_busy=is_busy)

    @Slot()
    def close_editor(self) -> None:
        """What was written is saved, or not wanted."""
        if self.editor is not None:
            hand_focus_on(self.editor, self.change)
            self.editor = None
            self.set_inset(None)

    def _name_buttons(self) -> None:
        is_empty = self._field.value is None
        self.change.set_label(self.tr("Add") if is_empty else self.tr("Change"))
        name = self.tr("Add {field}") if is_empty else self.tr("Change {field}")
        self.change.setAccessibleName(name.format(field=self.title))
        self.clear.setAccessibleName(self.tr("Clear {field}").format(field=self.title))
        is_going = is_empty or not self._field.may_remove
        if is_going:
            hand_focus_on(self.clear, self.change)
        self.change.setVisible(self._field.may_change)
        self.clear.setVisible(not is_going)
        self._buttons.remeasure()
        self.remeasure()

    @Slot()
    def _toggle(self) -> None:
        if self.editor is not None:
            self.close_editor()
            return
        editor = FieldEditor(self.theme, [(self.key, self.title, self._field.value or "")], self._today)
        editor.saved.connect(self.change_requested)
        editor.cancelled.connect(self.close_editor)
        editor.resized.connect(self.remeasure)
        self.editor = editor
        self.set_inset(editor)
        editor.setFocus()

    @Slot()
    def _clear(self) -> None:
        """At once: taking something away is not asked twice."""
        if not self._is_busy:
            self.remove_requested.emit(self.key)
