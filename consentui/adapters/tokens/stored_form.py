"""What one keyring entry holds: a token and whose it is, as JSON short enough for every system."""

from __future__ import annotations

import json

from consentui.application.ports import StoredSignIn
from consentui.domain.errors import KeyringUnavailable

# A Windows credential holds 2,560 bytes of UTF-16.
_CHARACTERS_MAX = 1280


def to_text(value: StoredSignIn) -> str:
    """Raises KeyringUnavailable for a token too long to be stored everywhere."""
    text = json.dumps({"token": value.token, "subject_id": value.subject_id, "phone": value.phone_e164})
    if len(text) > _CHARACTERS_MAX:
        raise KeyringUnavailable("the sign-in is too long for a keyring entry")
    return text


def from_text(text: str) -> StoredSignIn | None:
    """None for an entry that was not written by this program."""
    try:
        value = json.loads(text)
        token, subject_id, phone = value["token"], value["subject_id"], value["phone"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(token, str) or not isinstance(subject_id, str) or not (phone is None or isinstance(phone, str)):
        return None
    return StoredSignIn(token, subject_id, phone)
