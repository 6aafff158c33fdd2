"""The foot of a screen without navigation: read the policy, language, text size, help."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import TEXT_PERCENTS
from consentui.ui.text.languages import Language, offered
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.menu import Menu, MenuEntry


class ScreenFoot(Flow):
    """Owner: a CentredScreen. `policy_requested()`, `language_requested(code)`, `text_size_requested(percent)`,
    `help_requested()`."""

    policy_requested = Signal()
    language_requested = Signal(str)
    text_size_requested = Signal(int)
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, align=Qt.AlignmentFlag.AlignHCenter)
        self._language = ""
        self._percent = 100
        self.policy_link = Button(theme, self.tr("Read the privacy policy"), ButtonKind.LINK, icon="book")
        self.policy_link.clicked.connect(self.policy_requested)
        self.policy_link.hide()
        self.language_button = Button(theme, "", ButtonKind.GHOST, icon="translate")
        self.language_button.clicked.connect(self._offer_languages)
        self.size_button = Button(theme, self.tr("Text size"), ButtonKind.GHOST, icon="text-size")
        self.size_button.clicked.connect(self._offer_sizes)
        self.help_button = Button(theme, self.tr("Help"), ButtonKind.GHOST, icon="help")
        self.help_button.clicked.connect(self.help_requested)
        for button in (self.policy_link, self.language_button, self.size_button, self.help_button):
            self.add(button)

    def set_offered(self, *, language: bool, size: bool) -> None:
        """What an administrator set is not offered."""
        self.language_button.setVisible(language)
        self.size_button.setVisible(size)

    def set_choices(self, language: Language, text_percent: int) -> None:
        """What is in force."""
        self._percent = text_percent
        if language.code != self._language:
            self._language = language.code
            self.language_button.set_label(language.name)
            self.language_button.setAccessibleName(self.tr("Language: {language}").format(language=language.name))
            self.remeasure()

    @Slot()
    def _offer_languages(self) -> None:
        entries = [MenuEntry(each.name, each.code, is_checked=each.code == self._language) for each in offered()]
        self._offer(self.language_button, entries)

    @Slot()
    def _offer_sizes(self) -> None:
        text = self.tr("{percent} %")
        entries = [MenuEntry(text.format(percent=p), p, is_checked=p == self._percent) for p in TEXT_PERCENTS]
        self._offer(self.size_button, entries)

    def _offer(self, button: Button, entries: list[MenuEntry]) -> None:
        menu = Menu(self.theme, self.window(), button.text())
        menu.closed.connect(menu.deleteLater)
        menu.chosen.connect(self._pass_on)
        menu.set_entries(entries)
        menu.open_at(button)

    @Slot(object)
    def _pass_on(self, key: object) -> None:
        if isinstance(key, int):
            self.text_size_requested.emit(key)
        else:
            self.language_requested.emit(key)
