"""A disk that refuses to sync under the real service: the outcome is called unknown, and asking again settles it."""

from __future__ import annotations

import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.service_under_test import new_op
from tests.harness.fresh_home import fresh_home
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until
from tests.integration.service.test_service_crashes import logged_ops

PATH = "/v1/grants/camera.publish/withdraw"


@contextmanager
def failing_syncs(service: ServiceProcess, log: Path) -> Iterator[None]:
    """Within the block every fdatasync and fsync of the service fails with an input/output error."""
    command = ["strace", "-f", "-p", str(service.process.pid), "-o", str(log)]
    command += ["-e", "trace=fdatasync,fsync", "-e", "inject=fdatasync,fsync:error=EIO"]
    with (log.parent / "strace.err").open("w+") as errors:
        tracer = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        try:
            wait_until(lambda: "attached" in Path(errors.name).read_text(), "strace to attach")
            yield
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.wait(10)


@pytest.mark.real
def test_commit_that_cannot_be_synced_is_unknown_and_asking_again_settles_it(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (package strace)")
    with ServiceProcess(tmp_path, fresh_home(tmp_path)) as service:
        token, op_id = service.new_device(), new_op()
        with failing_syncs(service, tmp_path / "syncs"):
            status, said, _ = service.ask("POST", PATH, {"op_id": op_id}, token=token)
        assert "EIO" in (tmp_path / "syncs").read_text()
        assert (status, said["type"]) == (500, "urn:consentui:problem:internal")
        status, _, _ = service.ask("POST", PATH, {"op_id": op_id}, token=token)
        assert status == 200
        assert logged_ops(service.database) == [op_id]
        service.kill()
        service.start()
        assert logged_ops(service.database) == [op_id]
        assert service.ask("GET", "/v1/grants", token=token)[0] == 200
