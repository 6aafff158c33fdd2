"""The chevron button that opens and closes the details of a row."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Size, Theme
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring

_DRAWN = 36


class Expander(PaintedButton):
    """Says expanded or collapsed to assistive technology; its owner decides what that opens."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._is_open = False
        self.setAccessibleName(name)

    @property
    def is_open(self) -> bool:
        """What the chevron shows."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Turn the chevron."""
        if is_open != self._is_open:
            self._is_open = is_open
            say_state_changed(self, expanded=True, collapsed=True)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(Size.TARGET, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        centre = QRectF(self.rect()).center()
        box = QRectF(centre.x() - _DRAWN / 2, centre.y() - _DRAWN / 2, _DRAWN, _DRAWN)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isDown():
                draw_box(painter, box, Radius.FIELD, self.theme.colours.press, None)
            elif self.underMouse():
                draw_box(painter, box, Radius.FIELD, self.theme.colours.hover, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            side = round(self.theme.part(Size.ICON_L))
            place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            self.theme.draw_icon(painter, self.icon_name(), place, self.theme.colours.text2)

    def icon_name(self) -> str:
        """What it shows now."""
        return "chevron-up" if self._is_open else "chevron-down"

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Button

    def accessible_text(self, _kind: QtGui.QAccessible.Text) -> str:
        return ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.expandable = True
        state.expanded = self._is_open
        state.collapsed = not self._is_open
