"""What one may want to know of this program: where it keeps the sign-in, its version, what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.text.about_words import for_support, version_words
from consentui.ui.text.session_words import KeptWords, kept_words
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.row_group import RowGroup
from consentui.ui.widgets.status_pill import StatusPill


class AppGroup(RowGroup):
    """Owner: the SettingsPage. Signals: `keyring_requested()`: ask the keyring again; `licences_requested()`."""

    keyring_requested = Signal()
    licences_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._theme = theme
        self._kept: KeptWords | None = None
        self._for_support = ""
        self.heading.set_text(self.tr("This app"))
        self.kept_row = OptionRow(theme, self.tr("Where your sign-in is kept"))
        self.add_row(self.kept_row)
        self.licences = Button(theme, self.tr("Licences"))
        self.licences.clicked.connect(self.licences_requested)
        self.add_row(OptionRow(theme, self.tr("Version"), version_words(), self.licences))
        self.copy_support = Button(theme, self.tr("Copy"), icon="copy")
        self.copy_support.setAccessibleName(self.tr("Copy details for support"))
        self.copy_support.clicked.connect(self._copy)
        self.support_row = OptionRow(theme, self.tr("Details for support"), "", self.copy_support)
        self.add_row(self.support_row)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """The state of the keyring, and the code of the last trouble."""
        kept = kept_words(snapshot.session)
        if kept != self._kept:
            self._kept = kept
            self.kept_row.set_texts(self.tr("Where your sign-in is kept"), kept.line)
            self.kept_row.set_control(self._made_control(kept))
        text = for_support(snapshot)
        if text != self._for_support:
            self._for_support = text
            self.copy_support.set_label(self.tr("Copy"), "copy")
        line = self.tr("Versions and the code of the last problem. Nothing about you.")
        if snapshot.last_error:
            line = self.tr("Last problem: {code}. Nothing about you is copied.").format(code=snapshot.last_error)
        self.support_row.set_texts(self.tr("Details for support"), line)

    def _made_control(self, kept: KeptWords) -> QWidget | None:
        if kept.may_retry:
            button = Button(self._theme, self.tr("Use the keyring"), icon="key")
            button.clicked.connect(self.keyring_requested)
            return button
        return StatusPill(self._theme, kept.pill, kept.tone, icon=kept.icon) if kept.pill else None

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._for_support)
        self.copy_support.set_label(self.tr("Copied"), "check")
