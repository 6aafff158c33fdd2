"""A transport to services of one kind: a demo's window never talks to a real service, a real window never to a demo."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping

import httpx

from consentui.adapters.http.classify import message_of
from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.transport import Answer, Departure, HttpTransport
from consentui.domain.errors import ConsentError, NotADemo, OnlyADemo, OutcomeUnknown
from consentui.wire import limits, policy_messages, routes


class OneKindTransport(HttpTransport):
    """Asks a service who it is before anything else is said to it, and again once it could not be reached: something
    else may listen there since. Everything but that question raises NotADemo or OnlyADemo for one of the other kind."""

    def __init__(
        self,
        base_url: str,
        service_clock: ServiceClock,
        *,
        is_demo: bool,
        tls: ssl.SSLContext | None = None,
        proxy: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`is_demo`: only demo services, else only real ones. Raises as HttpTransport."""
        super().__init__(base_url, service_clock, tls=tls, proxy=proxy, transport=transport)
        self._is_demo = is_demo
        self._is_known = False
        self._asking = asyncio.Lock()

    async def exchange(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        deadline_s: float = limits.CALL_DEADLINE_S,
        body_max: int = limits.ANSWER_BODY_MAX,
    ) -> Answer:
        answer = await super().exchange(
            method, path, headers=headers, body=body, deadline_s=deadline_s, body_max=body_max
        )
        if path == routes.SERVICE:
            self._judge(answer)
        return answer

    async def _send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes | None,
        departure: Departure,
        read_s: float,
    ) -> httpx.Response:
        if path != routes.SERVICE and not self._is_known:
            await self._ask()
        try:
            return await super()._send(method, path, headers, body, departure, read_s)
        except (httpx.HTTPError, OSError):
            self._is_known = False
            raise

    async def _ask(self) -> None:
        async with self._asking:
            if self._is_known:
                return
            await self.exchange("GET", routes.SERVICE)
            if not self._is_known:
                raise OutcomeUnknown("the service does not say who it is")

    def _judge(self, answer: Answer) -> None:
        """Raises where it is of the other kind; an answer that says nothing is left to whoever asked."""
        self._is_known = False
        try:
            is_demo = message_of(answer, policy_messages.ServiceMessage).is_demo
        except ConsentError:
            return
        if is_demo is not self._is_demo:
            raise OnlyADemo("a demo answers there") if is_demo else NotADemo("a real service answers there")
        self._is_known = True
