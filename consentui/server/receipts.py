"""Signing decisions: a receipt is a JWS, alg Ed25519 (RFC 9864), over the claims of one decision."""

from __future__ import annotations

from joserfc import jws

from consentui.server.security.key_file import ServiceKeys, SigningKey
from consentui.wire import codec
from consentui.wire.grant_messages import KeyMessage, KeysMessage, ReceiptClaimsMessage
from consentui.wire.receipt_chain import RECEIPT_ALGORITHM, RECEIPT_TYPE


class ReceiptSigner:
    """Signs with one key; may be used by any thread."""

    def __init__(self, key: SigningKey) -> None:
        self._key = key.key
        self._header = {"alg": RECEIPT_ALGORITHM, "kid": key.kid, "typ": RECEIPT_TYPE}
        self._registry = jws.JWSRegistry(algorithms=[RECEIPT_ALGORITHM])

    def sign(self, claims: ReceiptClaimsMessage) -> str:
        """The compact JWS."""
        return jws.serialize_compact(self._header, codec.encode(claims), self._key, registry=self._registry)


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
