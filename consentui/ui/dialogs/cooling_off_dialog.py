"""After signing in: the account is to be deleted, and one click keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class CoolingOffDialog(OverlayDialog):
    """Owner: the DialogDesk. `keep_requested()`; everything else leaves the deletion as it is."""

    keep_requested = Signal()

    def __init__(self, theme: Theme, title: str, line: str, window: QWidget) -> None:
        super().__init__(theme, title, window)
        self.body.addWidget(Label(theme, line, Type.BODY, Ink.TEXT2))
        self.later = Button(theme, self.tr("Not now"))
        self.later.clicked.connect(self.dismiss)
        self.keep = Button(theme, self.tr("Keep my account"))
        self.keep.clicked.connect(self._keep)
        self.add_footer(self.later)
        self.add_footer(self.keep)

    @Slot()
    def _keep(self) -> None:
        self.close_dialog()
        self.keep_requested.emit()
