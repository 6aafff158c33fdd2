"""What a person wrote, looked for wherever it must not be: logs, names of files, half and whole copies on disk."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

from tests.fakes.copy_worker import files_of
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until
from tests.integration.service.demo_sign_in import MEI_LIN, sign_in
from tests.integration.service.test_worker_process import archive, ask, reaches, workers

CANARY = "Kanarienvogel-7731"
SPOKEN = (CANARY, MEI_LIN, MEI_LIN[1:], "Mei Lin")


def found_in(data: bytes) -> list[str]:
    return [word for word in SPOKEN if word.encode() in data]


def beside_the_database(folder: Path) -> dict[str, bytes]:
    """Every file of the service but the database itself, by its path."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("service.sqlite", "service.sqlite-wal", "service.sqlite-shm")
    }


def test_copy_half_made_or_whole_shows_nobody_anything_without_the_key(own_service: ServiceProcess) -> None:
    token = sign_in(own_service)["access_token"]
    fields = {"fields": {"introduction": CANARY, "nickname": "Mei Lin"}}
    assert own_service.ask("PATCH", "/v1/profile", fields, token=token)[0] == 200
    words = {"op_id": "6a3c0e0a-7f0e-4c55-9d6b-0b8e7f1c2d3a", "kind": "content_about_me", "language": "en"}
    assert own_service.ask("POST", "/v1/requests", {**words, "words": CANARY}, token=token)[0] == 202
    request_id = ask(own_service, token)
    reaches(own_service, token, request_id, "preparing")
    for _ in range(20):
        own_service.control("POST", "/demo/clock", {"advance_s": 100})
    wait_until(lambda: any(name.endswith(".state") for name in beside_the_database(own_service.folder)), "a state", 30)
    for worker in workers(own_service):
        os.kill(worker, signal.SIGKILL)
    half = beside_the_database(own_service.folder)
    assert any(name.endswith(".part") for name in half)
    own_service.control("POST", "/demo/copy/finish")
    token = sign_in(own_service)["access_token"]
    reaches(own_service, token, request_id, "ready")
    plain = files_of(archive(own_service, token, request_id))
    whole = beside_the_database(own_service.folder)
    assert any(name.endswith(".sealed") for name in whole)
    assert set(found_in(b"".join(plain.values()))) >= {CANARY, MEI_LIN}, "the search would find it"
    subject = json.loads(plain["manifest.json"])["subject"]
    for found in (half, whole):
        assert {name: found_in(data) for name, data in found.items() if found_in(data)} == {}
        assert [name for name in found if subject in name] == []
    assert subject.encode() not in whole["service.log"]
