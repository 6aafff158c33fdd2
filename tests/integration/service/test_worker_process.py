"""The worker as a process of its own: begun when something is due, gone with its service."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from typing import Any

from tests.fakes.copy_worker import files_of
from tests.harness.processes_of import children_of, is_alive
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until
from tests.integration.service.demo_sign_in import sign_in

OP = "5f3c0e0a-7f0e-4c55-9d6b-0b8e7f1c2d3a"
HOUR_S = 3600


def ask(service: ServiceProcess, token: str) -> str:
    """The id of a new request for a copy."""
    body = {"op_id": OP, "kind": "access", "language": "en"}
    status, made, _ = service.ask("POST", "/v1/requests", body, token=token)
    assert status == 202, made
    return str(made["request_id"])


def stand(service: ServiceProcess, token: str, request_id: str) -> dict[str, Any]:
    status, said, _ = service.ask("GET", f"/v1/requests/{request_id}", token=token)
    assert status == 200, said
    return dict(said)


def reaches(service: ServiceProcess, token: str, request_id: str, step: str) -> dict[str, Any]:
    wait_until(lambda: stand(service, token, request_id)["step"] == step, f"step {step}", 30)
    return stand(service, token, request_id)


def archive(service: ServiceProcess, token: str, request_id: str) -> bytes:
    request = urllib.request.Request(  # noqa: S310 (the service's own address)
        f"{service.url}/v1/requests/{request_id}/archive", headers={"Authorization": f"Bearer {token}"}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        return bytes(answer.read())


def workers(service: ServiceProcess) -> list[int]:
    return children_of(service.process.pid)


def test_service_nobody_asks_for_anything_has_no_worker(service: ServiceProcess) -> None:
    sign_in(service)
    assert workers(service) == []


def test_copy_of_a_demo_takes_its_time_and_is_ready_when_the_clock_is_there(service: ServiceProcess) -> None:
    token = sign_in(service)["access_token"]
    request_id = ask(service, token)
    said = reaches(service, token, request_id, "preparing")
    assert (said["status"], said["archive"]) == ("in_progress", None)
    wait_until(lambda: stand(service, token, request_id)["total"] > 0, "what there is was counted", 30)
    assert stand(service, token, request_id)["expected_by"] is not None
    service.control("POST", "/demo/clock", {"advance_s": HOUR_S})
    token = sign_in(service)["access_token"]
    reaches(service, token, request_id, "ready")
    assert "manifest.json" in files_of(archive(service, token, request_id))
    reaches(service, token, request_id, "downloaded")


def test_copy_of_a_demo_is_finished_at_once_when_told_so(service: ServiceProcess) -> None:
    service.control("POST", "/demo/copy/finish")
    token = sign_in(service)["access_token"]
    request_id = ask(service, token)
    reaches(service, token, request_id, "preparing")
    service.control("POST", "/demo/copy/finish")
    said = reaches(service, token, request_id, "ready")
    assert said["archive"]["size"] == len(archive(service, token, request_id))


def test_worker_ends_with_its_service_however_that_ends(own_service: ServiceProcess) -> None:
    def ends_with(end: Callable[[], None]) -> None:
        ask(own_service, sign_in(own_service)["access_token"])
        (worker,) = wait_until(lambda: workers(own_service), "a worker", 30)
        end()
        wait_until(lambda: not is_alive(worker), "the worker to be gone, too", 10)

    ends_with(own_service.kill)
    own_service.start()
    own_service.control("POST", "/demo/start-again")
    ends_with(own_service.stop)


def test_worker_that_is_killed_is_followed_by_another_that_ends_the_work(own_service: ServiceProcess) -> None:
    token = sign_in(own_service)["access_token"]
    request_id = ask(own_service, token)
    reaches(own_service, token, request_id, "preparing")
    (worker,) = workers(own_service)
    os.kill(worker, signal.SIGKILL)
    own_service.control("POST", "/demo/copy/finish")
    reaches(own_service, token, request_id, "ready")
    assert workers(own_service) != [worker]


def test_demo_that_starts_again_leaves_no_copy_and_no_key(service: ServiceProcess) -> None:
    token = sign_in(service)["access_token"]
    request_id = ask(service, token)
    reaches(service, token, request_id, "preparing")
    service.control("POST", "/demo/copy/finish")
    reaches(service, token, request_id, "ready")
    folders = [service.folder / f"service.sqlite.{ending}" for ending in ("copies", "subjects")]
    assert all(list(folder.iterdir()) for folder in folders)
    service.control("POST", "/demo/start-again")
    assert not any(folder.exists() for folder in folders)


def test_worker_that_is_started_by_hand_says_that_it_is_not_for_that() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "consentui", "work"], input=b"{}\n", capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"this command is the service's own" in done.stderr and done.stderr.count(b"\n") == 1
