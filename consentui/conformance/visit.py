"""One visit to a service: every request of the suite goes through here, is counted and remembered."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import Any, TypeVar, cast

from consentui.adapters.http.transport import Answer, HttpTransport
from consentui.application.ports import Clock
from consentui.conformance.check import Broken, NotChecked
from consentui.domain.errors import ConsentError
from consentui.domain.record import Record
from consentui.wire import limits, routes

Thing = TypeVar("Thing")

# The suite asks some 250 times; a service that makes it ask without end is left alone.
REQUESTS_MAX = 600
_WAIT_MAX_S = 60.0
_BUSY = (429, 503)


class Heard(Record):
    """One answer and what it answered; `secret` is whether the request carried a credential."""

    method: str
    path: str
    has_credential: bool
    answer: Answer


class Phone(Record):
    """A number of the operator's own, and how the code that arrives there is learned."""

    number: str
    code: Callable[[], Awaitable[str]]


class Visit:
    """Owned by one run of the suite. `once` keeps what several checks need: facts that the service publishes, and
    the suite's own subjects."""

    def __init__(
        self, transport: HttpTransport, clock: Clock, new_id: Callable[[], str], phone: Phone | None = None
    ) -> None:
        self._transport = transport
        self._clock = clock
        self.new_id = new_id
        self.phone = phone
        self.heard: list[Heard] = []
        self._things: dict[str, object] = {}
        self._failed: dict[str, NotChecked] = {}

    async def once(self, name: str, make: Callable[[], Awaitable[Thing]]) -> Thing:
        """What `make` makes, made at the first call. Where that failed, whoever asks later raises NotChecked."""
        if name in self._failed:
            raise self._failed[name]
        if name not in self._things:
            try:
                self._things[name] = await make()
            except NotChecked as reason:
                self._failed[name] = reason
                raise
            except (Broken, ConsentError):
                self._failed[name] = NotChecked(f"needs {name}, which did not come about")
                raise
        return cast(Thing, self._things[name])

    def made(self) -> list[object]:
        """Everything that `once` made."""
        return list(self._things.values())

    async def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        raw: bytes | None = None,
        body_max: int = limits.POLICY_ANSWER_BODY_MAX,
        waits: bool = True,
    ) -> Answer:
        """One request; `raw` sends bytes as they are, declared as JSON. A service that is busy is asked once more
        after the time it names (`waits` False: that is what is to be seen)."""
        given = dict(headers or {})
        if token is not None:
            given["Authorization"] = f"{routes.BEARER} {token}"
        content = raw if raw is not None or body is None else json.dumps(body).encode()
        answer = await self._exchange(method, path, given, content, body_max)
        if waits and answer.status in _BUSY:
            await self.wait(retry_after_s(answer))
            answer = await self._exchange(method, path, given, content, body_max)
        return answer

    async def lines(self, path: str, token: str) -> AsyncGenerator[Answer | str, None]:
        """A stream: the head of the answer first, then each line."""
        headers = {"Authorization": f"{routes.BEARER} {token}", "Accept": "text/event-stream"}
        async with aclosing(self._transport.lines(path, headers, limits.EVENTS_IDLE_S)) as lines:
            async for line in lines:
                if isinstance(line, Answer):
                    self.heard.append(Heard("GET", path, True, line))
                yield line

    async def wait(self, seconds: float) -> None:
        """Raises NotChecked where that is too long for a check."""
        if seconds > _WAIT_MAX_S:
            raise NotChecked(f"the service asks to wait {seconds:.0f} seconds")
        await self._clock.sleep_s(seconds)

    async def _exchange(
        self, method: str, path: str, headers: Mapping[str, str], content: bytes | None, body_max: int
    ) -> Answer:
        if len(self.heard) >= REQUESTS_MAX:
            raise NotChecked(f"{REQUESTS_MAX} requests are enough")
        answer = await self._transport.exchange(
            method, path, headers=headers, body=content, deadline_s=limits.WITHDRAWAL_DEADLINE_S, body_max=body_max
        )
        self.heard.append(Heard(method, path.partition("?")[0], "Authorization" in headers, answer))
        return answer


def retry_after_s(answer: Answer) -> float:
    """How long an answer asks to wait; a second where it does not say."""
    text: Any = answer.headers.get("retry-after", "").strip()
    seconds = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else limits.RETRY_AFTER_MIN_S
    return float(max(seconds, limits.RETRY_AFTER_MIN_S))
