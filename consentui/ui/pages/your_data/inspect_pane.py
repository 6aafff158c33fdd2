"""The right half of looking inside: the file that was chosen, easy to read or raw."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from consentui.application.inspect_ports import EasyPart, FileDifference, FileKind, RawPart
from consentui.ui.pages.your_data.lines_view import LinesView
from consentui.ui.pages.your_data.raw_view import RawView
from consentui.ui.text import inside_words
from consentui.ui.text.dates import Dates
from consentui.ui.text.sizes import data_size
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.divider import Divider
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.segmented import Segmented

_EASY, _RAW = 0, 1
_START, _ABOVE = 22, 12


class InspectPane(QWidget):
    """Owner: the InspectPage. Signals: `easy_requested(name, start)`, `raw_requested(name, start)`."""

    easy_requested = Signal(str, int)
    raw_requested = Signal(str, int)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._kind = "", FileKind.OTHER
        self._next: int | None = None
        self.title = Label(theme, "", Type.H3, level=2)
        self.line = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.views = Segmented(theme, (self.tr("Easy to read"), self.tr("Raw file")))
        self.views.chosen.connect(self._choose_view)
        self.lines = LinesView(theme, dates)
        self.lines.more_requested.connect(self._ask_more)
        self.raw = RawView(theme)
        self.raw.more_requested.connect(self._ask_more)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self.raw)
        self._build(theme)

    @property
    def name(self) -> str:
        """The file on show; empty for a comparison."""
        return self._name

    def show_file(self, name: str, kind: FileKind, size: int) -> None:
        """Another file; its content is asked for."""
        self._name, self._kind = name, kind
        self._set_title(name.rpartition("/")[2])
        self.line.set_text(inside_words.file_line(name, data_size(size)))
        self.views.setVisible(kind is FileKind.JSON)
        self._show_view(_EASY if kind is not FileKind.TEXT else _RAW)
        self.read_again()

    def read_again(self) -> None:
        """The content from its start, as when what is looked for has changed."""
        self.lines.clear()
        self.raw.clear()
        self._next = None
        if not self._name:
            return
        if self._kind is FileKind.OTHER:
            self.lines.set_note(self.tr("This file is not text, so it is not shown here."))
        elif self._stack.currentIndex() == _EASY:
            self.easy_requested.emit(self._name, 0)
        else:
            self.raw_requested.emit(self._name, 0)

    def show_easy(self, name: str, start: int, part: EasyPart, needle: str) -> None:
        """Lines have come; those of another file than is on show are late and dropped."""
        if name != self._name or self._stack.currentIndex() != _EASY or (start and start != self._next):
            return
        if not start:
            self.lines.clear()
        self._next = part.next_start
        self.lines.add(part.lines, has_more=part.next_start is not None)
        if part.is_broken:
            self.lines.set_note(self.tr("From here on this file is not valid JSON. The raw file shows what is in it."))
        elif not self.lines.lines:
            is_searched = self.tr("Nothing found in this file.")
            self.lines.set_note(is_searched if needle else self.tr("This file is empty."))

    def show_raw(self, name: str, start: int, part: RawPart) -> None:
        """Text has come."""
        if name != self._name or self._stack.currentIndex() != _RAW or (start and start != self._next):
            return
        if not start:
            self.raw.clear()
        self._next = part.next_start
        self.raw.add(part.text, has_more=part.next_start is not None)

    def show_failure(self, text: str, reference: str) -> None:
        """What was asked for could not be read."""
        self._show_view(_EASY)
        self.lines.clear()
        self.lines.set_note(text, reference)

    def show_differences(self, older: str, differences: Sequence[FileDifference]) -> None:
        """What this copy has that the older one had not."""
        self._name = ""
        self._set_title(self.tr("What was added"))
        self.line.set_text(self.tr("Since {copy}").format(copy=older))
        self.views.hide()
        self._show_view(_EASY)
        self.lines.clear()
        for found in differences:
            self.lines.add_head(inside_words.difference_title(found))
            self.lines.add(found.lines, has_more=False, level=1)
        if not differences:
            self.lines.set_note(self.tr("Nothing was added since that copy."))

    def _set_title(self, title: str) -> None:
        """What is on show; also the name of the lines, which are scrolled with keys."""
        self.title.set_text(title)
        self.lines.setAccessibleName(title)

    def _show_view(self, view: int) -> None:
        self.views.set_index(view)
        self._stack.setCurrentIndex(view)

    @Slot(int)
    def _choose_view(self, view: int) -> None:
        self._stack.setCurrentIndex(view)
        self.read_again()

    @Slot()
    def _ask_more(self) -> None:
        if self._next is None:
            return
        signal = self.easy_requested if self._stack.currentIndex() == _EASY else self.raw_requested
        signal.emit(self._name, self._next)

    def _build(self, theme: Theme) -> None:
        texts, head, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.line)
        set_margins(head, _START, _ABOVE, Space.CARD, _ABOVE)
        head.setSpacing(Space.L)
        head.addLayout(texts, 1)
        head.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(theme))
        column.addWidget(self._stack, 1)
