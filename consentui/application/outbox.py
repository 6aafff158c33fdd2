"""Sending withdrawals: the oldest of each purpose, for ever, with a session or with an off-key."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence

from consentui.application.authorizer import Authorizer
from consentui.application.ledger import Ledger
from consentui.application.ports import Backend, Clock, OffItem
from consentui.application.switch import replies
from consentui.application.switch.record import QueuedOff
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import OffHold, PurposeState
from consentui.application.trying_again import backoff_s
from consentui.domain.error_kind import Place
from consentui.domain.errors import Busy, ConsentError, InProgress, NotSignedIn, RequestRejected, ServiceUnreachable
from consentui.domain.grant import Grant, Method

_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 30.0
_REJECTED_PAUSE_S = 60.0

OnRecorded = Callable[[Sequence[str], Method], None]
OnNetwork = Callable[[], None]
Heads = dict[str, QueuedOff]


class WithdrawalSender:
    """Owned by the loop thread. One request in flight per purpose; a batch goes as one request where it can."""

    def __init__(
        self,
        backend: Backend,
        authorizer: Authorizer,
        ledger: Ledger,
        clock: Clock,
        on_recorded: OnRecorded,
        on_unreachable: OnNetwork,
        on_reached: OnNetwork,
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._ledger = ledger
        self._clock = clock
        self._on_recorded = on_recorded
        self._on_unreachable = on_unreachable
        self._on_reached = on_reached
        self._in_flight: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()

    def kick(self, due: frozenset[OffHold] = frozenset()) -> None:
        """Look for work; withdrawals held for one of the reasons in `due` forget their back-off."""
        held = {
            purpose: replies.off_due(state)
            for purpose, state in self._ledger.states().items()
            if state.record.outbox and state.retry_at_s is not None and state.off_hold in due
        }
        if held:
            self._ledger.put(held)
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled: send what is due, sleep until the next is."""
        try:
            while True:
                self._wake.clear()
                for batch in self._due():
                    task = asyncio.create_task(self._deliver(batch))
                    self._in_flight.update(dict.fromkeys(batch, task))
                await self._wait()
        finally:
            for task in set(self._in_flight.values()):
                task.cancel()

    def _due(self) -> list[Heads]:
        """The oldest withdrawal of each purpose that may be sent now, grouped by the click that made them."""
        now_s = self._clock.monotonic_s()
        groups: dict[str, Heads] = defaultdict(dict)
        for purpose, state in self._ledger.states().items():
            if purpose in self._in_flight or not _may_be_sent(state) or now_s < (state.retry_at_s or 0.0):
                continue
            head = state.record.outbox[0]
            groups[head.batch_id or head.op_id][purpose] = head
        return list(groups.values())

    async def _wait(self) -> None:
        waits = [
            state.retry_at_s
            for purpose, state in self._ledger.states().items()
            if purpose not in self._in_flight and _may_be_sent(state) and state.retry_at_s is not None
        ]
        waiters: list[asyncio.Future[object]] = [asyncio.ensure_future(self._wake.wait())]
        if waits:
            pause_s = max(0.0, min(waits) - self._clock.monotonic_s())
            waiters.append(asyncio.ensure_future(self._clock.sleep_s(pause_s)))
        try:
            await asyncio.wait(waiters, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for waiter in waiters:
                waiter.cancel()

    async def _deliver(self, heads: Heads) -> None:
        sent_at_s = self._clock.monotonic_s()
        sent = {purpose: Sent(sent_at_s, self._ledger.state(purpose).generation) for purpose in heads}
        try:
            grants = await self._send(heads)
            self._record(heads, grants, sent)
        except ConsentError as error:
            if isinstance(error, ServiceUnreachable):
                self._on_unreachable()
            for purpose in heads:
                self._ledger.note(error, Place.TURNING_OFF, purpose)
            now_s = self._clock.monotonic_s()
            self._ledger.put({p: _delayed(self._ledger.state(p), error, now_s) for p in heads})
        finally:
            for purpose in heads:
                self._in_flight.pop(purpose, None)
            self._wake.set()

    async def _send(self, heads: Heads) -> Sequence[Grant]:
        items = [OffItem(purpose, off.op_id, off.method) for purpose, off in heads.items()]
        batch_id = next(iter(heads.values())).batch_id
        try:
            return await self._authorizer.call(lambda token: self._backend.withdraw(token, items, batch_id))
        except NotSignedIn:
            return await self._send_by_key(items)

    async def _send_by_key(self, items: Sequence[OffItem]) -> Sequence[Grant]:
        """Rule K; raises NotSignedIn where the service never handed out a key for one of them."""
        grants = []
        for item in items:
            off_key = self._ledger.state(item.purpose).record.off_key
            if off_key is None:
                raise NotSignedIn("no off-key for this purpose")
            grants.append(await self._backend.withdraw_by_key(off_key, item))
        return grants

    def _record(self, heads: Heads, grants: Sequence[Grant], sent: dict[str, Sent]) -> None:
        changed = {
            grant.purpose: replies.off_recorded(self._ledger.state(grant.purpose), grant, sent[grant.purpose])
            for grant in grants
            if grant.purpose in heads
        }
        self._ledger.show_then_put(changed)
        self._on_reached()
        settled = [purpose for purpose, state in changed.items() if not state.record.outbox]
        if settled:
            self._on_recorded(settled, next(iter(heads.values())).method)


def _may_be_sent(state: PurposeState) -> bool:
    """Only what the journal holds, or cannot hold at all (NOT_SAVED sends from memory)."""
    return bool(state.record.outbox) and (state.record.outbox[0] in state.disk.outbox or state.is_not_saved)


def _delayed(state: PurposeState, error: ConsentError, now_s: float) -> PurposeState:
    pause_s = backoff_s(state.off_failures + 1, _FIRST_PAUSE_S, _LONGEST_PAUSE_S)
    match error:
        case ServiceUnreachable():
            return replies.off_delayed(state, OffHold.OFFLINE, now_s + pause_s)
        case Busy(retry_after_s=retry_after_s):
            return replies.off_delayed(state, OffHold.BUSY, now_s + retry_after_s)
        case InProgress(retry_after_s=retry_after_s):
            return replies.off_delayed(state, OffHold.SENDING, now_s + retry_after_s)
        case NotSignedIn():
            return replies.off_delayed(state, OffHold.SIGNED_OUT, now_s + _REJECTED_PAUSE_S)
        case RequestRejected():
            return replies.off_delayed(state, OffHold.NOT_ANSWERED, now_s + _REJECTED_PAUSE_S)
        case _:
            return replies.off_delayed(state, OffHold.NOT_ANSWERED, now_s + pause_s)
