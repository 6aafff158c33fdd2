"""There is no keyring to keep the sign-in in: what to do about it (#34)."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from consentui.ui.widgets.radio_group import RadioGroup

_ASK_EACH_TIME, _TRY_AGAIN = 0, 1


class KeyringDialog(OverlayDialog):
    """Owner: the DialogDesk. Nothing is ticked at first. `kept_in_memory()`, `retry_requested()`.

    `is_this_run_only`: the choices are those of a device that could not be kept.
    """

    kept_in_memory = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget, *, is_this_run_only: bool) -> None:
        super().__init__(theme, "", window)
        self.set_title(self.tr("Your sign-in cannot be stored"))
        text = self.tr("This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.")
        self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        if is_this_run_only:
            text = self.tr("Without an account, what you turn on here is turned off again when ConsentUI next starts.")
            self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        self.choices = RadioGroup(theme)
        self.choices.add(self.tr("Ask me to sign in each time"), self.tr("Nothing is stored on this computer."))
        self.choices.add(self.tr("Unlock the keyring and try again"), self.tr("Your system asks for its password."))
        self.choices.chosen.connect(self._allow)
        self.body.addWidget(self.choices)
        self._explanation = Label(theme, self._explanation_text(), Type.SMALL, Ink.TEXT2)
        self._explanation.hide()
        self.body.addWidget(self._explanation)
        self.explain_button = Button(theme, self.tr("How this works"), ButtonKind.GHOST)
        self.explain_button.clicked.connect(self._explain)
        self.continue_button = Button(theme, self.tr("Continue"))
        self.continue_button.setEnabled(False)
        self.continue_button.clicked.connect(self._go_on)
        self.add_footer(self.explain_button)
        self.add_footer(self.continue_button)

    def _explanation_text(self) -> str:
        return self.tr(
            "A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there "
            "and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the "
            "window. Turning things off works in any case."
        )

    @Slot()
    def _allow(self) -> None:
        self.continue_button.setEnabled(True)

    @Slot()
    def _explain(self) -> None:
        self._explanation.show()
        self.explain_button.setEnabled(False)

    @Slot()
    def _go_on(self) -> None:
        index = self.choices.index
        self.close_dialog()
        if index == _ASK_EACH_TIME:
            self.kept_in_memory.emit()
        elif index == _TRY_AGAIN:
            self.retry_requested.emit()
