"""The two roots of all messages: requests refuse fields they do not know, answers pass over them."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from consentui.domain.account import PHONE_DIGITS_MAX, PHONE_DIGITS_MIN


class AnswerMessage(msgspec.Struct, kw_only=True):
    """Anything a service sends; a newer service may add fields."""


class RequestMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Anything a client sends."""


# Python's `$` lets a last newline pass; `(?!\n)` does not, and means the same in the published schema.
_KEY = r"^[a-z0-9_]+(\.[a-z0-9_]+)*$(?!\n)"
_UUID4 = r"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
_LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$(?!\n)"
_VERSION = r"^[A-Za-z0-9][A-Za-z0-9._-]*$(?!\n)"
_PRINTABLE = r"^[^\x00-\x1f\x7f-\x9f\ud800-\udfff]+$(?!\n)"

PurposeKey = Annotated[str, msgspec.Meta(pattern=_KEY, max_length=64, examples=["camera.publish"])]
OperationId = Annotated[
    str,
    msgspec.Meta(pattern=_UUID4, min_length=36, max_length=36, examples=["5f3c0e0a-7f0e-4c55-9d6b-0b8e7f1c2d3a"]),
]
HexDigest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$", min_length=64, max_length=64)]
LanguageTag = Annotated[str, msgspec.Meta(pattern=_LANGUAGE, max_length=35)]
VersionName = Annotated[str, msgspec.Meta(pattern=_VERSION, max_length=32)]
DeviceName = Annotated[str, msgspec.Meta(pattern=_PRINTABLE, min_length=1, max_length=64, examples=["Linux"])]
DataCategory = Annotated[str, msgspec.Meta(pattern=_PRINTABLE, min_length=1, max_length=64, examples=["GPS position"])]
PhoneNumber = Annotated[
    str,
    msgspec.Meta(
        pattern=rf"^\+[0-9]{{{PHONE_DIGITS_MIN},{PHONE_DIGITS_MAX}}}$(?!\n)",
        min_length=PHONE_DIGITS_MIN + 1,
        max_length=PHONE_DIGITS_MAX + 1,
        examples=["+8613800004471"],
    ),
]


def is_operation_id(text: str) -> bool:
    """Whether a header holds what OperationId demands of a field."""
    return len(text) == 36 and re.match(_UUID4, text) is not None


def is_purpose_key(text: str) -> bool:
    """Whether a part of a path holds what PurposeKey demands of a field."""
    return len(text) <= 64 and re.match(_KEY, text) is not None


def is_language_tag(text: str) -> bool:
    """Whether a name given by hand holds what LanguageTag demands of a field."""
    return len(text) <= 35 and re.match(_LANGUAGE, text) is not None


def is_version_name(text: str) -> bool:
    """Whether a name given by hand holds what VersionName demands of a field."""
    return len(text) <= 32 and re.match(_VERSION, text) is not None
