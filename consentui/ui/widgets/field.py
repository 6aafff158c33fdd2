"""A labelled text field with help or an error below it."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from consentui.domain.written_text import one_line
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.error_line import ErrorLine
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.line_edit import LineEdit

# Against a stretch of one: the box takes what it may before the rest gets anything.
_FIRST = 1000
# As high as a line, so that what stands below it does not move.
_NO_WORDS = "\u00a0"


class Field(QWidget):
    """`edit` is the line edit. An error replaces the help, is announced, and marks the box."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        parent: QWidget | None = None,
        *,
        help_text: str = "",
        placeholder: str = "",
        icon: str = "",
        leading: QWidget | None = None,
        widest: int = 0,
    ) -> None:
        """`widest`: the box takes no more than that of the width, its texts all of it; 0 for no limit."""
        super().__init__(parent)
        self.edit = LineEdit(theme, icon=icon, placeholder=placeholder)
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(help_text)
        self._help_text = help_text
        self._label = Label(theme, label, Type.LABEL)
        self._help = Label(theme, help_text, Type.SMALL, Ink.TEXT2, parent=self)  # else it is a window when shown
        self._help.setVisible(bool(help_text))
        self._error = ErrorLine(theme)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        row = self._row = QHBoxLayout()
        row.setSpacing(Space.M)
        if leading is not None:
            row.addWidget(leading)
        row.addWidget(self.edit, _FIRST)
        self._widest, self._theme = widest, theme
        if widest:
            row.addStretch(1)
            self._limit_width()
        column.addLayout(row)
        column.addWidget(self._help)
        column.addWidget(self._error)
        self.setFocusProxy(self.edit)

    @property
    def written(self) -> str:
        """What was written, as one line that can be sent."""
        return one_line(self.edit.text())

    def set_label(self, text: str) -> None:
        """Another label."""
        self._label.set_text(text)
        self.edit.setAccessibleName(text)

    def set_help(self, text: str) -> None:
        """Another line below the box, where nothing is wrong; it keeps its room when there is none."""
        self._help_text = text
        self._help.set_text(text or _NO_WORDS)
        self.edit.setAccessibleDescription(text)

    def set_error(self, text: str, reference: str = "") -> None:
        """What is wrong and how to go on; "" takes it away."""
        self._error.set_text(text, reference)
        self._error.setVisible(bool(text))
        self._help.setVisible(not text and bool(self._help.text()))
        self.edit.set_wrong(is_wrong=bool(text))
        self.edit.setAccessibleDescription(text or self._help_text)
        if text:
            QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(self._error, QtGui.QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event) and self._widest:
            self._limit_width()

    def _limit_width(self) -> None:
        self.edit.setMaximumWidth(round(self._widest * self._theme.text_scale))

    def set_left_to_right(self) -> None:
        """For phone numbers and codes, which never mirror."""
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self.isRightToLeft():  # the row is mirrored once more, so what leads stays at the left
            self._row.setDirection(QBoxLayout.Direction.RightToLeft)
