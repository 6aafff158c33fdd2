"""The real service process, killed around commits: what was acknowledged is there, and nothing is there twice."""

from __future__ import annotations

import sqlite3
import subprocess
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from consentui.runtime.resources import resource_folder
from consentui.server.edition import load_edition
from tests.fakes.service_under_test import new_op
from tests.harness.fresh_home import fresh_home
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until

CAMERA = "camera.publish"


def grant_body(purpose: str = CAMERA) -> dict[str, str]:
    text = load_edition(resource_folder("policy")).versions[-1].texts["en"]
    return {
        "policy_version": text.policy.version,
        "policy_hash": text.policy.policy_hash,
        "words_hash": text.words_hashes[purpose],
        "language": "en",
        "method": "switch",
    }


def logged_ops(database: Path) -> list[str]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute("SELECT op_id FROM events ORDER BY seq")]


class Clicker:
    """Sends one withdrawal after the other on a thread until the service is gone; keeps what was acknowledged."""

    def __init__(self, service: ServiceProcess, token: str) -> None:
        self.acknowledged: list[str] = []
        self.sent: list[str] = []
        self._service = service
        self._token = token
        self._thread = threading.Thread(target=self._click, name="clicker")

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        self._thread.join(30)
        assert not self._thread.is_alive()

    def _click(self) -> None:
        while True:
            op_id = new_op()
            self.sent.append(op_id)
            try:
                status, _, _ = self._service.ask(
                    "POST", f"/v1/grants/{CAMERA}/withdraw", {"op_id": op_id}, token=self._token
                )
            except (OSError, ValueError):
                return
            if status == 200:
                self.acknowledged.append(op_id)


@pytest.mark.parametrize("acknowledged", [1, 7, 40])
def test_kill_at_any_moment_loses_no_acknowledged_withdrawal(tmp_path: Path, acknowledged: int) -> None:
    with ServiceProcess(tmp_path, fresh_home(tmp_path)) as service:
        clickers = [Clicker(service, service.new_device()) for _ in range(4)]
        _, before, _ = service.ask("GET", "/healthz")
        for clicker in clickers:
            clicker.start()
        wait_until(lambda: sum(len(c.acknowledged) for c in clickers) >= acknowledged, "some withdrawals")
        service.kill()
        for clicker in clickers:
            clicker.join()
        service.start()
        _, after, _ = service.ask("GET", "/healthz")
        logged = logged_ops(service.database)
        assert len(logged) == len(set(logged))
        for clicker in clickers:
            mine = [op for op in logged if op in clicker.sent]
            assert mine[: len(clicker.acknowledged)] == clicker.acknowledged
            assert len(mine) - len(clicker.acknowledged) in (0, 1), "at most the one whose answer was lost"
        assert before["epoch"] == after["epoch"], "a crash is no restore: the head file is behind or level"


def test_operation_whose_answer_was_lost_in_a_crash_gets_its_one_receipt(tmp_path: Path) -> None:
    with ServiceProcess(tmp_path, fresh_home(tmp_path)) as service:
        token, op_id = service.new_device(), new_op()
        path = f"/v1/grants/{CAMERA}/withdraw"
        _, first, _ = service.ask("POST", path, {"op_id": op_id}, token=token)
        service.kill()
        service.start()
        _, again, _ = service.ask("POST", path, {"op_id": op_id}, token=token)
        assert again == first
        assert logged_ops(service.database) == [op_id]


def test_grant_signed_in_survives_a_kill_with_its_session(tmp_path: Path) -> None:
    with ServiceProcess(tmp_path, fresh_home(tmp_path)) as service:
        token = service.new_device()
        _, all_grants, _ = service.ask("GET", "/v1/grants", token=token)
        headers = {"If-Match": all_grants["grants"][0]["etag"], "Idempotency-Key": new_op()}
        status, granted, _ = service.ask("PUT", f"/v1/grants/{CAMERA}", grant_body(), token=token, headers=headers)
        assert status == 200
        service.kill()
        service.start()
        _, all_grants, _ = service.ask("GET", "/v1/grants", token=token)
        assert granted in all_grants["grants"]


def test_database_put_back_under_a_stopped_service_is_noticed_at_its_start(tmp_path: Path) -> None:
    with ServiceProcess(tmp_path, fresh_home(tmp_path)) as service:
        token = service.new_device()
        path = f"/v1/grants/{CAMERA}/withdraw"
        service.ask("POST", path, {"op_id": new_op()}, token=token)
        service.stop()
        backup = service.database.read_bytes()
        service.start()
        _, before, _ = service.ask("POST", path, {"op_id": new_op()}, token=token)
        service.kill()
        for ending in ("-wal", "-shm"):
            service.database.with_name(service.database.name + ending).unlink(missing_ok=True)
        service.database.write_bytes(backup)
        service.start()
        _, after, _ = service.ask("GET", "/v1/grants", token=token)
        assert after["epoch"] not in before["etag"]
        assert f'"{after["epoch"]}:1"' in [grant["etag"] for grant in after["grants"]]


def test_service_that_is_said_to_be_restored_begins_an_epoch(tmp_path: Path) -> None:
    with ServiceProcess(tmp_path, fresh_home(tmp_path)) as service:
        _, before, _ = service.ask("GET", "/healthz")
        service.stop()
        service.start("--restored")
        _, after, _ = service.ask("GET", "/healthz")
        assert before["epoch"] != after["epoch"]


@pytest.mark.parametrize("passed_s", [0.2, 0.4, 0.6, 0.8])
def test_first_start_that_was_cut_off_anywhere_is_made_good_by_the_next(tmp_path: Path, passed_s: float) -> None:
    service = ServiceProcess(tmp_path, fresh_home(tmp_path))
    first = subprocess.Popen(
        service.command(), env=fresh_home(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        first.wait(passed_s)
    except subprocess.TimeoutExpired:
        first.kill()
    first.wait(10)
    with service:
        assert service.ask("GET", "/healthz")[0] == 200


@pytest.mark.real
def test_kill_on_postgresql_loses_no_acknowledged_withdrawal(tmp_path: Path, postgres_url: str) -> None:
    keys = ("--keys", str(tmp_path / "service.keys"))
    with ServiceProcess(tmp_path, fresh_home(tmp_path), *keys, database_url=postgres_url) as service:
        clicker = Clicker(service, service.new_device())
        _, before, _ = service.ask("GET", "/healthz")
        clicker.start()
        wait_until(lambda: len(clicker.acknowledged) >= 20, "some withdrawals")
        service.kill()
        clicker.join()
        service.start()
        _, after, _ = service.ask("GET", "/healthz")
        assert before["epoch"] == after["epoch"]
        engine = sa.create_engine(postgres_url, poolclass=NullPool)
        with engine.connect() as connection:
            logged = list(connection.scalars(sa.text("SELECT op_id FROM events ORDER BY seq")))
        assert logged[: len(clicker.acknowledged)] == clicker.acknowledged
        assert len(logged) - len(clicker.acknowledged) in (0, 1)
