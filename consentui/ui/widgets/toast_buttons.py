"""The two buttons of a toast, in the colours of its dark ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme, Type
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_hairline

_RADIUS = 7
_AIR = 5
_PADDING = 13


class ToastAction(PaintedButton):
    """Undo, Try again; a line at its end sets it apart from the close button."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, parent)

    def sizeHint(self) -> QSize:
        width = self.theme.font_metrics(Type.LABEL).horizontalAdvance(self.text()) + 2 * _PADDING
        return QSize(max(round(width), Size.TARGET), max(Size.TARGET, self.theme.line_height(Type.LABEL) + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self.theme.colours, QRectF(self.rect()).adjusted(0, _AIR, -2, -_AIR)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.has_ring:
                draw_box(painter, box, _RADIUS, None, colours.toast_action, 2)
            painter.setFont(self.theme.font(Type.LABEL))
            painter.setPen(colours.toast_action)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            if self.underMouse():
                width = self.theme.font_metrics(Type.LABEL).horizontalAdvance(self.text())
                below = round(box.center().y()) + 10
                draw_hairline(painter, colours.toast_action, box.center().x() - width / 2, below, width)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            line = QRectF(0 if is_mirrored else self.width() - 1, self.height() / 2 - 10, 1, 20)
            veil = painter.pen().color()
            veil.setAlphaF(0.3)
            painter.fillRect(line, veil)


class ToastClose(PaintedButton):
    """The cross."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(Size.TARGET, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self.theme.colours, QRectF(self.rect()).adjusted(_AIR, _AIR, -_AIR, -_AIR)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.has_ring:
                draw_box(painter, box, _RADIUS, None, colours.toast_action, 2)
            side = round(self.theme.part(Size.ICON_M))
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            ink = colours.toast_action if self.underMouse() else colours.toast_text
            self.theme.draw_icon(painter, "x", place, ink)
