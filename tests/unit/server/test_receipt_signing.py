"""Receipts: signed so that joserfc verifies them, chained so that any changed bit in any event is found."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from consentui.domain.receipt import SCHEMA
from consentui.domain.receipt_chain import CHAIN_START
from consentui.server.storage.log_storage import ChainLink
from consentui.wire.receipt_chain import check_value
from tests.fakes.service_under_test import ServiceUnderTest, new_op, problem

CAMERA = "camera.publish"
REGISTRY = jws.JWSRegistry(algorithms=["Ed25519"])


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


def published(service: ServiceUnderTest) -> KeySet:
    return KeySet.import_key_set(service.ask("GET", "/.well-known/jwks.json").json())


def claims(service: ServiceUnderTest, compact: str) -> dict[str, object]:
    verified = jws.deserialize_compact(compact, published(service), registry=REGISTRY)
    assert verified.protected["alg"] == "Ed25519"
    return dict(json.loads(verified.payload))


def test_receipt_of_a_grant_says_everything_about_it(service: ServiceUnderTest) -> None:
    subject_id, token = service.new_device()
    op_id = new_op()
    answer = service.grant(token, CAMERA, op_id=op_id).json()
    said = claims(service, answer["receipt"])
    receipt_id = said.pop("receipt_id")
    assert said == {
        "schema": SCHEMA,
        "subject": subject_id,
        "purpose": CAMERA,
        "value": True,
        "epoch": service.epoch,
        "rev": 1,
        "previous": CHAIN_START,
        **service.words(CAMERA),
        "method": "switch",
        "op_id": op_id,
        "batch_id": None,
        "recorded_at": answer["recorded_at"],
    }
    stored = service.ask("GET", f"/v1/receipts/{receipt_id}", token=token).json()
    assert stored["receipt"] == answer["receipt"]
    assert stored["check_value"] == check_value(CHAIN_START, answer["receipt"])


def test_receipt_of_an_off_key_withdrawal_says_so_and_names_no_words(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    first = service.grant(token, CAMERA).json()
    said = claims(service, service.off(first["off_key"]).json()["receipt"])
    assert (said["method"], said["value"], said["rev"]) == ("off_key", False, 2)
    assert said["previous"] == check_value(CHAIN_START, first["receipt"])
    assert [said[name] for name in ("policy_version", "policy_hash", "words_hash", "language")] == [None] * 4


def test_receipts_of_a_batch_share_its_id_and_chain(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    batch_id = new_op()
    items = [{"purpose": purpose, "op_id": new_op(), "method": "undo"} for purpose in (CAMERA, "contacts.use")]
    answer = service.ask("POST", "/v1/withdrawals", {"batch_id": batch_id, "items": items}, token=token).json()
    said = [claims(service, grant["receipt"]) for grant in answer["grants"]]
    assert [entry["batch_id"] for entry in said] == [batch_id, batch_id]
    assert [entry["method"] for entry in said] == ["undo", "undo"]
    assert said[1]["previous"] == check_value(CHAIN_START, answer["grants"][0]["receipt"])


def test_receipt_of_somebody_else_is_not_found(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    receipt_id = claims(service, service.withdraw(token, CAMERA).json()["receipt"])["receipt_id"]
    _, stranger = service.new_device()
    assert problem(service.ask("GET", f"/v1/receipts/{receipt_id}", token=stranger)) == "not-found"
    for nonsense in ("x", "%00", new_op()):
        assert problem(service.ask("GET", f"/v1/receipts/{nonsense}", token=token)) == "not-found"


def test_any_changed_bit_of_any_event_is_found(service: ServiceUnderTest) -> None:
    subject_id, token = service.new_device()
    service.grant(token, CAMERA)
    service.withdraw(token, CAMERA)
    links: list[ChainLink] = service.in_database(
        lambda transaction: service.alive.core.log.chain(transaction, subject_id)
    )
    keys = published(service)
    assert _is_whole(links, keys)
    for number, link in enumerate(links):
        for place in range(len(link.compact)):
            for bit in range(7):
                changed = link.compact[:place] + chr(ord(link.compact[place]) ^ 1 << bit) + link.compact[place + 1 :]
                assert check_value(link.previous, changed) != link.check_value, (number, place, bit)
    forged = ChainLink(links[0].seq, links[0].previous, _with_other_value(links[0].compact), "")
    forged = ChainLink(forged.seq, forged.previous, forged.compact, check_value(forged.previous, forged.compact))
    assert not _is_whole([forged, links[1]], keys), "even with a recomputed check value the signature tells"
    assert not _is_whole([links[1], links[0]], keys), "another order"
    assert not _is_whole([links[1]], keys), "an event taken out"


def _is_whole(links: list[ChainLink], keys: KeySet) -> bool:
    previous = CHAIN_START
    for link in links:
        try:
            verified = jws.deserialize_compact(link.compact, keys, registry=REGISTRY)
        except (JoseError, ValueError):
            return False
        if json.loads(verified.payload)["previous"] != previous or link.previous != previous:
            return False
        if link.check_value != check_value(previous, link.compact):
            return False
        previous = link.check_value
    return True


def _with_other_value(compact: str) -> str:
    header, payload, signature = compact.split(".")
    said = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    said["value"] = not said["value"]
    changed = base64.urlsafe_b64encode(json.dumps(said, separators=(",", ":")).encode()).rstrip(b"=").decode()
    return f"{header}.{changed}.{signature}"
