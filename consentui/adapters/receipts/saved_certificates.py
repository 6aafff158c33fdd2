"""Files of saved certificates of deletion: made from what the client holds, examined with nothing but the file."""

from __future__ import annotations

import datetime as dt

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.adapters.receipts.saved_receipts import NotSavedReceipts, key_print, published
from consentui.domain.account import ServiceInfo
from consentui.domain.certificate import Certificate
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from consentui.domain.record import Record
from consentui.wire import codec
from consentui.wire.receipt_chain import CERTIFICATE_TYPE
from consentui.wire.saved_receipts import (
    CERTIFICATE_FORMAT,
    SAVED_RECEIPTS_MAX,
    SavedCertificateMessage,
    SavedFormatMessage,
    SavedServiceMessage,
)


class ExaminedCertificate(Record):
    """`certificate` is None where it does not hold. `key` and `own_keys` as those of an ExaminedReceipt and of an
    ExaminedFile."""

    service_name: str
    saved_at: dt.datetime
    own_keys: bool
    certificate: Certificate | None
    key: str | None


def read_certificate(jwks_json: bytes, compact: str) -> Certificate:
    """What a certificate says, where its signature holds with these keys; raises ReceiptInvalid, AnswerMalformed."""
    verifier = JwsReceiptVerifier()
    verifier.learn(jwks_json)
    return verifier.verify_certificate(compact)


def saved_certificate(service: ServiceInfo, saved_at: dt.datetime, jwks_json: bytes, certificate: Certificate) -> bytes:
    """The file's bytes; raises AnswerMalformed for keys that are none."""
    message = SavedCertificateMessage(
        format=CERTIFICATE_FORMAT,
        service=SavedServiceMessage(id=service.id, name=service.name),
        saved_at=saved_at,
        keys=published(jwks_json),
        certificate_id=certificate.certificate_id,
        asked_at=certificate.asked_at,
        deleted_at=certificate.deleted_at,
        certificate=certificate.compact,
    )
    return codec.encode_pretty(message)


def is_certificate(data: bytes) -> bool:
    """Whether the file calls itself one; nothing of it has been checked."""
    try:
        return codec.decode(data, SavedFormatMessage, SAVED_RECEIPTS_MAX).format == CERTIFICATE_FORMAT
    except codec.MessageError:
        return False


def examine_certificate(data: bytes, jwks_json: bytes | None = None) -> ExaminedCertificate:
    """Check it with these keys or, without, with those in the file. Raises NotSavedReceipts."""
    try:
        message = codec.decode(data, SavedCertificateMessage, SAVED_RECEIPTS_MAX)
        keys = message.keys if jwks_json is None else published(jwks_json)
    except codec.MessageError as error:
        raise NotSavedReceipts("the file is not one of a saved certificate") from error
    except AnswerMalformed as error:
        raise NotSavedReceipts("the keys to check with are no keys") from error
    key = key_print(message.certificate, {entry.kid: entry for entry in keys.keys}, CERTIFICATE_TYPE)
    try:
        certificate = read_certificate(codec.encode(keys), message.certificate)
    except AnswerMalformed as error:
        raise NotSavedReceipts("the keys to check with are no keys") from error
    except ReceiptInvalid:
        certificate = None
    return ExaminedCertificate(message.service.name, message.saved_at, jwks_json is None, certificate, key)
