"""The pill that tells a state in a few words; it may be a button."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme, Type
from consentui.ui.theme.parts import Tone, tone_paint
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SIDE, _ICON_SIDE, _ICON, _GAP = 9, 7, 14, 5
_AROUND_LINE = Size.PILL - 17
_RING = 3


class StatusPill(PaintedButton):
    """24 high, always with words; where they do not fit they are heard (`accessibleName`).

    With `is_button` it can be pressed (`clicked`) and is 44 high to hit.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: Tone = Tone.OUTLINE,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        is_button: bool = False,
    ) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._tone = tone
        self._icon_name = icon
        self._is_button = is_button
        if not is_button:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_status(self, text: str, tone: Tone, icon: str = "") -> None:
        """Another state."""
        if (text, tone, icon) == (self.text(), self._tone, self._icon_name):
            return
        self._tone, self._icon_name = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()
        say_name_changed(self)

    def sizeHint(self) -> QSize:
        height = self._drawn_height()
        around = 2 * _RING if self._is_button else 0
        width = round(self._content_width()) + around
        return QSize(width, max(height + around, Size.TARGET) if self._is_button else height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, height = self.theme.colours, self._drawn_height()
        around = _RING if self._is_button else 0
        box = QRectF(around, (self.height() - height) // 2, self.width() - 2 * around, height)
        paint = tone_paint(colours, self._tone)
        fill = colours.hover if self._is_button and self.underMouse() and self._tone is Tone.OUTLINE else paint.fill
        line = colours.line2 if self._tone is Tone.TINT and self.theme.is_high_contrast else paint.line
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, box, height / 2, fill, line)
            if self.has_ring:
                ring = box.adjusted(-_RING, -_RING, _RING, _RING)
                draw_focus_ring(painter, self.theme, ring, ring.height() / 2)
            painter.setPen(paint.ink)
            self._draw_content(painter, box)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Button if self._is_button else QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name and not self.accessibleName() else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = not self._is_button

    def _drawn_height(self) -> int:
        return self.theme.line_height(Type.CAPTION_LABEL) + _AROUND_LINE

    def _icon_side(self) -> int:
        return round(self.theme.part(_ICON)) if self._icon_name else 0

    def _content_width(self) -> float:
        if not self.text():
            return max(self._icon_side() + 2 * _ICON_SIDE, self._drawn_height())
        text = self.theme.font_metrics(Type.CAPTION_LABEL).horizontalAdvance(self.text())
        return text + _SIDE + (_ICON_SIDE + self._icon_side() + _GAP if self._icon_name else _SIDE)

    def _draw_content(self, painter: QPainter, box: QRectF) -> None:
        metrics, x = self.theme.font_metrics(Type.CAPTION_LABEL), box.x() + _SIDE
        direction, ink = self.layoutDirection(), painter.pen().color()
        if self._icon_name:
            side = self._icon_side()
            start = _ICON_SIDE if self.text() else (box.width() - side) / 2
            icon = QRectF(box.x() + start, box.center().y() - side / 2, side, side)
            self.theme.draw_icon(painter, self._icon_name, visual_rect(direction, self.rect(), icon), ink)
            x = icon.right() + _GAP
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.right() - _SIDE - x + 1)
        place = visual_rect(direction, self.rect(), QRectF(x, 0, metrics.horizontalAdvance(text), 1))
        painter.setFont(self.theme.font(Type.CAPTION_LABEL))
        painter.drawText(QPointF(place.x(), box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
