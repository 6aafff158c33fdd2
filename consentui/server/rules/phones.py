"""Phone numbers: which form one has, and how one is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consentui.domain.account import CallingCode

_E164 = re.compile(r"\+[1-9][0-9]{5,14}")
_SHOWN_LAST = 4


def is_e164(phone: str) -> bool:
    return _E164.fullmatch(phone) is not None


def masked(phone: str, calling_codes: Sequence[CallingCode]) -> str:
    """`+86 138 •••• 4471`: country, at most three digits, the last four; never more than half of the rest."""
    prefixes = sorted({code.code for code in calling_codes}, key=len, reverse=True)
    country = next((prefix for prefix in prefixes if phone.startswith(prefix)), phone[:2])
    national = phone[len(country) :]
    last = national[-_SHOWN_LAST:] if len(national) > 2 * _SHOWN_LAST else national[-2:]
    first = national[:3] if len(national) >= 10 else ""
    return " ".join(part for part in (country, first, "••••", last) if part)
