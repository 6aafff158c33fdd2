"""Contract of devices, sessions, codes and policy answers on SQLite and PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.server.storage.thread import StorageFailed
from consentui.server.storage.transaction import Transaction
from tests.fakes.service_under_test import PHONE, ServiceUnderTest, problem
from tests.harness.noise import Noise


def test_forgotten_device_is_not_signed_in_any_more(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    assert service.ask("DELETE", "/v1/devices/self", token=token).status_code == 204
    assert problem(service.ask("GET", "/v1/grants", token=token)) == "not-signed-in"


def test_same_number_is_the_same_account_on_every_device(service: ServiceUnderTest) -> None:
    first = service.sign_in(device="Linux")
    service.clock.advance(61)
    second = service.sign_in(device="Windows")
    assert first["account"]["subject"] == second["account"]["subject"]
    assert first["session_id"] != second["session_id"]
    listed = service.ask("GET", "/v1/sessions", token=second["access_token"]).json()["sessions"]
    assert [(entry["device_name"], entry["is_current"]) for entry in listed] == [("Windows", True), ("Linux", False)]


def test_access_token_ends_after_five_minutes_and_refresh_gives_another(service: ServiceUnderTest) -> None:
    tokens = service.sign_in()
    service.clock.advance(299)
    assert service.grants(tokens["access_token"])
    service.clock.advance(1)
    assert problem(service.ask("GET", "/v1/grants", token=tokens["access_token"])) == "not-signed-in"
    fresh = service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]}).json()
    assert service.grants(fresh["access_token"])


def test_rotated_token_within_grace_gives_the_same_successor(service: ServiceUnderTest) -> None:
    token = service.sign_in()["refresh_token"]
    first = service.ask("POST", "/v1/session/refresh", {"refresh_token": token}).json()
    service.clock.advance(30)
    again = service.ask("POST", "/v1/session/refresh", {"refresh_token": token}).json()
    assert first["refresh_token"] == again["refresh_token"] != token
    assert first["access_token"] != again["access_token"]


def test_rotated_token_after_grace_ends_the_whole_family(service: ServiceUnderTest) -> None:
    token = service.sign_in()["refresh_token"]
    fresh = service.ask("POST", "/v1/session/refresh", {"refresh_token": token}).json()
    service.clock.advance(30.001)
    assert problem(service.ask("POST", "/v1/session/refresh", {"refresh_token": token})) == "session-ended"
    reused = service.ask("POST", "/v1/session/refresh", {"refresh_token": fresh["refresh_token"]})
    assert problem(reused) == "session-ended"
    assert problem(service.ask("GET", "/v1/grants", token=fresh["access_token"])) == "not-signed-in"


def test_session_ends_after_thirty_days_however_often_it_is_refreshed(service: ServiceUnderTest) -> None:
    tokens = service.sign_in()
    for _ in range(30):
        answer = service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]})
        tokens = answer.json()
        service.clock.advance(24 * 3600)
    assert problem(service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]}))
    assert problem(service.ask("GET", "/v1/grants", token=tokens["access_token"])) == "not-signed-in"


def test_ending_another_session_leaves_the_own_one(service: ServiceUnderTest) -> None:
    other = service.sign_in(device="Windows")
    service.clock.advance(61)
    own = service.sign_in()
    path = f"/v1/sessions/{other['session_id']}"
    assert service.ask("DELETE", path, token=own["access_token"]).status_code == 204
    assert problem(service.ask("DELETE", path, token=own["access_token"])) == "not-found"
    assert problem(service.ask("GET", "/v1/grants", token=other["access_token"])) == "not-signed-in"
    assert service.grants(own["access_token"])


def test_session_of_somebody_else_is_not_found(service: ServiceUnderTest) -> None:
    stranger = service.sign_in("+447700900123")
    own = service.sign_in()
    answer = service.ask("DELETE", f"/v1/sessions/{stranger['session_id']}", token=own["access_token"])
    assert problem(answer) == "not-found"
    assert service.grants(stranger["access_token"])


def test_signing_out_ends_access_and_refresh(service: ServiceUnderTest) -> None:
    tokens = service.sign_in()
    assert service.ask("DELETE", "/v1/session", token=tokens["access_token"]).status_code == 204
    assert problem(service.ask("GET", "/v1/grants", token=tokens["access_token"])) == "not-signed-in"
    answer = service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]})
    assert problem(answer) == "session-ended"


def test_device_token_opens_no_account_route(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    assert problem(service.ask("GET", "/v1/sessions", token=token)) == "forbidden"
    assert problem(service.ask("DELETE", "/v1/session", token=token)) == "forbidden"
    account = service.sign_in()
    assert problem(service.ask("DELETE", "/v1/devices/self", token=account["access_token"])) == "forbidden"


def test_wrong_codes_are_counted_over_codes_and_rest_resets(service: ServiceUnderTest) -> None:
    wanted = {"code": "000000", "device_name": "Linux"}
    attempt = service.send_code()
    wrong = "111111" if service.texts.code_for(PHONE) == "000000" else "000000"
    wanted["code"] = wrong
    left = []
    for _ in range(3):
        answer = service.ask("POST", "/v1/session", {"attempt_id": attempt, **wanted})
        left.append((problem(answer), answer.json()["tries_left"]))
    assert left == [("code-wrong", 4), ("code-wrong", 3), ("code-wrong", 2)]
    service.clock.advance(61)
    attempt = service.send_code()
    assert service.ask("POST", "/v1/session", {"attempt_id": attempt, **wanted}).json()["tries_left"] == 1
    assert problem(service.ask("POST", "/v1/session", {"attempt_id": attempt, **wanted})) == "code-used-up"
    right = {"attempt_id": attempt, "code": service.texts.code_for(PHONE), "device_name": "Linux"}
    assert problem(service.ask("POST", "/v1/session", right)) == "code-used-up", "the right code comes too late"
    service.clock.advance(600)
    assert service.sign_in()["access_token"]


def test_tokens_of_sessions_that_are_over_are_forgotten_at_the_next_sign_in(service: ServiceUnderTest) -> None:
    ended = service.sign_in()
    for _ in range(3):
        refreshed = service.ask("POST", "/v1/session/refresh", {"refresh_token": ended["refresh_token"]}).json()
        ended = refreshed
    service.ask("DELETE", "/v1/session", token=ended["access_token"])
    assert service.count("refresh_tokens") == 4
    service.sign_in("+447700900123")
    service.clock.advance(61)
    assert service.count("refresh_tokens") == 5, "those of others are left alone"
    service.sign_in()
    assert (service.count("refresh_tokens"), service.count("sessions")) == (2, 3)
    answer = service.ask("POST", "/v1/session/refresh", {"refresh_token": ended["refresh_token"]})
    assert problem(answer) == "session-ended"


def test_code_works_once(service: ServiceUnderTest) -> None:
    attempt = service.send_code()
    wanted = {"attempt_id": attempt, "code": service.texts.code_for(PHONE), "device_name": "Linux"}
    assert service.ask("POST", "/v1/session", wanted).status_code == 201
    assert problem(service.ask("POST", "/v1/session", wanted)) == "code-expired"


def test_code_of_another_attempt_is_wrong(service: ServiceUnderTest) -> None:
    first = service.send_code()
    code = service.texts.code_for(PHONE)
    service.clock.advance(61)
    service.send_code()
    newest = service.texts.code_for(PHONE)
    if newest != code:
        wanted = {"attempt_id": first, "code": newest, "device_name": "Linux"}
        assert problem(service.ask("POST", "/v1/session", wanted)) == "code-wrong"
    wanted = {"attempt_id": first, "code": code, "device_name": "Linux"}
    assert service.ask("POST", "/v1/session", wanted).status_code == 201


def test_newest_policy_answer_counts_and_all_stay(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    path = "/v1/policy/decisions/4/acceptance"
    for answer in ("accepted", "accepted", "declined"):
        service.clock.advance(1)
        assert service.ask("PUT", path, {"answer": answer}, token=token).status_code == 200
    listed = service.ask("GET", "/v1/policy/decisions", token=token).json()["decisions"]
    assert [(entry["version"], entry["change"], entry["answer"]) for entry in listed] == [
        ("4", "acceptance", "declined")
    ]
    assert service.count("policy_answers") == 2, "the same answer twice is one row, every change is kept"


def test_tokens_and_codes_lie_in_the_database_only_as_hashes(service: ServiceUnderTest) -> None:
    _, device_token = service.new_device()
    tokens = service.sign_in(device_token=device_token)
    secrets = [device_token, tokens["access_token"], tokens["refresh_token"], service.texts.code_for(PHONE)]

    def everything(transaction: Transaction) -> str:
        rows = []
        for table in ("devices", "sessions", "access_tokens", "refresh_tokens", "codes", "code_tries"):
            transaction._cursor.execute(f"SELECT * FROM {table}")  # noqa: S608
            rows.extend(transaction._cursor.fetchall())
        return repr([[str(cell) for cell in row] for row in rows])

    text = service.in_database(everything)
    assert [secret for secret in secrets[:3] if secret in text] == []
    assert f"'{secrets[3]}'" not in text


@pytest.mark.real
def test_lost_connection_is_unavailable_once_and_then_works(postgres_url: str, tmp_path: Path, noise: Noise) -> None:
    made = ServiceUnderTest(postgres_url)
    made.keys_file = tmp_path / "service.keys"
    noise.expect_log("a group of 1 jobs failed")
    with made as service:
        _, token = service.new_device()

        def kill_own_connection(transaction: Transaction) -> None:
            transaction._cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")

        with pytest.raises(StorageFailed, match=r"AdminShutdown|OperationalError"):
            service.in_database(kill_own_connection, is_writing=True)
        assert service.withdraw(token, "camera.publish").status_code == 200
