"""Where something stands on its way through a few named steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock

_DOT, _CORE, _LINE, _GAP = 20, 8, 2, 5
_BELOW_DOT = 6
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Steps(MeasuredWidget):
    """Owner: a card. Steps before the current one are done; AT hears "Step 2 of 4: Preparing".

    Where the names do not fit beside each other that sentence stands below the dots instead.
    """

    def __init__(self, theme: Theme, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._blocks = [TextBlock(theme, text, Type.SMALL, _CENTRE) for text in texts]
        self._sentence = TextBlock(theme, "", Type.SMALL_STRONG)
        self._current = -1

    @property
    def current(self) -> int:
        """The index of the step that is under way; as many as there are steps: all are done."""
        return self._current

    def set_current(self, current: int) -> None:
        """Show this step as under way."""
        if current == self._current:
            return
        self._current = current
        for place, block in enumerate(self._blocks):
            block.set_style(Type.SMALL_STRONG if place == current else Type.SMALL)
        self._sentence.set_text(self._words())
        self.remeasure()
        say_name_changed(self)

    def measure(self, width: int) -> int:
        texts = max(block.height(self._column(width)) for block in self._blocks)
        if self._is_narrow(width):
            texts = self._sentence.height(width)
        return round(self.theme.part(_DOT)) + _BELOW_DOT + texts

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.theme.line_height(Type.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        column, side = self._column(self.width()), round(self.theme.part(_DOT))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place in range(len(self._blocks) - 1):
                self._draw_line(painter, place, column, side)
            for place in range(len(self._blocks)):
                self._draw_dot(painter, self.place_of(column * place + (column - side) / 2, 0, side, side), place)
            self._draw_texts(painter, column, side + _BELOW_DOT)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._words() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _words(self) -> str:
        if self._current < 0:
            return ""
        place = min(self._current, len(self._blocks) - 1)
        text = self.tr("Step {number} of {count}: {step}")
        return text.format(number=place + 1, count=len(self._blocks), step=self._blocks[place].text)

    def _is_narrow(self, width: int) -> bool:
        return max(block.natural_width() for block in self._blocks) > self._column(width)

    def _draw_texts(self, painter: QPainter, column: int, y: int) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        if self._is_narrow(self.width()):
            self._sentence.draw(painter, 0, y, self.width(), colours.text, direction)
            return
        for place, block in enumerate(self._blocks):
            ink = colours.text if place <= self._current else colours.text3
            block.draw(painter, self.place_of(column * place, 0, column, 1).x(), y, column, ink, direction)

    def _column(self, width: int) -> int:
        return max(width // len(self._blocks), 1)

    def _draw_line(self, painter: QPainter, place: int, column: int, side: int) -> None:
        start = column * place + (column + side) / 2 + _GAP
        box = self.place_of(start, side / 2 - _LINE / 2, column - side - 2 * _GAP, _LINE)
        colours = self.theme.colours
        painter.fillRect(box, colours.accent if place < self._current else colours.line2)

    def _draw_dot(self, painter: QPainter, box: QRectF, place: int) -> None:
        colours, inner = self.theme.colours, box.adjusted(1, 1, -1, -1)
        if place < self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(box)
            icon = box.width() * 0.7
            centre = box.center()
            place_of_icon = QRectF(centre.x() - icon / 2, centre.y() - icon / 2, icon, icon)
            self.theme.draw_icon(painter, "check", place_of_icon, colours.on_accent, 2.6)
            return
        is_current = place == self._current
        painter.setPen(QPen(colours.accent if is_current else colours.control, 2 if is_current else 1.5))
        painter.setBrush(colours.surface)
        painter.drawEllipse(inner)
        if is_current:
            radius = _CORE / 2 * box.width() / _DOT
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(QPointF(box.center()), radius, radius)
