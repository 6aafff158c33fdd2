"""Which entries are wanted: a chip and what was typed, looked up among the facets, of which there are few."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence

from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet, LoggedFacet
from consentui.domain.record import Record


class ActivityChip(enum.Enum):
    """The chips, in their order; the value is the kind they leave, None for all."""

    ALL = None
    TURNED_ON = ActivityKind.TURNED_ON
    TURNED_OFF = ActivityKind.TURNED_OFF
    SHARED = ActivityKind.SHARED
    POLICY = ActivityKind.POLICY
    REQUESTS = ActivityKind.REQUEST
    SIGN_INS = ActivityKind.SIGNED_IN


class ActivityFilter(Record):
    """What is on show."""

    chip: ActivityChip = ActivityChip.ALL
    typed: str = ""

    @property
    def is_all(self) -> bool:
        return self.chip is ActivityChip.ALL and not self.typed.strip()

    def matching(
        self, facets: Sequence[LoggedFacet], searched: Callable[[ActivityFacet], str]
    ) -> tuple[frozenset[int] | None, int]:
        """The facets that are wanted (None: all of them) and how many entries have them. `searched` is what a search
        looks into, casefolded; every word that was typed must be found."""
        if self.is_all:
            return None, sum(known.count for known in facets)
        words = self.typed.casefold().split()
        wanted = [
            known
            for known in facets
            if self.chip.value in (None, known.facet.kind)
            and (not words or all(word in searched(known.facet) for word in words))
        ]
        return frozenset(known.id for known in wanted), sum(known.count for known in wanted)
