"""Everything the window may ask for, and the order in which it starts and ends."""

from __future__ import annotations

import asyncio

from consentui.application.client_parts import Behind, UseCases
from consentui.application.reaching import Reaching
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError, NotSignedIn, ServiceUnreachable
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer

_FLUSH_S = 2.0


class Client:
    """Built by composition; `start` and `close` run on the loop thread, `gate` may be used from the UI thread."""

    def __init__(self, use_cases: UseCases, behind: Behind) -> None:
        self.consent = use_cases.consent
        self.session = use_cases.session
        self.sessions = use_cases.sessions
        self.policy = use_cases.policy
        self.settings = use_cases.settings
        self.changes = use_cases.changes
        self.incidents = use_cases.incidents
        self.requests = use_cases.requests
        self.downloads = use_cases.downloads
        self.inspect = use_cases.inspect
        self.held = use_cases.held
        self.closing = use_cases.closing
        self.activity_log = use_cases.activity_log
        self.activity_export = use_cases.activity_export
        self.support = use_cases.support
        self.snapshots = behind.snapshots
        self.gate = behind.gate
        self._behind = behind
        self._is_started = False
        self._starting = asyncio.Lock()
        self._reaching = Reaching(behind.clock, behind.snapshots, self._reach)
        self._watch_closings: asyncio.Task[None] | None = None
        self._kept: tuple[object, ...] = ()
        behind.snapshots.subscribe(self._keep_start_view)

    async def start(self) -> None:
        """Learn who the service is, read the texts, restore the subject. Offline it goes on with what is kept.

        Called again, by [Try again] and by itself, where nothing is known of the service yet. Raises nothing of the
        service.
        """
        async with self._starting:
            if not self._is_started:
                await self._start()
        self._reaching.begin()

    async def _start(self) -> None:
        first = self.snapshots.current
        if first.service is not None:
            self.closing.show_kept(first.service.id)
        if first.service is not None and first.subject is not None:
            await self.session.show_kept(first.service.id, first.subject)
        await self._meet()
        service_now = self.snapshots.current.service
        if service_now is None:
            await self.policy.load()
            return
        # Side by side: texts that are slow to come hold up neither the sign-in nor a waiting withdrawal.
        await asyncio.gather(self.policy.load(), self.session.restore(service_now.id))
        self._is_started = True
        self._watch_closings = asyncio.create_task(self.closing.run(service_now.id))
        self._keep_start_view(self.snapshots.current)

    async def _meet(self) -> None:
        try:
            service = await self._behind.backend.service()
        except ConsentError as error:
            self._show_failure(error)
        else:
            self.snapshots.change(service=service, connection=Connection.ONLINE)

    async def _reach(self) -> None:
        """Nobody is in front, so the poller asks nothing."""
        if not self._is_started:
            await self.start()
            return
        await self._meet()
        if self.snapshots.current.connection is Connection.ONLINE:
            self._behind.subjects.send_for_others()
            await self._refresh_texts()

    async def _refresh_texts(self) -> None:
        if self.snapshots.current.policy.is_saved_copy:
            await self.policy.load_again()

    async def try_again(self) -> None:
        """[Try again] anywhere: start what could not start, send what waits, ask for everything."""
        if not self._is_started or self.snapshots.current.subject is None:
            await self._reach()
            return
        self._behind.activity.note_changed()
        self._behind.subjects.send_for_others()
        self.held.note_changed()
        await self._behind.subjects.open_again()
        await self.consent.try_now()
        await self._refresh_texts()

    async def answer_policy(self, answer: PolicyAnswer) -> None:
        """Where the service could not be reached at the start, it is asked who it is first."""
        if not self._is_started:
            await self.start()
        await self.session.answer_policy(answer)

    async def take_device_choice(self, click: int, purpose: str) -> None:
        """At sign-in: make the account's choice the one of this device, as a decision of its own."""
        choice = next((c for c in self.snapshots.current.carried_choices if c.purpose == purpose), None)
        if choice is None:
            raise NotSignedIn("this choice is no longer offered")
        self._behind.carried.settle(purpose)
        if choice.device_value:
            await self.consent.turn_on(click, [purpose], Method.CARRIED_AT_SIGN_IN, self.snapshots.current)
        else:
            await self.consent.turn_off(click, [purpose], Method.CARRIED_AT_SIGN_IN)

    async def keep_account_choice(self, purpose: str) -> None:
        self._behind.carried.settle(purpose)

    async def decide_carried_later(self) -> None:
        self._behind.carried.forget()

    async def flush(self) -> bool:
        """Give waiting withdrawals two seconds before the window closes; whether none is left."""
        return await self.consent.flush(_FLUSH_S)

    async def close(self) -> None:
        """End every task, close the journal and the connections."""
        if self._is_started:
            self._behind.start_views.save(self.snapshots.current)
        self._is_started = False
        await self.inspect.close()
        await self._reaching.stop()
        if self._watch_closings is not None:
            self._watch_closings.cancel()
            await asyncio.gather(self._watch_closings, return_exceptions=True)
        await self._behind.renewal.stop()
        await self._behind.subjects.stop()
        await self._behind.backend.close()

    def _keep_start_view(self, snapshot: AppSnapshot) -> None:
        """A killed window starts with what was true last, so it is written when it changes, not only at the end."""
        parts = (
            snapshot.service,
            snapshot.subject,
            snapshot.session.state,
            snapshot.session.account,
            snapshot.session.memory_device,
            snapshot.policy.answer,
            snapshot.catalogue,
            snapshot.checked_at is None,
        )
        if self._is_started and parts != self._kept:
            self._kept = parts
            self._behind.start_views.save(snapshot)

    def _show_failure(self, error: ConsentError) -> None:
        is_offline = isinstance(error, ServiceUnreachable)
        connection = Connection.OFFLINE if is_offline else Connection.FAILING
        reference = self.snapshots.reference(error, Place.CONNECTION)
        self.snapshots.change(connection=connection, last_error=reference, last_problem=type(error))
