"""One sign-in as the text of a keyring entry, and back."""

from __future__ import annotations

import json

from consentui.application.ports import StoredSignIn

# A Windows credential holds 2,560 bytes of UTF-16, so 1,280 characters; the same bound counts everywhere.
STORED_MAX = 1280


def to_stored_text(value: StoredSignIn) -> str:
    """Raises ValueError for a sign-in that no keyring entry can hold."""
    fields = {"token": value.token, "subject": value.subject_id}
    if value.phone_e164 is not None:
        fields["phone"] = value.phone_e164
    text = json.dumps(fields, separators=(",", ":"))
    if len(text.encode()) > STORED_MAX:
        raise ValueError("too long for a keyring entry")
    return text


def from_stored_text(text: str) -> StoredSignIn | None:
    """None for an entry that somebody else has written or damaged: the person signs in again."""
    try:
        fields = json.loads(text)
        token, subject_id, phone = fields["token"], fields["subject"], fields.get("phone")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    are_texts = isinstance(token, str) and isinstance(subject_id, str) and isinstance(phone, str | None)
    return StoredSignIn(token, subject_id, phone) if are_texts else None
