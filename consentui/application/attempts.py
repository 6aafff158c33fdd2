"""Sending grants: one attempt per purpose, its ten seconds, and what each kind of answer means."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from consentui.application.authorizer import Authorizer
from consentui.application.ledger import Ledger
from consentui.application.ports import Backend, Clock, Ids
from consentui.application.switch import replies
from consentui.application.switch.passing_time import ATTEMPT_S, LATE_S, attempt_late, attempt_timed_out
from consentui.application.switch.record import Attempt, QueuedOff
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import Notice, Phase, PurposeState
from consentui.domain.error_kind import Place
from consentui.domain.errors import (
    Busy,
    ConsentError,
    InProgress,
    NotSignedIn,
    OutcomeUnknown,
    PolicyChanged,
    RequestRejected,
    ServiceUnreachable,
    StaleRevision,
)
from consentui.domain.grant import Method
from consentui.domain.record import replace

_PAUSE_S = 0.5
_WORDS_MISMATCH = "words-mismatch"
# A call that ends with the ten seconds says more than their end does.
_LAST_WORD_S = 0.2


class AttemptSender:
    """Owned by the loop thread; one task per attempt, gone when the attempt is."""

    def __init__(
        self,
        backend: Backend,
        authorizer: Authorizer,
        ledger: Ledger,
        clock: Clock,
        ids: Ids,
        on_outdated_words: Callable[[], None],
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._on_outdated_words = on_outdated_words

    async def carry_out(self, purpose: str, attempt: Attempt) -> bool:
        """Send until it is settled, sends are no longer allowed (10 s), or the attempt is gone; True if recorded on.

        The ten seconds end on time, whatever a send is waiting for (a session may have to be renewed first).
        """
        timer = asyncio.create_task(self._end_in_time(purpose, attempt))
        try:
            while (left_s := self._left_s(purpose, attempt)) > 0:
                is_recorded, pause_s = await self._send(purpose, attempt, left_s)
                if not self._is_open(purpose, attempt):
                    return is_recorded
                await self._clock.sleep_s(min(pause_s, max(self._left_s(purpose, attempt), 0.0)))
            self._time_out(purpose, attempt)
            return False
        finally:
            timer.cancel()

    async def grow_late(self, purpose: str, attempt: Attempt) -> None:
        """From the end of the ten seconds to the end of the minute."""
        if self._is_open(purpose, attempt):
            await self._clock.sleep_s(LATE_S - ATTEMPT_S)
        if self._is_open(purpose, attempt):
            self._apply(purpose, attempt_late(self._ledger.state(purpose)))

    async def send_again(self, purpose: str, attempt: Attempt) -> bool:
        """[Check again]: once more with the same key and the same If-Match; the state stays UNKNOWN meanwhile."""
        is_recorded, _ = await self._send(purpose, attempt, ATTEMPT_S)
        return is_recorded

    async def _end_in_time(self, purpose: str, attempt: Attempt) -> None:
        await self._clock.sleep_s(max(self._left_s(purpose, attempt), 0.0) + _LAST_WORD_S)
        self._time_out(purpose, attempt)

    def _time_out(self, purpose: str, attempt: Attempt) -> None:
        if self._is_open(purpose, attempt):
            self._ledger.note(OutcomeUnknown("no answer in time"), Place.TURNING_ON, purpose)
            self._apply(purpose, attempt_timed_out(self._ledger.state(purpose)))

    def _left_s(self, purpose: str, attempt: Attempt) -> float:
        if not self._is_open(purpose, attempt):
            return 0.0
        return self._ledger.state(purpose).attempt_began_s + ATTEMPT_S - self._clock.monotonic_s()

    def _is_open(self, purpose: str, attempt: Attempt) -> bool:
        current = self._ledger.state(purpose).record.attempt
        return current is not None and current.op_id == attempt.op_id

    def _apply(self, purpose: str, state: PurposeState) -> None:
        if state != self._ledger.state(purpose):
            self._ledger.put({purpose: state})

    async def _send(self, purpose: str, attempt: Attempt, left_s: float) -> tuple[bool, float]:
        """One send; whether it was recorded, and how long to wait before the next one in seconds."""
        state = self._ledger.state(purpose)
        if state.phase is Phase.WRITTEN:
            state = replace(state, phase=Phase.SENT)
            self._apply(purpose, state)
        sent = Sent(self._clock.monotonic_s(), state.generation)
        ends_s = sent.at_s + left_s
        try:
            grant = await self._authorizer.call(
                lambda token: self._backend.grant(token, purpose, attempt, max(ends_s - self._clock.monotonic_s(), 0.1))
            )
        except asyncio.CancelledError:
            self._apply(purpose, replies.grant_unanswered(self._ledger.state(purpose), attempt.op_id))
            raise
        except ConsentError as error:
            self._ledger.note(error, Place.TURNING_ON, purpose)
            if _says_outdated(error):
                self._on_outdated_words()
            self._apply(purpose, self._after(error, self._ledger.state(purpose), attempt.op_id, sent))
            return False, error.retry_after_s if isinstance(error, InProgress) else _PAUSE_S
        now_s = self._clock.monotonic_s()
        self._ledger.show_then_put({purpose: replies.grant_recorded(self._ledger.state(purpose), grant, sent, now_s)})
        return True, 0.0

    def _after(self, error: ConsentError, state: PurposeState, op_id: str, sent: Sent) -> PurposeState:
        match error:
            case ServiceUnreachable():
                return replies.grant_not_sent(state, op_id)
            case InProgress():
                return replies.grant_in_progress(state, op_id)
            case StaleRevision(current=current):
                off = QueuedOff(self._ids.new_op_id(), None, Method.SWITCH)
                return replies.grant_stale(state, op_id, current, sent, off)
            case PolicyChanged():
                return replies.grant_policy_changed(state, op_id)
            case Busy(retry_after_s=retry_after_s):
                return replies.grant_refused(state, op_id, Notice.BUSY, self._clock.monotonic_s() + retry_after_s)
            case NotSignedIn():
                return replies.grant_refused(state, op_id, Notice.SIGN_IN_NEEDED)
            case RequestRejected():
                return replies.grant_refused(state, op_id, Notice.FAILED)
            case _:
                return replies.grant_unanswered(state, op_id)


def _says_outdated(error: ConsentError) -> bool:
    """The words this client shows are not those in force."""
    return isinstance(error, PolicyChanged) or (isinstance(error, RequestRejected) and error.problem == _WORDS_MISMATCH)
