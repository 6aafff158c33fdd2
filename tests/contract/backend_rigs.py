"""A Backend with its service behind it: the fake, the real service called directly, and over a socket."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.adapters.system.system_clock import SystemClock
from consentui.application.service_backend import ServiceBackend
from consentui.application.switch.record import Attempt
from consentui.domain.account import Subject
from consentui.domain.grant import Grant, Method
from consentui.domain.held_data import ContentEntry, ContentKind
from tests.fakes import change_samples
from tests.fakes.fake_backend import FakeBackend
from tests.fakes.fake_service import FakeService
from tests.fakes.manual_clock import ManualClock
from tests.fakes.sequential_ids import SequentialIds
from tests.harness.real_service import RealService
from tests.harness.waiting_async import until

PHONE = "+447400123456"


@dataclass
class BackendRig:
    """`codes` of all text messages so far; `next_code` waits for each. `let_pass`: so many seconds pass at once, and
    what is due then is done or under way."""

    backend: ServiceBackend
    codes: Callable[[], list[str]]
    ids: SequentialIds
    share: Callable[[Subject, str, str], Awaitable[None]]
    announce_version: Callable[[], Awaitable[None]]
    announce_incident: Callable[[], Awaitable[None]]
    hold_content: Callable[[Subject, int], Awaitable[None]]
    let_pass: Callable[[float], Awaitable[None]]

    async def device(self) -> str:
        """The token of a device that has just been registered."""
        return (await self.backend.register_device("Linux computer")).token

    async def held(self, token: str, purpose: str) -> Grant:
        answer = await self.backend.grants(token)
        assert not answer.invalid
        return next(grant for grant in answer.grants if grant.purpose == purpose)

    async def attempt(self, held: Grant) -> Attempt:
        """Exactly what a person would be looking at."""
        published = await self.backend.policy("en")
        catalogue = await self.backend.catalogue("en")
        return Attempt(
            op_id=self.ids.new_op_id(),
            base=held.revision,
            policy_version=published.version,
            policy_hash=published.policy_hash,
            words_hash=catalogue.words_hash(held.purpose),
            language="en",
            method=Method.SWITCH,
        )

    async def granted(self, token: str, purpose: str) -> Grant:
        held = await self.held(token, purpose)
        return await self.backend.grant(token, purpose, await self.attempt(held), 10.0)

    async def code(self) -> str:
        """The newest one; waits for the first."""
        await until(self.codes, "a text message with a code")
        return self.codes()[-1]

    async def next_code(self) -> str:
        """The next one that was not read yet."""
        read = self._codes_read
        await until(lambda: len(self.codes()) > read, "a text message with a code")
        self._codes_read = read + 1
        return self.codes()[read]

    _codes_read: int = 0


Rigs = Callable[[Path], AbstractAsyncContextManager[BackendRig]]


@asynccontextmanager
async def fake_rig(folder: Path) -> AsyncIterator[BackendRig]:
    clock = ManualClock()
    service = FakeService(clock)
    backend = FakeBackend(service)

    async def share(subject: Subject, purpose: str, recipient: str) -> None:
        service.share(subject, purpose, recipient)

    async def announce_version() -> None:
        backend.announced = "5"

    async def announce_incident() -> None:
        backend.listed_incidents = (change_samples.INCIDENT,)

    async def hold_content(subject: Subject, count: int) -> None:
        kinds = tuple(ContentKind)
        backend.held_content[subject.id] = tuple(
            ContentEntry(f"r-{n}", kinds[n % 3], service.now() - dt.timedelta(minutes=n), f"Text {n}")
            for n in range(count)
        )

    async def let_pass(seconds: float) -> None:
        clock.jump_s(seconds)
        backend.carry_out_due()

    yield BackendRig(
        backend,
        lambda: [code for _, code in service.texts],
        SequentialIds(),
        share,
        announce_version,
        announce_incident,
        hold_content,
        let_pass,
    )
    await backend.close()


@asynccontextmanager
async def direct_rig(folder: Path) -> AsyncIterator[BackendRig]:
    async with RealService(folder) as service:
        url = "http://127.0.0.1:1"
        backend = HttpBackend(url, JwsReceiptVerifier(), SystemClock(), transport=service.without_socket())
        yield _real_rig(backend, service)
        await backend.close()


@asynccontextmanager
async def socket_rig(folder: Path) -> AsyncIterator[BackendRig]:
    async with RealService(folder) as service:
        backend = HttpBackend(service.url, JwsReceiptVerifier(), SystemClock())
        yield _real_rig(backend, service)
        await backend.close()


def _real_rig(backend: HttpBackend, service: RealService) -> BackendRig:
    async def share(subject: Subject, purpose: str, recipient: str) -> None:
        await service.share(subject.id, purpose, recipient)

    async def hold_content(subject: Subject, count: int) -> None:
        await service.hold_content(subject.id, count)

    return BackendRig(
        backend,
        lambda: [message.code for message in service.texts],
        SequentialIds(),
        share,
        service.announce_version,
        service.announce_incident,
        hold_content,
        service.let_pass,
    )
