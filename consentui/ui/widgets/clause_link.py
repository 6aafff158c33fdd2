"""The inline link to a clause of the policy."""

from __future__ import annotations

import math

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_focus_ring, draw_hairline, visual_rect

_AROUND_LINE = Size.LINK_TARGET - 19
EDGE = 4


class ClauseLink(PaintedButton):
    """Book icon and text, 28 high; `clicked` opens the reader. Links in lists stand at least 24 apart.

    Its text starts EDGE px inside the widget, room for the focus ring: place it EDGE px before the text it belongs to.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "book",
        style: Type = Type.SMALL_LABEL,
    ) -> None:
        super().__init__(theme, text, parent)
        self._style = style
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon_name = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = self._text_x() + self.theme.font_metrics(self._style).horizontalAdvance(self.text())
        return QSize(math.ceil(width) + EDGE + 1, self.theme.line_height(self._style) + _AROUND_LINE)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = self.theme.colours, self.theme.font_metrics(self._style)
        ink = colours.accent_hover if self.underMouse() else colours.accent
        side = round(self.theme.part(Size.ICON_S))
        room = self.width() - self._text_x() - EDGE
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            icon = QRectF(EDGE, (self.height() - side) / 2, side, side)
            self.theme.draw_icon(painter, self._icon_name, self._mirrored(icon), ink)
            place = self._mirrored(QRectF(self._text_x(), 0, width, self.height()))
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.setPen(ink)
            painter.setFont(self.theme.font(self._style))
            painter.drawText(QPointF(place.x(), baseline), text)
            if self.underMouse():
                draw_hairline(painter, ink, place.x(), round(baseline) + 2, width)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, QRectF(self.rect()), 6)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Link

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name and not self.accessibleName() else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.linked = True

    def _text_x(self) -> int:
        return EDGE + (round(self.theme.part(Size.ICON_S)) + Space.S if self._icon_name else 0)

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
