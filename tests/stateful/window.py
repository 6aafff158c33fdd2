"""One window of a person: the real client over a fault network, with a disk and a keyring that outlive it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from consentui.adapters.copies.zip_copy_reader import ZipCopyReader
from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.application.assembly import Ports, assemble
from consentui.application.client import Client
from consentui.application.ports import OutboxShelf
from consentui.application.projection import projected
from consentui.application.snapshot import AppSnapshot, PurposeView, SignInState
from consentui.application.switch.state import restored
from consentui.domain.account import Subject
from consentui.domain.errors import ConsentError
from consentui.domain.grant import Method, Revision
from tests.fakes.fake_published_texts import FakePublishedTexts
from tests.fakes.fake_token_store import FakeTokenStore
from tests.fakes.memory_activity import activity_ports
from tests.fakes.memory_closing_shelf import closing_ports
from tests.fakes.memory_copy_files import MemoryCopyFiles
from tests.fakes.memory_copy_notes import MemoryCopyNotes
from tests.fakes.memory_report import MemoryReport
from tests.fakes.memory_start_views import MemorySettingsStore
from tests.fakes.sequential_ids import SequentialIds
from tests.stateful.fault_network import FaultNetwork
from tests.stateful.fragile_disk import FragileShelf, FragileStartViews, Life, Witness
from tests.stateful.service_host import ServiceHost
from tests.stateful.virtual_time import LoopClock, VirtualTimeLoop

URL = "http://127.0.0.1:1"
JOURNAL_CAPACITY = 64 * 1024


class Window:
    """Owned by one test. `number` begins the op ids of this window, so a log line tells who made it."""

    def __init__(self, number: int, folder: Path, service: ServiceHost, loop: VirtualTimeLoop) -> None:
        self.number = number
        self.clock = LoopClock(loop)
        self.network = self.make_network(service)
        self.witness = Witness()
        self.seen_bases: dict[str, set[Revision]] = {}
        self._loop = loop
        self._shelf = FileOutboxShelf(folder / f"window-{number}", capacity=JOURNAL_CAPACITY)
        self._keyring = FakeTokenStore()
        self._texts = FakePublishedTexts(languages=())
        self._settings = MemorySettingsStore()
        self._ids = SequentialIds(number + 1)
        self._kept: list[AppSnapshot] = []
        self._tasks: list[asyncio.Task[Any]] = []
        self._clicks = 0
        self.life = Life(is_over=True)
        self.screen: AppSnapshot | None = None
        self._client: Client | None = None

    def make_network(self, service: ServiceHost) -> FaultNetwork:
        return FaultNetwork(service.serve)

    def make_shelf(self, shelf: FileOutboxShelf) -> OutboxShelf:
        """For the life that begins."""
        return FragileShelf(shelf, self.life, self.witness)

    @property
    def is_open(self) -> bool:
        return self._client is not None

    @property
    def client(self) -> Client:
        assert self._client is not None
        return self._client

    @property
    def now(self) -> AppSnapshot:
        return self.client.snapshots.current

    @property
    def is_signed_in(self) -> bool:
        """In front is the account, and the service has not said that the session is over."""
        return self.is_open and self.now.session.state is SignInState.SIGNED_IN

    def view(self, purpose: str) -> PurposeView:
        return self.now.switch(purpose)

    def is_own(self, op_id: str) -> bool:
        return op_id.startswith(f"{self.number + 1:08x}-")

    def is_gate_open(self, purpose: str, subject: Subject | None = None) -> bool:
        return self.client.gate.is_open((subject or self.now.subject, purpose), self.clock.monotonic_s())

    @property
    def is_click_unheard(self) -> bool:
        """A click on off has closed a gate, and the client has not come to it yet."""
        return self.now.handled_click < self._clicks

    # ---- process

    async def open(self) -> None:
        """Start the program on what is on disk and in the keyring."""
        self.life = Life()
        ports = Ports(
            backend=HttpBackend(URL, JwsReceiptVerifier(), self.clock, transport=self.network),
            tokens=self._keyring,
            shelf=self.make_shelf(self._shelf),
            texts=self._texts,
            settings=self._settings,
            start_views=FragileStartViews(self.life, self._kept),
            copy_notes=MemoryCopyNotes(),
            copy_files=MemoryCopyFiles(),
            copy_reader=ZipCopyReader(),
            closing=closing_ports(),
            activity=activity_ports(),
            support=MemoryReport(),
            clock=self.clock,
            ids=self._ids,
        )
        self._client = assemble(ports, self._first_snapshot(), "Linux computer")
        self.do(self.client.start())

    async def kill(self) -> None:
        """From here on nothing of this process reaches disk, keyring or network."""
        client, self._client = self.client, None
        self.screen = None
        self.life.is_over = True
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await client.close()

    def do(self, work: Coroutine[Any, Any, object]) -> None:
        """As the window does: start it, go on, and let errors of the domain be shown elsewhere."""
        self._tasks = [task for task in self._tasks if not task.done()]
        self._tasks.append(self._loop.create_task(self._quietly(work)))

    @staticmethod
    async def _quietly(work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except ConsentError:
            return

    # ---- the person

    def turn_on(self, purposes: Sequence[str], seen: AppSnapshot) -> None:
        """`seen` is what was on screen; it may be older than what the client knows by now."""
        for purpose in purposes:
            self.seen_bases.setdefault(purpose, set()).add(seen.switch(purpose).revision)
        self.do(self.client.consent.turn_on(self._click(), purposes, Method.SWITCH, seen))

    def turn_off(self, purposes: Sequence[str]) -> None:
        """The gate closes in this call, the rest runs later (rule G)."""
        for purpose in purposes:
            self.client.gate.close_for_click((self.now.subject, purpose))
        self.do(self.client.consent.turn_off(self._click(), purposes, Method.SWITCH))

    def check_again(self, purpose: str) -> None:
        self.do(self.client.consent.check_again(self._click(), purpose))

    def _click(self) -> int:
        self._clicks += 1
        return self._clicks

    def _first_snapshot(self) -> AppSnapshot:
        """As composition makes it: the start view, and the switches as the journal has them."""
        kept = self._kept[0] if self._kept else AppSnapshot()
        if kept.service is None or kept.subject is None:
            return kept
        outbox = self._shelf.open(kept.service.id, kept.subject)
        try:
            records = outbox.load()
        finally:
            outbox.close()
        switches = {
            purpose: projected(purpose, restored(record), lambda _s: None) for purpose, record in records.items()
        }
        return AppSnapshot(
            service=kept.service,
            subject=kept.subject,
            session=kept.session,
            policy=kept.policy,
            catalogue=kept.catalogue,
            switches=switches,
        )
