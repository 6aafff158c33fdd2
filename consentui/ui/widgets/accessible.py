"""How a widget tells assistive technology that something about it is new.

A widget with a role or a state that Qt cannot know is "spoken": it has the attribute `accessible_interface` (None at
first) and the methods `accessible_role()`, `accessible_text(kind)` ("" leaves it to Qt) and
`fill_accessible_state(state)`; a heading also has `heading_level`. The window of the program has
`is_program_window` and `accessible_interface` only. `accessibility_factory` does the rest.
QAccessible is reached through its module, so its long enumerations are loaded when somebody asks, not at the start.
"""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def say_name_changed(widget: QWidget) -> None:
    """Name or text of the widget is new; nobody hears of a hidden one."""
    if widget.isVisible():
        event = QtGui.QAccessibleEvent(widget, QtGui.QAccessible.Event.NameChanged)
        QtGui.QAccessible.updateAccessibility(event)


def say_state_changed(widget: QWidget, **bits: bool) -> None:
    """These bits of the state are new."""
    if not widget.isVisible():
        return
    changed = QtGui.QAccessible.State()
    for name in bits:
        setattr(changed, name, True)
    QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleStateChangeEvent(widget, changed))


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say this once; urgent for conflicts, failures and the end of a session."""
    event = QtGui.QAccessibleAnnouncementEvent(widget, text)
    polite, assertive = (
        QtGui.QAccessible.AnnouncementPoliteness.Polite,
        QtGui.QAccessible.AnnouncementPoliteness.Assertive,
    )
    event.setPoliteness(assertive if is_urgent else polite)
    QtGui.QAccessible.updateAccessibility(event)
