"""One HTTP exchange with bounds: time, size, no redirects, and whether bytes have left this computer."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx

from consentui.adapters.http.service_clock import ServiceClock
from consentui.domain.errors import AnswerMalformed, ConsentError, OutcomeUnknown, ServiceUnreachable
from consentui.wire import limits

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_POOL = httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=30.0)
_HEADERS = {"Accept-Encoding": "identity", "Accept": "application/json", "User-Agent": "ConsentUI"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer within its bounds; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class HttpTransport:
    """Owned by the adapter, used on the loop thread only. TLS is always verified; plain http goes to loopback only.

    `transport` replaces the network (tests); `proxy` is an explicit setting, environment variables have no effect.
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
        """Raises ValueError for a URL that is neither https nor http on loopback."""
        check_url(base_url)
        self._service_clock = service_clock
        self._client = httpx.AsyncClient(
            base_url=base_url,
            headers=_HEADERS,
            timeout=httpx.Timeout(limits.WITHDRAWAL_DEADLINE_S, connect=limits.CONNECT_TIMEOUT_S),
            limits=_POOL,
            follow_redirects=False,
            trust_env=False,
            verify=tls if tls is not None else True,
            proxy=proxy,
            transport=transport,
        )

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
        """Raises ServiceUnreachable (nothing left this computer), OutcomeUnknown (bytes left), AnswerMalformed."""
        departure = _Departure()
        try:
            async with asyncio.timeout(deadline_s), self._stream(method, path, headers, body, departure) as response:
                return Answer(response.status_code, dict(response.headers), await _whole_body(response, body_max))
        except TimeoutError as error:
            raise departure.failure("no answer in time") from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise _failure(error, departure) from error

    async def lines(self, path: str, headers: Mapping[str, str], idle_s: float) -> AsyncIterator[Answer | str]:
        """A stream of text lines: the head of the answer first (with the body of a refusal), then each line.

        Raises as `exchange`; a silence of `idle_s` ends the stream with OutcomeUnknown.
        """
        departure = _Departure()
        timeout = httpx.Timeout(idle_s, connect=limits.CONNECT_TIMEOUT_S)
        try:
            async with self._stream("GET", path, headers, None, departure, timeout) as response:
                is_stream = response.status_code == httpx.codes.OK
                body = b"" if is_stream else await _whole_body(response, limits.ANSWER_BODY_MAX)
                yield Answer(response.status_code, dict(response.headers), body)
                if is_stream:
                    async for line in response.aiter_lines():
                        yield line
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise _failure(error, departure) from error

    async def close(self) -> None:
        await self._client.aclose()

    @asynccontextmanager
    async def _stream(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str] | None,
        body: bytes | None,
        departure: _Departure,
        idle: httpx.Timeout | None = None,
    ) -> AsyncIterator[httpx.Response]:
        request = self._client.build_request(
            method,
            path,
            headers={"Content-Type": "application/json", **(headers or {})} if body is not None else headers,
            content=body,
            timeout=idle if idle is not None else httpx.USE_CLIENT_DEFAULT,
            extensions={"trace": departure.trace},
        )
        response = await self._client.send(request, stream=True)
        try:
            self._service_clock.hear(response.headers.get("date"))
            yield response
        finally:
            await response.aclose()


class _Departure:
    """Whether the first byte of a request has been handed to the system."""

    def __init__(self) -> None:
        self.has_left = False

    async def trace(self, event: str, _info: Mapping[str, Any]) -> None:
        if event.endswith("send_request_headers.started"):
            self.has_left = True

    def failure(self, words: str) -> ConsentError:
        return OutcomeUnknown(words) if self.has_left else ServiceUnreachable(words)


def check_url(base_url: str) -> None:
    """Raises ValueError for a URL the client must not talk to."""
    parts = urlsplit(base_url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and parts.hostname in _LOOPBACK:
        return
    raise ValueError("a service is reached over https (plain http only on this computer)")


def _failure(error: Exception, departure: _Departure) -> ConsentError:
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol):
        return ServiceUnreachable("the service cannot be reached")
    return departure.failure("the answer broke off")


async def _whole_body(response: httpx.Response, body_max: int) -> bytes:
    """Raises AnswerMalformed where the end of the body is not certain or the body is too large or packed."""
    headers = response.headers
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise AnswerMalformed("a packed answer that was not asked for")
    is_delimited = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
    if not is_delimited and response.status_code != httpx.codes.NO_CONTENT:
        raise AnswerMalformed("an answer without an end")
    chunks, size = [], 0
    async for chunk in response.aiter_raw():
        size += len(chunk)
        if size > body_max:
            raise AnswerMalformed("an answer that is too large")
        chunks.append(chunk)
    return b"".join(chunks)
