"""The published description: valid, whole, and true of every answer that Schemathesis can provoke."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from consentui.wire import routes
from consentui.wire.problems import Problem
from tests.fakes.service_under_test import ServiceUnderTest


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


def test_document_is_valid_openapi_and_names_every_path_of_the_api(service: ServiceUnderTest) -> None:
    document = service.ask("GET", "/openapi.json").json()
    OpenAPIV31SpecValidator(document).validate()
    own = {value for name, value in vars(routes).items() if name.isupper() and str(value).startswith("/")}
    assert set(document["paths"]) == {path for path in own if not path.startswith("/demo/")}


def test_every_problem_of_the_closed_list_is_documented_somewhere(service: ServiceUnderTest) -> None:
    text = json.dumps(service.ask("GET", "/openapi.json").json()["paths"])
    assert [problem.type_uri for problem in Problem if problem.type_uri not in text] == []


def test_what_is_signed_is_described_although_no_answer_shows_it_as_it_is(service: ServiceUnderTest) -> None:
    schemas = service.ask("GET", "/openapi.json").json()["components"]["schemas"]
    assert set(schemas["ReceiptClaimsMessage"]["required"]) >= {"previous", "rev", "words_hash", "op_id"}
    assert {"ReceiptHeaderMessage", "CertificateClaimsMessage"} <= set(schemas)
