"""The toast: what was recorded, with Undo, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.text.announcements import announced
from consentui.ui.text.errors import with_reference, words_of
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.toast import Toast, ToastText

_SECOND_MS = 1000


class Messages(QObject):
    """Owned by the MainWindow, GUI thread. `undo_requested()` when Undo of the newest choice is pressed."""

    undo_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget, first: AppSnapshot, settings: Settings) -> None:
        super().__init__(window)
        self.toast = Toast(theme, window)
        self.toast.action_requested.connect(self._act)
        self._serial = first.announcement.serial if first.announcement else 0
        self._app = ""
        self.apply(settings)

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """How long a message stays; until closed where the person wants that."""
        self.toast.timeout_ms = (settings.toast_seconds or 0) * _SECOND_MS

    def take(self, snapshot: AppSnapshot) -> None:
        """Say what was recorded since the snapshot before."""
        self._app = snapshot.service.name if snapshot.service else self.tr("The service")
        newest = snapshot.announcement
        if newest is None or newest.serial == self._serial or snapshot.catalogue is None:
            return
        self._serial = newest.serial
        text = announced(newest, snapshot.catalogue)
        if text is not None:
            action = self.tr("Undo") if newest.may_undo else ""
            self.toast.show_text(ToastText(text, action, newest.serial))

    @Slot(object)
    def say_error(self, error: BaseException) -> None:
        """Something the person asked for did not work."""
        self.toast.show_text(ToastText(with_reference(words_of(error, self._app)), tone=Tone.DANGER))

    def say(self, text: str) -> None:
        """A sentence without an action."""
        self.toast.show_text(ToastText(text, tone=Tone.NEUTRAL))

    @Slot(object)
    def _act(self, serial: object) -> None:
        if serial == self._serial:
            self.undo_requested.emit()
