"""One listening socket with uvicorn's HTTP protocol on it, started and stopped on the event loop that uses it."""

from __future__ import annotations

import asyncio
import os
import socket

import uvicorn
from starlette.types import ASGIApp
from uvicorn.server import ServerState

from consentui.server.gathered_writes import GatheredWrites

_BACKLOG = 256
# Longer than a client keeps an idle connection: a request must not race with our closing.
_KEEP_ALIVE_S = 75
_HEADERS_MAX = 16 * 1024


class PortTaken(Exception):
    """The address cannot be listened on; the text may be shown."""


class HttpListener:
    """Owned by the event loop that starts it. May be stopped and started again on the same port.

    uvicorn's own server object is left out: it takes the process's signals and wakes up ten times a second.
    """

    def __init__(self, app: ASGIApp, host: str, port: int, *, is_behind_proxy: bool = False) -> None:
        self._config = uvicorn.Config(
            app,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=is_behind_proxy,
            forwarded_allow_ips="127.0.0.1",
            timeout_keep_alive=_KEEP_ALIVE_S,
            h11_max_incomplete_event_size=_HEADERS_MAX,
        )
        self._config.load()
        self._host = host
        self._port = port
        self._state = ServerState()
        self._server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        """Where it listens; the real port once it was started."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def port(self) -> int:
        return self._port

    @property
    def is_listening(self) -> bool:
        return self._server is not None

    async def start(self) -> None:
        """Listen; raises PortTaken."""
        if self._server is not None:
            return
        loop = asyncio.get_running_loop()
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        try:
            listening = socket.create_server((self._host, self._port), family=family, backlog=_BACKLOG)
        except OSError as error:
            raise PortTaken(f"cannot listen on {self.url} ({error.strerror or type(error).__name__})") from error
        # Inherited by every connection. asyncio sets it itself only on sockets whose protocol is named, and without it
        # an answer of two segments waits 40 ms for an acknowledgement.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._port = listening.getsockname()[1]
        self._server = await loop.create_server(self._protocol, sock=listening)

    async def stop(self, grace_s: float) -> None:
        """Close the port; requests under way have `grace_s` to end, then their connections are cut."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        for connection in list(self._state.connections):
            connection.shutdown()
        deadline = asyncio.get_running_loop().time() + grace_s
        while self._state.connections and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110 (no event)
            await asyncio.sleep(0.01)
        self.cut()
        # connection_lost is called in the next turn of the loop.
        await asyncio.sleep(0)

    def cut(self) -> None:
        """Break every connection at once, as a network does that goes away."""
        for connection in list(self._state.connections):
            if connection.transport is not None:
                connection.transport.abort()

    def _protocol(self) -> asyncio.Protocol:
        loop = asyncio.get_running_loop()
        protocol: asyncio.Protocol = self._config.http_protocol_class(  # type: ignore[call-arg]
            config=self._config, server_state=self._state, app_state={}, _loop=loop
        )
        return _GatheringProtocol(protocol, loop)


class _GatheringProtocol(asyncio.Protocol):
    """Hands everything on to uvicorn's protocol, which writes through GatheredWrites."""

    def __init__(self, protocol: asyncio.Protocol, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._protocol = protocol
        self.data_received = protocol.data_received  # type: ignore[method-assign]
        self.eof_received = protocol.eof_received  # type: ignore[method-assign]
        self.connection_lost = protocol.connection_lost  # type: ignore[method-assign]
        self.pause_writing = protocol.pause_writing  # type: ignore[method-assign]
        self.resume_writing = protocol.resume_writing  # type: ignore[method-assign]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("not a stream transport")
        self._protocol.connection_made(GatheredWrites(transport, self._loop))


def _bound_socket(host: str, port: int) -> socket.socket:
    """Names TCP as its protocol: asyncio switches Nagle's algorithm off only where it reads that, and with it head and
    body of every answer come 40 ms apart."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # Windows would let a second program take the port.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError:
        listening.close()
        raise
    return listening
