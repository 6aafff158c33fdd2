"""Single posts, comments and likes: listed page by page, of one kind or all, each with a way to delete it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from consentui.application.held_view import ContentView, HeldView
from consentui.domain.held_data import ContentEntry, ContentKind
from consentui.ui.pages.your_data.content_row import ContentRow
from consentui.ui.text.content_words import kind_names
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.segmented import Segmented

_KINDS = (None, *ContentKind)


class ContentPart(QWidget):
    """Owner: the CategoryPage. `list_requested(kind or None)`, `more_requested()`, `delete_requested(ContentEntry)`.

    Rows stay while their entries do; after one is gone the next one's button has the focus.
    """

    list_requested = Signal(object)
    more_requested = Signal()
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ContentView | None = None
        self.rows: dict[str, ContentRow] = {}
        self.heading = Label(theme, self.tr("Your posts, comments and likes"), Type.H3, level=2)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.kinds = Segmented(theme, kind_names())
        self.kinds.chosen.connect(self._choose)
        self._state = Label(theme, "", Type.BODY, Ink.TEXT2)
        self.again = Button(theme, self.tr("Try again"), icon="refresh")
        self.again.clicked.connect(self._list)
        self._trouble = Inset(
            theme, Tone.WARN, self.tr("We cannot load this now"), "", icon="alert", actions=self.again
        )
        self.card = RowCard(theme)
        self.more = Button(theme, self.tr("Show more"))
        self.more.clicked.connect(self.more_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self.heading, self.kinds, self._state, self._trouble, self.card, self.more):
            column.addWidget(part)

    def show_held(self, held: HeldView | None, dates: Dates, reference: str) -> None:
        """What has been read so far; the first look asks for it."""
        self._trouble.set_reference(reference)
        content = held.content if held is not None else None
        if content is None:
            self._fill(ContentView(), dates)
            if held is not None and self._shown is None:
                self._shown = ContentView()
                self._list()
            return
        self.kinds.set_index(_KINDS.index(content.kind))
        if content != self._shown:
            self._shown = content
            self._fill(content, dates)

    def set_busy(self, content_id: str, *, is_busy: bool) -> None:
        """While the service is asked to delete it."""
        if content_id in self.rows:
            self.rows[content_id].set_busy(is_busy=is_busy)

    def _fill(self, content: ContentView, dates: Dates) -> None:
        wanted = {entry.id: entry for entry in content.entries}
        for gone in [key for key, row in self.rows.items() if wanted.get(key) != row.entry]:
            self._take_away(gone)
        for place, entry in enumerate(content.entries):
            if entry.id not in self.rows:
                self._add(entry, dates, place)
        self.rows = {entry.id: self.rows[entry.id] for entry in content.entries}
        self.card.setVisible(bool(self.rows))
        self.more.setVisible(content.next_cursor is not None)
        self._trouble.setVisible(content.is_failed)
        is_waiting = not content.has_loaded and not content.is_failed
        self._state.set_text(self.tr("Loading…") if is_waiting else self.tr("None are on record."))
        self._state.setVisible(is_waiting or (content.has_loaded and not self.rows))

    def _add(self, entry: ContentEntry, dates: Dates, place: int) -> None:
        row = self.rows[entry.id] = ContentRow(self._theme, entry, dates)
        row.delete_requested.connect(self.delete_requested)
        self.card.add_row(row, place)

    def _take_away(self, key: str) -> None:
        keys, row = list(self.rows), self.rows[key]
        focus = QApplication.focusWidget()
        if focus is not None and row.isAncestorOf(focus):
            place = keys.index(key)
            after = [self.rows[each].delete for each in (*keys[place + 1 :], *reversed(keys[:place]))]
            (after[0] if after else self.heading).setFocus(Qt.FocusReason.TabFocusReason)
        self.card.remove_row(row)
        del self.rows[key]

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.list_requested.emit(_KINDS[index])

    @Slot()
    def _list(self) -> None:
        self.list_requested.emit(_KINDS[self.kinds.index])
