"""What stands above the rows and scrolls with them: heading, chips, search, and what is said in the rows' place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from consentui.ui.models.activity_filter import ActivityChip, ActivityFilter
from consentui.ui.text.activity_states import InPlace, TroubleWords
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.filter_chips import FilterChips
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.line_edit import LineEdit
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.page_header import PageHeader
from consentui.ui.widgets.waiting_rows import LoadingRows

_SEARCH_WIDTH = 210
_BELOW_SUBTITLE, _BELOW_CHIPS = 18, 10


class _FilterLine(MeasuredWidget):
    """Chips at the start, the search at the end; under the chips where there is no room."""

    def __init__(self, theme: Theme, chips: FilterChips, search: LineEdit) -> None:
        super().__init__(theme)
        self._chips, self._search = chips, search
        for part in (chips, search):
            part.setParent(self)

    def measure(self, width: int) -> int:
        chips = self._chips.heightForWidth(self._chips_width(width))
        search = self._search.sizeHint().height()
        return chips + Space.S + search if self._is_stacked(width) else max(chips, search)

    def place_children(self) -> None:
        width, wide = self.width(), self._search_width()
        height = self._search.sizeHint().height()
        room = self._chips_width(width)
        chips = self._chips.heightForWidth(room)
        if self._is_stacked(width):
            self.put(self._chips, 0, 0, room, chips)
            self.put(self._search, 0, chips + Space.S, width, height)
        else:
            self.put(self._chips, 0, (self.height() - chips) / 2, room, chips)
            self.put(self._search, width - wide, (self.height() - height) / 2, wide, height)

    def _search_width(self) -> int:
        return round(_SEARCH_WIDTH * self.theme.text_scale)

    def _chips_width(self, width: int) -> int:
        return width if self._is_stacked(width) else width - self._search_width() - Space.M

    def _is_stacked(self, width: int) -> bool:
        return self._chips.preferred_width() + Space.M + self._search_width() > width


class ActivityHead(QWidget):
    """Owner: the ActivityFrame. Signals: `filter_changed(ActivityFilter)`, `export_requested()`,
    `try_again_requested()`, `permissions_requested()`, `sign_in_requested()`, `grown()`: it may have another height."""

    filter_changed = Signal(object)
    export_requested = Signal()
    try_again_requested = Signal()
    permissions_requested = Signal()
    sign_in_requested = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.heading = Label(theme, self.tr("Activity"), Type.H1, level=1)
        self.export_button = Button(theme, self.tr("Export"), icon="download")
        self.export_button.clicked.connect(self.export_requested)
        line = self.tr("Every choice you made and everything that was shared. Entries cannot be edited.")
        self.subtitle = Label(theme, line, Type.READ, Ink.TEXT2)
        self.chips = FilterChips(theme, self._chip_texts(), self.tr("Show"))
        self.chips.chosen.connect(self._filter)
        self.search = LineEdit(theme, icon="search", placeholder=self.tr("Search activity"))
        self.search.setAccessibleName(self.tr("Search activity"))
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self._filter)
        self.trouble: Banner | None = None
        self._trouble_words: TroubleWords | None = None
        self._place = InPlace.ROWS
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build()

    @property
    def wanted(self) -> ActivityFilter:
        """What the person wants to see."""
        return ActivityFilter(list(ActivityChip)[self.chips.index], self.search.text())

    def height_in(self, width: int) -> int:
        """How high it is in that width."""
        self._column.activate()
        return self._column.totalHeightForWidth(width)

    def show_only(self, chip: int) -> None:
        """This chip, nothing typed."""
        before = self.wanted
        self.chips.set_index(chip)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        if self.wanted != before:
            self._filter()

    def show_trouble(self, words: TroubleWords | None) -> None:
        """One message over the rows, or none."""
        if words == self._trouble_words:
            return
        self._trouble_words = words
        if self.trouble is not None:
            self._column.removeWidget(self.trouble)
            self.trouble.hide()
            self.trouble.deleteLater()
            self.trouble = None
        if words is not None:
            button = Button(self.theme, self.tr("Try again"), icon="refresh")
            button.clicked.connect(self.try_again_requested)
            self.trouble = Banner(self.theme, Tone.WARN, words.title, words.line, icon=words.icon, actions=button)
            self.trouble.set_reference(words.reference)
            self._column.insertWidget(self._column.indexOf(self._line) - 1, self.trouble)
            self.trouble.show()
        above = Space.CARD if words is not None else 0
        self._above_line.changeSize(0, above)

    def show_place(self, place: InPlace, app: str) -> None:
        """What stands where the rows would be."""
        text = self.tr(
            "When you turn something on or off, or {app} shares data, it shows up here with a receipt."
        ).format(app=app)
        self.nothing.set_texts(self.tr("Nothing here yet"), text)
        if place is self._place:
            return
        self._place = place
        self.loading.set_loading(is_loading=place is InPlace.LOADING)
        states = {
            InPlace.NOTHING: self.nothing,
            InPlace.NO_MATCH: self.no_match,
            InPlace.FAILED: self.failed,
            InPlace.NOBODY: self.nobody,
        }
        for key, state in states.items():
            state.setVisible(key is place)
        has_rows = place in (InPlace.ROWS, InPlace.NO_MATCH)
        self._line.setVisible(has_rows)
        self.export_button.setVisible(has_rows)

    def event(self, event: QEvent) -> bool:
        """Whatever has come, gone or grown in it: nobody but its frame gives it another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)

    def _chip_texts(self) -> list[str]:
        texts = {
            ActivityChip.ALL: self.tr("All"),
            ActivityChip.TURNED_ON: self.tr("Turned on"),
            ActivityChip.TURNED_OFF: self.tr("Turned off"),
            ActivityChip.SHARED: self.tr("Shared"),
            ActivityChip.POLICY: self.tr("Policy"),
            ActivityChip.REQUESTS: self.tr("Requests"),
            ActivityChip.SIGN_INS: self.tr("Sign-ins"),
        }
        return [texts[chip] for chip in ActivityChip]

    def _build(self) -> None:
        header = PageHeader(self.theme, self.heading)
        header.add_trailing(self.export_button)
        self._line = _FilterLine(self.theme, self.chips, self.search)
        self._make_states()
        self._column.addWidget(header)
        self._column.addWidget(self.subtitle)
        self._column.addSpacing(_BELOW_SUBTITLE)
        self._above_line = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._above_line)
        self._column.addWidget(self._line)
        self._column.addSpacing(_BELOW_CHIPS)
        self._column.addWidget(self.loading)
        for state in (self.nothing, self.no_match, self.failed, self.nobody):
            state.hide()
            self._column.addWidget(state)

    def _make_states(self) -> None:
        theme = self.theme
        self.loading = LoadingRows(theme, self.tr("Loading your activity…"))
        self.nothing = EmptyState(theme, "history", self.tr("Nothing here yet"), "")
        self._add_button(self.nothing, self.tr("See permissions"), "").clicked.connect(self.permissions_requested)
        self.no_match = EmptyState(theme, "search", self.tr("No entries match."), self.tr("Nothing was removed."))
        self._add_button(self.no_match, self.tr("Show all"), "").clicked.connect(self._show_all)
        line = self.tr("The service does not answer. Nothing was changed. Try again, or come back later.")
        title = self.tr("We cannot show your activity")
        self.failed = EmptyState(theme, "wifi-off", title, line, tone=Tone.WARN)
        self._add_button(self.failed, self.tr("Try again"), "refresh").clicked.connect(self.try_again_requested)
        line = self.tr("Activity belongs to an account, or to a device that has answered the policy.")
        self.nobody = EmptyState(theme, "history", self.tr("You are not signed in"), line)
        self._add_button(self.nobody, self.tr("Sign in"), "log-in").clicked.connect(self.sign_in_requested)

    def _add_button(self, state: EmptyState, text: str, icon: str) -> Button:
        button = Button(self.theme, text, icon=icon)
        state.add_button(button)
        return button

    @Slot()
    def _show_all(self) -> None:
        self.show_only(0)

    @Slot()
    def _filter(self) -> None:
        self.filter_changed.emit(self.wanted)
