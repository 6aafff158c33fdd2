"""The real worker process on a database, without its service: for faults that only a process can have."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from consentui.server.clock import to_ms
from consentui.server.jobs.worker_plan import WorkerPlan
from tests.fakes.service_under_test import ServiceUnderTest
from tests.harness.real_service import EDITION

_END_S = 120


class LoneWorker:
    """Owned by one test. Its leases are short, and it ends as soon as nothing is due."""

    def __init__(self, database: Path, environment: Mapping[str, str], log: Path) -> None:
        self._plan = WorkerPlan(f"sqlite:///{database}", None, str(EDITION), lease_s=0.2, linger_s=0.05, copy_days=7)
        self._environment = dict(environment)
        self._log = log

    def run(self, now_ms: int, prefix: Sequence[str] = (), file_size_max: int | None = None) -> int:
        """Until it ends by itself or dies; its exit code. `prefix` goes before the command, `file_size_max` is what the
        system lets any of its files grow to."""

        def limit() -> None:
            if file_size_max is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_size_max, file_size_max))

        command = [*prefix, sys.executable, "-m", "consentui", "work"]
        with self._log.open("ab") as log:
            worker = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env=self._environment,
                preexec_fn=limit,  # noqa: PLW1509 (no thread of the test is at anything)
            )
            assert worker.stdin is not None
            try:
                worker.stdin.write(self._plan.to_line(now_ms))
                worker.stdin.flush()
                return worker.wait(_END_S)
            except BrokenPipeError:
                return worker.wait(_END_S)
            finally:
                worker.kill()
                worker.wait()
                worker.stdin.close()


def asked_for_copy(service: ServiceUnderTest, decisions: int) -> tuple[str, str, str]:
    """Subject, refresh token and id of a request that waits, of somebody who decided so often."""
    signed_in = service.sign_in()
    token = signed_in["access_token"]
    for _ in range(decisions // 2):
        assert service.grant(token, "location.results").status_code == 200
        service.withdraw(token, "location.results")
    body = {"op_id": "5f3c0e0a-7f0e-4c55-9d6b-0b8e7f1c2d3a", "kind": "access", "language": "en"}
    made = service.ask("POST", "/v1/requests", body, token=token)
    assert made.status_code == 202, made.text
    return signed_in["account"]["subject"]["id"], signed_in["refresh_token"], str(made.json()["request_id"])


def now_ms(service: ServiceUnderTest) -> int:
    return to_ms(service.clock.now())
