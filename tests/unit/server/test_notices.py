"""Incidents and announcements: who may tell, who is told, in which language, and what seeing one means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.fakes.policy_publication import as_json, publication
from tests.fakes.service_under_test import OPERATOR_TOKEN, ServiceUnderTest, problem


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


def incident(**changed: Any) -> dict[str, Any]:
    def text(language: str) -> dict[str, Any]:
        return {
            "language": language,
            "title": f"Something happened ({language})",
            "what_happened": "A file was open for an hour.",
            "data": ["Your nickname"],
            "what_to_do": ["Nothing."],
            "contact": "privacy@juniper.example",
        }

    return {"id": "open-file", "happened_on": "2026-11-20", "texts": [text("en"), text("zh-Hans")], **changed}


def announce(service: ServiceUnderTest, token: str | None = OPERATOR_TOKEN, **changed: Any) -> httpx.Response:
    return service.ask("POST", "/v1/operator/notices", incident(**changed), token=token)


def notices(service: ServiceUnderTest, token: str, language: str = "en") -> list[dict[str, Any]]:
    answer = service.ask("GET", f"/v1/notices?language={language}", token=token)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["notices"])


def test_incident_is_told_to_everybody_in_their_language(service: ServiceUnderTest) -> None:
    one, other = service.new_device()[1], service.new_device()[1]
    assert announce(service).status_code == 201
    assert notices(service, one)[0]["incident"]["title"] == "Something happened (en)"
    assert notices(service, other, "zh-Hans")[0]["incident"]["title"] == "Something happened (zh-Hans)"
    assert notices(service, one)[0]["seen_at"] is None


def test_seeing_one_counts_for_whoever_said_so_and_the_first_time_stays(service: ServiceUnderTest) -> None:
    one, other = service.new_device()[1], service.new_device()[1]
    announce(service)
    first = service.ask("PUT", "/v1/notices/open-file/seen", token=one).json()["seen_at"]
    service.clock.advance(60)
    assert service.ask("PUT", "/v1/notices/open-file/seen", token=one).json()["seen_at"] == first
    assert notices(service, one)[0]["seen_at"] == first
    assert notices(service, other)[0]["seen_at"] is None
    assert problem(service.ask("PUT", "/v1/notices/nothing/seen", token=one)) == "not-found"


def test_same_announcement_again_is_one_and_another_text_under_its_id_is_refused(service: ServiceUnderTest) -> None:
    first = announce(service).json()
    service.clock.advance(60)
    assert announce(service).json() == first
    assert service.count("notices") == 1
    assert problem(announce(service, happened_on="2026-11-19")) == "invalid"


@pytest.mark.parametrize(
    "changed",
    [
        {"id": "policy-5"},
        {"happened_on": "2026-12-20"},
        {"texts": incident()["texts"][:1]},
        {"texts": incident()["texts"] * 2},
        {"texts": []},
        {"id": "Not an id"},
    ],
)
def test_announcement_that_cannot_be_is_refused(service: ServiceUnderTest, changed: dict[str, Any]) -> None:
    assert problem(announce(service, **changed)) == "invalid"
    assert service.count("notices") == 0


def test_only_the_operator_announces_and_only_known_callers_read(service: ServiceUnderTest) -> None:
    assert problem(announce(service, token=service.new_device()[1])) == "operator-refused"
    assert problem(announce(service, token=None)) == "operator-refused"
    assert problem(service.ask("GET", "/v1/notices")) == "not-signed-in"


def test_published_version_is_a_notice_too_newest_first(service: ServiceUnderTest) -> None:
    token = service.new_device()[1]
    announce(service)
    service.clock.advance(60)
    body = as_json(publication())
    assert service.ask("POST", "/v1/operator/policy-versions", content=body, token=OPERATOR_TOKEN).status_code == 201
    first, second = notices(service, token)
    assert first["id"] == "policy-5" and first["incident"] is None
    assert first["policy"] == {"version": "5", "effective_on": "2026-12-15", "changes_to_answer": 1}
    assert second["id"] == "open-file"
    assert service.ask("PUT", "/v1/notices/policy-5/seen", token=token).status_code == 200
    assert notices(service, token)[0]["seen_at"] is not None


def test_notices_are_there_after_a_restart(service: ServiceUnderTest) -> None:
    token = service.new_device()[1]
    announce(service)
    service.ask("PUT", "/v1/notices/open-file/seen", token=token)
    before = notices(service, token)
    service.restart()
    assert notices(service, token) == before
    assert before[0]["announced_at"] == dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC).isoformat().replace(
        "+00:00", "Z"
    )
