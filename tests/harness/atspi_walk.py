"""Reads or uses a window over the accessibility bus, as a screen reader does; prints JSON.

Run by Debian's own /usr/bin/python3 (it has pyatspi), never imported: see accessibility.py.
Usage: atspi_walk.py follow | act PID ROLE NAME ACTION
`follow` reads process ids from standard input, one per line, and prints a line for each: what that process shows now,
or null while it is not on the bus or changes under the reader's eyes.
"""

import json
import sys
from typing import Any

import pyatspi
from gi.repository import GLib  # type: ignore[import-not-found]

MAX_DEPTH = 60
# The application itself has no states.
ALWAYS_LOOKED_INTO = 1


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
    """Does `action` on the first accessible with that role and name; True when there was one."""
    if root.getRoleName() == role and root.name == name and "Action" in interfaces(root) and action in actions(root):
        return bool(root.queryAction().doAction(actions(root).index(action)))
    return any(act(child, role, name, action) for child in root if child is not None)


def follow() -> None:
    """Until standard input ends. Nothing is remembered from one look to the next."""
    for line in sys.stdin:
        try:
            root = application(int(line))
            if root is not None:
                root.clear_cache()
            seen = node(root) if root is not None else None
        except GLib.GError:  # an element went away between two questions
            seen = None
        print(json.dumps(seen), flush=True)


def main(command: str, *rest: str) -> int:
    """Prints the result; exit code 3 while the application of an action is not on the bus."""
    if command == "follow":
        follow()
        return 0
    root = application(int(rest[0]))
    if root is None:
        return 3
    print(json.dumps(act(root, *rest[1:])))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
