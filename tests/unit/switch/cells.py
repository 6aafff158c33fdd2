"""The columns of the table as states, made by the steps themselves, and the answers and times its cells need."""

from __future__ import annotations

import datetime as dt

from consentui.application.switch import clicks, passing_time, polls, replies
from consentui.application.switch.polls import Polled
from consentui.application.switch.record import Attempt, Conflict, ConflictReason, QueuedOff
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import Phase, PurposeState
from consentui.domain.grant import Grant, Method, Revision
from consentui.domain.receipt import Receipt
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState

PURPOSE = "location.results"
EPOCH, NEW_EPOCH = "epoch-a", "epoch-b"
LEASE_S = 3600
NOW_S = 5000.0
ATTEMPT = "attempt"
ATTEMPT_AGAIN = "attempt again"
OFF = QueuedOff("off", None, Method.SWITCH)
MORE = QueuedOff("more", None, Method.SWITCH)
BASE = Revision(EPOCH, 3)


def grant(rev: int, *, value: bool, op_id: str = "another device", epoch: str = EPOCH, version: str = "4") -> Grant:
    """A decision as the service answers it, its receipt verified."""
    recorded_at = dt.datetime(2026, 11, 23, 14, 2, tzinfo=dt.UTC)
    receipt = Receipt(
        compact=f"{epoch} {rev} {op_id}",
        receipt_id=f"receipt {epoch} {rev}",
        subject="someone",
        purpose=PURPOSE,
        value=value,
        epoch=epoch,
        rev=rev,
        previous="",
        check_value=f"check {rev}",
        policy_version=version,
        policy_hash="hash",
        words_hash="words",
        language="en",
        method="switch",
        op_id=op_id,
        batch_id=None,
        recorded_at=recorded_at,
    )
    return Grant(PURPOSE, Revision(epoch, rev), value, op_id, recorded_at, "Phone", receipt, LEASE_S, "off-key")


def undecided(epoch: str = EPOCH) -> Grant:
    return Grant(PURPOSE, Revision(epoch, 0), False, None, None, None, None, LEASE_S, "off-key")


def sent(state: PurposeState, at_s: float = NOW_S - 1) -> Sent:
    """A request that left from this state."""
    return Sent(at_s, state.generation)


def get(
    state: PurposeState, answer: Grant, *, at_s: float = NOW_S - 1, is_lost: bool = False, is_current: bool = True
) -> PurposeState:
    """A GET sent from this state is answered."""
    return polls.polled(state, Polled(answer, sent(state, at_s), is_lost, is_current), MORE, NOW_S)


def attempt(op_id: str = ATTEMPT, base: Revision = BASE) -> Attempt:
    return Attempt(op_id, base, "4", "hash", "words", "en", Method.SWITCH)


def saved(state: PurposeState) -> PurposeState:
    return replace(state, disk=state.record, is_not_saved=False)


UNSET = saved(get(PurposeState(), undecided()))
OFF_CONFIRMED = saved(get(PurposeState(), grant(3, value=False)))
ON = saved(get(PurposeState(), grant(3, value=True)))
ON_STALE = passing_time.lease_ended(ON, NOW_S - 2)
WRITTEN = saved(clicks.turned_on(OFF_CONFIRMED, attempt(), NOW_S))
TURNING_ON = replace(WRITTEN, phase=Phase.SENT)
BUSY = replies.grant_in_progress(TURNING_ON, ATTEMPT)
BROKEN = replies.grant_unanswered(TURNING_ON, ATTEMPT)
UNKNOWN = passing_time.attempt_timed_out(TURNING_ON)
UNKNOWN_LATE = passing_time.attempt_late(UNKNOWN)
TURNING_OFF = saved(clicks.turned_off(ON, OFF))
NOT_SAVED = replace(clicks.turned_off(ON, OFF), is_not_saved=True)
CONFLICT_OFF = saved(OFF_CONFIRMED.with_record(conflict=Conflict(ConflictReason.TURNED_OFF_ELSEWHERE, False)))
CONFLICT_ON = saved(ON_STALE.with_record(conflict=Conflict(ConflictReason.RECORDED_AS_ON, True)))

COLUMNS = {
    "UNSET": UNSET,
    "OFF": OFF_CONFIRMED,
    "TURNING_ON": TURNING_ON,
    "ON": ON,
    "ON_STALE": ON_STALE,
    "TURNING_OFF": TURNING_OFF,
    "NOT_SAVED": NOT_SAVED,
    "UNKNOWN": UNKNOWN,
    "CONFLICT (says off)": CONFLICT_OFF,
    "CONFLICT (says on)": CONFLICT_ON,
}
"""Every column of the table; CONFLICT twice, because its text tells two cases apart."""


def shown(state: PurposeState) -> str:
    """In the words of the columns."""
    conflict = state.record.conflict
    if state.shown is SwitchState.CONFLICT and conflict is not None:
        return f"CONFLICT (says {'on' if conflict.is_recorded_on else 'off'})"
    return state.shown.name


def reason(state: PurposeState) -> ConflictReason | None:
    return state.record.conflict.reason if state.record.conflict else None
