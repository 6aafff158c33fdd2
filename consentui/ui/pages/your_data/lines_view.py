"""The easy view: lines that come a part at a time, with [Show more] at their end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from consentui.application.inspect_ports import EasyLine
from consentui.ui.pages.your_data.inside_line import InsideLine
from consentui.ui.text import inside_words
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.reference_link import ReferenceLink
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_START = 22


class LinesView(QScrollArea):
    """Owner: the InspectPane. `more_requested()`."""

    more_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.theme = theme
        self._dates = dates
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.lines: list[InsideLine] = []
        self._more = Button(theme, self.tr("Show more"), ButtonKind.LINK)
        self._more.clicked.connect(self.more_requested)
        self._note = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._reference = ReferenceLink(theme)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        set_margins(self._column, _START, Space.M, 0, Space.CARD)
        self._column.setSpacing(0)
        self._column.addWidget(self._note)
        self._column.addWidget(self._reference)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self.clear()

    @property
    def more_button(self) -> Button:
        """Shown while there is more."""
        return self._more

    @property
    def note(self) -> str:
        """The sentence that is shown in the place of lines, or after them."""
        return self._note.text()

    def clear(self) -> None:
        """Nothing is shown."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        self._more.hide()
        self.set_note("")
        self.verticalScrollBar().setValue(0)

    def add(self, lines: Iterable[EasyLine], *, has_more: bool, level: int = 0) -> None:
        """Append these."""
        for line in lines:
            value = inside_words.value_words(line.value, self._dates)
            text = value or ("" if line.is_group else inside_words.empty())
            self._put(
                InsideLine(
                    self.theme,
                    inside_words.label_of(line),
                    text,
                    level=line.level + level,
                    is_head=line.is_group,
                    is_quiet=not value,
                )
            )
        self._more.setVisible(has_more)

    def add_head(self, text: str) -> None:
        """The head of what follows."""
        self._put(InsideLine(self.theme, text, "", is_head=True))

    def set_note(self, text: str, reference: str = "") -> None:
        """A sentence below the lines, with the reference where it is an error; empty for none."""
        self._reference.set_reference(reference)
        self._note.set_text(text)
        self._note.setVisible(bool(text))

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Grouping

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.accessibleName() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        """Nothing that Qt does not know."""

    def _put(self, line: InsideLine) -> None:
        self._column.insertWidget(len(self.lines), line)
        line.set_divider(has_divider=bool(self.lines))
        self.lines.append(line)
