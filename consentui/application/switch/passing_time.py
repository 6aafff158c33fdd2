"""What the passing of time makes of one purpose: pure steps."""

from __future__ import annotations

from consentui.application.switch.record import Conflict, ConflictReason
from consentui.application.switch.replies import grant_not_sent
from consentui.application.switch.state import Notice, Phase, PurposeState
from consentui.domain.record import replace

ATTEMPT_S = 10.0
LATE_S = 60.0


def attempt_timed_out(state: PurposeState) -> PurposeState:
    """The 10 s of an attempt are over without an answer; from now on only asking settles it (rule U).

    An attempt that was never sent (a slow disk) ends as one that could not be.
    """
    if state.record.attempt is None or state.phase >= Phase.TIMED_OUT:
        return state
    if state.phase is Phase.WRITTEN and not state.may_have_arrived:
        return grant_not_sent(state, state.record.attempt.op_id)
    return replace(state, phase=Phase.TIMED_OUT, may_have_arrived=True)


def attempt_late(state: PurposeState) -> PurposeState:
    """60 s after the click: a grant that turns out to be recorded is a question now."""
    if state.record.attempt is None or state.phase != Phase.TIMED_OUT:
        return state
    return replace(state, phase=Phase.LATE)


def lease_ended(state: PurposeState, now_s: float) -> PurposeState:
    """Only an answer to a request sent from now on renews it (rule S)."""
    if state.lease_until_s is None:
        return state
    return replace(state, lease_until_s=None, renew_after_s=now_s)


def resumed(state: PurposeState, now_s: float) -> PurposeState:
    """The computer slept: every lease is over, and answers to requests sent before do not renew it."""
    return replace(state, lease_until_s=None, renew_after_s=now_s)


def policy_changed(state: PurposeState) -> PurposeState:
    """A change that touches this purpose came into force; nothing is carried over."""
    record = state.record
    if record.outbox or (record.conflict is not None and record.attempt is None):
        return state
    if record.attempt is None and not record.known.value:
        return replace(state, notice=Notice.POLICY_CHANGED)
    question = Conflict(ConflictReason.POLICY_CHANGED, record.known.value)
    return replace(state.with_record(attempt=None, conflict=question), lease_until_s=None, notice=None)
