"""A line with an icon, a name and a value that leads to where the value is set."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SIDE, _GAP = 8, 12


class ValueLine(PaintedButton):
    """A button named by both: "Ads, Off"."""

    def __init__(self, theme: Theme, icon: str, title: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon_name = icon
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """The value on show."""
        return self._value

    def set_value(self, value: str) -> None:
        """Another value."""
        if value != self._value:
            self._value = value
            self.updateGeometry()
            self.update()
            say_name_changed(self)

    def sizeHint(self) -> QSize:
        metrics = self.theme.font_metrics(Type.BODY)
        width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._value)
        return QSize(
            round(width) + 2 * _SIDE + 3 * _GAP + round(self.theme.part(Size.ICON_M)),
            max(Size.TARGET, self.theme.line_height(Type.BODY) + 20),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, side = self.theme.colours, round(self.theme.part(Size.ICON_M))
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if self.isDown() or self.underMouse():
                draw_box(painter, box, Radius.FIELD, colours.press if self.isDown() else colours.hover, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            icon = QRectF(_SIDE, (self.height() - side) / 2, side, side)
            icon = visual_rect(self.layoutDirection(), self.rect(), icon)
            self.theme.draw_icon(painter, self._icon_name, icon, colours.text2)
            value = self.theme.font_metrics(Type.LABEL).horizontalAdvance(self._value)
            left = _SIDE + side + _GAP
            room = self.width() - left - value - _GAP - _SIDE
            self._draw(painter, Type.BODY, self.text(), left, room, colours.text)
            self._draw(painter, Type.LABEL, self._value, self.width() - _SIDE - value, value + 1, colours.text2)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Button

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return f"{self.text()}, {self._value}" if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _draw(self, painter: QPainter, style: Type, text: str, x: float, room: float, ink: QColor) -> None:
        metrics = self.theme.font_metrics(style)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        place = visual_rect(self.layoutDirection(), self.rect(), QRectF(x, 0, metrics.horizontalAdvance(shown), 1))
        painter.setFont(self.theme.font(style))
        painter.setPen(ink)
        painter.drawText(QPointF(place.x(), (self.height() + metrics.ascent() - metrics.descent()) / 2), shown)
