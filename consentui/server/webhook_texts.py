"""Text messages handed to the operator's own sender: one HTTP POST of JSON to a fixed address."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import ssl
from urllib.parse import SplitResult, urlsplit

import h11

from consentui.server.texts import TextFailed, TextMessage

_TIMEOUT_S = 20.0
_ANSWER_MAX = 64 * 1024


class WebhookRefused(ValueError):
    """The address is not one that may get text messages; the text may be shown."""


class WebhookTexts:
    """Implements TextSender. Sends `{"to": "+…", "text": "…"}`; any 2xx answer counts as handed on.

    https, or http to this computer only: a code must not cross a network in the clear.
    """

    def __init__(self, url: str) -> None:
        self._url = _checked(url)
        self._tls = ssl.create_default_context() if self._url.scheme == "https" else None

    async def send(self, message: TextMessage) -> None:
        body = json.dumps({"to": message.phone, "text": message.text}, ensure_ascii=False).encode()
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                status = await self._post(body)
        except (OSError, TimeoutError, h11.ProtocolError) as error:
            raise TextFailed(type(error).__name__) from None
        if not 200 <= status < 300:
            raise TextFailed(f"status {status}")

    async def _post(self, body: bytes) -> int:
        host = self._url.hostname or ""
        port = self._url.port or (443 if self._tls else 80)
        reader, writer = await asyncio.open_connection(host, port, ssl=self._tls)
        try:
            connection = h11.Connection(h11.CLIENT)
            for event in (self._request(body), h11.Data(data=body), h11.EndOfMessage()):
                writer.write(connection.send(event) or b"")
            await writer.drain()
            return await _status(connection, reader)
        finally:
            writer.close()

    def _request(self, body: bytes) -> h11.Request:
        target = (self._url.path or "/") + (f"?{self._url.query}" if self._url.query else "")
        headers = [
            ("Host", self._url.netloc.rpartition("@")[2]),
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
            ("Connection", "close"),
        ]
        return h11.Request(method="POST", target=target, headers=headers)


async def _status(connection: h11.Connection, reader: asyncio.StreamReader) -> int:
    received = 0
    while True:
        event = connection.next_event()
        if isinstance(event, h11.Response):
            return event.status_code
        if event is h11.NEED_DATA:
            data = await reader.read(4096)
            received += len(data)
            if received > _ANSWER_MAX:
                raise h11.RemoteProtocolError("a very long answer")
            connection.receive_data(data)
        elif isinstance(event, h11.ConnectionClosed):
            raise h11.RemoteProtocolError("closed without an answer")


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or parts.port > 0
    except ValueError as error:
        raise WebhookRefused("the webhook is not a URL") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or not has_port:
        raise WebhookRefused("the webhook must be a URL that begins with https://")
    if parts.username is not None or parts.password is not None:
        raise WebhookRefused("the webhook must not carry a name or password; every user of this computer could read it")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise WebhookRefused("the webhook must begin with https:// (http:// only to this computer)")
    return parts


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
