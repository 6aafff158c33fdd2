"""Somebody who may get data: what, why, since when, when last, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.domain.grant import Method
from consentui.ui.models.choices_view import RecipientRow
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.setting_row import SettingRow


class RecipientLine(SettingRow):
    """Owner: its section. `off_requested(purposes, method)` withdraws every purpose that serves this recipient."""

    off_requested = Signal(object, object)

    def __init__(self, theme: Theme, view: RecipientRow, parent: QWidget | None = None) -> None:
        super().__init__(theme, view.icon, view.title, view.line, parent, has_switch=False, has_details=False)
        self._view = view
        self.stop: Button | None = None
        self._fill()

    @property
    def view(self) -> RecipientRow:
        """What is shown."""
        return self._view

    def apply(self, view: RecipientRow) -> None:
        """Show it where it differs."""
        if view != self._view:
            self._view = view
            self.set_texts(view.title, view.line)
            self._fill()

    def _fill(self) -> None:
        view = self._view
        self.set_choice(view.state, "" if view.may_stop else view.words)
        self.set_tone(Tone.NEUTRAL)
        if view.may_stop == (self.stop is not None):
            return
        self.stop = None
        if view.may_stop:
            self.stop = Button(self.theme, self.tr("Stop sharing"))
            self.stop.setAccessibleName(self.tr("Stop sharing with {recipient}").format(recipient=view.title))
            self.stop.clicked.connect(self._stop)
        self.set_trailing(self.stop)

    @Slot()
    def _stop(self) -> None:
        self.off_requested.emit(self._view.purposes, Method.SWITCH)
