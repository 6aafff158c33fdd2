"""What the use cases of the whole record of activity need: its copy on this computer, the chain, and files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from consentui.application.file_ports import PrivateFiles
from consentui.domain.account import ServiceInfo, Subject
from consentui.domain.activity import ActivityEntry
from consentui.domain.activity_log import ActivityFacet, LoggedFacet, LoggedItem, LogStretch
from consentui.domain.receipt_chain import ChainedReceipt, ChainEnd, CheckedLink
from consentui.domain.record import Record


class LogProgress(Record):
    """How far the record was read. `newer`: the place to hear from what is recorded from now on; `older`: the place
    where reading towards the beginning goes on, None once it is read, or before anything is (`newer` is None, too)."""

    newer: str | None = None
    older: str | None = None

    @property
    def is_whole(self) -> bool:
        return self.newer is not None and self.older is None


class ChainProgress(Record):
    """How far the chain was checked, and how many of its links do not hold."""

    end: ChainEnd
    cursor: str | None = None
    faults: int = 0


class KeptReceipt(Record):
    """A receipt that is kept, with its neighbours in the chain; `fault` is what was found when it came."""

    link: ChainedReceipt
    has_fault: bool
    before: ChainedReceipt | None
    after: ChainedReceipt | None


class ExportedItem(Record):
    """One entry of the record with the check value of its receipt, None where it has none (yet)."""

    entry_id: str
    at_ms: int
    facet_id: int
    batch_id: str | None
    receipt_id: str | None
    check_value: str | None


class ActivityLog(Protocol):
    """The copy of one subject's record: disposable, made again from the service. Raises nothing: what cannot be read
    is not there, what cannot be written is read again from the service another time."""

    def progress(self) -> LogProgress: ...

    def add(self, entries: Sequence[ActivityEntry], progress: LogProgress) -> int:
        """Keep these entries, those that are kept already once, with how far that leads; how many are new."""
        ...

    def facets(self) -> tuple[LoggedFacet, ...]: ...

    def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]: ...

    def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        """How many items of these facets are newer."""
        ...

    def receipt_ids(self, number: int) -> tuple[str, ...]:
        """Of every entry in this item that has a receipt."""
        ...

    def restart(self) -> None:
        """Forget every entry: the service's record is another one now."""
        ...

    def exported(self) -> Iterator[ExportedItem]:
        """Every entry, newest first."""
        ...

    def close(self) -> None: ...


class KeptChain(Protocol):
    """The subject's receipts beside that record, and the keys they were signed with; as disposable."""

    def progress(self) -> ChainProgress: ...

    def add(self, links: Sequence[CheckedLink], progress: ChainProgress) -> None: ...

    def restart(self) -> None:
        """Forget every link: they are read and checked anew."""
        ...

    def receipt(self, receipt_id: str) -> KeptReceipt | None: ...

    def links(self) -> Iterator[ChainedReceipt]:
        """Everything that is kept, oldest first."""
        ...

    def keys(self) -> bytes | None:
        """The published keys as they were kept last."""
        ...

    def keep_keys(self, jwks_json: bytes) -> None: ...


class OpenLog(Record):
    """One subject's record and chain."""

    log: ActivityLog
    chain: KeptChain


class ActivityLogShelf(Protocol):
    """All such copies on this computer, one per (service, subject)."""

    def open(self, service_id: str, subject: Subject) -> OpenLog: ...

    def wipe(self, service_id: str, subject: Subject) -> None: ...


class ReceiptSlice(Record):
    """Links of the chain, oldest first; `resume_cursor` is where to go on, also later."""

    links: tuple[ChainedReceipt, ...]
    has_more: bool
    resume_cursor: str


class ReceiptsBackend(Protocol):
    """The part of the service that hands out the chain; raises what the other reads of Backend raise."""

    async def receipts(self, token: str, cursor: str | None, limit: int) -> ReceiptSlice: ...

    async def published_keys(self) -> bytes:
        """The service's keys as it publishes them, as JSON."""
        ...


class ChainVerifier(Protocol):
    """Checks links against the keys it has learnt."""

    def learn(self, jwks_json: bytes) -> None:
        """Raises AnswerMalformed."""
        ...

    def check(self, link: ChainedReceipt, end: ChainEnd) -> tuple[CheckedLink, ChainEnd]: ...


class ExportedEntry(Record):
    """One entry as it is exported; `titles` are the catalogue's words for its purposes and its recipient."""

    entry_id: str
    at: dt.datetime
    facet: ActivityFacet
    titles: tuple[str, ...]
    batch_id: str | None
    receipt_id: str | None
    check_value: str | None


class ExportForm(Protocol):
    """One file being written, piece by piece, in this order: head, entries, links, tail. Each may be empty."""

    def head(self, service: ServiceInfo, at: dt.datetime, jwks_json: bytes | None) -> bytes: ...

    def entries(self, entries: Sequence[ExportedEntry]) -> bytes: ...

    def links(self, links: Sequence[ChainedReceipt]) -> bytes: ...

    def tail(self) -> bytes: ...


# service, when, keys as JSON, which receipts it is about (none: all), runs of links -> the file's bytes.
ReceiptFileMaker = Callable[[ServiceInfo, dt.datetime, bytes, Sequence[str], Sequence[Sequence[ChainedReceipt]]], bytes]


class ActivityPorts(Record):
    """Everything outside that the whole record of activity needs beside the service."""

    shelf: ActivityLogShelf
    verifier: ChainVerifier
    files: PrivateFiles
    receipt_file: ReceiptFileMaker
    csv: Callable[[], ExportForm]
    json: Callable[[], ExportForm]
