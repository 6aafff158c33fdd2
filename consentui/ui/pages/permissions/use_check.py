"""The box to tick of one use."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring

_BOX, _RADIUS, _CHECK = 20, 6, 14
_LINE = 1.6
_RING = 4


class UseCheck(PaintedButton):
    """Starts unticked, always. Qt tells assistive technology that it can be ticked and whether it is."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.setCheckable(True)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(Size.TARGET, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, side = self.theme.colours, round(self.theme.part(_BOX))
        box = QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked():
                draw_box(painter, box, _RADIUS, colours.accent_hover if self.underMouse() else colours.accent, None)
                mark = round(self.theme.part(_CHECK))
                place = QRectF(box.center().x() - mark / 2, box.center().y() - mark / 2, mark, mark)
                self.theme.draw_icon(painter, "check", place, colours.on_accent, 3.0)
            else:
                fill = colours.hover if self.underMouse() else colours.surface
                draw_box(painter, box, _RADIUS, fill, colours.control, _LINE)
            if self.has_ring:
                ring = box.adjusted(-_RING, -_RING, _RING, _RING)
                draw_focus_ring(painter, self.theme, ring, _RADIUS + _RING)
