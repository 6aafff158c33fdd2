"""Incidents the service tells everybody of, and saying that one has seen them."""

from __future__ import annotations

from consentui.application.authorizer import Authorizer
from consentui.application.change_views import IncidentsView
from consentui.application.ports import Clock
from consentui.application.service_backend import ServiceBackend
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.trying_again import OnlineAgain
from consentui.application.wake import Wake
from consentui.domain.errors import ConsentError
from consentui.domain.record import replace

_PAUSE_S = 30.0
_IDLE_S = 15 * 60.0


class IncidentsService:
    """Owned by the loop thread. `run` reads at start, on every event of the service, and again after a failure."""

    def __init__(
        self, backend: ServiceBackend, authorizer: Authorizer, clock: Clock, snapshots: SnapshotStore, language: str
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._wake = Wake(clock)
        self._snapshots = snapshots
        self._language = language
        self._online_again = OnlineAgain()
        self._has_failed = False
        snapshots.subscribe(self._watch)

    def note_changed(self) -> None:
        """Something was announced: read soon."""
        self._wake.call()

    async def run(self) -> None:
        """Until cancelled. What was read for the subject before is not shown."""
        self._snapshots.change(incidents=None)
        while True:
            self._wake.forget()
            try:
                await self.load()
                self._has_failed = False
            except ConsentError:
                self._has_failed = True
            await self._wake.wait_s(_PAUSE_S if self._has_failed else _IDLE_S)

    async def load(self) -> None:
        """Raises what the backend raises."""
        published = self._snapshots.current.policy.published
        language = published.language if published is not None else self._language
        found = await self._authorizer.call(lambda token: self._backend.incidents(token, language))
        self._snapshots.change(incidents=IncidentsView(found))

    async def see(self, incident_id: str) -> None:
        """The person has read it. Raises what the backend raises: then it stays unseen."""
        seen_at = await self._authorizer.call(lambda token: self._backend.see_notice(token, incident_id))
        held = self._snapshots.current.incidents
        if held is not None:
            changed = tuple(
                replace(incident, seen_at=seen_at) if incident.id == incident_id else incident
                for incident in held.incidents
            )
            self._snapshots.change(incidents=IncidentsView(changed))

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The service answers again: what could not be read is read now."""
        if self._online_again.is_news_in(snapshot) and self._has_failed:
            self._wake.call()
