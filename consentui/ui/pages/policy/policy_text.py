"""The text of the policy under the hands of a reader: wheel, keys, mouse, selection, links, screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from consentui.ui.pages.policy import reader_keys
from consentui.ui.pages.policy.reader_accessible import ReaderInterface, say_focus
from consentui.ui.pages.policy.reader_view import ReaderView
from consentui.ui.pages.policy.text_selection import Spot, is_note
from consentui.ui.theme import Theme, Type

_WHEEL_NOTCH = 120
_LINES_PER_NOTCH = 3
_EDGE = 24


class PolicyText(ReaderView):
    """Owner: the Reader. GUI thread. `link_requested(key)`: the switch of a clause, `copied()` after Ctrl C."""

    link_requested = Signal(str)
    copied = Signal()

    def __init__(self, theme: Theme, missing_note: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, missing_note, parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self._pressed_link: tuple[int, int] | None = None
        self._is_selecting = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def make_accessible_interface(self) -> QAccessibleInterface:
        """For the factory: the text with a child for every heading and clause."""
        return ReaderInterface(self)

    def mark_target(self, row: int | None) -> None:
        """The clause a link has led to; it takes the focus of screen readers and the caret."""
        self.target = row
        self.focused_link = None
        if row is not None:
            self.selection.set(Spot(row, 0, 0), Spot(row, 0, 0))
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            say_focus(self, row)
        self.update()

    def copy(self) -> None:
        """What is selected, as plain text."""
        text = self.selection.text()
        if text:
            QApplication.clipboard().setText(text)
            self.copied.emit()

    def move_link(self, *, is_forward: bool) -> bool:
        """The focus to the next link from what is visible on; False where there is none any more."""
        found = reader_keys.next_link(self, is_forward=is_forward)
        self.focused_link = found
        if found is not None:
            reader_keys.bring_row_in(self, found[0])
            say_focus(self, found[0], found[1])
        self.update()
        return found is not None

    def event(self, event: QEvent) -> bool:
        """Esc is ours while something is selected."""
        is_ours = event.type() == QEvent.Type.ShortcutOverride and not self.selection.is_empty
        if is_ours and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        return self.move_link(is_forward=is_forward) or super().focusNextPrevChild(is_forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focused_link = None
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not reader_keys.press(self, event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y()
        if not pixels:
            lines = event.angleDelta().y() / _WHEEL_NOTCH * _LINES_PER_NOTCH
            pixels = round(lines * self.theme.line_height(Type.READ))
        self.scroll_by(-pixels)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_link = self._link_at(event.position())
        spot = self.spot_at(event.position())
        if self._pressed_link is None and spot is not None:
            is_more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._select_to(spot, from_spot=self.selection.anchor if is_more else spot)
            self._is_selecting = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_selecting:
            y = event.position().y()
            if y < 0 or y > self.height():
                self.scroll_by(round(max(min(y if y < 0 else y - self.height(), _EDGE), -_EDGE)))
            spot = self.spot_at(event.position())
            if spot is not None:
                self._select_to(spot, from_spot=self.selection.anchor)
            return
        link = self._link_at(event.position())
        if link != self.hovered_link:
            self.hovered_link = link
            self.setCursor(Qt.CursorShape.IBeamCursor if link is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link, self._pressed_link = self._pressed_link, None
        self._is_selecting = False
        if link is not None and link == self._link_at(event.position()):
            self.link_requested.emit(self.layouts.of(link[0]).links[link[1]].link.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None:
            text = self.layouts.of(spot.row).pieces[spot.piece].text
            end = text.neighbour(spot.sign, is_forward=True, by_word=True)
            begin = text.neighbour(end, is_forward=False, by_word=True)
            word = text.text[begin:end].rstrip()
            self.selection.set(spot._replace(sign=begin), spot._replace(sign=begin + len(word)))
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered_link = None
        self.update()
        super().leaveEvent(event)

    def _link_at(self, point: QPointF) -> tuple[int, int] | None:
        found = self.row_at(point.y())
        if found is None:
            return None
        link = self.layouts.of(found[0]).link_at(self.from_reading_side(point.x()), point.y() - found[1])
        return None if link is None else (found[0], link)

    def _select_to(self, spot: Spot, *, from_spot: Spot | None) -> None:
        """The selection stays in the column it began in."""
        anchor = from_spot or spot
        if is_note(self.document, anchor) != is_note(self.document, spot):
            row = self.document.rows[spot.row]
            if is_note(self.document, anchor):
                if not row.note:
                    return
                spot = Spot(spot.row, len(row.pieces), len(row.note))
            else:
                last = len(row.pieces) - 1
                spot = Spot(spot.row, last, len(row.pieces[last]))
        self.selection.set(anchor, spot)
        self.update()
