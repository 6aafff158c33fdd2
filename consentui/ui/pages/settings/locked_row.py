"""A row of one setting: its control, or, where an administrator set it, the value with a lock and who set it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consentui.domain.record import Record
from consentui.ui.theme import Theme
from consentui.ui.widgets.locked_mark import LockedMark
from consentui.ui.widgets.option_row import OptionRow

translate = QCoreApplication.translate


class OptionParts(Record):
    """Title, line and control of a setting, and its value in words."""

    title: str
    line: str
    control: QWidget
    value: str


def option_row(theme: Theme, parts: OptionParts, owner: QWidget, *, is_locked: bool) -> OptionRow:
    """The row; a control that nobody may use belongs to `owner` and is not shown."""
    if not is_locked:
        return OptionRow(theme, parts.title, parts.line, parts.control)
    parts.control.setParent(owner)
    parts.control.hide()
    line = translate("LockedRow", "Set by your administrator")
    return OptionRow(theme, parts.title, line, LockedMark(theme, parts.value, parts.title))
