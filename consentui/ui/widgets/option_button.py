"""Check and radio: a mark with title and line, the whole of it clickable."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect
from consentui.ui.widgets.text_block import TextBlock

_MARK = 20
_LEFT = 4
_RADIUS = 5
_LINE = 1.6
_RING = 4


_AIR, _ROUND_AIR, _COMPACT_AIR = 8, 7, 5
_COMPACT_GAP = 11


class OptionButton(PaintedButton):
    """Base of Check and Radio; never ticked by itself. `toggled(bool)` is Qt's own signal."""

    def __init__(
        self, theme: Theme, title: str, line: str, parent: QWidget | None, *, is_round: bool, is_compact: bool = False
    ) -> None:
        super().__init__(theme, title, parent)
        self._is_compact = is_compact
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._is_round = is_round
        self._title = TextBlock(theme, title, Type.LABEL if line else Type.BODY)
        self._line = TextBlock(theme, line, Type.CAPTION if is_compact else Type.SMALL)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._text_height(width) + 2 * self._air(), Size.TARGET)

    def sizeHint(self) -> QSize:
        text = max(self._title.natural_width(), self._line.natural_width() if self._line.text else 0)
        width = self.text_left() + min(text + 1, 420) + Space.XS
        width = max(width, Size.TARGET)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.text_left() + 60, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        room = self.width() - self.text_left()
        top = (self.height() - self._text_height(self.width())) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = round(self.theme.part(_MARK))
            middle = self.height() / 2 if not self._line.text or self._is_round else top + side / 2 + 2
            mark = visual_rect(direction, self.rect(), QRectF(_LEFT, middle - side / 2, side, side))
            self._draw_mark(painter, mark)
            x = visual_rect(direction, self.rect(), QRectF(self.text_left(), 0, room, 1)).x()
            ink = colours.text if self.isEnabled() else colours.text3
            self._title.draw(painter, x, top, room, ink, direction)
            self._line.draw(painter, x, top + self._title.height(room), room, colours.text2, direction)

    def text_left(self) -> int:
        """Where the texts start."""
        gap = _COMPACT_GAP if self._is_compact else Space.TILE if self._line.text else Space.S
        return _LEFT + round(self.theme.part(_MARK)) + gap

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.RadioButton if self._is_round else QtGui.QAccessible.Role.CheckBox

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Name and not self.accessibleName():
            return self.text()
        is_description = kind == QtGui.QAccessible.Text.Description and not self.accessibleDescription()
        return self._line.text if is_description else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.checkable = True
        state.checked = self.isChecked()

    def checkStateSet(self) -> None:
        super().checkStateSet()
        say_state_changed(self, checked=True)

    def _air(self) -> int:
        return _COMPACT_AIR if self._is_compact else _ROUND_AIR if self._is_round else _AIR

    def _text_height(self, width: int) -> int:
        room = width - self.text_left()
        return self._title.height(room) + self._line.height(room)

    def _draw_mark(self, painter: QPainter, mark: QRectF) -> None:
        colours, scale = self.theme.colours, mark.width() / _MARK
        radius = mark.width() / 2 if self._is_round else _RADIUS * scale
        if self.has_ring:
            ring = mark.adjusted(-_RING, -_RING, _RING, _RING)
            draw_focus_ring(painter, self.theme, ring, radius + _RING)
        line = colours.control if self.isEnabled() else colours.line2
        if not self.isChecked():
            fill = colours.hover if self.underMouse() else colours.surface
            draw_box(painter, mark, radius, fill, line, _LINE * scale)
            return
        fill = colours.accent_hover if self.underMouse() else colours.accent
        draw_box(painter, mark, radius, fill, None)
        if self._is_round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.on_accent)
            painter.drawEllipse(QPointF(mark.center()), 4 * scale, 4 * scale)
        else:
            side = 14 * scale
            centre = mark.center()
            box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            self.theme.draw_icon(painter, "check", box, colours.on_accent, 3.0)


class Check(OptionButton):
    """A tick box, unticked until the person ticks it."""

    def __init__(self, theme: Theme, title: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, title, line, parent, is_round=False)


class Radio(OptionButton):
    """One of several; give them to a RadioGroup, which moves with the arrow keys."""

    def __init__(
        self, theme: Theme, title: str, line: str = "", parent: QWidget | None = None, *, is_compact: bool = False
    ) -> None:
        super().__init__(theme, title, line, parent, is_round=True, is_compact=is_compact)
