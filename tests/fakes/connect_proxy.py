"""A small http proxy with CONNECT on a loopback port; it can want a name and password, or refuse."""

from __future__ import annotations

import asyncio
import base64
from types import TracebackType
from typing import Self


class ConnectProxy:
    """For one test (an `async with` block). `targets` lists where it was asked to go; `status` other than 200 refuses.
    It goes to the port that was asked for, on this computer.
    """

    def __init__(self, *, status: int = 200, sign_in: str | None = None) -> None:
        self._status = status
        self._sign_in = None if sign_in is None else f"Basic {base64.b64encode(sign_in.encode()).decode()}"
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.targets: list[str] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
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

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass  # the other side has gone: that is its right
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        target = head.split(" ", 2)[1]
        self.targets.append(target)
        if self._sign_in is not None and f"Proxy-Authorization: {self._sign_in}\r\n" not in head:
            writer.write(b"HTTP/1.1 407 Sign in\r\nContent-Length: 0\r\n\r\n")
        elif self._status != 200:
            writer.write(f"HTTP/1.1 {self._status} No\r\nContent-Length: 0\r\n\r\n".encode())
        else:
            await self._pass_on(reader, writer, int(target.rpartition(":")[2]))
        await writer.drain()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
        beyond, there = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Go\r\n\r\n")
        try:
            await asyncio.gather(_pump(reader, there), _pump(beyond, writer))
        finally:
            there.close()


async def _pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while piece := await source.read(65536):
        target.write(piece)
        await target.drain()
    if target.can_write_eof():
        target.write_eof()
