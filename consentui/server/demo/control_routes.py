"""The control port of a demo service: one token, handed over standard input, opens it."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.types import ASGIApp

from consentui.server.demo.demo_clock import OFFSET
from consentui.server.demo.demo_host import DemoHost
from consentui.server.demo.people import NOBODY, PEOPLE
from consentui.server.http import DateHeader, Reply, bearer, message_reply, read_message
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Endpoint, Operation
from consentui.server.routes.path_router import PathRouter
from consentui.wire import demo_messages, routes
from consentui.wire.problems import Problem

_WAIT_MAX_S = 30


class ControlRoutes:
    """What the support panel of the window can do with the demo."""

    def __init__(self, host: DemoHost, control_token: str) -> None:
        self._host = host
        self._token = control_token.encode()

    def operations(self) -> list[Operation]:
        return [
            self._operation("GET", routes.DEMO_STATE, "getState", self._get_state),
            self._operation("PUT", routes.DEMO_NETWORK, "setNetwork", self._put_network),
            self._operation("POST", routes.DEMO_CLOCK, "moveClock", self._post_clock),
            self._operation("GET", routes.DEMO_TEXTS, "listTexts", self._get_texts),
            self._operation("POST", routes.DEMO_PHONE_CHOICE, "decideOnPhone", self._post_choice),
            self._operation("POST", routes.DEMO_POLICY_NEXT, "publishNextVersion", self._post_policy_next),
            self._operation("POST", routes.DEMO_INCIDENT, "announceIncident", self._post_incident),
            self._operation("POST", routes.DEMO_COPY_FINISH, "finishCopy", self._post_copy_finish),
            self._operation("POST", routes.DEMO_SESSION_END, "endSession", self._post_session_end),
            self._operation("GET", routes.DEMO_RECORDS, "getRecords", self._get_records),
            self._operation("POST", routes.DEMO_START_AGAIN, "startAgain", self._post_start_again),
        ]

    def _operation(
        self, method: str, path: str, name: str, endpoint: Callable[[Request], Awaitable[Reply]]
    ) -> Operation:
        return Operation(method, path, name, name, self._guarded(endpoint))

    def _guarded(self, endpoint: Callable[[Request], Awaitable[Reply]]) -> Endpoint:
        async def guarded(request: Request) -> Reply:
            if not hmac.compare_digest(bearer(request).encode(), self._token):
                raise Refusal(Problem.NOT_SIGNED_IN)
            return await endpoint(request)

        return guarded

    async def _get_state(self, request: Request) -> Reply:
        return await self._state()

    async def _state(self) -> Reply:
        """Never asked of a demo between two lives: "start again" is over first."""
        async with self._host.changing:
            return self._state_now()

    def _state_now(self) -> Reply:
        people = [
            demo_messages.DemoPersonMessage(
                key=person.key, name=person.name, line=person.line, phone=person.phone, language=person.language
            )
            for person in PEOPLE
        ]
        state = demo_messages.DemoStateMessage(
            people=[*people, NOBODY],
            network=self._host.network,
            now=self._host.clock.now().astimezone(OFFSET),
            texts=self._host.outbox.count,
            next_version=self._host.next_version,
        )
        return message_reply(state)

    async def _put_network(self, request: Request) -> Reply:
        asked = await read_message(request, demo_messages.DemoNetworkRequest)
        await self._host.set_network(asked.network)
        return await self._state()

    async def _post_clock(self, request: Request) -> Reply:
        asked = await read_message(request, demo_messages.DemoClockRequest)
        async with self._host.changing:
            await self._host.advance_clock(asked.advance_s)
        return await self._state()

    async def _get_texts(self, request: Request) -> Reply:
        after = _number(request, "after", 10**9)
        texts = await self._host.outbox.after(after, _number(request, "wait_s", _WAIT_MAX_S))
        return message_reply(demo_messages.DemoTextsMessage(texts=texts))

    async def _post_choice(self, request: Request) -> Reply:
        asked = await read_message(request, demo_messages.DemoChoiceRequest)
        async with self._host.changing:
            purposes, value = await self._host.phone(asked.person).change(asked.purpose, asked.value)
        return message_reply(demo_messages.DemoChoiceMessage(purposes=purposes, value=value))

    async def _post_policy_next(self, request: Request) -> Reply:
        await self._host.publish_next_version()
        return await self._state()

    async def _post_incident(self, request: Request) -> Reply:
        await self._host.announce_incident()
        return await self._state()

    async def _post_copy_finish(self, request: Request) -> Reply:
        await self._host.finish_copies()
        return await self._state()

    async def _post_session_end(self, request: Request) -> Reply:
        asked = await read_message(request, demo_messages.DemoPersonRequest)
        async with self._host.changing:
            await self._host.phone(asked.person).end_other_sessions()
        return Reply(204)

    async def _get_records(self, request: Request) -> Reply:
        key = request.query_params.get("person", "")
        person = next((person for person in PEOPLE if person.key == key), None)
        if person is None:
            raise Refusal(Problem.INVALID, "person must be the key of a made-up person")
        async with self._host.changing:
            return message_reply(await self._host.records(person.phone))

    async def _post_start_again(self, request: Request) -> Reply:
        await self._host.start_again()
        return await self._state()


def create_control_app(host: DemoHost, control_token: str) -> ASGIApp:
    return PathRouter(ControlRoutes(host, control_token).operations(), DateHeader(host.clock))


def _number(request: Request, name: str, largest: int) -> int:
    text = request.query_params.get(name, "0")
    if not text.isascii() or not text.isdecimal() or len(text) > 10 or int(text) > largest:
        raise Refusal(Problem.INVALID, f"{name} must be a number up to {largest}")
    return int(text)
