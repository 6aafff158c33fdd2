"""What the sign-in says about numbers, codes and waiting times."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.account import CallingCode
from consentui.domain.errors import OutcomeUnknown, ServiceUnreachable
from consentui.ui.text.errors import words_of

translate = QCoreApplication.translate


def digits_of(typed: str) -> str:
    """The digits of a typed number; everything else is only for reading."""
    return "".join(letter for letter in typed if letter.isascii() and letter.isdigit())


def number_error(digits: str, code: CallingCode | None) -> str:
    """What is wrong with a number before it is sent; "" for nothing."""
    if not digits:
        return translate("SignInWords", "Type your phone number.")
    if code is None:
        return ""
    if len(digits) < code.fewest:
        return translate("SignInWords", "This number has too few digits.")
    if len(digits) > code.most:
        return translate("SignInWords", "This number has too many digits.")
    return ""


def grouped(digits: str) -> str:
    """138 0013 4471: three digits, then groups of four, for reading."""
    if len(digits) <= 4:
        return digits
    rest = digits[3:]
    return " ".join([digits[:3], *(rest[start : start + 4] for start in range(0, len(rest), 4))])


def sign_in_error(error: BaseException, app: str) -> str:
    """The sentence under the field."""
    if isinstance(error, ServiceUnreachable):
        return translate("SignInWords", "You are offline. You need the internet to sign in.")
    if isinstance(error, OutcomeUnknown):
        return translate("SignInWords", "The server did not answer. Try again.")
    return words_of(error, app).sentence


def code_sent_to(masked_phone: str) -> str:
    return translate("SignInWords", "We sent a text message to {phone}").format(phone=masked_phone)


def code_valid_for(seconds: int) -> str:
    """The code works for 5 minutes."""
    minutes = max(1, round(seconds / 60))
    return translate("SignInWords", "The code works for %n minutes.", "", minutes)


def send_again_in(seconds: int) -> str:
    """Send again in 0:42"""
    left = f"{seconds // 60}:{seconds % 60:02d}"
    return translate("SignInWords", "Send again in {time}").format(time=left)
