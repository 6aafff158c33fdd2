"""A field that opens a menu of values (the calling code of a phone number)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.menu import Menu, MenuEntry
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SIDE, _GAP = 12, 6
_DRAWN = 38


class ComboValue:
    """One value: what the field shows, what the menu shows, and the key."""

    __slots__ = ("key", "menu_text", "text")

    def __init__(self, key: object, text: str, menu_text: str = "") -> None:
        self.key = key
        self.text = text
        self.menu_text = menu_text or text


class Combo(PaintedButton):
    """`picked(object)` with the key when the person picks another value."""

    picked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        values: Sequence[ComboValue],
        parent: QWidget | None = None,
        *,
        minimum_width: int = 104,
        placeholder: str = "",
    ) -> None:
        """With a `placeholder`, which stands there meanwhile, nothing is chosen at first; else the first value."""
        super().__init__(theme, "", parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._placeholder = placeholder
        self._values: list[ComboValue] = []
        self._index: int | None = None
        self._menu: Menu | None = None
        self._minimum_width = minimum_width
        self.setAccessibleName(name)
        self.set_values(values)
        self.clicked.connect(self.open_menu)

    @property
    def key(self) -> object:
        """The key of the value in force; None for none."""
        return None if self._index is None else self._values[self._index].key

    def set_values(self, values: Sequence[ComboValue]) -> None:
        """Other values; the one in force stays where it is among them, else the first, or none."""
        key = self.key
        self._values = list(values)
        self._index = 0 if values and not self._placeholder else None
        self.setText(self._placeholder if self._index is None else values[0].text)
        self.updateGeometry()
        self.set_key(key)

    def set_key(self, key: object) -> None:
        """Show this value; no signal."""
        for index, value in enumerate(self._values):
            if value.key == key:
                self._index = index
                self.setText(value.text)
                self.updateGeometry()
                say_name_changed(self)

    @Slot()
    def open_menu(self) -> None:
        """As a click."""
        if self._menu is None:
            self._menu = Menu(self.theme, self.window(), self.accessibleName())
            self._menu.chosen.connect(self._pick)
        entries = [
            MenuEntry(value.menu_text, value.key, is_checked=index == self._index)
            for index, value in enumerate(self._values)
        ]
        self._menu.set_entries(entries)
        self._menu.open_at(self)

    def sizeHint(self) -> QSize:
        text = self.theme.font_metrics(Type.BODY).horizontalAdvance(self.text())
        width = _SIDE * 2 + text + _GAP + round(self.theme.part(Size.ICON_M))
        return QSize(max(round(width), self._minimum_width), max(self._drawn_height() + 6, Size.TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, height = self.theme.colours, self._drawn_height()
        box = QRectF(0, (self.height() - height) // 2, self.width(), height)
        side, metrics = round(self.theme.part(Size.ICON_M)), self.theme.font_metrics(Type.BODY)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            fill = colours.hover if self.underMouse() else colours.surface
            draw_box(painter, box, Radius.FIELD, fill, colours.control)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            place = QRectF(_SIDE, 0, metrics.horizontalAdvance(self.text()), self.height())
            place = visual_rect(self.layoutDirection(), self.rect(), place)
            painter.setFont(self.theme.font(Type.BODY))
            painter.setPen(colours.text2 if self._index is None else colours.text)
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x(), baseline), self.text())
            icon = QRectF(self.width() - _SIDE + 2 - side, (self.height() - side) / 2, side, side)
            icon = visual_rect(self.layoutDirection(), self.rect(), icon)
            self.theme.draw_icon(painter, "chevron-down", icon, colours.text2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.ComboBox

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Value and self._index is not None else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.hasPopup = True
        state.expandable = True

    def _drawn_height(self) -> int:
        return self.theme.line_height(Type.BODY) + _DRAWN - 21

    @Slot(object)
    def _pick(self, key: object) -> None:
        if key != self.key:
            self.set_key(key)
            self.picked.emit(key)
