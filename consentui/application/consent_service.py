"""The switch as a person uses it: turn on, turn off, check, undo; for one subject at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from consentui.application.announcer import Announcer
from consentui.application.attempts import AttemptSender
from consentui.application.gate import Gate
from consentui.application.ledger import Ledger
from consentui.application.outbox import WithdrawalSender
from consentui.application.poller import Poller
from consentui.application.ports import Clock, Ids
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.switch.clicks import (
    may_turn_on,
    signed_out,
    turn_on_ignored,
    turn_on_not_saved,
    turned_off,
    turned_on,
)
from consentui.application.switch.record import NOWHERE, Attempt, QueuedOff
from consentui.application.switch.state import OffHold
from consentui.domain.errors import NotSignedIn, ServiceUnreachable
from consentui.domain.grant import Method
from consentui.domain.switch_state import SwitchState


class ConsentService:
    """Owned by the loop thread. Clicks carry the number the window gave them, so that it knows what it sees."""

    def __init__(
        self,
        ledger: Ledger,
        attempts: AttemptSender,
        withdrawals: WithdrawalSender,
        poller: Poller,
        announcer: Announcer,
        gate: Gate,
        clock: Clock,
        ids: Ids,
        snapshots: SnapshotStore,
    ) -> None:
        self._ledger = ledger
        self._attempts = attempts
        self._withdrawals = withdrawals
        self._poller = poller
        self._announcer = announcer
        self._gate = gate
        self._clock = clock
        self._ids = ids
        self._snapshots = snapshots
        self._tasks: dict[str, asyncio.Task[Any]] = {}

    async def turn_on(self, click: int, purposes: Sequence[str], method: Method, seen: AppSnapshot) -> None:
        """Ask for grants exactly as they were on screen in `seen` (rule F).

        Raises NotSignedIn where nobody's choices are on screen any more, ServiceUnreachable where nothing has been
        heard of the service yet.
        """
        if self._ledger.subject is None or seen.subject != self._ledger.subject:
            raise NotSignedIn("these are no longer the choices on screen")
        asked, refused = {}, {}
        for purpose in purposes:
            state = self._ledger.state(purpose)
            if may_turn_on(state):
                asked[purpose] = turned_on(state, self._attempt(purpose, method, seen), self._clock.monotonic_s())
            else:
                refused[purpose] = turn_on_ignored(state)
        before = {purpose: self._ledger.state(purpose) for purpose in asked}
        is_durable = self._ledger.put({**asked, **refused}, handled_click=click)
        if asked and not is_durable:
            self._ledger.put({p: turn_on_not_saved(self._ledger.state(p), state) for p, state in before.items()})
        elif asked:
            await self._carry_out(list(asked), method)

    async def turn_off(self, click: int, purposes: Sequence[str], method: Method) -> None:
        """Withdraw, whatever the switches show; also cancels an attempt and answers a question with no.

        Raises NotSignedIn where there is no subject.
        """
        if self._ledger.subject is None:
            raise NotSignedIn("nobody's choices are on screen")
        batch_id = self._ids.new_op_id() if len(purposes) > 1 else None
        states = {purpose: self._ledger.state(purpose) for purpose in purposes}
        self._ledger.put(
            {p: turned_off(s, QueuedOff(self._ids.new_op_id(), batch_id, method, s.is_off)) for p, s in states.items()},
            handled_click=click,
        )
        for purpose in purposes:
            self._gate.hear_click((self._ledger.subject, purpose))
            self._end_task(purpose)
        self._withdrawals.kick()

    async def check_again(self, click: int, purpose: str) -> None:
        """Settle an unknown outcome: ask first, then send the same attempt once more."""
        state = self._ledger.state(purpose)
        self._ledger.put({purpose: state}, handled_click=click)
        await self._poller.ask()
        state = self._ledger.state(purpose)
        if state.shown is SwitchState.UNKNOWN and state.record.attempt is not None:
            await self._attempts.send_again(purpose, state.record.attempt)
            self._withdrawals.kick()

    async def undo(self, click: int) -> None:
        """Take back the last recorded choice with a decision of its own; nothing where none can be undone."""
        last = self._announcer.take_undoable()
        if last is None:
            return
        if last.value:
            await self.turn_off(click, last.purposes, Method.UNDO)
        else:
            await self.turn_on(click, last.purposes, Method.UNDO, self._snapshots.current)

    async def try_now(self) -> None:
        """Send what waits, now, and ask again."""
        self._withdrawals.kick(frozenset(OffHold))
        self._poller.poke()

    async def refresh(self) -> None:
        """Ask again for every purpose."""
        await self._poller.ask()

    async def flush(self, within_s: float) -> bool:
        """Give waiting withdrawals this long to be recorded; whether none is left."""
        self._withdrawals.kick(frozenset(OffHold))
        ends_s = self._clock.monotonic_s() + within_s
        while self._ledger.has_waiting() and self._clock.monotonic_s() < ends_s:
            await self._clock.sleep_s(0.05)
        return not self._ledger.has_waiting()

    async def prepare_sign_out(self) -> None:
        """Attempts are cancelled by withdrawals, questions go, every gate closes."""
        self._gate.close_all()
        self.end_tasks()
        self._ledger.put(
            {
                purpose: signed_out(state, QueuedOff(self._ids.new_op_id(), None, Method.SWITCH))
                for purpose, state in self._ledger.states().items()
            }
        )

    def end_tasks(self) -> list[asyncio.Task[Any]]:
        """Cancel what follows attempts (the subject leaves); the cancelled tasks, to be awaited."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        self._tasks.clear()
        return tasks

    async def _carry_out(self, purposes: list[str], method: Method) -> None:
        attempts = {p: a for p in purposes if (a := self._ledger.state(p).record.attempt) is not None}
        results = await asyncio.gather(*(self._follow(p, a) for p, a in attempts.items()))
        recorded = [purpose for purpose, is_recorded in zip(attempts, results, strict=True) if is_recorded]
        if recorded:
            self._announcer.announce(recorded, True, method)

    async def _follow(self, purpose: str, attempt: Attempt) -> bool:
        """Send one attempt to its end; what comes after its ten seconds runs by itself."""
        sending = asyncio.create_task(self._attempts.carry_out(purpose, attempt))
        self._tasks[purpose] = sending
        await asyncio.wait([sending])
        self._withdrawals.kick()  # 412 of a new epoch makes a compensating withdrawal of it
        if sending.cancelled():
            return False
        if self._ledger.state(purpose).record.attempt == attempt:
            self._tasks[purpose] = asyncio.create_task(self._attempts.grow_late(purpose, attempt))
        if not sending.result():
            self._poller.poke()
        return sending.result()

    def _end_task(self, purpose: str) -> None:
        task = self._tasks.pop(purpose, None)
        if task is not None:
            task.cancel()

    def _attempt(self, purpose: str, method: Method, seen: AppSnapshot) -> Attempt:
        published, catalogue = seen.policy.published, seen.catalogue
        base = seen.switch(purpose).revision
        if base == NOWHERE or published is None or catalogue is None:
            raise ServiceUnreachable("nothing has been heard of the service yet")
        return Attempt(
            op_id=self._ids.new_op_id(),
            base=base,
            policy_version=published.version,
            policy_hash=published.policy_hash,
            words_hash=catalogue.words_hash(purpose),
            language=catalogue.language,
            method=method,
        )
