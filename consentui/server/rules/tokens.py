"""Opaque tokens: what kind one is, how it is stored, and how a refresh token leads to its one successor."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Final

ACCESS_PREFIX: Final = "ca_"
REFRESH_PREFIX: Final = "cr_"
DEVICE_PREFIX: Final = "cd_"
TOKEN_MAX: Final = 128


def token_hash(token: str) -> str:
    """What the database keeps of a token: 256 random bits need no slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()


def successor(secret: bytes, refresh_token: str, nonce: str) -> str:
    """The one refresh token that follows; it can be told again without being stored."""
    digest = hmac.digest(secret, f"refresh\n{nonce}\n{refresh_token}".encode(), "sha256")
    return REFRESH_PREFIX + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def code_hash(secret: bytes, attempt_id: str, code: str) -> str:
    """What the database keeps of a text-message code: bound to its attempt, and worthless without the secret."""
    return hmac.digest(secret, f"code\n{attempt_id}\n{code}".encode(), "sha256").hex()
