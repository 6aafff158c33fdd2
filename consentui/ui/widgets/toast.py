"""The message at the bottom of the window after something was done: words, an action, a close button."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from consentui.ui.theme import Motion, Radius, Size, Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.accessible import announce
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.reveal import Reveal
from consentui.ui.widgets.shadow import SHADOW_REACH, draw_shadow
from consentui.ui.widgets.text_block import TextBlock
from consentui.ui.widgets.toast_buttons import ToastAction, ToastClose

TOAST_BOTTOM = 26
_HEIGHT = 52
_LEFT, _GAP = 18, 12
_WIDEST = 640


class ToastText(NamedTuple):
    """What one toast says; `key` comes back with `action_requested`."""

    text: str
    action: str = ""
    key: object = None
    tone: Tone = Tone.OK


class Toast(MeasuredWidget):
    """Child of the window, one per window, owned by the shell. GUI thread.

    Only one is on show; a second one waits while the person points at the first or has the focus in it, and the last
    to come wins. Signals: `action_requested(object)`, `closed()`. `timeout_ms` 0 means until closed.
    """

    action_requested = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.hide()
        self._window = window
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.timeout_ms = 10_000
        self._start_inset = 0
        self._shown = ToastText("")
        self._waiting: ToastText | None = None
        self._text = TextBlock(theme, "", Type.LABEL)
        self.action_button = ToastAction(theme, "", self)
        self.close_button = ToastClose(theme, self.tr("Close message"), self)
        self.action_button.clicked.connect(self._act)
        self.close_button.clicked.connect(self.close_toast)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.close_toast)
        self._slide = Reveal(theme, Motion.TOAST_IN, self)
        self._slide.moved.connect(self._place)
        window.installEventFilter(self)
        for part in (self, self.action_button, self.close_button):
            part.installEventFilter(self)

    def show_text(self, toast: ToastText) -> None:
        """Show it now, or after the present one if somebody is busy with that; announced to AT once."""
        if not self.isHidden() and self.is_held:
            self._waiting = toast
            return
        self._show(toast)

    def set_start_inset(self, inset: int) -> None:
        """What stands at the reading side of the window (the sidebar): the toast is centred in the rest."""
        if inset != self._start_inset:
            self._start_inset = inset
            self._place()

    @property
    def is_held(self) -> bool:
        """The person points at it or has the focus in it: it does not go away."""
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    @property
    def text(self) -> str:
        """What is on show; "" for nothing."""
        return "" if self.isHidden() else self._shown.text

    @Slot()
    def close_toast(self) -> None:
        """Take it away; the waiting one follows."""
        if self.isHidden():
            return
        self._timer.stop()
        self.hide()
        self._slide.go_to(0.0, is_gliding=False)
        self.closed.emit()
        if self._waiting is not None:
            toast, self._waiting = self._waiting, None
            self._show(toast)

    def preferred_width(self) -> int:
        limit = min(_WIDEST, self._window.width() - self._start_inset - 32)
        return min(self._text_left() + self._text.natural_width() + 1 + self._trailing_width(), limit)

    def measure(self, width: int) -> int:
        text = self._text.height(max(width - self._text_left() - self._trailing_width(), 1))
        return max(_HEIGHT, text + 28)

    def place_children(self) -> None:
        reach, height = SHADOW_REACH, self.height() - 2 * SHADOW_REACH
        close, action = self.close_button.sizeHint(), self.action_button.sizeHint()
        x = self.width() - reach - close.width() - 4
        self.put(self.close_button, x, reach + (height - close.height()) / 2, close.width(), close.height())
        if self._shown.action:
            y = reach + (height - action.height()) / 2
            self.put(self.action_button, x - 5 - action.width(), y, action.width(), action.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, reach = self.theme.colours, SHADOW_REACH
        box = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_shadow(painter, self.theme, box, Radius.CARD)
            draw_box(painter, box, Radius.CARD, colours.toast, colours.toast_line)
            side = round(self.theme.part(Size.ICON_L))
            icon = self.place_of(reach + _LEFT, box.center().y() - side / 2, side, side)
            name = "check-circle" if self._shown.tone is Tone.OK else "alert"
            self.theme.draw_icon(painter, name, icon, colours.toast_action)
            room = round(box.width()) - self._text_left() - self._trailing_width()
            x = self.place_of(reach + self._text_left(), 0, room, 0).x()
            y = box.center().y() - self._text.height(room) / 2
            self._text.draw(painter, x, y, room, colours.toast_text, self.layoutDirection())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Resize and not self.isHidden():
            self._place()
        elif watched is not self._window and kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._rest_or_run(is_held=kind == QEvent.Type.FocusIn or self.underMouse())
        elif watched is self and kind in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._rest_or_run(is_held=kind == QEvent.Type.Enter or self.is_held)
        return False

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Notification

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._shown.text if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _show(self, toast: ToastText) -> None:
        self._shown = toast
        self._text.set_text(toast.text)
        self.action_button.setText(toast.action)
        self.action_button.setVisible(bool(toast.action))
        self.remeasure()
        self._slide.value = 0.0
        self._place()  # before it is shown, so it is never under a pointer that is elsewhere
        self.show()
        self.raise_()
        self._slide.go_to(1.0, is_gliding=True)
        self._rest_or_run(is_held=self.is_held)
        announce(self, toast.text)

    def _rest_or_run(self, *, is_held: bool) -> None:
        if is_held or not self.timeout_ms or self.isHidden():
            self._timer.stop()
        else:
            self._timer.start(self.timeout_ms)

    @Slot()
    def _act(self) -> None:
        key = self._shown.key
        self.close_toast()
        self.action_requested.emit(key)

    @Slot()
    def _place(self) -> None:
        width, window = self.preferred_width(), self._window
        height, reach = self.heightForWidth(width), SHADOW_REACH
        hidden = round((height + TOAST_BOTTOM) * (1 - self._slide.value))
        y = window.height() - TOAST_BOTTOM - height + hidden
        inset = 0 if self.isRightToLeft() else self._start_inset
        room = window.width() - self._start_inset
        x = inset + (room - width) // 2
        self.setGeometry(x - reach, y - reach, width + 2 * reach, height + 2 * reach)

    def _text_left(self) -> int:
        return _LEFT + round(self.theme.part(Size.ICON_L)) + _GAP - 2

    def _trailing_width(self) -> int:
        close = self.close_button.sizeHint().width() + 4
        return close + (self.action_button.sizeHint().width() + 5 + _GAP if self._shown.action else _GAP)
