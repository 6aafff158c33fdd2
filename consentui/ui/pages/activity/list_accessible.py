"""What screen readers find in the record: a list with the rows that are in view, each with its place in the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from consentui.ui.models.activity_rows import HEAD
from consentui.ui.widgets.accessible_item import ItemInterface

if TYPE_CHECKING:
    from consentui.ui.pages.activity.activity_list import ActivityList
    from consentui.ui.pages.activity.list_view import ListView

translate = QCoreApplication.translate
_KEPT = 256


class RowInterface(ItemInterface):
    """One row; kept alive by the ListInterface."""

    def __init__(self, parent: ListInterface, row: int) -> None:
        super().__init__()
        self._parent = parent
        self.row = row

    def isValid(self) -> bool:
        return self._parent.isValid() and self.row < self._parent.view.rows.count

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def text(self, kind: QAccessible.Text) -> str:
        rows = self._parent.view.rows
        if kind == QAccessible.Text.Name:
            return rows.spoken(self.row)
        if kind == QAccessible.Text.Description:
            text = translate("ListInterface", "{place} of {count}")
            return text.format(place=self.row, count=rows.count - 1)
        return ""

    def rect(self) -> QRect:
        view = self._parent.view
        box = view.row_box(self.row)
        if box is None:
            return QRect()
        return QRect(view.mapToGlobal(box.toRect().topLeft()), box.toRect().size())

    def state(self) -> QAccessible.State:
        view = self._parent.view
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = state.active = self.row == view.current and view.hasFocus()
        is_entry = self.row > view.rows.waiting
        state.expandable = is_entry
        is_open = is_entry and view.is_open(self.row)
        state.expanded, state.collapsed = is_open, is_entry and not is_open
        state.offscreen = not view.isVisible() or view.row_box(self.row) is None
        state.invisible = not view.isVisible()
        return state

    def can_be_pressed(self) -> bool:
        return self.isValid() and self.row > self._parent.view.rows.waiting

    def press(self) -> None:
        self._parent.view.toggle(self.row)

    def foregroundColor(self) -> QColor:
        return self._parent.view.theme.colours.text

    def backgroundColor(self) -> QColor:
        return self._parent.view.theme.colours.surface


class ListInterface(QAccessibleWidget):
    """Its children are the rows in view: a million of them would never end. Owned by Qt's cache, kept by the view."""

    def __init__(self, view: ActivityList) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._made: dict[int, RowInterface] = {}

    def childCount(self) -> int:
        return len(self._rows())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        rows = self._rows()
        return self.of_row(rows[index]) if 0 <= index < len(rows) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        rows = self._rows()
        return rows.index(child.row) if isinstance(child, RowInterface) and child.row in rows else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        row = self.view.row_at(self.view.mapFromGlobal(QPoint(x, y)).toPointF())
        return self.of_row(row) if row > HEAD else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self if self.view.current <= HEAD else self.of_row(self.view.current)

    def text(self, kind: QAccessible.Text) -> str:
        return self.view.accessibleName() if kind == QAccessible.Text.Name else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return super().interface_cast(kind) or VoidPtr(0)

    def of_row(self, row: int) -> RowInterface:
        """The interface of a row, the same one as long as it is remembered."""
        made = self._made.get(row)
        if made is None:
            if len(self._made) >= _KEPT:
                self.forget_rows()
            made = self._made[row] = RowInterface(self, row)
            QAccessible.registerAccessibleInterface(made)
        return made

    def forget_rows(self) -> None:
        """Other rows are on show: what was made for those before is no more."""
        for made in self._made.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))
        self._made.clear()

    def _rows(self) -> list[int]:
        return [row for row, _ in self.view.place.visible() if row != HEAD]


def say_current(view: ActivityList) -> None:
    """The focus of screen readers goes to the current row."""
    interface = view.accessible_interface
    if view.hasFocus() and QAccessible.isActive() and isinstance(interface, ListInterface):
        event = QAccessibleEvent(interface.of_row(view.current), QAccessible.Event.Focus)
        QAccessible.updateAccessibility(event)


def say_rows_changed(view: ListView) -> None:
    """Rows stand for other entries now."""
    interface = view.accessible_interface
    if isinstance(interface, ListInterface):
        interface.forget_rows()
