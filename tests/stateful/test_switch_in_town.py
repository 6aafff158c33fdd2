"""The real client and the real service through every order of events that Hypothesis thinks of: I1 to I7.

`make test` runs the same bounded examples every time; `make test-full` runs many more, new ones each time.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from tests.stateful.checks import Checks
from tests.stateful.events import OFTEN, AllEvents, Where
from tests.stateful.town import Town

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
EXAMPLES, STEPS = (150, 80) if FULL else (30, 50)
PARTS = range(8 if FULL else 2)
# Not on a disk: what a power cut leaves of a journal is tested elsewhere, and every step here would wait for it.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class TownMachine(RuleBasedStateMachine):
    """One example: a town with two windows of one account; at its end everything is healed and must settle."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="town-", dir=MEMORY)
        self.town = Town(Path(self._folder.name), self.template)
        self.checks = Checks(self.town)
        self._events = AllEvents(self.town)

    @rule(event=st.sampled_from(OFTEN), number=st.integers(0, 1), pick=st.integers(0, 11), flag=st.booleans())
    def step(self, event: str, number: int, pick: int, flag: bool) -> None:
        self._events.happen(event, Where(self.town.windows[number], pick, flag))

    @invariant()
    def invariants_hold(self) -> None:
        self.checks.every_step()

    def teardown(self) -> None:
        try:
            self.town.run(self._heal())
            self.checks.every_step()
            self.checks.settled()
        finally:
            self.town.close()
            self._folder.cleanup()

    async def _heal(self) -> None:
        """Disks, network, service and windows work again; late requests arrive; minutes pass."""
        town = self.town
        if not town.service.is_running:
            town.service.start()
        for window in town.windows:
            window.life.is_disk_failing = False
            window.network.is_connected = True
            if not window.is_open:
                await town.open(window)
        for _ in range(3):
            for window in town.windows:
                for flight in [flight for flight in window.network.flights if flight.client is None]:
                    await window.network.arrive(flight)
                await town.exchange(window)
                window.network.is_holding = False
            self.checks.every_step()
            await town.pass_time(100.0, 5.0)
            for window in town.windows:
                window.do(window.client.consent.refresh())
            await town.settle()


@pytest.mark.parametrize("part", PARTS)
def test_switch_in_any_order_of_events_never_lies(template: Path, part: int) -> None:
    machine = type(f"TownMachine{part}", (TownMachine,), {"template": template})  # each name draws its own examples
    settings = hypothesis.settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        suppress_health_check=list(hypothesis.HealthCheck),
        phases=(hypothesis.Phase.generate,),
        print_blob=True,
    )
    run_state_machine_as_test(machine, settings=settings)
