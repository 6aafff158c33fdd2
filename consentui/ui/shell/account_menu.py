"""The menu of the account chip: sign in or out, look, text size, language of the policy."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from consentui.application.settings import TEXT_PERCENTS, Look, Settings
from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.text.policy_words import language_name

_GAP = 6


class AccountMenu(QMenu):
    """Made for one opening, deletes itself after it.

    Signals: `sign_in_requested()`, `sign_out_requested()`, `look_requested(Look)`, `text_size_requested(percent)`,
    `language_requested(code)`.
    """

    sign_in_requested = Signal()
    sign_out_requested = Signal()
    look_requested = Signal(object)
    text_size_requested = Signal(int)
    language_requested = Signal(str)

    def __init__(self, snapshot: AppSnapshot, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Account and look"))
        self.aboutToHide.connect(self.deleteLater)
        if snapshot.session.state is SignInState.SIGNED_IN:
            self.addAction(self.tr("Sign out")).triggered.connect(self.sign_out_requested)
        else:
            self.addAction(self.tr("Sign in")).triggered.connect(self.sign_in_requested)
        self.addSeparator()
        self._add_looks(settings)
        self._add_sizes(settings)
        self._add_languages(snapshot, settings)

    def open_above(self, widget: QWidget) -> None:
        """Beside the chip, its foot at the foot of the chip."""
        corner = widget.mapToGlobal(QPoint(0, 0))
        self.popup(QPoint(corner.x(), corner.y() - self.sizeHint().height() - _GAP))

    def _add_looks(self, settings: Settings) -> None:
        texts = {
            Look.SYSTEM: self.tr("Match system"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
            Look.HIGH_CONTRAST: self.tr("High contrast"),
        }
        menu, group = self._submenu(self.tr("Look"))
        for look, text in texts.items():
            self._add_choice(menu, group, text, look, is_chosen=look is settings.look)
        group.triggered.connect(self._choose_look)

    def _add_sizes(self, settings: Settings) -> None:
        menu, group = self._submenu(self.tr("Text size"))
        for percent in TEXT_PERCENTS:
            text = self.tr("{percent} %").format(percent=percent)
            self._add_choice(menu, group, text, percent, is_chosen=percent == settings.text_percent)
        group.triggered.connect(self._choose_size)

    def _add_languages(self, snapshot: AppSnapshot, settings: Settings) -> None:
        codes = snapshot.service.languages if snapshot.service else (settings.policy_language,)
        menu, group = self._submenu(self.tr("Policy language"))
        for code in codes:
            self._add_choice(menu, group, language_name(code), code, is_chosen=code == settings.policy_language)
        group.triggered.connect(self._choose_language)

    def _submenu(self, title: str) -> tuple[QMenu, QActionGroup]:
        menu = self.addMenu(title)
        return menu, QActionGroup(menu)

    def _add_choice(self, menu: QMenu, group: QActionGroup, text: str, value: object, *, is_chosen: bool) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.setData(value)
        group.addAction(action)

    @Slot(QAction)
    def _choose_look(self, action: QAction) -> None:
        self.look_requested.emit(action.data())

    @Slot(QAction)
    def _choose_size(self, action: QAction) -> None:
        self.text_size_requested.emit(action.data())

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.language_requested.emit(action.data())
