"""Asking for every purpose: at start, after every event of the service, at half the shortest lease, on resume."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable

from consentui.application.authorizer import Authorizer
from consentui.application.ledger import Ledger
from consentui.application.ports import Backend, Clock, GrantsAnswer, Ids
from consentui.application.snapshot import Connection
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.switch.passing_time import resumed
from consentui.application.switch.polls import Polled, polled
from consentui.application.switch.record import QueuedOff
from consentui.application.switch.replies import Sent
from consentui.application.trying_again import backoff_s
from consentui.application.wake import Wake
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError, NotSignedIn, ServiceUnreachable
from consentui.domain.grant import Grant, Method
from consentui.domain.policy_version import is_ahead, is_carried
from consentui.domain.switch_state import SwitchState

_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 30.0
_UNKNOWN_PAUSE_S = 3.0
# One's own grant is an event too, sent before its answer: that answer comes first, then the question what holds.
_EVENT_PAUSE_S = 0.15
_RESUME_TICK_S = 2.0
# The kinds of event that leave every switch as it is.
_NOT_GRANTS = ("activity", "notices", "requests", "held")


class Poller:
    """Owned by the loop thread; one GET at a time. Also says whether the service can be reached."""

    def __init__(
        self,
        backend: Backend,
        authorizer: Authorizer,
        ledger: Ledger,
        clock: Clock,
        ids: Ids,
        snapshots: SnapshotStore,
        on_reached: Callable[[], None],
        on_changed: Callable[[str], None],
        on_other_version: Callable[[], None],
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._snapshots = snapshots
        self._on_reached = on_reached
        self._on_changed = on_changed
        self._on_other_version = on_other_version
        self._wake = Wake(clock)
        self._lock = asyncio.Lock()
        self._failures = 0

    def poke(self) -> None:
        """Ask soon."""
        self._wake.call()

    def note_reached(self) -> None:
        """Something else has just had an answer: if the window still says it is cut off, ask now."""
        if self._snapshots.current.connection is not Connection.ONLINE:
            self.poke()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._wake.forget()
            await self.ask()
            await self._wake.wait_s(self._next_s())

    async def listen(self) -> None:
        """Until cancelled: follow the event stream, ask on each event, connect again when it ends.

        The end of a stream is also the first sign that the service cannot be reached, so it is asked then.
        """
        failures = 0
        while True:
            try:
                token = await self._authorizer.token()
                async for what in self._backend.events(token):
                    failures = 0
                    self._on_changed(what)
                    if what in _NOT_GRANTS:
                        continue
                    if self._is_something_on_its_way():
                        await self._clock.sleep_s(_EVENT_PAUSE_S)
                    self.poke()
            except ConsentError:
                failures += 1
            self.poke()
            await self._clock.sleep_s(backoff_s(failures + 1, _FIRST_PAUSE_S, _LONGEST_PAUSE_S))

    def _is_something_on_its_way(self) -> bool:
        records = [state.record for state in self._ledger.states().values()]
        return any(record.attempt is not None or record.outbox for record in records)

    async def watch_sleep(self) -> None:
        """Until cancelled: after the computer slept, every lease is over."""
        before_s = self._clock.asleep_s()
        while True:
            await self._clock.sleep_s(_RESUME_TICK_S)
            asleep_s = self._clock.asleep_s()
            if asleep_s > before_s + 1.0:
                now_s = self._clock.monotonic_s()
                self._ledger.put({p: resumed(state, now_s) for p, state in self._ledger.states().items()})
                self.poke()
            before_s = asleep_s

    async def ask(self) -> bool:
        """One GET, adopted by every switch; False where no answer came. Raises nothing but CancelledError."""
        async with self._lock:
            subject, sent_at_s = self._ledger.subject, self._clock.monotonic_s()
            generations = {purpose: state.generation for purpose, state in self._ledger.states().items()}
            try:
                answer = await self._authorizer.call(self._backend.grants)
                held = self._held_elsewhere(answer)
                lost = frozenset([p for p, receipt_id in held.items() if not await self._has_receipt(receipt_id)])
            except ConsentError as error:
                self._failed(error)
                return False
            if self._ledger.subject != subject:  # somebody signed in or out meanwhile: these are not their choices
                self.poke()
                return False
            if self._held_elsewhere(answer).items() <= held.items():
                self._adopt(answer, lost, sent_at_s, generations)
            else:  # a newer receipt of the old epoch came while the older one was asked about
                self.poke()
            self._reached()
            return True

    def _held_elsewhere(self, answer: GrantsAnswer) -> dict[str, str]:
        """Receipts held of another epoch than the answer's; whether its log has them must be asked (rule E)."""
        held = {grant.purpose: self._ledger.state(grant.purpose).record.known for grant in answer.grants}
        return {
            grant.purpose: receipt_id
            for grant in answer.grants
            if (receipt_id := held[grant.purpose].receipt_id) is not None
            and held[grant.purpose].revision.epoch != grant.revision.epoch
        }

    async def _has_receipt(self, receipt_id: str) -> bool:
        return await self._authorizer.call(lambda token: self._backend.has_receipt(token, receipt_id))

    def _adopt(self, answer: GrantsAnswer, lost: frozenset[str], sent_at_s: float, generations: dict[str, int]) -> None:
        now_s = self._clock.monotonic_s()
        changed = {}
        for grant in answer.grants:
            state = self._ledger.state(grant.purpose)
            sent = Sent(sent_at_s, generations.get(grant.purpose, 0))
            if self._rests_on_a_later_version(grant):
                continue
            seen = Polled(grant, sent, grant.purpose in lost, self._is_current(grant))
            off = QueuedOff(self._ids.new_op_id(), None, Method.SWITCH)
            changed[grant.purpose] = polled(state, seen, off, now_s)
        self._ledger.put(changed)

    def _is_current(self, grant: Grant) -> bool:
        catalogue = self._snapshots.current.catalogue
        if grant.receipt is None or catalogue is None:
            return True
        versions = self._snapshots.current.policy.versions
        return is_carried(versions, grant.purpose, grant.receipt.policy_version, catalogue.policy_version)

    def _rests_on_a_later_version(self, grant: Grant) -> bool:
        """An ON whose words are not on screen yet waits until they are; an off is adopted whatever it rests on."""
        catalogue = self._snapshots.current.catalogue
        if grant.receipt is None or catalogue is None or not grant.value:
            return False
        versions = self._snapshots.current.policy.versions
        if not is_ahead(versions, grant.receipt.policy_version, catalogue.policy_version):
            return False
        self._on_other_version()
        return True

    def _reached(self) -> None:
        self._failures = 0
        offset = self._offset()
        self._snapshots.change(
            connection=Connection.ONLINE,
            has_loaded=True,
            last_error=None,
            service_time_offset=offset,
            checked_at=self._clock.wall() + offset,
        )
        self._on_reached()

    def _offset(self) -> dt.timedelta:
        """How far the service's clock is ahead of this computer's; small drift is left alone."""
        held, service_time = self._snapshots.current.service_time_offset, self._backend.service_time()
        if service_time is None:
            return held
        offset = service_time - self._clock.wall()
        return offset if abs(offset - held) > dt.timedelta(seconds=2) else held

    def _failed(self, error: ConsentError) -> None:
        self._failures += 1
        if isinstance(error, NotSignedIn):
            return
        is_offline = isinstance(error, ServiceUnreachable)
        connection = Connection.OFFLINE if is_offline else Connection.FAILING
        reference = self._snapshots.reference(error, Place.CONNECTION)
        self._snapshots.change(connection=connection, last_error=reference, last_problem=type(error))

    def _next_s(self) -> float:
        if self._failures:
            return backoff_s(self._failures, _FIRST_PAUSE_S, _LONGEST_PAUSE_S)
        states = self._ledger.states().values()
        if any(state.shown is SwitchState.UNKNOWN for state in states):
            return _UNKNOWN_PAUSE_S
        leases = [state.record.known.lease_s for state in states if state.record.known.lease_s]
        return min(leases, default=3600) / 2
