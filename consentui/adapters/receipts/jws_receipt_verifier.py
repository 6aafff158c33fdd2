"""Receipts and certificates are JWS, alg Ed25519 (RFC 9864), verified with the keys a service publishes."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from consentui.adapters.receipts.compact_jws import NotAReceipt, decode_part, take_apart
from consentui.domain.certificate import Certificate
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from consentui.domain.receipt import Receipt
from consentui.wire import codec, limits, mapping
from consentui.wire.grant_messages import KeyMessage, KeysMessage, ReceiptClaimsMessage
from consentui.wire.receipt_chain import CERTIFICATE_TYPE, RECEIPT_ALGORITHM, RECEIPT_TYPE
from consentui.wire.request_mapping import certificate_from
from consentui.wire.request_messages import CertificateClaimsMessage

# Every poll brings the same receipts again; verifying one costs a tenth of a millisecond.
_REMEMBERED = 256


class JwsReceiptVerifier:
    """Implements ReceiptVerifier. Owned by the client, loop thread; import it there, it loads the signature code.

    `learn` replaces all keys: a key that a service no longer publishes proves nothing any more.
    """

    def __init__(self) -> None:
        self._keys: dict[str, Ed25519PublicKey] = {}
        self._verified: dict[str, Receipt] = {}

    def learn(self, jwks_json: bytes) -> None:
        try:
            message = codec.decode(jwks_json, KeysMessage, limits.ANSWER_BODY_MAX)
        except codec.MessageError as error:
            raise AnswerMalformed(f"the published keys: {error}") from error
        keys = [(entry.kid, _public_key(entry)) for entry in message.keys if _is_for_receipts(entry)]
        if len({kid for kid, _ in keys}) != len(keys):
            raise AnswerMalformed("the published keys: two of one id")
        self._keys = dict(keys)
        self._verified.clear()

    def verify(self, compact: str) -> Receipt:
        remembered = self._verified.get(compact)
        if remembered is not None:
            return remembered
        receipt = self.verify_once(compact)
        if len(self._verified) >= _REMEMBERED:
            del self._verified[next(iter(self._verified))]
        self._verified[compact] = receipt
        return receipt

    def verify_certificate(self, compact: str) -> Certificate:
        """The claims of a certificate; raises ReceiptInvalid."""
        payload = self._signed_payload(compact, CERTIFICATE_TYPE)
        try:
            return certificate_from(codec.decode(payload, CertificateClaimsMessage, len(payload)), compact)
        except ValueError as error:
            raise ReceiptInvalid(f"the claims: {error}") from error

    def verify_once(self, compact: str) -> Receipt:
        """As `verify`, without remembering it: for a whole chain, where no receipt comes again."""
        payload = self._signed_payload(compact, RECEIPT_TYPE)
        try:
            return mapping.receipt_from(codec.decode(payload, ReceiptClaimsMessage, len(payload)), compact)
        except ValueError as error:
            raise ReceiptInvalid(f"the claims: {error}") from error

    def _signed_payload(self, compact: str, kind: str) -> bytes:
        """What was signed, where the signature holds; raises ReceiptInvalid."""
        try:
            parts = take_apart(compact, kind)
        except NotAReceipt as error:
            raise ReceiptInvalid(f"not a receipt: {error}") from error
        key = self._keys.get(parts.key_id)
        if key is None:
            raise ReceiptInvalid("signed with a key that the service does not publish")
        try:
            key.verify(parts.signature, parts.signed)
        except InvalidSignature as error:
            raise ReceiptInvalid("the signature does not hold") from error
        return parts.payload


def _is_for_receipts(key: KeyMessage) -> bool:
    return (key.kty, key.crv, key.alg, key.use) == ("OKP", "Ed25519", RECEIPT_ALGORITHM, "sig")


def _public_key(key: KeyMessage) -> Ed25519PublicKey:
    try:
        return Ed25519PublicKey.from_public_bytes(decode_part(key.x))
    except ValueError as error:
        raise AnswerMalformed("the published keys: one is not a key") from error
