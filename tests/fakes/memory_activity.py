"""The record of activity in memory, beside the real one on disk: what the use cases need of it, and files as bytes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence

from consentui.adapters.exports.csv_export import CsvExport
from consentui.adapters.exports.json_export import JsonExport
from consentui.application.activity_log_ports import (
    ActivityPorts,
    ChainProgress,
    ExportedItem,
    KeptReceipt,
    LogProgress,
    OpenLog,
)
from consentui.domain.account import ServiceInfo, Subject
from consentui.domain.activity import ActivityEntry
from consentui.domain.activity_log import ActivityFacet, LoggedFacet, LoggedItem, LogStretch, facet_of, ms_of
from consentui.domain.errors import FileNotSaved, ReceiptInvalid, SavingFailure
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt, ChainEnd, ChainFault, CheckedLink
from consentui.domain.record import replace
from tests.fakes.fake_receipts import FakeReceiptVerifier


class MemoryActivityLog:
    """Implements ActivityLog: one list, put in order whenever it is asked."""

    def __init__(self) -> None:
        self._progress = LogProgress()
        self._items: list[list[ActivityEntry]] = []

    def progress(self) -> LogProgress:
        return self._progress

    def add(self, entries: Sequence[ActivityEntry], progress: LogProgress) -> int:
        self._progress = progress
        known = {entry.id for item in self._items for entry in item}
        new = [entry for entry in entries if entry.id not in known]
        for entry in new:
            home = next((i for i in self._items if entry.batch_id and _mark(i[0]) == _mark(entry)), None)
            if home is None:
                self._items.append([entry])
            else:
                home.append(entry)
        return len(new)

    def facets(self) -> tuple[LoggedFacet, ...]:
        listed = [_facet(item) for item in self._items]
        kinds = list(dict.fromkeys(listed))
        return tuple(LoggedFacet(n, facet, listed.count(facet)) for n, facet in enumerate(kinds, 1))

    def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]:
        return tuple(self._listed(wanted.facet_ids)[wanted.first : wanted.first + wanted.count])

    def page_of_all(self) -> tuple[LoggedItem, ...]:
        """Every item, newest first."""
        return tuple(self._listed(None))

    def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        place = (item.at_ms, item.number)
        return sum((other.at_ms, other.number) > place for other in self._listed(facet_ids))

    def receipt_ids(self, number: int) -> tuple[str, ...]:
        return tuple(entry.receipt_id for entry in self._items[number - 1] if entry.receipt_id is not None)

    def restart(self) -> None:
        self.__init__()  # type: ignore[misc]

    def exported(self) -> Iterator[ExportedItem]:
        for item in self._listed(None):
            for entry in self._items[item.number - 1]:
                yield ExportedItem(entry.id, item.at_ms, item.facet_id, entry.batch_id, entry.receipt_id, None)

    def close(self) -> None:
        return

    def _listed(self, facet_ids: frozenset[int] | None) -> list[LoggedItem]:
        ids = {known.facet: known.id for known in self.facets()}
        items = [LoggedItem(ms_of(item[0].at), number, ids[_facet(item)]) for number, item in enumerate(self._items, 1)]
        wanted = [item for item in items if facet_ids is None or item.facet_id in facet_ids]
        return sorted(wanted, key=lambda item: (item.at_ms, item.number), reverse=True)


class MemoryKeptChain:
    """Implements KeptChain."""

    def __init__(self) -> None:
        self._links: list[CheckedLink] = []
        self._progress = ChainProgress(ChainEnd(CHAIN_START))
        self._keys: bytes | None = None

    def progress(self) -> ChainProgress:
        return self._progress

    def add(self, links: Sequence[CheckedLink], progress: ChainProgress) -> None:
        self._links += links
        self._progress = progress

    def restart(self) -> None:
        self._links, self._progress = [], ChainProgress(ChainEnd(CHAIN_START))

    def receipt(self, receipt_id: str) -> KeptReceipt | None:
        ids = [link.link.receipt_id for link in self._links]
        if receipt_id not in ids:
            return None
        place = ids.index(receipt_id)
        around = [None, *(link.link for link in self._links), None]
        found = self._links[place]
        return KeptReceipt(found.link, found.fault is not None, around[place], around[place + 2])

    def links(self) -> Iterator[ChainedReceipt]:
        return iter([link.link for link in self._links])

    def keys(self) -> bytes | None:
        return self._keys

    def keep_keys(self, jwks_json: bytes) -> None:
        self._keys = jwks_json


class MemoryActivityLogShelf:
    """Implements ActivityLogShelf; `opened` by service and subject."""

    def __init__(self) -> None:
        self.opened: dict[tuple[str, Subject], OpenLog] = {}

    def open(self, service_id: str, subject: Subject) -> OpenLog:
        fresh = OpenLog(MemoryActivityLog(), MemoryKeptChain())
        return self.opened.setdefault((service_id, subject), fresh)

    def wipe(self, service_id: str, subject: Subject) -> None:
        self.opened.pop((service_id, subject), None)


class FakeChainVerifier:
    """Implements ChainVerifier for the receipts of a FakeService."""

    def __init__(self) -> None:
        self.verifier = FakeReceiptVerifier()

    def learn(self, jwks_json: bytes) -> None:
        self.verifier.learn(jwks_json)

    def check(self, link: ChainedReceipt, end: ChainEnd) -> tuple[CheckedLink, ChainEnd]:
        behind = replace(end, check_value=link.check_value, count=end.count + 1)
        try:
            receipt = self.verifier.verify(link.compact)
        except ReceiptInvalid:
            return CheckedLink(link, None, ChainFault.SIGNATURE), behind
        is_next = end.check_value in (None, receipt.previous)
        fault = ChainFault.CHECK_VALUE if receipt.check_value != link.check_value else None
        fault = fault or (None if is_next else ChainFault.ORDER)
        return CheckedLink(link, receipt, fault), replace(behind, subject=receipt.subject)


class FilesInMemory:
    """Implements PrivateFiles; `is_full`: nothing can be written."""

    def __init__(self) -> None:
        self.saved: dict[str, bytes] = {}
        self.is_full = False

    async def save(self, path: str, pieces: AsyncIterator[bytes]) -> None:
        data = b"".join([piece async for piece in pieces])
        if self.is_full:
            raise FileNotSaved("no room", SavingFailure.NO_SPACE)
        self.saved[path] = data


def activity_ports() -> ActivityPorts:
    """All of them in memory, for receipts of a FakeService."""
    return ActivityPorts(
        shelf=MemoryActivityLogShelf(),
        verifier=FakeChainVerifier(),
        files=FilesInMemory(),
        receipt_file=_receipt_file,
        csv=CsvExport,
        json=JsonExport,
    )


def _receipt_file(
    service: ServiceInfo, at: object, keys: bytes, about: Sequence[str], runs: Sequence[Sequence[ChainedReceipt]]
) -> bytes:
    listed = "|".join(",".join(link.receipt_id for link in run) for run in runs)
    return f"{service.id} {','.join(about)} {listed}".encode()


def _mark(entry: ActivityEntry) -> tuple[object, ...]:
    return (entry.batch_id, entry.kind)


def _facet(item: Sequence[ActivityEntry]) -> ActivityFacet:
    purposes = {entry.purpose for entry in item if entry.purpose is not None}
    return replace(facet_of(item[0]), purposes=tuple(sorted(purposes)))
