"""The code from a text message that proves who asks, as a part of a dialog."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import CodeSent
from consentui.ui.text import sign_in_words
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.code_field import CodeField
from consentui.ui.widgets.error_line import ErrorLine
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.resend_button import ResendButton

DIGITS = 6


class CodePart(QWidget):
    """Owner: a dialog. `code_requested()` asks for a text message, `changed()` follows every digit.

    The field is open only while a text message is on its way or was sent.
    """

    code_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attempt_id = ""
        self._is_wrong = False
        self.label = Label(theme, self.tr("A text message with a code is on its way…"), Type.LABEL)
        self.code = CodeField(theme, self.tr("6-digit code"))
        self.code.textChanged.connect(self._take_digits)
        self._valid = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.error = ErrorLine(theme)
        self.error.hide()
        self.send_again = ResendButton(theme)
        self.send_again.clicked.connect(self._ask_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.label, self.code, self._valid, self.error, self.send_again):
            column.addWidget(part)
        # The boxes read from the left in every language, so Qt would not mirror their place.
        is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setAlignment(self.code, Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        column.setAlignment(self.send_again, Qt.AlignmentFlag.AlignLeft)

    @property
    def attempt_id(self) -> str:
        """Which text message the code belongs to; empty before one was sent."""
        return self._attempt_id

    @property
    def is_complete(self) -> bool:
        """Six digits of a message that was sent, and nothing known to be wrong with them."""
        return bool(self._attempt_id) and len(self.code.code()) == DIGITS and not self._is_wrong

    def show_sent(self, sent: CodeSent) -> None:
        """A text message is on its way; the field is empty again."""
        self._attempt_id = sent.attempt_id
        text = self.tr("Code from the text message to {phone}")
        self.label.set_text(text.format(phone=sent.masked_phone))
        self._valid.set_text(sign_in_words.code_valid_for(sent.valid_for_s))
        self.code.clear()
        self.show_error("")
        self.send_again.begin(sent.resend_after_s)

    def show_error(self, text: str, reference: str = "", *, is_of_code: bool = True) -> None:
        """Why no code came, or why it did not work; "" takes it away. Where it is not the code that was wrong, it can
        be sent once more as it is."""
        self._is_wrong = bool(text) and is_of_code
        if text and not self._attempt_id:
            self.label.set_text(self.tr("Code from the text message"))
        self.error.set_text(text, reference)
        self.error.setVisible(bool(text))
        self._valid.setVisible(not text)
        self.code.set_wrong(is_wrong=self._is_wrong and bool(self.code.code()))
        if text:
            QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(self.error, QtGui.QAccessible.Event.Alert))
        self.changed.emit()

    def fill(self, code: str) -> None:
        """As if it was typed, once a text message was sent."""
        if self._attempt_id:
            self.code.setText(code)

    def stop(self) -> None:
        """The dialog is left; nothing counts on."""
        self.send_again.stop()

    @Slot()
    def _ask_again(self) -> None:
        self.show_error("")
        if not self._attempt_id:
            self.label.set_text(self.tr("A text message with a code is on its way…"))
        self.code_requested.emit()

    @Slot()
    def _take_digits(self) -> None:
        if self.error.text and self.code.code():
            self.show_error("")
        self.changed.emit()
