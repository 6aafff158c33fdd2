"""The words beside fields of a profile: what stands there, what a value may look like, what was done."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from consentui.domain.held_data import ProfileField
from consentui.domain.profile_values import is_identity_number, is_past_day

translate = QCoreApplication.translate


def value_line(field: ProfileField) -> str:
    """What the field holds, or that it holds nothing."""
    if field.key == "password":
        return _password_line(is_set=field.value is not None)
    if field.value is None:
        return translate("ProfileWords", "Empty")
    if not field.may_change:
        return translate("ProfileWords", "{value}. It cannot be changed here.").format(value=field.value)
    return field.value


def placeholder(key: str) -> str:
    """The form of a value; empty where any text will do."""
    return translate("ProfileWords", "Year-month-day, such as 1990-12-31") if key == "birthday" else ""


def help_text(key: str) -> str:
    """What to write into a field; empty where its name says it."""
    if key == "picture":
        return translate("ProfileWords", "Describe the picture in words. Pictures themselves are not sent from here.")
    return ""


def wrong(key: str, value: str, today: dt.date) -> str:
    """What is wrong with a value and how to go on; empty where nothing is."""
    if not value.strip():
        return translate("ProfileWords", "Write something, or cancel.")
    if key == "birthday" and not is_past_day(value, today):
        return translate("ProfileWords", "Write a day that has been, such as 1990-12-31.")
    if key == "id_number" and not is_identity_number(value):
        return translate("ProfileWords", "Write 6 to 32 letters, digits or hyphens, without spaces.")
    return ""


def saved(title: str) -> str:
    """Heard and seen once the service has it."""
    return translate("ProfileWords", "{field} is saved.").format(field=title)


def cleared(title: str) -> str:
    return translate("ProfileWords", "{field} is cleared.").format(field=title)


def _password_line(*, is_set: bool) -> str:
    if is_set:
        return translate("ProfileWords", "Set. It cannot be changed here.")
    return translate("ProfileWords", "Not set. You sign in with a code from a text message.")
