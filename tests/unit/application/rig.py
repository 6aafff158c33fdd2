"""One window's use cases over fakes, with a clock and a network that a test moves by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from consentui.adapters.copies.zip_copy_reader import ZipCopyReader
from consentui.application.activity_log_ports import ActivityPorts
from consentui.application.assembly import Ports, assemble
from consentui.application.client import Client
from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot, PurposeView
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import FakeBackend
from tests.fakes.fake_published_texts import FakePublishedTexts
from tests.fakes.fake_service import CODE, FakeService
from tests.fakes.fake_token_store import FakeTokenStore
from tests.fakes.manual_clock import ManualClock, settle
from tests.fakes.memory_activity import FilesInMemory, activity_ports
from tests.fakes.memory_closing_shelf import MemoryClosingShelf, closing_ports
from tests.fakes.memory_copy_files import MemoryCopyFiles
from tests.fakes.memory_copy_notes import MemoryCopyNotes
from tests.fakes.memory_outbox import MemoryOutboxShelf
from tests.fakes.memory_report import MemoryReport
from tests.fakes.sequential_ids import SequentialIds

PHONE = "+8613800134471"


class MemorySettingsStore:
    """Implements SettingsStore."""

    def __init__(self) -> None:
        self.saved = Settings()

    def load(self) -> Settings:
        return self.saved

    def save(self, settings: Settings) -> None:
        self.saved = settings


class MemoryStartViews:
    """Implements StartViews; keeps the last snapshot."""

    def __init__(self) -> None:
        self.saved: AppSnapshot | None = None

    def save(self, snapshot: AppSnapshot) -> None:
        self.saved = snapshot


class Rig:
    """`async with Rig() as rig`: a started client of a device that has answered the policy (unless asked otherwise).

    `restarted()` gives the rig of the next process on the same disk, keyring and service.
    """

    def __init__(self, before: Rig | None = None, *, answers_policy: bool = True) -> None:
        self.clock: ManualClock = before.clock if before else ManualClock()
        self.service: FakeService = before.service if before else FakeService(self.clock)
        self.backend = FakeBackend(self.service)
        self.tokens: FakeTokenStore = before.tokens if before else FakeTokenStore()
        self.shelf: MemoryOutboxShelf = before.shelf.crash() if before else MemoryOutboxShelf()
        self.texts: FakePublishedTexts = before.texts if before else FakePublishedTexts()
        self.start_views: MemoryStartViews = before.start_views if before else MemoryStartViews()
        self.settings: MemorySettingsStore = before.settings if before else MemorySettingsStore()
        self.copy_notes: MemoryCopyNotes = before.copy_notes if before else MemoryCopyNotes()
        self.closings: MemoryClosingShelf = before.closings if before else MemoryClosingShelf()
        self.saved_files = FilesInMemory()
        self.copy_files: MemoryCopyFiles = before.copy_files if before else MemoryCopyFiles()
        self.activity: ActivityPorts = before.activity if before else activity_ports()
        self._generation: int = before._generation + 1 if before else 1
        self._answers_policy = answers_policy and before is None
        ports = Ports(
            self.backend,
            self.tokens,
            self.shelf,
            self.texts,
            self.settings,
            self.start_views,
            self.copy_notes,
            self.copy_files,
            ZipCopyReader(),
            closing_ports(self.closings, self.saved_files),
            self.activity,
            MemoryReport(),
            self.clock,
            SequentialIds(self._generation),
        )
        kept = before.start_views.saved if before else None
        shown = AppSnapshot()
        if kept is not None:
            shown = AppSnapshot(service=kept.service, subject=kept.subject, session=kept.session)
        self.client: Client = assemble(ports, shown, "Test computer")
        self._clicks = 0
        self._tasks: list[asyncio.Task[Any]] = []

    async def __aenter__(self) -> Self:
        await self.client.start()
        await settle()
        if self._answers_policy:
            await self.client.answer_policy(PolicyAnswer.ACCEPTED)
            await settle()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.client.close()

    def restarted(self) -> Rig:
        return Rig(self)

    @property
    def now(self) -> AppSnapshot:
        return self.client.snapshots.current

    def view(self, purpose: str) -> PurposeView:
        return self.now.switch(purpose)

    def shown(self, purpose: str) -> SwitchState:
        return self.view(purpose).state

    def is_gate_open(self, purpose: str) -> bool:
        return self.client.gate.is_open((self.now.subject, purpose), self.clock.monotonic_s())

    def start_task(self, work: Coroutine[Any, Any, object]) -> None:
        """As the window does: start it and go on."""
        self._tasks.append(asyncio.create_task(work))

    async def turn_on(self, *purposes: str, method: Method = Method.SWITCH) -> None:
        self.start_task(self.client.consent.turn_on(self._click(), purposes, method, self.now))
        await settle()

    async def turn_off(self, *purposes: str, method: Method = Method.SWITCH) -> None:
        for purpose in purposes:
            self.client.gate.close_for_click((self.now.subject, purpose))
        await self.client.consent.turn_off(self._click(), purposes, method)
        await settle()

    async def check_again(self, purpose: str) -> None:
        self.start_task(self.client.consent.check_again(self._click(), purpose))
        await settle()

    async def undo(self) -> None:
        self.start_task(self.client.consent.undo(self._click()))
        await settle()

    async def sign_in(self, phone: str = PHONE) -> None:
        sent = await self.client.session.request_code(phone)
        await self.client.session.sign_in(sent.attempt_id, CODE)
        await settle()

    def on_record(self, purpose: str) -> list[bool]:
        """The values the service holds for the subject on screen, oldest first."""
        assert self.now.subject is not None
        return [receipt.value for receipt in self.service.log(self.now.subject, purpose)]

    def _click(self) -> int:
        self._clicks += 1
        return self._clicks
