"""What must hold of everything a screen reader is shown: names, roles, states, actions, headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tests.harness.accessibility import Node

TOGGLES = ("check box", "radio button", "toggle button", "switch")
PRESSED = ("push button", "link", "page tab", "combo box", "list item", "menu item")
# What is read or looked through from where the focus is: a heading, a text, a region that keys scroll, cells of Qt's.
READ = ("text", "heading", "label", "list", "paragraph", "document frame", "panel", "slider", "tree", "table cell")
NAMED = (*TOGGLES, *PRESSED, "text", "heading", "list", "dialog", "alert", "progress bar", "popup menu", "tree")
# Qt's own: its cells offer to be opened, its fields give the placeholder as the description.
QT_CELL, QT_FIELD = "table cell", "text"
BOTH_WAYS = ("expanded", "collapsed")


def faults(root: Node) -> list[str]:
    """One line for each fault of what is on show; `root` is the application."""
    shown = [node for node in root.walk() if "showing" in node.states]
    found = [f"{said(node)}: {complaint}" for node in shown for complaint in _complaints(node)]
    frames = [node for node in shown if node.role == "frame"]
    found += [] if [bool(frame.name) for frame in frames] == [True] else [f"not one named window, but {frames}"]
    # Parts of a control, and the current cell of a tree, say so together with what has the focus.
    focused = [said(node) for node in shown if {"focused", "focusable"} <= node.states and node.role != QT_CELL]
    return [*found, *_heading_faults(shown), *([f"the focus is at {focused}"] if len(focused) > 1 else [])]


def said(node: Node) -> str:
    """ "push button 'Accept'"."""
    return f"{node.role} {node.name!r}"


def _complaints(node: Node) -> Iterator[str]:
    is_enabled = "enabled" in node.states
    is_named = bool(node.name.strip())
    if not is_named and ("focusable" in node.states or node.role in NAMED):
        yield "has no name"
    if "focusable" in node.states and node.role not in (*TOGGLES, *PRESSED, *READ):
        yield "can have the focus, but its role says nothing"
    if is_named and node.description and node.description in node.name and node.role != QT_FIELD:
        yield f"the description {node.description!r} repeats the name"
    if is_enabled and node.role in TOGGLES and "Toggle" not in node.actions:
        yield f"cannot be toggled: {node.actions}"
    if is_enabled and node.role in PRESSED and "Press" not in node.actions:
        yield f"cannot be pressed: {node.actions}"
    if node.role not in (*TOGGLES, *PRESSED, QT_CELL) and {"Press", "Toggle"} & set(node.actions):
        yield "can be pressed, but its role does not say so"
    if ("checkable" in node.states) != (node.role in TOGGLES):
        yield f"its role does not fit to checkable: {sorted(node.states)}"
    if node.role == "push button" and "expandable" in node.states and not node.states & set(BOTH_WAYS):
        yield "says not whether it is open"
    if node.role == "heading" and node.level < 1:
        yield "has no level"


def _heading_faults(shown: list[Node]) -> list[str]:
    """Levels go down one at a time."""
    levels = [node.level for node in shown if node.role == "heading"]
    return [f"headings go from {before} to {after}" for before, after in pairwise(levels) if after > before + 1]
