"""Taking the record along: one item's receipts as a file, or everything as CSV or JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import TypeVar

from consentui.application.activity_log_ports import (
    ActivityPorts,
    ExportedEntry,
    ExportedItem,
    ExportForm,
    OpenLog,
)
from consentui.application.activity_log_service import ActivityLogService
from consentui.application.file_ports import in_one_piece
from consentui.application.ports import Backend, Clock
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.account import ServiceInfo
from consentui.domain.activity_log import ActivityFacet, LoggedItem
from consentui.domain.catalogue import Catalogue
from consentui.domain.errors import FileNotSaved, SavingFailure
from consentui.domain.receipt_chain import ChainedReceipt

Value = TypeVar("Value")
# So many take some milliseconds; then whatever else waits on the loop thread has its turn.
_AT_ONCE = 200


class ActivityExportService:
    """Owned by the loop thread. Calls raise FileNotSaved."""

    def __init__(
        self,
        log: ActivityLogService,
        ports: ActivityPorts,
        backend: Backend,
        clock: Clock,
        snapshots: SnapshotStore,
    ) -> None:
        self._log = log
        self._ports = ports
        self._backend = backend
        self._clock = clock
        self._snapshots = snapshots

    async def save_receipts(self, number: int, path: str) -> None:
        """The receipts of one item with all that is needed to check them later: neighbours and keys."""
        opened, service = self._open(), self._service()
        ids = opened.log.receipt_ids(number)
        runs = _runs(opened, ids)
        keys = opened.chain.keys()
        if keys is None or not runs:
            raise FileNotSaved("the receipt is not here", SavingFailure.FAILED)
        data = self._ports.receipt_file(service, self._now(), keys, ids, runs)
        await self._ports.files.save(path, in_one_piece(data))

    async def export(self, path: str, *, is_csv: bool) -> None:
        """Everything that is kept, newest first."""
        opened, service = self._open(), self._service()
        form = self._ports.csv() if is_csv else self._ports.json()
        await self._ports.files.save(path, self._pieces(form, opened, service))

    async def _pieces(self, form: ExportForm, opened: OpenLog, service: ServiceInfo) -> AsyncIterator[bytes]:
        yield form.head(service, self._now(), opened.chain.keys())
        write = _Written(opened, self._snapshots.current.catalogue)
        async for items in self._in_turns(opened.log.exported()):
            yield form.entries([write.entry(item) for item in items])
        async for links in self._in_turns(opened.chain.links()):
            yield form.links(links)
        yield form.tail()

    async def _in_turns(self, values: Iterable[Value]) -> AsyncIterator[Sequence[Value]]:
        left: Iterator[Value] = iter(values)
        while some := list(islice(left, _AT_ONCE)):
            yield some
            await self._clock.sleep_s(0)

    def _open(self) -> OpenLog:
        if self._log.opened is None:
            raise FileNotSaved("nobody is in front", SavingFailure.FAILED)
        return self._log.opened

    def _service(self) -> ServiceInfo:
        service = self._snapshots.current.service
        if service is None:
            raise FileNotSaved("the service is not known", SavingFailure.FAILED)
        return service

    def _now(self) -> dt.datetime:
        """The service's time; before it has told any, this computer's with the difference known from before."""
        return self._backend.service_time() or self._clock.wall() + self._snapshots.current.service_time_offset


class _Written:
    """Puts entries into words of the catalogue."""

    def __init__(self, opened: OpenLog, catalogue: Catalogue | None) -> None:
        self._log = opened.log
        self._facets: dict[int, ActivityFacet] = {}
        self._catalogue = catalogue

    def entry(self, item: ExportedItem) -> ExportedEntry:
        if item.facet_id not in self._facets:
            self._facets = {known.id: known.facet for known in self._log.facets()}
        facet = self._facets[item.facet_id]
        at = LoggedItem(item.at_ms, 0, 0).at
        titles = self._titles(facet)
        return ExportedEntry(item.entry_id, at, facet, titles, item.batch_id, item.receipt_id, item.check_value)

    def _titles(self, facet: ActivityFacet) -> tuple[str, ...]:
        known = {} if self._catalogue is None else self._catalogue.purpose_by_key
        return tuple(known[purpose].title for purpose in facet.purposes if purpose in known)


def _runs(opened: OpenLog, ids: Sequence[str]) -> list[list[ChainedReceipt]]:
    """Each receipt between its neighbours; those that stand side by side in the chain are one run."""
    links: dict[str, ChainedReceipt] = {}
    following: dict[str, str] = {}
    for kept in filter(None, map(opened.chain.receipt, ids)):
        around = [link for link in (kept.before, kept.link, kept.after) if link is not None]
        links |= {link.receipt_id: link for link in around}
        following |= {before.receipt_id: after.receipt_id for before, after in pairwise(around)}
    runs = []
    for first in links.keys() - set(following.values()):
        run, place = [], first
        while place:
            run.append(links[place])
            place = following.get(place, "")
        runs.append(run)
    return runs
