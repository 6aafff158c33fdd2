"""Signing out while changes have not been sent."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class SignOutDialog(OverlayDialog):
    """Owner: the DialogDesk. `sign_out_confirmed()`; everything else stays signed in."""

    sign_out_confirmed = Signal()

    def __init__(self, theme: Theme, window: QWidget, *, waiting_count: int) -> None:
        super().__init__(theme, "", window)
        self.set_title(self.tr("Sign out now?"))
        text = self.tr(
            "%n changes are not sent yet. They are sent later. You need not sign in for that.", "", waiting_count
        )
        self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        self.stay_button = Button(theme, self.tr("Stay"))
        self.stay_button.clicked.connect(self.dismiss)
        self.sign_out_button = Button(theme, self.tr("Sign out, send later"))
        self.sign_out_button.clicked.connect(self._confirm)
        self.add_footer(self.stay_button)
        self.add_footer(self.sign_out_button)

    @Slot()
    def _confirm(self) -> None:
        self.close_dialog()
        self.sign_out_confirmed.emit()
