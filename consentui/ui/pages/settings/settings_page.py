"""The Settings page (#19): how the window looks and speaks, and what the program is."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.settings.app_group import AppGroup
from consentui.ui.pages.settings.look_group import LookGroup
from consentui.ui.pages.settings.message_group import MessageGroup
from consentui.ui.theme import Theme
from consentui.ui.widgets.scroll_page import ScrollPage

_GROUP_GAP = 10


class SettingsPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the settings and the snapshot; wishes are signals of its groups:
    `look`, `messages`, `app`."""

    has_sync_pill = False

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._settings = settings
        self._languages: tuple[str, ...] = (settings.policy_language,)
        self.heading.set_text(self.tr("Settings"))
        self.set_subtitle(self.tr("How ConsentUI looks and speaks. These settings stay on this computer."))
        self.look = LookGroup(theme, settings)
        self.messages = MessageGroup(theme, settings)
        self.app = AppGroup(theme)
        groups: tuple[QWidget, ...] = (self.look, self.messages, self.app)
        for group in groups:
            self.add_part(group)
            if group is not self.look:
                group.setContentsMargins(0, _GROUP_GAP, 0, 0)
        self.show_settings(settings)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """What the service and the session say about the settings."""
        if snapshot.service is not None and snapshot.service.languages != self._languages:
            self._languages = snapshot.service.languages
            self.messages.show_settings(self._settings, self._languages)
        self.app.show_snapshot(snapshot)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """What is in force."""
        self._settings = settings
        self.look.show_settings(settings)
        self.messages.show_settings(settings, self._languages)

    def focus_language(self) -> None:
        """Where it was chosen, after every sentence is said anew."""
        self.focus_part(self.messages.window_language)

    def open_place(self, key: str) -> None:
        """Bring one setting into view with the focus on its control."""
        controls: dict[str, QWidget | None] = {
            "look": self.look.places["look"],
            "text_size": self.look.places["text_percent"],
            "font": self.look.places.get("font"),
            "less_motion": self.look.less_motion.switch,
            **self.messages.places,
            "keyring": self.app.kept_row,
            "licences": self.app.licences,
            "support": self.app.copy_support,
        }
        control = controls.get(key)
        if control is not None:
            self.focus_part(control)
