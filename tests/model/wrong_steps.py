"""Devices that each break one rule of the table on purpose: the search must find every one of them out."""

from __future__ import annotations

from consentui.application.switch.record import Conflict, ConflictReason, Known
from consentui.application.switch.state import Phase, PurposeState, restored
from consentui.domain.grant import Revision
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.model.real_steps import RealSteps
from tests.model.terms import Ask, Fact, fact_of, grant_of


class OptimisticOn(RealSteps):
    """Rule P: On is shown while the attempt is on its way."""

    def shown(self, state: PurposeState) -> SwitchState:
        shown = super().shown(state)
        return SwitchState.ON if shown is SwitchState.TURNING_ON else shown


class PlainOffWhileQueued(RealSteps):
    """Rule H: a withdrawal that is not recorded reads Off."""

    def shown(self, state: PurposeState) -> SwitchState:
        shown = super().shown(state)
        return SwitchState.OFF if shown is SwitchState.TURNING_OFF else shown


class RetriesByItself(RealSteps):
    """Rule N: a refused grant is fetched again and sent again with the fresh revision."""

    def stale(self, state: PurposeState, op: int, fact: Fact, old: int, off: int) -> PurposeState:
        attempt = state.record.attempt
        if attempt is None or int(attempt.op_id) != op:
            return state
        fresh = state.with_record(known=Known.of(grant_of(fact, 0)), attempt=None)
        return super().turn_on(_plain_off(fresh), Ask(off, fact.place, fact.policy)) if fact.value == 0 else fresh


class ForgetsUnknown(RealSteps):
    """Rule U: after ten seconds without an answer the switch is simply Off."""

    def ten_seconds(self, state: PurposeState) -> PurposeState:
        return _without_attempt(state)


class AdoptsOlder(RealSteps):
    """Rule M: an answer is adopted although it is not newer."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        below = state.record
        below = replace(below, known=replace(below.known, revision=_lowest(below.known.revision)))
        if below.attempt is not None:
            below = replace(below, attempt=replace(below.attempt, base=_lowest(below.attempt.base)))
        after = super().poll(replace(state, record=below), fact, old, aged, is_lost, is_current, off)
        return state if after.record.known.revision.rev < 0 else after


class NoWitness(RealSteps):
    """Rule E: epochs are compared, but a held OFF receipt is never asserted again."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        is_lost = is_lost and state.record.known.value
        return super().poll(state, fact, old, aged, is_lost, is_current, off)


class NoWitnessInConflict(NoWitness):
    """Rule E, the CONFLICT column: a held OFF is not asserted again while a question is open."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        if state.shown is SwitchState.CONFLICT:
            return super().poll(state, fact, old, aged, is_lost, is_current, off)
        return RealSteps.poll(self, state, fact, old, aged, is_lost, is_current, off)


class EveryEpochIsALoss(RealSteps):
    """The row "new epoch that has the known receipt" is missing: every new epoch counts as lost history."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        known = fact_of(state.record.known)
        is_lost = bool(known.receipt) and known.epoch != fact.epoch
        return super().poll(state, fact, old, aged, is_lost, is_current, off)


class StaleBeforeEpoch(RealSteps):
    """The 412 row is judged before the row of the new epoch."""

    def stale(self, state: PurposeState, op: int, fact: Fact, old: int, off: int) -> PurposeState:
        attempt = state.record.attempt
        if attempt is None or int(attempt.op_id) != op:
            return state
        known = Known.of(grant_of(fact, 0))
        asked = state.with_record(
            known=known, attempt=None, conflict=Conflict(ConflictReason.HISTORY_LOST, known.value)
        )
        return replace(asked, lease_until_s=None)


class OldRepliesCount(RealSteps):
    """Rule M, its last sentence: a reply to a request of an earlier epoch may change the epoch."""

    def recorded_on(self, state: PurposeState, fact: Fact, old: int, aged: int) -> PurposeState:
        return super().recorded_on(state, fact, 0, aged)

    def stale(self, state: PurposeState, op: int, fact: Fact, old: int, off: int) -> PurposeState:
        return super().stale(state, op, fact, 0, off)

    def recorded_off(self, state: PurposeState, fact: Fact, old: int) -> PurposeState:
        return super().recorded_off(state, fact, 0)

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        return super().poll(state, fact, 0, aged, is_lost, is_current, off)


class TextStandsStill(RealSteps):
    """CONFLICT's text does not follow an answer that says on."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        after = super().poll(state, fact, old, aged, is_lost, is_current, off)
        question = state.record.conflict
        is_still_asked = state.shown is after.shown is SwitchState.CONFLICT
        return after.with_record(conflict=question) if is_still_asked and fact.value else after


class ForgetsTheQuestion(RealSteps):
    """CONFLICT is not in the journal."""

    def restart(self, state: PurposeState) -> PurposeState:
        return restored(replace(state.disk, conflict=None))


class InProgressIsNothing(RealSteps):
    """After "in progress", surely not sent still leads to Off."""

    def in_progress(self, state: PurposeState, op: int) -> PurposeState:
        after = super().in_progress(state, op)
        return replace(after, may_have_arrived=state.may_have_arrived)


class RefusalEndsAll(RealSteps):
    """The first clause under the table: one refused send ends an attempt of which another send may have arrived."""

    def refused(self, state: PurposeState, op: int) -> PurposeState:
        attempt = state.record.attempt
        return _without_attempt(state) if attempt is not None and int(attempt.op_id) == op else state


class LeaseFromTheAnswer(RealSteps):
    """Rule S: the lease counts from the answer, and a sleep does not void what is in flight."""

    def recorded_on(self, state: PurposeState, fact: Fact, old: int, aged: int) -> PurposeState:
        return super().recorded_on(state, fact, old, 0)

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        return super().poll(state, fact, old, 0, is_lost, is_current, off)


class ClickAnswersTheQuestion(RealSteps):
    """A click on takes the question away before the attempt has an outcome."""

    def turn_on(self, state: PurposeState, ask: Ask) -> PurposeState:
        return super().turn_on(state, ask).with_record(conflict=None)


class SignOutAnswersTheQuestion(RealSteps):
    """Signing out takes the question away."""

    def sign_out(self, state: PurposeState, off: int) -> PurposeState:
        return super().sign_out(state, off).with_record(conflict=None)


class IgnoresPolicyChange(RealSteps):
    """A materially changed policy is not noticed."""

    def policy_changed(self, state: PurposeState) -> PurposeState:
        return state


class AnyPolicyWillDo(RealSteps):
    """An On learned by GET is adopted whatever policy it was given under."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        return super().poll(state, fact, old, aged, is_lost, True, off)


class AsksOnlyAboveTheKnown(RealSteps):
    """In UNKNOWN an answer must be newer than the known one, although the person had looked at an older one."""

    def poll(
        self, state: PurposeState, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int
    ) -> PurposeState:
        known = fact_of(state.record.known)
        is_same = fact.epoch == known.epoch and fact.rev <= known.rev
        if state.record.attempt is not None and is_same:
            return state
        return super().poll(state, fact, old, aged, is_lost, is_current, off)


def _lowest(revision: Revision) -> Revision:
    return Revision(revision.epoch, -1)


def _without_attempt(state: PurposeState) -> PurposeState:
    return replace(state.with_record(attempt=None), phase=Phase.WRITTEN)


def _plain_off(state: PurposeState) -> PurposeState:
    return replace(state.with_record(conflict=None), phase=Phase.WRITTEN, may_have_arrived=False)
