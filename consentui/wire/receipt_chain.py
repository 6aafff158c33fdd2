"""How receipts of one subject are chained: every check value covers all receipts before it."""

from __future__ import annotations

import hashlib
from typing import Final

RECEIPT_ALGORITHM: Final = "Ed25519"
RECEIPT_TYPE: Final = "consentui-receipt+jws"
# The `typ` of a closing certificate, which is signed with the same keys.
CERTIFICATE_TYPE: Final = "consentui-certificate+jws"


def check_value(previous: str, compact: str) -> str:
    """SHA-256 (hex) of the 64 characters of `previous` followed by the compact JWS, both as ASCII."""
    return hashlib.sha256((previous + compact).encode("ascii")).hexdigest()
