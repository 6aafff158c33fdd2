"""Receipts signed as a service signs them, with keys of the test's own; made without the code that verifies them."""

from __future__ import annotations

import base64
import datetime as dt
import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

AT = "2026-11-23T06:02:03.456000Z"
RECORDED_AT = dt.datetime(2026, 11, 23, 6, 2, 3, 456000, tzinfo=dt.UTC)
EPOCH = "epoch-1"


def part(value: object) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def claims(**changes: Any) -> dict[str, Any]:
    """The claims of an honest grant of camera.publish, with `changes`."""
    honest = {
        "schema": "consentui-receipt-1",
        "receipt_id": "91d407e2-0000-4000-8000-000000000001",
        "subject": "dev-1",
        "purpose": "camera.publish",
        "value": True,
        "epoch": EPOCH,
        "rev": 1,
        "previous": "0" * 64,
        "policy_version": "4",
        "policy_hash": "a" * 64,
        "words_hash": "b" * 64,
        "language": "en",
        "method": "switch",
        "op_id": "00000000-0000-4000-8000-000000000001",
        "batch_id": None,
        "recorded_at": AT,
    }
    return honest | changes


class ReceiptMaker:
    """One signing key and what is published of it."""

    def __init__(self, key_id: str = "key-1") -> None:
        self.key_id = key_id
        self._key = Ed25519PrivateKey.generate()

    def compact(self, payload: dict[str, Any] | None = None, header: dict[str, Any] | None = None) -> str:
        """A signed receipt; `header` replaces the honest one."""
        honest = {"alg": "Ed25519", "kid": self.key_id, "typ": "consentui-receipt+jws"}
        signed = f"{part(header or honest)}.{part(payload or claims())}"
        return f"{signed}.{part(self._key.sign(signed.encode()))}"

    def published(self) -> dict[str, str]:
        """This key as an entry of jwks.json."""
        x = part(self._key.public_key().public_bytes_raw())
        return {"kty": "OKP", "crv": "Ed25519", "x": x, "kid": self.key_id, "alg": "Ed25519", "use": "sig"}

    def public_bytes(self) -> bytes:
        return self._key.public_key().public_bytes_raw()


def jwks(*makers: ReceiptMaker) -> bytes:
    return json.dumps({"keys": [maker.published() for maker in makers]}).encode()
