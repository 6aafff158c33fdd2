"""Requests and answers at the level of HTTP: bodies with a limit, tokens, problems, and the Date of our own clock."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from email.utils import format_datetime

from starlette.requests import ClientDisconnect, Request
from starlette.types import Send

from consentui.domain.grant import Revision
from consentui.server.clock import ServiceClock
from consentui.server.refusal import Refusal
from consentui.wire import codec, limits, problems, routes
from consentui.wire.base import AnswerMessage
from consentui.wire.problems import Problem, ProblemMessage

_JSON = b"application/json"
_PROBLEM = problems.MEDIA_TYPE.encode()
_TOKEN_MAX = 600
# As long as a client waits for a withdrawal: whoever takes longer to send 64 KiB has given up.
_BODY_TIMEOUT_S = limits.WITHDRAWAL_DEADLINE_S


class Reply:
    """One whole answer; `headers` are more than the usual ones, which `send` adds."""

    __slots__ = ("body", "headers", "media_type", "status")

    def __init__(
        self, status: int, body: bytes = b"", media_type: bytes = _JSON, headers: Mapping[str, str] | None = None
    ) -> None:
        self.status = status
        self.body = body
        self.media_type = media_type
        self.headers = headers

    async def send(self, send: Send, date: bytes) -> None:
        headers = [(b"date", date), (b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff")]
        if self.status != 204 and self.status != 304:
            headers.append((b"content-type", self.media_type))
            headers.append((b"content-length", str(len(self.body)).encode()))
        if self.headers:
            headers.extend((name.lower().encode(), value.encode("latin-1")) for name, value in self.headers.items())
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


def message_reply(message: AnswerMessage, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(status, codec.encode(message), headers=headers)


def refusal_reply(refusal: Refusal) -> Reply:
    """The problem+json answer of a refusal."""
    problem = refusal.problem
    message = ProblemMessage(
        type=problem.type_uri,
        title=problem.title,
        status=problem.status,
        detail=refusal.detail,
        retry_after_s=refusal.retry_after_s,
        tries_left=refusal.tries_left,
        current=refusal.current,
        policy_version=refusal.policy_version,
        request_id=refusal.request_id,
    )
    headers = {}
    if refusal.retry_after_s is not None:
        headers["Retry-After"] = str(refusal.retry_after_s)
    if refusal.current is not None:
        headers["ETag"] = refusal.current.etag
    if problem.status == 401:
        headers["WWW-Authenticate"] = routes.OFF_SCHEME if problem is Problem.OFF_KEY_REFUSED else routes.BEARER
    return Reply(problem.status, codec.encode(message), _PROBLEM, headers)


async def read_message(
    request: Request, kind: type[codec.Message], body_max: int = limits.REQUEST_BODY_MAX
) -> codec.Message:
    """The body as a message; raises malformed, invalid, too-large or media-type-unsupported."""
    return decoded(await read_json(request, body_max), kind, body_max)


async def read_json(request: Request, body_max: int) -> bytes:
    """The body, said to be JSON, for whoever decodes it twice; raises malformed, too-large or
    media-type-unsupported."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise Refusal(Problem.MEDIA_TYPE_UNSUPPORTED)
    return await _read_body(request, body_max)


def decoded(body: bytes, kind: type[codec.Message], body_max: int) -> codec.Message:
    """The message in a body; raises malformed or invalid."""
    try:
        return codec.decode(body, kind, body_max)
    except codec.MessageSyntaxError:
        raise Refusal(Problem.MALFORMED, "the body is not JSON") from None
    except codec.MessageError as error:
        raise Refusal(Problem.INVALID, str(error)) from None


async def _read_body(request: Request, body_max: int) -> bytes:
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > body_max:
        raise Refusal(Problem.TOO_LARGE)
    chunks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(_BODY_TIMEOUT_S):
            async for chunk in request.stream():
                size += len(chunk)
                if size > body_max:
                    raise Refusal(Problem.TOO_LARGE)
                chunks.append(chunk)
    except (ClientDisconnect, TimeoutError):
        raise Refusal(Problem.MALFORMED, "the body is not complete") from None
    return b"".join(chunks)


def bearer(request: Request) -> str:
    """The access or device token of a request; raises not-signed-in."""
    token = credential(request, routes.BEARER)
    if token is None:
        raise Refusal(Problem.NOT_SIGNED_IN)
    return token


def credential(request: Request, scheme: str) -> str | None:
    """What `Authorization` carries under this scheme; None for none, another scheme or an endless one."""
    given, _, value = request.headers.get("authorization", "").partition(" ")
    value = value.strip()
    if given.lower() != scheme.lower() or not value or len(value) > _TOKEN_MAX:
        return None
    return value


def if_match(request: Request) -> Revision:
    """Rule F: exactly one strong entity tag; raises precondition-required or malformed."""
    given = request.headers.get(routes.IF_MATCH)
    if given is None:
        raise Refusal(Problem.PRECONDITION_REQUIRED)
    try:
        return Revision.parse(given)
    except ValueError:
        raise Refusal(Problem.MALFORMED, "If-Match must be one entity tag") from None


class DateHeader:
    """The Date header by the service's clock, formatted once a second. Owned by the event loop."""

    def __init__(self, clock: ServiceClock) -> None:
        self._clock = clock
        self._second: int | None = None
        self._text = b""

    def value(self) -> bytes:
        now = self._clock.now()
        second = int(now.timestamp())
        if second != self._second:
            self._second = second
            self._text = format_datetime(now.replace(microsecond=0), usegmt=True).encode()
        return self._text
