"""A server that sends exactly the bytes a test wants, when it wants, and keeps what it was sent."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class RawRequest:
    """One request as it came; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


Respond = Callable[[RawRequest, asyncio.StreamWriter], Awaitable[None]]


class RawServer:
    """On a loopback port, for one test (an `async with` block). `requests` lists what came, `connections` counts."""

    def __init__(self, respond: Respond, tls: ssl.SSLContext | None = None, port: int = 0) -> None:
        self._respond = respond
        self._tls = tls
        self._port = port
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.requests: list[RawRequest] = []
        self.connections = 0
        self.gone = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", self._port, ssl=self._tls)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def count(self, path: str) -> int:
        return sum(request.path == path for request in self.requests)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await _read(reader)) is not None:
                self.requests.append(request)
                await self._respond(request, writer)
                await writer.drain()
        except OSError:
            pass
        finally:
            self.gone.set()
            writer.close()


async def _read(reader: asyncio.StreamReader) -> RawRequest | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *rest = head.rstrip("\r\n").split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return RawRequest(method, path, headers, body)


def whole(
    status: int, body: bytes, media_type: str = "application/json", more: Mapping[str, str] | None = None
) -> bytes:
    """A well-formed answer."""
    headers = {"Content-Type": media_type, "Content-Length": str(len(body)), **(more or {})}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body


def problem(name: str, status: int, more: Mapping[str, str] | None = None, **fields: Any) -> bytes:
    """One of the protocol's own problems (or a made-up one, by its name)."""
    value = {"type": f"urn:consentui:problem:{name}", "title": name, "status": status, **fields}
    return whole(status, json.dumps(value).encode(), "application/problem+json", more)


def always(answer: bytes) -> Respond:
    """The same bytes for every request; the connection stays open."""

    async def respond(request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)

    return respond


def then_close(answer: bytes) -> Respond:
    async def respond(request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()
        writer.close()

    return respond


async def silence(request: RawRequest, writer: asyncio.StreamWriter) -> None:
    """Reads, and never answers."""
    await asyncio.Event().wait()


def dripping(head: bytes, drop: bytes, pause_s: float = 0.01) -> Respond:
    """Never silent for long, never done."""

    async def respond(request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(pause_s)

    return respond
