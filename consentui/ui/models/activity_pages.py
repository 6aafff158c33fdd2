"""The entries that are at hand, page by page; what is wanted is asked for, what has gone out of reach is dropped."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from consentui.domain.activity_log import LoggedItem, LogStretch

PAGE = 256
_PAGES_MOST = 12


class ActivityPages:
    """No QObject; owned by the ActivityList. `total` entries have the facets `facet_ids` (None: any)."""

    def __init__(self) -> None:
        self.total = 0
        self.facet_ids: frozenset[int] | None = None
        self._pages: OrderedDict[int, tuple[LoggedItem, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0

    def begin(self, facet_ids: frozenset[int] | None, total: int) -> None:
        """Other entries, or the same ones after something was added: everything is asked for anew."""
        self.facet_ids, self.total = facet_ids, total
        self._pages.clear()
        self._asked.clear()
        self._generation += 1

    @property
    def generation(self) -> int:
        """Answers to questions of another one are of no use any more."""
        return self._generation

    def item(self, index: int) -> LoggedItem | None:
        """One entry, counted from the newest; None where it is not at hand."""
        page = self._pages.get(index // PAGE)
        place = index % PAGE
        return page[place] if page is not None and place < len(page) else None

    def wanted(self, first: int, last: int) -> list[tuple[int, LogStretch]]:
        """The pages for these entries that are neither at hand nor asked for; each is asked for once."""
        found = []
        for number in range(max(first, 0) // PAGE, min(max(last, 0), max(self.total - 1, 0)) // PAGE + 1):
            if number in self._pages:
                self._pages.move_to_end(number)
            elif number not in self._asked and number * PAGE < self.total:
                self._asked.add(number)
                found.append((number, self._stretch(number)))
        return found

    def take(self, number: int, generation: int, items: Sequence[LoggedItem]) -> bool:
        """The answer for a page; False where nobody waits for it any more."""
        if generation != self._generation:
            return False
        self._asked.discard(number)
        self._pages[number] = tuple(items)
        while len(self._pages) > _PAGES_MOST:
            self._pages.popitem(last=False)
        return True

    def _stretch(self, number: int) -> LogStretch:
        first = number * PAGE
        beside = ((index, self.item(index)) for index in (first - 1, first + PAGE))
        known = tuple((index, item) for index, item in beside if item is not None)
        return LogStretch(first, PAGE, self.facet_ids, known)
