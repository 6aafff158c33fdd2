"""What a step expects to see, judged by what a screen reader is told; each says in words what it found instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tests.harness.accessibility import Node


class Sight(Protocol):
    """One expectation."""

    def complaint(self, tree: Node) -> str:
        """Empty where it is met, else what is seen instead."""


@dataclass(frozen=True)
class Shows:
    """A visible element with that role and name, in all those states."""

    role: str
    name: str
    states: tuple[str, ...] = ()

    def complaint(self, tree: Node) -> str:
        node = tree.find(self.role, self.name)
        if node is None:
            return f"no {self.role} {self.name!r}; of that role: {_names(tree, self.role)}"
        missing = [state for state in self.states if state not in node.states]
        return f"{self.role} {self.name!r} is not {', '.join(missing)}" if missing else ""


@dataclass(frozen=True)
class Hides:
    """No visible element with that role and name."""

    role: str
    name: str

    def complaint(self, tree: Node) -> str:
        return f"{self.role} {self.name!r} is there" if tree.find(self.role, self.name) is not None else ""


@dataclass(frozen=True)
class Says:
    """These words stand somewhere in the window."""

    words: str

    def complaint(self, tree: Node) -> str:
        shown = [node for node in tree.walk() if "showing" in node.states]
        said = [text for node in shown for text in (node.name, node.description, node.text) if text]
        if any(self.words in text for text in said):
            return ""
        return f"nowhere {self.words!r}; the window says: {' | '.join(dict.fromkeys(said))}"


@dataclass(frozen=True)
class AnyOf:
    """At least one of these."""

    sights: tuple[Sight, ...]

    def complaint(self, tree: Node) -> str:
        complaints = [sight.complaint(tree) for sight in self.sights]
        return "" if "" in complaints else " and ".join(complaints)


@dataclass(frozen=True)
class InView:
    """These words can be read without scrolling: an element with them lies within the window, from top to foot."""

    words: str

    def complaint(self, tree: Node) -> str:
        frame = tree.children[0].box
        assert frame is not None, "the window has no place on the screen"
        places = [n.box for n in tree.walk() if "showing" in n.states and self.words in n.name + n.text and n.box]
        if any(box[1] >= frame[1] and box[1] + box[3] <= frame[1] + frame[3] for box in places):
            return ""
        return f"{self.words!r} is not in view; the window is {frame}, the words are at {places}"


@dataclass(frozen=True)
class SwitchIs:
    """The switch of that name has those words beside it, and is "on", "off" or "busy" for a screen reader."""

    name: str
    words: str
    state: str = "off"

    def complaint(self, tree: Node) -> str:
        switch = next((node for node in tree.walk() if node.name == self.name and is_switch(node)), None)
        if switch is None:
            return f"no switch {self.name!r}"
        state = "busy" if "busy" in switch.states else "on" if "checked" in switch.states else "off"
        if (switch.description, state) == (self.words, self.state):
            return ""
        return f"switch {self.name!r} reads {switch.description!r} and is {state}"


def is_switch(node: Node) -> bool:
    """Whether it is a switch on the screen; Qt's bridge has no word of its own for it and says what is in ROLES."""
    return node.role in SWITCH_ROLES and "showing" in node.states


SWITCH_ROLES = ("switch", "toggle button", "check box")


def _names(tree: Node, role: str) -> list[str]:
    return [node.name for node in tree.walk() if node.role == role and "showing" in node.states]
