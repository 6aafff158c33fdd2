"""What a GET of every purpose makes of one of them: pure steps, in the order in which the rules judge."""

from __future__ import annotations

from consentui.application.switch.clicks import turned_off
from consentui.application.switch.record import (
    DECLINED_BY_ANSWER,
    SUSPENDED_BY_CHANGE,
    Attempt,
    Conflict,
    ConflictReason,
    Known,
    QueuedOff,
)
from consentui.application.switch.replies import Sent, fresh_until, is_too_old, own_grant_known
from consentui.application.switch.state import Notice, Phase, PurposeState
from consentui.domain.grant import Grant
from consentui.domain.record import Record, replace


class Polled(Record):
    """One purpose of an answer, and what had to be asked about it.

    `is_lost`: the answer is of another epoch whose log lacks the receipt this client holds.
    `is_current_policy`: a grant in it was given under the policy version in force.
    """

    grant: Grant
    sent: Sent
    is_lost: bool
    is_current_policy: bool


def polled(state: PurposeState, seen: Polled, off: QueuedOff, now_s: float) -> PurposeState:
    """Adopt an answer; `off` is used where a withdrawal has to be asserted again (rule E)."""
    state = _heard_again(_with_off_key(state, seen.grant.off_key))
    known = Known.of(seen.grant)
    is_foreign = known.revision.epoch != state.record.known.revision.epoch
    if state.record.outbox or is_too_old(state, known, seen.sent):
        return state
    if is_foreign and state.record.attempt is not None:
        return turned_off(state, off)
    if is_foreign and seen.is_lost:
        return _history_lost(state, known, off)
    if state.record.attempt is not None:
        return _while_asking(state, state.record.attempt, known, seen, now_s)
    if not is_foreign and known.revision.rev <= state.record.known.revision.rev:
        return _renewed(state, known, seen.sent, now_s)
    return _newer(state, known, seen, now_s)


def _with_off_key(state: PurposeState, off_key: str | None) -> PurposeState:
    if off_key is None or off_key == state.record.off_key:
        return state
    return state.with_record(off_key=off_key)


def _heard_again(state: PurposeState) -> PurposeState:
    """An answer has come: that a connection was needed is no longer news."""
    return replace(state, notice=None) if state.notice is Notice.NEEDS_CONNECTION else state


def _history_lost(state: PurposeState, known: Known, off: QueuedOff) -> PurposeState:
    held = state.record.known
    if not held.value:
        return turned_off(state, off)
    asked = state.with_record(known=known, conflict=Conflict(ConflictReason.HISTORY_LOST, known.value))
    return replace(asked, lease_until_s=None, notice=None)


def _renewed(state: PurposeState, known: Known, sent: Sent, now_s: float) -> PurposeState:
    is_plain_on = state.record.known.value and state.record.conflict is None
    if not is_plain_on or known.revision != state.record.known.revision:
        return state
    until_s = fresh_until(state, known, sent, now_s)
    if until_s is None or until_s <= (state.lease_until_s or 0.0):
        return state
    return replace(state, lease_until_s=until_s)


def _while_asking(state: PurposeState, attempt: Attempt, known: Known, seen: Polled, now_s: float) -> PurposeState:
    """Wait for the own reply; in UNKNOWN, only a decision strictly above the attempt's base ends it.

    The person may have looked at less than what is known by now: then the known decision itself is above the base.
    """
    new, base = known.revision, attempt.base
    is_above = new.epoch != base.epoch or new.rev > base.rev
    if state.phase < Phase.TIMED_OUT or not is_above or new.rev < state.record.known.revision.rev:
        return state
    if known.op_id == attempt.op_id:
        return own_grant_known(state, known, seen.sent, now_s)
    return _adopted(state, known, seen, now_s)


def _newer(state: PurposeState, known: Known, seen: Polled, now_s: float) -> PurposeState:
    conflict = state.record.conflict
    if conflict is not None:  # never cleared by an answer; its text follows every newer one
        return state.with_record(known=known, conflict=replace(conflict, is_recorded_on=known.value))
    return _adopted(state, known, seen, now_s)


def _adopted(state: PurposeState, known: Known, seen: Polled, now_s: float) -> PurposeState:
    was_on = state.record.known.value
    if known.value and not seen.is_current_policy:
        question = Conflict(ConflictReason.POLICY_CHANGED, True)
        asked = state.with_record(known=known, attempt=None, conflict=question)
        return replace(asked, lease_until_s=None, notice=None)
    adopted = state.with_record(known=known, attempt=None, conflict=None)
    notice = _why_off(known) if was_on and not known.value else None
    until_s = fresh_until(state, known, seen.sent, now_s)
    return replace(adopted, lease_until_s=until_s, notice=notice, may_have_arrived=False)


def _why_off(known: Known) -> Notice | None:
    """Another device, or the service because of a change that nobody accepted; after a no there is nothing to say."""
    if known.method == SUSPENDED_BY_CHANGE:
        return Notice.POLICY_CHANGED
    return None if known.method == DECLINED_BY_ANSWER else Notice.TURNED_OFF_ELSEWHERE
