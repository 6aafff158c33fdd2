"""A report for support: the very text that would be saved, before it is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_WIDTH = 640
_TEXT_HEIGHT = 300


class ReportDialog(OverlayDialog):
    """Owner: the SupportDesk. `save_requested()`: the text that is shown is wanted as a file."""

    save_requested = Signal()

    def __init__(self, theme: Theme, text: str, window: QWidget) -> None:
        super().__init__(theme, "", window, width=_WIDTH)
        self.set_title(self.tr("A report for support"))
        line = self.tr(
            "This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. "
            "Nothing is sent: you save a file and decide who gets it."
        )
        self.body.addWidget(Label(theme, line, Type.BODY, Ink.TEXT2))
        self.text = self._made_text(text)
        card = Card(theme, kind=CardKind.SUNKEN)
        card.body.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        card.body.addWidget(self.text)
        self.body.addWidget(card)
        self.cancel = Button(theme, self.tr("Do not save"))
        self.cancel.clicked.connect(self.dismiss)
        self.save = Button(theme, self.tr("Save…"), icon="download")
        self.save.clicked.connect(self.save_requested)
        self.add_footer(self.cancel)
        self.add_footer(self.save)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _made_text(self, text: str) -> QPlainTextEdit:
        shown = QPlainTextEdit()
        shown.setReadOnly(True)
        shown.setUndoRedoEnabled(False)
        shown.setFrameShape(QFrame.Shape.NoFrame)
        shown.setAccessibleName(self.tr("The report"))
        shown.setVerticalScrollBar(ThinScrollBar(self.theme))
        shown.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(_TEXT_HEIGHT)
        shown.viewport().setAutoFillBackground(False)
        shown.setPlainText(text)
        return shown

    @Slot()
    def _restyle(self) -> None:
        self.text.setFont(self.theme.font(Type.MONO))
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.colours.sunken)
        palette.setColor(QPalette.ColorRole.Text, self.theme.colours.text)
        self.text.setPalette(palette)
