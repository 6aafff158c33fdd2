"""A lock with words, where a switch would be: nothing can be decided here."""

from __future__ import annotations

import math

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Space, Theme, Type
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.painting import draw_focus_ring, visual_rect

_SIDE = 6


class LockedMark(QWidget):
    """Text that takes the focus, so that nobody who moves by keyboard misses it; it does nothing."""

    def __init__(self, theme: Theme, text: str, row_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._theme = theme
        self._text = text
        self._name = self.tr("{title}, {state}").format(title=row_title, state=text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = self._theme.font_metrics(Type.SMALL).horizontalAdvance(self._text)
        return QSize(math.ceil(text) + self._text_x() + _SIDE + 1, Size.TARGET)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, metrics = self._theme.colours.text2, self._theme.font_metrics(Type.SMALL)
        side = round(self._theme.part(Size.ICON_M))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            icon = self._mirrored(QRectF(_SIDE, (self.height() - side) / 2, side, side))
            self._theme.draw_icon(painter, "lock", icon, ink)
            width = metrics.horizontalAdvance(self._text)
            place = self._mirrored(QRectF(self._text_x(), 0, width, self.height()))
            painter.setPen(ink)
            painter.setFont(self._theme.font(Type.SMALL))
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x(), baseline), self._text)
            if self.hasFocus():
                draw_focus_ring(painter, self._theme, QRectF(self.rect()), Radius.FIELD)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._name if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _text_x(self) -> int:
        return _SIDE + round(self._theme.part(Size.ICON_M)) + Space.S

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
