"""Mouse and keys of a scenario: events that the window gets as it would from a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_TURN = 120
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
# Keys that also write something.
_LETTERS = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Backspace: "\b"}
_NO_BUTTON, _LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def move_mouse(window: QWindow, place: QPoint) -> None:
    """`place` on the screen."""
    _send_mouse(window, QEvent.Type.MouseMove, place, _NO_BUTTON, _NO_BUTTON)


def press_mouse(window: QWindow, place: QPoint) -> None:
    """The left button goes down."""
    _send_mouse(window, QEvent.Type.MouseButtonPress, place, _LEFT, _LEFT)


def release_mouse(window: QWindow, place: QPoint) -> None:
    """The left button comes up."""
    _send_mouse(window, QEvent.Type.MouseButtonRelease, place, _LEFT, _NO_BUTTON)


def turn_wheel(window: QWidget, place: QPoint, turns: int) -> None:
    """Towards the person: what is below `place` on the screen comes up; away, where negative.

    Qt hands a wheel that was not turned by the system to nobody's parent, so the part that scrolls gets it at once.
    """
    area = _scrolling(window, place)
    if area is None:
        return
    event = QWheelEvent(
        QPointF(area.mapFromGlobal(place)),
        QPointF(place),
        QPoint(),
        QPoint(0, -_TURN * turns),
        _NO_BUTTON,
        _NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(area, event)


def press_keys(window: QWindow, keys: str) -> None:
    """One combination in the words of a scenario, down and up; shortcuts hear it too."""
    *modifiers, name = keys.split("+")
    key: Qt.Key = getattr(Qt.Key, f"Key_{name.upper() if len(name) == 1 else name}")
    held = _NO_KEYS
    for modifier in modifiers:
        held |= _MODIFIERS[modifier]
    _send_key(window, key, held, _LETTERS.get(key, "") if held == _NO_KEYS else "")


def write_letter(window: QWindow, letter: str) -> None:
    """A key that writes this letter."""
    code = ord(letter.upper()) if letter.isascii() else Qt.Key.Key_unknown
    _send_key(window, int(code), _NO_KEYS, letter)


def _scrolling(window: QWidget, place: QPoint) -> QWidget | None:
    """The viewport of the innermost part there that can scroll."""
    widget: QWidget | None = window.childAt(window.mapFromGlobal(place))
    while widget is not None and widget is not window:
        if isinstance(widget, QAbstractScrollArea) and widget.verticalScrollBar().maximum() > 0:
            return widget.viewport()
        widget = widget.parentWidget()
    return None


def _send_mouse(
    window: QWindow, kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton
) -> None:
    local = QPointF(window.mapFromGlobal(place))
    QCoreApplication.sendEvent(window, QMouseEvent(kind, local, local, QPointF(place), button, buttons, _NO_KEYS))


def _send_key(window: QWindow, key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, modifiers, text))
