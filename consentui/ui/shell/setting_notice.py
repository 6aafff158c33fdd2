"""Says that a setting of this computer is not used: at once, and again after the first screens, which cover it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from consentui.ui.shell.screens import Screen, Screens


class SettingNotice(QObject):
    """Child of the screens, GUI thread. `say(words)` shows the message; never over Decline and Accept."""

    def __init__(self, screens: Screens, say: Callable[[str], None], words: str) -> None:
        super().__init__(screens)
        self._say = say
        self._words = words
        screens.changed.connect(self._follow)
        self._follow(screens.current)

    @Slot(object)
    def _follow(self, screen: Screen | None) -> None:
        if not self._words or screen is Screen.FIRST_RUN:
            return
        self._say(self._words)
        if screen is not Screen.START:
            self._words = ""
