"""Reads or uses a window over the accessibility bus, as a screen reader does; prints JSON.

Run by Debian's own /usr/bin/python3 (it has pyatspi), never imported: see accessibility.py.
Usage: atspi_walk.py follow | hear
`follow` reads requests from standard input, a JSON list on each line, and answers each with a line; null while the
process is not on the bus or changes under the reader's eyes:
["look", PID]: what the process shows now;
["act", PID, ROLE, NAME, ACTION]: does that (interface Action); whether there was such an element;
["write", PID, ROLE, NAME, TEXT]: puts the text into it (interface EditableText); whether it is taken;
The two touch the first element with that role and name on show, in the dialog while one is open, if it is enabled.
`hear` prints a JSON line for every announcement of any process: its text and whether it is urgent.
"""

import json
import sys
from typing import Any

import pyatspi
from gi.repository import GLib  # type: ignore[import-not-found]

MAX_DEPTH = 60
# The application itself has no states.
ALWAYS_LOOKED_INTO = 1
# How urgent an announcement is, as AT-SPI counts it (AtspiLive).
ASSERTIVE = 2
LISTENS = "listens"


def application(process_id: int) -> Any:
    """The application of that process on the bus, or None while it is not there yet."""
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.get_process_id() == process_id:
            return candidate
    return None


def node(accessible: Any, depth: int = 0) -> dict[str, Any]:
    """One accessible and all below it, as plain values. What is not on show is named, but nobody looks into it."""
    states = sorted(pyatspi.stateToString(state) for state in accessible.getState().getStates())
    is_looked_into = depth < MAX_DEPTH and ("showing" in states or depth < ALWAYS_LOOKED_INTO)
    offers = interfaces(accessible) if is_looked_into else []
    box = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) if "Component" in offers else None
    return {
        "role": accessible.getRoleName(),
        "name": accessible.name,
        "description": accessible.description,
        "states": states,
        "actions": actions(accessible) if "Action" in offers else [],
        "text": text(accessible) if "Text" in offers else "",
        "level": level(accessible) if accessible.getRoleName() == "heading" else 0,
        "box": [box.x, box.y, box.width, box.height] if box is not None else None,
        "children": [node(child, depth + 1) for child in accessible if child is not None] if is_looked_into else [],
    }


def interfaces(accessible: Any) -> list[str]:
    """The names of what the accessible can do."""
    return list(pyatspi.listInterfaces(accessible))


def actions(accessible: Any) -> list[str]:
    """The names of the actions it offers; it must have some."""
    offered = accessible.queryAction()
    return [offered.getName(index) for index in range(offered.nActions)]


def level(accessible: Any) -> int:
    """The level a heading says it has; 0 where it says none."""
    said = dict(attribute.split(":", 1) for attribute in accessible.getAttributes())
    return int(said.get("level", "0"))


def text(accessible: Any) -> str:
    """The text it shows; it must have one."""
    return str(accessible.queryText().getText(0, -1))


def act(root: Any, role: str, name: str, action: str) -> bool:
    """Does `action`; True when there was such an element and it offers that."""
    found = usable(root, role, name)
    if found is None or "Action" not in interfaces(found) or action not in actions(found):
        return False
    return bool(found.queryAction().doAction(actions(found).index(action)))


def write(root: Any, role: str, name: str, wanted: str) -> bool:
    """The text in place of what the field holds."""
    found = usable(root, role, name)
    if found is None or "EditableText" not in interfaces(found):
        return False
    return bool(found.queryEditableText().setTextContents(wanted))


def usable(root: Any, role: str, name: str) -> Any:
    """The first on show and enabled with that role and name; None where there is none. A dialog hides the rest."""
    shown = list(on_show(root))
    dialog = next((one for one in reversed(shown) if one.getRoleName() == "dialog"), None)
    within = shown if dialog is None else on_show(dialog)
    return next((one for one in within if one.getRoleName() == role and one.name == name and is_enabled(one)), None)


def on_show(accessible: Any, depth: int = 0) -> Any:
    """The accessible and all below it that can be seen, in reading order."""
    if depth >= ALWAYS_LOOKED_INTO and not accessible.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield accessible
    for child in accessible:
        if child is not None:
            yield from on_show(child, depth + 1)


def is_enabled(accessible: Any) -> bool:
    """A person could use it now."""
    return bool(accessible.getState().contains(pyatspi.STATE_ENABLED))


ANSWERS: dict[str, Any] = {"look": node, "act": act, "write": write}


def follow() -> None:
    """Until standard input ends. Nothing is remembered from one request to the next."""
    for line in sys.stdin:
        command, process_id, *rest = json.loads(line)
        try:
            root = application(process_id)
            if root is not None:
                root.clear_cache()
            answer = ANSWERS[command](root, *rest) if root is not None else None
        except GLib.GError:  # an element went away between two questions
            answer = None
        print(json.dumps(answer), flush=True)


def hear() -> None:
    """Until it is ended. Says once that it listens."""

    def heard(event: Any) -> None:
        print(json.dumps([event.any_data, event.detail1 == ASSERTIVE]), flush=True)

    pyatspi.Registry.registerEventListener(heard, "object:announcement")
    print(json.dumps(LISTENS), flush=True)
    pyatspi.Registry.start()


if __name__ == "__main__":
    {"follow": follow, "hear": hear}[sys.argv[1]]()
