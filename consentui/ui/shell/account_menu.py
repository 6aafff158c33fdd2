"""The menu of the account chip: sign in or out, look, text size, language."""

from __future__ import annotations

import enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import TEXT_PERCENTS, Look, Settings
from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.text.languages import offered
from consentui.ui.text.translator import window_language
from consentui.ui.theme import Theme
from consentui.ui.widgets.menu import Menu, MenuEntry


class _Session(enum.Enum):
    SIGN_IN = enum.auto()
    SIGN_OUT = enum.auto()


class AccountMenu(Menu):
    """Owner: the MainWindow.

    Signals: `sign_in_requested()`, `sign_out_requested()`, `look_requested(Look)`, `text_size_requested(percent)`,
    `language_requested(code)`.
    """

    sign_in_requested = Signal()
    sign_out_requested = Signal()
    look_requested = Signal(object)
    text_size_requested = Signal(int)
    language_requested = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Account and look"))
        self.chosen.connect(self._pass_on)

    def open_for(self, opener: QWidget, snapshot: AppSnapshot, settings: Settings) -> None:
        """What is in force now, at the chip."""
        self.set_entries(
            [
                self._session_entry(snapshot),
                *self._group(self.tr("Look"), self._looks(settings), is_locked="look" in settings.locked),
                *self._group(self.tr("Text size"), self._sizes(settings), is_locked="text_percent" in settings.locked),
                *self._group(self.tr("Language"), self._languages(settings), is_locked="language" in settings.locked),
            ]
        )
        self.open_at(opener)

    def _group(self, title: str, entries: list[MenuEntry], *, is_locked: bool) -> list[MenuEntry]:
        """What an administrator set is shown, and nothing else is offered."""
        if not is_locked:
            return [MenuEntry(title, is_heading=True), *entries]
        heading = self.tr("{title}: set by your administrator").format(title=title)
        return [MenuEntry(heading, is_heading=True), *(entry for entry in entries if entry.is_checked)]

    def _session_entry(self, snapshot: AppSnapshot) -> MenuEntry:
        if snapshot.session.state is SignInState.SIGNED_IN:
            return MenuEntry(self.tr("Sign out"), _Session.SIGN_OUT, "log-out")
        return MenuEntry(self.tr("Sign in"), _Session.SIGN_IN, "log-in")

    def _looks(self, settings: Settings) -> list[MenuEntry]:
        texts = {
            Look.SYSTEM: self.tr("Match system"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
            Look.HIGH_CONTRAST: self.tr("High contrast"),
        }
        return [MenuEntry(text, look, is_checked=look is settings.look) for look, text in texts.items()]

    def _sizes(self, settings: Settings) -> list[MenuEntry]:
        text = self.tr("{percent} %")
        return [
            MenuEntry(text.format(percent=percent), percent, is_checked=percent == settings.text_percent)
            for percent in TEXT_PERCENTS
        ]

    def _languages(self, settings: Settings) -> list[MenuEntry]:
        now = window_language(settings.language)
        return [MenuEntry(each.name, each.code, is_checked=each is now) for each in offered()]

    @Slot(object)
    def _pass_on(self, key: object) -> None:
        if key is _Session.SIGN_IN:
            self.sign_in_requested.emit()
        elif key is _Session.SIGN_OUT:
            self.sign_out_requested.emit()
        elif isinstance(key, Look):
            self.look_requested.emit(key)
        elif isinstance(key, int):
            self.text_size_requested.emit(key)
        else:
            self.language_requested.emit(key)
