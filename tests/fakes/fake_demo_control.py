"""A demo service's control port in memory."""

from __future__ import annotations

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoMessage, DemoNetwork, DemoPerson, DemoState
from consentui.domain.errors import ServiceUnreachable
from tests.fakes.manual_clock import ManualClock

PEOPLE = (
    DemoPerson("mei_lin", "Mei Lin", "New here", "+8613800134471"),
    DemoPerson("sam_okoro", "Sam Okoro", "Uses most things", "+447700900123"),
)


class FakeDemoControl:
    """Implements DemoControl; `calls` lists what was asked, `is_reachable = False` makes every call fail."""

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock
        self.network = DemoNetwork.ON
        self.messages: list[DemoMessage] = []
        self.calls: list[str] = []
        self.is_reachable = True

    async def state(self) -> DemoState:
        self._check("state")
        return DemoState(self.network, self._clock.wall(), PEOPLE, tuple(self.messages))

    async def set_network(self, network: DemoNetwork) -> None:
        self._check(f"set_network {network.value}")
        self.network = network

    async def change_on_phone(self, person: str) -> None:
        self._check(f"change_on_phone {person}")

    async def publish_next_version(self) -> None:
        self._check("publish_next_version")

    async def announce_incident(self) -> None:
        self._check("announce_incident")

    async def finish_copy(self) -> None:
        self._check("finish_copy")

    async def records(self, person: str) -> DemoRecords:
        self._check(f"records {person}")
        return DemoRecords()

    async def skip_days(self, days: int) -> None:
        self._check(f"skip_days {days}")

    async def end_session(self, person: str) -> None:
        self._check(f"end_session {person}")

    async def start_again(self) -> None:
        self._check("start_again")
        self.messages.clear()

    async def close(self) -> None:
        self.calls.append("close")

    def receive_text(self, phone_e164: str, code: str) -> None:
        """A text message arrives on the demo phone."""
        number = str(len(self.messages) + 1)
        self.messages.append(DemoMessage(number, phone_e164, code, self._clock.wall()))

    def _check(self, call: str) -> None:
        self.calls.append(call)
        if not self.is_reachable:
            raise ServiceUnreachable("refused")
