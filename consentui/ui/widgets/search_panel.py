"""The visible part of the search: field, results, keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.models.search_entries import SearchEntry, SearchKind, SearchTarget, excerpt, found
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.accessible import announce
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.key_caps import KeyCaps
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.line_edit import LineEdit
from consentui.ui.widgets.result_list import ResultList
from consentui.ui.widgets.result_row import ResultRow

_AIR, _GAP, _HINT_INSET = 14, 12, 6
_NONE_HEIGHT, _FIELD = 64, 46
_SPEECH_MS = 500


class SearchPanel(QWidget):
    """Owner: the SearchPalette, which draws the ground. Signals: `searched()`: another height is wanted;
    `chosen(int)`: the result that was clicked."""

    searched = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._entries: Sequence[SearchEntry] = ()
        self._shown: tuple[SearchEntry, ...] = ()
        placeholder = self.tr("Search")
        self.field = LineEdit(theme, self, icon="search", placeholder=placeholder, drawn_height=_FIELD)
        self.field.setAccessibleName(self.tr("Search permissions, choices, policy and settings"))
        self.field.textChanged.connect(self._search)
        self.results = ResultList(theme, self.tr("Results"), self)
        self.results.chosen.connect(self.chosen)
        self.nothing = Label(theme, "", Type.BODY, Ink.TEXT2, self, align=Qt.AlignmentFlag.AlignHCenter)
        self._hints = self._made_hints()
        self._speech = QTimer(self, singleShot=True, interval=_SPEECH_MS)
        self._speech.timeout.connect(self._say_count)

    def begin(self, entries: Sequence[SearchEntry]) -> None:
        """With an empty field."""
        self._entries = entries
        self.field.clear()
        self._search()

    def refresh(self, entries: Sequence[SearchEntry]) -> None:
        """Something changed; the selection stays at its place."""
        selected = self.results.selected
        self._entries = entries
        self._search()
        self.results.select(selected)

    def target(self, place: int) -> SearchTarget | None:
        """Where a result leads."""
        return self._shown[place].target if 0 <= place < len(self._shown) else None

    def move_selection(self, step: int) -> None:
        """Up or down, and say where it is now."""
        self.results.select(self.results.selected + step)
        if self.results.selected >= 0:
            self._speech.stop()
            announce(self.field, self.results.rows[self.results.selected].spoken)

    def be_quiet(self) -> None:
        """It is closed."""
        self._speech.stop()

    def wanted_height(self, width: int) -> int:
        """With every result in view."""
        return self._around_rows(width) + (self.results.content_height() if self._shown else _NONE_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * _AIR
        field, hints = self.field.sizeHint().height(), self._hints.heightForWidth(room)
        self.field.setGeometry(_AIR, _AIR, room, field)
        y, rows = _AIR + field + _GAP, self.height() - self._around_rows(self.width())
        self.results.setGeometry(_AIR, y, room, rows)
        nothing = self.nothing.heightForWidth(room)
        self.nothing.setGeometry(_AIR, y + (rows - nothing) // 2, room, nothing)
        self._hints.setGeometry(_AIR + _HINT_INSET, y + rows + _GAP, room - 2 * _HINT_INSET, hints)

    def _around_rows(self, width: int) -> int:
        hints = self._hints.heightForWidth(width - 2 * _AIR)
        return _AIR + self.field.sizeHint().height() + _GAP + _GAP + hints + _AIR

    @Slot()
    def _search(self) -> None:
        query = self.field.text()
        self._shown = found(query, self._entries)
        self.results.set_rows([self._made_row(query, each) for each in self._shown])
        self.nothing.set_text("" if self._shown else self.tr("Nothing found"))
        self.nothing.setVisible(not self._shown)
        self.results.setVisible(bool(self._shown))
        if self.isVisible():
            self._speech.start()
        self.searched.emit()

    @Slot()
    def _say_count(self) -> None:
        count = len(self._shown)
        if not count:
            announce(self.field, self.tr("Nothing found"))
            return
        text = self.tr("%n results", "", count)
        announce(self.field, f"{text}. {self.results.rows[self.results.selected].spoken}")

    def _made_row(self, query: str, each: SearchEntry) -> ResultRow:
        line, kind = excerpt(query, each), self._kind_words(each.kind)
        return ResultRow(self.theme, each.icon, each.title, line, kind, is_on=each.is_on)

    def _kind_words(self, kind: SearchKind) -> str:
        return {
            SearchKind.PERMISSION: self.tr("Permission"),
            SearchKind.CHOICE: self.tr("Choice"),
            SearchKind.POLICY: self.tr("Policy"),
            SearchKind.DATA: self.tr("Your data"),
            SearchKind.ACTIVITY: self.tr("Activity"),
            SearchKind.SETTING: self.tr("Setting"),
            SearchKind.HELP: self.tr("Help"),
        }[kind]

    def _made_hints(self) -> Flow:
        hints = Flow(self.theme, self, spacing=14)
        hints.add(KeyCaps(self.theme, ("↑", "↓"), text=self.tr("move")))
        hints.add(KeyCaps(self.theme, ("Enter",), text=self.tr("open")))
        hints.add(KeyCaps(self.theme, ("Esc",), text=self.tr("close")))
        return hints
