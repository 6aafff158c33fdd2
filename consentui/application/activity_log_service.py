"""The whole record of activity: kept on this computer, read on from where it was left, with its receipts checked."""

from __future__ import annotations

from consentui.application.activity_log_ports import (
    ActivityLogShelf,
    ChainProgress,
    LogProgress,
    OpenLog,
)
from consentui.application.activity_log_view import ActivityLogView, ReceiptOnRecord, ReceiptState
from consentui.application.authorizer import Authorizer
from consentui.application.chain_reader import ChainReader
from consentui.application.ports import Backend, Clock
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.trying_again import OnlineAgain, backoff_s
from consentui.application.wake import Wake
from consentui.domain.activity import ActivityQuery, ActivitySlice
from consentui.domain.activity_log import LoggedFacet, LoggedItem, LogStretch
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError, RequestRejected
from consentui.domain.record import replace

_PAGE = 200
# Several events in a row are read about once.
_GATHER_S = 0.5
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2.0, 60.0
# While much comes in, the window is told of it this often.
_TELL_EVERY_S = 0.5


class ActivityLogService:
    """Owned by the loop thread. Nothing is read before `look` says that somebody looks at it; from then on `run` reads
    on every event of the service, and again after a failure."""

    def __init__(
        self,
        backend: Backend,
        authorizer: Authorizer,
        shelf: ActivityLogShelf,
        chains: ChainReader,
        clock: Clock,
        snapshots: SnapshotStore,
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._shelf = shelf
        self._chains = chains
        self._clock = clock
        self._snapshots = snapshots
        self._wake = Wake(clock)
        self._opened: OpenLog | None = None
        self._is_looked_at = False
        self._is_urgent = False
        self._failures = 0
        self._told_s = float("-inf")
        self._is_untold = False
        self._online_again = OnlineAgain()
        snapshots.subscribe(self._watch)

    @property
    def opened(self) -> OpenLog | None:
        """What is kept about whoever is in front; None where nobody is."""
        return self._opened

    def note_changed(self) -> None:
        """Something happened: read soon."""
        self._wake.call()

    async def look(self) -> None:
        """Somebody looks at the record: it is read from now on."""
        self._is_urgent = not self._is_looked_at
        self._is_looked_at = True
        self._wake.call()

    async def run(self) -> None:
        """Until cancelled. What is kept about the subject is shown at once; nothing of the one before is."""
        self._failures = 0
        self._snapshots.change(activity_log=None)
        now = self._snapshots.current
        if now.service is None or now.subject is None:
            return
        opened = self._opened = self._shelf.open(now.service.id, now.subject)
        try:
            while True:
                self._wake.forget()
                if self._is_looked_at:
                    await self._read(opened)
                await self._wake.wait_s(self._pause_s())
                if self._is_looked_at and not self._failures and not self._is_urgent:
                    await self._clock.sleep_s(_GATHER_S)
                self._is_urgent = False
        finally:
            self._opened = None
            opened.log.close()

    # ---- for the window

    async def facets(self) -> tuple[LoggedFacet, ...]:
        return () if self._opened is None else self._opened.log.facets()

    async def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]:
        return () if self._opened is None else self._opened.log.page(wanted)

    async def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        return 0 if self._opened is None else self._opened.log.index_of(item, facet_ids)

    async def receipts(self, number: int) -> tuple[ReceiptOnRecord, ...]:
        """The receipts of one item, checked now, on this computer."""
        if self._opened is None:
            return ()
        chain = self._opened.chain
        self._chains.learn_kept(chain)
        ids = self._opened.log.receipt_ids(number)
        found = tuple(self._chains.on_record(chain, receipt_id) for receipt_id in ids)
        if any(receipt.state is ReceiptState.NOT_HERE for receipt in found):
            self._wake.call()
        return found

    # ---- reading

    async def _read(self, opened: OpenLog) -> None:
        if self._snapshots.current.activity_log is None:
            self._tell(opened, is_changed=True)
        try:
            await self._read_record(opened)
            await self._chains.read_on(opened.chain, self._note_chain)
        except ConsentError as error:
            self._failures += 1
            self._snapshots.fail(error, Place.ACTIVITY)
            self._change(replace(self._view, is_failed=True, is_reading=False))
            return
        self._failures = 0
        self._change(replace(self._view, is_failed=False, is_reading=False))

    async def _read_record(self, opened: OpenLog) -> None:
        log = opened.log
        progress = log.progress()
        if progress.newer is not None:
            progress = await self._read_newer(opened, progress)
        if progress.newer is None:
            page = await self._page(ActivityQuery(limit=_PAGE))
            progress = LogProgress(page.resume_cursor, page.next_cursor)
            self._keep(opened, page, progress)
        while progress.older is not None:
            page = await self._page(ActivityQuery(limit=_PAGE, cursor=progress.older))
            progress = LogProgress(progress.newer, page.next_cursor)
            self._keep(opened, page, progress)
        self._tell(opened, is_changed=False)

    async def _read_newer(self, opened: OpenLog, progress: LogProgress) -> LogProgress:
        """What was recorded since. Where the service does not know the place any more, its record is another one."""
        while True:
            try:
                page = await self._page(ActivityQuery(limit=_PAGE, recorded_after=progress.newer))
            except RequestRejected:
                opened.log.restart()
                return LogProgress()
            progress = LogProgress(page.resume_cursor, progress.older)
            self._keep(opened, page, progress)
            if page.next_cursor is None:
                return progress

    def _keep(self, opened: OpenLog, page: ActivitySlice, progress: LogProgress) -> None:
        added = opened.log.add(page.entries, progress)
        now_s = self._clock.monotonic_s()
        if added and now_s - self._told_s >= _TELL_EVERY_S:
            self._told_s = now_s
            self._tell(opened, is_changed=True)
        elif added:
            self._is_untold = True

    async def _page(self, query: ActivityQuery) -> ActivitySlice:
        return await self._authorizer.call(lambda token: self._backend.activity(token, query))

    # ---- the snapshot

    @property
    def _view(self) -> ActivityLogView:
        return self._snapshots.current.activity_log or ActivityLogView()

    def _tell(self, opened: OpenLog, *, is_changed: bool) -> None:
        is_changed = is_changed or self._is_untold
        self._is_untold = False
        progress = opened.log.progress()
        view = replace(self._view, has_loaded=progress.newer is not None, is_reading=not progress.is_whole)
        if self._snapshots.current.activity_log is None:
            chain = opened.chain.progress()
            view = replace(view, chained=chain.end.count, faults=chain.faults)
        self._change(replace(view, revision=view.revision + is_changed))

    def _note_chain(self, progress: ChainProgress) -> None:
        self._change(replace(self._view, chained=progress.end.count, faults=progress.faults))

    def _change(self, view: ActivityLogView) -> None:
        if view != self._snapshots.current.activity_log:
            self._snapshots.change(activity_log=view)

    def _pause_s(self) -> float | None:
        if not self._failures:
            return None
        return backoff_s(self._failures, _FIRST_PAUSE_S, _LONGEST_PAUSE_S)

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The service answers again: what could not be read is read now."""
        if self._online_again.is_news_in(snapshot) and self._failures:
            self._wake.call()
