"""The account was deleted, and here is the proof."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class AccountDeletedDialog(OverlayDialog):
    """Owner: the DialogDesk. `save_requested()` leaves it open; closing it puts the certificate away."""

    save_requested = Signal()

    def __init__(self, theme: Theme, lines: tuple[str, ...], window: QWidget) -> None:
        super().__init__(theme, "", window)
        self.set_title(self.tr("Your account was deleted"))
        for line in lines:
            self.body.addWidget(Label(theme, line, Type.BODY, Ink.TEXT2))
        self.save = Button(theme, self.tr("Save certificate"), icon="download")
        self.save.clicked.connect(self.save_requested)
        self.close_button = Button(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self.add_footer(self.save)
        self.add_footer(self.close_button)
