"""The real worker killed by the system at its syncs, and a disk that is full: one copy, whole, in the end."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.server.edition import load_edition
from tests.fakes.copy_worker import entries_of, files_of, plain_archive, request_now
from tests.fakes.service_under_test import ServiceUnderTest
from tests.harness.fresh_home import fresh_home
from tests.harness.lone_worker import LoneWorker, asked_for_copy, now_ms
from tests.harness.real_service import EDITION

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
DECISIONS = 6
# One worker syncs so often; the first calls are its claim, the last ones its outcome.
SYNCS_MAX = 120
STEPS = range(1, SYNCS_MAX) if FULL else (1, 4, 9, 30, 60)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path, texts_of=load_edition(EDITION)) as made:
        yield made


def assert_one_whole_copy(service: ServiceUnderTest, subject_id: str, refresh_token: str, request_id: str) -> None:
    refreshed = service.ask("POST", "/v1/session/refresh", {"refresh_token": refresh_token}).json()
    said = request_now(service, refreshed["access_token"], request_id)
    assert (said["status"], said["step"]) == ("fulfilled", "ready")
    archive = plain_archive(service, subject_id, request_id)
    assert said["archive"]["sha256"] == hashlib.sha256(archive).hexdigest()
    decisions = entries_of(files_of(archive), "decisions")
    assert len({entry["receipt_id"] for entry in decisions}) == len(decisions) >= DECISIONS
    left = list(service.alive.core.shelf._folder.iterdir())
    assert left == [service.alive.core.shelf.newest_sealed(request_id)]


@pytest.mark.real
@pytest.mark.parametrize("call", ["fdatasync", "fsync", "rename"])
def test_worker_killed_by_the_system_at_a_sync_is_followed_by_one_that_ends_the_work(
    service: ServiceUnderTest, tmp_path: Path, call: str
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (package strace)")
    subject_id, refresh_token, request_id = asked_for_copy(service, DECISIONS)
    worker = LoneWorker(service.database, fresh_home(tmp_path), tmp_path / "worker.log")
    killed = 0
    for when in STEPS:
        inject = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={when}"]
        code = worker.run(now_ms(service), ["strace", "-f", "-qq", "-o", str(tmp_path / "trace"), *inject])
        if code == 0:
            break
        assert code in (-signal.SIGKILL, 128 + signal.SIGKILL)
        killed += 1
        service.clock.advance(1)
    assert killed > 0
    assert worker.run(now_ms(service)) == 0
    assert_one_whole_copy(service, subject_id, refresh_token, request_id)


@pytest.mark.real
def test_copy_that_finds_the_disk_full_gives_the_room_back_and_is_made_when_there_is_some(
    service: ServiceUnderTest, tmp_path: Path
) -> None:
    subject_id, refresh_token, request_id = asked_for_copy(service, 450)
    log = tmp_path / "worker.log"
    worker = LoneWorker(service.database, fresh_home(tmp_path), log)
    service.restart()  # the database's own log begins again: it finds room
    room = 160 * 1024
    assert worker.run(now_ms(service), file_size_max=room) == 0
    assert "a request of kind access failed: OSError" in log.read_text()
    assert list(service.alive.core.shelf._folder.iterdir()) == []
    service.clock.advance(60)
    assert worker.run(now_ms(service)) == 0
    assert_one_whole_copy(service, subject_id, refresh_token, request_id)
    assert service.alive.core.shelf.newest_sealed(request_id).stat().st_size > room  # type: ignore[union-attr]


def test_worker_removes_copies_of_requests_that_the_database_does_not_know(
    service: ServiceUnderTest, tmp_path: Path
) -> None:
    """As after yesterday's database was put back: what was made since is nobody's any more."""
    subject_id, refresh_token, request_id = asked_for_copy(service, DECISIONS)
    shelf = service.alive.core.shelf
    stranger = "req-" + 26 * "7"
    shelf.part(stranger, 3).parent.mkdir(exist_ok=True)
    for path in (shelf.part(stranger, 3), shelf.state(stranger, 3), shelf.sealed(stranger, 2)):
        path.write_bytes(b"of a request that is not there")
    worker = LoneWorker(service.database, fresh_home(tmp_path), tmp_path / "worker.log")
    assert worker.run(now_ms(service)) == 0
    assert shelf.request_ids() == {request_id}
    assert_one_whole_copy(service, subject_id, refresh_token, request_id)


def test_worker_goes_on_where_a_copy_that_is_nobodys_cannot_be_removed(
    service: ServiceUnderTest, tmp_path: Path
) -> None:
    subject_id, refresh_token, request_id = asked_for_copy(service, DECISIONS)
    stranger = "req-" + 26 * "7"
    in_the_way = service.alive.core.shelf.part(stranger, 3)
    in_the_way.mkdir(parents=True)
    worker = LoneWorker(service.database, fresh_home(tmp_path), tmp_path / "worker.log")
    assert worker.run(now_ms(service)) == 0
    in_the_way.rmdir()
    assert_one_whole_copy(service, subject_id, refresh_token, request_id)
