"""Files of saved certificates: whole with nothing but the file, refused or found out where anything was changed."""

from __future__ import annotations

import json

import pytest

from consentui.adapters.receipts.saved_certificates import (
    examine_certificate,
    is_certificate,
    read_certificate,
    saved_certificate,
)
from consentui.adapters.receipts.saved_receipts import NotSavedReceipts
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from tests.fakes.receipt_maker import ReceiptMaker, jwks
from tests.unit.adapters_receipts.test_jws_receipt_verifier import CERTIFICATE_HEADER, certificate_claims
from tests.unit.adapters_receipts.test_saved_receipts import AT, SERVICE, chain, saved

MAKER = ReceiptMaker()
COMPACT = MAKER.compact(certificate_claims(), CERTIFICATE_HEADER)


def file_of(maker: ReceiptMaker = MAKER) -> bytes:
    certificate = read_certificate(jwks(MAKER), COMPACT)
    return saved_certificate(SERVICE, AT, jwks(maker), certificate)


def test_certificate_that_was_saved_holds_with_nothing_but_the_file() -> None:
    file = examine_certificate(file_of())
    assert (file.service_name, file.saved_at, file.own_keys) == ("Juniper", AT, True)
    assert file.certificate is not None and file.certificate.compact == COMPACT
    assert file.key is not None and len(file.key) == 64
    plain = json.loads(file_of())
    assert (plain["certificate_id"], plain["deleted_at"]) == ("cert-1", "2026-12-07T06:02:00Z")


def test_certificate_of_another_key_or_changed_by_a_sign_does_not_hold() -> None:
    assert examine_certificate(file_of(), jwks(ReceiptMaker())).certificate is None
    message = json.loads(file_of())
    other = MAKER.compact(certificate_claims(subject="acc-2"), CERTIFICATE_HEADER)
    message["certificate"] = ".".join((other.rsplit(".", 1)[0], COMPACT.rsplit(".", 1)[1]))
    file = examine_certificate(json.dumps(message).encode())
    assert file.certificate is None and file.key is not None


def test_keys_from_elsewhere_are_used_in_the_place_of_those_in_the_file() -> None:
    file = examine_certificate(file_of(ReceiptMaker()), jwks(MAKER))
    assert file.certificate is not None and not file.own_keys


def test_only_a_file_that_says_so_is_taken_for_one() -> None:
    assert is_certificate(file_of())
    for data in (saved(MAKER, chain(MAKER, 1)), b"", b"hello", b"[]", b"{}", b'{"format": 1}', b"\xff" * 100):
        assert not is_certificate(data)


@pytest.mark.parametrize("keys", [None, b"", b"[]", b'{"keys": 1}'])
def test_file_that_lacks_something_and_keys_that_are_none_are_refused(keys: bytes | None) -> None:
    data = b'{"format": "consentui-certificate-file-1"}' if keys is None else file_of()
    with pytest.raises(NotSavedReceipts):
        examine_certificate(data, keys)


def test_reading_a_certificate_needs_the_keys_that_made_it() -> None:
    with pytest.raises(ReceiptInvalid):
        read_certificate(jwks(ReceiptMaker()), COMPACT)
    with pytest.raises(AnswerMalformed):
        read_certificate(b"hello", COMPACT)
