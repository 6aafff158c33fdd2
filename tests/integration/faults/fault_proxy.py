"""A proxy between client and service that can spoil any exchange; everything else it hands on unchanged."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

_CHUNK = 64 * 1024
_LAST_CHUNK = b"0\r\n\r\n"


@dataclass
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def head(self) -> bytes:
        lines = [f"{self.method} {self.path} HTTP/1.1", *(f"{name}: {value}" for name, value in self.headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


@dataclass
class Reply:
    """What the service said; `data()` is what goes over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    def data(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Said", *(f"{name}: {value}" for name, value in self.headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


@dataclass
class Exchange:
    """One request with both ends in hand; a fault decides what happens to it."""

    request: Request
    writer: asyncio.StreamWriter
    healed: asyncio.Event
    forward: Callable[[Request], Awaitable[Reply]]

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def hang(self) -> None:
        """Say nothing until the proxy is healed (then the connection is cut) or the client has gone."""
        await self.healed.wait()
        self.cut()

    def cut(self) -> None:
        self.writer.transport.abort()


Fault = Callable[[Exchange], Awaitable[None]]


@dataclass
class _Rule:
    method: str
    path: str
    fault: Fault
    times: int | None


@dataclass
class FaultProxy:
    """`async with FaultProxy(port) as proxy`, on the test's loop. The first rule that fits spoils a request."""

    upstream_port: int
    requests: list[Request] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    port: int = 0
    _rules: list[_Rule] = field(default_factory=list)
    _healed: asyncio.Event = field(default_factory=asyncio.Event)
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        await self.listen()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.heal()
        await self.refuse()

    async def listen(self) -> None:
        """Take connections (again, on the same port)."""
        self._server = await asyncio.start_server(self._take, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """From now on connections are refused, and those that are open are cut."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.cut()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Every open connection breaks."""
        for task in self._tasks:
            task.cancel()

    def spoil(self, method: str, path: str, fault: Fault, times: int | None = None) -> None:
        """Requests of this method whose path begins so meet the fault, the first `times` or until `heal`."""
        self._healed.clear()
        self._rules.append(_Rule(method, path, fault, times))

    def heal(self) -> None:
        """No rule any more; what hangs is cut."""
        self._rules.clear()
        self._healed.set()

    def seen(self, method: str, path: str = "") -> list[Request]:
        return [r for r in self.requests if r.method == method and r.path.startswith(path)]

    async def send_past(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
        """A request of the test's own, straight to the service."""
        length = {"content-length": str(len(body))}
        return await self._forward(Request(method, path, {"host": "service", **headers, **length}, body))

    # ---- one connection

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while (request := await _request_from(reader)) is not None:
                self.requests.append(request)
                await self._treat(request, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _treat(self, request: Request, writer: asyncio.StreamWriter) -> None:
        rule = next((r for r in self._rules if _fits(r, request)), None)
        if rule is not None:
            if rule.times is not None:
                rule.times -= 1
            await rule.fault(Exchange(request, writer, self._healed, self._forward))
        elif request.path.startswith("/v1/events"):
            await self._stream(request, writer)
        else:
            writer.write((await self._forward(request)).data())
            await writer.drain()

    async def _forward(self, request: Request) -> Reply:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.upstream_port, limit=1 << 24)
        try:
            writer.write(request.head() + request.body)
            reply = await _reply_from(reader)
            self.replies.append(reply)
            return reply
        finally:
            writer.transport.abort()

    async def _stream(self, request: Request, writer: asyncio.StreamWriter) -> None:
        upstream, to_upstream = await asyncio.open_connection("127.0.0.1", self.upstream_port)
        try:
            to_upstream.write(request.head())
            while data := await upstream.read(_CHUNK):
                writer.write(data)
                await writer.drain()
                if data.endswith(_LAST_CHUNK):
                    return  # the service ended the stream; the client may use its connection again
            raise ConnectionResetError
        finally:
            to_upstream.transport.abort()


def _fits(rule: _Rule, request: Request) -> bool:
    return request.method == rule.method and request.path.startswith(rule.path) and rule.times != 0


async def _request_from(reader: asyncio.StreamReader) -> Request | None:
    with contextlib.suppress(asyncio.IncompleteReadError):
        first, headers = await _head_from(reader)
        method, path, _ = first.split(" ", 2)
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        return Request(method, path, headers, body)
    return None


async def _reply_from(reader: asyncio.StreamReader) -> Reply:
    first, headers = await _head_from(reader)
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Reply(int(first.split(" ")[1]), headers, body)


async def _head_from(reader: asyncio.StreamReader) -> tuple[str, dict[str, str]]:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    fields = (line.partition(":") for line in lines[1:] if line)
    return lines[0], {name.strip().lower(): value.strip() for name, _, value in fields}


# ---- faults: each treats one exchange


async def hang(exchange: Exchange) -> None:
    """The request arrives nowhere, and nothing comes back."""
    await exchange.hang()


async def lose_answer(exchange: Exchange) -> None:
    """The service does it; its answer never comes."""
    await exchange.forward(exchange.request)
    await exchange.hang()


async def cut_at_once(exchange: Exchange) -> None:
    """The connection breaks when the request has been read."""
    exchange.cut()
    raise ConnectionResetError


async def half_answer(exchange: Exchange) -> None:
    """The service does it; half of the answer's body comes, then the connection breaks."""
    reply = await exchange.forward(exchange.request)
    data = reply.data()
    await exchange.send(data[: len(data) - len(reply.body) // 2])
    exchange.writer.close()
    raise ConnectionResetError


async def drip(exchange: Exchange) -> None:
    """The service does it; the answer comes byte by byte, and would take minutes."""
    for byte in (await exchange.forward(exchange.request)).data():
        if exchange.healed.is_set():
            break
        await exchange.send(bytes([byte]))
        await asyncio.sleep(0.1)
    exchange.cut()


def answer(status: int, body: bytes | object = b"", media_type: str = "application/json", **headers: str) -> Fault:
    """Somebody else answers; the service hears nothing."""

    async def fault(exchange: Exchange) -> None:
        await exchange.send(_reply(status, body, media_type, headers).data())

    return fault


def answer_after(
    status: int, body: bytes | object = b"", media_type: str = "application/json", **headers: str
) -> Fault:
    """The service does it; something else comes back."""

    async def fault(exchange: Exchange) -> None:
        await exchange.forward(exchange.request)
        await exchange.send(_reply(status, body, media_type, headers).data())

    return fault


def altered(change: Callable[[Any], Any]) -> Fault:
    """The service does it; its JSON is changed on the way back."""

    async def fault(exchange: Exchange) -> None:
        reply = await exchange.forward(exchange.request)
        body = json.dumps(change(json.loads(reply.body))).encode()
        await exchange.send(Reply(reply.status, {**reply.headers, "content-length": str(len(body))}, body).data())

    return fault


def without_header(name: str) -> Fault:
    """The request loses a header on the way to the service."""

    async def fault(exchange: Exchange) -> None:
        headers = {key: value for key, value in exchange.request.headers.items() if key != name}
        request = Request(exchange.request.method, exchange.request.path, headers, exchange.request.body)
        await exchange.send((await exchange.forward(request)).data())

    return fault


def raw_after(make: Callable[[Reply], bytes]) -> Fault:
    """The service does it; these bytes come back and the connection ends."""

    async def fault(exchange: Exchange) -> None:
        await exchange.send(make(await exchange.forward(exchange.request)))
        exchange.writer.close()
        raise ConnectionResetError

    return fault


def problem(short_name: str, status: int, retry_after_s: int | None = None, **more: object) -> Fault:
    """A refusal in the service's own form."""
    urn = f"urn:consentui:problem:{short_name}"
    body: dict[str, object] = {"type": urn, "title": short_name, "status": status, **more}
    headers = {} if retry_after_s is None else {"Retry-After": str(retry_after_s)}
    if retry_after_s is not None:
        body["retry_after_s"] = retry_after_s
    return answer(status, body, "application/problem+json", **headers)


def _reply(status: int, body: bytes | object, media_type: str, headers: dict[str, str]) -> Reply:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"content-type": media_type, "content-length": str(len(data)), **names}, data)
