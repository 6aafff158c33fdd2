"""One line of the contents: a section or one of its topics."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Theme, Type
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SECTION_HEIGHT, _TOPIC_HEIGHT = 36, 34
_SECTION_X, _TOPIC_X = 12, 28
_TARGET_WITH_LARGE_TEXT = 44
_LARGE_TEXT = 1.25


class ContentsItem(PaintedButton):
    """Owner: the ContentsList. A list item for AT, selected where its part of the text is being read."""

    def __init__(self, theme: Theme, place: str, text: str, *, is_section: bool, parent: QWidget) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self.place = place
        self.is_section = is_section
        self._is_current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(text)

    def set_current(self, *, is_current: bool) -> None:
        if is_current != self._is_current:
            self._is_current = is_current
            say_state_changed(self, selected=True)
            self.update()

    def sizeHint(self) -> QSize:
        drawn = _SECTION_HEIGHT if self.is_section else _TOPIC_HEIGHT
        least = _TARGET_WITH_LARGE_TEXT if self.theme.text_scale >= _LARGE_TEXT else drawn
        text = self.theme.font_metrics(self._style()).horizontalAdvance(self.text())
        return QSize(self._x() + math.ceil(text) + _SECTION_X, max(least, self.theme.line_height(self._style()) + 15))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self.theme.colours, QRectF(self.rect()).adjusted(0, 1, 0, -1)
        metrics = self.theme.font_metrics(self._style())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_current:
                line = colours.line if self.theme.is_high_contrast else None
                draw_box(painter, box, Radius.FIELD, colours.tint, line)
            elif self.underMouse():
                draw_box(painter, box, Radius.FIELD, colours.hover, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            room = self.width() - self._x() - _SECTION_X
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            place = QRectF(self._x(), 0, metrics.horizontalAdvance(text), self.height())
            place = visual_rect(self.layoutDirection(), self.rect(), place)
            ink = colours.text if self.is_section else colours.text2
            painter.setPen(colours.tint_text if self._is_current else ink)
            painter.setFont(self.theme.font(self._style()))
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x(), baseline), text)

    def accessible_role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def accessible_text(self, kind: QAccessible.Text) -> str:
        return self.text() if kind == QAccessible.Text.Name and not self.accessibleName() else ""

    def fill_accessible_state(self, state: QAccessible.State) -> None:
        state.selectable = True
        state.selected = self._is_current

    def _style(self) -> Type:
        return Type.STRONG if self.is_section or self._is_current else Type.BODY

    def _x(self) -> int:
        return _SECTION_X if self.is_section else _TOPIC_X
