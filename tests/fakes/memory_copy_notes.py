"""Notes about copies in memory, for tests of the use cases."""

from __future__ import annotations

from consentui.application.copy_ports import CopyNotes
from consentui.domain.account import Subject
from consentui.domain.errors import StoreFailed


class MemoryCopyNotes:
    """Implements CopyNotesStore; `is_failing`: nothing can be written."""

    def __init__(self) -> None:
        self.is_failing = False
        self._held: dict[tuple[str, Subject], CopyNotes] = {}

    def load(self, service_id: str, subject: Subject) -> CopyNotes:
        return self._held.get((service_id, subject), CopyNotes())

    def save(self, service_id: str, subject: Subject, notes: CopyNotes) -> None:
        if self.is_failing:
            raise StoreFailed("told to")
        self._held[service_id, subject] = notes

    def wipe(self, service_id: str, subject: Subject) -> None:
        self._held.pop((service_id, subject), None)
