"""What a click makes of one purpose: pure steps; the click on off is the same from everywhere."""

from __future__ import annotations

from consentui.application.switch.record import Attempt, QueuedOff
from consentui.application.switch.state import Notice, OffHold, Phase, PurposeState
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState

_MAY_TURN_ON = (SwitchState.UNSET, SwitchState.OFF, SwitchState.CONFLICT)


def may_turn_on(state: PurposeState) -> bool:
    """A grant may be asked for: nothing is under way and nothing is on."""
    return state.shown in _MAY_TURN_ON


def turned_on(state: PurposeState, attempt: Attempt, now_s: float) -> PurposeState:
    """The attempt, to be made durable before it is sent (rule W); the state must allow it.

    A question stays on record until the attempt has an outcome: where it could not be sent, or was refused, the
    person is still asked (an Off or an old On would claim an answer that nobody got).
    """
    asked = state.with_record(attempt=attempt)
    return replace(asked, phase=Phase.WRITTEN, attempt_began_s=now_s, may_have_arrived=False, notice=None)


def turn_on_ignored(state: PurposeState) -> PurposeState:
    """A click on while a withdrawal is on its way changes nothing, and says why."""
    if not state.record.outbox:
        return state
    return replace(state, notice=Notice.OFF_BEING_RECORDED)


def turn_on_not_saved(state: PurposeState, before: PurposeState) -> PurposeState:
    """The attempt could not be made durable: nothing was sent, the switch stays as it was."""
    return replace(before, disk=state.disk, notice=Notice.COULD_NOT_SAVE)


def turned_off(state: PurposeState, off: QueuedOff) -> PurposeState:
    """One more withdrawal, whatever the state (rule C); the attempt and the question it answers are gone.

    It is sent now, unless the service has asked for a pause.
    """
    withdrawn = state.with_record(outbox=(*state.record.outbox, off), attempt=None, conflict=None)
    is_first = not state.record.outbox
    has_to_wait = not is_first and state.off_hold is OffHold.BUSY
    return replace(
        withdrawn,
        phase=Phase.WRITTEN,
        may_have_arrived=False,
        lease_until_s=None,
        notice=None,
        off_hold=OffHold.BUSY if has_to_wait else OffHold.SENDING,
        off_failures=0 if is_first else state.off_failures,
        retry_at_s=state.retry_at_s if has_to_wait else None,
    )


def signed_out(state: PurposeState, off: QueuedOff) -> PurposeState:
    """An attempt is cancelled by a withdrawal, the lease ends; an open question waits for the next sign-in."""
    if state.record.attempt is not None:
        return turned_off(state, off)
    return replace(state, lease_until_s=None)
