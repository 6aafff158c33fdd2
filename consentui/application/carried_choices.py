"""Choices of this device that differ from the account's, offered one by one at sign-in; none is taken by itself."""

from __future__ import annotations

from collections.abc import Mapping

from consentui.application.ledger import Ledger
from consentui.application.snapshot import CarriedChoice
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.account import SubjectKind


class CarriedChoices:
    """Owned by the loop thread."""

    def __init__(self, ledger: Ledger, snapshots: SnapshotStore) -> None:
        self._ledger = ledger
        self._snapshots = snapshots
        self._of_device: Mapping[str, bool] = {}

    def remember_device(self) -> None:
        """Before the account comes to the front: what this device has decided (undecided purposes are no choice)."""
        is_device = self._ledger.subject is not None and self._ledger.subject.kind is SubjectKind.DEVICE
        self._of_device = {
            purpose: state.record.known.value and not state.record.outbox
            for purpose, state in self._ledger.states().items()
            if is_device and (state.record.known.revision.rev or state.record.outbox)
        }

    def offer(self) -> None:
        """After the account's choices are known."""
        offered = tuple(
            CarriedChoice(purpose, value, self._ledger.state(purpose).record.known.value)
            for purpose, value in self._of_device.items()
            if self._ledger.state(purpose).record.known.value != value
        )
        self._snapshots.change(carried_choices=offered)

    def settle(self, purpose: str) -> None:
        """One of them has been answered."""
        left = tuple(choice for choice in self._snapshots.current.carried_choices if choice.purpose != purpose)
        self._snapshots.change(carried_choices=left)

    def forget(self) -> None:
        self._of_device = {}
        self._snapshots.change(carried_choices=())
