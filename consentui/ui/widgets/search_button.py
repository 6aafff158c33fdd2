"""What looks like a field in the sidebar and opens the search."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_ICON_X, _TEXT_X = 12, 38
_CAP_END, _CAP_SIDE, _CAP_AROUND, _CAP_RADIUS = 9, 6, 4, 5
_AROUND_LINE = Size.BUTTON - 20


class SearchButton(PaintedButton):
    """Owner: the Sidebar. In the rail only the icon; the text becomes the tool tip."""

    def __init__(self, theme: Theme, text: str, keys: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._keys = keys
        self._name = name
        self._is_rail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, *, is_rail: bool) -> None:
        """Only the icon."""
        self._is_rail = is_rail
        self.setToolTip(f"{self.text()} ({self._keys})" if is_rail else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Size.TARGET, max(Size.TARGET, self._drawn_height() + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, height = self.theme.colours, self._drawn_height()
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        side = round(self.theme.part(Size.ICON_M))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            fill = colours.hover if self.underMouse() else colours.surface
            draw_box(
                painter, box, Radius.FIELD, fill, colours.control if self.theme.is_high_contrast else colours.line2
            )
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            x = (self.width() - side) / 2 if self._is_rail else _ICON_X
            icon = self._mirrored(QRectF(x, (self.height() - side) / 2, side, side))
            self.theme.draw_icon(painter, "search", icon, colours.text2)
            if not self._is_rail:
                self._draw_text(painter)
                self._draw_keys(painter)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Button

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Name:
            return self._name
        return self._keys if kind == QtGui.QAccessible.Text.Accelerator else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.hasPopup = True

    def _draw_text(self, painter: QPainter) -> None:
        metrics = self.theme.font_metrics(Type.BODY)
        left = _TEXT_X + round(self.theme.part(Size.ICON_M)) - Size.ICON_M
        room = self.width() - left - self._cap_width() - 2 * _CAP_END
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        place = self._mirrored(QRectF(left, 0, metrics.horizontalAdvance(text), 1))
        painter.setFont(self.theme.font(Type.BODY))
        painter.setPen(self.theme.colours.text2)
        painter.drawText(QPointF(place.x(), (self.height() + metrics.ascent() - metrics.descent()) / 2), text)

    def _draw_keys(self, painter: QPainter) -> None:
        colours, wide = self.theme.colours, self._cap_width()
        height = self.theme.line_height(Type.CAPTION) + _CAP_AROUND
        box = self._mirrored(QRectF(self.width() - _CAP_END - wide, (self.height() - height) / 2, wide, height))
        draw_box(painter, box, _CAP_RADIUS, colours.sunken, colours.line2)
        painter.setFont(self.theme.font(Type.CAPTION))
        painter.setPen(colours.text2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)

    def _cap_width(self) -> float:
        return self.theme.font_metrics(Type.CAPTION).horizontalAdvance(self._keys) + 2 * _CAP_SIDE

    def _drawn_height(self) -> int:
        return self.theme.line_height(Type.LABEL) + _AROUND_LINE

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
