"""One HTTP exchange with bounds: time, size, no redirects, and whether bytes have left this computer."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from typing import Any

import httpx

from consentui import __version__
from consentui.adapters.http.service_address import checked_address, is_encrypted
from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.tls import no_tls, system_tls
from consentui.domain.errors import AnswerMalformed, ConsentError, NotSignedIn, OutcomeUnknown, ServiceUnreachable
from consentui.domain.record import Record
from consentui.wire import limits

_POOL = httpx.Limits(max_connections=16, max_keepalive_connections=4, keepalive_expiry=60.0)
_HEADERS = {
    "Accept-Encoding": "identity",
    "Accept": "application/json",
    "Connection": "keep-alive",
    "User-Agent": f"ConsentUI/{__version__}",
}
_SURELY_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_BODILESS = (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED)
_ADDRESSES_REMEMBERED = 64
_LINE_MAX = 64 * 1024
_CREDENTIAL = re.compile(r"[A-Za-z0-9._~+/=-]{1,2048}")


class Answer(Record):
    """A whole answer within its bounds; header names are lower case. `is_read`: asking changed nothing."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    is_read: bool

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def unusable(self, why: str) -> ConsentError:
        return _unusable(why, self.is_read)


class OpenAnswer(Record):
    """The head of an answer, and its body still to come."""

    head: Answer
    pieces: AsyncIterator[bytes]


class HttpTransport:
    """Owned by the adapter, used on the loop thread only. TLS is always verified; plain http goes to loopback only.

    It uses httpx below its client: no cookies, no redirects, nothing from the environment, no decoding, and a quarter
    less time for each call. `transport` replaces the network (tests); `proxy` is an explicit setting.
    """

    def __init__(
        self,
        base_url: str,
        service_clock: ServiceClock,
        *,
        tls: ssl.SSLContext | None = None,
        proxy: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Raises ValueError for a URL that is neither https nor http on loopback; `tls` None: the system's roots."""
        self._base_url = checked_address(base_url)
        self._service_clock = service_clock
        tls = tls or (system_tls() if is_encrypted(base_url) else no_tls())
        self._http = transport or httpx.AsyncHTTPTransport(
            verify=tls, trust_env=False, proxy=None if proxy is None else _proxy_of(proxy, tls), limits=_POOL
        )
        # A transport without sockets does not say when it begins to send: take it that it has.
        self._says_when_sending = transport is None or isinstance(transport, httpx.AsyncHTTPTransport)
        self._ending: set[asyncio.Future[None]] = set()
        self._addresses: dict[str, httpx.URL] = {}
        self._is_closed = False

    async def exchange(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        deadline_s: float = limits.CALL_DEADLINE_S,
        body_max: int = limits.ANSWER_BODY_MAX,
    ) -> Answer:
        """The whole answer, whatever its status, within `deadline_s`.

        Raises ServiceUnreachable (nothing left this computer), OutcomeUnknown (bytes left); for a GET whose answer is
        not usable AnswerMalformed.
        """
        is_read = method == "GET"
        if body is not None:
            headers = {"Content-Type": "application/json", **(headers or {})}
        async with self._bounded(deadline_s) as departure:
            response = await self._send(method, path, headers or {}, body, departure, deadline_s)
            try:
                whole = await _whole_body(response, body_max, is_read)
                return Answer(response.status_code, _headers(response), whole, is_read)
            finally:
                await self._end(response)
        raise AssertionError("not reached")

    async def lines(self, path: str, headers: Mapping[str, str], idle_s: float) -> AsyncGenerator[Answer | str, None]:
        """A stream of text lines: the head of the answer first (with the body of a refusal), then each line.

        Raises as `exchange`; a silence of `idle_s` ends the stream with OutcomeUnknown.
        """
        async with self._bounded(limits.CALL_DEADLINE_S) as departure:
            response = await self._send("GET", path, headers, None, departure, idle_s)
        try:
            is_stream = response.status_code == httpx.codes.OK
            async with self._bounded(limits.CALL_DEADLINE_S, has_left=True):
                body = b"" if is_stream else await _whole_body(response, limits.ANSWER_BODY_MAX, is_read=True)
            yield Answer(response.status_code, _headers(response), body, is_read=True)
            if is_stream:
                async with aclosing(self._lines_of(response, idle_s)) as lines:
                    async for line in lines:
                        yield line
        finally:
            await self._end(response)

    @asynccontextmanager
    async def opened(self, path: str, headers: Mapping[str, str], idle_s: float) -> AsyncIterator[OpenAnswer]:
        """An answer whose body is read piece by piece, whatever its length; that of a refusal is in its head.

        Raises as `exchange`; while it is read, OutcomeUnknown where it ends early or is silent for `idle_s`.
        """
        async with self._bounded(limits.CALL_DEADLINE_S) as departure:
            response = await self._send("GET", path, headers, None, departure, idle_s)
        try:
            is_stream = response.is_success
            async with self._bounded(limits.CALL_DEADLINE_S, has_left=True):
                body = b"" if is_stream else await _whole_body(response, limits.ANSWER_BODY_MAX, is_read=True)
            head = Answer(response.status_code, _headers(response), body, is_read=True)
            async with aclosing(self._pieces_of(response, idle_s)) as pieces:
                yield OpenAnswer(head, pieces)
        finally:
            await self._end(response)

    async def close(self) -> None:
        self._is_closed = True
        await asyncio.gather(*self._ending, return_exceptions=True)
        await self._http.aclose()

    async def _end(self, response: httpx.Response) -> None:
        """httpcore closes what has gone stale along with it, and forgets the rest where that is cancelled half way."""
        ending = asyncio.ensure_future(response.aclose())
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)
        await asyncio.shield(ending)

    async def _pieces_of(self, response: httpx.Response, idle_s: float) -> AsyncGenerator[bytes, None]:
        """The body as it comes."""
        pieces = aiter(_stream_of(response))
        while True:
            async with self._bounded(idle_s, has_left=True):
                try:
                    piece = await anext(pieces)
                except StopAsyncIteration:
                    return
            yield piece

    async def _lines_of(self, response: httpx.Response, idle_s: float) -> AsyncGenerator[str, None]:
        rest = b""
        async with aclosing(self._pieces_of(response, idle_s)) as pieces:
            async for piece in pieces:
                *whole, rest = (rest + piece).split(b"\n")
                if len(rest) > _LINE_MAX:
                    raise AnswerMalformed("a line without an end")
                for line in whole:
                    yield line.rstrip(b"\r").decode("utf-8", "replace")

    @asynccontextmanager
    async def _bounded(self, seconds: float, *, has_left: bool = False) -> AsyncIterator[Departure]:
        """Everything that can go wrong between two programs becomes an error of the domain."""
        if self._is_closed:
            raise ServiceUnreachable("the connection is closed")
        departure = Departure(has_left or not self._says_when_sending)
        try:
            async with asyncio.timeout(seconds):
                yield departure
        except TimeoutError as error:
            raise departure.failure("no answer in time") from error
        except _SURELY_NOT_SENT as error:
            raise ServiceUnreachable("the service cannot be reached") from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError) as error:
            raise departure.failure("the answer broke off") from error

    def _address(self, path: str) -> httpx.URL:
        """Taken apart once: the same few addresses are asked over and over."""
        address = self._addresses.get(path)
        if address is None:
            if len(self._addresses) >= _ADDRESSES_REMEMBERED:
                del self._addresses[next(iter(self._addresses))]
            address = self._addresses[path] = httpx.URL(self._base_url + path)
        return address

    async def _send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes | None,
        departure: Departure,
        read_s: float,
    ) -> httpx.Response:
        request = httpx.Request(
            method,
            self._address(path),
            headers={**_HEADERS, **headers},
            content=body,
            extensions={
                "trace": departure.trace,
                "timeout": {"connect": limits.CONNECT_TIMEOUT_S, "pool": limits.CONNECT_TIMEOUT_S, "read": read_s},
            },
        )
        response = await self._http.handle_async_request(request)
        self._service_clock.hear(response.headers.get("date"))
        return response


def _proxy_of(address: str, tls: ssl.SSLContext) -> httpx.Proxy:
    """A proxy that is reached over TLS is trusted as the service is."""
    return httpx.Proxy(address, ssl_context=tls if is_encrypted(address) else None)


class Departure:
    """Whether the first byte of a request has been handed to the system."""

    def __init__(self, has_left: bool) -> None:
        self.has_left = has_left

    async def trace(self, event: str, _info: Mapping[str, Any]) -> None:
        if event.endswith("send_request_headers.started"):
            self.has_left = True

    def failure(self, words: str) -> ConsentError:
        return OutcomeUnknown(words) if self.has_left else ServiceUnreachable(words)


def credential(scheme: str, secret: str) -> dict[str, str]:
    """The Authorization header; raises NotSignedIn for a text that cannot be a token (a damaged keyring entry)."""
    if not _CREDENTIAL.fullmatch(secret):
        raise NotSignedIn("what was kept as a token is not one")
    return {"Authorization": f"{scheme} {secret}"}


async def _whole_body(response: httpx.Response, body_max: int, is_read: bool) -> bytes:
    """Raises where the end of the body is not certain, or the body is too large or packed."""
    headers = response.headers
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise _unusable("a packed answer that was not asked for", is_read)
    is_delimited = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
    if not is_delimited and response.status_code not in _BODILESS:
        raise _unusable("an answer without an end", is_read)
    chunks, size = [], 0
    async for chunk in _stream_of(response):
        size += len(chunk)
        if size > body_max:
            raise _unusable("an answer that is too large", is_read)
        chunks.append(chunk)
    return b"".join(chunks)


def _stream_of(response: httpx.Response) -> httpx.AsyncByteStream:
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise OutcomeUnknown("an answer that cannot be read")
    return response.stream


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}


def _unusable(why: str, is_read: bool) -> ConsentError:
    return AnswerMalformed(why) if is_read else OutcomeUnknown(why)
