"""All switches of the current subject: in memory, in the journal, behind the gate, and in the snapshot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import partial

from consentui.application.gate import Gate
from consentui.application.ports import Clock, Outbox
from consentui.application.projection import projected
from consentui.application.snapshot import PurposeView
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.switch.passing_time import lease_ended
from consentui.application.switch.record import PurposeRecord
from consentui.application.switch.state import PurposeState, restored
from consentui.domain.account import Subject
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError, OutcomeUnknown, StoreFailed
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState


class Ledger:
    """Owned by the loop thread. Every change of a switch goes through `put`, which keeps the four places in step.

    Without a journal nothing can be granted, withdrawals are sent from memory, and the gate stays closed. It also
    stays closed after a journal that could not be read, until a write has shown that there is one again (I7).
    """

    def __init__(self, gate: Gate, clock: Clock, snapshots: SnapshotStore) -> None:
        self._gate = gate
        self._clock = clock
        self._snapshots = snapshots
        self._states: dict[str, PurposeState] = {}
        self._views: dict[str, PurposeView] = {}
        self._references: dict[str, str] = {}
        self._outbox: Outbox | None = None
        self._is_store_good = False
        self.subject: Subject | None = None

    def enter(
        self,
        subject: Subject,
        outbox: Outbox | None,
        records: Mapping[str, PurposeRecord],
        *,
        is_readable: bool = True,
    ) -> None:
        """Take over a subject's journal and what it held; every switch starts stale and closed (rule S)."""
        self._forget()
        self.subject, self._outbox = subject, outbox
        self._is_store_good = outbox is not None and is_readable
        self._states = {purpose: restored(record) for purpose, record in records.items()}
        for purpose, state in self._states.items():
            if state.shown is SwitchState.UNKNOWN:
                self.note(OutcomeUnknown("not known since the last run"), Place.TURNING_ON, purpose)
        self._publish(self._states)

    def leave(self) -> None:
        """Close the journal and forget; the records stay on disk."""
        self._forget()
        self._snapshots.change(subject=None, switches={}, errors={})

    def purposes(self) -> tuple[str, ...]:
        return tuple(self._states)

    def state(self, purpose: str) -> PurposeState:
        return self._states.get(purpose, PurposeState())

    def states(self) -> Mapping[str, PurposeState]:
        return dict(self._states)

    def has_waiting(self) -> bool:
        """A withdrawal of this subject is not recorded yet."""
        return any(state.record.outbox for state in self._states.values())

    def holds_alone(self) -> bool:
        """Memory holds something that neither the journal nor the service would give back."""
        states = [state for state in self._states.values() if not state.is_durable]
        return any(s.record.outbox or s.record.attempt or s.record.conflict for s in states)

    def close_journal(self) -> None:
        """Let go of it, to be opened again; what was known stays in memory until `enter`."""
        if self._outbox is not None:
            self._outbox.close()
            self._outbox = None

    def is_durable(self) -> bool:
        """The journal holds everything that memory holds."""
        return all(state.is_durable for state in self._states.values())

    def put(self, changed: Mapping[str, PurposeState], *, handled_click: int | None = None) -> bool:
        """Journal first, then show; True where everything is durable."""
        self._take(changed)
        is_durable = self.persist()
        self._publish(changed, handled_click)
        return is_durable

    def show_then_put(self, changed: Mapping[str, PurposeState]) -> None:
        """For a verified receipt: shown at once; until the journal holds it a restart asks the service again."""
        self._take(changed)
        self._publish(changed)
        self.persist()
        self._publish(changed)

    def persist(self) -> bool:
        """Make every switch durable that is not; on failure, withdrawals not on disk are marked not saved."""
        dirty = {purpose: state for purpose, state in self._states.items() if not state.is_durable}
        if not dirty:
            return True
        try:
            if self._outbox is None:
                raise StoreFailed("there is no journal")
            self._outbox.write({purpose: state.record for purpose, state in dirty.items()})
        except StoreFailed as error:
            for purpose in dirty:
                self.note(error, Place.KEPT_CHOICES, purpose)
            self._mark_not_saved(dirty)
            return False
        for purpose, state in dirty.items():
            self._states[purpose] = replace(state, disk=state.record, is_not_saved=False)
        if not self._is_store_good:
            self._is_store_good = True
            self._take(self._states)
        return True

    def note(self, error: ConsentError, place: Place, purpose: str) -> None:
        """What went wrong with this purpose: its reference is shown with the next state."""
        self._references[purpose] = self._snapshots.reference(error, place)

    def retry_saving(self) -> bool:
        """Try the journal again (every 5 s while a write is owed) and show the outcome."""
        is_durable = self.persist()
        self._publish(self._states)
        return is_durable

    def end_leases(self) -> float | None:
        """Turn every ON whose lease is over stale; the monotonic end of the next lease, None without one."""
        now_s = self._clock.monotonic_s()
        over = {
            purpose: lease_ended(state, now_s)
            for purpose, state in self._states.items()
            if state.lease_until_s is not None and state.lease_until_s <= now_s
        }
        if over:
            self.put(over)
        return min((s.lease_until_s for s in self._states.values() if s.lease_until_s is not None), default=None)

    def _forget(self) -> None:
        self._gate.close_all()
        if self._outbox is not None:
            self._outbox.close()
        self.subject, self._outbox, self._states, self._views, self._references = None, None, {}, {}, {}

    def _take(self, changed: Mapping[str, PurposeState]) -> None:
        self._states.update(changed)
        for purpose, state in changed.items():
            key = (self.subject, purpose)
            if state.shown is SwitchState.ON and state.lease_until_s is not None and self._is_store_good:
                self._gate.open_until(key, state.lease_until_s)
            else:
                self._gate.close(key)

    def _mark_not_saved(self, dirty: Mapping[str, PurposeState]) -> None:
        for purpose, state in dirty.items():
            is_owed = bool(set(state.record.outbox) - set(state.disk.outbox))
            self._states[purpose] = replace(state, is_not_saved=is_owed)

    def _publish(self, changed: Iterable[str], handled_click: int | None = None) -> None:
        wall_time = partial(_wall_time, self._clock, self._snapshots)
        for purpose in changed:
            reference = self._references.get(purpose, "")
            self._views[purpose] = projected(purpose, self._states[purpose], wall_time, reference)
        fields: dict[str, object] = {"subject": self.subject, "switches": dict(self._views)}
        if handled_click is not None:
            fields["handled_click"] = max(handled_click, self._snapshots.current.handled_click)
        self._snapshots.change(**fields)


def _wall_time(clock: Clock, snapshots: SnapshotStore, monotonic_s: float) -> dt.datetime:
    """The service's wall time of a monotonic moment; display only, never an order (rule L)."""
    ahead = dt.timedelta(seconds=monotonic_s - clock.monotonic_s())
    return clock.wall() + snapshots.current.service_time_offset + ahead
