"""Which values the fields of a profile take: the window asks before it sends one, the service before it keeps one."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

SHORT_MAX: Final = 64
LONG_MAX: Final = 1000
LONG_FIELDS: Final = frozenset({"picture", "introduction"})
_ID_NUMBER = re.compile(r"[0-9A-Za-z-]{6,32}", re.ASCII)
_FIRST_DAY = dt.date(1900, 1, 1)


def longest(key: str) -> int:
    """How many signs a value of this field may have."""
    return LONG_MAX if key in LONG_FIELDS else SHORT_MAX


def is_past_day(value: str, today: dt.date) -> bool:
    """Whether it is a day from 1900 until `today`, as YYYY-MM-DD and in no other of the forms of ISO 8601."""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return False
    return len(value) == len("2026-11-23") and _FIRST_DAY <= day <= today


def is_identity_number(value: str) -> bool:
    """Six to 32 letters, digits or hyphens of ASCII."""
    return _ID_NUMBER.fullmatch(value) is not None
