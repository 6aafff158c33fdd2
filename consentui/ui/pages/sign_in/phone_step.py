"""The first step: the phone number (#21)."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.domain.account import CallingCode
from consentui.ui.text.locale import in_order, region_name
from consentui.ui.text.sign_in_words import digits_of, grouped, number_error
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.combo import Combo, ComboValue
from consentui.ui.widgets.divider import Divider
from consentui.ui.widgets.field import Field
from consentui.ui.widgets.label import Label

# While the service has not said which calling codes it knows.
FALLBACK = CallingCode("CN", "+86", 5, 15)


class PhoneStep(QWidget):
    """Owner: the SignInPage. `code_requested(E.164 number)`, `without_account_requested()`."""

    code_requested = Signal(str)
    without_account_requested = Signal()

    def __init__(self, theme: Theme, locale: QLocale | None = None, parent: QWidget | None = None) -> None:
        """`locale`: that of the computer; the calling code of its region is offered, never that of another."""
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._theme = theme
        self._locale = QLocale.system() if locale is None else locale
        self._codes: tuple[CallingCode, ...] = ()
        self.heading = Label(theme, self.tr("See and change your privacy choices"), Type.H2, align=centre, level=1)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._line = Label(theme, "", Type.BODY, Ink.TEXT2, align=centre)
        self.calling_code = Combo(theme, self.tr("Calling code"), _values((FALLBACK,)), placeholder=self.tr("Code"))
        self.number = Field(
            theme,
            self.tr("Phone number"),
            help_text=self.tr("We send a code by text message to sign you in."),
            leading=self.calling_code,
        )
        self.number.set_left_to_right()
        self.number.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.number.edit.returnPressed.connect(self._send)
        self.number.edit.textEdited.connect(self._forget_error)
        self.send = Button(theme, self.tr("Send code"), ButtonKind.PRIMARY, is_wide=True)
        self.send.clicked.connect(self._send)
        self.without_account = Button(theme, self.tr("Use without an account"), is_wide=True)
        self.without_account.clicked.connect(self.without_account_requested)
        self._build(theme)

    def set_service(self, name: str, codes: tuple[CallingCode, ...], *, is_demo: bool = False) -> None:
        """The name in the sentence, and the calling codes it knows; a demo's people have numbers of its first one."""
        self._line.set_text(self.tr("Sign in to {app} with your phone number.").format(app=name))
        if codes and codes != self._codes:
            self._codes = codes
            self.calling_code.set_values(_values(codes))
            if self.calling_code.key is None:
                region = QLocale.territoryToCode(self._locale.territory())
                here = codes[0] if is_demo else next((code for code in codes if code.region == region), None)
                self.calling_code.set_key(here)

    def set_phone(self, phone_e164: str) -> bool:
        """Fill in a known number; False where its calling code is not one of the service's."""
        chosen = self.calling_code.key
        for code in sorted(self._codes or (FALLBACK,), key=lambda code: code != chosen):  # +1 has several regions
            if phone_e164.startswith(code.code):
                self.calling_code.set_key(code)
                self.number.edit.setText(grouped(phone_e164.removeprefix(code.code)))
                return True
        return False

    def set_busy(self, *, is_busy: bool) -> None:
        """The number is on its way."""
        self.send.setEnabled(not is_busy)
        self.send.set_label(self.tr("Sending…") if is_busy else self.tr("Send code"))

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(Space.XS)
        column.addWidget(self._line)
        column.addSpacing(Space.XL)
        column.addWidget(self.number)
        column.addSpacing(Space.XL)
        column.addWidget(self.send)
        column.addSpacing(Space.CARD)
        column.addWidget(Divider(theme, self.tr("or")))
        column.addSpacing(Space.CARD - 3)
        column.addWidget(self.without_account)
        column.addSpacing(Space.XS)
        note = self.tr("Then your choices apply to this computer only.")
        column.addWidget(Label(theme, note, Type.SMALL, Ink.TEXT2, align=Qt.AlignmentFlag.AlignHCenter))

    @Slot()
    def _send(self) -> None:
        if not self.send.isEnabled():
            return
        error = self._take_calling_code()
        code = self.calling_code.key
        digits = digits_of(self.number.edit.text())
        known = code if isinstance(code, CallingCode) else None
        error = error or number_error(digits, known)
        if known is not None and not error:
            self.number.set_error("")
            self.code_requested.emit(known.code + digits)
            return
        self.number.set_error(error or self.tr("Choose the calling code from the list."))
        (self.number.edit if error else self.calling_code).setFocus()

    def _take_calling_code(self) -> str:
        """A number as address books keep it, "+44 …": its calling code is chosen; what is wrong with that, or ""."""
        typed = self.number.edit.text().strip()
        if not typed.startswith("+") or self.set_phone("+" + digits_of(typed)):
            return ""
        return self.tr("Choose the calling code from the list.")

    @Slot()
    def _forget_error(self) -> None:
        self.number.set_error("")


def _values(codes: tuple[CallingCode, ...]) -> list[ComboValue]:
    """By the names of the regions."""
    values = (ComboValue(c, c.code, f"{region_name(c.region)}  {c.code}") for c in codes)
    return in_order(values, lambda value: value.menu_text)
