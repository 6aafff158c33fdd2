"""The table of contents as lines: which are open, which are shown, what each counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from consentui.ui.models.reader_document import Place

# With more entries than this, sections start closed.
_OPEN_UP_TO = 60


class ContentsLine(NamedTuple):
    """One visible line: an entry, whether it is open (None: nothing to open), and how often something was `found`."""

    place: int
    is_open: bool | None
    found: int


class ContentsRows:
    """Owned by the ContentsList. A closed section counts for its topics, so visible counts always add up."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.places = places
        self._parents = {place.section for place in places if not place.is_section}
        self._closed = set(self._parents) if len(places) > _OPEN_UP_TO else set()
        self._counts: Sequence[int] = ()

    def set_counts(self, counts: Sequence[int]) -> bool:
        """What was found in each entry's own text; empty: nothing is searched. False where that is as before."""
        is_new = counts != self._counts
        self._counts = counts
        return is_new

    def lines(self) -> list[ContentsLine]:
        """From top to bottom."""
        lines: list[ContentsLine] = []
        for number, place in enumerate(self.places):
            own = self._counts[number] if self._counts else 0
            if place.is_section:
                is_open = None if number not in self._parents else number not in self._closed
                lines.append(ContentsLine(number, is_open, own))
            elif place.section in self._closed:
                if own:
                    last = lines[-1]
                    lines[-1] = last._replace(found=last.found + own)
            else:
                lines.append(ContentsLine(number, None, own))
        return lines

    def line_of(self, place: int, lines: Sequence[ContentsLine]) -> int | None:
        """The number of the line that stands for this entry; None where there is none."""
        if not 0 <= place < len(self.places):
            return None
        shown = self.shown_for(place)
        return next((number for number, found in enumerate(lines) if found.place == shown), None)

    def is_open(self, section: int) -> bool:
        return section not in self._closed

    def set_open(self, section: int, *, is_open: bool) -> None:
        """Open or close a section that has topics."""
        if section in self._parents:
            (self._closed.discard if is_open else self._closed.add)(section)

    def shown_for(self, place: int) -> int:
        """The entry whose line stands for this one: its section where that is closed."""
        found = self.places[place]
        return place if found.is_section or found.section not in self._closed else found.section
