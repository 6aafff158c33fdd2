"""Chips of which one is in force: what a list shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Tone, tone_paint
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SIDE, _CHECK, _GAP, _AROUND_LINE = 12, 15, 5, 15
_RING = 2


class FilterChip(PaintedButton):
    """One chip; the one in force has a check, so that it can be told without colour."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.is_current = False

    def sizeHint(self) -> QSize:
        text = round(self.theme.font_metrics(Type.SMALL_LABEL).horizontalAdvance(self.text()) + 0.5)
        check = round(self.theme.part(_CHECK)) + _GAP if self.is_current else 0
        return QSize(text + check + 2 * (_SIDE + _RING), max(self._drawn_height() + 2 * _RING, Size.TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, height = self.theme.colours, self._drawn_height()
        box = QRectF(_RING, (self.height() - height) / 2, self.width() - 2 * _RING, height)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tint = tone_paint(colours, Tone.TINT)
            fill = tint.fill if self.is_current else colours.hover if self.underMouse() else colours.surface
            line, ink = (colours.accent, tint.ink) if self.is_current else (colours.line2, colours.text2)
            draw_box(painter, box, height / 2, fill, line, 1.5 if self.is_current else 1)
            if self.has_ring:
                ring = box.adjusted(-_RING, -_RING, _RING, _RING)
                draw_focus_ring(painter, self.theme, ring, ring.height() / 2)
            left: float = _RING + _SIDE
            if self.is_current:
                side = round(self.theme.part(_CHECK))
                place = QRectF(left, box.center().y() - side / 2, side, side)
                self.theme.draw_icon(
                    painter, "check", visual_rect(self.layoutDirection(), self.rect(), place), ink, 2.2
                )
                left += side + _GAP
            painter.setFont(self.theme.font(Type.SMALL_LABEL))
            painter.setPen(ink)
            room = QRectF(left, box.y(), self.width() - left - _SIDE, height)
            place = visual_rect(self.layoutDirection(), self.rect(), room)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.RadioButton

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.checkable = True
        state.checked = self.is_current

    def _drawn_height(self) -> int:
        return self.theme.line_height(Type.SMALL_LABEL) + _AROUND_LINE


class FilterChips(Flow):
    """`chosen(int)`, the index, when the person chooses. One Tab stop; arrows, Home and End move and choose."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, texts: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, spacing=Space.XXS)
        self.setAccessibleName(name)
        self.chips = [FilterChip(theme, text, self) for text in texts]
        for chip in self.chips:
            chip.clicked.connect(self._choose)
            self.add(chip)
        self.set_index(0)

    @property
    def index(self) -> int:
        """What is in force."""
        return next((place for place, chip in enumerate(self.chips) if chip.is_current), -1)

    def set_index(self, index: int) -> None:
        """Show this one as in force; no signal."""
        for place, chip in enumerate(self.chips):
            chip.is_current = place == index
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == index else Qt.FocusPolicy.ClickFocus)
            say_state_changed(chip, checked=True)
            chip.updateGeometry()
            chip.update()
        self.remeasure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = -1 if is_mirrored else 1
        steps = {
            int(Qt.Key.Key_Left): -across,
            int(Qt.Key.Key_Right): across,
            int(Qt.Key.Key_Up): -1,
            int(Qt.Key.Key_Down): 1,
            int(Qt.Key.Key_Home): -len(self.chips),
            int(Qt.Key.Key_End): len(self.chips),
        }
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        target = min(max(self.index + step, 0), len(self.chips) - 1)
        if target != self.index:
            self.chips[target].setFocus(Qt.FocusReason.TabFocusReason)
            self.chips[target].click()

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, FilterChip) and not sender.is_current:
            self.set_index(self.chips.index(sender))
            self.chosen.emit(self.index)
