"""Withdrawals of subjects who are not in front of the window: delivered with their off-keys (rule K)."""

from __future__ import annotations

from consentui.application.ledger import Ledger
from consentui.application.lost_devices import LostDevices
from consentui.application.ports import Backend, Clock, OffItem, Outbox, OutboxShelf
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.switch.record import PurposeRecord
from consentui.application.switch.replies import Sent, off_recorded
from consentui.application.switch.state import restored
from consentui.application.wake import Wake
from consentui.domain.account import Subject
from consentui.domain.errors import AlreadyRunning, ConsentError, NotSignedIn, StoreFailed
from consentui.domain.record import replace

_PAUSE_S = 20.0


class Stragglers:
    """Owned by the loop thread; opens a journal only while it works on it, never the current subject's."""

    def __init__(
        self,
        backend: Backend,
        shelf: OutboxShelf,
        ledger: Ledger,
        lost: LostDevices,
        clock: Clock,
        snapshots: SnapshotStore,
    ) -> None:
        self._backend = backend
        self._shelf = shelf
        self._ledger = ledger
        self._lost = lost
        self._clock = clock
        self._snapshots = snapshots
        self._wake = Wake(clock)

    def poke(self) -> None:
        """[Try now]: do not wait for the next round."""
        self._wake.call()

    async def run(self, service_id: str) -> None:
        """Until cancelled."""
        while True:
            self._wake.forget()
            self._lost.withdraw(service_id)
            left: set[str] = set()
            for subject in self._shelf.subjects(service_id):
                if subject != self._ledger.subject:
                    left |= await self._deliver(service_id, subject)
            self._snapshots.change(session=replace(self._snapshots.current.session, waiting_elsewhere=len(left)))
            await self._wake.wait_s(_PAUSE_S)

    async def _deliver(self, service_id: str, subject: Subject) -> set[str]:
        """Send what one journal holds, in order; the clicks still waiting (one may withdraw several purposes)."""
        try:
            outbox = self._shelf.open(service_id, subject)
        except (StoreFailed, AlreadyRunning):
            return set()
        left: set[str] = set()
        try:
            for purpose, record in dict(outbox.load()).items():
                left |= await self._deliver_purpose(outbox, purpose, record)
        except StoreFailed:
            return left
        finally:
            outbox.close()
        return left

    async def _deliver_purpose(self, outbox: Outbox, purpose: str, record: PurposeRecord) -> set[str]:
        while record.outbox and record.off_key is not None:
            try:
                grant = await self._backend.withdraw_by_key(record.off_key, OffItem(purpose, record.outbox[0].op_id))
            except NotSignedIn:
                return set()  # nobody the service knows: kept and tried again, but nothing that waits for it
            except ConsentError:
                break
            settled = off_recorded(restored(record), grant, Sent(self._clock.monotonic_s(), 0)).record
            if len(settled.outbox) == len(record.outbox):
                break
            record = settled
            outbox.write({purpose: record})
        return {off.batch_id or off.op_id for off in record.outbox}
