"""The keys of the window and what they do (UX, section 3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.record import Record

translate = QCoreApplication.translate


class ShortcutLine(Record):
    """`keys` are alternatives, each written as it is pressed."""

    keys: tuple[str, ...]
    text: str


class ShortcutGroup(Record):
    title: str
    lines: tuple[ShortcutLine, ...]


def shortcut_groups(*, is_demo: bool) -> tuple[ShortcutGroup, ...]:
    """Everything, in groups."""
    return (_anywhere(is_demo=is_demo), _moving(), _reading())


def _anywhere(*, is_demo: bool) -> ShortcutGroup:
    lines = [
        ShortcutLine(
            ("Ctrl+K", "Ctrl+F"), translate("ShortcutWords", "Search permissions, choices, policy and settings")
        ),
        ShortcutLine(("Ctrl+Z",), translate("ShortcutWords", "Undo the last recorded choice")),
        ShortcutLine(("F5", "Ctrl+R"), translate("ShortcutWords", "Send what waits and check again")),
        ShortcutLine(
            ("Ctrl++", "Ctrl+-", "Ctrl+0"), translate("ShortcutWords", "Larger text, smaller text, as it was")
        ),
        ShortcutLine(("F1",), translate("ShortcutWords", "This list")),
        ShortcutLine(("Esc",), translate("ShortcutWords", "Close what is open: search, menu, dialog, message")),
    ]
    if is_demo:
        lines.append(ShortcutLine(("Ctrl+Shift+D",), translate("ShortcutWords", "Show or hide the demo panel")))
    return ShortcutGroup(translate("ShortcutWords", "Anywhere"), tuple(lines))


def _moving() -> ShortcutGroup:
    return ShortcutGroup(
        translate("ShortcutWords", "Moving about"),
        (
            ShortcutLine(("Alt+1", "…", "Alt+9"), translate("ShortcutWords", "Open a page, counted from the top")),
            ShortcutLine(("Alt+Left",), translate("ShortcutWords", "Back to the page before")),
            ShortcutLine(("Tab", "Shift+Tab"), translate("ShortcutWords", "Next and previous control")),
            ShortcutLine(("F6", "Shift+F6"), translate("ShortcutWords", "Next and previous part of the window")),
            ShortcutLine(("↑", "↓", "Home", "End"), translate("ShortcutWords", "Move inside a list")),
            ShortcutLine(("→", "←"), translate("ShortcutWords", "Open and close the details of a row")),
            ShortcutLine(("Space", "Enter"), translate("ShortcutWords", "Press a button or a switch")),
        ),
    )


def _reading() -> ShortcutGroup:
    return ShortcutGroup(
        translate("ShortcutWords", "In the policy"),
        (
            ShortcutLine(("Ctrl+F",), translate("ShortcutWords", "Search the policy")),
            ShortcutLine(("F3", "Shift+F3"), translate("ShortcutWords", "Next and previous match")),
        ),
    )
