"""One purpose in memory: its record, what the journal holds of it, and what a restart forgets."""

from __future__ import annotations

import enum

from consentui.application.switch.record import PurposeRecord
from consentui.domain.record import Record, replace
from consentui.domain.switch_state import SwitchState


class Phase(enum.IntEnum):
    """How far an attempt has come; from BROKEN on its outcome is not known."""

    WRITTEN = 0
    SENT = 1
    BUSY = 2
    BROKEN = 3
    TIMED_OUT = 4
    LATE = 5


class Notice(enum.Enum):
    """What a row says besides its state; sentences are made in ui/text."""

    NEEDS_CONNECTION = "needs_connection"
    COULD_NOT_SAVE = "could_not_save"
    FAILED = "failed"
    BUSY = "busy"
    SIGN_IN_NEEDED = "sign_in_needed"
    OFF_BEING_RECORDED = "off_being_recorded"
    TURNED_OFF_ELSEWHERE = "turned_off_elsewhere"
    POLICY_CHANGED = "policy_changed"


class OffHold(enum.Enum):
    """Why a withdrawal is still on its way."""

    SENDING = "sending"
    OFFLINE = "offline"
    BUSY = "busy"
    NOT_ANSWERED = "not_answered"
    SIGNED_OUT = "signed_out"


class PurposeState(Record):
    """Owned by the ledger on the loop thread; times are monotonic seconds.

    `disk` is what the journal holds. `generation` counts adopted epochs: a reply to a request of an older generation
    never changes the epoch (rule M). `renew_after_s`: only an answer to a request sent later renews the lease (rule S).
    """

    record: PurposeRecord = PurposeRecord()
    disk: PurposeRecord = PurposeRecord()
    phase: Phase = Phase.WRITTEN
    attempt_began_s: float = 0.0
    may_have_arrived: bool = False
    lease_until_s: float | None = None
    renew_after_s: float = float("-inf")
    generation: int = 0
    is_not_saved: bool = False
    notice: Notice | None = None
    retry_at_s: float | None = None
    off_hold: OffHold = OffHold.SENDING
    off_failures: int = 0

    @property
    def shown(self) -> SwitchState:
        """The state of PROTOCOL's table; worst first."""
        record = self.record
        if record.outbox:
            return SwitchState.NOT_SAVED if self.is_not_saved else SwitchState.TURNING_OFF
        if record.attempt is not None:
            return SwitchState.TURNING_ON if self.phase < Phase.BROKEN else SwitchState.UNKNOWN
        if record.conflict is not None:
            return SwitchState.CONFLICT
        if record.known.value:
            return SwitchState.ON if self.lease_until_s is not None else SwitchState.ON_STALE
        return SwitchState.OFF if record.known.revision.rev else SwitchState.UNSET

    @property
    def is_off(self) -> bool:
        """Nothing is on or could be, as far as is known here; it stays so while it is withdrawn once more."""
        if self.record.outbox:
            return not self.record.known.value and all(off.was_off for off in self.record.outbox)
        return self.shown in (SwitchState.OFF, SwitchState.UNSET)

    @property
    def is_durable(self) -> bool:
        return self.disk == self.record

    def with_record(self, **changes: object) -> PurposeState:
        """A copy whose record differs in the named fields; a changed epoch starts a new generation."""
        record = replace(self.record, **changes)  # type: ignore[arg-type]
        old, new = self.record.known.revision, record.known.revision
        moved = new.epoch != old.epoch
        return replace(self, record=record, generation=self.generation + moved)


def restored(record: PurposeRecord) -> PurposeState:
    """After a start: an attempt is of unknown outcome and late, an ON is stale, the gate is closed (rules W, S)."""
    return PurposeState(record=record, disk=record, phase=Phase.LATE, may_have_arrived=record.attempt is not None)
