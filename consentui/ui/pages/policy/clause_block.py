"""One clause of the policy: its letter, its text, its list, and a bar at its side where a link has led to it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.domain.policy import Clause
from consentui.ui.theme import Radius, Theme, Type
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_box, draw_focus_ring
from consentui.ui.widgets.text_block import TextBlock

EDGE = 14
AIR = 5
_LABEL_WIDTH = 28
_ITEM_INDENT = 20
_ITEM_GAP = 8
_BAR = 3
_BULLET = 2.5


class ClauseBlock(MeasuredWidget):
    """Owner: the Reader. Paints plain text. `EDGE` px at its start and `AIR` above hold the bar and the focus ring."""

    def __init__(self, theme: Theme, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self.clause = clause
        self._is_target = False
        self._label = TextBlock(theme, f"{clause.label}." if clause.label else "", Type.READ)
        self._text = TextBlock(theme, clause.text, Type.READ)
        self._items = [TextBlock(theme, item.text, Type.READ) for item in clause.items]
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_target(self, *, is_target: bool) -> None:
        """Mark it as the clause a link has led to; it can be reached by Tab while it is."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_target else Qt.FocusPolicy.ClickFocus)
            self.update()

    def measure(self, width: int) -> int:
        height = 2 * AIR + self._text.height(self._room(width))
        return height + sum(_ITEM_GAP + item.height(self._room(width) - _ITEM_INDENT) for item in self._items)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.theme.line_height(Type.READ))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        room = self._room(self.width())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_target:
                draw_box(painter, self.place_of(0, 0, _BAR, self.height()), _BAR / 2, colours.accent, None)
            if self.hasFocus() and self._is_target:
                ring = self.place_of(_BAR + 3, 0, self.width() - _BAR - 3, self.height())
                draw_focus_ring(painter, self.theme, ring, Radius.FIELD)
            label = self.place_of(EDGE, 0, _LABEL_WIDTH, self.height())
            self._label.draw(painter, label.x(), AIR, label.width(), colours.text2, direction)
            text = self.place_of(self._text_x(), 0, room, self.height())
            self._text.draw(painter, text.x(), AIR, room, colours.text, direction)
            self._draw_items(painter, room)

    def accessible_role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def accessible_text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name or self.accessibleName():
            return ""
        parts = [f"{self.clause.label}. {self.clause.text}" if self.clause.label else self.clause.text]
        return "\n".join(parts + [item.text for item in self.clause.items])

    def fill_accessible_state(self, state: QAccessible.State) -> None:
        state.readOnly = True

    def _draw_items(self, painter: QPainter, room: float) -> None:
        y = float(AIR + self._text.height(room))
        line = self.theme.line_height(Type.READ)
        for item in self._items:
            y += _ITEM_GAP
            height = item.height(room - _ITEM_INDENT)
            mark = self.place_of(self._text_x(), y, _ITEM_INDENT, line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colours.text3)
            painter.drawEllipse(QPointF(mark.x() + _ITEM_INDENT / 4, y + line / 2), _BULLET, _BULLET)
            box = self.place_of(self._text_x() + _ITEM_INDENT, y, room - _ITEM_INDENT, height)
            item.draw(painter, box.x(), y, box.width(), self.theme.colours.text, self.layoutDirection())
            y += height

    def _text_x(self) -> float:
        return EDGE + (self._label_room() if self.clause.label else 0)

    def _label_room(self) -> float:
        return max(_LABEL_WIDTH, math.ceil(self._label.natural_width()) + 8)

    def _room(self, width: float) -> float:
        return max(40.0, width - self._text_x() - EDGE)
