"""The way through an http proxy: where it is, what is said to it, and what its answer means."""

from __future__ import annotations

import base64
import socket
from urllib.parse import unquote, urlsplit

from consentui.application.connection_findings import ConnectionKey

_HEAD_MAX = 16 * 1024
_NEEDS_SIGN_IN = 407
_GATEWAY = (502, 503, 504)


def place_of(url: str) -> tuple[str, int]:
    """Host and port of an address, with the usual port of its scheme."""
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def open_tunnel(connection: socket.socket, proxy: str, host: str, port: int) -> ConnectionKey:
    """Ask the proxy for the way to a host; CONNECTED where it gives it. Raises OSError."""
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}", *_sign_in(proxy)]
    connection.sendall("\r\n".join((*lines, "", "")).encode())
    words = _head(connection).split(b"\r\n", 1)[0].split(b" ", 2)
    if len(words) < 2 or not words[0].startswith(b"HTTP/") or not words[1].isdigit():
        return ConnectionKey.PROXY_UNREACHABLE
    status = int(words[1])
    if 200 <= status < 300:
        return ConnectionKey.CONNECTED
    if status == _NEEDS_SIGN_IN:
        return ConnectionKey.PROXY_SIGN_IN
    return ConnectionKey.NO_WAY if status in _GATEWAY else ConnectionKey.PROXY_REFUSED


def _head(connection: socket.socket) -> bytes:
    """Not a byte more than the head: what follows is the service's."""
    head = b""
    while not head.endswith(b"\r\n\r\n") and len(head) < _HEAD_MAX:
        byte = connection.recv(1)
        if not byte:
            break
        head += byte
    return head


def _sign_in(proxy: str) -> list[str]:
    parts = urlsplit(proxy)
    if parts.username is None:
        return []
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return [f"Proxy-Authorization: Basic {base64.b64encode(pair.encode()).decode()}"]
