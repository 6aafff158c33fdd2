"""Whether a number can get text messages: by `phonenumbers` where that extra is installed, else by E.164 alone."""

from __future__ import annotations

from consentui.server.rules.phones import is_e164

try:
    import phonenumbers
except ModuleNotFoundError:
    HAS_NUMBERING_PLANS = False
else:
    HAS_NUMBERING_PLANS = True


def is_phone_number(phone: str) -> bool:
    """Takes the international form with a plus sign and digits only."""
    if not is_e164(phone):
        return False
    if not HAS_NUMBERING_PLANS:
        return True
    try:
        number = phonenumbers.parse(phone)
    except phonenumbers.NumberParseException:
        return False
    is_possible: bool = phonenumbers.is_possible_number_for_type(number, phonenumbers.PhoneNumberType.MOBILE)
    return is_possible
