"""What the service's answers to this client's own grants and withdrawals make of one purpose: pure steps."""

from __future__ import annotations

from consentui.application.switch.clicks import turned_off
from consentui.application.switch.record import Conflict, ConflictReason, Known, QueuedOff
from consentui.application.switch.state import Notice, OffHold, Phase, PurposeState
from consentui.domain.grant import Grant
from consentui.domain.record import Record, replace


class Sent(Record):
    """When a request left, in monotonic seconds, and which generation of the purpose it left from (rule M)."""

    at_s: float
    generation: int


def fresh_until(state: PurposeState, known: Known, sent: Sent, now_s: float) -> float | None:
    """The end of the lease that an answer gives, counted from the sending of its request (rule S), or None."""
    until_s = sent.at_s + known.lease_s
    is_fresh = known.value and sent.at_s >= state.renew_after_s and now_s < until_s
    return until_s if is_fresh else None


def is_too_old(state: PurposeState, known: Known, sent: Sent) -> bool:
    """A foreign epoch in a reply to a request that was sent before the current epoch was adopted."""
    return known.revision.epoch != state.record.known.revision.epoch and sent.generation != state.generation


def newer_of(state: PurposeState, known: Known) -> Known:
    """The decision to adopt: only a newer one within the epoch (rule M)."""
    held = state.record.known
    is_newer = known.revision.epoch != held.revision.epoch or known.revision.rev > held.revision.rev
    return known if is_newer else held


def grant_recorded(state: PurposeState, grant: Grant, sent: Sent, now_s: float) -> PurposeState:
    """200 with a valid receipt for an attempt."""
    attempt, known = state.record.attempt, Known.of(grant)
    if attempt is None or attempt.op_id != grant.op_id or is_too_old(state, known, sent):
        return state
    return own_grant_known(state, newer_of(state, known), sent, now_s)


def own_grant_known(state: PurposeState, known: Known, sent: Sent, now_s: float) -> PurposeState:
    """This client's grant is on record: on within its minute, afterwards a question (it may have been forgotten)."""
    is_late = state.phase == Phase.LATE
    asked = Conflict(ConflictReason.RECORDED_AS_ON, True) if is_late and known.value else None
    settled = state.with_record(known=known, attempt=None, conflict=asked)
    until_s = None if is_late else fresh_until(state, known, sent, now_s)
    return replace(settled, lease_until_s=until_s, notice=None, retry_at_s=None)


def grant_stale(state: PurposeState, op_id: str, current: Grant | None, sent: Sent, off: QueuedOff) -> PurposeState:
    """412: never sent again (rule N); a new epoch is judged first and leads to a compensating withdrawal."""
    if not _is_attempt(state, op_id):
        return state
    if current is None:
        return _asked(state, ConflictReason.TURNED_OFF_ELSEWHERE, state.record.known)
    known = Known.of(current)
    if is_too_old(state, known, sent):
        return state
    if known.revision.epoch != state.record.known.revision.epoch:
        return turned_off(state, off)
    reason = ConflictReason.RECORDED_AS_ON if known.value else ConflictReason.TURNED_OFF_ELSEWHERE
    return _asked(state, reason, newer_of(state, known))


def grant_policy_changed(state: PurposeState, op_id: str) -> PurposeState:
    """409 policy-changed: the words on screen are no longer the ones in force."""
    if not _is_attempt(state, op_id):
        return state
    return _asked(state, ConflictReason.POLICY_CHANGED, state.record.known)


def grant_not_sent(state: PurposeState, op_id: str) -> PurposeState:
    """Surely nothing left this computer, this time."""
    return _not_applied(state, op_id, Notice.NEEDS_CONNECTION, None)


def grant_refused(state: PurposeState, op_id: str, notice: Notice, retry_at_s: float | None = None) -> PurposeState:
    """An answer that says it was not applied: busy, not signed in, or any other 4xx."""
    return _not_applied(state, op_id, notice, retry_at_s)


def grant_in_progress(state: PurposeState, op_id: str) -> PurposeState:
    """409: an earlier send of the same attempt is being worked on, so bytes have left."""
    if not _is_attempt(state, op_id):
        return state
    phase = Phase.BUSY if state.phase <= Phase.SENT else state.phase
    return replace(state, phase=phase, may_have_arrived=True)


def grant_unanswered(state: PurposeState, op_id: str) -> PurposeState:
    """Bytes left and no usable answer came (rule U)."""
    if not _is_attempt(state, op_id):
        return state
    return replace(state, phase=max(state.phase, Phase.BROKEN), may_have_arrived=True)


def off_recorded(state: PurposeState, grant: Grant, sent: Sent) -> PurposeState:
    """200 with a valid receipt for a queued withdrawal; it clears its entry even when its value is older."""
    known = Known.of(grant)
    if is_too_old(state, known, sent):
        return state
    left = tuple(off for off in state.record.outbox if off.op_id != grant.op_id)
    if len(left) == len(state.record.outbox):
        return state
    settled = state.with_record(outbox=left, known=newer_of(state, known))
    return replace(
        settled,
        lease_until_s=None,
        notice=None,
        off_failures=0,
        retry_at_s=None,
        off_hold=OffHold.SENDING,
        is_not_saved=state.is_not_saved and bool(left),
    )


def off_delayed(state: PurposeState, hold: OffHold, retry_at_s: float | None) -> PurposeState:
    """A withdrawal stays queued; it is never given up and never reads "Off" (rule H)."""
    if not state.record.outbox:
        return state
    return replace(state, off_hold=hold, off_failures=state.off_failures + 1, retry_at_s=retry_at_s)


def off_due(state: PurposeState) -> PurposeState:
    """A queued withdrawal may be sent again at once."""
    return replace(state, retry_at_s=None)


def _is_attempt(state: PurposeState, op_id: str) -> bool:
    return state.record.attempt is not None and state.record.attempt.op_id == op_id


def _not_applied(state: PurposeState, op_id: str, notice: Notice, retry_at_s: float | None) -> PurposeState:
    """The attempt ends only if every send of it ended surely unapplied; otherwise its outcome is not known."""
    if not _is_attempt(state, op_id):
        return state
    if state.may_have_arrived:
        return replace(state, phase=max(state.phase, Phase.BROKEN))
    return replace(state.with_record(attempt=None), phase=Phase.WRITTEN, notice=notice, retry_at_s=retry_at_s)


def _asked(state: PurposeState, reason: ConflictReason, known: Known) -> PurposeState:
    question = Conflict(reason, known.value)
    asked = state.with_record(attempt=None, conflict=question, known=known)
    return replace(asked, phase=Phase.WRITTEN, lease_until_s=None, notice=None, may_have_arrived=False)
