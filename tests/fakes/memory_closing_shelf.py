"""A shelf of deletions in memory; `crashes` of a disk are told to it."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.application.closing_ports import KeptClosing
from consentui.domain.errors import StoreFailed


class MemoryClosingShelf:
    """Implements ClosingShelf."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[KeptClosing, ...]] = {}
        self.is_failing = False

    def load(self, service_id: str) -> Sequence[KeptClosing]:
        return self.kept.get(service_id, ())

    def save(self, service_id: str, closings: Sequence[KeptClosing]) -> None:
        if self.is_failing:
            raise StoreFailed("told to")
        self.kept[service_id] = tuple(closings)
