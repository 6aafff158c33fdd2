"""What would be handed to the mail program, before it is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.text.mail_words import Mail
from consentui.ui.theme import Radius, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class WriteMailDialog(OverlayDialog):
    """Owner: the DialogDesk. `confirmed(url)`: the person wants the mail program."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme, mail: Mail, app: str, window: QWidget) -> None:
        super().__init__(theme, "", window)
        self._mail = mail
        self.set_title(self.tr("Open your mail program?"))
        note = self.tr(
            "Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. "
            "What you send reaches {app} outside this window."
        )
        self.body.addWidget(Label(theme, note.format(app=app), Type.BODY, Ink.TEXT2))
        self.body.addWidget(self._made_preview())
        cancel, go = Button(theme, self.tr("Cancel")), Button(theme, self.tr("Open mail program"), icon="external")
        cancel.clicked.connect(self.dismiss)
        go.clicked.connect(self._confirm)
        self.add_footer(cancel)
        self.add_footer(go)

    def _made_preview(self) -> Card:
        card = Card(self.theme, kind=CardKind.SUNKEN, padding=Space.CARD, radius=Radius.TILE)
        card.body.setSpacing(Space.XS)
        lines = [
            self.tr("To: {address}").format(address=self._mail.address),
            self.tr("Subject: {subject}").format(subject=self._mail.subject),
        ]
        for line in lines:
            card.body.addWidget(Label(self.theme, line, Type.SMALL_LABEL))
        if self._mail.body.strip():
            card.body.addWidget(Label(self.theme, self._mail.body.strip(), Type.SMALL, Ink.TEXT2))
        return card

    @Slot()
    def _confirm(self) -> None:
        self.close_dialog()
        self.confirmed.emit(self._mail.url)
