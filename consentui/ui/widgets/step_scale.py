"""A few steps on a line, one of them in force: the size of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Size, Theme, Type
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring

_LINE, _DOT, _RING, _CORE = 4, 3.0, 9.0, 4.0
_LETTER_ROOM = 26
_SMALL_LETTER, _LARGE_LETTER = 13, 22
_TO_SMALL, _TO_LARGE = 18, 24
_SMALL_END, _LARGE_END = 2, 17
_AIR = 8
_BELOW_DOT = 15


class Step(PaintedButton):
    """One step of a StepScale: its dot on the line, and its text below."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.is_current = False

    def sizeHint(self) -> QSize:
        width = self.theme.font_metrics(Type.CAPTION_STRONG).horizontalAdvance(self.text()) + _AIR
        return QSize(
            max(Size.TARGET, round(width)), self.dot_y() + _BELOW_DOT + self.theme.line_height(Type.CAPTION) + 6
        )

    @staticmethod
    def dot_y() -> int:
        """The middle of the line, from the upper edge."""
        return 22

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, centre = self.theme.colours, QPointF(self.width() / 2, self.dot_y())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if self.is_current:
                painter.setPen(QPen(colours.accent, 2))
                painter.setBrush(colours.surface)
                painter.drawEllipse(centre, _RING, _RING)
                self._draw_dot(painter, centre, _CORE, is_accent=True)
            else:
                self._draw_dot(painter, centre, _DOT + 1 if self.underMouse() else _DOT, is_accent=self.underMouse())
            if self.has_ring:
                draw_focus_ring(painter, self.theme, QRectF(self.rect()), 6)
            painter.setFont(self.theme.font(Type.CAPTION_STRONG if self.is_current else Type.CAPTION))
            painter.setPen(colours.text if self.is_current else colours.text2)
            below = QRectF(0, self.dot_y() + _BELOW_DOT, self.width(), self.theme.line_height(Type.CAPTION))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.RadioButton

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.checkable = True
        state.checked = self.is_current

    def _draw_dot(self, painter: QPainter, centre: QPointF, radius: float, *, is_accent: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colours.accent if is_accent else self.theme.colours.control)
        painter.drawEllipse(centre, radius, radius)


class StepScale(QWidget):
    """`chosen(int)`, the index, when the person chooses. One Tab stop; arrows, Home and End move and choose.

    A small and a large letter stand at its ends.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._index = 0
        self._steps = [Step(theme, text, self) for text in texts]
        for step in self._steps:
            step.clicked.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_index(0)

    @property
    def index(self) -> int:
        """What is in force."""
        return self._index

    @property
    def steps(self) -> tuple[Step, ...]:
        """From small to large."""
        return tuple(self._steps)

    def set_index(self, index: int) -> None:
        """Show this one as in force; no signal."""
        self._index = index
        for place, step in enumerate(self._steps):
            step.is_current = place == index
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == index else Qt.FocusPolicy.ClickFocus)
            say_state_changed(step, checked=True)
            step.update()

    def sizeHint(self) -> QSize:
        step = self._step_size()
        width = step.width() * len(self._steps) + _SMALL_END + _LARGE_END
        return QSize(width, max(step.height(), Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        return QSize(Size.TARGET * len(self._steps), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        count = len(self._steps)
        room = min(self.width() - _SMALL_END - _LARGE_END, self._step_size().width() * count)
        wide, start = room // count, _LARGE_END if self._is_mirrored() else _SMALL_END
        for place, step in enumerate(self._ordered()):
            step.setGeometry(start + place * wide, 0, wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, ordered = self.theme.colours, self._ordered()
        first, last = ordered[0].geometry().center().x(), ordered[-1].geometry().center().x()
        y = Step.dot_y()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            draw_box(painter, QRectF(first, y - _LINE / 2, last - first, _LINE), _LINE / 2, colours.line2, None)
            painter.setPen(colours.text)
            sign = -1 if self._is_mirrored() else 1
            small, large = (last, first) if self._is_mirrored() else (first, last)
            self._draw_letter(painter, small - sign * _TO_SMALL, _SMALL_LETTER)
            self._draw_letter(painter, large + sign * _TO_LARGE, _LARGE_LETTER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._steps) - 1
        ahead, back = (-1, 1) if self._is_mirrored() else (1, -1)
        target = {
            int(Qt.Key.Key_Left): self._index + back,
            int(Qt.Key.Key_Right): self._index + ahead,
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }.get(event.key())
        if target is None:
            super().keyPressEvent(event)
            return
        target = min(max(target, 0), last)
        if target != self._index:
            self._steps[target].setFocus(Qt.FocusReason.TabFocusReason)
            self._steps[target].click()

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, Step):
            self.set_index(self._steps.index(sender))
            self.chosen.emit(self._index)

    def _ordered(self) -> list[Step]:
        """From left to right."""
        return self._steps[::-1] if self._is_mirrored() else self._steps

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _step_size(self) -> QSize:
        hints = [step.sizeHint() for step in self._steps]
        return QSize(max(hint.width() for hint in hints), max(hint.height() for hint in hints))

    def _draw_letter(self, painter: QPainter, centre: float, size: int) -> None:
        font = QFont(self.theme.font(Type.BODY))
        font.setPixelSize(size)
        painter.setFont(font)
        box = QRectF(centre - _LETTER_ROOM / 2, Step.dot_y() - _LETTER_ROOM / 2, _LETTER_ROOM, _LETTER_ROOM)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "A")
