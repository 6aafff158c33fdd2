"""A few short options side by side, one of them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Scheme, Size, Theme, Type
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring

_DRAWN, _INSET, _PADDING = 38, 3, 14


class Segment(PaintedButton):
    """One option of a Segmented."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.is_current = False

    def sizeHint(self) -> QSize:
        width = self.theme.font_metrics(Type.STRONG).horizontalAdvance(self.text()) + 2 * _PADDING
        return QSize(max(round(width), Size.TARGET), max(Size.TARGET, self.theme.line_height(Type.LABEL) + 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        air = (self.height() - (self.theme.line_height(Type.LABEL) + _DRAWN - 20)) / 2 + _INSET
        box = QRectF(self.rect()).adjusted(0, air, 0, -air)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.is_current:
                is_high = self.theme.is_high_contrast
                line = colours.accent if is_high else colours.line2
                fill = colours.press if self.theme.scheme is Scheme.DARK else colours.surface
                draw_box(painter, box, Radius.FIELD - 1, fill, line)
            elif self.underMouse():
                draw_box(painter, box, Radius.FIELD - 1, colours.press, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD - 1)
            painter.setFont(self.theme.font(Type.STRONG if self.is_current else Type.LABEL))
            painter.setPen(colours.text if self.is_current else colours.text2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.RadioButton

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.checkable = True
        state.checked = self.is_current


class Segmented(QWidget):
    """`chosen(int)`, the index, when the person chooses. One Tab stop; arrows move and choose.

    In less width than it needs the options stand under each other.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._index = -1
        self._segments = [Segment(theme, text, self) for text in texts]
        for segment in self._segments:
            segment.clicked.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_index(0)

    @property
    def index(self) -> int:
        """What is in force."""
        return self._index

    def set_index(self, index: int) -> None:
        """Show this one as in force; no signal."""
        self._index = index
        for place, segment in enumerate(self._segments):
            segment.is_current = place == index
            is_stop = place == max(index, 0)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
            say_state_changed(segment, checked=True)
            segment.update()

    def sizeHint(self) -> QSize:
        hints = [segment.sizeHint() for segment in self._segments]
        return QSize(sum(hint.width() for hint in hints) + 2 * _INSET, max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        widest = max(segment.sizeHint().width() for segment in self._segments)
        return QSize(widest + 2 * _INSET, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = len(self._segments) if width < self.sizeHint().width() else 1
        return self.sizeHint().height() * rows

    def resizeEvent(self, event: object) -> None:
        if self._is_column():
            height = self.height() // len(self._segments)
            for place, segment in enumerate(self._segments):
                segment.setGeometry(_INSET, place * height, self.width() - 2 * _INSET, height)
            return
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _INSET
        for segment in reversed(self._segments) if is_mirrored else self._segments:
            width = segment.sizeHint().width()
            segment.setGeometry(x, 0, width, self.height())
            x += width

    def paintEvent(self, event: QPaintEvent) -> None:
        height = float(self.theme.line_height(Type.LABEL) + _DRAWN - 20)
        if self._is_column():
            height = self.height() - (self._segments[0].height() - height)
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = self.theme.colours
            fill = colours.surface if self.theme.is_high_contrast else colours.hover
            draw_box(painter, box, Radius.FIELD + 1, fill, colours.line2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(event.key(), 0) * (-1 if is_mirrored else 1)
        if self._is_column():
            step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), step)
        if not step:
            super().keyPressEvent(event)
            return
        target = min(max(self._index + step, 0), len(self._segments) - 1)
        if target != self._index:
            self._segments[target].setFocus(Qt.FocusReason.TabFocusReason)
            self._segments[target].click()

    def _is_column(self) -> bool:
        return self.width() < self.sizeHint().width()

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, Segment):
            self.set_index(self._segments.index(sender))
            self.chosen.emit(self._index)
