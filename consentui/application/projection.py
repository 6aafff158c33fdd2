"""From the state of one purpose to what its switch shows: pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from consentui.application.snapshot import ConflictView, PurposeView, ReceiptView
from consentui.application.switch.record import SUSPENDED_BY_CHANGE, Known
from consentui.application.switch.state import Notice, PurposeState
from consentui.domain.receipt import number_of
from consentui.domain.switch_state import SwitchState

_TROUBLED = (SwitchState.UNKNOWN, SwitchState.NOT_SAVED, SwitchState.TURNING_OFF)

WallTime = Callable[[float], dt.datetime | None]


def projected(purpose: str, state: PurposeState, wall_time: WallTime, reference: str = "") -> PurposeView:
    """`wall_time` turns monotonic seconds into the service's wall time, None where that is not known; `reference` is
    that of the last thing that went wrong, and is shown while something still is."""
    known = state.record.known
    conflict = state.record.conflict if state.shown is SwitchState.CONFLICT else None
    return PurposeView(
        purpose=purpose,
        state=state.shown,
        revision=known.revision,
        notice=state.notice or (Notice.POLICY_CHANGED if _is_suspended(state) else None),
        is_suspended=_is_suspended(state),
        off_hold=state.off_hold if state.record.outbox else None,
        was_off=bool(state.record.outbox) and state.is_off,
        is_known_on=known.value,
        off_failures=state.off_failures,
        retry_at=None if state.retry_at_s is None else wall_time(state.retry_at_s),
        recorded_at=known.recorded_at,
        device_name=known.device_name,
        conflict=None
        if conflict is None
        else ConflictView(conflict.reason, conflict.is_recorded_on, known.device_name, known.recorded_at),
        receipt=_receipt(known),
        reference=reference if state.shown in _TROUBLED or state.notice is not None else "",
    )


def _is_suspended(state: PurposeState) -> bool:
    """Said for as long as it stands, also after a restart."""
    return state.record.known.method == SUSPENDED_BY_CHANGE and state.shown is SwitchState.OFF


def _receipt(known: Known) -> ReceiptView | None:
    if known.receipt_id is None or known.recorded_at is None or known.check_value is None:
        return None
    return ReceiptView(
        number=number_of(known.receipt_id),
        value=known.value,
        policy_version=known.policy_version,
        recorded_at=known.recorded_at,
        device_name=known.device_name,
        check_value=known.check_value,
    )
