"""Counts of some days as bars with their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline

_BAR, _TALLEST, _LEAST, _RADIUS = 26, 52, 4, 4
_SIDE, _NUMBER_GAP, _LABEL_ABOVE = 0, 1, 4


class Bar(NamedTuple):
    """One bar; the marked one is today's."""

    label: str
    value: int
    is_marked: bool = False


class Bars(MeasuredWidget):
    """A chart for AT, with every number in its name: "Tue 1, Wed 2, …"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Other counts."""
        if tuple(bars) != self._bars:
            self._bars = tuple(bars)
            self.remeasure()
            say_name_changed(self)

    @property
    def spoken(self) -> str:
        """Every count with its day."""
        return ", ".join(f"{bar.label} {bar.value}" for bar in self._bars)

    def measure(self, width: int) -> int:
        number, label = self.theme.line_height(Type.CAPTION), self.theme.line_height(Type.CAPTION)
        return number + _NUMBER_GAP + _TALLEST + 1 + _LABEL_ABOVE + label

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.measure(180))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        colours = self.theme.colours
        number = self.theme.line_height(Type.CAPTION)
        base, pitch = number + _NUMBER_GAP + _TALLEST, (self.width() - 2 * _SIDE) / len(self._bars)
        most = max(bar.value for bar in self._bars)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            for place, bar in enumerate(self._bars):
                column = self.place_of(_SIDE + place * pitch, 0, pitch, base)
                if bar.value:
                    height = max(_TALLEST * bar.value / most, _LEAST)
                    self._draw_bar(painter, QRectF(column.center().x() - _BAR / 2, base - height, _BAR, height))
                    painter.setFont(self.theme.font(Type.CAPTION))
                    painter.setPen(colours.text2)
                    above = QRectF(column.x(), base - height - _NUMBER_GAP - number, pitch, number)
                    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(bar.value))
                painter.setFont(self.theme.font(Type.CAPTION_STRONG if bar.is_marked else Type.CAPTION))
                painter.setPen(colours.text if bar.is_marked else colours.text2)
                below = QRectF(column.x(), base + 1 + _LABEL_ABOVE, pitch, self.theme.line_height(Type.CAPTION))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)
            draw_hairline(painter, colours.line2, 0, base, self.width())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Chart

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.spoken if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _draw_bar(self, painter: QPainter, box: QRectF) -> None:
        """Round above, straight on the line."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colours.accent)
        painter.setClipRect(box)
        painter.drawRoundedRect(box.adjusted(0, 0, 0, _RADIUS), _RADIUS, _RADIUS)
        painter.setClipping(False)
