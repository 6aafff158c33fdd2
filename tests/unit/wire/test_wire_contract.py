"""Paths, problems and mapping: what client and server take for granted of each other."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest

from consentui.domain.grant import Grant, Revision
from consentui.domain.receipt import SCHEMA
from consentui.domain.receipt_chain import CHAIN_START
from consentui.wire import catalogue_mapping, codec, limits, mapping, problems, receipt_chain, routes
from consentui.wire.grant_messages import GrantMessage, ReceiptClaimsMessage
from consentui.wire.policy_messages import CatalogueMessage, PublishedPolicyMessage, ServiceMessage
from consentui.wire.problems import Problem
from tests.fakes import samples

LIMIT = limits.POLICY_ANSWER_BODY_MAX
NOW = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_policy_survives_the_wire_with_its_hash(language: str) -> None:
    published = samples.policy(language)
    sent = codec.encode(mapping.published_policy_to(published))
    received = mapping.published_policy_from(codec.decode(sent, PublishedPolicyMessage, LIMIT))
    assert received == published and received.verifies()


def test_policy_that_was_changed_on_its_way_does_not_verify() -> None:
    message = mapping.published_policy_to(samples.policy())
    message.preamble[0].text += " And more."
    assert not mapping.published_policy_from(message).verifies()


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_catalogue_survives_the_wire_with_the_hash_of_every_purpose(language: str) -> None:
    catalogue = samples.catalogue(language)
    sent = codec.encode(catalogue_mapping.catalogue_to(catalogue))
    received = catalogue_mapping.catalogue_from(codec.decode(sent, CatalogueMessage, LIMIT))
    assert received == catalogue
    assert [received.words_hash(key) for key in samples.PURPOSES] == [
        catalogue.words_hash(key) for key in samples.PURPOSES
    ]


def test_service_survives_the_wire() -> None:
    info = samples.service_info()
    sent = codec.encode(mapping.service_to(info))
    assert mapping.service_from(codec.decode(sent, ServiceMessage, LIMIT)) == info


def test_messages_name_their_fields_as_the_domain_does() -> None:
    pairs: list[tuple[msgspec.Struct, Any]] = [
        (mapping.service_to(samples.service_info()), samples.service_info()),
        (catalogue_mapping.catalogue_to(samples.catalogue()), samples.catalogue()),
        (catalogue_mapping.catalogue_to(samples.catalogue()).purposes[0], samples.catalogue().purposes[0]),
    ]
    for message, value in pairs:
        assert [f.name for f in msgspec.structs.fields(message)] == list(value.record_fields)


def _claims(**changed: object) -> ReceiptClaimsMessage:
    said: dict[str, object] = {
        "schema": SCHEMA, "receipt_id": "r", "subject": "s", "purpose": "a.b", "value": True, "epoch": "e", "rev": 1,
        "previous": CHAIN_START, "policy_version": "4", "policy_hash": "h", "words_hash": "w",
        "language": "en", "method": "switch", "op_id": "o", "batch_id": None, "recorded_at": NOW,
    }  # fmt: skip
    return ReceiptClaimsMessage(**{**said, **changed})  # type: ignore[arg-type]


def test_receipt_carries_its_check_value() -> None:
    receipt = mapping.receipt_from(_claims(), "a.b.c")
    assert receipt.check_value == receipt_chain.check_value(CHAIN_START, "a.b.c")
    with pytest.raises(ValueError, match="schema"):
        mapping.receipt_from(_claims(schema="consentui-receipt-2"), "a.b.c")


def test_grant_and_its_verified_receipt_come_together() -> None:
    message = GrantMessage(
        purpose="a.b", etag='"e:1"', value=True, op_id="o", recorded_at=NOW, device_name="L", receipt="a.b.c", lease_s=9
    )
    receipt = mapping.receipt_from(_claims(), "a.b.c")
    expected = Grant("a.b", Revision("e", 1), True, "o", NOW, "L", receipt, 9)
    assert mapping.grant_from(message, receipt) == expected
    with pytest.raises(ValueError, match="together"):
        mapping.grant_from(message, None)
    message.etag = "e:1"
    with pytest.raises(ValueError, match="entity tag"):
        mapping.grant_from(message, receipt)


def test_problem_types_are_distinct_and_found_again() -> None:
    assert len({problem.type_uri for problem in Problem}) == len(Problem)
    assert all(Problem.of_type(problem.type_uri) is problem for problem in Problem)
    assert Problem.of_type("about:blank") is None
    assert all(400 <= problem.status < 600 for problem in Problem)
    assert problems.MEDIA_TYPE == "application/problem+json"


@pytest.mark.parametrize("part", ["a/b", "a?b", "a#b", "%2F", "..", "\u4e2d", "a b"])
def test_path_parts_cannot_leave_their_place(part: str) -> None:
    for path in (routes.grant(part), routes.withdraw(part), routes.receipt(part), routes.session_entry(part)):
        assert path.count("/") in (3, 4)
        assert part in unquote(path)
    assert routes.policy_decision("4") == "/v1/policy/decisions/4/acceptance"
    assert routes.policy_version("4") == "/v1/policy/versions/4"
