"""A slim scroll bar that always keeps its place, so content never moves when there is more of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.painting import draw_box

_WIDTH = 12
_HANDLE, _HANDLE_HOVERED = 5, 7
_END_GAP = 2
_LEAST_HANDLE = 36


class ThinScrollBar(QScrollBar):
    """Vertical. Draws no handle when there is nothing to scroll. Give it to QScrollArea.setVerticalScrollBar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        self._grabbed_at: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 2 * _LEAST_HANDLE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        is_active = self.underMouse() or self._grabbed_at is not None
        colours, width = self.theme.colours, _HANDLE_HOVERED if is_active else _HANDLE
        top, height = self._handle()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _END_GAP if is_mirrored else self.width() - _END_GAP - width
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = colours.control if is_active else colours.line2
            draw_box(painter, QRectF(x, top, width, height), width / 2, fill, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y, (top, height) = event.position().y(), self._handle()
        if top <= y <= top + height:
            self._grabbed_at = y - top
        else:
            self.setValue(self.value() + (self.pageStep() if y > top else -self.pageStep()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is None:
            return
        free = self.height() - 2 * _END_GAP - self._handle()[1]
        share = (event.position().y() - self._grabbed_at - _END_GAP) / max(free, 1.0)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed_at = None
        self.update()

    def _handle(self) -> tuple[float, float]:
        """Top and height of the handle."""
        span = self.maximum() - self.minimum()
        room = self.height() - 2.0 * _END_GAP
        height = min(room, max(room * self.pageStep() / max(span + self.pageStep(), 1), _LEAST_HANDLE))
        share = (self.value() - self.minimum()) / max(span, 1)
        return _END_GAP + share * (room - height), height
