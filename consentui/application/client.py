"""Everything the window may ask for, and the order in which it starts and ends."""

from __future__ import annotations

import asyncio

from consentui.application.activity_export_service import ActivityExportService
from consentui.application.activity_log_service import ActivityLogService
from consentui.application.activity_service import ActivityService
from consentui.application.carried_choices import CarriedChoices
from consentui.application.changes_service import ChangesService
from consentui.application.closing_service import ClosingService
from consentui.application.consent_service import ConsentService
from consentui.application.device_renewal import DeviceRenewal
from consentui.application.download_service import DownloadService
from consentui.application.gate import Gate
from consentui.application.held_data_service import HeldDataService
from consentui.application.incidents_service import IncidentsService
from consentui.application.inspect_service import InspectService
from consentui.application.policy_service import PolicyService
from consentui.application.ports import Backend, Clock, StartViews
from consentui.application.reaching import Reaching
from consentui.application.requests_service import RequestsService
from consentui.application.session_list_service import SessionListService
from consentui.application.session_service import SessionService
from consentui.application.settings_service import SettingsService
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.subject_keeper import SubjectKeeper
from consentui.application.support_report import SupportService
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError, NotSignedIn, ServiceUnreachable
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer

_FLUSH_S = 2.0


class Client:
    """Built by composition; `start` and `close` run on the loop thread, `gate` may be used from the UI thread."""

    def __init__(
        self,
        backend: Backend,
        consent: ConsentService,
        session: SessionService,
        sessions: SessionListService,
        policy: PolicyService,
        activity: ActivityService,
        changes: ChangesService,
        incidents: IncidentsService,
        requests: RequestsService,
        downloads: DownloadService,
        inspect: InspectService,
        held: HeldDataService,
        closing: ClosingService,
        activity_log: ActivityLogService,
        activity_export: ActivityExportService,
        settings: SettingsService,
        carried: CarriedChoices,
        subjects: SubjectKeeper,
        snapshots: SnapshotStore,
        start_views: StartViews,
        gate: Gate,
        renewal: DeviceRenewal,
        support: SupportService,
        clock: Clock,
    ) -> None:
        self.consent = consent
        self.session = session
        self.sessions = sessions
        self.policy = policy
        self.settings = settings
        self.changes = changes
        self.incidents = incidents
        self.requests = requests
        self.downloads = downloads
        self.inspect = inspect
        self.held = held
        self.closing = closing
        self.activity_log = activity_log
        self.activity_export = activity_export
        self.snapshots = snapshots
        self.support = support
        self.gate = gate
        self._activity = activity
        self._backend = backend
        self._carried = carried
        self._subjects = subjects
        self._renewal = renewal
        self._start_views = start_views
        self._is_started = False
        self._starting = asyncio.Lock()
        self._reaching = Reaching(clock, snapshots, self._reach)

        self._watch_closings: asyncio.Task[None] | None = None
        self._kept: tuple[object, ...] = ()
        snapshots.subscribe(self._keep_start_view)

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
            service = await self._backend.service()
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
            self._subjects.send_for_others()
            await self._refresh_texts()

    async def _refresh_texts(self) -> None:
        if self.snapshots.current.policy.is_saved_copy:
            await self.policy.load_again()

    async def try_again(self) -> None:
        """[Try again] anywhere: start what could not start, send what waits, ask for everything."""
        if not self._is_started or self.snapshots.current.subject is None:
            await self._reach()
            return
        self._activity.note_changed()
        self._subjects.send_for_others()
        self.held.note_changed()
        await self._subjects.open_again()
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
        self._carried.settle(purpose)
        if choice.device_value:
            await self.consent.turn_on(click, [purpose], Method.CARRIED_AT_SIGN_IN, self.snapshots.current)
        else:
            await self.consent.turn_off(click, [purpose], Method.CARRIED_AT_SIGN_IN)

    async def keep_account_choice(self, purpose: str) -> None:
        self._carried.settle(purpose)

    async def decide_carried_later(self) -> None:
        self._carried.forget()

    async def flush(self) -> bool:
        """Give waiting withdrawals two seconds before the window closes; whether none is left."""
        return await self.consent.flush(_FLUSH_S)

    async def close(self) -> None:
        """End every task, close the journal and the connections."""
        if self._is_started:
            self._start_views.save(self.snapshots.current)
        self._is_started = False
        await self.inspect.close()
        await self._reaching.stop()

        if self._watch_closings is not None:
            self._watch_closings.cancel()
            await asyncio.gather(self._watch_closings, return_exceptions=True)
        await self._renewal.stop()
        await self._subjects.stop()
        await self._backend.close()

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
            self._start_views.save(snapshot)

    def _show_failure(self, error: ConsentError) -> None:
        is_offline = isinstance(error, ServiceUnreachable)
        connection = Connection.OFFLINE if is_offline else Connection.FAILING
        reference = self.snapshots.reference(error, Place.CONNECTION)
        self.snapshots.change(connection=connection, last_error=reference, last_problem=type(error))
