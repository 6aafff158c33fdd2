"""What a person does to a window: look, find, click, wait; on any stage, in the window or beside it.

Everything that takes time is a generator: each `yield` lets the window go on, and is followed by another look.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoNetwork
from consentui.ui.demo.scenario.complaints import NotSo
from consentui.ui.demo.scenario.eyes import (
    Element,
    complaint,
    described,
    expected,
    find_named,
    find_target,
    state_word,
    toggle_word,
)
from consentui.ui.demo.scenario.values import Event, Sight, Target

SOON_S, WATCH_S, CODE_S = 15.0, 20.0, 90.0
_FIND_S, _ASK_AGAIN_S = 10.0, 3.0
# How long something stands still before it is clicked: a switch for as long as the window wants, which takes a click on
# a row that has just moved, or the second of two quick ones, for a mistake.
_STILL_S, _SWITCH_STILL_S = 0.15, 0.6
_MOST_TURNS = 60
# What the window says of a click on something that stood elsewhere a moment before.
_MOVED = Sight("the page moved just before you clicked")
_SEND_AGAIN = Target("Send again", "button")

Result = TypeVar("Result")
Doing = Generator[None, None, None]
Asking = Generator[None, None, Result]


class Stage(Protocol):
    """Where a scenario is played: hands, eyes and the demo's service. Raises NotSo where something cannot be done."""

    def now_s(self) -> float:
        """Seconds of a clock that only goes on."""

    def look(self) -> Element:
        """Everything in the window right now."""

    def click(self, element: Element) -> Doing:
        """With the mouse, in its middle."""

    def out_of_sight(self, element: Element, tree: Element) -> int:
        """How far its middle is below what is on show, in pixels; above it: negative; 0 where it can be clicked."""

    def turn_wheel(self, element: Element, pixels: int) -> Doing:
        """So that what is below comes up by about so much (what is above comes down, where negative), with the pointer
        over the element's column."""

    def write(self, text: str) -> Doing:
        """Keys that write."""

    def press(self, keys: str) -> Doing:
        """One key combination in Qt's words."""

    def set_network(self, network: DemoNetwork) -> Doing:
        """The demo's network."""

    def happen(self, event: Event) -> Doing:
        """One of the demo's events."""

    def choose_person(self, name: str) -> Doing:
        """Another made-up person."""

    def newest_code(self) -> Asking[str]:
        """On the demo's phone; empty while there is none."""

    def records(self) -> Asking[DemoRecords]:
        """What the service has on record now."""

    def take_picture(self, path: Path) -> Doing:
        """Of the window as it stands."""

    def say(self, text: str) -> None:
        """To who watches."""


class Acting:
    """Owned by one player; remembers which code was typed last."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._typed_code = ""

    def until(
        self, condition: Callable[[], Result], wanted: str, seen: Callable[[], str], within_s: float
    ) -> Asking[Result]:
        """The condition's first true result; NotSo after `within_s` seconds."""
        deadline = self._stage.now_s() + within_s
        while not (result := condition()):
            if self._stage.now_s() > deadline:
                raise NotSo(wanted, seen())
            yield
        return result

    def wait_for(self, sights: Sequence[Sight], within_s: float) -> Doing:
        """Until all are to be seen in one look."""
        unmet: list[tuple[Sight, str]] = []

        def are_met() -> bool:
            unmet[:] = unmet_sights(sights, self._stage.look())
            return not unmet

        deadline = self._stage.now_s() + within_s
        while not are_met():
            if self._stage.now_s() > deadline:
                raise not_so(unmet)
            yield

    def find(self, target: Target) -> Asking[Element]:
        """As soon as it is there, enabled and standing still; scrolled to where it is out of sight."""
        wanted = f"{described(target.role, target.name)} to click"
        for _ in range(_MOST_TURNS):
            tree = yield from self.until(
                lambda: self._with_enabled(target), wanted, lambda: self._instead(target), _FIND_S
            )
            element = find_target(tree, target) if tree is not None else None
            if tree is None or element is None or not (yield from self._stands_still(target, element)):
                continue  # a message above it comes or goes: a person waits for that too
            pixels = self._stage.out_of_sight(element, tree)
            if not pixels:
                return element
            yield from self._stage.turn_wheel(element, pixels)
        raise NotSo(wanted, "that it is out of sight and scrolling does not bring it in")

    def click(self, target: Target) -> Doing:
        """Found first."""
        element = yield from self.find(target)
        yield from self._stage.click(element)

    def click_quickly(self, targets: Sequence[Target]) -> Doing:
        """Everything is found first, then clicked without looking again."""
        elements = []
        for target in targets:
            element = yield from self.find(target)
            elements.append(element)
        for element in elements:
            yield from self._stage.click(element)

    def turn(self, name: str, *, is_on: bool) -> Doing:
        """Until the switch shows something else. A click on a row that has just moved does not count and the window
        says so: then it is clicked once more, as the window asks."""
        target = Target(name, "switch")
        switch = yield from self.find(target)
        start, goal = ("off", "on") if is_on else ("on", "off")
        if toggle_word(switch) != start:
            raise NotSo(f"switch “{name}” ({start}) to turn {goal}", f"that it is {state_word(switch)}")
        before = _face(switch)
        yield from self._stage.click(switch)
        wanted = f"switch “{name}” to show something else than “{switch.description}” after a click"
        tree = yield from self.until(
            lambda: self._turned(name, before, may_ask=True), wanted, lambda: "no change", WATCH_S
        )
        found = find_named(tree, name, "switch") if tree is not None else None
        if found is not None and _face(found) == before:
            yield from self.click(target)
            yield from self.until(
                lambda: self._turned(name, before, may_ask=False), wanted, lambda: "no change", WATCH_S
            )

    def ask_code(self, target: Target) -> Doing:
        """A click that has a code sent. The service sends one a minute: until then the window says that it is busy,
        and a person asks again."""
        before = yield from self._stage.newest_code()
        yield from self.click(target)
        deadline, asked = self._stage.now_s() + CODE_S, self._stage.now_s()
        while (yield from self._stage.newest_code()) in ("", before):
            now = self._stage.now_s()
            if now > deadline:
                raise NotSo("a new code on the demo's phone", f"none in {CODE_S:g} s")
            tree = self._with_enabled(_SEND_AGAIN) if now - asked > _ASK_AGAIN_S else None
            again = find_target(tree, _SEND_AGAIN) if tree is not None else None
            if again is not None:
                yield from self._stage.click(again)
                asked = now
            yield

    def type_code(self, first: int, last: int) -> Doing:
        """Digits of the newest code that was not typed yet."""
        deadline = self._stage.now_s() + WATCH_S
        while (code := (yield from self._stage.newest_code())) in ("", self._typed_code):
            if self._stage.now_s() > deadline:
                raise NotSo("a code on the demo's phone that was not typed yet", f"“{code}”" if code else "none")
            yield
        yield from self._stage.write(code[first - 1 : last])
        if last == len(code):
            self._typed_code = code

    def _stands_still(self, target: Target, element: Element) -> Asking[bool]:
        """Whether it is at the same place for as long as an eye needs."""
        is_switch = target.role in ("switch", "check_box")
        end = self._stage.now_s() + (_SWITCH_STILL_S if is_switch else _STILL_S)
        while True:
            yield
            again = find_target(self._stage.look(), target)
            if again is None or again.box != element.box:
                return False
            if self._stage.now_s() >= end:
                return True

    def _with_enabled(self, target: Target) -> Element | None:
        """The window, once the target is there and enabled."""
        tree = self._stage.look()
        element = find_target(tree, target)
        return tree if element is not None and "enabled" in element.states else None

    def _instead(self, target: Target) -> str:
        """What there is in its place."""
        tree = self._stage.look()
        element = find_target(tree, target)
        if element is not None:
            return f"{described(target.role, target.name)}, {state_word(element)}"
        return complaint(Sight(target.name, target.role or "button"), tree)

    def _turned(self, name: str, before: tuple[str, str], *, may_ask: bool) -> Element | None:
        """The window once the switch shows something else, or the window asks for another click."""
        tree = self._stage.look()
        switch = find_named(tree, name, "switch")
        is_asking = may_ask and not complaint(_MOVED, tree)
        return tree if is_asking or (switch is not None and _face(switch) != before) else None


def unmet_sights(sights: Sequence[Sight], tree: Element) -> list[tuple[Sight, str]]:
    """What is not to be seen, each with what there is instead; all are judged by one look."""
    judged = [(sight, complaint(sight, tree)) for sight in sights]
    return [(sight, instead) for sight, instead in judged if instead]


def not_so(unmet: Sequence[tuple[Sight, str]], where: str = "") -> NotSo:
    """All of them in one complaint."""
    wanted, instead = zip(*((expected(sight), there) for sight, there in unmet), strict=True)
    return NotSo(where + "; ".join(wanted), "; ".join(instead))


def _face(switch: Element) -> tuple[str, str]:
    return switch.description, toggle_word(switch)
