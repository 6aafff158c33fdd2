"""What an operator may set, with the protocol's values where it names one."""

from __future__ import annotations

from dataclasses import dataclass

from consentui.domain.account import CallingCode

# Prefix and digits after it of mobile numbers in each numbering plan; a test compares them with `phonenumbers`.
CALLING_CODES: tuple[CallingCode, ...] = (
    CallingCode("AE", "+971", 9, 9),
    CallingCode("AU", "+61", 9, 9),
    CallingCode("BR", "+55", 10, 11),
    CallingCode("CA", "+1", 10, 10),
    CallingCode("CH", "+41", 9, 9),
    CallingCode("CN", "+86", 11, 11),
    CallingCode("DE", "+49", 10, 11),
    CallingCode("EG", "+20", 10, 10),
    CallingCode("ES", "+34", 9, 9),
    CallingCode("FR", "+33", 9, 9),
    CallingCode("GB", "+44", 10, 10),
    CallingCode("HK", "+852", 8, 8),
    CallingCode("ID", "+62", 9, 12),
    CallingCode("IN", "+91", 10, 10),
    CallingCode("IT", "+39", 9, 10),
    CallingCode("JO", "+962", 9, 9),
    CallingCode("JP", "+81", 10, 10),
    CallingCode("KR", "+82", 9, 10),
    CallingCode("LB", "+961", 7, 8),
    CallingCode("MX", "+52", 10, 10),
    CallingCode("MY", "+60", 9, 10),
    CallingCode("NG", "+234", 10, 10),
    CallingCode("NL", "+31", 9, 11),
    CallingCode("SA", "+966", 9, 9),
    CallingCode("SG", "+65", 8, 8),
    CallingCode("TW", "+886", 9, 9),
    CallingCode("US", "+1", 10, 10),
    CallingCode("VN", "+84", 9, 9),
    CallingCode("ZA", "+27", 5, 9),
)


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """`devices_per_hour` is per address, `grants_per_minute` per subject; 0 means no limit. `code_text` is the text
    message of a code to sign in with, `proof_text` that of one that proves who asks; with {code} (in two groups of
    three), {name} and {minutes}. `reminder_text` is that of a deletion that comes near, with {name} and {day}. A copy
    of one's data takes `copy_takes_s` at least (0: as fast as it goes) and can be downloaded for `copy_days`. Without
    `operator_token_hash` nobody is the operator."""

    is_demo: bool = False
    devices_per_hour: int = 20
    grants_per_minute: int = 0
    calling_codes: tuple[CallingCode, ...] = CALLING_CODES
    operator_token_hash: str | None = None
    code_text: str = "{code} is your {name} code. It works for {minutes} minutes."
    proof_text: str = (
        "{code} confirms what you asked {name} for. It works for {minutes} minutes. If you asked for nothing, keep it."
    )
    reminder_text: str = "{name} deletes your account on {day}. To keep it, sign in before that and choose to stay."
    copy_takes_s: int = 0
    copy_days: int = 7
