"""The list of pages in the sidebar or rail: one stop of the Tab key, arrows move inside."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.nav_item import NavItem
from consentui.ui.widgets.painting import draw_hairline

_GROUP_GAP = 15


class NavList(MeasuredWidget):
    """Signals: `page_requested(str)` with the key of the item, what is current is set by the shell;
    `entry_in_focus(NavItem)`: it is where Tab comes in, so it has to be in view."""

    page_requested = Signal(str)
    entry_in_focus = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._items: list[NavItem] = []
        self._breaks: set[int] = set()
        self._is_rail = False

    def add_item(self, key: str, icon: str, text: str) -> NavItem:
        """Append an entry."""
        item = NavItem(self.theme, key, icon, text, self)
        item.set_rail(is_rail=self._is_rail)
        item.clicked.connect(self._request)
        self._items.append(item)
        self._share_focus(self._items[0])
        self.remeasure()
        return item

    def add_break(self) -> None:
        """A line before the next entry."""
        self._breaks.add(len(self._items))

    def item(self, key: str) -> NavItem | None:
        """The entry of that page."""
        return next((item for item in self._items if item.key == key), None)

    def items(self) -> tuple[NavItem, ...]:
        """From top to bottom."""
        return tuple(self._items)

    def set_current(self, key: str) -> None:
        """Mark the page on show; Tab comes back to it."""
        for item in self._items:
            item.set_current(is_current=item.key == key)
        current = self.item(key)
        if current is not None:
            self._share_focus(current)

    def set_rail(self, *, is_rail: bool) -> None:
        """Icons only."""
        self._is_rail = is_rail
        for item in self._items:
            item.set_rail(is_rail=is_rail)
        self.remeasure()

    def measure(self, width: int) -> int:
        return sum(item.row_height() for item in self._items) + _GROUP_GAP * len(self._breaks)

    def preferred_width(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=Size.TARGET)

    def minimumSizeHint(self) -> QSize:
        return QSize(Size.TARGET, 0)

    def place_children(self) -> None:
        y = 0
        for index, item in enumerate(self._items):
            y += _GROUP_GAP if index in self._breaks else 0
            height = item.row_height()
            self.put(item, 0, y, self.width(), height)
            y += height

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for index in self._breaks:
                if index < len(self._items):
                    y = self._items[index].y() - (_GROUP_GAP + 1) // 2
                    draw_hairline(painter, self.theme.colours.line, 0, y, QRectF(self.rect()).width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = next((index for index, item in enumerate(self._items) if item.hasFocus()), None)
        last = len(self._items) - 1
        if current is None:
            super().keyPressEvent(event)
            return
        target: int | None = {
            int(Qt.Key.Key_Up): max(current - 1, 0),
            int(Qt.Key.Key_Down): min(current + 1, last),
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }.get(event.key())
        if target is None:
            super().keyPressEvent(event)
            return
        self._share_focus(self._items[target])
        self._items[target].setFocus(Qt.FocusReason.TabFocusReason)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.PageTabList

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        is_name = kind == QtGui.QAccessible.Text.Name and not self.accessibleName()
        return self.tr("Pages") if is_name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _share_focus(self, holder: NavItem) -> None:
        for item in self._items:
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is holder else Qt.FocusPolicy.ClickFocus)
        self.entry_in_focus.emit(holder)

    @Slot()
    def _request(self) -> None:
        item = self.sender()
        if isinstance(item, NavItem):
            self.page_requested.emit(item.key)
