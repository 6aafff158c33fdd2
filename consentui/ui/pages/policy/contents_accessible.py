"""What screen readers find in the contents: a list with an entry for every visible line, made when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from consentui.ui.models.reader_document import shown
from consentui.ui.widgets.accessible_item import ItemInterface

if TYPE_CHECKING:
    from consentui.ui.pages.policy.contents_list import ContentsList

translate = QCoreApplication.translate


class LineInterface(ItemInterface):
    """One line of the contents; kept alive by the ContentsInterface."""

    def __init__(self, parent: ContentsInterface, line: int) -> None:
        super().__init__()
        self._parent = parent
        self.line = line

    def isValid(self) -> bool:
        return self._parent.isValid() and self.line < len(self._parent.view.lines)

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name or not self.isValid():
            return ""
        view = self._parent.view
        line = view.lines[self.line]
        place = view.rows.places[line.place]
        name = shown(f"{place.number}  {place.title}" if place.number else place.title)
        if not line.found:
            return name
        count = line.found
        return f"{name}, " + translate("ContentsList", "%n matches", "", count)

    def rect(self) -> QRect:
        view = self._parent.view
        if not self.isValid():
            return QRect()
        box = view.line_box(self.line).toRect()
        return QRect(view.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        view, state = self._parent.view, QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        line, box = view.lines[self.line], view.line_box(self.line)
        state.focusable = state.selectable = True
        state.focused = view.hasFocus() and view.focused == self.line
        state.selected = view.current >= 0 and view.rows.shown_for(view.current) == line.place
        state.expandable = line.is_open is not None
        state.expanded = bool(line.is_open)
        state.collapsed = line.is_open is False
        state.offscreen = box.bottom() <= 0 or box.top() >= view.height()
        state.invisible = not view.isVisible()
        return state

    def can_be_pressed(self) -> bool:
        return self.isValid()

    def press(self) -> None:
        view = self._parent.view
        view.place_requested.emit(view.lines[self.line].place)

    def foregroundColor(self) -> QColor:
        return self._parent.view.theme.colours.text

    def backgroundColor(self) -> QColor:
        return self._parent.view.theme.colours.window


class ContentsInterface(QAccessibleWidget):
    """The list; owned by Qt's accessibility cache and kept alive by the view."""

    def __init__(self, view: ContentsList) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._made: dict[int, LineInterface] = {}

    def childCount(self) -> int:
        return len(self.view.lines)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.of_line(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.line if isinstance(child, LineInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        inside = self.view.mapFromGlobal(QPoint(x, y))
        return self.child(self.view.line_at(inside.y())) if self.view.rect().contains(inside) else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self.view.focused)

    def text(self, kind: QAccessible.Text) -> str:
        return translate("ContentsList", "Contents") if kind == QAccessible.Text.Name else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return super().interface_cast(kind) or VoidPtr(0)

    def of_line(self, line: int) -> LineInterface:
        """The interface of a line, the same one each time."""
        made = self._made.get(line)
        if made is None:
            made = self._made[line] = LineInterface(self, line)
            QAccessible.registerAccessibleInterface(made)
        return made


def say_line_focus(view: ContentsList) -> None:
    """The focus of screen readers goes to the focused line."""
    interface = view.accessible_interface
    if QAccessible.isActive() and isinstance(interface, ContentsInterface) and view.lines:
        QAccessible.updateAccessibility(QAccessibleEvent(interface.of_line(view.focused), QAccessible.Event.Focus))
