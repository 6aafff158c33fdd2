"""What a person does in a step: click, type, press keys. Each is a value; `do` carries it out on the stage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from tests.e2e.sights import AnyOf, Says, Sight
from tests.e2e.stage import Stage
from tests.harness.accessibility import Node
from tests.harness.waiting import DeadlineMissed, wait_until

WATCH_S = 20.0
MINUTE_S = 90.0
MOVED = Says("the page moved just before you clicked")
CODE = re.compile(r"(?<!\d)(\d{3}) ?(\d{3})(?!\d)")


class Act(Protocol):
    """One thing a person does."""

    def do(self, stage: Stage) -> None:
        """Raises AssertionError where it cannot be done."""


@dataclass(frozen=True)
class Click:
    """A click on one element; `role` and `name` are what a screen reader says."""

    role: str
    name: str

    def do(self, stage: Stage) -> None:
        stage.click(stage.find(self.role, self.name))


@dataclass(frozen=True)
class TurnOn:
    """A click towards on, waited for. A click on a row that has just moved does not count and the window says so: then
    it is clicked once more, as the window asks."""

    name: str
    sight: Sight

    def do(self, stage: Stage) -> None:
        stage.click(stage.find("check box", self.name))
        Until(AnyOf((self.sight, MOVED))).do(stage)
        if self.sight.complaint(stage.look()):
            stage.click(stage.find("check box", self.name))
        Until(self.sight).do(stage)


@dataclass(frozen=True)
class ClickAll:
    """Several clicks one right after the other: everything is found first, then clicked without looking again."""

    clicks: tuple[Click, ...]

    def do(self, stage: Stage) -> None:
        for node in [stage.find(click.role, click.name) for click in self.clicks]:
            stage.click(node)


@dataclass(frozen=True)
class Type:
    """Keys that write, into whatever has the focus."""

    text: str

    def do(self, stage: Stage) -> None:
        stage.screen.type_text(self.text)


@dataclass(frozen=True)
class Press:
    """Single keys by their X names, one after the other."""

    keys: tuple[str, ...]

    def do(self, stage: Stage) -> None:
        stage.screen.press(*self.keys)


@dataclass(frozen=True)
class TypeCode:
    """Digits `first` to `last` of the code that the demo's phone shows."""

    first: int
    last: int

    def do(self, stage: Stage) -> None:
        code = wait_until(lambda: code_on_phone(stage.look()), "a code on the demo's phone")
        stage.screen.type_text(code[self.first - 1 : self.last])


@dataclass(frozen=True)
class ClickInDialog:
    """A button of the dialog on show, where one of the page has the same name."""

    name: str

    def do(self, stage: Stage) -> None:
        dialog = next(node for node in stage.look().walk() if node.role == "dialog" and "showing" in node.states)
        found = [node for node in dialog.walk() if node.role == "push button" and node.name == self.name]
        assert found, f"the dialog has no button {self.name!r}"
        stage.click(found[-1])


@dataclass(frozen=True)
class AskForCode:
    """A click that makes the service send a code, and the new code typed where the dialog wants it. The service sends
    one a minute: until then the window says that it is busy, and a person asks again."""

    click: Click
    sent: Sight

    def do(self, stage: Stage) -> None:
        before = code_on_phone(stage.look())
        self.click.do(stage)
        wait_until(lambda: self._is_sent(stage), "a text message", MINUTE_S, pause_s=2.0)
        code = wait_until(lambda: _another(code_on_phone(stage.look()), before), "a new code on the demo's phone")
        stage.click(stage.find("text", "6-digit code"))
        stage.screen.type_text(code)

    def _is_sent(self, stage: Stage) -> bool:
        tree = stage.look()
        if not self.sent.complaint(tree):
            return True
        again = tree.find("push button", "Send again")
        if again is not None and "enabled" in again.states:
            stage.click(again)
        return False


@dataclass(frozen=True)
class Until:
    """Waits, as a person does who watches, until something is to be seen."""

    sight: Sight

    def do(self, stage: Stage) -> None:
        try:
            wait_until(lambda: not self.sight.complaint(stage.look()), "", WATCH_S)
        except DeadlineMissed as error:
            raise AssertionError(f"waited for: {self.sight}\nseen: {self.sight.complaint(stage.look())}") from error


def _another(code: str, before: str) -> str:
    """The code, if it is not the one of before; else empty."""
    return code if code != before else ""


def code_on_phone(tree: Node) -> str:
    """The six digits in the newest text message, empty while there is none."""
    for node in tree.walk():
        found = CODE.search(node.name) if "showing" in node.states and "code" in node.name else None
        if found is not None:
            return found[1] + found[2]
    return ""
