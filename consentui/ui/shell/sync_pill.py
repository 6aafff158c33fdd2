"""The pill at the right of every heading: how what is shown stands to what the service holds."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.text.dates import Dates
from consentui.ui.text.sync_words import SyncWords, sync_words
from consentui.ui.theme import Motion, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.status_pill import StatusPill


class SyncPill(StatusPill):
    """Owner: a page's header. `clicked` opens the list of what waits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", Tone.OUTLINE, parent, is_button=True)
        self._words: SyncWords | None = None
        self._delay: QTimer | None = None
        self.hide()

    def show_snapshot(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """Hidden while nothing is known. What passes is said after 300 ms, as the spinner of the switch."""
        words = sync_words(snapshot, dates)
        if words == self._words:
            return
        is_first = self._words is None
        self._words = words
        if words is not None and words.is_passing and not is_first:
            self._say_later()
        else:
            self._say()

    def _say_later(self) -> None:
        if self._delay is None:
            self._delay = QTimer(self, singleShot=True, interval=Motion.SPINNER_DELAY)
            self._delay.timeout.connect(self._say)
        if not self._delay.isActive():
            self._delay.start()

    @Slot()
    def _say(self) -> None:
        if self._delay is not None:
            self._delay.stop()
        if self._words is not None:
            self.set_status(self._words.text, self._words.tone, self._words.icon)
        self.setVisible(self._words is not None)
