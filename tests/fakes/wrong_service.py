"""The reference service with one rule broken: an ASGI application around the real one that changes what goes through.

A `Way` is how it is broken: it hears what is asked and answers, with the help of the real service or without.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from consentui.wire.problems import MEDIA_TYPE, Problem


@dataclass(frozen=True)
class Asked:
    """One request; header names are lower case."""

    method: str
    path: str
    query: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def is_(self, method: str, start: str, end: str = "") -> bool:
        return self.method == method and self.path.startswith(start) and self.path.endswith(end)

    @property
    def said(self) -> Any:
        """The body as JSON, an empty object where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return {}

    def header(self, name: str, value: str | None) -> Asked:
        return replace(self, headers=_with(self.headers, name, value))

    def saying(self, **fields: object) -> Asked:
        """The body with these fields changed; None takes one out."""
        kept = {name: value for name, value in {**self.said, **fields}.items() if value is not None}
        return replace(self, body=json.dumps(kept).encode())


@dataclass(frozen=True)
class Said:
    """One answer; header names are lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        try:
            return json.loads(self.body)
        except ValueError:
            return {}

    @property
    def problem(self) -> str:
        return str(self.json.get("type", "")).rpartition(":")[2] if self.status >= 400 else ""

    def header(self, name: str, value: str | None) -> Said:
        return replace(self, headers=_with(self.headers, name, value))

    def with_json(self, change: Callable[[Any], object]) -> Said:
        """The same after `change` has worked on the decoded body."""
        content = self.json
        change(content)
        body = json.dumps(content).encode()
        return replace(self, body=body, headers=_with(self.headers, "content-length", str(len(body))))


Real = Callable[[Asked], Awaitable[Said]]
Way = Callable[[Real, Asked], Awaitable[Said]]


EVENTS = "/v1/events"
STREAM = Said(200, {}, b"")


def _with(headers: dict[str, str], name: str, value: str | None) -> dict[str, str]:
    kept = {key: text for key, text in headers.items() if key != name}
    return kept if value is None else {**kept, name: value}


def plain(status: int, content: object, **headers: str) -> Said:
    """An answer of our own in JSON."""
    body = json.dumps(content).encode()
    usual = {
        "content-type": "application/json", "content-length": str(len(body)), "cache-control": "no-store",
        "x-content-type-options": "nosniff", "date": "Mon, 23 Nov 2026 06:02:00 GMT",
    }  # fmt: skip
    return Said(status, {**usual, **headers}, body)


def refused(problem: Problem, **headers: str) -> Said:
    """A problem as the service would say it."""
    content = {"type": problem.type_uri, "title": problem.title, "status": problem.status}
    return plain(problem.status, content, **{"content-type": MEDIA_TYPE}, **headers)


def after(when: Callable[[Asked, Said], bool], change: Callable[[Said], Said]) -> Way:
    """Another answer than that of the service."""

    async def way(real: Real, asked: Asked) -> Said:
        said = await real(asked)
        return change(said) if when(asked, said) else said

    return way


def before(when: Callable[[Asked], bool], change: Callable[[Asked], Asked]) -> Way:
    """The service hears something else than what was asked."""

    async def way(real: Real, asked: Asked) -> Said:
        return await real(change(asked) if when(asked) else asked)

    return way


def again(when: Callable[[Asked, Said], bool], change: Callable[[Asked, Said], Asked]) -> Way:
    """What the service refused is sent once more in a form that it takes."""

    async def way(real: Real, asked: Asked) -> Said:
        said = await real(asked)
        return await real(change(asked, said)) if when(asked, said) else said

    return way


def instead(when: Callable[[Asked], bool], said: Said) -> Way:
    """The service is not asked at all."""

    async def way(real: Real, asked: Asked) -> Said:
        return said if when(asked) else await real(asked)

    return way


async def faithful(real: Real, asked: Asked) -> Said:
    """Nothing is broken."""
    return await real(asked)


def together(ways: Sequence[Way]) -> Way:
    """Wrong in several ways, one around the other."""

    async def way(real: Real, asked: Asked) -> Said:
        for each in ways:
            real = partial(each, real)
        return await real(asked)

    return way


class WrongService:
    """The ASGI application. A stream of events goes through as it is, unless the way answers without the service."""

    def __init__(self, app: ASGIApp, way: Way) -> None:
        self._app = app
        self._way = way

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body, is_more = b"", True
        while is_more:
            part = await receive()
            body, is_more = body + part.get("body", b""), bool(part.get("more_body"))
        headers = {name.decode().lower(): value.decode("latin-1") for name, value in scope["headers"]}
        asked = Asked(scope["method"], scope["path"], scope["query_string"].decode(), headers, body)

        async def real(wanted: Asked) -> Said:
            return await _answer(self._app, scope, wanted)

        if asked.path == EVENTS and await self._way(_untouched, asked) is STREAM:
            await self._app(scope, _once(body, receive), send)
            return
        said = await self._way(real, asked)
        raw = [(name.encode(), value.encode("latin-1")) for name, value in said.headers.items()]
        await send({"type": "http.response.start", "status": said.status, "headers": raw})
        await send({"type": "http.response.body", "body": said.body})


async def _untouched(real_is_not_asked: Asked) -> Said:
    return STREAM


def _once(body: bytes, receive: Receive) -> Receive:
    """The body that was read already, then what the other side does."""
    bodies = [body]

    async def again() -> Message:
        return {"type": "http.request", "body": bodies.pop(), "more_body": False} if bodies else await receive()

    return again


async def _answer(app: ASGIApp, scope: Scope, asked: Asked) -> Said:
    headers = _with(asked.headers, "content-length", str(len(asked.body)))
    inner = {
        **scope, "method": asked.method, "path": unquote(asked.path), "raw_path": asked.path.encode(),
        "query_string": asked.query.encode(),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
    }  # fmt: skip
    sent: list[Message] = []

    bodies = [asked.body]

    async def receive() -> Message:
        if not bodies:
            await asyncio.Event().wait()  # nobody hangs up
        return {"type": "http.request", "body": bodies.pop(), "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(inner, receive, send)
    head = sent[0]
    named = {name.decode().lower(): value.decode("latin-1") for name, value in head["headers"]}
    return Said(head["status"], named, b"".join(message.get("body", b"") for message in sent[1:]))
