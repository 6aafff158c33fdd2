"""The words of a scenario: roles as a person says them, and their names on the accessibility bus; states; keys."""

from __future__ import annotations

from typing import Final

_TOGGLES: Final = ("switch", "toggle button", "check box")
# The bridge to AT-SPI has no word of its own for a switch, so a switch and a box to tick are told apart by name only.
ROLES: Final[dict[str, tuple[str, ...]]] = {
    "button": ("push button",),
    "link": ("link",),
    "page": ("page tab",),
    "switch": _TOGGLES,
    "check_box": _TOGGLES,
    "option": ("radio button",),
    "field": ("text", "entry"),
    "choice": ("combo box",),
    "list_item": ("list item",),
    "menu_item": ("menu item",),
    "heading": ("heading",),
    "message": ("alert",),
    "dialog": ("dialog",),
}
# What a click without a role may mean.
CLICKED: Final = ("button", "link", "page", "switch", "option", "field", "choice", "list_item", "menu_item")
# The role of the bus to the word a recorder writes.
WORD_OF_ROLE: Final = {
    "push button": "button",
    "link": "link",
    "page tab": "page",
    "switch": "switch",
    "check box": "check_box",
    "radio button": "option",
    "text": "field",
    "combo box": "choice",
    "list item": "list_item",
    "menu item": "menu_item",
}
SEEN: Final = "words"
GONE, IN_VIEW = "gone", "in view"
STATES: Final = ("enabled", "disabled", "on", "off", "busy", GONE, IN_VIEW)
MODIFIERS: Final = ("Ctrl", "Shift", "Alt")
NAMED_KEYS: Final = (
    "Escape",
    "Return",
    "Tab",
    "Space",
    "Backspace",
    "Delete",
    "Home",
    "End",
    "Left",
    "Right",
    "Up",
    "Down",
    "PageUp",
    "PageDown",
    *(f"F{number}" for number in range(1, 13)),
)


def is_key(text: str) -> bool:
    """A named key, one letter or digit, or one of these after modifiers: `Ctrl+Shift+D`."""
    *modifiers, key = text.split("+")
    is_known = key in NAMED_KEYS or (len(key) == 1 and key.isascii() and key.isalnum())
    return is_known and all(modifier in MODIFIERS for modifier in modifiers)
