"""The Privacy policy page: search and contents at the side, the text or a plain list beside them."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.domain.policy import PublishedPolicy
from consentui.ui.models.reader_document import ReaderDocument
from consentui.ui.pages.policy.contents_panel import ContentsPanel
from consentui.ui.pages.policy.list_pane import ListPane
from consentui.ui.pages.policy.policy_header import PolicyHeader
from consentui.ui.pages.policy.policy_lists import PolicyLists
from consentui.ui.pages.policy.policy_question import PolicyQuestion
from consentui.ui.pages.policy.reader import Reader
from consentui.ui.pages.policy.sheet import Sheet
from consentui.ui.pages.policy.state_links import StateLinks
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.measured_widget import height_of

_BESIDE_FROM = 720
# So much of the text is seen below a question at its head; else the question stands at its end alone.
_LEAST_LINES = 4


class PolicyPage(QWidget):
    """Owner: the PageHost. GUI thread. A function of the snapshot and of the language that was asked for.

    Signals: `answer_requested(PolicyAnswer)`, `try_again_requested()`, `switch_requested(key)`: the permission or
    choice of a clause, `ask_requested(clause_id)`, `changes_requested()`, `pdf_requested()`, `print_requested()`.
    """

    answer_requested = Signal(object)
    try_again_requested = Signal()
    switch_requested = Signal(str)
    ask_requested = Signal(str)
    changes_requested = Signal()
    pdf_requested = Signal()
    print_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        dates: Dates,
        wanted_language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._wanted_language = wanted_language
        self._shown: PublishedPolicy | None = None
        self._waiting_place = ""
        self._links: StateLinks | None = None
        self.header = PolicyHeader(theme)
        self.panel = ContentsPanel(theme)
        self.reader = Reader(theme)
        self.pane = ListPane(theme)
        self._lists = PolicyLists(self.pane, self.tr("the service"))
        self._question, self._last_question = PolicyQuestion(theme), PolicyQuestion(theme)
        self.reader.set_foot(self._last_question)
        self._empty = EmptyState(
            theme,
            "cloud-off",
            self.tr("We cannot show the policy"),
            self.tr("It cannot be loaded now, and there is no saved copy on this computer."),
            tone=Tone.WARN,
        )
        again = Button(theme, self.tr("Try again"), icon="refresh")
        again.clicked.connect(self.try_again_requested)
        self._empty.add_button(again)
        self._blank = EmptyState(
            theme, "file-text", self.tr("This policy has no text"), self.tr("The service published it empty.")
        )
        self._lay_out()
        self._connect()

    def set_wanted_language(self, language: str) -> None:
        """What the person asked for; where the text is in another language, the page says so."""
        self._wanted_language = language

    def show_switches(self, *, has_choices: bool) -> None:
        """The page is part of the window: permissions (and other choices, where these have a page), Help and paper."""
        self._links = StateLinks(self.tr("the service"), has_choices=has_choices)
        self._lists.has_ask = True
        self.header.set_has_paper(has_paper=True)

    def add_trailing(self, widget: QWidget) -> None:
        self.header.add_trailing(widget)

    def focus_heading(self) -> None:
        heading = self.header.heading
        heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def open_clause(self, place: str) -> None:
        """Bring a clause or heading into view, now or once the text is there."""
        self._waiting_place = place
        self._go_to_waiting()

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; the reading position stays unless it is another text."""
        view = snapshot.policy
        dates = self._dates.with_offset(snapshot.service_time_offset)
        self.header.show_policy(view, self._wanted_language, dates)
        self.header.set_has_changes(has_changes=len(view.versions) > 1)
        self._question.show_view(view)
        self._last_question.show_view(view)
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        self._empty.setVisible(view.published is None and is_cut_off)
        self._empty.set_reference(snapshot.error_at("POLICY"))
        if view.published is not None and not _is_same(view.published, self._shown):
            self._show_text(view.published)
        if self._links is not None:
            self.reader.show_links(self._links.of(snapshot, dates))
        self._lists.take(snapshot)
        self._show_parts()
        self._go_to_waiting()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.window)

    def _lay_out(self) -> None:
        self._content = Sheet(self._theme)
        self._stack = QStackedLayout(self._content)
        self._stack.addWidget(self.reader)
        self._stack.addWidget(self.pane)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.panel)
        self._body.addWidget(self._content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._question)
        column.addWidget(self._empty, 1)
        column.addWidget(self._blank, 1)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        self._question.answered.connect(self.answer_requested)
        self._last_question.answered.connect(self.answer_requested)
        self.header.changes_requested.connect(self.changes_requested)
        self.header.pdf_requested.connect(self.pdf_requested)
        self.header.print_requested.connect(self.print_requested)
        self.reader.link_requested.connect(self.switch_requested)
        self.reader.place_changed.connect(self.panel.contents.set_current)
        self.panel.searched.connect(self._search)
        self.panel.next_requested.connect(self._go_to_next)
        self.panel.place_requested.connect(self._open_place)
        self.panel.lists_requested.connect(self._open_lists)
        self.panel.contents_toggled.connect(self._show_parts)
        self.pane.clause_requested.connect(self.open_clause)
        self.pane.action_requested.connect(self.ask_requested)
        self.pane.text_requested.connect(self._show_reader)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            ("Ctrl+F", self.panel.focus_search),
            ("F3", self.panel.go_on),
            ("Shift+F3", self.panel.go_back),
        ):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(keys), self)
            shortcut.setContext(within)
            shortcut.activated.connect(slot)

    def _show_text(self, published: PublishedPolicy) -> None:
        self._shown = published
        document = ReaderDocument(published.policy, published.notes, self.tr("Introduction"))
        self.reader.show_document(document)
        self.panel.show_places(document.places)
        self.panel.contents.set_current(0)
        self._search(self.panel.field.text())

    @Slot()
    def _show_parts(self) -> None:
        has_text = self._shown is not None and self.reader.text.document.has_text
        self._blank.setVisible(self._shown is not None and not has_text)
        is_beside = self.width() >= _BESIDE_FROM * max(1.0, self._theme.text_scale**0.5)
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != way:
            self._body.setDirection(way)
        self.panel.set_compact(is_compact=not is_beside)
        self.panel.setVisible(has_text)
        parts = (self.header, self._question) if is_beside else (self.header, self._question, self.panel)
        needed = sum(height_of(part, self.width()) for part in parts) + _LEAST_LINES * self._theme.line_height(
            Type.READ
        )
        self._question.set_has_room(has_room=self.height() >= needed)
        self._content.setVisible(has_text and not self.panel.is_list_open)

    def _go_to_waiting(self) -> None:
        if self._waiting_place and self._shown is not None:
            place, self._waiting_place = self._waiting_place, ""
            self._show_reader()
            self.header.say_missing(is_missing=not self.reader.go_to(place))

    @Slot(str)
    def _search(self, typed: str) -> None:
        if typed.strip():
            self._turn_to_reader()
        self.reader.search_for(typed)
        search = self.reader.search
        self.panel.show_search(search)
        self.panel.contents.set_counts(search.counts if search.query else ())

    @Slot(bool)
    def _go_to_next(self, is_forward: bool) -> None:
        if self.reader.search.total:
            self._turn_to_reader()
            self.reader.next_hit(is_forward=is_forward)
            self.panel.show_search(self.reader.search)

    @Slot(int)
    def _open_place(self, place: int) -> None:
        """An entry of the contents: a list of cases where it is one, else the text."""
        self.header.say_missing(is_missing=False)
        document = self.reader.text.document
        if self._lists.show_cases(document.places[place].key):
            self._stack.setCurrentWidget(self.pane)
            self.panel.contents.set_current(place)
            self.pane.focus_heading()
        else:
            self._show_reader()
            self.reader.go_to_place(place)

    @Slot()
    def _open_lists(self) -> None:
        self._lists.show_data()
        self.panel.contents.set_current(-1)
        self._stack.setCurrentWidget(self.pane)
        self.pane.focus_heading()

    @Slot()
    def _show_reader(self) -> None:
        """The text; where a list of cases was on show, at these."""
        key = self._lists.leave() if self._stack.currentWidget() is self.pane else ""
        self._turn_to_reader()
        place = self.reader.text.document.place_of_key(key) if key else None
        if place is not None:
            self.reader.go_to_place(place)

    def _turn_to_reader(self) -> None:
        self._stack.setCurrentWidget(self.reader)
        self.panel.contents.set_current(self.reader.text.shown_place)


def _is_same(published: PublishedPolicy, shown: PublishedPolicy | None) -> bool:
    """Without comparing every clause: the hash stands for the text."""
    if shown is None or published is shown:
        return shown is not None
    ours = (shown.version, shown.language, shown.policy_hash, shown.notes)
    return ours == (published.version, published.language, published.policy_hash, published.notes)
