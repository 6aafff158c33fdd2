"""The code in the demo's text message, as the tour reads it from the window."""

from __future__ import annotations

from tests.e2e.stage import code_on_phone
from tests.harness.accessibility import Node


def shown(*names: str) -> Node:
    """A window with these labels."""
    showing = frozenset({"showing"})
    labels = tuple(Node("label", name, "", showing, (), "", (60, 100, 200, 20), ()) for name in names)
    return Node("frame", "ConsentUI", "", showing, (), "", (0, 0, 400, 300), labels)


def test_code_on_the_phone_is_read_from_the_text_message() -> None:
    message = "Juniper: 049 494 is your Juniper code. It works for 5 minutes."
    assert code_on_phone(shown("123456", message)) == "049494"


def test_code_on_a_phone_without_a_message_is_none() -> None:
    assert code_on_phone(shown("123456", "Enter the code")) == ""
