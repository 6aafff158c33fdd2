"""Servers that refuse, stall, break off, drip, lie about lengths or send too much: what one grant makes of each."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import Awaitable, Callable

import pytest

from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.application.ports import OffItem
from consentui.domain.errors import AnswerMalformed, ConsentError, OutcomeUnknown, ServiceUnreachable
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawRequest, RawServer, Respond, always, dripping, silence, then_close, whole
from tests.harness.waiting_async import until
from tests.unit.adapters_http.honest_service import ATTEMPT, OP, PURPOSE, HonestService, backend_for

DEADLINE_S = 0.4
# What a busy machine may add before a bound counts as broken.
SLACK_S = 1.5


async def granted(backend: HttpBackend) -> None:
    await backend.grant("token", PURPOSE, ATTEMPT, DEADLINE_S)


async def read(backend: HttpBackend) -> None:
    await backend.catalogue("en")


def failure_of(respond: Respond, call: Callable[[HttpBackend], Awaitable[None]] = granted) -> ConsentError:
    """The error of one call to such a server; fails where it takes longer than its deadline."""

    async def play() -> ConsentError:
        async with RawServer(respond) as server:
            backend = backend_for(server)
            began_s = time.monotonic()
            try:
                await call(backend)
            except ConsentError as error:
                assert time.monotonic() - began_s < DEADLINE_S + SLACK_S
                return error
            finally:
                await backend.close()
        raise AssertionError("this answer was taken for a good one")

    return asyncio.run(play())


async def no_reading(request: RawRequest, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


def honest_body() -> bytes:
    return HonestService().granted().partition(b"\r\n\r\n")[2]


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BOMB = gzip.compress(bytes(4 * 1024 * 1024))

BROKEN: dict[str, Respond] = {
    "silence": silence,
    "connection cut": no_reading,
    "closed without an answer": then_close(b""),
    "half a status line": then_close(b"HTTP/1.1 2"),
    "half the headers": then_close(HEAD),
    "half the body": then_close(HEAD + b"Content-Length: 4000\r\n\r\n" + honest_body()[:20]),
    "half a chunk": then_close(HEAD + b"Transfer-Encoding: chunked\r\n\r\n400\r\n{"),
    "chunks without an end": then_close(HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    "a body that ends with the connection": then_close(HEAD + b"\r\n" + honest_body()),
    "two lengths": always(HEAD + b"Content-Length: 2\r\nContent-Length: 900\r\n\r\n" + honest_body()),
    "no HTTP at all": then_close(b"220 mail.example ESMTP\r\n"),
    "dripping headers": dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "dripping body": dripping(HEAD + b"Content-Length: 100000\r\n\r\n", b" "),
    "dripping chunks": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "interim answers for ever": dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "too long a body": always(whole(200, b" " * (1024 * 1024 + 1))),
    "too many chunks": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65536 + b"\r\n", 0),
    "a packed body": always(whole(200, BOMB, more={"Content-Encoding": "gzip"})),
    "not JSON": always(whole(200, b"<html>hello</html>")),
    "JSON of another shape": always(whole(200, b'{"purpose": 7}')),
    "a list": always(whole(200, b"[" * 100000)),
    "a page with status 200": always(whole(200, honest_body(), "text/html")),
    "no content": always(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "not modified": always(b"HTTP/1.1 304 Not Modified\r\n\r\n"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_grant_when_the_answer_is_broken_has_an_unknown_outcome(name: str) -> None:
    assert isinstance(failure_of(BROKEN[name]), OutcomeUnknown)


# A read decides nothing: what came whole but is not usable is said to be so.
MALFORMED = (
    "a body that ends with the connection", "too long a body", "a packed body", "not JSON", "JSON of another shape",
    "a list", "a page with status 200", "no content",
)  # fmt: skip


@pytest.mark.parametrize("name", MALFORMED)
def test_read_when_the_answer_is_not_usable_is_malformed(name: str) -> None:
    if name == "too long a body":
        assert isinstance(failure_of(always(whole(200, b" " * (8 * 1024 * 1024 + 1))), read), AnswerMalformed)
    else:
        assert isinstance(failure_of(BROKEN[name], read), AnswerMalformed)


def test_withdrawal_when_the_answer_is_broken_has_an_unknown_outcome() -> None:
    async def withdrawn(backend: HttpBackend) -> None:
        await backend.withdraw("token", [OffItem(PURPOSE, OP)], None)

    for name in ("connection cut", "half the body", "not JSON", "a page with status 200"):
        assert isinstance(failure_of(BROKEN[name], withdrawn), OutcomeUnknown), name


def _failure_at(url: str, deadline_s: float = DEADLINE_S) -> ConsentError:
    async def play() -> ConsentError:
        backend = HttpBackend(url, JwsReceiptVerifier(), ManualClock())
        began_s = time.monotonic()
        try:
            await backend.grant("token", PURPOSE, ATTEMPT, deadline_s)
        except ConsentError as error:
            assert time.monotonic() - began_s < deadline_s + SLACK_S
            return error
        finally:
            await backend.close()
        raise AssertionError("nobody was there to answer")

    return asyncio.run(play())


def test_port_when_nobody_listens_is_surely_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert isinstance(_failure_at(f"http://127.0.0.1:{port}"), ServiceUnreachable)


def test_name_when_nobody_has_it_is_surely_not_sent() -> None:
    assert isinstance(_failure_at("https://no-such-host.invalid"), ServiceUnreachable)


def test_connection_when_never_accepted_is_surely_not_sent_though_the_deadline_ended_it() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        waiting = []
        for _ in range(4):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(address)
            waiting.append(one)
        try:
            assert isinstance(_failure_at(f"http://127.0.0.1:{address[1]}"), ServiceUnreachable)
        finally:
            for one in waiting:
                one.close()


def test_redirect_when_sent_is_not_followed() -> None:
    async def play() -> None:
        async with RawServer(always(whole(200, b"{}"))) as elsewhere:
            for status in (301, 302, 303, 307, 308):
                answer = whole(status, b"", more={"Location": f"{elsewhere.url}/v1/grants/{PURPOSE}"})
                async with RawServer(always(answer)) as server:
                    backend = backend_for(server)
                    with pytest.raises(OutcomeUnknown):
                        await granted(backend)
                    await backend.close()
            assert elsewhere.requests == []

    asyncio.run(play())


def test_call_when_cancelled_closes_its_connection() -> None:
    async def play() -> None:
        async with RawServer(silence) as server:
            backend = backend_for(server)
            call = asyncio.create_task(backend.grant("token", PURPOSE, ATTEMPT, 60.0))
            await until(lambda: server.requests, "the request")
            began_s = time.monotonic()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert time.monotonic() - began_s < 0.5
            await backend.close()

    asyncio.run(play())
