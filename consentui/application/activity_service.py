"""What was shared with whom, read beside the switches: a failure here never touches them."""

from __future__ import annotations

import datetime as dt

from consentui.application.activity_view import ActivityView
from consentui.application.authorizer import Authorizer
from consentui.application.ports import Backend, Clock
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.trying_again import OnlineAgain, backoff_s
from consentui.application.wake import Wake
from consentui.domain.activity import ActivityEntry, ActivityKind, ActivityQuery, ActivitySlice
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError
from consentui.domain.record import replace

# Seven days of the person's calendar begin less than eight days ago, in every zone.
RECENT = dt.timedelta(days=8)
_PAGE = 200
_PAGES_MOST = 5
# Several decisions and sharings in a row are read about once; and nobody's click waits for this reading.
_GATHER_S = 0.5
_FIRST_PAUSE_S = 2.0
_LONGEST_PAUSE_S = 60.0


class ActivityService:
    """Owned by the loop thread. `run` reads at start, on every event of the service, and again after a failure."""

    def __init__(self, backend: Backend, authorizer: Authorizer, clock: Clock, snapshots: SnapshotStore) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._clock = clock
        self._snapshots = snapshots
        self._wake = Wake(clock)
        self._failures = 0
        self._online_again = OnlineAgain()
        snapshots.subscribe(self._watch)

    def note_changed(self) -> None:
        """Something was decided or shared: read soon."""
        self._wake.call()

    async def run(self) -> None:
        """Until cancelled. What was read about the subject before is not shown."""
        self._failures = 0
        self._snapshots.change(activity=None)
        while True:
            self._wake.forget()
            await self._load()
            await self._pause()

    async def _load(self) -> None:
        subject = self._snapshots.current.subject
        since = self._now() - RECENT
        try:
            view = await self._read(since)
        except ConsentError as error:
            self._failures += 1
            held = self._snapshots.current.activity or ActivityView()
            self._snapshots.fail(error, Place.SHARED, activity=replace(held, is_failed=True))
            return
        self._failures = 0
        if self._snapshots.current.subject == subject:
            self._snapshots.change(activity=view)

    async def _read(self, since: dt.datetime) -> ActivityView:
        """Raises what Backend.activity raises."""
        query = ActivityQuery(kinds=(ActivityKind.SHARED,), since=since, limit=_PAGE, has_recipients=True)
        first = page = await self._page(query)
        recent: list[ActivityEntry] = list(page.entries)
        for _ in range(_PAGES_MOST - 1):
            if page.next_cursor is None:
                break
            page = await self._page(replace(query, cursor=page.next_cursor, has_recipients=False))
            recent += page.entries
        return ActivityView(
            recipients={found.recipient: found for found in first.recipients},
            recent=tuple(recent),
            recent_since=since,
            is_cut=page.next_cursor is not None,
            has_loaded=True,
        )

    async def _page(self, query: ActivityQuery) -> ActivitySlice:
        return await self._authorizer.call(lambda token: self._backend.activity(token, query))

    def _now(self) -> dt.datetime:
        """The service's time; before it has told any, this computer's with the difference known from before."""
        told = self._backend.service_time()
        return told or self._clock.wall() + self._snapshots.current.service_time_offset

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The service answers again: what could not be read is read now."""
        if self._online_again.is_news_in(snapshot) and self._failures:
            self._wake.call()

    async def _pause(self) -> None:
        """Until something changed, gathered; after a failure at most for a while that grows."""
        if not self._failures:
            await self._wake.wait_s(None)
            await self._clock.sleep_s(_GATHER_S)
            return
        await self._wake.wait_s(backoff_s(self._failures, _FIRST_PAUSE_S, _LONGEST_PAUSE_S))
