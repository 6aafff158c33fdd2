"""The event stream, TLS, addresses, proxies of the environment, and the service's time."""

from __future__ import annotations

import asyncio
import datetime as dt
import ssl
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import trustme

from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.http.service_address import checked_address
from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.service_clock import ServiceClock as Clock
from consentui.adapters.http.tls import operator_tls, system_tls
from consentui.adapters.http.transport import Answer, HttpTransport
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.domain.errors import AnswerMalformed, ConsentError, NotSignedIn, OutcomeUnknown, ServiceUnreachable
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawServer, Respond, always, dripping, problem, silence, then_close, whole
from tests.unit.adapters_http.honest_service import backend_for

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
EVENT = b'event: changed\ndata: {"what":"grants"}\n\n'


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def heard_of(respond: Respond, at_most: int = 50) -> tuple[int, ConsentError | None]:
    """How many times the stream spoke, and how it ended."""

    async def play() -> tuple[int, ConsentError | None]:
        count = 0
        async with RawServer(respond) as server:
            backend = backend_for(server)
            events = backend.events("token")
            try:
                async for _ in events:
                    count += 1
                    if count == at_most:
                        break
            except ConsentError as error:
                return count, error
            finally:
                await events.aclose()  # type: ignore[attr-defined]
                await backend.close()
        return count, None

    return asyncio.run(play())


def test_stream_when_cut_into_any_chunks_says_each_event_once() -> None:
    text = b": connected\n\n" + EVENT + b": still here\n\n" + EVENT.replace(b"\n", b"\r\n")
    for size in (1, 7, len(text)):
        parts = [text[place : place + size] for place in range(0, len(text), size)]
        whole_stream = HEAD + b"".join(chunk(part) for part in parts) + b"0\r\n\r\n"
        assert heard_of(always(whole_stream)) == (3, None)


def test_stream_when_it_breaks_off_is_an_unknown_outcome() -> None:
    count, error = heard_of(then_close(HEAD + chunk(EVENT)))
    assert count == 2
    assert isinstance(error, OutcomeUnknown)


def test_stream_when_refused_says_why() -> None:
    count, error = heard_of(always(problem("not-signed-in", 401)))
    assert count == 0
    assert isinstance(error, NotSignedIn)


def test_stream_when_something_else_answers_is_no_stream() -> None:
    assert isinstance(heard_of(always(whole(502, b"<p>", "text/html")))[1], OutcomeUnknown)


def test_stream_when_a_line_never_ends_is_given_up() -> None:
    count, error = heard_of(dripping(HEAD, chunk(b"x" * 30000), 0))
    assert count == 1
    assert isinstance(error, AnswerMalformed)


def test_stream_when_silent_is_given_up_after_its_idle_time() -> None:
    async def play() -> None:
        async with RawServer(dripping(HEAD, b"", 1)) as server:
            transport = HttpTransport(server.url, ServiceClock(ManualClock().monotonic_s))
            lines: AsyncIterator[Answer | str] = transport.lines("/v1/events", {}, idle_s=0.1)
            assert isinstance(await anext(lines), Answer)
            with pytest.raises(OutcomeUnknown):
                await anext(lines)
            await transport.close()

    asyncio.run(asyncio.wait_for(play(), 5))


def test_stream_when_its_reader_is_cancelled_ends_at_once() -> None:
    async def play() -> None:
        async with RawServer(silence) as server:
            backend = backend_for(server)

            async def read() -> None:
                async for _ in backend.events("token"):
                    pass

            reader = asyncio.create_task(read())
            await asyncio.wait({reader}, timeout=0.1)
            reader.cancel()
            await asyncio.wait({reader}, timeout=1)
            assert reader.cancelled()
            await backend.close()

    asyncio.run(play())


# ---- TLS


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def server_tls(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def call_over_tls(server_side: ssl.SSLContext, client_side: Callable[[], ssl.SSLContext]) -> ConsentError | None:
    async def play() -> ConsentError | None:
        async with RawServer(always(problem("not-signed-in", 401)), server_side) as server:
            backend = HttpBackend(server.url, JwsReceiptVerifier(), ManualClock(), tls=client_side())
            try:
                await backend.grants("token")
            except ConsentError as error:
                return error
            finally:
                await backend.close()
        return None

    return asyncio.run(play())


def test_certificate_when_of_the_named_authority_is_trusted(authority: trustme.CA, tmp_path: Path) -> None:
    pem = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(pem))
    error = call_over_tls(server_tls(authority, "127.0.0.1"), lambda: operator_tls(pem))
    assert isinstance(error, NotSignedIn), "the service was reached and answered"


@pytest.mark.parametrize("name", ["127.0.0.1", "other.example"])
def test_certificate_when_not_trusted_or_for_another_name_is_surely_not_sent(
    authority: trustme.CA, tmp_path: Path, name: str
) -> None:
    pem = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(pem))
    trusted: Callable[[], ssl.SSLContext] = system_tls if name == "127.0.0.1" else lambda: operator_tls(pem)
    assert isinstance(call_over_tls(server_tls(authority, name), trusted), ServiceUnreachable)


def test_server_when_it_speaks_no_tls_is_surely_not_sent() -> None:
    async def play() -> None:
        async with RawServer(always(whole(200, b"{}"))) as server:
            url = server.url.replace("http:", "https:")
            backend = HttpBackend(url, JwsReceiptVerifier(), ManualClock(), tls=system_tls())
            with pytest.raises(ServiceUnreachable):
                await backend.service()
            await backend.close()

    asyncio.run(play())


# ---- addresses and proxies


@pytest.mark.parametrize(
    "url",
    [
        "https://privacy.example",
        "https://privacy.example:8443/consent",
        "https://[2001:db8::1]",
        "http://127.0.0.1:8000",
        "http://127.9.9.9:8000",
        "http://[::1]:8000",
        "http://localhost:8000",
    ],
)
def test_address_when_encrypted_or_on_this_computer_is_taken(url: str) -> None:
    assert checked_address(url + "/") == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "privacy.example",
        "ftp://privacy.example",
        "file:///etc/passwd",
        "http://privacy.example",
        "http://192.168.1.1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1@evil.example",
        "http://localhost@evil.example:80",
        "https://user:word@privacy.example",
        "https://privacy.example/?x=1",
        "https://privacy.example/#x",
        "https://privacy.example:99999",
        "https://",
        "https://priv acy.example",
        "https://пример.example",
        "http://[::1",
    ],
)
def test_address_when_anything_else_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"address|https"):
        checked_address(url)


def test_proxy_when_named_by_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")

    async def play() -> None:
        async with RawServer(always(problem("not-signed-in", 401))) as server:
            backend = backend_for(server)
            with pytest.raises(NotSignedIn):
                await backend.grants("token")
            await backend.close()

    asyncio.run(play())


# ---- the service's time


def test_time_when_heard_goes_on_with_this_computers_clock() -> None:
    clock = ManualClock()
    service_clock = Clock(clock.monotonic_s)
    assert service_clock.now() is None
    service_clock.hear("Mon, 23 Nov 2026 06:02:00 GMT")
    clock.jump_s(1.5)
    service_clock.hear("Mon, 23 Nov 2026 06:02:00 GMT")
    assert service_clock.now() == dt.datetime(2026, 11, 23, 6, 2, 1, 500000, tzinfo=dt.UTC)
    service_clock.hear("Mon, 23 Nov 2026 06:05:00 GMT")
    assert service_clock.now() == dt.datetime(2026, 11, 23, 6, 5, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize("header", [None, "", "yesterday", "Mon, 99 Nov 2026 06:02:00 GMT", "23 Nov 99999 06:02 GMT"])
def test_time_when_no_date_is_passed_over(header: str | None) -> None:
    service_clock = Clock(ManualClock().monotonic_s)
    service_clock.hear(header)
    assert service_clock.now() is None
