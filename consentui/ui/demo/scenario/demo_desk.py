"""Asks the demo's service on behalf of a scenario: network, events, the phone, what is on record."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoControl, DemoNetwork, DemoPerson
from consentui.ui.bridge import Bridge
from consentui.ui.demo.demo_actions import SKIPPED_DAYS
from consentui.ui.demo.scenario.acting import Asking
from consentui.ui.demo.scenario.complaints import NotSo
from consentui.ui.demo.scenario.values import Event

Answer = TypeVar("Answer")
Wish = Callable[[DemoControl], Coroutine[Any, Any, Answer]]


class DemoDesk:
    """Owned by one performance, GUI thread; `control` is called on the loop thread only. `person` is the key of whom
    the events are about."""

    def __init__(self, bridge: Bridge, control: Callable[[], DemoControl | None], person: str) -> None:
        self._bridge = bridge
        self._control = control
        self._person = person

    def set_network(self, network: DemoNetwork) -> Asking[None]:
        return self._ask(lambda demo: demo.set_network(network))

    def happen(self, event: Event) -> Asking[None]:
        """Raises NotSo where the demo does not answer."""
        person = self._person
        wishes: dict[Event, Wish[None]] = {
            Event.PUBLISH: lambda demo: demo.publish_next_version(),
            Event.PHONE_CHOICE: lambda demo: demo.change_on_phone(person),
            Event.INCIDENT: lambda demo: demo.announce_incident(),
            Event.COPY: lambda demo: demo.finish_copy(),
            Event.END_SESSION: lambda demo: demo.end_session(person),
            Event.SKIP_DAYS: lambda demo: demo.skip_days(SKIPPED_DAYS),
            Event.START_AGAIN: lambda demo: demo.start_again(),
        }
        return self._ask(wishes[event])

    def person(self, name: str) -> Asking[DemoPerson]:
        """The made-up person of that name, whom the events are about from now on."""
        state = yield from self._ask(lambda demo: demo.state())
        found = next((person for person in state.people if person.name == name), None)
        if found is None:
            raise NotSo(f"a made-up person called “{name}”", ", ".join(person.name for person in state.people))
        if found.phone_e164 is not None:
            self._person = found.key
        return found

    def newest_code(self) -> Asking[str]:
        """Empty while no text message brought one."""
        state = yield from self._ask(lambda demo: demo.state())
        newest = max((m for m in state.messages if m.code), key=lambda message: message.sent_at, default=None)
        return "" if newest is None else newest.code

    def records(self, person: str) -> Asking[DemoRecords]:
        return self._ask(lambda demo: demo.records(person))

    def _ask(self, wish: Wish[Answer]) -> Asking[Answer]:
        control = self._control

        async def ask(_client: object) -> Any:
            demo = control()
            if demo is None:
                raise LookupError("the service is no demo")
            return await wish(demo)

        waiting = _Waiting()
        self._bridge.run(ask).on_success(waiting.take).on_failure(waiting.fail).on_end(waiting.end)
        while not waiting.is_over:
            yield
        if waiting.failure is not None:
            raise NotSo("the demo's service to answer", f"{type(waiting.failure).__name__}: {waiting.failure}")
        answer: Answer = waiting.answer
        return answer


class _Waiting:
    """The end of one question, once it has come."""

    def __init__(self) -> None:
        self.is_over = False
        self.answer: Any = None
        self.failure: BaseException | None = None

    def take(self, answer: Any) -> None:
        self.answer = answer

    def fail(self, failure: BaseException) -> None:
        self.failure = failure

    def end(self) -> None:
        self.is_over = True
