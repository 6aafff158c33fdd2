"""The second step: the code from the text message (#22)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import CodeSent
from consentui.ui.text import sign_in_words
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.code_field import CodeField
from consentui.ui.widgets.error_line import ErrorLine
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.resend_button import ResendButton

_DIGITS = 6


class CodeStep(QWidget):
    """Owner: the SignInPage. `code_entered(str)`, `change_number_requested()`, `send_again_requested()`."""

    code_entered = Signal(str)
    change_number_requested = Signal()
    send_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.heading = Label(theme, self.tr("Enter the code"), Type.H2, align=centre, level=1)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._sent_to = Label(theme, "", Type.BODY, Ink.TEXT2, align=centre)
        self.code = CodeField(theme, self.tr("6-digit code"))
        self.code.textChanged.connect(self._take_digits)
        self.code.completed.connect(self._submit)
        self.code.returnPressed.connect(self._submit)
        self._valid = Label(theme, "", Type.SMALL, Ink.TEXT2, align=centre)
        self.error = ErrorLine(theme)
        self.error.hide()
        self.sign_in = Button(theme, self.tr("Sign in"), ButtonKind.PRIMARY, is_wide=True)
        self.sign_in.setEnabled(False)
        self.sign_in.clicked.connect(self._submit)
        self.change_number = Button(theme, self.tr("Change number"), ButtonKind.LINK)
        self.change_number.clicked.connect(self.change_number_requested)
        self.send_again = ResendButton(theme)
        self.send_again.clicked.connect(self.send_again_requested)
        self._is_busy = False
        self._links = Flow(theme, align=centre)
        self.send_again.counted.connect(self._links.remeasure)
        self._build(theme)

    def show_sent(self, sent: CodeSent) -> None:
        """A text message is on its way; the field is empty again."""
        self._sent_to.set_text(sign_in_words.code_sent_to(sent.masked_phone))
        self._valid.set_text(sign_in_words.code_valid_for(sent.valid_for_s))
        self.code.clear()
        self.show_error("")
        self.send_again.begin(sent.resend_after_s)

    def show_error(self, text: str, reference: str = "") -> None:
        """Why the code did not work; the wrong digits stay marked until the person types again."""
        self.error.set_text(text, reference)
        self.error.setVisible(bool(text))
        self._valid.setVisible(not text)
        self.code.set_wrong(is_wrong=bool(text))
        if text:
            self.code.setFocus()
            self.code.selectAll()

    def set_busy(self, *, is_busy: bool) -> None:
        """The code is being checked."""
        self._is_busy = is_busy
        self.sign_in.set_label(self.tr("Signing in…") if is_busy else self.tr("Sign in"))
        self.sign_in.setEnabled(not is_busy and len(self.code.code()) == _DIGITS)

    def stop(self) -> None:
        """The step is left; nothing counts on."""
        self.send_again.stop()

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(Space.XS)
        column.addWidget(self._sent_to)
        column.addSpacing(Space.XL)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.L)
        column.addWidget(self._valid)
        column.addWidget(self.error)
        column.addSpacing(Space.CARD + 2)
        column.addWidget(self.sign_in)
        column.addSpacing(Space.L)
        self._links.add(self.change_number)
        self._links.add(self.send_again)
        column.addWidget(self._links)

    @Slot()
    def _take_digits(self) -> None:
        if self.error.text and self.code.code():
            self.show_error("")
        self.sign_in.setEnabled(not self._is_busy and len(self.code.code()) == _DIGITS)

    @Slot()
    def _submit(self) -> None:
        if not self._is_busy and len(self.code.code()) == _DIGITS:
            self.code_entered.emit(self.code.code())
