"""The lines of a menu."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SIDE, _GAP, _END = 10, 10, 12
_HEADING_AIR = 12


class MenuRow(PaintedButton):
    """An action, or one of a group with a check before the one in force."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        key: object,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        is_checked: bool | None = None,
    ) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.key = key
        self.is_checked = is_checked
        self._icon_name = "check" if is_checked else icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = self.theme.font_metrics(Type.LABEL).horizontalAdvance(self.text())
        return QSize(round(self._text_x() + text + _END), max(Size.TARGET, self.theme.line_height(Type.LABEL) + 20))

    def minimumSizeHint(self) -> QSize:
        """In a window too narrow for it, its text is cut with an ellipsis and not by the edge."""
        return QSize(Size.TARGET, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self.theme.colours, QRectF(self.rect()).adjusted(0, 1, 0, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                draw_box(painter, box, Radius.FIELD, colours.hover, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            side = round(self.theme.part(Size.ICON_M))
            if self._icon_name:
                icon = visual_rect(
                    self.layoutDirection(), self.rect(), QRectF(_SIDE, (self.height() - side) / 2, side, side)
                )
                ink = colours.accent if self.is_checked else colours.text2
                self.theme.draw_icon(painter, self._icon_name, icon, ink)
            metrics = self.theme.font_metrics(Type.LABEL)
            room = self.width() - self._text_x() - _END
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
            place = QRectF(self._text_x(), 0, metrics.horizontalAdvance(text), self.height())
            place = visual_rect(self.layoutDirection(), self.rect(), place)
            painter.setFont(self.theme.font(Type.LABEL))
            painter.setPen(colours.text)
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x(), baseline), text)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.RadioButton if self.is_checked is not None else QtGui.QAccessible.Role.MenuItem

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.checkable = self.is_checked is not None
        state.checked = bool(self.is_checked)

    def _text_x(self) -> int:
        return _SIDE + round(self.theme.part(Size.ICON_M)) + _GAP


class MenuHeading(QWidget):
    """The small heading of a group, with a line above all but the first."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.theme.font_metrics(Type.CAPTION_LABEL).horizontalAdvance(self._text)
        return QSize(round(width) + _SIDE + _END, self.theme.line_height(Type.CAPTION_LABEL) + _HEADING_AIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        with QPainter(self) as painter:
            if self.y() > 0:
                painter.fillRect(QRectF(0, 3, self.width(), 1), colours.line)
            painter.setFont(self.theme.font(Type.CAPTION_LABEL))
            painter.setPen(colours.text3)
            box = QRectF(self.rect()).adjusted(_SIDE, 6, -_SIDE, 0)
            # A painter mirrors this by itself.
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._text if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True
