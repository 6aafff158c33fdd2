"""A device whose token is gone can never be in front again: what may stand for it is withdrawn with its off-keys."""

from __future__ import annotations

from consentui.application.ledger import Ledger
from consentui.application.ports import Ids, OutboxShelf
from consentui.application.switch.moved import standing_withdrawn
from consentui.application.switch.record import QueuedOff
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import AlreadyRunning, StoreFailed
from consentui.domain.grant import Method


class LostDevices:
    """Owned by the loop thread. Queues the withdrawals in the journals of lost devices; the stragglers deliver them.

    Never the journal of an account, of whoever is in front, or of a device whose token may still be had.
    """

    def __init__(self, shelf: OutboxShelf, ledger: Ledger, ids: Ids) -> None:
        self._shelf = shelf
        self._ledger = ledger
        self._ids = ids
        self._lost: tuple[Subject, ...] = ()

    def note_all_but(self, service_id: str, kept: Subject | None) -> None:
        """There is room for one device token, and it is that of `kept` (None: of nobody)."""
        devices = (s for s in self._shelf.subjects(service_id) if s.kind is SubjectKind.DEVICE)
        self._lost = tuple(device for device in devices if device != kept)
        self.withdraw(service_id)

    def note_one(self, service_id: str, lost: Subject) -> None:
        """The token of this device was in memory alone; of others nothing is known."""
        self._lost = (lost,)
        self.withdraw(service_id)

    def withdraw(self, service_id: str) -> None:
        """Make durable what is not yet: a disk that failed is tried again with the next call."""
        for subject in self._lost:
            if subject != self._ledger.subject:
                self._withdraw(service_id, subject)

    def _withdraw(self, service_id: str, subject: Subject) -> None:
        try:
            outbox = self._shelf.open(service_id, subject)
        except (StoreFailed, AlreadyRunning):
            return
        try:
            standing = standing_withdrawn(outbox.load(), self._off)
            if standing:
                outbox.write(standing)
        except StoreFailed:
            return
        finally:
            outbox.close()

    def _off(self) -> QueuedOff:
        return QueuedOff(self._ids.new_op_id(), None, Method.SWITCH)
