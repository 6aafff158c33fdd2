"""What screen readers find in the policy: every heading with its level and every clause with its text, made when asked.

The rows of the reader are no widgets; each has an interface of its own below that of the view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, getCppPointer

from consentui.ui.models.reader_document import shown
from consentui.ui.widgets.accessibility_factory import HeadingLevel
from consentui.ui.widgets.accessible_item import ItemInterface

if TYPE_CHECKING:
    from consentui.ui.pages.policy.policy_text import PolicyText


class RowInterface(ItemInterface):
    """A heading or a clause, or a link in a clause's card; kept alive by the ReaderInterface."""

    def __init__(self, parent: ReaderInterface, row: int, link: int | None = None) -> None:
        super().__init__()
        self._parent = parent
        self._row = row
        self._link = link

    def isValid(self) -> bool:
        return self._parent.isValid() and self._row < len(self._parent.view.document.rows)

    def parent(self) -> QAccessibleInterface:
        return self._parent if self._link is None else self._parent.of_row(self._row)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._parent.of_link(self._row, index) if 0 <= index < self.childCount() else None

    def childCount(self) -> int:
        return len(self._parent.links_of(self._row)) if self._link is None else 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n in range(self.childCount()) if self.child(n) is child), -1)

    def role(self) -> QAccessible.Role:
        if self._link is not None:
            return QAccessible.Role.Link
        return QAccessible.Role.Heading if self._level() else QAccessible.Role.Paragraph

    def text(self, kind: QAccessible.Text) -> str:
        view = self._parent.view
        if self._link is not None:
            links = self._parent.links_of(self._row)
            return links[self._link].text if kind == QAccessible.Text.Name and self._link < len(links) else ""
        row = view.document.rows[self._row]
        if kind == QAccessible.Text.Name:
            label = f"{row.label}. " if row.label and row.is_clause else f"{row.label}  " if row.label else ""
            return shown(label + "\n".join(row.pieces))
        return shown(row.note) if kind == QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        view = self._parent.view
        box = view.row_box(self._row)
        if box is None:
            return QRect()
        if self._link is None:
            inner = box.toRect()
            inner.setHeight(round(view.layouts.of(self._row).text_height()))
        else:
            place = view.layouts.of(self._row).links[self._link].box
            inner = place.translated(0, box.y()).toRect()
        return QRect(view.mapToGlobal(inner.topLeft()), inner.size())

    def state(self) -> QAccessible.State:
        view = self._parent.view
        state = QAccessible.State()
        state.readOnly = state.selectableText = self._link is None
        state.linked = self._link is not None
        state.focusable = True
        is_target = view.target == self._row and view.focused_link is None
        is_here = view.focused_link == (self._row, self._link) if self._link is not None else is_target
        state.focused = is_here and view.hasFocus()
        is_out = not view.isVisible() or view.row_box(self._row) is None
        state.offscreen = is_out
        state.invisible = not view.isVisible()
        return state

    def foregroundColor(self) -> QColor:
        return self._parent.view.theme.colours.text

    def backgroundColor(self) -> QColor:
        return self._parent.view.theme.colours.surface

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        level = self._level() if kind == QAccessible.InterfaceType.AttributesInterface else 0
        if level:
            return VoidPtr(getCppPointer(self._parent.attributes_of(level))[0])
        return super().interface_cast(kind)

    def _level(self) -> int:
        """Of a heading, from 1; 0 for all else. Asked anew each time: the row may be one of another text by now."""
        rows = self._parent.view.document.rows
        return rows[self._row].level if self._link is None and self._row < len(rows) else 0


class ReaderInterface(QAccessibleWidget):
    """The text as a document; owned by Qt's accessibility cache and kept alive by the view."""

    def __init__(self, view: PolicyText) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self.view = view
        self._made: dict[tuple[int, int | None], RowInterface] = {}
        self._attributes: dict[int, HeadingLevel] = {}

    def childCount(self) -> int:
        return len(self.view.document.rows) + (self._foot is not None)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if index == len(self.view.document.rows):
            return None if self._foot is None else QAccessible.queryAccessibleInterface(self._foot)
        return self.of_row(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if self._foot is not None and child.object() is self._foot:
            return len(self.view.document.rows)
        return child._row if isinstance(child, RowInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        inside = self.view.mapFromGlobal(QPoint(x, y))
        if self._foot is not None and self._foot.geometry().contains(inside):
            return QAccessible.queryAccessibleInterface(self._foot)
        found = self.view.row_at(inside.y()) if self.view.rect().contains(inside) else None
        return None if found is None else self.of_row(found[0])

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if self.view.focused_link is not None:
            return self.of_link(*self.view.focused_link)
        return self if self.view.target is None else self.of_row(self.view.target)

    def text(self, kind: QAccessible.Text) -> str:
        name = self.view.accessibleName()
        return name if kind == QAccessible.Text.Name else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return super().interface_cast(kind) or VoidPtr(0)

    def of_row(self, row: int) -> RowInterface:
        """The interface of a row, the same one each time."""
        return self._of(row, None)

    def of_link(self, row: int, link: int) -> RowInterface:
        """The interface of a link in a clause's card."""
        return self._of(row, link)

    def links_of(self, row: int) -> Any:
        """The links of a row, whether it is laid out or not."""
        found = self.view.document.rows[row]
        links = self.view.layouts.links.get(found.key, ()) if found.is_clause and not found.is_rest else ()
        return [link for link in links if link.key]

    def attributes_of(self, level: int) -> HeadingLevel:
        """What says the level of a heading, kept alive here."""
        if level not in self._attributes:
            self._attributes[level] = HeadingLevel(level)
        return self._attributes[level]

    @property
    def _foot(self) -> QWidget | None:
        """What stands below the last row, while it does."""
        foot = self.view.foot
        return None if foot is None or foot.isHidden() else foot

    def _of(self, row: int, link: int | None) -> RowInterface:
        made = self._made.get((row, link))
        if made is None:
            made = self._made[row, link] = RowInterface(self, row, link)
            QAccessible.registerAccessibleInterface(made)
        return made


def say_focus(view: PolicyText, row: int, link: int | None = None) -> None:
    """The focus of screen readers goes to a row or a link in it."""
    interface = view.accessible_interface
    if QAccessible.isActive() and isinstance(interface, ReaderInterface):
        child = interface.of_row(row) if link is None else interface.of_link(row, link)
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))
