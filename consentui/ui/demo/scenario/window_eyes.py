"""What a screen reader is told of the window, read inside the process: names, roles and states as on the bus."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from consentui.domain.record import Record

_MOST_DEPTH = 60
_ROLES = {
    QAccessible.Role.Button: "push button",
    QAccessible.Role.ButtonMenu: "push button",
    QAccessible.Role.Link: "link",
    QAccessible.Role.PageTab: "page tab",
    QAccessible.Role.Switch: "switch",
    QAccessible.Role.CheckBox: "check box",
    QAccessible.Role.RadioButton: "radio button",
    QAccessible.Role.EditableText: "text",
    QAccessible.Role.ComboBox: "combo box",
    QAccessible.Role.ListItem: "list item",
    QAccessible.Role.MenuItem: "menu item",
    QAccessible.Role.Heading: "heading",
    QAccessible.Role.AlertMessage: "alert",
    QAccessible.Role.Dialog: "dialog",
    QAccessible.Role.Window: "frame",
}


class SeenElement(Record):
    """One element, as scenario.eyes wants it. `window` is what events for it are sent to; `sight` is the top and the
    bottom, on the screen, of the innermost part that scrolls it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str
    box: tuple[int, int, int, int] | None
    children: tuple[SeenElement, ...]
    window: QWindow | None = None
    sight: tuple[int, int] | None = None


def look_at(window: QWidget) -> SeenElement:
    """The application with its one window, as it stands now; GUI thread."""
    seen = _element(QAccessible.queryAccessibleInterface(window), window.windowHandle(), 0, None)
    return SeenElement("application", "consentui", "", frozenset(), "", None, (seen,))


def role_word(role: QAccessible.Role) -> str:
    """As the bus says it, where a scenario has a word for it; else as Qt says it."""
    return _ROLES.get(role) or role.name.lower()


def _element(
    interface: QAccessibleInterface, window: QWindow, depth: int, sight: tuple[int, int] | None
) -> SeenElement:
    """What is not on show is named, but nobody looks into it."""
    states = _states(interface.state())
    is_looked_into = "showing" in states and depth < _MOST_DEPTH
    box = interface.rect()
    return SeenElement(
        role_word(interface.role()),
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        states,
        _text(interface) if is_looked_into else "",
        (box.x(), box.y(), box.width(), box.height()) if is_looked_into else None,
        _children(interface, window, depth, _sight(interface, sight)) if is_looked_into else (),
        window,
        sight,
    )


def _sight(interface: QAccessibleInterface, outer: tuple[int, int] | None) -> tuple[int, int] | None:
    """What is on show of what is inside."""
    widget = interface.object()
    if not isinstance(widget, QAbstractScrollArea):
        return outer
    top = widget.viewport().mapToGlobal(QPoint(0, 0)).y()
    return top, top + widget.viewport().height()


def _children(
    interface: QAccessibleInterface, window: QWindow, depth: int, sight: tuple[int, int] | None
) -> tuple[SeenElement, ...]:
    found = (interface.child(index) for index in range(interface.childCount()))
    return tuple(_element(child, window, depth + 1, sight) for child in found if _is_there(child))


def _states(state: QAccessible.State) -> frozenset[str]:
    """Those that a scenario asks about."""
    told = {
        "showing": not state.invisible and not state.offscreen,
        "enabled": not state.disabled,
        "checkable": bool(state.checkable),
        "checked": bool(state.checked),
        "busy": bool(state.busy),
        "focused": bool(state.focused),
    }
    return frozenset(name for name, is_so in told.items() if is_so)


def _text(interface: QAccessibleInterface) -> str:
    """The text that can be read letter by letter; empty for what has only a name."""
    letters: QAccessibleTextInterface | None = interface.textInterface()
    return letters.text(0, letters.characterCount()) if letters else ""


def _is_there(interface: QAccessibleInterface | None) -> bool:
    """Qt may have no interface for a child, or one of a widget that is going."""
    return interface is not None and interface.isValid()
