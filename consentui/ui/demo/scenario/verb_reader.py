"""Reads the value of each verb of a scenario; says what it expected where it finds something else."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from consentui.application.ports import DemoNetwork
from consentui.ui.demo.scenario.complaints import Unfit, one_of, shown
from consentui.ui.demo.scenario.values import (
    AskCode,
    Click,
    Event,
    Expect,
    Go,
    Happen,
    Network,
    Person,
    Picture,
    Press,
    Say,
    Sight,
    Target,
    Turn,
    TypeCode,
    Verb,
    WaitFor,
    Write,
)
from consentui.ui.demo.scenario.words import GONE, IN_VIEW, NAMED_KEYS, ROLES, SEEN, STATES, is_key

_CODE_LENGTH = 6
_DIALOG = "dialog"
_PICTURE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DIGITS = re.compile(r"([1-6])-([1-6])")


def read_sight(value: Any) -> Sight:
    """Words, or a table with a role and a name. Raises Unfit."""
    if not isinstance(value, dict):
        return Sight(_words(value, "words that are seen, or a table with a role and a name"))
    role, name = _role_and_name(value, (SEEN, *ROLES), ("reads", "is"))
    state = value.get("is", "")
    allowed = (GONE, IN_VIEW) if role == SEEN else STATES
    if state and state not in allowed:
        raise Unfit(f"is = {one_of(allowed)}", shown(state))
    reads = value.get("reads")
    if reads is not None and role == SEEN:
        raise Unfit("a role with reads", SEEN)
    return Sight(name, "" if role == SEEN else role, None if reads is None else _words(reads, "what it reads"), state)


def read_target(value: Any) -> Target:
    """A name, or a table with a role and a name. Raises Unfit."""
    if not isinstance(value, dict):
        return Target(_words(value, "a name to click, or a table with a role and a name"))
    role, name = _role_and_name(value, tuple(ROLES), ("in",))
    if value.get("in", _DIALOG) != _DIALOG:
        raise Unfit(f'in = "{_DIALOG}"', shown(value["in"]))
    return Target(name, role, "in" in value)


def _role_and_name(table: dict[str, Any], roles: tuple[str, ...], further: tuple[str, ...]) -> tuple[str, str]:
    """The one key that is a role, and its value."""
    for key in table:
        if key not in roles and key not in further:
            raise Unfit(one_of((*roles, *further)), shown(key))
    found = [key for key in table if key in roles]
    if len(found) != 1:
        raise Unfit(f"exactly one role ({', '.join(roles)})", ", ".join(found) or "none")
    return found[0], _words(table[found[0]], f"the name of the {found[0]}")


def _words(value: Any, what: str) -> str:
    if not isinstance(value, str) or not value:
        raise Unfit(what, shown(value))
    return value


def _each(value: Any, read: Callable[[Any], Any]) -> tuple[Any, ...]:
    """One value or a list of them."""
    values = value if isinstance(value, list) else [value]
    if not values:
        raise Unfit("one or several", "an empty list")
    return tuple(read(single) for single in values)


def _key(value: Any) -> str:
    if not isinstance(value, str) or not is_key(value):
        raise Unfit(f"a key (a letter, a digit, {', '.join(NAMED_KEYS)}), after Ctrl+, Shift+ or Alt+", shown(value))
    return value


def _digits(value: Any) -> TypeCode:
    if value == "all":
        return TypeCode(1, _CODE_LENGTH)
    found = _DIGITS.fullmatch(value) if isinstance(value, str) else None
    if found is None or int(found[1]) > int(found[2]):
        raise Unfit('"all", or the digits to type, as "1-3"', shown(value))
    return TypeCode(int(found[1]), int(found[2]))


def _network(value: Any) -> Network:
    known = [network.value for network in DemoNetwork]
    if value not in known:
        raise Unfit(one_of(known), shown(value))
    return Network(DemoNetwork(value))


def _event(value: Any) -> Happen:
    known = [event.value for event in Event]
    if value not in known:
        raise Unfit(one_of(known), shown(value))
    return Happen(Event(value))


def _picture(value: Any) -> Picture:
    table = value if isinstance(value, dict) else {"name": value}
    for key in table:
        if key not in ("name", "beside"):
            raise Unfit("name or beside", shown(key))
    for text in (table.get("name"), table.get("beside", "a")):
        if not isinstance(text, str) or not _PICTURE.fullmatch(text):
            raise Unfit("a name of small letters, digits and hyphens", shown(text))
    return Picture(table["name"], table.get("beside", ""))


VERBS: Final[dict[str, Callable[[Any], Verb]]] = {
    "person": lambda value: Person(_words(value, "the name of a made-up person")),
    "go": lambda value: Go(_words(value, "the name of a page")),
    "click": lambda value: Click(_each(value, read_target)),
    "click_quickly": lambda value: Click(_each(value, read_target), True),
    "turn_on": lambda value: Turn(_words(value, "the name of a switch"), True),
    "turn_off": lambda value: Turn(_words(value, "the name of a switch"), False),
    "type": lambda value: Write(_words(value, "what is typed")),
    "press": lambda value: Press(_each(value, _key)),
    "ask_code": lambda value: AskCode(read_target(value)),
    "type_code": _digits,
    "network": _network,
    "event": _event,
    "wait_for": lambda value: WaitFor(_each(value, read_sight)),
    "expect": lambda value: Expect(_each(value, read_sight)),
    "picture": _picture,
    "say": lambda value: Say(_words(value, "a sentence")),
}
"""`recorded`, the one verb that needs what was said before, is in `records_reader`."""
