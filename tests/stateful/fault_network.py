"""The network between one window and the service: every request about a decision waits until a test moves it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import httpx

from consentui.wire import routes

Serve = Callable[[httpx.Request], Awaitable[httpx.Response]]
_HELD = (routes.GRANTS, routes.WITHDRAWALS, routes.OFF, routes.RECEIPT.partition("{")[0])
# Not applied, and shown as such; what a copy may still do is a limit that the ADR names.
_REFUSED = (401, 403, 422, 428, 429)


@dataclass
class Flight:
    """One request on its way, then its answer on its way back. `client` is None where nobody waits any more."""

    method: str
    url: str
    headers: list[tuple[bytes, bytes]]
    body: bytes
    client: asyncio.Future[httpx.Response] | None
    answer: httpx.Response | None = None

    @property
    def path(self) -> str:
        return httpx.URL(self.url).path

    @property
    def op_id(self) -> str | None:
        """The operation of a grant; None for everything else."""
        name = routes.IDEMPOTENCY_KEY.lower().encode()
        return next((value.decode() for key, value in self.headers if key.lower() == name), None)

    @property
    def if_match(self) -> str | None:
        return next((value.decode() for key, value in self.headers if key.lower() == b"if-match"), None)

    @property
    def has_arrived(self) -> bool:
        return self.answer is not None

    def copy(self) -> Flight:
        """The same request once more; its answer reaches nobody."""
        return Flight(self.method, self.url, self.headers, self.body, None)

    def request(self) -> httpx.Request:
        return httpx.Request(self.method, self.url, headers=self.headers, content=self.body)

    def __repr__(self) -> str:
        where = "answered" if self.has_arrived else "under way"
        return f"{self.method} {self.path} {self.op_id or ''} ({where}{'' if self.client else ', nobody waits'})"


@dataclass
class FaultNetwork(httpx.AsyncBaseTransport):
    """A window's transport. While `is_holding`, requests about decisions become flights; all others pass at once."""

    serve: Serve
    is_connected: bool = True
    is_holding: bool = False
    flights: list[Flight] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if not self.is_connected or path == routes.EVENTS:  # windows learn by asking; a test says when
            raise httpx.ConnectError("refused", request=request)
        if not self.is_holding or not path.startswith(_HELD):
            return await self.serve(request)
        future: asyncio.Future[httpx.Response] = asyncio.get_running_loop().create_future()
        headers = self.headers_of(request)
        flight = Flight(request.method, str(request.url), headers, await request.aread(), future)
        self.flights.append(flight)
        assert flight.client is not None
        try:
            return await flight.client
        finally:
            self._leave(flight)

    def headers_of(self, request: httpx.Request) -> list[tuple[bytes, bytes]]:
        """As they were sent; a test of the checks makes them wrong."""
        return list(request.headers.raw)

    async def arrive(self, *flights: Flight) -> None:
        """The service handles these requests, together; answers nobody waits for are gone."""
        answers = await asyncio.gather(*(self.serve(flight.request()) for flight in flights), return_exceptions=True)
        for flight, answer in zip(flights, answers, strict=True):
            is_refused = isinstance(answer, httpx.Response) and answer.status_code in _REFUSED
            if is_refused and flight.op_id is not None:
                self.forget_unheard(flight.op_id)
            if isinstance(answer, httpx.Response) and flight.client is not None:
                flight.answer = answer
            else:
                self._drop(flight)
                self._fail(flight)

    def deliver(self, flight: Flight) -> None:
        """The answer reaches the window."""
        assert flight.answer is not None
        self._drop(flight)
        if flight.client is not None and not flight.client.done():
            flight.client.set_result(flight.answer)

    def answer(self, flight: Flight, response: httpx.Response) -> None:
        """Somebody in between answers; the service never hears of it, nor of copies (a limit named in the ADR)."""
        if flight.op_id is not None:
            self.forget_unheard(flight.op_id)
        flight.answer = response
        self.deliver(flight)

    def lose(self, flight: Flight, *, is_noticed: bool) -> None:
        """Request or answer is gone; the window sees a broken connection, or nothing at all."""
        self._drop(flight)
        if is_noticed:
            self._fail(flight)

    def double(self, flight: Flight) -> None:
        self.flights.append(flight.copy())

    def forget_unheard(self, op_id: str | None = None) -> None:
        """Requests that nobody waits for (of one operation) never arrive."""
        self.flights = [f for f in self.flights if f.client is not None or op_id not in (None, f.op_id)]

    def break_answers(self) -> None:
        """The service was killed: answers under way are lost, requests may still find the next one."""
        for flight in [flight for flight in self.flights if flight.has_arrived]:
            self.lose(flight, is_noticed=True)

    def _fail(self, flight: Flight) -> None:
        if flight.client is not None and not flight.client.done():
            flight.client.set_exception(httpx.ReadError("broken"))

    def _leave(self, flight: Flight) -> None:
        """Nobody waits for the answer any more; a request that changes something may still arrive."""
        flight.client = None
        if flight.has_arrived or flight.method == "GET":
            self._drop(flight)

    def _drop(self, flight: Flight) -> None:
        self.flights = [other for other in self.flights if other is not flight]
