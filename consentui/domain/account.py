"""Who decides: a device that has not signed in, or an account, and the service they decide at."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Final

from consentui.domain.record import Record

# Of a whole number with its calling code (ITU-T E.164); shorter ones than six are no numbers of persons.
PHONE_DIGITS_MIN: Final = 6
PHONE_DIGITS_MAX: Final = 15


class SubjectKind(enum.Enum):
    DEVICE = "device"
    ACCOUNT = "account"


class Subject(Record):
    """Whose grants these are; `id` is the service's pseudonym, safe in file names, never a phone number."""

    kind: SubjectKind
    id: str


class Account(Record):
    """What the window may show of a signed-in person; the phone number is masked by the service."""

    subject: Subject
    display_name: str | None
    masked_phone: str


class CallingCode(Record):
    """One country prefix with the count of digits a number after it may have."""

    region: str
    code: str
    digits_min: int
    digits_max: int

    @property
    def fewest(self) -> int:
        """Digits after the prefix that make a number, whatever a service says of it."""
        return max(self.digits_min, PHONE_DIGITS_MIN - len(self.code.removeprefix("+")))

    @property
    def most(self) -> int:
        """As `fewest`."""
        return min(self.digits_max, PHONE_DIGITS_MAX - len(self.code.removeprefix("+")))


class ServiceInfo(Record):
    """What a service says of itself at GET /v1/service."""

    id: str
    name: str
    contact_email: str
    languages: tuple[str, ...]
    api_version: str
    capabilities: tuple[str, ...]
    calling_codes: tuple[CallingCode, ...]
    is_demo: bool


class Session(Record):
    """One place where an account is signed in, as GET /v1/sessions lists it; times are the service's."""

    id: str
    device_name: str
    signed_in_at: dt.datetime
    last_seen_at: dt.datetime
    is_current: bool
