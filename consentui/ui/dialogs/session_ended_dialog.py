"""The session has ended: sign in again, or stay signed out (#35)."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class SessionEndedDialog(OverlayDialog):
    """Owner: the DialogDesk. `sign_in_requested()`, `stayed_signed_out()`; closing it is staying signed out."""

    sign_in_requested = Signal()
    stayed_signed_out = Signal()

    def __init__(self, theme: Theme, window: QWidget, *, masked_phone: str, has_waiting: bool) -> None:
        super().__init__(theme, "", window)
        self.set_title(self.tr("Sign in again"))
        text = self.tr("You were signed out because your session has ended.")
        if has_waiting:
            text += " " + self.tr("A change you made is still being sent. You need not sign in for that.")
        self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        if masked_phone:
            account = self.tr("You were signed in with {phone}.").format(phone=masked_phone)
            self.body.addWidget(Label(theme, account, Type.LABEL))
        self.stay_button = Button(theme, self.tr("Stay signed out"))
        self.stay_button.clicked.connect(self.dismiss)
        self.sign_in_button = Button(theme, self.tr("Sign in"))
        self.sign_in_button.clicked.connect(self._sign_in)
        self.dismissed.connect(self.stayed_signed_out)
        self.add_footer(self.stay_button)
        self.add_footer(self.sign_in_button)

    @Slot()
    def _sign_in(self) -> None:
        self.close_dialog()
        self.sign_in_requested.emit()
