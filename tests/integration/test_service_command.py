"""`consentui service` as somebody meets it who writes a service of their own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from consentui.server.app import create_app
from consentui.server.listener import HttpListener
from tests.fakes.service_under_test import ServiceUnderTest
from tests.fakes.wrong_service import WrongService
from tests.fakes.wrong_ways import WAYS
from tests.harness.service_process import ServiceProcess

ROOT = Path(__file__).parents[2]


def run(home: dict[str, str], *arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "consentui", "service", *arguments]
    return subprocess.run(command, env=home, input=said, capture_output=True, text=True, check=False, timeout=120)


def test_reference_service_as_a_process_passes(home: dict[str, str], tmp_path: Path) -> None:
    with ServiceProcess(tmp_path, home) as service:
        done = run(home, "check", service.url)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert not [line for line in lines if line.startswith("FAIL")]
    assert [line.split()[:3] for line in lines if " grant.fence " in line] == [["pass", "grant.fence", "F"]]
    # One version of the policy has no words before it, and nobody gave a number.
    assert sum(line.startswith("- ") for line in lines) == 16
    assert lines[-1].endswith("0 failed, 16 not checked")


def test_wrong_service_is_caught_and_the_exit_code_tells(home: dict[str, str], tmp_path: Path) -> None:
    async def check(service: ServiceUnderTest) -> tuple[int | None, bytes]:
        listener = HttpListener(
            WrongService(create_app(service.alive), WAYS["withdraw.unconditional"]()), "127.0.0.1", 0
        )
        await listener.start()
        try:
            command = [sys.executable, "-m", "consentui", "service", "check", listener.url, "--json"]
            process = await asyncio.create_subprocess_exec(*command, env=home, stdout=asyncio.subprocess.PIPE)
            out, _ = await process.communicate()
            return process.returncode, out
        finally:
            await listener.stop(1.0)

    with ServiceUnderTest(tmp_path) as service:
        code, out = service.run(check(service))
    assert code == 1
    failed = [entry for entry in json.loads(out)["checks"] if entry["verdict"] == "fail"]
    assert [(entry["check"], entry["rules"]) for entry in failed] == [("withdraw.unconditional", ["C"])]
    assert "came 412 stale-revision" in failed[0]["detail"]


def test_what_is_no_consent_service_is_said_in_one_line(home: dict[str, str]) -> None:
    for url, words in (("http://127.0.0.1:9", "cannot be reached"), ("http://service.example", "over https")):
        done = run(home, "check", url)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert words in done.stderr


def test_service_elsewhere_is_asked_nothing_before_somebody_agrees(home: dict[str, str]) -> None:
    done = run(home, "check", "https://service.example", "--phone", "+8613800000000", said="n\n")
    assert (done.returncode, done.stdout) == (2, "")
    for words in ("three devices", "one text message sent to +8613800000000", "Begin?", "nothing was asked"):
        assert words in done.stderr


def test_description_in_the_docs_is_the_one_that_is_printed(home: dict[str, str], tmp_path: Path) -> None:
    written = tmp_path / "openapi.json"
    assert run(home, "openapi", "--out", str(written)).returncode == 0
    kept = (ROOT / "docs" / "openapi.json").read_text()
    assert written.read_text() == kept, "run `consentui service openapi --out docs/openapi.json`"
    assert "/v1/grants/{purpose}" in json.loads(written.read_text())["paths"]
