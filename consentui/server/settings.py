"""What an operator may set, with the protocol's values where it names one."""

from __future__ import annotations

from dataclasses import dataclass

from consentui.domain.account import CallingCode

# Prefix and digits after it, as the numbering plans allow them; a test compares them with `phonenumbers`.
CALLING_CODES: tuple[CallingCode, ...] = (
    CallingCode("AE", "+971", 5, 12),
    CallingCode("AU", "+61", 5, 15),
    CallingCode("BR", "+55", 8, 12),
    CallingCode("CA", "+1", 10, 10),
    CallingCode("CH", "+41", 7, 12),
    CallingCode("CN", "+86", 7, 12),
    CallingCode("DE", "+49", 4, 15),
    CallingCode("EG", "+20", 8, 10),
    CallingCode("ES", "+34", 9, 9),
    CallingCode("FR", "+33", 4, 9),
    CallingCode("GB", "+44", 7, 10),
    CallingCode("HK", "+852", 5, 11),
    CallingCode("ID", "+62", 7, 17),
    CallingCode("IN", "+91", 8, 13),
    CallingCode("IT", "+39", 6, 12),
    CallingCode("JO", "+962", 8, 9),
    CallingCode("JP", "+81", 7, 17),
    CallingCode("KR", "+82", 5, 14),
    CallingCode("LB", "+961", 7, 8),
    CallingCode("MX", "+52", 10, 10),
    CallingCode("MY", "+60", 8, 10),
    CallingCode("NG", "+234", 7, 14),
    CallingCode("NL", "+31", 5, 11),
    CallingCode("SA", "+966", 8, 10),
    CallingCode("SG", "+65", 8, 11),
    CallingCode("TW", "+886", 7, 11),
    CallingCode("US", "+1", 10, 10),
    CallingCode("VN", "+84", 7, 10),
    CallingCode("ZA", "+27", 5, 10),
)


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """`devices_per_hour` is per address, `grants_per_minute` per subject; 0 means no limit. `code_text` is the text
    message of a code, with {code} (in two groups of three), {name} and {minutes}."""

    is_demo: bool = False
    devices_per_hour: int = 20
    grants_per_minute: int = 0
    calling_codes: tuple[CallingCode, ...] = CALLING_CODES
    code_text: str = "{code} is your {name} code. It works for {minutes} minutes."
