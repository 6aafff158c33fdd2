"""What screen readers find in a view whose entries are no widgets: the part that is the same for every entry."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from shiboken6 import VoidPtr, getCppPointer

PRESS = "Press"


class ItemAction(QAccessibleActionInterface):
    """What can be done with an entry: pressed, as with Enter."""

    def __init__(self, item: ItemInterface) -> None:
        super().__init__()
        self._item = item

    def actionNames(self) -> list[str]:
        return [PRESS] if self._item.can_be_pressed() else []

    def doAction(self, name: str) -> None:
        if name == PRESS and self._item.can_be_pressed():
            self._item.press()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class ItemInterface(QAccessibleInterface):
    """One entry, without anything below it; kept alive by the interface of its view.

    A subclass says its parent, name, place, state and colours, and what pressing it does, if it can be pressed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._action = ItemAction(self)

    def can_be_pressed(self) -> bool:
        """Whether pressing it does something now."""
        return False

    def press(self) -> None:
        """What Enter does on it; nothing for an entry that is only read."""

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.parent().window()

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        return

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.ActionInterface:
            return VoidPtr(getCppPointer(self._action)[0])
        # Never None: PySide6 cannot hand it to Qt as a null pointer and ends the process.
        return VoidPtr(0)
