"""Contract of reading a whole chain, and what was recorded since, on SQLite and PostgreSQL."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from consentui.domain.receipt_chain import CHAIN_START
from consentui.wire.receipt_chain import check_value
from tests.fakes.service_under_test import START, ServiceUnderTest, new_op, problem

RESULTS = "location.results"
CAMERA = "camera.publish"


def _chain(service: ServiceUnderTest, token: str, limit: int, cursor: str | None = None) -> list[dict[str, Any]]:
    """Every receipt, page by page."""
    found: list[dict[str, Any]] = []
    while True:
        after = "" if cursor is None else f"&cursor={cursor}"
        answer = service.ask("GET", f"/v1/receipts?limit={limit}{after}", token=token)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        found += page["receipts"]
        cursor = page["next_cursor"]
        if cursor is None:
            return found


@pytest.mark.parametrize("limit", [1, 2, 3, 500])
def test_chain_read_page_by_page_is_whole_and_in_order(service: ServiceUnderTest, limit: int) -> None:
    _, token = service.new_device()
    _, other = service.new_device()
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "declined"}, token=token)
    for purpose in (RESULTS, CAMERA):
        service.grant(token, purpose)
        service.withdraw(other, purpose)
        service.withdraw(token, purpose)
    read = _chain(service, token, limit)
    assert len(read) == 5
    previous = CHAIN_START
    for entry in read:
        assert entry["check_value"] == check_value(previous, entry["receipt"])
        previous = entry["check_value"]


def test_reading_goes_on_where_it_ended(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    empty = service.ask("GET", "/v1/receipts", token=token).json()
    assert (empty["receipts"], empty["next_cursor"]) == ([], None)
    service.grant(token, CAMERA)
    first = service.ask("GET", f"/v1/receipts?cursor={empty['resume_cursor']}", token=token).json()
    assert len(first["receipts"]) == 1
    assert _chain(service, token, 10, first["resume_cursor"]) == []
    service.withdraw(token, CAMERA)
    (later,) = _chain(service, token, 10, first["resume_cursor"])
    assert later["check_value"] == check_value(first["receipts"][0]["check_value"], later["receipt"])


@pytest.mark.parametrize("query", ["limit=0", "limit=501", "limit=x", "cursor=", "cursor=-1", "cursor=1e9", "cursor=٣"])
def test_question_about_receipts_that_is_not_as_documented_is_refused(service: ServiceUnderTest, query: str) -> None:
    _, token = service.new_device()
    assert problem(service.ask("GET", f"/v1/receipts?{query}", token=token)) == "invalid"


def test_every_answer_to_the_policy_has_a_receipt_that_its_entry_names(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    for answer in ("declined", "accepted"):
        service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": answer}, token=token)
    entries = service.activity(token, kind="policy")["entries"]
    assert sorted(entry["answer"] for entry in entries) == ["accepted", "declined"]
    chain = {entry["receipt_id"] for entry in _chain(service, token, 10)}
    assert {entry["receipt_id"] for entry in entries} == chain
    assert service.activity(token)["entries"] == entries, "an answer is listed once"


def _since(service: ServiceUnderTest, token: str, cursor: str, limit: int = 50) -> tuple[list[dict[str, Any]], str]:
    found: list[dict[str, Any]] = []
    while True:
        page = service.activity(token, recorded_after=cursor, limit=limit)
        found += page["entries"]
        cursor = page["resume_cursor"]
        if page["next_cursor"] is None:
            return found, cursor
        assert page["next_cursor"] == cursor


def test_sharing_that_is_reported_late_is_heard_of_by_whoever_goes_on(service: ServiceUnderTest) -> None:
    subject, token = service.new_device()
    service.grant(token, RESULTS)
    moment = START.isoformat()
    service.clock.advance(3600)
    service.grant(token, CAMERA)
    cursor = service.activity(token)["resume_cursor"]
    assert _since(service, token, cursor) == ([], cursor)
    assert service.share(subject, at=moment).status_code == 201
    (late,), later = _since(service, token, cursor)
    assert (late["kind"], dt.datetime.fromisoformat(late["at"])) == ("shared", START)
    assert _since(service, token, later) == ([], later)


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
def test_what_was_recorded_since_is_told_once_and_whole(service: ServiceUnderTest, limit: int) -> None:
    signed_in = service.sign_in()
    subject, token = signed_in["account"]["subject"]["id"], signed_in["access_token"]
    service.grant(token, CAMERA)
    before = {entry["id"] for entry in service.activity(token)["entries"]}
    cursor = service.activity(token)["resume_cursor"]
    service.clock.advance(1)
    service.grant(token, RESULTS)
    service.share(subject)
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=token)
    service.withdraw(token, CAMERA)
    service.ask("POST", "/v1/requests", {"op_id": new_op(), "kind": "access", "language": "en"}, token=token)
    service.clock.advance(60)
    service.sign_in()
    found, _ = _since(service, token, cursor, limit)
    told = [entry["id"] for entry in found]
    assert len(told) == len(set(told)) == 6
    assert set(told) | before == {entry["id"] for entry in service.activity(token)["entries"]}


def test_later_pages_name_no_place_to_go_on_from(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    service.grant(token, CAMERA)
    service.withdraw(token, CAMERA)
    first = service.activity(token, limit=1)
    assert first["resume_cursor"] is not None
    assert service.activity(token, limit=1, cursor=first["next_cursor"])["resume_cursor"] is None


BAD_PLACES = ["recorded_after=", "recorded_after=e.1.2", "recorded_after=e.1.2.3.4.5.x&kind=shared"]


@pytest.mark.parametrize("query", BAD_PLACES)
def test_place_that_is_none_is_refused(service: ServiceUnderTest, query: str) -> None:
    _, token = service.new_device()
    assert problem(service.ask("GET", f"/v1/activity?{query}", token=token)) == "invalid"


def test_place_of_an_earlier_life_of_the_record_is_refused(service: ServiceUnderTest) -> None:
    """After a restore the numbers count something else: whoever goes on from them would miss what they count."""
    _, token = service.new_device()
    service.grant(token, CAMERA)
    log, chain = (service.ask("GET", path, token=token).json() for path in ("/v1/activity", "/v1/receipts"))
    service.restart(is_restored=True)
    for path in (
        f"/v1/activity?recorded_after={log['resume_cursor']}",
        f"/v1/receipts?cursor={chain['resume_cursor']}",
    ):
        assert problem(service.ask("GET", path, token=token)) == "invalid"
