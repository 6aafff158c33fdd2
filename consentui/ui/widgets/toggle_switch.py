"""The switch: it shows a state it is given and asks for another; it never flips itself."""

from __future__ import annotations

from PySide6 import QtCore, QtGui  # animations and their long enumerations are loaded with the first movement
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Motion, Size, Theme
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_focus_ring
from consentui.ui.widgets.switch_look import Mark, SwitchLook, look_of
from consentui.ui.widgets.switch_painter import SwitchPainter

_TRACK_WIDTH, _TRACK_HEIGHT = 46, 26
_SIDE, _ABOVE = 7, 9
_RING = 4


class ToggleSwitch(PaintedButton):
    """A switch of one choice. Owner: its row. GUI thread.

    Signals: `toggle_requested(bool)` with the wished value when the person clicks, presses Space or Enter, or
    assistive technology toggles. The state stays until `set_state`; called while the signal is being handled, the
    new state is painted before the click returns. A click on a disabled switch (not used) does nothing.
    """

    toggle_requested = Signal(bool)

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._state = SwitchState.UNSET
        self._is_waiting = False
        self._is_checked = False
        self._look = look_of(self._state)
        self._place = 0.0
        self._is_spinning = False
        self._is_in_click = False
        self._travel: QtCore.QVariantAnimation | None = None
        self._turn: QtCore.QVariantAnimation | None = None
        self._delay: QTimer | None = None
        self.setAccessibleName(name)
        self.clicked.connect(self._ask)

    @property
    def state(self) -> SwitchState:
        """The state on show."""
        return self._state

    @property
    def is_spinning(self) -> bool:
        """The answer takes longer than 300 ms and motion is wanted."""
        return self._is_spinning

    @property
    def look(self) -> SwitchLook:
        """What is drawn for it."""
        return self._look if self.isEnabled() else look_of(SwitchState.UNSET, is_used=False)

    def set_state(
        self, state: SwitchState, words: str, *, is_waiting: bool = False, is_checked: bool | None = None
    ) -> None:
        """Show this state; `words` is the same text that stands beside the switch.

        `is_checked` is the last confirmed value, for assistive technology; None where the state itself tells it.
        """
        self.setAccessibleDescription(words)
        is_checked = state.is_confirmed_on if is_checked is None else is_checked
        if (state, is_waiting, is_checked) == (self._state, self._is_waiting, self._is_checked):
            return
        was_checked, self._is_checked = self._is_checked, is_checked
        self._state, self._is_waiting = state, is_waiting
        self._look = look_of(state, is_waiting=is_waiting)
        self._move_to(self._look.place)
        self._set_spinning(self._look.mark is Mark.SPINNER)
        say_state_changed(self, busy=True, **({"checked": True} if was_checked != is_checked else {}))
        if self._is_in_click or not state.is_pending:
            self.repaint()  # at once: an answer somebody waits for does not queue behind other events
        else:
            self.update()

    def sizeHint(self) -> QSize:
        width = round(self.theme.part(_TRACK_WIDTH)) + 2 * _SIDE
        height = round(self.theme.part(_TRACK_HEIGHT)) + 2 * _ABOVE
        return QSize(max(width, Size.TARGET), max(height, Size.TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        track = self._track()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = self._place if self.isEnabled() else 0.0
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place = 1.0 - place
            turn = self._turn.currentValue() if self._turn is not None and self._is_spinning else None
            SwitchPainter(painter, self.theme, self.look, track).draw(place, turn, is_hovered=self.underMouse())
            if self.has_ring:
                ring = track.adjusted(-_RING, -_RING, _RING, _RING)
                draw_focus_ring(painter, self.theme, ring, ring.height() / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt paints a button that was let go before it says so; here the gate and the new state come first.

        Letting go changes nothing of the picture by itself. So the attribute is set and not `setUpdatesEnabled`, which
        would paint at any rate, while the other thread needs the interpreter to send what was asked for.
        """
        before = _picture(self)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        try:
            super().mouseReleaseEvent(event)
        finally:
            self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
            if _picture(self) != before:
                self.repaint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_spinning(self._look.mark is Mark.SPINNER)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._set_spinning(False)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Switch

    def accessible_text(self, _kind: QtGui.QAccessible.Text) -> str:
        return ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.checkable = True
        state.checked = self._is_checked
        state.busy = self._state.is_pending

    def _track(self) -> QRectF:
        width, height = round(self.theme.part(_TRACK_WIDTH)), round(self.theme.part(_TRACK_HEIGHT))
        return QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    @Slot()
    def _ask(self) -> None:
        self._is_in_click = True
        try:
            self.toggle_requested.emit(not self._state.may_be_on)
        finally:
            self._is_in_click = False

    def _move_to(self, place: float) -> None:
        duration = self.theme.duration_ms(Motion.SWITCH)
        if self._travel is not None:
            self._travel.stop()
        if not duration or not self.isVisible() or place == self._place:
            self._place = place
            return
        if self._travel is None:
            self._travel = QtCore.QVariantAnimation(self)
            self._travel.setEasingCurve(QtCore.QEasingCurve.Type.OutCubic)
            self._travel.valueChanged.connect(self._set_place)
        self._travel.setDuration(duration)
        # Both are floats: Qt does not interpolate between a float and an int.
        self._travel.setStartValue(self._place)
        self._travel.setEndValue(place)
        self._travel.start()

    @Slot(object)
    def _set_place(self, place: float) -> None:
        self._place = place
        self.update()

    def _set_spinning(self, is_wanted: bool) -> None:
        """The spinner waits 300 ms, so a quick answer shows none; with less motion it never turns."""
        if not is_wanted or self.theme.settings.has_less_motion or not self.isVisible():
            self._is_spinning = False
            if self._delay is not None:
                self._delay.stop()
            if self._turn is not None:
                self._turn.stop()
            return
        if self._delay is None:
            self._delay = QTimer(self, singleShot=True, interval=Motion.SPINNER_DELAY)
            self._delay.timeout.connect(self._start_turning)
        if not self._is_spinning and not self._delay.isActive():
            self._delay.start()

    @Slot()
    def _start_turning(self) -> None:
        if self._turn is None:
            self._turn = QtCore.QVariantAnimation(self, startValue=0.0, endValue=360.0)
            self._turn.setLoopCount(-1)
            self._turn.setDuration(Motion.SPINNER_TURN)
            self._turn.valueChanged.connect(self._on_turned)
        self._is_spinning = True
        self._turn.start()
        self.update()

    @Slot()
    def _on_turned(self) -> None:
        self.update()


def _picture(switch: ToggleSwitch) -> tuple[object, ...]:
    """What a click can change of what is painted."""
    return switch.look, switch.is_spinning, switch.has_ring
