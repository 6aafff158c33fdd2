"""What one purpose becomes when the service no longer knows this device and it is registered anew: pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from consentui.application.switch.clicks import turned_off
from consentui.application.switch.record import Conflict, ConflictReason, PurposeRecord, QueuedOff
from consentui.application.switch.state import restored
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState

_MAY_BE_ON = (SwitchState.ON, SwitchState.ON_STALE, SwitchState.TURNING_ON, SwitchState.UNKNOWN, SwitchState.CONFLICT)


def may_stand(shown: SwitchState) -> bool:
    """The registration before may have a grant that stands: it is withdrawn there, should it still exist."""
    return shown in _MAY_BE_ON


def standing_withdrawn(
    records: Mapping[str, PurposeRecord], new_off: Callable[[], QueuedOff]
) -> dict[str, PurposeRecord]:
    """What changes in the journal of a device that is lost: all that may be on there is withdrawn."""
    states = {purpose: restored(record) for purpose, record in records.items()}
    return {p: turned_off(s, new_off()).record for p, s in states.items() if may_stand(s.shown)}


def moved(record: PurposeRecord, op_ids: tuple[str, ...], off: QueuedOff) -> PurposeRecord:
    """The record under the new registration, which has decided nothing yet; `op_ids` renames the held withdrawals.

    As in a new epoch that lacks the receipt (rule E): held withdrawals and an OFF on record go out again, an attempt
    is withdrawn, an ON becomes a question. What was never decided sends nothing.
    """
    if record.outbox:
        return PurposeRecord(outbox=tuple(replace(o, op_id=i) for o, i in zip(record.outbox, op_ids, strict=True)))
    if record.attempt is not None:
        return PurposeRecord(outbox=(off,))
    if record.known.value:
        return PurposeRecord(conflict=Conflict(ConflictReason.HISTORY_LOST, False))
    if record.known.revision.rev:
        return PurposeRecord(outbox=(replace(off, was_off=True),))
    return PurposeRecord()
