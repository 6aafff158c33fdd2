"""Whose choices are in front of the window: opens their journal, starts what must run for them, and ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from consentui.application.announcer import Announcer
from consentui.application.consent_service import ConsentService
from consentui.application.ledger import Ledger
from consentui.application.outbox import WithdrawalSender
from consentui.application.poller import Poller
from consentui.application.ports import Clock, OutboxShelf
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.stragglers import Stragglers
from consentui.domain.account import Subject
from consentui.domain.error_kind import Place
from consentui.domain.errors import AlreadyRunning, StoreFailed

_JOURNAL_RETRY_S = 5.0
_LEASE_TICK_S = 5.0


class SubjectKeeper:
    """Owned by the loop thread. At most one subject at a time; changing it ends every task of the one before.

    `readers` read what is shown beside the switches; they run as long as a subject is in front.
    """

    def __init__(
        self,
        ledger: Ledger,
        consent: ConsentService,
        withdrawals: WithdrawalSender,
        poller: Poller,
        stragglers: Stragglers,
        announcer: Announcer,
        readers: Sequence[Callable[[], Coroutine[Any, Any, None]]],
        shelf: OutboxShelf,
        clock: Clock,
        snapshots: SnapshotStore,
    ) -> None:
        self._ledger = ledger
        self._consent = consent
        self._withdrawals = withdrawals
        self._poller = poller
        self._stragglers = stragglers
        self._announcer = announcer
        self._readers = readers
        self._shelf = shelf
        self._clock = clock
        self._snapshots = snapshots
        self._tasks: list[asyncio.Task[Any]] = []
        self._front: tuple[str, Subject] | None = None

    async def enter(self, service_id: str, subject: Subject) -> None:
        """Put this subject in front, before anything that can wait; one that is already there stays as it is."""
        if self._front == (service_id, subject):
            self._poller.poke()
            self._withdrawals.kick()
            return
        await self._end_tasks()
        self._announcer.forget()
        # What the service said of somebody else is no answer about this one.
        self._snapshots.change(has_loaded=False, checked_at=None)
        if self._snapshots.current.subject != subject:
            self._snapshots.change(checked_before=None)
        self._open(service_id, subject)
        self._front = (service_id, subject)
        self._start_tasks(service_id)

    def send_for_others(self) -> None:
        """[Try now] is also meant for what waits for somebody who signed out."""
        self._stragglers.poke()

    async def open_again(self) -> None:
        """[Try again] after the journal could not be opened or read; not while memory alone holds a withdrawal."""
        if self._front is None or self._snapshots.current.store_error is None or self._ledger.holds_alone():
            return
        await self._end_tasks()
        self._ledger.close_journal()
        self._open(*self._front)
        self._start_tasks(self._front[0])

    def _start_tasks(self, service_id: str) -> None:
        self._start(self._withdrawals.run())
        self._start(self._poller.run())
        self._start(self._poller.listen())
        self._start(self._poller.watch_sleep())
        self._start(self._watch_leases())
        self._start(self._save_again())
        for read in self._readers:
            self._start(read())
        self._start(self._stragglers.run(service_id))

    async def leave(self, service_id: str) -> None:
        """Nobody is in front; what is still to be delivered for others goes on."""
        await self._end_tasks()
        self._announcer.forget()
        self._ledger.leave()
        self._snapshots.change(store_error=None, is_held_elsewhere=False)
        self._front = None
        self._start(self._stragglers.run(service_id))

    async def forget_everybody(self, service_id: str) -> None:
        """Nobody is in front, nothing is to be delivered for anybody, and no journal of this service is left."""
        await self._end_tasks()
        self._announcer.forget()
        self._ledger.leave()
        self._front = None
        for subject in self._shelf.subjects(service_id):
            self.wipe(service_id, subject)

    def wipe(self, service_id: str, subject: Subject) -> None:
        """Remove the journal of somebody who is not in front; one that cannot be removed is said with its code."""
        try:
            outbox = self._shelf.open(service_id, subject)
        except (StoreFailed, AlreadyRunning) as error:
            self._snapshots.change(last_error=self._snapshots.reference(error, Place.KEPT_CHOICES))
            return
        try:
            outbox.wipe()
        except StoreFailed as error:
            self._snapshots.change(last_error=self._snapshots.reference(error, Place.KEPT_CHOICES))
        finally:
            outbox.close()

    async def stop(self) -> None:
        """The window closes."""
        await self._end_tasks()
        self._ledger.leave()

    def _open(self, service_id: str, subject: Subject) -> None:
        """What is wrong with the journal stays on screen; an answer of the service does not mend it."""
        try:
            outbox = self._shelf.open(service_id, subject)
        except (StoreFailed, AlreadyRunning) as error:
            self._ledger.enter(subject, None, {})
            self._show_trouble(error)
            return
        try:
            self._ledger.enter(subject, outbox, outbox.load())
        except StoreFailed as error:
            # Kept open: what can still be written is written, so that a withdrawal made now is saved.
            self._ledger.enter(subject, outbox, {}, is_readable=False)
            self._show_trouble(error)
        else:
            self._snapshots.change(store_error=None, is_held_elsewhere=False)

    def _show_trouble(self, error: StoreFailed | AlreadyRunning) -> None:
        reference = self._snapshots.reference(error, Place.KEPT_CHOICES)
        is_held = isinstance(error, AlreadyRunning)
        self._snapshots.change(last_error=reference, store_error=reference, is_held_elsewhere=is_held)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.append(asyncio.create_task(work))

    async def _end_tasks(self) -> None:
        tasks = [*self._tasks, *self._consent.end_tasks()]
        self._tasks = []
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _watch_leases(self) -> None:
        while True:
            next_s = self._ledger.end_leases()
            left_s = _LEASE_TICK_S if next_s is None else next_s - self._clock.monotonic_s()
            await self._clock.sleep_s(max(0.0, min(left_s, _LEASE_TICK_S)))

    async def _save_again(self) -> None:
        while True:
            await self._clock.sleep_s(_JOURNAL_RETRY_S)
            if not self._ledger.is_durable():
                self._ledger.retry_saving()
                self._withdrawals.kick()
