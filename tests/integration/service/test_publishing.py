"""`consentui serve` with an operator token: a version that starts today is published and has its effect at once."""

from __future__ import annotations

import datetime as dt
import http.client
import json
import stat
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from consentui.runtime.resources import resource_folder
from consentui.server.demo.next_version import load_next_version
from consentui.wire import codec
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.limits import REQUEST_BODY_MAX
from consentui.wire.policy_messages import CatalogueMessage
from tests.harness.fresh_home import fresh_home
from tests.integration.client.operator_service import OperatorService

PURPOSE = "location.results"


def ask(
    service: OperatorService, method: str, path: str, token: str = "", body: bytes = b"", **headers: str
) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    given: Mapping[str, str] = {
        "Content-Type": "application/json",
        **({"Authorization": f"Bearer {token}"} if token else {}),
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    try:
        connection.request(method, path, body or None, given)
        answer = connection.getresponse()
        content = answer.read()
        return answer.status, json.loads(content) if content else None
    finally:
        connection.close()


def turn_on(service: OperatorService, token: str) -> None:
    standing = ask(service, "GET", "/v1/grants", token)[1]["grants"]
    etag = next(grant["etag"] for grant in standing if grant["purpose"] == PURPOSE)
    policy = ask(service, "GET", "/v1/policy?language=en")[1]
    words = _words_hash(ask(service, "GET", "/v1/catalogue?language=en")[1])
    body = {"policy_version": policy["version"], "policy_hash": policy["policy_hash"], "words_hash": words,
            "language": "en", "method": "switch"}  # fmt: skip
    status, said = ask(
        service, "PUT", f"/v1/grants/{PURPOSE}", token, json.dumps(body).encode(), If_Match=etag,
        Idempotency_Key=str(uuid.uuid4()),
    )  # fmt: skip
    assert status == 200, said


def _words_hash(catalogue: Any) -> str:
    return catalogue_from(codec.decode(json.dumps(catalogue).encode(), CatalogueMessage, 10**7)).words_hash(PURPOSE)


def value_of(service: OperatorService, token: str) -> bool:
    standing = ask(service, "GET", "/v1/grants", token)[1]["grants"]
    return next(bool(grant["value"]) for grant in standing if grant["purpose"] == PURPOSE)


def test_operator_publishes_a_version_that_starts_today_and_it_outlives_the_process(tmp_path: Path) -> None:
    token_file = tmp_path / "operator.token"
    upcoming = load_next_version(resource_folder("policy"))
    assert upcoming is not None
    service = OperatorService(tmp_path / "service", fresh_home(tmp_path))
    with service:
        service.stop()
        service.start("--operator-token", str(token_file))
        assert stat.S_IMODE(token_file.stat().st_mode) == 0o600
        operator = token_file.read_text().strip()
        device = ask(service, "POST", "/v1/devices", body=b'{"device_name": "Linux"}')[1]["device_token"]
        turn_on(service, device)
        newest = dt.date.fromisoformat(ask(service, "GET", "/v1/policy/versions")[1]["versions"][-1]["effective_on"])
        today = dt.datetime.now(dt.UTC).date()
        upcoming.effective_on = max(today, newest + dt.timedelta(days=1))
        upcoming.may_start_today = True
        body = codec.encode(upcoming)
        assert len(body) > REQUEST_BODY_MAX, "larger than what anybody else may send"
        assert ask(service, "POST", "/v1/operator/policy-versions", device, body)[0] == 401
        status, said = ask(service, "POST", "/v1/operator/policy-versions", operator, body)
        assert (status, said["changes"], said["changes_to_answer"]) == (201, 6, 2), said
        is_in_force = upcoming.effective_on <= today
        assert said["is_in_force"] is is_in_force
        assert value_of(service, device) is not is_in_force
        service.kill()
        service.start("--operator-token", str(token_file))
        versions = ask(service, "GET", "/v1/policy/versions")[1]["versions"]
        assert [version["version"] for version in versions] == ["4", "5"]
        assert value_of(service, device) is not is_in_force
