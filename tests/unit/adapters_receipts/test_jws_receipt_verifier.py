"""Receipts: one algorithm, one form, published keys only."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest
from joserfc import jwk, jws

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.domain.data_request import Outcome
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from tests.fakes.receipt_maker import RECORDED_AT, ReceiptMaker, claims, jwks, part

MAKER = ReceiptMaker()
HEADER = {"alg": "Ed25519", "kid": "key-1", "typ": "consentui-receipt+jws"}


def verifier(*makers: ReceiptMaker) -> JwsReceiptVerifier:
    made = JwsReceiptVerifier()
    made.learn(jwks(*(makers or (MAKER,))))
    return made


def test_receipt_when_honest_gives_its_claims_and_check_value() -> None:
    compact = MAKER.compact()
    receipt = verifier().verify(compact)
    assert (receipt.purpose, receipt.value, receipt.rev, receipt.recorded_at) == (
        "camera.publish",
        True,
        1,
        RECORDED_AT,
    )
    assert receipt.check_value == hashlib.sha256(("0" * 64 + compact).encode()).hexdigest()
    assert receipt.compact == compact


def test_receipt_when_signed_by_another_implementation_verifies() -> None:
    key = jwk.OKPKey.generate_key("Ed25519")
    compact = jws.serialize_compact(HEADER, json.dumps(claims()), key, algorithms=["Ed25519"])
    published = {**key.as_dict(private=False), "kid": "key-1", "alg": "Ed25519", "use": "sig"}
    made = JwsReceiptVerifier()
    made.learn(json.dumps({"keys": [published]}).encode())
    assert made.verify(compact).purpose == "camera.publish"


def test_receipt_when_any_character_is_changed_is_invalid() -> None:
    compact = MAKER.compact()
    made = verifier()
    accepted = []
    for place, character in enumerate(compact):
        other = "A" if character != "A" else "B"
        try:
            made.verify(compact[:place] + other + compact[place + 1 :])
        except ReceiptInvalid:
            continue
        accepted.append(place)
    assert accepted == []


@pytest.mark.parametrize("garbage", ["", ".", "..", "a.b", "a.b.c.d", "é.é.é", "\0", "x" * 20000, "..." * 9])
def test_text_when_no_receipt_is_invalid(garbage: str) -> None:
    with pytest.raises(ReceiptInvalid):
        verifier().verify(garbage)


def _signed_with_the_public_key() -> str:
    """The old confusion: the public key taken as the secret of an HMAC."""
    signed = f"{part({**HEADER, 'alg': 'HS256'})}.{part(claims())}"
    return f"{signed}.{part(hmac.digest(MAKER.public_bytes(), signed.encode(), 'sha256'))}"


@pytest.mark.parametrize(
    "header",
    [
        {**HEADER, "alg": "none"},
        {**HEADER, "alg": "EdDSA"},
        {**HEADER, "alg": "ed25519"},
        {**HEADER, "alg": ["Ed25519"]},
        {**HEADER, "typ": "JWT"},
        {**HEADER, "kid": "key-2"},
        {**HEADER, "kid": None},
        {**HEADER, "crit": ["exp"]},
        {**HEADER, "b64": False},
        {**HEADER, "jwk": MAKER.published()},
        {"alg": "Ed25519", "kid": "key-1"},
        {},
    ],
)
def test_header_when_not_ours_is_invalid_though_signed(header: dict[str, Any]) -> None:
    with pytest.raises(ReceiptInvalid):
        verifier().verify(MAKER.compact(header=header or {"x": 1}))


def test_signature_when_of_another_kind_or_none_is_invalid() -> None:
    head, body, _ = MAKER.compact().split(".")
    for compact in (_signed_with_the_public_key(), f"{head}.{body}.", f"{head}.{body}.{part(b'0' * 64)}"):
        with pytest.raises(ReceiptInvalid):
            verifier().verify(compact)


def test_header_when_a_field_stands_twice_is_invalid() -> None:
    head = part(b'{"alg":"Ed25519","alg":"Ed25519","kid":"key-1","typ":"consentui-receipt+jws"}')
    body, signature = MAKER.compact().split(".")[1:]
    with pytest.raises(ReceiptInvalid, match="header"):
        verifier().verify(f"{head}.{body}.{signature}")


def test_base64_when_in_another_form_is_invalid() -> None:
    compact = MAKER.compact()
    head, body, signature = compact.split(".")
    assert len(signature) % 4 == 2, "the last character has unused bits"
    twin = signature[:-1] + chr(ord(signature[-1]) + 1)
    for changed in (f"{head}.{body}.{signature}==", f"{head}.{body}.{twin}", f"{head}.{body}.{signature}\n"):
        with pytest.raises(ReceiptInvalid):
            verifier().verify(changed)


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": "consentui-receipt-2"},
        {"rev": "1"},
        {"rev": 1.0},
        {"value": 1},
        {"value": None},
        {"purpose": None},
        {"recorded_at": 1795413723},
        {"recorded_at": "yesterday"},
        {"batch_id": 7},
    ],
)
def test_claims_when_of_another_type_are_invalid_though_signed(changes: dict[str, Any]) -> None:
    with pytest.raises(ReceiptInvalid, match="claims"):
        verifier().verify(MAKER.compact(claims(**changes)))


def test_claims_when_one_is_missing_are_invalid_though_signed() -> None:
    for name in claims():
        payload = claims()
        del payload[name]
        with pytest.raises(ReceiptInvalid):
            verifier().verify(MAKER.compact(payload))


def test_keys_when_rotated_verify_old_and_new_while_both_are_published() -> None:
    new = ReceiptMaker("key-2")
    made = verifier(MAKER, new)
    assert made.verify(MAKER.compact()).rev == made.verify(new.compact(claims(rev=1))).rev
    made.learn(jwks(new))
    with pytest.raises(ReceiptInvalid, match="does not publish"):
        made.verify(MAKER.compact())


def test_keys_when_none_was_learnt_verify_nothing() -> None:
    with pytest.raises(ReceiptInvalid):
        JwsReceiptVerifier().verify(MAKER.compact())


@pytest.mark.parametrize("field", ["kty", "crv", "alg", "use"])
def test_key_when_for_something_else_is_passed_over(field: str) -> None:
    made = JwsReceiptVerifier()
    made.learn(json.dumps({"keys": [{**MAKER.published(), field: "other"}]}).encode())
    with pytest.raises(ReceiptInvalid):
        made.verify(MAKER.compact())


@pytest.mark.parametrize(
    "published",
    [
        b"",
        b"[]",
        b"{}",
        b'{"keys": 1}',
        b'{"keys": [{"kty": "OKP"}]}',
        json.dumps({"keys": [{**MAKER.published(), "x": "AAAA"}]}).encode(),
        json.dumps({"keys": [{**MAKER.published(), "x": "%%%"}]}).encode(),
        json.dumps({"keys": [MAKER.published(), ReceiptMaker().published()]}).encode(),
    ],
)
def test_published_keys_when_malformed_are_refused_and_the_old_ones_stay(published: bytes) -> None:
    made = verifier()
    with pytest.raises(AnswerMalformed):
        made.learn(published)
    assert made.verify(MAKER.compact()).purpose == "camera.publish"


def test_receipts_when_many_are_verified_again_stay_right() -> None:
    made = verifier()
    compacts = [MAKER.compact(claims(rev=rev)) for rev in range(1, 300)]
    for compact in (*compacts, *compacts):
        assert made.verify(compact).compact == compact


CERTIFICATE_HEADER = {**HEADER, "typ": "consentui-certificate+jws"}


def certificate_claims(**changes: Any) -> dict[str, Any]:
    honest = {
        "schema": "consentui-certificate-1",
        "certificate_id": "cert-1",
        "request_id": "req-1",
        "subject": "acc-1",
        "asked_at": "2026-11-23T06:02:00Z",
        "deleted_at": "2026-12-07T06:02:00Z",
        "fates": [{"category": "posts", "outcome": "deleted", "count": 14}],
        "chain_head": "0" * 64,
        "epoch": "e-1",
    }
    return honest | changes


def test_certificate_when_honest_gives_its_claims() -> None:
    compact = MAKER.compact(certificate_claims(), CERTIFICATE_HEADER)
    certificate = verifier().verify_certificate(compact)
    assert (certificate.certificate_id, certificate.subject, certificate.compact) == ("cert-1", "acc-1", compact)
    assert [(fate.category, fate.outcome, fate.count) for fate in certificate.fates] == [("posts", Outcome.DELETED, 14)]
    assert certificate.deleted_at.isoformat() == "2026-12-07T06:02:00+00:00"


@pytest.mark.parametrize(
    "compact",
    [
        MAKER.compact(certificate_claims(), HEADER),
        MAKER.compact(certificate_claims(schema="consentui-certificate-2"), CERTIFICATE_HEADER),
        MAKER.compact(certificate_claims(deleted_at="yesterday"), CERTIFICATE_HEADER),
        MAKER.compact(claims(), CERTIFICATE_HEADER),
        ReceiptMaker().compact(certificate_claims(), CERTIFICATE_HEADER),
        "a.b.c",
    ],
    ids=["receipt's type", "schema", "time", "claims of a receipt", "another's key", "garbage"],
)
def test_certificate_when_anything_differs_is_invalid(compact: str) -> None:
    with pytest.raises(ReceiptInvalid):
        verifier().verify_certificate(compact)


def test_certificate_is_no_receipt() -> None:
    with pytest.raises(ReceiptInvalid):
        verifier().verify(MAKER.compact(claims(), CERTIFICATE_HEADER))
