"""Hears what a person does in the window and writes it down as a scenario."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from consentui.ui.demo.scenario.eyes import find_named, find_target, toggle_word
from consentui.ui.demo.scenario.recording import Recording
from consentui.ui.demo.scenario.values import Sight, Target
from consentui.ui.demo.scenario.window_eyes import SeenElement, look_at, role_word
from consentui.ui.demo.scenario.words import WORD_OF_ROLE, is_key
from consentui.ui.widgets.code_field import CodeField

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "Ctrl",
    Qt.KeyboardModifier.ShiftModifier: "Shift",
    Qt.KeyboardModifier.AltModifier: "Alt",
}
_KEY_ENUM = "Key_"
_KEPT_WORDS = ("switch", "check_box", "option")


class Recorder(QObject):
    """Owned by the Stagehand, GUI thread; sees every event of the application from `start` to `close`.

    `numbers` are the made-up people's phone numbers; `complain` hears why the file cannot be written.
    """

    def __init__(
        self, window: QWidget, path: Path, numbers: tuple[str, ...], complain: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._path = path
        self._complain = complain
        self._recording = Recording(numbers)
        self._pressed: Target | None = None
        self._pressed_remark = ""
        self._unseen: Target | None = None

    def start(self) -> None:
        """From now on."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close(self) -> bool:
        """The end of it; whether the file is written."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._look_back()
        return self._save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window hears of every event once, before its widgets do.
        if isinstance(watched, QWindow) and watched is self._window.windowHandle():
            if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
                self._note_mouse(event)
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                self._note_key(event)
        return False

    def _note_mouse(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._look_back()
            self._pressed, self._pressed_remark = self._target_at(place)
        elif event.type() is QEvent.Type.MouseButtonRelease and self._pressed is not None:
            target, self._pressed = self._pressed, None
            if self._target_at(place)[0] == target:
                self._recording.click(target, self._pressed_remark)
                self._unseen = target if target.role in _KEPT_WORDS else None
                self._save()

    def _note_key(self, event: QKeyEvent) -> None:
        keys, focus = _keys_of(event), QApplication.focusWidget()
        is_writing = event.text().isprintable() and bool(event.text()) and "Ctrl" not in keys and "Alt" not in keys
        if is_writing and isinstance(focus, CodeField):
            self._recording.type_code()
        elif is_writing and isinstance(focus, _FIELDS):
            self._recording.write(event.text())
        elif is_key(keys):
            self._look_back()
            self._recording.press(keys)
        self._save()

    def _look_back(self) -> None:
        """How the switch that was clicked last stands, if it has come to rest."""
        target, self._unseen = self._unseen, None
        found = find_target(look_at(self._window), target) if target is not None else None
        if target is not None and found is not None and toggle_word(found) != "busy":
            self._recording.see(Sight(target.name, target.role, found.description, toggle_word(found)))

    def _target_at(self, place: QPoint) -> tuple[Target | None, str]:
        """What can be clicked there, by its name; and a remark where a player would click another of that name."""
        interface = _clickable_at(self._window, place)
        if interface is None:
            return None, ""
        name, word = interface.text(QAccessible.Text.Name), WORD_OF_ROLE[role_word(interface.role())]
        tree, box = look_at(self._window), interface.rect().getRect()
        if _has_box(find_named(tree, name, word), box):
            return Target(name, word), ""
        if _has_box(find_named(tree, name, word, is_in_dialog=True), box):
            return Target(name, word, True), ""
        return Target(name, word), "There are several of this name; a player clicks the first."

    def _save(self) -> bool:
        try:
            self._path.write_text(self._recording.toml(), encoding="utf-8")
        except OSError as error:
            self._complain(f"{self._path} cannot be written: {error.strerror}")
            return False
        return True


def _clickable_at(window: QWidget, place: QPoint) -> QAccessibleInterface | None:
    """The innermost thing there that has a name and a role that can be clicked."""
    widget: QWidget | None = window.childAt(window.mapFromGlobal(place)) or window
    while widget is not None:
        found = _innermost(QAccessible.queryAccessibleInterface(widget), place)
        if found is not None:
            return found
        widget = widget.parentWidget() if widget is not window else None
    return None


def _innermost(interface: QAccessibleInterface, place: QPoint) -> QAccessibleInterface | None:
    """It, or a part of it that is no widget (a row that is painted)."""
    for index in range(interface.childCount()):
        part: QAccessibleInterface | None = interface.child(index)
        if part and part.object() is None and not part.state().offscreen and part.rect().contains(place):
            found = _innermost(part, place)
            if found is not None:
                return found
    can_be_clicked = role_word(interface.role()) in WORD_OF_ROLE and not interface.state().disabled
    return interface if can_be_clicked and interface.text(QAccessible.Text.Name) else None


def _has_box(element: object, box: object) -> bool:
    return isinstance(element, SeenElement) and element.box == box


def _keys_of(event: QKeyEvent) -> str:
    """In the words of a scenario; keys it has no word for are in none of its words either."""
    held = [word for modifier, word in _MODIFIERS.items() if event.modifiers() & modifier]
    try:
        name = Qt.Key(event.key()).name.removeprefix(_KEY_ENUM)
    except ValueError:
        name = ""
    return "+".join([*held, name])
