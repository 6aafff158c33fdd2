"""Telling once that a choice was recorded, and remembering the last one that can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.application.ledger import Ledger
from consentui.application.snapshot import Announcement
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.grant import Method


class Announcer:
    """Owned by the loop thread; an announcement is part of the snapshot and has a serial of its own."""

    def __init__(self, ledger: Ledger, snapshots: SnapshotStore) -> None:
        self._ledger = ledger
        self._snapshots = snapshots
        self._serial = 0
        self._undoable: Announcement | None = None

    def announce(self, purposes: Sequence[str], value: bool, method: Method) -> None:
        """A receipt for each of these purposes has been verified."""
        self._serial += 1
        may_undo = method is not Method.UNDO
        said = Announcement(self._serial, tuple(purposes), value, method, may_undo)
        self._undoable = said
        self._snapshots.change(announcement=said)

    def announce_off(self, purposes: Sequence[str], method: Method) -> None:
        self.announce(purposes, False, method)

    def take_undoable(self) -> Announcement | None:
        """The last recorded choice, once; none while a withdrawal of it is not recorded."""
        last, self._undoable = self._undoable, None
        if last is None or any(self._ledger.state(purpose).record.outbox for purpose in last.purposes):
            return None
        return last

    def forget(self) -> None:
        """Another subject is in front of the window."""
        self._undoable = None
