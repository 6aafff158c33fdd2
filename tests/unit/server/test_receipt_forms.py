"""One receipt in every form: compact, Kantara Consent Receipt 1.1 against its schema, JSON-LD in terms of W3C DPV."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from consentui.server.rules.media_types import preferred
from consentui.wire.receipt_messages import COMPACT_MEDIA_TYPE, KANTARA_MEDIA_TYPE, LINKED_MEDIA_TYPE
from tests.fakes.service_under_test import ServiceUnderTest

FACTS = Path(__file__).parents[2] / "fixtures" / "receipts"
RESULTS = "location.results"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


@pytest.fixture
def token(service: ServiceUnderTest) -> str:
    """A device that answered the policy, turned a use on and off, and refused another."""
    _, made = service.new_device()
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=made)
    service.grant(made, RESULTS)
    service.withdraw(made, RESULTS)
    service.withdraw(made, "camera.publish")
    return made


def receipts(service: ServiceUnderTest, token: str) -> list[dict[str, Any]]:
    return list(service.ask("GET", "/v1/receipts", token=token).json()["receipts"])


def forms(service: ServiceUnderTest, token: str, media_type: str) -> list[Any]:
    """Every receipt of this token in one form."""
    found = []
    for receipt in receipts(service, token):
        path = f"/v1/receipts/{receipt['receipt_id']}"
        answer = service.ask("GET", path, token=token, headers={"Accept": media_type})
        assert answer.headers["content-type"] == media_type
        assert answer.headers["vary"] == "Accept"
        found.append(answer.text if media_type == COMPACT_MEDIA_TYPE else answer.json())
    return found


def test_every_receipt_is_valid_against_the_schema_of_kantara(service: ServiceUnderTest, token: str) -> None:
    schema = json.loads((FACTS / "kantara_1_1.schema.json").read_text())
    checker = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    found = forms(service, token, KANTARA_MEDIA_TYPE)
    assert [sorted(error.message for error in checker.iter_errors(form)) for form in found] == [[], [], [], []]
    kinds = [form["services"][0]["purposes"][0]["consentType"] for form in found]
    assert kinds == ["EXPLICIT", "EXPLICIT", "WITHDRAWN", "REFUSED"]


def test_form_of_kantara_says_what_log_and_catalogue_say(service: ServiceUnderTest, token: str) -> None:
    granted = forms(service, token, KANTARA_MEDIA_TYPE)[1]
    receipt = receipts(service, token)[1]
    assert granted["proof"] == receipt and granted["consentReceiptID"] == receipt["receipt_id"]
    assert granted["consentTimestamp"] == int(service.clock.now().timestamp())
    assert granted["policyUrl"] == "http://service.test/v1/policy/versions/4"
    assert granted["publicKey"] == service.ask("GET", "/.well-known/jwks.json").json()["keys"][0]["x"]
    purpose = granted["services"][0]["purposes"][0]
    version = service.edition.version("4")
    assert version is not None
    known = version.texts["en"].catalogue.purpose_by_key[RESULTS]
    assert (purpose["purpose"], purpose["purposeCategory"]) == (known.title, [RESULTS])
    assert purpose["piiCategory"] == list(known.data_categories)
    assert purpose["thirdPartyDisclosure"] is bool(known.recipients)
    assert granted["sensitive"] is bool(known.is_sensitive)


def test_form_of_kantara_leaves_empty_what_the_operator_has_not_stated(service: ServiceUnderTest, token: str) -> None:
    granted = forms(service, token, KANTARA_MEDIA_TYPE)[1]
    controller = granted["piiControllers"][0]
    assert (granted["jurisdiction"], controller["phone"], controller["address"]) == ("", "", {})
    assert controller["email"] == service.edition.contact_email


def test_linked_form_uses_no_term_that_the_vocabulary_lacks(service: ServiceUnderTest, token: str) -> None:
    facts = json.loads((FACTS / "dpv_terms.json").read_text())
    found = forms(service, token, LINKED_MEDIA_TYPE)
    for form in found:
        assert form["@context"]["dpv"] == "https://w3id.org/dpv#"
        assert form["@type"].removeprefix("dpv:") in facts["classes"]
        properties = {key.removeprefix("dpv:") for key in form if key.startswith("dpv:")}
        assert properties <= set(facts["properties"])
        assert form["dpv:hasConsentStatus"]["@id"].removeprefix("dpv:") in facts["consent_statuses"]
        spelled_out = {key.partition(":")[0] for key in form if ":" in key}
        assert spelled_out <= set(form["@context"]), "every prefix is explained"
    said = [form["dpv:hasConsentStatus"]["@id"] for form in found]
    assert said == ["dpv:ConsentGiven", "dpv:ConsentGiven", "dpv:ConsentWithdrawn", "dpv:ConsentRefused"]


def test_compact_form_is_the_receipt_itself_and_the_usual_one_holds_it(service: ServiceUnderTest, token: str) -> None:
    assert forms(service, token, COMPACT_MEDIA_TYPE) == [entry["receipt"] for entry in receipts(service, token)]
    first = receipts(service, token)[0]
    for accepted in ("*/*", "application/json", "text/html", ""):
        answer = service.ask("GET", f"/v1/receipts/{first['receipt_id']}", token=token, headers={"Accept": accepted})
        assert (answer.headers["content-type"], answer.json()) == ("application/json", first)


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        ("*/*", "a/b"),
        ("", "a/b"),
        ("c/d", "c/d"),
        ("a/b;q=0.5, c/d", "c/d"),
        ("a/b;q=0, */*;q=0.1", "c/d"),
        ("c/*;q=0.9, a/*;q=0.8", "c/d"),
        ("c/d;q=nonsense, a/b;q=0.1", "a/b"),
        ("C/D;version=1;Q=1", "c/d"),
        ("x/y", "a/b"),
    ],
)
def test_accept_chooses_the_form_it_weighs_highest(accept: str, chosen: str) -> None:
    assert preferred(accept, ("a/b", "c/d")) == chosen
