"""The side of the reader: search as you type, the matches, and the contents below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.ui.models.reader_document import Place
from consentui.ui.models.reader_search import ReaderSearch
from consentui.ui.pages.policy.contents_list import ContentsList
from consentui.ui.text.policy_words import match_line, nothing_found
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.accessible import announce
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.icon_button import IconButton
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.line_edit import LineEdit
from consentui.ui.widgets.painting import set_margins

WIDTH = 258
_START, _END, _TOP = 20, 15, 13


class ContentsPanel(QWidget):
    """Owner: the PolicyPage. GUI thread. Beside the text, or above it with the list behind a button.

    Signals: `searched(text)`, `next_requested(is_forward)`, `place_requested(number)`, `lists_requested()`,
    `contents_toggled(bool)`: the list shall take the place of the text.
    """

    searched = Signal(str)
    next_requested = Signal(bool)
    place_requested = Signal(int)
    lists_requested = Signal()
    contents_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_compact = False
        self.is_list_open = False
        self.field = LineEdit(theme, icon="search", placeholder=self.tr("Search the policy"))
        self.field.setAccessibleName(self.tr("Search the policy"))
        self.field.setMaxLength(200)
        self.contents = ContentsList(theme)
        self.match = Label(theme, "", Type.BODY, Ink.TEXT2)
        self.previous = IconButton(theme, "chevron-up", self.tr("Previous match"))
        self.next = IconButton(theme, "chevron-down", self.tr("Next match"))
        self.open_list = IconButton(theme, "list", self.tr("Contents"))
        self.lists = Button(theme, self.tr("Data collected and shared"), ButtonKind.LINK, icon="database")
        self.lists_icon = IconButton(theme, "database", self.tr("Data collected and shared"))
        self._lay_out()
        self.field.textChanged.connect(self.searched)
        self.field.installEventFilter(self)
        self.contents.place_requested.connect(self._choose)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.open_list.clicked.connect(self._toggle_list)
        self.lists.clicked.connect(self._ask_for_lists)
        self.lists_icon.clicked.connect(self._ask_for_lists)
        self._matches.hide()
        self.set_compact(is_compact=False)

    def show_places(self, places: Sequence[Place]) -> None:
        """The contents of another text."""
        self.contents.show_places(places)

    def show_search(self, search: ReaderSearch) -> None:
        """What was found, in words."""
        hit, line = search.current, ""
        if hit is not None:
            line = match_line(search.number, search.total, is_in_note=search.is_in_note(hit))
        elif search.query:
            line = nothing_found(self.field.text().strip())
        self._matches.setVisible(bool(search.query))
        self.previous.setVisible(search.total > 0)
        self.next.setVisible(search.total > 0)
        if line and line != self.match.text():
            announce(self.match, line)
        self.match.set_text(line)

    def set_compact(self, *, is_compact: bool) -> None:
        """Above the text instead of beside it."""
        self._is_compact = is_compact
        self.is_list_open = self.is_list_open and is_compact
        self.open_list.setVisible(is_compact)
        self.lists_icon.setVisible(is_compact)
        self._show_list()

    def close_list(self) -> None:
        """The text has its place again."""
        if self.is_list_open:
            self._toggle_list()

    def focus_search(self) -> None:
        """For Ctrl F: what was typed is selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field clears the search, Enter goes on."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.field.text():
            if event.type() == QEvent.Type.KeyPress:
                self.field.clear()
            event.accept()
            return True
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self.next_requested.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(round(WIDTH * max(1.0, self._theme.text_scale**0.5)), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colours.window)
            line = QRectF(0, self.height() - 1, self.width(), 1)
            if not self._is_compact:
                edge = 0 if self.isRightToLeft() else self.width() - 1
                line = QRectF(edge, 0, 1, self.height())
            painter.fillRect(line, self._theme.colours.line)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        for widget in (self.field, self.open_list, self.lists_icon):
            top.addWidget(widget)
        self._matches = QWidget()
        line = QHBoxLayout(self._matches)
        set_margins(line, Space.XXS, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.match, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        self._head = QVBoxLayout()
        set_margins(self._head, _START, _TOP, _END, Space.XS)
        self._head.setSpacing(0)
        self._head.addLayout(top)
        self._head.addWidget(self._matches)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.contents, 1)
        foot = QHBoxLayout()
        set_margins(foot, Space.XL, Space.XS, 0, Space.S)
        foot.addWidget(self.lists)
        foot.addStretch(1)
        column.addLayout(foot)

    def _show_list(self) -> None:
        is_shown = not self._is_compact or self.is_list_open
        self.contents.setVisible(is_shown)
        self.lists.setVisible(not self._is_compact)

    @Slot()
    def _toggle_list(self) -> None:
        self.is_list_open = not self.is_list_open
        self._show_list()
        self.contents_toggled.emit(self.is_list_open)
        if self.is_list_open:
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.close_list()
        self.place_requested.emit(place)

    @Slot()
    def _ask_for_lists(self) -> None:
        self.close_list()
        self.lists_requested.emit()

    @Slot()
    def go_on(self) -> None:
        """To the next match."""
        self.next_requested.emit(True)

    @Slot()
    def go_back(self) -> None:
        """To the match before."""
        self.next_requested.emit(False)
