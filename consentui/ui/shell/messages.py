"""The toast: what was recorded, with Undo, and what went wrong."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from consentui.application.settings import Settings
from consentui.application.snapshot import Announcement, AppSnapshot
from consentui.ui.shell import late_parts
from consentui.ui.text.announcements import announced
from consentui.ui.text.errors import with_reference, words_of
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone

if TYPE_CHECKING:
    from consentui.application.request_views import ReadyNotice
    from consentui.ui.widgets.toast import Toast

_SECOND_MS = 1000


class _Reference(NamedTuple):
    """The action of this message copies it."""

    text: str


class Messages(QObject):
    """Owned by the MainWindow, GUI thread. `undo_requested()` when Undo of the newest choice is pressed,
    `copy_requested()` when Show of a copy that is ready is."""

    undo_requested = Signal()
    copy_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget, first: AppSnapshot, settings: Settings) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._settings = settings
        self._start_inset = 0
        self._has_toast = False
        self._serial = first.announcement.serial if first.announcement else 0
        self._ready: ReadyNotice | None = None
        self._app = ""
        self._said: object = None

    @cached_property
    def toast(self) -> Toast:
        """Made for the first message."""
        toast = late_parts.toast(self._theme, self._window)
        toast.action_requested.connect(self._act)
        toast.set_start_inset(self._start_inset)
        self._has_toast = True
        return toast

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """How long a message stays; until closed where the person wants that."""
        self._settings = settings

    def set_start_inset(self, inset: int) -> None:
        """The width of the sidebar: messages are centred in the rest."""
        self._start_inset = inset
        if self._has_toast:
            self.toast.set_start_inset(inset)

    def panes(self) -> list[tuple[QWidget, QWidget]]:
        """The toast for F6, while there is one."""
        return [(self.toast, self.toast.close_button)] if self._has_toast and self.toast.text else []

    def take(self, snapshot: AppSnapshot) -> None:
        """Say what was recorded since the snapshot before."""
        self._app = snapshot.service.name if snapshot.service else self.tr("The service")
        self._take_ready(snapshot)
        newest = snapshot.announcement
        if newest is not None and newest.serial == self._said and not _still_holds(newest, snapshot):
            self.close()
        if newest is None or newest.serial == self._serial or snapshot.catalogue is None:
            return
        self._serial = newest.serial
        text = announced(newest, snapshot.catalogue)
        if text is not None:
            self._say(text, Tone.OK, self.tr("Undo") if newest.may_undo else "", newest.serial)

    def _take_ready(self, snapshot: AppSnapshot) -> None:
        """A copy of one's data has become ready: said once."""
        ready = snapshot.requests.ready if snapshot.requests is not None else None
        if ready is not None and ready != self._ready:
            self._ready = ready
            self._say(self.tr("Your copy is ready"), Tone.OK, self.tr("Show"), ready)

    @Slot(object)
    def say_error(self, error: BaseException) -> None:
        """Something the person asked for did not work."""
        words = words_of(error, self._app)
        self._say(with_reference(words), Tone.DANGER, self.tr("Copy reference"), _Reference(words.reference))

    def say(self, text: str) -> None:
        """A sentence without an action."""
        self._say(text, Tone.NEUTRAL)

    def say_setting_unused(self, words: str) -> None:
        """Something given for this computer does not hold: `words` are its place and what is wrong."""
        self._say(self.tr("A setting of this computer is not used. {words}").format(words=words), Tone.WARN)

    @Slot()
    def say_locked(self) -> None:
        """By a key, the person asked for something that an administrator set."""
        self._say(self.tr("Set by your administrator"), Tone.NEUTRAL)

    @Slot()
    def close(self) -> None:
        """As its close button."""
        if self._has_toast:
            self.toast.close_toast()

    def _say(self, text: str, tone: Tone, action: str = "", key: object = None) -> None:
        self.toast.timeout_ms = (self._settings.toast_seconds or 0) * _SECOND_MS
        self._said = key
        self.toast.show_text(late_parts.toast_text(text, action, key, tone))

    @Slot(object)
    def _act(self, serial: object) -> None:
        if isinstance(serial, _Reference):
            QGuiApplication.clipboard().setText(serial.text)
            self.say(self.tr("Reference copied"))
        elif serial == self._serial:
            self.undo_requested.emit()
        elif serial == self._ready:
            self.copy_requested.emit()


def _still_holds(said: Announcement, snapshot: AppSnapshot) -> bool:
    """What was said is still so; else the message goes, before it contradicts the switch."""
    return all(snapshot.switch(purpose).state.is_confirmed_on is said.value for purpose in said.purposes)
