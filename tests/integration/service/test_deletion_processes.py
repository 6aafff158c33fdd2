"""A deletion by the real service and its worker, each killed on the way; what is left on the disk, and what is not."""

from __future__ import annotations

import os
import signal
import uuid
from typing import Any

from tests.harness.processes_of import children_of
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until
from tests.integration.service.demo_sign_in import MEI_LIN, sign_in

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
DAY_S = 24 * 3600
NICKNAME = "Canary Nickname 9Z"


def ask_to_delete(service: ServiceProcess) -> tuple[str, dict[str, Any]]:
    """The token of whoever asked, and the request."""
    token = str(sign_in(service)["access_token"])
    status, said, _ = service.ask("PATCH", "/v1/profile", {"fields": {"nickname": NICKNAME}}, token=token)
    assert status == 200, said
    service.control("POST", "/demo/clock", {"advance_s": 61})
    seen = service.control("GET", "/demo/state")["texts"]
    _, attempt, _ = service.ask("POST", "/v1/account/codes", token=token)
    code = service.control("GET", f"/demo/texts?after={seen}&wait_s=10")["texts"][-1]["code"]
    body = {
        "op_id": str(uuid.uuid4()),
        "kind": "deletion",
        "language": "en",
        "proof": {"attempt_id": attempt["attempt_id"], "code": code},
    }
    status, asked, _ = service.ask("POST", "/v1/requests", body, token=token)
    assert status == 202, asked
    return token, dict(asked)


def certificate(service: ServiceProcess, asked: dict[str, Any]) -> str | None:
    headers = {"Authorization": f"Certificate {asked['deletion']['certificate_key']}"}
    status, said, _ = service.ask("GET", "/v1/certificates", headers=headers)
    assert status == 200, said
    compact: str | None = said["certificate"]
    return compact


def let_two_weeks_pass(service: ServiceProcess) -> None:
    service.control("POST", "/demo/clock", {"advance_s": 14 * DAY_S})


def assert_nothing_left(service: ServiceProcess) -> None:
    """In no file of the service, its log among them, once it has ended and tidied up."""
    words = [word.encode() for word in (NICKNAME, MEI_LIN, MEI_LIN[1:])]
    for path in sorted(path for path in service.folder.rglob("*") if path.is_file()):
        assert [word for word in words if word in path.read_bytes()] == [], path.name


def test_two_weeks_bring_a_reminder_on_its_day_and_then_the_end(own_service: ServiceProcess) -> None:
    _, asked = ask_to_delete(own_service)
    let_two_weeks_pass(own_service)
    wait_until(lambda: certificate(own_service, asked), "the certificate", 30)
    texts = own_service.control("GET", "/demo/texts?after=0&wait_s=0")["texts"]
    reminders = [text for text in texts if not text["code"]]
    assert [text["phone"] for text in reminders] == [MEI_LIN]
    assert reminders[0]["sent_at"] < asked["deletion"]["delete_at"]
    own_service.stop()
    assert_nothing_left(own_service)


def the_worker(service: ServiceProcess) -> int:
    """As soon as it is there."""
    return wait_until(lambda: children_of(service.process.pid), "a worker", 30)[0]


def test_worker_killed_as_it_begins_is_followed_by_one_that_ends_the_deletion(own_service: ServiceProcess) -> None:
    _, asked = ask_to_delete(own_service)
    let_two_weeks_pass(own_service)
    os.kill(the_worker(own_service), signal.SIGKILL)
    let_two_weeks_pass(own_service)  # its lease, if it had one, is over
    wait_until(lambda: certificate(own_service, asked), "the certificate", 40)
    own_service.stop()
    assert_nothing_left(own_service)


def test_service_killed_with_its_worker_ends_the_deletion_in_its_next_life(own_service: ServiceProcess) -> None:
    _, asked = ask_to_delete(own_service)
    let_two_weeks_pass(own_service)
    the_worker(own_service)
    own_service.kill()
    own_service.start()
    let_two_weeks_pass(own_service)
    wait_until(lambda: certificate(own_service, asked), "the certificate", 40)
    own_service.stop()
    assert_nothing_left(own_service)


def test_cancelling_while_it_begins_is_answered_and_kept_or_too_late(own_service: ServiceProcess) -> None:
    for _ in range(10 if FULL else 2):
        own_service.control("POST", "/demo/start-again")
        _, asked = ask_to_delete(own_service)
        own_service.control("POST", "/demo/clock", {"advance_s": 14 * DAY_S - 10})
        token = str(sign_in(own_service)["access_token"])
        own_service.control("POST", "/demo/clock", {"advance_s": 20})
        status, _, _ = own_service.ask("DELETE", f"/v1/requests/{asked['request_id']}", token=token)
        if status == 200:
            let_two_weeks_pass(own_service)
            profile = own_service.ask("GET", "/v1/profile", token=str(sign_in(own_service)["access_token"]))
            assert NICKNAME in str(profile[1])
            assert certificate(own_service, asked) is None
        else:
            assert status in (401, 409)
            wait_until(lambda asked=asked: certificate(own_service, asked), "the certificate", 40)  # type: ignore[misc]
