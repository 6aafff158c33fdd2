"""Handing text messages to the operator's sender, whatever that sender does."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import trustme

from consentui.server.texts import TextFailed, TextMessage
from consentui.server.webhook_texts import WebhookTexts

MESSAGE = TextMessage("+8613800004471", "482 913 is your Juniper code. \u00e9\u4e2d", "482913")
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answering(data: bytes, heard: list[bytes]) -> Handler:
    """A server that reads one request, sends these bytes and closes."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        heard.append(head + await reader.readexactly(length))
        writer.write(data)
        await writer.drain()
        writer.close()

    return handle


def send(handler: Handler, path: str = "/texts?key=1", tls: ssl.SSLContext | None = None) -> None:
    async def run() -> None:
        server = await asyncio.start_server(handler, "127.0.0.1", 0, ssl=tls)
        scheme, port = "https" if tls else "http", server.sockets[0].getsockname()[1]
        async with server:
            await WebhookTexts(f"{scheme}://127.0.0.1:{port}{path}").send(MESSAGE)

    asyncio.run(run())


@pytest.mark.parametrize("status", ["200 OK", "202 Accepted", "204 No Content"])
def test_message_goes_as_json_to_the_one_address(status: str) -> None:
    heard: list[bytes] = []
    send(answering(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode(), heard))
    head, _, body = heard[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /texts?key=1 HTTP/1.1\r\n")
    assert json.loads(body) == {"to": MESSAGE.phone, "text": MESSAGE.text}


def test_readme_names_the_members_that_are_sent() -> None:
    assert '{"to": …, "text": …}' in (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"",
        b"220 mail.example ESMTP\r\n",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 40_000,
    ],
)
def test_anything_but_a_good_answer_is_a_failure_that_says_nothing_private(answer: bytes) -> None:
    heard: list[bytes] = []
    with pytest.raises(TextFailed) as caught:
        send(answering(answer, heard))
    assert len(heard) == 1, "sent once, never again by itself"
    assert MESSAGE.phone not in str(caught.value) and MESSAGE.code not in str(caught.value)


def test_sender_that_is_not_there_is_a_failure() -> None:
    with pytest.raises(TextFailed):
        asyncio.run(WebhookTexts("http://127.0.0.1:9/").send(MESSAGE))


def test_sender_whose_certificate_nobody_vouches_for_gets_no_code() -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(tls)
    heard: list[bytes] = []
    with pytest.raises(TextFailed):
        send(answering(b"HTTP/1.1 204 No Content\r\n\r\n", heard), tls=tls)
    assert heard == []
