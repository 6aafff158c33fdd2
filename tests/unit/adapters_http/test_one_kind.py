"""A demo's window says nothing to a real service, a real window nothing to a demo; each is asked who it is first."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import aclosing

import pytest

from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.domain.errors import ConsentError, NotADemo, OnlyADemo, OutcomeUnknown, ServiceUnreachable
from consentui.wire import routes
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawRequest, RawServer, whole
from tests.unit.adapters_http.honest_service import ATTEMPT, PURPOSE, HonestService

Call = Callable[[HttpBackend], Awaitable[object]]


class Somebody:
    """A service that says who it is, and notes what else it is told."""

    def __init__(self, *, is_demo: bool) -> None:
        self.is_demo = is_demo
        self.told: list[str] = []
        self.asked = 0
        self._honest = HonestService()
        self.who = self._who

    def _who(self) -> bytes:
        value = {
            "id": "juniper",
            "name": "Juniper",
            "contact_email": "privacy@juniper.example",
            "languages": ["en"],
            "api_version": routes.API_VERSION,
            "capabilities": [],
            "calling_codes": [],
            "is_demo": self.is_demo,
        }
        return whole(200, json.dumps(value).encode())

    async def respond(self, request: RawRequest, writer: asyncio.StreamWriter) -> None:
        if request.path == routes.SERVICE:
            self.asked += 1
            writer.write(self.who())
            return
        self.told.append(request.path)
        await self._honest.respond(request, writer)


async def _stream(backend: HttpBackend) -> None:
    async with aclosing(backend.events("token")) as events:  # type: ignore[type-var]
        async for _ in events:
            return


CALLS: dict[str, Call] = {
    "service": lambda backend: backend.service(),
    "a code": lambda backend: backend.request_code("+8613800134471"),
    "a grant": lambda backend: backend.grant("token", PURPOSE, ATTEMPT, 10.0),
    "events": _stream,
}


def _backend(server: RawServer, *, is_demo: bool) -> HttpBackend:
    return HttpBackend(server.url, JwsReceiptVerifier(), ManualClock(), is_demo=is_demo)


@pytest.mark.parametrize("name", list(CALLS))
@pytest.mark.parametrize(("is_demo", "error"), [(True, NotADemo), (False, OnlyADemo)])
def test_service_of_the_other_kind_is_told_nothing(name: str, is_demo: bool, error: type[ConsentError]) -> None:
    async def play() -> None:
        somebody = Somebody(is_demo=not is_demo)
        async with RawServer(somebody.respond) as server:
            backend = _backend(server, is_demo=is_demo)
            for _ in range(2):
                with pytest.raises(error):
                    await CALLS[name](backend)
            assert somebody.told == []
            await backend.close()

    asyncio.run(play())


@pytest.mark.parametrize("is_demo", [True, False])
def test_service_of_the_same_kind_is_asked_once(is_demo: bool) -> None:
    async def play() -> None:
        somebody = Somebody(is_demo=is_demo)
        async with RawServer(somebody.respond) as server:
            backend = _backend(server, is_demo=is_demo)
            await asyncio.gather(*(backend.grant("token", PURPOSE, ATTEMPT, 10.0) for _ in range(3)))
            assert somebody.asked == 1
            assert len(somebody.told) >= 3
            await backend.close()

    asyncio.run(play())


def test_service_that_says_nothing_usable_is_told_nothing() -> None:
    async def play() -> None:
        somebody = Somebody(is_demo=True)
        somebody.who = lambda: whole(500, b"{}")
        async with RawServer(somebody.respond) as server:
            backend = _backend(server, is_demo=True)
            with pytest.raises(OutcomeUnknown):
                await backend.grant("token", PURPOSE, ATTEMPT, 10.0)
            assert somebody.told == []
            await backend.close()

    asyncio.run(play())


def test_service_that_was_gone_is_asked_again_for_another_may_have_taken_its_place() -> None:
    async def play() -> None:
        somebody = Somebody(is_demo=True)
        async with RawServer(somebody.respond) as server:
            backend, port = _backend(server, is_demo=True), server.port
            await backend.grant("token", PURPOSE, ATTEMPT, 10.0)
        with pytest.raises(ServiceUnreachable):
            await backend.grant("token", PURPOSE, ATTEMPT, 10.0)
        another = Somebody(is_demo=False)
        async with RawServer(another.respond, port=port):
            with pytest.raises(NotADemo):
                await backend.grant("token", PURPOSE, ATTEMPT, 10.0)
        assert another.told == []
        await backend.close()

    asyncio.run(play())
