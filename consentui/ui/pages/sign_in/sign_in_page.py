"""Signing in: phone number, then code; or using the window without an account."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import CodeSent
from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.sign_in.code_step import CodeStep
from consentui.ui.pages.sign_in.phone_step import PhoneStep
from consentui.ui.text.errors import reference_of
from consentui.ui.text.sign_in_words import sign_in_error
from consentui.ui.theme import Theme
from consentui.ui.widgets.centred_screen import CentredScreen
from consentui.ui.widgets.logo import Logo

_WIDTH = 430
_SIDE, _TOP, _BOTTOM = 35, 33, 32
_LOGO = 52
_BELOW_LOGO = 18


class SignInPage(CentredScreen):
    """Owner: the MainWindow. GUI thread.

    Signals: `code_requested(E.164 number)`, `sign_in_requested(attempt id, code)`, `without_account_requested()`;
    policy, language and text size: `foot`.
    """

    code_requested = Signal(str)
    sign_in_requested = Signal(str, str)
    without_account_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, demo_text: str = "") -> None:
        super().__init__(theme, _WIDTH, parent, demo_text=demo_text)
        self._app = self.tr("the service")
        self._attempt_id = ""
        self._phone = ""
        self.phone_step = PhoneStep(theme)
        self.code_step = CodeStep(theme)
        self.code_step.hide()
        self.phone_step.code_requested.connect(self._ask_for_code)
        self.phone_step.without_account_requested.connect(self.without_account_requested)
        self.code_step.code_entered.connect(self._sign_in)
        self.code_step.change_number_requested.connect(self.change_number)
        self.code_step.send_again_requested.connect(self._send_again)
        self.foot.policy_link.show()
        column = QVBoxLayout()
        column.setContentsMargins(_SIDE, _TOP, _SIDE, _BOTTOM)
        column.setSpacing(0)
        column.addWidget(Logo(theme, _LOGO), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(_BELOW_LOGO)
        column.addWidget(self.phone_step)
        column.addWidget(self.code_step)
        self.card.body.addLayout(column)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Name and calling codes of the service."""
        if snapshot.service is not None:
            self._app = snapshot.service.name
        codes = snapshot.service.calling_codes if snapshot.service else ()
        is_demo = snapshot.service is not None and snapshot.service.is_demo
        self.phone_step.set_service(self._app, codes, is_demo=is_demo)

    @property
    def is_at_code(self) -> bool:
        """The second step is on show."""
        return not self.code_step.isHidden()

    def begin(self, phone_e164: str = "") -> None:
        """It comes on show: the first step, with the focus in the field, and a number that is known already."""
        self.change_number()
        if phone_e164:
            self.phone_step.set_phone(phone_e164)

    def forget_number(self) -> None:
        """What was typed is gone, also for who would undo that."""
        self._phone = ""
        self.phone_step.number.edit.setText("")

    @property
    def heading(self) -> QWidget:
        """The heading of the step on show."""
        return self.code_step.heading if self.is_at_code else self.phone_step.heading

    @Slot(object)
    def show_code_sent(self, sent: CodeSent) -> None:
        """The second step."""
        self._attempt_id = sent.attempt_id
        self.phone_step.set_busy(is_busy=False)
        self.code_step.set_busy(is_busy=False)
        self.code_step.show_sent(sent)
        self.phone_step.hide()
        self.code_step.show()
        self.code_step.code.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_number_failed(self, error: BaseException) -> None:
        """No code was sent."""
        text, reference = sign_in_error(error, self._app), reference_of(error)
        self.phone_step.set_busy(is_busy=False)
        if self.is_at_code:
            self.code_step.show_error(text, reference)
        else:
            self.phone_step.number.set_error(text, reference)

    @Slot(object)
    def show_code_failed(self, error: BaseException) -> None:
        """The code did not sign in."""
        self.code_step.set_busy(is_busy=False)
        self.code_step.show_error(sign_in_error(error, self._app), reference_of(error))

    def fill_code(self, code: str) -> None:
        """As if it was typed (the demo's phone)."""
        if self.is_at_code:
            self.code_step.code.setText(code)

    @Slot()
    def change_number(self) -> None:
        """Back to the first step; the number stays."""
        self._attempt_id = ""
        self.code_step.stop()
        self.code_step.hide()
        self.code_step.set_busy(is_busy=False)
        self.phone_step.set_busy(is_busy=False)
        self.phone_step.show()
        self.phone_step.number.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _ask_for_code(self, phone_e164: str) -> None:
        self._phone = phone_e164
        self.phone_step.set_busy(is_busy=True)
        self.code_requested.emit(phone_e164)

    @Slot()
    def _send_again(self) -> None:
        self.code_requested.emit(self._phone)

    @Slot(str)
    def _sign_in(self, code: str) -> None:
        self.code_step.set_busy(is_busy=True)
        self.sign_in_requested.emit(self._attempt_id, code)
