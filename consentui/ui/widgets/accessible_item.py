"""What screen readers find in a view whose entries are no widgets: the part that is the same for every entry."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from shiboken6 import VoidPtr


class ItemInterface(QAccessibleInterface):
    """One entry, without anything below it; kept alive by the interface of its view.

    A subclass says its parent, name, place, state and colours.
    """

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

    def interface_cast(self, _kind: QAccessible.InterfaceType) -> Any:
        # Never None: PySide6 cannot hand it to Qt as a null pointer and ends the process.
        return VoidPtr(0)
