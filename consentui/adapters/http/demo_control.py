"""The control port of a demo service."""

from __future__ import annotations

from consentui.adapters.http.classify import check, message_of
from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import Answer, HttpTransport
from consentui.application.demo_records import DemoRecords, DemoStanding
from consentui.application.ports import Clock, DemoMessage, DemoNetwork, DemoPerson, DemoState
from consentui.wire import codec, demo_messages, routes
from consentui.wire.base import RequestMessage


class HttpDemoControl:
    """Implements DemoControl; loop thread. `token` is the one the service was given over its standard input."""

    def __init__(self, base_url: str, token: str, clock: Clock) -> None:
        self._transport = HttpTransport(base_url, ServiceClock(clock.monotonic_s))
        self._headers = bearer(token)

    async def state(self) -> DemoState:
        answer = await self._transport.exchange("GET", routes.DEMO_STATE, headers=self._headers)
        state = message_of(answer, demo_messages.DemoStateMessage)
        texts = await self._transport.exchange("GET", f"{routes.DEMO_TEXTS}?after=0&wait_s=0", headers=self._headers)
        people = tuple(DemoPerson(p.key, p.name, p.line, p.phone, p.language) for p in state.people)
        messages = tuple(
            DemoMessage(str(text.number), text.phone, text.code, text.sent_at, text.text)
            for text in message_of(texts, demo_messages.DemoTextsMessage).texts
        )
        return DemoState(DemoNetwork(state.network), state.now, people, messages, state.next_version)

    async def set_network(self, network: DemoNetwork) -> None:
        check(await self._order("PUT", routes.DEMO_NETWORK, demo_messages.DemoNetworkRequest(network=network.value)))

    async def change_on_phone(self, person: str) -> None:
        request = demo_messages.DemoChoiceRequest(person=person)  # type: ignore[arg-type]
        check(await self._order("POST", routes.DEMO_PHONE_CHOICE, request))

    async def publish_next_version(self) -> None:
        check(await self._transport.exchange("POST", routes.DEMO_POLICY_NEXT, headers=self._headers))

    async def announce_incident(self) -> None:
        check(await self._transport.exchange("POST", routes.DEMO_INCIDENT, headers=self._headers))

    async def finish_copy(self) -> None:
        check(await self._transport.exchange("POST", routes.DEMO_COPY_FINISH, headers=self._headers))

    async def records(self, person: str) -> DemoRecords:
        answer = await self._transport.exchange("GET", f"{routes.DEMO_RECORDS}?person={person}", headers=self._headers)
        found = message_of(answer, demo_messages.DemoRecordsMessage)
        return DemoRecords(_standing(found.device), _standing(found.account), found.codes, tuple(found.sessions))

    async def skip_days(self, days: int) -> None:
        check(await self._order("POST", routes.DEMO_CLOCK, demo_messages.DemoClockRequest(advance_s=days * 24 * 3600)))

    async def end_session(self, person: str) -> None:
        request = demo_messages.DemoPersonRequest(person=person)  # type: ignore[arg-type]
        check(await self._order("POST", routes.DEMO_SESSION_END, request))

    async def start_again(self) -> None:
        check(await self._transport.exchange("POST", routes.DEMO_START_AGAIN, headers=self._headers))

    async def close(self) -> None:
        await self._transport.close()

    async def _order(self, method: str, path: str, request: RequestMessage) -> Answer:
        return await self._transport.exchange(method, path, headers=self._headers, body=codec.encode(request))


def _standing(found: demo_messages.DemoStandingMessage | None) -> DemoStanding | None:
    return None if found is None else DemoStanding(found.answer, frozenset(found.on), frozenset(found.off))
