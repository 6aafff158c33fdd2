"""All switches, the network and the service together: every step that can happen next."""

from __future__ import annotations

from collections.abc import Iterator

from tests.model.client_steps import ClientSteps
from tests.model.hands import Hands
from tests.model.machine import Machine
from tests.model.network_steps import NetworkSteps
from tests.model.person_steps import PersonSteps
from tests.model.plain_switch import PlainSteps
from tests.model.real_steps import RealSteps
from tests.model.service import Services
from tests.model.states import NEW_POLICY, NOWHERE, RESTORE, ROW_LOSS, Bounds, Device, State, Step


class World:
    """`off` names rules of the service (see service.RULES) or of the sender that are not kept.

    Of the sender: W (attempts are not written ahead), K (no off-keys), queue (every withdrawal is sent at once), look
    (a grant carries what is known, not what was on screen). `steps` may be a deliberately wrong device.
    """

    def __init__(
        self,
        bounds: Bounds,
        steps: RealSteps | None = None,
        oracle: PlainSteps | None = None,
        off: frozenset[str] = frozenset(),
    ) -> None:
        self.bounds = bounds
        self.off = off
        self.machine = Machine(steps or RealSteps(), oracle)
        self._services = Services(bounds.purposes, off)
        hands = Hands(bounds, self.machine, self._services, off)
        self._person = PersonSteps(hands)
        self._client = ClientSteps(hands)
        self._network = NetworkSteps(hands)

    def start(self) -> State:
        switch = self.machine.start(self.bounds.has_heard)
        count = self.bounds.purposes
        device = Device((switch,) * count, (0,) * count, (NOWHERE,) * count, (switch.fact.place,) * count)
        return State(self._services.start(), (device,) * self.bounds.devices, (), self.bounds.budget())

    def steps(self, s: State) -> Iterator[Step]:
        for i in range(self.bounds.devices):
            yield from self._person.steps(s, i)
            yield from self._client.steps(s, i)
        yield from self._network.steps(s)
        yield from self._service(s)

    def _service(self, s: State) -> Iterator[Step]:
        if s.left[RESTORE] and s.service.log:
            for length, service in self._services.restored(s.service):
                label = ("SERVICE RESTORED to", length, "lines, stored answers", len(service.rows))
                yield Step(label, s._replace(service=service).spent(RESTORE), False)
        if s.left[NEW_POLICY]:
            service = self._services.with_policy(s.service, s.service.policy + 1)
            yield Step(("POLICY CHANGES",), s._replace(service=service).spent(NEW_POLICY), False)
        if s.left[ROW_LOSS] and s.service.rows:
            service = self._services.without_rows(s.service)
            yield Step(("stored answers expire",), s._replace(service=service).spent(ROW_LOSS), False)
