"""Schemathesis against a real service process: no server error, no answer outside the published description."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode, checks
from schemathesis.openapi import from_url
from schemathesis.specs.openapi import checks as openapi_checks

from consentui.wire import routes
from tests.harness.fresh_home import fresh_home
from tests.harness.service_process import ServiceProcess

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
TOKEN = "Authorization"
CHECKS = [
    checks.not_a_server_error,
    openapi_checks.status_code_conformance,
    openapi_checks.content_type_conformance,
    openapi_checks.response_headers_conformance,
    openapi_checks.response_schema_conformance,
    openapi_checks.negative_data_rejection,
    openapi_checks.unsupported_method,
]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServiceProcess]:
    folder: Path = tmp_path_factory.mktemp("schemathesis")
    with ServiceProcess(folder, fresh_home(folder), is_demo=True) as process:
        yield process


@pytest.fixture(scope="module")
def published(service: ServiceProcess) -> schemathesis.BaseSchema:
    return from_url(service.url + routes.OPENAPI)


@pytest.fixture(scope="module")
def device(service: ServiceProcess) -> str:
    return service.new_device()


PATHS = sorted(
    {value for name, value in vars(routes).items() if name.isupper() and str(value).startswith("/")}
    - {value for name, value in vars(routes).items() if name.startswith("DEMO_")}
    - {routes.EVENTS}
)


@pytest.mark.parametrize("path", PATHS)
def test_answers_are_as_published(path: str, published: schemathesis.BaseSchema, device: str) -> None:
    """With a valid device token wherever one is taken; what the service does without one is tested by name."""
    takes_device = path not in (routes.OFF, routes.SESSION, routes.THIS_DEVICE)
    headers = {TOKEN: f"Bearer {device}"} if takes_device else {}
    for method, mode in itertools.product(published[path], GenerationMode):
        operation = published[path][method]
        if mode is GenerationMode.NEGATIVE and not {"parameters", "requestBody"} & set(operation.definition.raw):
            continue  # nothing of it can be wrong
        cases = operation.as_strategy(generation_mode=mode)

        @given(cases)
        @settings(
            max_examples=100 if FULL else 12,
            deadline=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def check(case: schemathesis.Case[Any]) -> None:
            case.call_and_validate(headers={} if _is_wrong_without_token(case) else headers, checks=CHECKS)

        check()


def _is_wrong_without_token(case: schemathesis.Case[Any]) -> bool:
    """What is wrong with a request may be just that it has no token: one that is put in would make it right."""
    is_wrong = case.meta is not None and case.meta.generation.mode is GenerationMode.NEGATIVE
    return is_wrong and not case.headers.get(TOKEN)
