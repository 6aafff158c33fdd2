"""The device of the model: the pure steps of consentui.application.switch, with time and counters made canonical."""

from __future__ import annotations

from consentui.application.switch import clicks, passing_time, polls, replies
from consentui.application.switch.polls import Polled
from consentui.application.switch.record import PurposeRecord
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import Notice, OffHold, Phase, PurposeState, restored
from consentui.domain.grant import Grant
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.model.terms import OFF_KEY, UNHEARD, Ask, Fact, attempt_of, grant_of, off_of

# Monotonic seconds of the model. It is always NOW_S; what was sent before the lease ended, or before the computer
# slept, was sent at AGED_S, everything else at LIVE_S. So states that differ only in their times are one state.
AGED_S, RENEW_S, LIVE_S, NOW_S = 10.0, 50.0, 60.0, 100.0
FRESH_S = LIVE_S + 1000


def canonical(state: PurposeState) -> PurposeState:
    """The same state without what only the passing of time changes; `generation` 0 is the current one."""
    is_asking = state.record.attempt is not None
    return PurposeState(
        record=state.record,
        disk=state.disk,
        phase=state.phase if is_asking else Phase.WRITTEN,
        may_have_arrived=state.may_have_arrived if is_asking else False,
        lease_until_s=None if state.lease_until_s is None else FRESH_S,
        renew_after_s=RENEW_S,
        is_not_saved=state.is_not_saved,
    )


class RealSteps:
    """One method per event of the table; a deliberately wrong device is a subclass that overrides one of them.

    `old`: the request was sent before this purpose adopted its current epoch. `aged`: the lease ended, or the
    computer slept, after it was sent. `off` is the operation of a withdrawal, should the step need one.
    """

    def start(self, has_heard: bool) -> PurposeState:
        record = PurposeRecord()
        if has_heard:
            seen = Polled(grant_of(Fact(), 0), Sent(LIVE_S, 0), is_lost=False, is_current_policy=True)
            record = polls.polled(PurposeState(), seen, off_of(0, 0), NOW_S).record
            assert record.off_key == OFF_KEY
        return restored(record)

    def shown(self, state: PurposeState) -> SwitchState:
        return state.shown

    # ---- clicks

    def turn_on(self, state: PurposeState, ask: Ask) -> PurposeState:
        assert clicks.may_turn_on(state)
        return clicks.turned_on(state, attempt_of(ask), NOW_S)

    def turn_off(self, state: PurposeState, off: int, batch: int) -> PurposeState:
        return clicks.turned_off(state, off_of(off, batch))

    def sign_out(self, state: PurposeState, off: int) -> PurposeState:
        return clicks.signed_out(state, off_of(off, 0))

    # ---- journal and process

    def saved(self, state: PurposeState) -> PurposeState:
        return replace(state, disk=state.record, is_not_saved=False)

    def not_saved(self, state: PurposeState) -> PurposeState:
        """As the ledger marks it: only a withdrawal that is not on disk is owed."""
        return replace(state, is_not_saved=bool(set(state.record.outbox) - set(state.disk.outbox)))

    def restart(self, state: PurposeState) -> PurposeState:
        return restored(state.disk)

    # ---- answers to grants and withdrawals

    def sent(self, state: PurposeState) -> PurposeState:
        return replace(state, phase=Phase.SENT) if state.phase is Phase.WRITTEN else state

    def recorded_on(self, state: PurposeState, fact: Fact, old: int, aged: int) -> PurposeState:
        return replies.grant_recorded(state, _grant(fact), _sent(old, aged), NOW_S)

    def stale(self, state: PurposeState, op: int, fact: Fact, old: int, off: int) -> PurposeState:
        return replies.grant_stale(state, str(op), _grant(fact), _sent(old, 0), off_of(off, 0))

    def policy_refused(self, state: PurposeState, op: int) -> PurposeState:
        return replies.grant_policy_changed(state, str(op))

    def not_sent(self, state: PurposeState, op: int) -> PurposeState:
        return replies.grant_not_sent(state, str(op))

    def refused(self, state: PurposeState, op: int) -> PurposeState:
        """401, 403, 429 and every other 4xx differ only in what they say."""
        return replies.grant_refused(state, str(op), Notice.FAILED)

    def in_progress(self, state: PurposeState, op: int) -> PurposeState:
        return replies.grant_in_progress(state, str(op))

    def unanswered(self, state: PurposeState, op: int) -> PurposeState:
        return replies.grant_unanswered(state, str(op))

    def recorded_off(self, state: PurposeState, fact: Fact, old: int) -> PurposeState:
        return replies.off_recorded(state, _grant(fact), _sent(old, 0))

    def delayed(self, state: PurposeState) -> PurposeState:
        return replies.off_delayed(state, OffHold.BUSY, NOW_S + 1)

    # ---- answers to a GET

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        return polls.polled(state, Polled(_grant(fact), _sent(old, aged), is_lost, is_current), off_of(off, 0), NOW_S)

    # ---- time and policy

    def ten_seconds(self, state: PurposeState) -> PurposeState:
        return passing_time.attempt_timed_out(state)

    def a_minute(self, state: PurposeState) -> PurposeState:
        return passing_time.attempt_late(state)

    def lease_over(self, state: PurposeState) -> PurposeState:
        return passing_time.lease_ended(state, NOW_S)

    def resumed(self, state: PurposeState) -> PurposeState:
        return passing_time.resumed(state, NOW_S)

    def policy_changed(self, state: PurposeState) -> PurposeState:
        return passing_time.policy_changed(state)


def _grant(fact: Fact) -> Grant:
    assert fact is not UNHEARD
    return grant_of(fact, fact.op // 10 % 10)


def _sent(old: int, aged: int) -> Sent:
    return Sent(AGED_S if aged else LIVE_S, -1 if old else 0)
