"""The contents of the policy: one stop of the Tab key, arrows move inside, Enter jumps; paints what is visible."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from consentui.ui.models.contents_rows import ContentsLine, ContentsRows
from consentui.ui.models.reader_document import Place
from consentui.ui.pages.policy.contents_accessible import ContentsInterface, say_line_focus
from consentui.ui.pages.policy.contents_painter import ContentsPainter, Cut
from consentui.ui.pages.policy.contents_tips import ContentsTips
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_SECTION_HEIGHT, _TOPIC_HEIGHT, _LARGE_TEXT_HEIGHT = 36, 34, 44
_LARGE_TEXT = 1.25
_CHEVRON = 34
_WHEEL_NOTCH = 120


class ContentsList(QWidget):
    """Owner: the ContentsPanel. GUI thread. `place_requested(number)`: an entry was chosen."""

    place_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self.theme = theme
        self.lines: list[ContentsLine] = []
        self.current = -1
        self.focused = 0
        self.rows = ContentsRows(())
        self.hovered = -1
        self.has_ring = False
        self._tops = [0]
        self.cut: Cut = {}
        self.tips = ContentsTips(self)
        self.bar = ThinScrollBar(theme, self)
        self.bar.valueChanged.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.fit)

    def make_accessible_interface(self) -> QAccessibleInterface:
        """For the factory: a list with a child for every visible line."""
        return ContentsInterface(self)

    def show_places(self, places: Sequence[Place]) -> None:
        """The entries of another text."""
        self.cut.clear()
        self.rows = ContentsRows(places)
        self.current, self.focused = -1, 0
        self.bar.setValue(0)
        self._renew()

    def set_counts(self, counts: Sequence[int]) -> None:
        """How often something was found, by entry; only lines that say something else now are painted anew."""
        if not self.rows.set_counts(counts):
            return
        before, self.lines = self.lines, self.rows.lines()
        for number, (old, new) in enumerate(zip(before, self.lines, strict=True)):
            if old != new:
                self.update(self.line_box(number).toAlignedRect())

    @Slot(int)
    def set_current(self, place: int) -> None:
        """Mark the part that is being read, and keep its line in view; -1: none of them."""
        if place != self.current and place < len(self.rows.places):
            self.current = place
            line = self.rows.line_of(place, self.lines)
            if line is not None:
                self.focused = self.focused if self.hasFocus() else line
                self._show_line(line)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.theme.colours.window)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lines = ContentsPainter(self.theme, painter, self.layoutDirection(), self.cut)
            shown = self.rows.shown_for(self.current) if self.current >= 0 else -1
            for number in range(self.line_at(0), len(self.lines)):
                box = self.line_box(number)
                if box.top() >= self.height():
                    break
                if not event.region().intersects(box.toAlignedRect()):
                    continue
                line = self.lines[number]
                lines.paint(
                    self.rows.places[line.place],
                    line,
                    box,
                    is_current=line.place == shown,
                    is_hovered=number == self.hovered,
                    has_ring=self.has_ring and self.hasFocus() and number == self.focused,
                )

    def line_at(self, y: float) -> int:
        """The line at a height of the view."""
        return max(bisect_right(self._tops, y + self.bar.value()) - 1, 0)

    def line_box(self, line: int) -> QRectF:
        """Where a line is in the view."""
        top = self._tops[line]
        return QRectF(0, top - self.bar.value(), self.width() - self.bar.width(), self._tops[line + 1] - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        last = len(self.lines) - 1
        targets = {
            int(Qt.Key.Key_Up): max(self.focused - 1, 0),
            int(Qt.Key.Key_Down): min(self.focused + 1, last),
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }
        if not self.lines:
            super().keyPressEvent(event)
        elif event.key() in targets:
            self._focus_line(targets[event.key()])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._open_line(self.focused, is_open=event.key() == forward)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.place_requested.emit(self.lines[self.focused].place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.line_at(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or line >= len(self.lines):
            return
        self.focused, self.has_ring = line, False
        box = self.line_box(line)
        from_end = event.position().x() - box.left() if self.isRightToLeft() else box.right() - event.position().x()
        found = self.lines[line]
        if found.is_open is not None and from_end <= _CHEVRON:
            self._open_line(line, is_open=not found.is_open)
        else:
            self.place_requested.emit(found.place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered = self.line_at(event.position().y())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = -1
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or round(event.angleDelta().y() / _WHEEL_NOTCH * 3 * _TOPIC_HEIGHT)
        self.bar.setValue(self.bar.value() - pixels)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.has_ring = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.NoFocusReason)
        super().focusInEvent(event)
        say_line_focus(self)
        self.update()

    @Slot()
    def fit(self) -> None:
        """Heights and scroll bar for the present size; the part that is being read stays in view if it was."""
        current = self.rows.line_of(self.current, self.lines)
        was_seen = False
        if current is not None and len(self._tops) == len(self.lines) + 1:
            box = self.line_box(current)
            room = self.bar.pageStep()
            was_seen = room < box.height() or (box.bottom() > 0 and box.top() < room)
        large = _LARGE_TEXT_HEIGHT if self.theme.text_scale >= _LARGE_TEXT else 0
        least = max(large, self.theme.line_height(Type.SMALL_STRONG) + 15)
        section, topic = max(_SECTION_HEIGHT, least), max(_TOPIC_HEIGHT, least)
        places = self.rows.places
        heights = [section if places[line.place].is_section else topic for line in self.lines]
        self._tops = list(accumulate(heights, initial=Space.S))
        width = self.bar.sizeHint().width()
        self.bar.setGeometry(0 if self.isRightToLeft() else self.width() - width, 0, width, self.height())
        self.bar.setPageStep(max(self.height(), 1))
        self.bar.setSingleStep(_TOPIC_HEIGHT)
        self.bar.setRange(0, max(self._tops[-1] + Space.CARD - self.height(), 0))
        if current is not None and was_seen:
            self._show_line(current)
        self.update()

    def _renew(self) -> None:
        """Other lines."""
        self.lines = self.rows.lines()
        self.focused = min(self.focused, max(len(self.lines) - 1, 0))
        self.fit()

    def _show_line(self, line: int) -> None:
        box = self.line_box(line)
        if box.top() < 0:
            self.bar.setValue(round(self.bar.value() + box.top()) - Space.CARD)
        elif box.bottom() > self.height():
            self.bar.setValue(round(self.bar.value() + box.bottom() - self.height()) + Space.CARD)

    def _focus_line(self, line: int) -> None:
        self.focused, self.has_ring = line, True
        self._show_line(line)
        say_line_focus(self)
        self.update()

    def _open_line(self, line: int, *, is_open: bool) -> None:
        place = self.rows.places[self.lines[line].place]
        if not place.is_section and not is_open:  # from a topic to its section
            self._focus_line(next(n for n, found in enumerate(self.lines) if found.place == place.section))
            return
        self.rows.set_open(self.lines[line].place, is_open=is_open)
        self._renew()
