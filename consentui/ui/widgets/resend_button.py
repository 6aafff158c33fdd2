"""[Send again] for a text message: counts down until the next one may be asked for."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.text import sign_in_words
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button

_SECOND_MS = 1000


class ResendButton(Button):
    """Owner: whatever asks for a code. Disabled, with the time that is left, until it may be pressed (`clicked`).

    `counted()` after every change of its text, and so of its width.
    """

    counted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", ButtonKind.GHOST, parent=parent)
        self.set_label(self.tr("Send again"))
        self._seconds_left = 0
        self._clock = QTimer(self, interval=_SECOND_MS)
        self._clock.timeout.connect(self._count_down)

    def begin(self, seconds: int) -> None:
        """A message was sent just now."""
        self._seconds_left = seconds
        self._clock.start()
        self._show()

    def stop(self) -> None:
        """It is out of sight; nothing counts on."""
        self._clock.stop()

    @Slot()
    def _count_down(self) -> None:
        self._seconds_left = max(self._seconds_left - 1, 0)
        self._show()

    def _show(self) -> None:
        left = self._seconds_left
        if not left:
            self._clock.stop()
        self.set_label(sign_in_words.send_again_in(left) if left else self.tr("Send again"))
        self.setEnabled(not left)
        self.counted.emit()
