"""Off-keys: a bearer secret that can do one thing, withdraw one purpose of one subject (rule K)."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass

OFF_KEY_MAX = 300


@dataclass(frozen=True, slots=True)
class OffKeyHolder:
    """What an off-key stands for."""

    subject_id: str
    device_id: str
    purpose: str


def off_key(secret: bytes, holder: OffKeyHolder) -> str:
    """`mac.subject.device.purpose`: the same for the same holder, for ever, whatever the database holds."""
    return f"{_mac(secret, holder)}.{holder.subject_id}.{holder.device_id}.{holder.purpose}"


def holder_of(secret: bytes, key: str) -> OffKeyHolder | None:
    """The holder a key was made for; None for anything this service did not make."""
    parts = key.split(".", 3)
    if len(key) > OFF_KEY_MAX or len(parts) != 4 or not key.isascii():
        return None
    holder = OffKeyHolder(parts[1], parts[2], parts[3])
    return holder if hmac.compare_digest(_mac(secret, holder), parts[0]) else None


def _mac(secret: bytes, holder: OffKeyHolder) -> str:
    # Neither subject nor device ids contain a line feed or a dot, so the joined text reads in one way only.
    text = f"off\n{holder.subject_id}\n{holder.device_id}\n{holder.purpose}"
    digest = hmac.digest(secret, text.encode(), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
