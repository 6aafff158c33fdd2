"""Names and keys of certificates: made from the request's id, so that the same request always has the same ones."""

from __future__ import annotations

import base64
import hmac
from typing import Final

KEY_PREFIX: Final = "cc_"


def certificate_id(request_id: str) -> str:
    return request_id.replace("req-", "crt-", 1)


def certificate_key(secret: bytes, request_id: str) -> str:
    """A bearer secret that opens the certificate of this request, whatever becomes of the account."""
    digest = hmac.digest(secret, f"certificate\n{request_id}".encode(), "sha256")
    return KEY_PREFIX + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
