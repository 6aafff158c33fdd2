"""Keys drawn as little caps, as they are pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.painting import draw_box, visual_rect

_SIDE, _GAP, _AROUND_LINE, _RADIUS = 6, 5, 5, 5


class KeyCaps(QWidget):
    """Static text for AT: the keys with "or" between them are said by the row, which has them in its name."""

    def __init__(self, theme: Theme, keys: Sequence[str], parent: QWidget | None = None, *, text: str = "") -> None:
        """`text` stands after the caps ("move")."""
        super().__init__(parent)
        self.theme = theme
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._keys = tuple(keys)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        widths = [self._cap_width(key) for key in self._keys]
        width = sum(widths) + _GAP * (len(widths) - 1)
        if self._text:
            width += 2 * _GAP + self.theme.font_metrics(Type.CAPTION).horizontalAdvance(self._text)
        return QSize(round(width) + 1, self._cap_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = self.theme.colours, self.theme.font_metrics(Type.CAPTION)
        height = self._cap_height()
        y, x = (self.height() - height) / 2, 0.0
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(self.theme.font(Type.CAPTION))
            for key in self._keys:
                wide = self._cap_width(key)
                box = visual_rect(self.layoutDirection(), self.rect(), QRectF(x, y, wide, height))
                if key != "…":
                    draw_box(painter, box, _RADIUS, colours.sunken, colours.line2)
                painter.setPen(colours.text2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
                x += wide + _GAP
            if self._text:
                wide = metrics.horizontalAdvance(self._text)
                place = visual_rect(self.layoutDirection(), self.rect(), QRectF(x + _GAP / 2, 0, wide, 1))
                painter.drawText(QPointF(place.x(), baseline), self._text)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return " ".join([*self._keys, self._text]).strip() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _cap_height(self) -> int:
        return self.theme.line_height(Type.CAPTION) + _AROUND_LINE

    def _cap_width(self, key: str) -> float:
        return max(self.theme.font_metrics(Type.CAPTION).horizontalAdvance(key) + 2 * _SIDE, float(self._cap_height()))
