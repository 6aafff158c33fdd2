"""The rows of the list: its head, what waits to be sent, then every entry, with the headings of the days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from consentui.domain.activity_log import ActivityFacet, LoggedFacet, LoggedItem
from consentui.domain.record import Record
from consentui.ui.models.activity_pages import ActivityPages
from consentui.ui.text.activity_words import ActivityWords, RowWords
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate

HEAD = 0
_KEPT_MOST = 600


class ActivityRow(Record):
    """`heading` stands above the row where a card begins with it; `item` None for what waits to be sent. A row with
    `words` None is not at hand yet."""

    words: RowWords | None
    heading: str = ""
    time: str = ""
    ends_card: bool = False
    item: LoggedItem | None = None


class ActivityRows:
    """No QObject; owned by the ActivityPage. Row 0 is the head, rows 1 to `waiting` wait, the rest are entries."""

    def __init__(self) -> None:
        self.pages = ActivityPages()
        self._words = ActivityWords(None, "")
        self._dates = Dates()
        self._waiting: tuple[RowWords, ...] = ()
        self._facets: Mapping[int, ActivityFacet] = {}
        self._said: dict[int, RowWords] = {}
        self._kept: dict[int, ActivityRow] = {}

    @property
    def count(self) -> int:
        return 1 + len(self._waiting) + self.pages.total

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def show_words(self, words: ActivityWords, dates: Dates) -> None:
        """Another catalogue, language or difference of clocks."""
        self._words, self._dates = words, dates
        self._said.clear()
        self._kept.clear()

    def show_waiting(self, waiting: Sequence[RowWords]) -> bool:
        """What has not been sent yet; True where it is something else than before."""
        if tuple(waiting) == self._waiting:
            return False
        self._waiting = tuple(waiting)
        self._kept.clear()
        return True

    def show_facets(self, facets: Sequence[LoggedFacet]) -> None:
        """What the entries that are kept can say."""
        self._facets = {known.id: known.facet for known in facets}
        self._said = {number: words for number, words in self._said.items() if number in self._facets}

    def forget_rows(self) -> None:
        """Other entries are at hand now."""
        self._kept.clear()

    def searched(self, facet: ActivityFacet) -> str:
        """What a search looks into."""
        return self._words.of(facet).searched

    def facet(self, item: LoggedItem) -> ActivityFacet | None:
        return self._facets.get(item.facet_id)

    def index_of(self, row: int) -> int:
        """The place of a row among the entries."""
        return row - 1 - len(self._waiting)

    def row_of(self, index: int) -> int:
        return index + 1 + len(self._waiting)

    def row(self, row: int) -> ActivityRow:
        """One row below the head."""
        kept = self._kept.get(row)
        if kept is None:
            kept = self._waiting_row(row) if row <= len(self._waiting) else self._entry(self.index_of(row))
            if kept.words is not None:
                if len(self._kept) >= _KEPT_MOST:
                    self._kept.clear()
                self._kept[row] = kept
        return kept

    def spoken(self, row: int) -> str:
        """What a screen reader says of a row."""
        shown = self.row(row)
        if shown.words is None:
            return translate("ActivityRows", "Loading…")
        parts = [shown.words.title, shown.words.line]
        if shown.words.is_sensitive:
            parts.append(translate("ActivityRows", "Sensitive"))
        if shown.item is not None:
            parts.append(self._dates.exact_moment(shown.item.at))
        return translate("ActivityRows", ". ").join(part for part in parts if part)

    def _waiting_row(self, row: int) -> ActivityRow:
        heading = translate("ActivityRows", "Waiting to be sent") if row == 1 else ""
        return ActivityRow(self._waiting[row - 1], heading, ends_card=row == len(self._waiting))

    def _entry(self, index: int) -> ActivityRow:
        item = self.pages.item(index)
        facet = None if item is None else self._facets.get(item.facet_id)
        if item is None or facet is None:
            return ActivityRow(None)
        said = self._said.get(item.facet_id)
        if said is None:
            said = self._said[item.facet_id] = self._words.of(facet)
        day = self._dates.local_day(item.at)
        before, after = (self.pages.item(beside) if beside >= 0 else None for beside in (index - 1, index + 1))
        begins = index == 0 or (before is not None and self._dates.local_day(before.at) != day)
        is_last = index == self.pages.total - 1
        ends = is_last or (after is not None and self._dates.local_day(after.at) != day)
        return ActivityRow(said, self._day(day) if begins else "", self._dates.time(item.at), ends, item)

    def _day(self, day: dt.date) -> str:
        today = self._dates.local_day(self._dates.now())
        if day == today:
            return translate("ActivityRows", "Today")
        return self._dates.weekday(day) if day.year == today.year else self._dates.day(day)
