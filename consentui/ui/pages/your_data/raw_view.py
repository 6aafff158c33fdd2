"""A file as it is: plain text, a part at a time; it is never read as anything else."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

# Qt lays out a line as a whole: one of a megabyte takes seconds.
_LINE_MAX = 2000
_START = 18


class RawView(QWidget):
    """Owner: the InspectPane. `more_requested()`."""

    more_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Raw file"))
        self.text.setVerticalScrollBar(ThinScrollBar(theme))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.viewport().setAutoFillBackground(False)
        self.more_button = Button(theme, self.tr("Show more"), ButtonKind.LINK)
        self.more_button.clicked.connect(self.more_requested)
        self.more_button.hide()
        column = QVBoxLayout(self)
        set_margins(column, _START, Space.M, Space.S, Space.S)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(self.more_button)
        theme.changed.connect(self._restyle)
        self._restyle()

    def clear(self) -> None:
        """Nothing is shown."""
        self.text.clear()
        self.more_button.hide()

    def add(self, text: str, *, has_more: bool) -> None:
        """Append this; lines that are very long are folded."""
        bar = self.text.verticalScrollBar()
        place = bar.value()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText("\n".join(_folded(line) for line in text.split("\n")))
        bar.setValue(place)
        self.more_button.setVisible(has_more)

    @Slot()
    def _restyle(self) -> None:
        self.text.setFont(self.theme.font(Type.MONO))
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.colours.surface)
        palette.setColor(QPalette.ColorRole.Text, self.theme.colours.text)
        self.text.setPalette(palette)


def _folded(line: str) -> str:
    if len(line) <= _LINE_MAX:
        return line
    return "\n".join(line[place : place + _LINE_MAX] for place in range(0, len(line), _LINE_MAX))
