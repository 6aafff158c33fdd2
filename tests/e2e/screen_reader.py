"""The hands of a person who uses a screen reader: every step goes over the accessibility bus, no mouse and no key."""

from __future__ import annotations

from collections.abc import Callable

from consentui.ui.demo.scenario.eyes import shown_elements
from tests.e2e.stage import ScreenStage, code_on_phone
from tests.harness.access_rules import faults
from tests.harness.accessibility import AccessibilityBus
from tests.harness.waiting import DeadlineMissed, wait_until

# As long as a slow machine needs for a page or an answer of the service.
LONGEST_S = 20.0


class ScreenReader:
    """Owned by one test. Every step waits until what it needs is on show and can be used; raises DeadlineMissed."""

    def __init__(self, stage: ScreenStage, bus: AccessibilityBus) -> None:
        self.stage = stage
        self._bus = bus

    def press(self, name: str, role: str = "push button") -> None:
        """A button, a link, a page."""
        self._do(f"{role} {name!r} to press", lambda: self._bus.act(self._id, role, name, "Press"))

    def toggle(self, name: str, role: str = "check box") -> None:
        """A switch, a box to tick or an option."""
        self._do(f"{role} {name!r} to toggle", lambda: self._bus.act(self._id, role, name, "Toggle"))

    def write(self, name: str, text: str) -> None:
        """Text into a field."""
        self._do(f"field {name!r}", lambda: self._bus.write(self._id, "text", name, text))

    def wait_for(self, role: str, name: str, *states: str) -> None:
        """Until the element is on show and in all these states; `not checked` is one it must not be in."""
        wanted = {state for state in states if not state.startswith("not ")}
        unwanted = {state.removeprefix("not ") for state in states} - wanted

        def is_there() -> bool:
            return any(
                (node.role, node.name) == (role, name) and wanted <= node.states and not unwanted & node.states
                for node in shown_elements(self.stage.look())
            )

        self._do(f"{role} {name!r} {' '.join(states)}", is_there)

    def faults(self) -> list[str]:
        """What is wrong with what is on show."""
        return faults(self.stage.look())

    def newest_code(self) -> str:
        """The code in the newest text message, read from the demo's phone."""
        return wait_until(lambda: code_on_phone(self.stage.look()), "a text message with a code", LONGEST_S)

    @property
    def _id(self) -> int:
        return self.stage.process_id

    def _do(self, what: str, step: Callable[[], bool]) -> None:
        try:
            wait_until(step, what, LONGEST_S)
        except DeadlineMissed as error:
            there = " | ".join(f"{node.role} {node.name}" for node in shown_elements(self.stage.look()) if node.name)
            raise DeadlineMissed(f"{error}; there is {there}") from error
