"""Grey shapes of a list that is being loaded; still with less motion."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, QVariantAnimation, Slot
from PySide6.QtGui import QHideEvent, QLinearGradient, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Space, Theme
from consentui.ui.widgets.painting import draw_box, draw_hairline, visual_rect

_TURN_MS = 1400
_GLOW = 160.0
# How long the two lines of a row are: like words, not alike.
_TITLES = (88, 74, 102, 80, 110)
_LINES = (290, 250, 212, 372, 240)
_TEXT_LEFT = Space.CARD_PADDING + Size.TILE + Space.TILE


class Skeleton(QWidget):
    """Rows of the same height as SettingRow in one card. AT hears the text it is given ("Loading your choices…")."""

    def __init__(self, theme: Theme, rows: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._rows = rows
        self._glide: QVariantAnimation | None = None
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(420, self._rows * (Size.ROW + 1) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        place = self._glide.currentValue() if self._glide is not None else 0.3
        x = place * (self.width() + 2 * _GLOW) - _GLOW
        glow = QLinearGradient(QPointF(x - _GLOW, 0), QPointF(x + _GLOW, 0))
        for stop, colour in ((0.0, colours.line), (0.5, colours.hover), (1.0, colours.line)):
            glow.setColorAt(stop, colours.press if self.theme.is_high_contrast else colour)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw_ground(painter)
            for box, radius in self.shapes():
                self._draw_shape(painter, glow, visual_rect(self.layoutDirection(), self.rect(), box), radius)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        duration = self.theme.duration_ms(_TURN_MS)
        if duration and self._glide is None:
            self._glide = QVariantAnimation(self, startValue=0.0, endValue=1.0)
            self._glide.setDuration(duration)
            self._glide.setLoopCount(-1)
            self._glide.valueChanged.connect(self._on_moved)
        if self._glide is not None:
            self._glide.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._glide is not None:
            self._glide.stop()

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, _kind: QtGui.QAccessible.Text) -> str:
        return ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.busy = True

    def draw_ground(self, painter: QPainter) -> None:
        """What lies under the shapes: a card with a line between two rows."""
        colours, left = self.theme.colours, _TEXT_LEFT
        draw_box(painter, QRectF(self.rect()), Radius.CARD, colours.surface, colours.line)
        for row in range(1, self._rows):
            draw_hairline(painter, colours.line, left, row * (Size.ROW + 1), self.width() - left - 1)

    def shapes(self) -> list[tuple[QRectF, float]]:
        """Each with its radius, counted from the reading side."""
        return [shape for row in range(self._rows) for shape in self._row_shapes(row)]

    def _row_shapes(self, row: int) -> list[tuple[QRectF, float]]:
        left, top = _TEXT_LEFT, 1 + row * (Size.ROW + 1)
        title, line = _TITLES[row % len(_TITLES)], _LINES[row % len(_LINES)]
        end = self.width() - 18
        return [
            (QRectF(Space.CARD_PADDING, top + Space.TILE, Size.TILE, Size.TILE), Radius.TILE),
            (QRectF(left, top + 17, title, 14), 7),
            (QRectF(left, top + 40, min(line, self.width() - left - 140), 12), 6),
            (QRectF(end - 46, top + 21, 46, 26), 13),
        ]

    @staticmethod
    def _draw_shape(painter: QPainter, glow: QLinearGradient, box: QRectF, radius: float) -> None:
        painter.save()
        painter.setPen(painter.pen().style().NoPen)
        painter.setBrush(glow)
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()

    @Slot()
    def _on_moved(self) -> None:
        self.update()
