"""What the service does with requests that are too large, broken, or not for it."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from consentui.server.app import create_app, make_desks
from consentui.server.randomness import SystemRandomness
from consentui.server.settings import ServiceSettings
from consentui.server.storage.thread import CommitUnknown, StorageFailed
from consentui.server.webhook_texts import WebhookRefused, WebhookTexts
from tests.fakes.service_under_test import PHONE, ServiceUnderTest, new_op, problem
from tests.harness.noise import Noise

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[" * 60_000, b'{"device_name":' + b"[" * 60_000, b'{"device_name": "\\ud800"}'],
)
def test_body_that_is_not_json_is_malformed_or_invalid(service: ServiceUnderTest, content: bytes) -> None:
    assert problem(service.ask("POST", "/v1/devices", content=content)) in ("malformed", "invalid")


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        None,
        1,
        {"device_name": ""},
        {"device_name": None},
        {"device_name": "x" * 65},
        {"device_name": "a\nb"},
        {"device_name": "a\n"},
        {"device_name": "\u0000"},
        {"device_name": "Linux", "more": 1},
    ],
)
def test_body_of_another_shape_is_invalid(service: ServiceUnderTest, body: object) -> None:
    answer = service.ask("POST", "/v1/devices", content=json.dumps(body).encode())
    assert problem(answer) == "invalid"


def test_body_over_the_limit_is_refused_whether_or_not_it_says_its_length(service: ServiceUnderTest) -> None:
    large = b'{"device_name": "' + b"x" * 65_536 + b'"}'
    assert problem(service.ask("POST", "/v1/devices", content=large)) == "too-large"
    lying = {**JSON, "Content-Length": "not a number"}
    assert problem(service.ask("POST", "/v1/devices", content=large, headers=lying)) == "too-large"

    async def chunks() -> object:
        async def body() -> object:
            for _ in range(70):
                yield b"x" * 1000

        http = service._http
        assert http is not None
        return await http.post("/v1/devices", content=body(), headers=JSON)  # type: ignore[arg-type]

    assert problem(service.run(chunks())) == "too-large"


def test_problem_never_quotes_what_was_sent(service: ServiceUnderTest) -> None:
    canary = "canary-4f1c"
    answers = [
        service.ask("POST", "/v1/devices", {"device_name": canary + "\n"}),
        service.ask("POST", "/v1/session/codes", {"phone": canary}),
        service.ask("POST", "/v1/session/refresh", {"refresh_token": canary + "!"}),
        service.ask("POST", "/v1/session", {"attempt_id": canary, "code": canary, "device_name": "x"}),
        service.ask("GET", f"/v1/{canary}"),
        service.ask("GET", "/v1/grants", token=canary),
        service.ask("GET", f"/v1/policy?language={canary}"),
        service.ask("PUT", f"/v1/grants/{canary}", content=b"{"),
    ]
    assert all(answer.status_code >= 400 for answer in answers)
    assert not [answer.text for answer in answers if canary in answer.text]


def test_other_media_type_is_refused(service: ServiceUnderTest) -> None:
    headers = {"Content-Type": "text/plain"}
    answer = service.ask("POST", "/v1/devices", content=b'{"device_name": "x"}', headers=headers)
    assert problem(answer) == "media-type-unsupported"


@pytest.mark.parametrize("method", ["POST", "PATCH", "OPTIONS", "TRACE"])
def test_other_method_is_405_with_what_is_allowed(service: ServiceUnderTest, method: str) -> None:
    answer = service.ask(method, "/v1/service")
    assert problem(answer) == "method-not-allowed" and answer.headers["allow"] == "GET, HEAD"


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/service/", "/V1/service", "/v1//grants", "/v1/grants/a/b/c", "/%2e%2e/x"]
)
def test_other_path_is_404(service: ServiceUnderTest, path: str) -> None:
    assert problem(service.ask("GET", path)) == "not-found"


def test_every_answer_bears_the_services_own_date_and_may_not_be_stored(service: ServiceUnderTest) -> None:
    for answer in (service.ask("GET", "/v1/service"), service.ask("GET", "/nowhere"), service.ask("POST", "/v1/off")):
        assert answer.headers["date"] == "Mon, 23 Nov 2026 06:02:00 GMT"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
    service.clock.advance(3600)
    assert service.ask("GET", "/v1/service").headers["date"] == "Mon, 23 Nov 2026 07:02:00 GMT"


@pytest.mark.parametrize(
    "value", ["", "Bearer", "Bearer ", "Basic abc", "bearer ca_x", "Bearer cd_x", "Bearer cr_x", "Off x"]
)
def test_nothing_is_told_without_a_valid_token(service: ServiceUnderTest, value: str) -> None:
    for method, path in (
        ("GET", "/v1/grants"),
        ("GET", "/v1/sessions"),
        ("GET", "/v1/events"),
        ("DELETE", "/v1/session"),
    ):
        answer = service.ask(method, path, headers={"Authorization": value})
        assert problem(answer) == "not-signed-in"
        assert answer.headers["www-authenticate"] == "Bearer"


def test_devices_are_limited_per_address(service: ServiceUnderTest) -> None:
    for _ in range(20):
        service.new_device()
    refused = service.ask("POST", "/v1/devices", {"device_name": "Linux"})
    assert problem(refused) == "busy" and refused.headers["retry-after"] == "3600"
    service.clock.advance(3600)
    service.new_device()


def test_operator_may_lift_the_limit_of_devices(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path / "open", settings=ServiceSettings(devices_per_hour=0)) as service:
        subjects = {service.new_device()[0] for _ in range(25)}
        assert len(subjects) == 25


def test_codes_are_limited_per_number_and_say_when(service: ServiceUnderTest) -> None:
    service.send_code()
    service.clock.advance(20)
    refused = service.ask("POST", "/v1/session/codes", {"phone": PHONE})
    assert problem(refused) == "busy" and refused.json()["retry_after_s"] == 40
    service.send_code("+447700900123")
    for _ in range(4):
        service.clock.advance(60)
        service.send_code()
    service.clock.advance(60)
    assert problem(service.ask("POST", "/v1/session/codes", {"phone": PHONE})) == "busy"


@pytest.mark.parametrize("phone", ["+86138000", "+9991234567", "+000000000"])
def test_number_outside_every_plan_is_refused(service: ServiceUnderTest, phone: str) -> None:
    assert problem(service.ask("POST", "/v1/session/codes", {"phone": phone})) == "invalid-phone"
    assert service.texts.sent == []


def test_known_and_unknown_numbers_get_the_same_answer(service: ServiceUnderTest) -> None:
    service.sign_in()
    service.clock.advance(61)
    known = service.ask("POST", "/v1/session/codes", {"phone": PHONE})
    unknown = service.ask("POST", "/v1/session/codes", {"phone": "+8613800004472"})
    said = [
        {name: value for name, value in answer.json().items() if name != "attempt_id"} for answer in (known, unknown)
    ]
    said = [{**entry, "masked_phone": entry["masked_phone"][:-4]} for entry in said]
    assert said[0] == said[1] and known.status_code == unknown.status_code == 202


def test_text_that_cannot_be_handed_on_is_one_quiet_log_line(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a text message could not be handed on")
    service.texts.is_failing = True
    service.send_code()


@pytest.mark.parametrize(
    ("error", "said", "status"), [(StorageFailed("x"), "unavailable", 503), (CommitUnknown("x"), "internal", 500)]
)
def test_storage_that_fails_is_said_as_what_is_known(
    service: ServiceUnderTest, error: Exception, said: str, status: int
) -> None:
    class FailingStorage:
        async def run(self, job: object, *, is_writing: bool) -> object:
            raise error

    real = service.alive.core
    failing = dataclasses.replace(real, storage=FailingStorage())  # type: ignore[arg-type]
    http = httpx.AsyncClient(
        transport=httpx.ASGITransport(create_app(make_desks(failing, service.texts))), base_url="http://service.test"
    )

    async def ask() -> list[httpx.Response]:
        headers = {"Authorization": "Bearer ca_x"}
        async with http:
            withdrawn = await http.post("/v1/withdrawals", json={"items": [item]}, headers=headers)
            return [withdrawn, await http.get("/healthz")]

    item = {"purpose": "camera.publish", "op_id": new_op()}
    answers = service.run(ask())
    assert [(problem(answer), answer.status_code) for answer in answers] == [(said, status)] * 2
    assert (status == 503) is ("retry-after" in answers[0].headers)


class RandomnessOutOfOrder(SystemRandomness):
    """Fails with an error that quotes something private."""

    def token(self, prefix: str) -> str:
        raise ValueError("canary-77 in the text of an error")


def test_defect_becomes_a_500_and_its_log_line_holds_nothing_that_was_sent(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    made = ServiceUnderTest(tmp_path / "defect", randomness=RandomnessOutOfOrder())
    with made as service, caplog.at_level(logging.DEBUG, logger="consentui"):
        answer = service.ask("POST", "/v1/devices?canary-66", {"device_name": "canary-88"})
    assert problem(answer) == "internal" and "canary" not in answer.text
    assert "POST /v1/devices failed: ValueError" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://x",
        "http://example.com/x",
        "https://",
        "https://user:pw@example.com",
        "https://example.com:99999",
        "nonsense",
    ],
)
def test_webhook_that_could_leak_codes_is_refused(url: str) -> None:
    with pytest.raises(WebhookRefused):
        WebhookTexts(url)


@pytest.mark.parametrize(
    "url", ["https://sms.example/send", "http://127.0.0.1:9/x", "http://localhost/x", "http://[::1]:8/x"]
)
def test_webhook_by_tls_or_on_this_computer_is_taken(url: str) -> None:
    assert isinstance(WebhookTexts(url), WebhookTexts)
