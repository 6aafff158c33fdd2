"""An ASGI application for httpx, answers piece by piece: the transport of httpx itself waits for their end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
from starlette.types import ASGIApp, Message


class StreamingTransport(httpx.AsyncBaseTransport):
    """One task per request, which ends when whoever asked closes the answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = await request.aread()
        scope: dict[str, object] = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": request.method,
            "scheme": request.url.scheme, "path": request.url.path, "raw_path": request.url.raw_path.split(b"?")[0],
            "query_string": request.url.query, "root_path": "", "client": ("192.0.2.7", 5000),
            "server": (request.url.host, request.url.port),
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
        }  # fmt: skip
        stream = _Stream(content)
        stream.task = asyncio.ensure_future(stream.run(self._app, scope))
        try:
            head = await stream.sent.get()
        except asyncio.CancelledError:
            stream.task.cancel()
            await asyncio.wait([stream.task])
            raise
        if head is None:
            await stream.task
            raise AssertionError("the application said nothing")
        return httpx.Response(head["status"], headers=head["headers"], stream=stream)


class _Stream(httpx.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self.sent: asyncio.Queue[Message | None] = asyncio.Queue()
        self.task: asyncio.Task[None] | None = None
        self._bodies = [content]
        self._is_closed = asyncio.Event()

    async def run(self, app: ASGIApp, scope: dict[str, object]) -> None:
        try:
            await app(scope, self._receive, self.sent.put)
        finally:
            await self.sent.put(None)

    async def _receive(self) -> Message:
        if self._bodies:
            return {"type": "http.request", "body": self._bodies.pop(), "more_body": False}
        await self._is_closed.wait()
        return {"type": "http.disconnect"}

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (part := await self.sent.get()) is not None:
            yield part.get("body", b"")

    async def aclose(self) -> None:
        self._is_closed.set()
        if self.task is not None:
            await self.task
