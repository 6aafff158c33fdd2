"""Starts the program as its command does and says when somebody can use it: a demo, or the window alone.

Usage: demo_stopwatch.py RESETS ARGUMENTS-OF-CONSENTUI. Prints one JSON object: `usable_s` on the clock of
`time.perf_counter` (the same for all processes of this computer), and in `reset_ms` how long each press of
[Start again] took until the window asked its first question again. The product knows nothing of this:
`QApplication.exec` is wrapped, the rest looks at widgets.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from consentui.cli import main
from consentui.ui.main_window import MainWindow
from consentui.ui.shell.screens import Screen
from consentui.ui.widgets.button import Button

LOOK_EVERY_MS = 2


class Watcher(QObject):
    """Lives in the GUI thread; goes through its stages by looking at the window."""

    def __init__(self, application: QApplication, resets: int, is_demo: bool) -> None:
        super().__init__(application)
        self._application = application
        self._left = resets
        self._is_demo = is_demo
        self._usable_s = 0.0
        self._reset_ms: list[float] = []
        self._pressed_s: float | None = None
        self._has_answered = False
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    @Slot()
    def _look(self) -> None:
        window = next((w for w in self._application.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is None or not window.isVisible():
            return
        if self._has_answered and window.screens.current is Screen.SIGN_IN:
            self._has_answered = False
            self._pressed_s = time.perf_counter()
            _press(window, "Start again")
        elif not self._has_answered and self._is_usable(window):
            self._take(window)

    def _is_usable(self, window: MainWindow) -> bool:
        """The first question, with the texts of the service, can be answered; in a demo its people can be chosen."""
        policy = window.switches.shown.policy
        can_answer = _button(window, "Accept") is not None and policy.published is not None
        if window.screens.current is not Screen.FIRST_RUN or not can_answer or policy.is_saved_copy:
            return False
        return not self._is_demo or _button(window, "Start again") is not None

    def _take(self, window: MainWindow) -> None:
        now_s = time.perf_counter()
        if self._pressed_s is None:
            self._usable_s = now_s
        else:
            self._reset_ms.append(1000 * (now_s - self._pressed_s))
        if self._left == 0:
            self._clock.stop()
            print(json.dumps({"usable_s": self._usable_s, "reset_ms": self._reset_ms}), flush=True)
            window.close()
            return
        self._left -= 1
        self._has_answered = True
        _press(window, "Accept")


def _button(window: QWidget, text: str) -> Button | None:
    found = (b for b in window.findChildren(Button) if b.isVisible() and b.isEnabled() and b.text() == text)
    return next(found, None)


def _press(window: QWidget, text: str) -> None:
    button = _button(window, text)
    assert button is not None, text
    button.click()


def watch(resets: int, arguments: list[str]) -> int:
    """The program's own exit code."""
    execute = QApplication.exec
    watchers: list[Watcher] = []

    def execute_watched(*_application: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        watchers.append(Watcher(application, resets, arguments[0] == "demo"))
        return int(execute())

    QApplication.exec = execute_watched  # type: ignore[method-assign]
    return main(arguments)


if __name__ == "__main__":
    sys.exit(watch(int(sys.argv[1]), sys.argv[2:]))
