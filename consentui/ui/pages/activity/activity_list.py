"""The record under the hands of a person: keys, mouse, focus, screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessibleInterface, QFocusEvent, QKeyEvent, QMouseEvent

from consentui.ui.models.activity_rows import HEAD
from consentui.ui.pages.activity.list_accessible import ListInterface, say_current
from consentui.ui.pages.activity.list_view import ListView

_PAGE_SHARE = 0.9


class ActivityList(ListView):
    """Owner: the ActivityFrame. GUI thread. `opened(item | None)`: the entry whose card is to be shown."""

    opened = Signal(object)

    def make_accessible_interface(self) -> QAccessibleInterface:
        """For the factory: a list with a child for every visible row."""
        return ListInterface(self)

    def move_current(self, row: int) -> None:
        """The row that keys act on; it is brought into view and told to screen readers."""
        self.fit()
        first, last = 1, self.rows.count - 1
        if last < first:
            return
        self.current = min(max(row, first), last)
        if self.current == last:
            self.place.to_end()
        elif self.current == first:
            self.place.bring_in(HEAD)
        self.place.bring_in(self.current)
        self.say_moved()
        say_current(self)

    def toggle(self, row: int) -> None:
        """Open the card of a row, or close it."""
        item = self.rows.row(row).item if row > self.rows.waiting else None
        if item is not None:
            self.opened.emit(None if item == self.open_item else item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.has_ring = True
        if not self._moved_by(event.key()) and not self._toggled_by(event.key()):
            super().keyPressEvent(event)

    def _moved_by(self, key: int) -> bool:
        here, page = self.current, max(round(self.height() * _PAGE_SHARE / max(self.place.estimate, 1)), 1)
        steps = {
            int(Qt.Key.Key_Up): -1,
            int(Qt.Key.Key_Down): 1,
            int(Qt.Key.Key_PageUp): -page,
            int(Qt.Key.Key_PageDown): page,
        }
        if key in steps:
            self.move_current(here + steps[key] if here > HEAD else HEAD + 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.move_current(HEAD + 1 if key == Qt.Key.Key_Home else self.rows.count - 1)
        else:
            return False
        return True

    def _toggled_by(self, key: int) -> bool:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        opening = Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right
        if self.current <= HEAD:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle(self.current)
            return True
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and (key == opening) != self.is_open(self.current):
            self.toggle(self.current)
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.has_ring = False
            row = self.row_at(event.position())
            if row > 0:
                self.current = row
                self.toggle(row)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if row != self.hovered:
            self.hovered = row
            is_entry = row > self.rows.waiting
            self.setCursor(Qt.CursorShape.PointingHandCursor if is_entry else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = -1
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.has_ring = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.NoFocusReason)
        if self.has_ring and self.rows.count > 1:
            visible = [row for row, _ in self.place.visible() if row != HEAD]
            self.move_current(self.current if self.current in visible else next(iter(visible), 1))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
