"""The notes about the copies of whoever is in front of the window."""

from __future__ import annotations

from consentui.application.copy_ports import CopyNotes, CopyNotesStore, KeptCopy
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.account import Subject
from consentui.domain.error_kind import Place
from consentui.domain.errors import StoreFailed
from consentui.domain.record import replace


class CopyNotebook:
    """Owned by the loop thread. What cannot be written down is remembered for this run."""

    def __init__(self, store: CopyNotesStore, snapshots: SnapshotStore) -> None:
        self._store = store
        self._snapshots = snapshots
        self._owner: tuple[str, Subject] | None = None
        self._notes = CopyNotes()

    @property
    def notes(self) -> CopyNotes:
        self._turn_to_owner()
        return self._notes

    def keep(self, copy: KeptCopy) -> None:
        """Remember one; a second time replaces the first."""
        others = [kept for kept in self.notes.kept if kept.wanted.request_id != copy.wanted.request_id]
        self._change(replace(self._notes, kept=(copy, *others)))

    def drop(self, request_id: str) -> None:
        kept = tuple(kept for kept in self.notes.kept if kept.wanted.request_id != request_id)
        self._change(replace(self._notes, kept=kept))

    def is_first_time(self, request_id: str) -> bool:
        """Whether nobody was told yet that this copy is ready; from now on they were."""
        if request_id in self.notes.announced:
            return False
        self._change(replace(self._notes, announced=(*self._notes.announced, request_id)))
        return True

    def _change(self, notes: CopyNotes) -> None:
        if notes == self._notes or self._owner is None:
            return
        self._notes = notes
        try:
            self._store.save(*self._owner, notes)
        except StoreFailed as error:
            self._snapshots.change(last_error=self._snapshots.reference(error, Place.COPY))

    def _turn_to_owner(self) -> None:
        current = self._snapshots.current
        owner = None if current.service is None or current.subject is None else (current.service.id, current.subject)
        if owner != self._owner:
            self._owner = owner
            self._notes = CopyNotes() if owner is None else self._store.load(*owner)
