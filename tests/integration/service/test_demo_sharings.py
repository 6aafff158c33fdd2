"""What the demo's operator shares: by the demo's clock, only while a purpose is on, all of it on record."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.fakes.service_under_test import new_op
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until
from tests.integration.service.demo_sign_in import MEI_LIN, SAM_OKORO, sign_in

DAY_S = 24 * 3600


def _activity(service: ServiceProcess, token: str, query: str = "kind=shared&summary=recipients") -> dict[str, Any]:
    status, page, _ = service.ask("GET", f"/v1/activity?{query}", token=token)
    assert status == 200, page
    return dict(page)


def _token(service: ServiceProcess, phone: str = MEI_LIN) -> str:
    return str(sign_in(service, phone)["access_token"])


def test_week_before_the_demo_has_seven_sharings_with_two_recipients(service: ServiceProcess) -> None:
    page = _activity(service, _token(service))
    assert Counter(entry["recipient"] for entry in page["entries"]) == {"baidu_maps": 6, "orbit_games": 1}
    by_recipient = {entry["recipient"]: entry for entry in page["recipients"]}
    assert set(by_recipient) == {"baidu_maps", "orbit_games"}
    assert by_recipient["baidu_maps"]["last_at"] == "2026-11-23T01:41:00Z", "09:41 where the demo's people live"
    assert {entry["since"][:13] for entry in by_recipient.values()} == {"2026-11-21T10"}


def test_person_who_turned_nothing_on_has_no_sharing(service: ServiceProcess) -> None:
    page = _activity(service, _token(service, SAM_OKORO))
    assert (page["entries"], page["recipients"]) == ([], [])


def test_time_that_passes_shares_while_a_purpose_is_on_and_not_after(service: ServiceProcess) -> None:
    token = _token(service)
    status, _, _ = service.ask("POST", "/v1/grants/location.results/withdraw", {"op_id": new_op()}, token=token)
    assert status == 200
    service.control("POST", "/demo/clock", {"advance_s": 7 * DAY_S})
    token = _token(service)
    wait_until(lambda: _recipients(service, token).get("orbit_games") == 2, "the Saturday after")
    assert _recipients(service, token)["baidu_maps"] == 6


def test_moment_that_comes_while_on_is_shared_and_told_to_open_streams(service: ServiceProcess) -> None:
    token = _token(service)
    before = _recipients(service, token)["baidu_maps"]
    service.control("POST", "/demo/clock", {"advance_s": 240})
    wait_until(lambda: _recipients(service, token)["baidu_maps"] == before + 1, "five past two")


def _recipients(service: ServiceProcess, token: str) -> dict[str, int]:
    return {entry["recipient"]: entry["count"] for entry in _activity(service, token)["recipients"]}


def test_nobody_else_knows_the_operators_token(service: ServiceProcess) -> None:
    tokens = sign_in(service)
    body = {
        "subject": tokens["account"]["subject"]["id"],
        "purpose": "location.results",
        "recipient": "baidu_maps",
        "categories": ["GPS position"],
        "at": "2026-11-23T06:00:00Z",
    }
    refused = service.ask("POST", "/v1/operator/sharings", body, token=str(tokens["access_token"]))
    assert (refused[0], refused[1]["type"]) == (401, "urn:consentui:problem:operator-refused")
