"""The window is to close while a withdrawal has not been recorded."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class NotSentDialog(OverlayDialog):
    """Owner: the DialogDesk. `close_confirmed()`; everything else keeps the window open.

    `is_unsaved`: the journal could not be written, so closing now would lose the withdrawal.
    """

    close_confirmed = Signal()

    def __init__(self, theme: Theme, window: QWidget, *, is_unsaved: bool) -> None:
        super().__init__(theme, "", window)
        self.set_title(self.tr("Not sent yet"))
        if is_unsaved:
            text = self.tr(
                "This computer could not save what you turned off. If you close now, it stays on. "
                "Keep the window open while we send."
            )
        else:
            text = self.tr("We send it when ConsentUI is next open.")
        self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        self.keep_button = Button(theme, self.tr("Keep open"))
        self.keep_button.clicked.connect(self.dismiss)
        self.close_button = Button(theme, self.tr("Close"))
        self.close_button.clicked.connect(self._confirm)
        self.add_footer(self.keep_button)
        self.add_footer(self.close_button)

    @Slot()
    def _confirm(self) -> None:
        self.close_dialog()
        self.close_confirmed.emit()
