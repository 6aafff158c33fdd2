"""The foot of a screen without navigation: read the policy, language of the policy, text size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from consentui.application.settings import TEXT_PERCENTS
from consentui.ui.text.policy_words import language_name
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow


class ScreenFoot(Flow):
    """Owner: a CentredScreen. `policy_requested()`, `language_requested(code)`, `text_size_requested(percent)`."""

    policy_requested = Signal()
    language_requested = Signal(str)
    text_size_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, align=Qt.AlignmentFlag.AlignHCenter)
        self._languages: tuple[str, ...] = ()
        self._language = ""
        self._percent = 100
        self.policy_link = Button(theme, self.tr("Read the privacy policy"), ButtonKind.LINK, icon="book")
        self.policy_link.clicked.connect(self.policy_requested)
        self.policy_link.hide()
        self.language_button = Button(theme, "", ButtonKind.GHOST, icon="translate")
        self.language_button.clicked.connect(self._offer_languages)
        self.size_button = Button(theme, self.tr("Text size"), ButtonKind.GHOST, icon="text-size")
        self.size_button.clicked.connect(self._offer_sizes)
        for button in (self.policy_link, self.language_button, self.size_button):
            self.add(button)

    def set_choices(self, languages: Sequence[str], language: str, text_percent: int) -> None:
        """What the menus offer, and what is in force."""
        self._languages, self._percent = tuple(languages), text_percent
        if language != self._language:
            self._language = language
            name = language_name(language)
            self.language_button.set_label(name)
            self.language_button.setAccessibleName(self.tr("Policy language: {language}").format(language=name))
            self.remeasure()

    def _menu(self, button: Button, entries: dict[object, str], current: object) -> QActionGroup:
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for value, text in entries.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            group.addAction(action)
        corner = button.mapToGlobal(QPoint(0, 0))
        menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height()))
        return group

    @Slot()
    def _offer_languages(self) -> None:
        entries: dict[object, str] = {code: language_name(code) for code in self._languages or (self._language,)}
        self._menu(self.language_button, entries, self._language).triggered.connect(self._choose_language)

    @Slot()
    def _offer_sizes(self) -> None:
        entries: dict[object, str] = {p: self.tr("{percent} %").format(percent=p) for p in TEXT_PERCENTS}
        self._menu(self.size_button, entries, self._percent).triggered.connect(self._choose_size)

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.language_requested.emit(action.data())

    @Slot(QAction)
    def _choose_size(self, action: QAction) -> None:
        self.text_size_requested.emit(action.data())
