"""Takes tokens, codes, phone numbers, keys and receipts out of any text before it is written anywhere."""

from __future__ import annotations

import re

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LONG = 24
# A word of so many characters or more with both letters and digits is taken for a secret: tokens, keys, hashes.
_LONG_WORD = re.compile(rf"[A-Za-z0-9_+/=-]{{{_LONG},}}")
_FIELD_NAMES = (
    r"access_token|refresh_token|device_token|access|refresh|token|off_key|secret|password|code|phone|phone_e164"
    r"|attempt_id|jws|receipt"
)
_FIELD_VALUE = r"\[[a-z]+\]|\"[^\"]*\"|'[^']*'|[^\s,;)}\]]+"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?i)(\bauthorization\b['\"]?\s*[:=,]\s*b?['\"]?)[^\r\n'\"]+"), r"\1[secret]"),
    (re.compile(r"\b(Bearer|Off)\s+[A-Za-z0-9._~+/=-]{8,}"), r"\1 [secret]"),
    (re.compile(r"\beyJ[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){0,2}"), "[receipt]"),
    (re.compile(rf"(?i)(\b(?:{_FIELD_NAMES})['\"]?\s*[:=]\s*b?)({_FIELD_VALUE})"), r"\1[secret]"),
    # +86 138 0000 4471, 0086-138-0000-4471, (020) 7946 0958 and the like
    (re.compile(r"(?<![\w+])\+\s?\(?\d[\d\s().\-\u2022]{5,22}\d(?!\w)"), "[phone]"),
    (re.compile(r"(?<![\w.:/-])\(?\d{2,5}\)?(?:[ -]\d{2,5}){2,4}(?![\w.:-]\d|\w)"), "[phone]"),
    (re.compile(r"(?<![\w.:-])\d{9,19}(?![\w-]|\.\d)"), "[number]"),
    (re.compile(r"(?<![\w.:/-])\d{6}(?![\w:-]|\.\d)"), "[code]"),
)


def without_secrets(text: str) -> str:
    """The text with everything that looks like a secret replaced by a word in brackets.

    It errs on the side of hiding: a checksum or a long number goes too. Operation ids (UUIDs) stay.
    """
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return _LONG_WORD.sub(_hide_long_word, text)


def _hide_long_word(match: re.Match[str]) -> str:
    word = match[0]
    if not any(c.isdigit() for c in word) or not any(c.isalpha() for c in word):
        return word
    parts = word.split("/") if word.startswith("/") else [word]
    return word if all(len(part) < _LONG or _UUID.fullmatch(part) for part in parts) else "[secret]"
