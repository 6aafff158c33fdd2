"""A button that is only an icon: close, next, previous."""

from __future__ import annotations

from PySide6 import QtGui  # QAccessible and its enumerations are loaded when somebody asks
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Size, Theme
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring

_DRAWN = 36


class IconButton(PaintedButton):
    """44 to hit, 36 drawn; its name is what AT and the tool tip say ("Close message")."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        ink: Ink = Ink.TEXT2,
        side: int = Size.ICON_L,
    ) -> None:
        super().__init__(theme, "", parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._side = side
        self._icon_name = icon
        self._ink = ink
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Another icon."""
        self._icon_name = icon
        self.update()

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Button

    def accessible_text(self, _kind: QtGui.QAccessible.Text) -> str:
        return ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        """Nothing that Qt does not know."""

    def sizeHint(self) -> QSize:
        return QSize(Size.TARGET, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, centre = self.theme.colours, QRectF(self.rect()).center()
        box = QRectF(centre.x() - _DRAWN / 2, centre.y() - _DRAWN / 2, _DRAWN, _DRAWN)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isDown() or self.underMouse():
                draw_box(painter, box, Radius.FIELD, colours.press if self.isDown() else colours.hover, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            side = round(self.theme.part(self._side))
            place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            ink = self._ink.of(colours) if self.isEnabled() else colours.text3
            self.theme.draw_icon(painter, self._icon_name, place, ink)
