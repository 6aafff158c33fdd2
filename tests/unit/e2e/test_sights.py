"""What the tour sees: expectations judged on small, made-up windows."""

from __future__ import annotations

import pytest

from tests.e2e.acts import code_on_phone
from tests.e2e.sights import Hides, InView, Says, Shows, Sight, SwitchIs
from tests.harness.accessibility import Node

WINDOW = (40, 50, 1200, 800)


def node(role: str, name: str, *states: str, description: str = "", top: int = 100, height: int = 20) -> Node:
    """A visible element."""
    box = (60, top, 200, height)
    return Node(role, name, description, frozenset({"showing", *states}), (), "", box, ())


def window(*children: Node) -> Node:
    """An application with one window."""
    frame = Node("filler", "ConsentUI", "", frozenset({"showing"}), (), "", WINDOW, children)
    return Node("application", "consentui", "", frozenset(), (), "", None, (frame,))


PERMISSIONS = window(
    node("heading", "Permissions"),
    node("check box", "Location", "checked", description="On"),
    node("check box", "Camera", "busy", description="Turning on…"),
    node("push button", "Send code", "enabled"),
    node("label", "Policy, clause (b)", top=845),
    Node("label", "Hidden", "", frozenset(), (), "", None, ()),
)


@pytest.mark.parametrize(
    "sight",
    [
        Shows("heading", "Permissions"),
        Shows("push button", "Send code", ("enabled",)),
        Hides("label", "Hidden"),
        Says("Turning on"),
        SwitchIs("Location", "On", "on"),
        SwitchIs("Camera", "Turning on…", "busy"),
        InView("Permissions"),
    ],
)
def test_sight_when_it_is_so_complains_of_nothing(sight: Sight) -> None:
    assert sight.complaint(PERMISSIONS) == ""


@pytest.mark.parametrize(
    ("sight", "complaint"),
    [
        (Shows("heading", "Sign in"), "of that role: ['Permissions']"),
        (Shows("label", "Hidden"), "no label 'Hidden'"),
        (Shows("push button", "Send code", ("focused",)), "is not focused"),
        (Hides("heading", "Permissions"), "is there"),
        (Says("Saving"), "Permissions | Location | On | Camera"),
        (SwitchIs("Location", "Off"), "reads 'On' and is on"),
        (SwitchIs("Camera", "Turning on…", "on"), "is busy"),
        (SwitchIs("Contacts", "Off"), "no switch 'Contacts'"),
        (InView("clause (b)"), "not in view"),
    ],
)
def test_sight_when_it_is_not_so_says_what_is_seen(sight: Sight, complaint: str) -> None:
    assert complaint in sight.complaint(PERMISSIONS)


def test_code_on_the_phone_is_read_from_the_text_message() -> None:
    message = node("label", "Juniper: 049 494 is your Juniper code. It works for 5 minutes.")
    assert code_on_phone(window(node("label", "123456"), message)) == "049494"


def test_code_on_a_phone_without_a_message_is_none() -> None:
    assert code_on_phone(PERMISSIONS) == ""
