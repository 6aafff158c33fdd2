"""Contract of requests about one's data, on SQLite and PostgreSQL: asked once, one at a time, by the person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from consentui.server.rules.data_requests import REQUESTS_PER_HOUR
from tests.fakes.service_under_test import PHONE, ServiceUnderTest, new_op, problem

FRESH_S = 600
OTHER_PHONE = "+447700900123"


def ask(service: ServiceUnderTest, token: str, kind: str = "access", **more: object) -> httpx.Response:
    body = {"op_id": new_op(), "kind": kind, "language": "en", **more}
    return service.ask("POST", "/v1/requests", body, token=token)


def proof(service: ServiceUnderTest, token: str, phone: str = PHONE) -> dict[str, str]:
    """What the person types off their phone."""
    answer = service.ask("POST", "/v1/account/codes", token=token)
    assert answer.status_code == 202, answer.text
    service.run(service.alive.codes.close())
    return {"attempt_id": answer.json()["attempt_id"], "code": service.texts.code_for(phone)}


def listed(service: ServiceUnderTest, token: str) -> list[dict[str, Any]]:
    answer = service.ask("GET", "/v1/requests", token=token)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["requests"])


def test_request_that_was_asked_for_is_accepted_and_listed(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    answer = ask(service, token, categories=["posts", "search", "posts"])
    assert answer.status_code == 202
    made = answer.json()
    assert (made["kind"], made["status"], made["step"]) == ("access", "open", "asked")
    assert made["categories"] == ["posts", "search"]
    assert answer.headers["location"] == f"/v1/requests/{made['request_id']}"
    assert int(answer.headers["retry-after"]) >= 1
    one = service.ask("GET", answer.headers["location"], token=token)
    assert one.json() == made
    assert listed(service, token) == [made]


def test_request_sent_again_is_the_same_request_and_needs_no_second_proof(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    service.clock.advance(60)
    op_id = new_op()
    first = ask(service, token, op_id=op_id, proof=proof(service, token))
    assert first.status_code == 202
    again = ask(service, token, op_id=op_id)
    assert (again.status_code, again.json()) == (202, first.json())
    assert service.count("data_requests") == 1


@pytest.mark.parametrize(
    "changed", [{"kind": "content_about_me", "words": "x"}, {"language": "de"}, {"categories": ["posts"]}]
)
def test_operation_id_that_was_used_for_another_request_is_refused(
    service: ServiceUnderTest, changed: dict[str, object]
) -> None:
    token = service.sign_in()["access_token"]
    op_id = new_op()
    ask(service, token, op_id=op_id)
    assert problem(ask(service, token, **{"op_id": op_id, **changed})) == "operation-reused"  # type: ignore[arg-type]
    other = service.sign_in(OTHER_PHONE)["access_token"]
    assert problem(ask(service, other, op_id=op_id)) == "operation-reused"
    assert service.count("data_requests") == 1


def test_second_request_of_a_kind_is_told_which_one_is_open(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    first = ask(service, token).json()
    refused = ask(service, token)
    assert problem(refused) == "request-open"
    assert refused.json()["request_id"] == first["request_id"]
    assert ask(service, token, "content_about_me", words="A photo of me.").status_code == 202
    other = service.sign_in(OTHER_PHONE)["access_token"]
    assert ask(service, other).status_code == 202, "one of each account"


def test_many_at_the_same_moment_leave_one(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    body = {"op_id": new_op(), "kind": "access", "language": "en"}
    answers = service.ask_at_once(20, "POST", "/v1/requests", body, {"Authorization": f"Bearer {token}"})
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json()["request_id"] for answer in answers}) == 1


def test_database_itself_holds_no_second_open_request_of_a_kind(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    row = ask(service, token).json()
    copied = (
        "INSERT INTO data_requests (id, subject_id, op_id, kind, language, categories, status, step, received_at, "
        "changed_at, done, total, not_before, lease_until, fence, attempts) SELECT id || 'x', subject_id, op_id || "
        "'x', kind, language, categories, '{}', step, 0, 0, 0, 0, 0, 0, 0, 0 FROM data_requests"
    )
    error = service.alive.core.storage._database.errors
    connection = service.alive.core.storage._database.connect()
    try:
        with pytest.raises(error):
            connection.execute(copied.format("in_progress").replace("op_id || 'x'", "'00000000-0000-4000-8000-0'"))
        if not service.url.startswith("sqlite"):
            connection.rollback()
        connection.execute(copied.format("revoked").replace("op_id || 'x'", "'00000000-0000-4000-8000-0'"))
    finally:
        connection.close()
    assert [entry["request_id"] for entry in listed(service, token)] == [row["request_id"], f"{row['request_id']}x"]


def test_copy_needs_no_code_while_the_sign_in_is_fresh(service: ServiceUnderTest) -> None:
    tokens = service.sign_in()
    service.clock.advance(FRESH_S - 1)
    refreshed = service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]}).json()
    assert ask(service, refreshed["access_token"]).status_code == 202


def test_copy_after_ten_minutes_needs_the_code_sent_to_the_own_number(service: ServiceUnderTest) -> None:
    tokens = service.sign_in()
    service.clock.advance(FRESH_S)
    refreshed = service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]}).json()
    token = refreshed["access_token"]
    refused = ask(service, token)
    assert (refused.status_code, problem(refused)) == (403, "proof-required")
    given = proof(service, token)
    assert given["code"] in service.texts.sent[-1].text.replace(" ", "")
    wrong = {**given, "code": "000000" if given["code"] != "000000" else "000001"}
    refused = ask(service, token, proof=wrong)
    assert (problem(refused), refused.json()["tries_left"]) == ("code-wrong", 4)
    assert ask(service, token, proof=given).status_code == 202
    assert problem(ask(service, token, "content_about_me", words="x", proof=given)) == "code-expired", "used once"


def test_code_of_somebody_else_proves_nothing(service: ServiceUnderTest) -> None:
    other = service.sign_in(OTHER_PHONE)["access_token"]
    given = proof_after(service, other, OTHER_PHONE)
    token = service.sign_in()["access_token"]
    assert problem(ask(service, token, proof=given)) == "proof-required"
    assert listed(service, token) == []


def proof_after(service: ServiceUnderTest, token: str, phone: str) -> dict[str, str]:
    """A number gets one text a minute."""
    service.clock.advance(60)
    return proof(service, token, phone)


def test_code_to_sign_in_with_is_no_proof_and_a_proof_signs_nobody_in(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    service.clock.advance(60)
    sign_in = {"attempt_id": service.send_code(), "code": service.texts.code_for(PHONE)}
    assert problem(ask(service, token, proof=sign_in)) == "code-expired"
    given = proof_after(service, token, PHONE)
    answer = service.ask("POST", "/v1/session", {**given, "device_name": "Linux"})
    assert problem(answer) == "code-expired"
    assert ask(service, token, proof=given).status_code == 202
    assert "confirms" in service.texts.sent[-1].text and "confirms" not in service.texts.sent[-2].text


def test_device_without_an_account_has_nothing_to_ask_for(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    assert problem(ask(service, token)) == "forbidden"
    assert problem(service.ask("POST", "/v1/account/codes", token=token)) == "forbidden"
    assert listed(service, token) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "content_about_me"},
        {"kind": "content_about_me", "words": " \n"},
        {"kind": "content_about_me", "words": "x", "categories": ["posts"]},
        {"kind": "content_about_me", "words": "x\x00"},
        {"kind": "content_about_me", "words": "x" * 2001},
        {"words": "x"},
        {"place": "x"},
        {"kind": "portability"},
        {"categories": ["Posts"]},
        {"categories": ["posts", "dreams"]},
        {"language": "english please"},
        {"more": 1},
    ],
)
def test_request_that_is_not_as_documented_is_refused(service: ServiceUnderTest, wrong: dict[str, Any]) -> None:
    token = service.sign_in()["access_token"]
    assert problem(ask(service, token, **wrong)) == "invalid"
    assert service.count("data_requests") == 0


def test_cancelled_request_is_revoked_for_good_and_makes_room(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    made = ask(service, token).json()
    path = f"/v1/requests/{made['request_id']}"
    service.clock.advance(1)
    cancelled = service.ask("DELETE", path, token=token)
    assert (cancelled.status_code, cancelled.json()["status"]) == (200, "revoked")
    assert service.ask("DELETE", path, token=token).json() == cancelled.json()
    assert "retry-after" not in service.ask("GET", path, token=token).headers
    service.clock.advance(1)
    second = ask(service, token).json()
    assert [entry["request_id"] for entry in listed(service, token)] == [second["request_id"], made["request_id"]]


@pytest.mark.parametrize("status", ["fulfilled", "denied", "expired"])
def test_request_that_is_over_cannot_be_cancelled(service: ServiceUnderTest, status: str) -> None:
    token = service.sign_in()["access_token"]
    made = ask(service, token).json()
    sql = f"UPDATE data_requests SET status = '{status}'"  # noqa: S608
    service.in_database(lambda transaction: transaction._cursor.execute(sql), is_writing=True)
    assert problem(service.ask("DELETE", f"/v1/requests/{made['request_id']}", token=token)) == "too-late"
    assert listed(service, token)[0]["status"] == status


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_request_of_somebody_else_is_not_there(service: ServiceUnderTest, method: str) -> None:
    token = service.sign_in()["access_token"]
    made = ask(service, token).json()
    other = service.sign_in(OTHER_PHONE)["access_token"]
    _, device = service.new_device()
    never = "req-" + 26 * "0"
    for asked, asking in ((made["request_id"], other), (made["request_id"], device), (never, token), ("%00", token)):
        assert problem(service.ask(method, f"/v1/requests/{asked}", token=asking)) == "not-found"
    assert listed(service, token)[0]["status"] == "open"
    assert problem(service.ask(method, f"/v1/requests/{made['request_id']}")) == "not-signed-in"


def test_asking_and_cancelling_without_end_is_slowed_down(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    for _ in range(REQUESTS_PER_HOUR):
        made = ask(service, token).json()
        service.ask("DELETE", f"/v1/requests/{made['request_id']}", token=token)
        service.clock.advance(1)
    refused = ask(service, token)
    assert problem(refused) == "busy"
    assert int(refused.headers["retry-after"]) == 3600 - REQUESTS_PER_HOUR
    service.clock.advance(3600 - REQUESTS_PER_HOUR)
    assert ask(service, service.sign_in()["access_token"]).status_code == 202


def test_content_about_me_is_kept_as_it_was_said(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    words, place = "Somebody posted <b>my</b> address.\n\tPlease look. 请看", "juniper://post/17"
    made = ask(service, token, "content_about_me", words=words, place=place).json()
    assert (made["words"], made["place"], made["expected_by"]) == (words, place, None)
    assert (made["status"], made["step"]) == ("open", "asked")


def test_requests_stand_among_what_happened(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    service.clock.advance(1)
    copy = ask(service, token).json()
    service.ask("DELETE", f"/v1/requests/{copy['request_id']}", token=token)
    about = ask(service, token, "content_about_me", words="x").json()
    entries = service.activity(token)["entries"]
    assert [(entry["kind"], entry["id"], entry["request"]) for entry in entries] == [
        ("request", about["request_id"], "content_about_me"),
        ("request", copy["request_id"], "access"),
        ("signed_in", entries[2]["id"], None),
    ]
    (first,) = service.activity(token, kind="request", limit=1)["entries"]
    cursor = service.activity(token, kind="request", limit=1)["next_cursor"]
    rest = service.activity(token, kind="request", cursor=cursor)["entries"]
    assert [first["id"], *(entry["id"] for entry in rest)] == [about["request_id"], copy["request_id"]]
    assert service.activity(token, kind="request", purpose="location.results")["entries"] == []


def test_every_change_of_a_request_is_told_to_those_who_listen(service: ServiceUnderTest) -> None:
    signed_in = service.sign_in()
    token, subject_id = signed_in["access_token"], signed_in["account"]["subject"]["id"]

    async def heard(method: str, path: str, body: object) -> list[str]:
        subscription = service.alive.core.events.subscribe(subject_id, None)
        try:
            headers = {"Authorization": f"Bearer {token}"}
            assert service._http is not None
            answer = await service._http.request(method, path, json=body, headers=headers)
            assert answer.status_code in (200, 202)
            return list(await subscription.next(10))
        finally:
            service.alive.core.events.unsubscribe(subscription)

    body = {"op_id": new_op(), "kind": "access", "language": "en"}
    assert service.run(heard("POST", "/v1/requests", body)) == ["requests"]
    path = f"/v1/requests/{listed(service, token)[0]['request_id']}"
    assert service.run(heard("DELETE", path, None)) == ["requests"]


def test_looking_for_somebody_elses_takes_the_very_steps_of_looking_for_none(tmp_path: Path) -> None:
    """The same statements in the same order: what differs is a parameter."""
    with ServiceUnderTest(tmp_path) as service:
        token = service.sign_in()["access_token"]
        foreign = ask(service, token).json()["request_id"]
        other = service.sign_in(OTHER_PHONE)["access_token"]
        taken: dict[str, list[str]] = {}
        for asked in (foreign, "req-" + 26 * "0"):
            for suffix in ("", "/archive"):
                steps = taken.setdefault(f"{asked}{suffix}", [])
                trace = service.in_database(lambda transaction: transaction._cursor.connection.set_trace_callback)
                trace(
                    lambda said, steps=steps: steps.append(said.replace(foreign, "?").replace("req-" + 26 * "0", "?"))
                )
                answer = service.ask("GET", f"/v1/requests/{asked}{suffix}", token=other)
                trace(None)
                assert problem(answer) == "not-found"
        first, first_archive, second, second_archive = taken.values()
        assert first == second != []
        assert first_archive == second_archive != []
