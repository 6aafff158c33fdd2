"""Signing decisions and closings: a JWS, alg Ed25519 (RFC 9864), over the claims of one of them."""

from __future__ import annotations

import base64
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from consentui.server.security.key_file import ServiceKeys, SigningKey
from consentui.wire import codec
from consentui.wire.base import AnswerMessage
from consentui.wire.grant_messages import KeyMessage, KeysMessage
from consentui.wire.receipt_chain import RECEIPT_ALGORITHM, RECEIPT_TYPE


class ReceiptSigner:
    """Signs with one key; may be used by any thread. `kind` is the `typ` of what it signs.

    The three parts are joined here and not by joserfc, which makes and checks the same header anew for every receipt:
    half as much again as the signature itself. Tests verify every kind of receipt with joserfc.
    """

    def __init__(self, key: SigningKey, kind: str = RECEIPT_TYPE) -> None:
        private_key = key.key.private_key
        if not isinstance(private_key, Ed25519PrivateKey):
            raise TypeError("receipts are signed with Ed25519")
        self._key = private_key
        header = {"alg": RECEIPT_ALGORITHM, "kid": key.kid, "typ": kind}
        self._header = _base64url(json.dumps(header, separators=(",", ":")).encode()) + b"."

    def sign(self, claims: AnswerMessage) -> str:
        """The compact JWS."""
        signed = self._header + _base64url(codec.encode(claims))
        return (signed + b"." + _base64url(self._key.sign(signed))).decode("ascii")


def _base64url(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def published_keys(keys: ServiceKeys) -> KeysMessage:
    """The public half of every key that ever signed."""
    published = []
    for key in keys.signing:
        public = key.key.as_dict(private=False)
        message = KeyMessage(
            kty="OKP", crv="Ed25519", x=str(public["x"]), kid=key.kid, alg=RECEIPT_ALGORITHM, use="sig"
        )
        published.append(message)
    return KeysMessage(keys=published)
