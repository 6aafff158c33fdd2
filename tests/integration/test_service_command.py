"""`consentui service` as somebody meets it who writes a service of their own."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from consentui.server.app import create_app
from consentui.server.listener import HttpListener
from consentui.server.settings import ServiceSettings
from tests.fakes.service_under_test import PHONE, ServiceUnderTest
from tests.fakes.wrong_service import Asked, Real, Said, Way, WrongService, faithful
from tests.fakes.wrong_ways import WAYS
from tests.harness.service_process import ServiceProcess

ROOT = Path(__file__).parents[2]
STOPPED = b"consentui: stopped; what was turned on was withdrawn, where the service still answered\n"


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
    # One version of the policy has no words and no changes before it, and nobody gave a number.
    assert sum(line.startswith("- ") for line in lines) == 17
    assert lines[-1].endswith("0 failed, 17 not checked")


def test_wrong_service_is_caught_and_the_exit_code_tells(home: dict[str, str], tmp_path: Path) -> None:
    async def check(service: ServiceUnderTest) -> tuple[int | None, bytes]:
        async with listening(service, WAYS["withdraw.unconditional"]()) as url:
            process = await begun(home, url, "--json")
            out, _ = await process.communicate()
            return process.returncode, out

    with ServiceUnderTest(tmp_path) as service:
        code, out = service.run(check(service))
    assert code == 1
    failed = [entry for entry in json.loads(out)["checks"] if entry["verdict"] == "fail"]
    assert [(entry["check"], entry["rules"]) for entry in failed] == [("withdraw.unconditional", ["C"])]
    assert "came 412 stale-revision" in failed[0]["detail"]


def test_check_that_is_stopped_while_it_waits_for_a_code_ends_in_order(home: dict[str, str], tmp_path: Path) -> None:
    tokens: list[str] = []

    async def check(service: ServiceUnderTest) -> tuple[int | None, bytes, bytes]:
        is_sent = asyncio.Event()

        async def watched(real: Real, asked: Asked) -> Said:
            said = await real(asked)
            if asked.path == "/v1/devices" and said.status == 201:
                tokens.append(said.json["device_token"])
            if asked.path == "/v1/session/codes" and said.status == 202:
                is_sent.set()
            return said

        async with listening(service, watched) as url:
            process = await begun(home, url, "--phone", PHONE)
            await is_sent.wait()
            assert process.stderr is not None
            prompt = await process.stderr.readuntil(b"sent: ")
            process.send_signal(signal.SIGINT)
            await process.wait()
            _, error = await process.communicate()
            return process.returncode, prompt, error

    with ServiceUnderTest(tmp_path) as service:
        code, prompt, error = service.run(check(service))
        statuses = [service.ask("GET", "/v1/grants", token=token).status_code for token in tokens]
    assert (code, prompt) == (130, b"The code that was sent: ")
    assert error == STOPPED
    assert statuses == [401, 401, 401]


def test_check_that_is_stopped_while_it_registers_signs_off_what_it_has(home: dict[str, str], tmp_path: Path) -> None:
    tokens: list[str] = []

    async def check(service: ServiceUnderTest) -> tuple[int | None, bytes]:
        is_second, is_over = asyncio.Event(), asyncio.Event()

        async def holding(real: Real, asked: Asked) -> Said:
            said = await real(asked)
            if asked.path == "/v1/devices":
                tokens.append(said.json["device_token"])
                if len(tokens) == 2:
                    is_second.set()
                    await is_over.wait()
            return said

        async with listening(service, holding) as url:
            process = await begun(home, url)
            await is_second.wait()
            process.send_signal(signal.SIGINT)
            _, error = await process.communicate()
            is_over.set()
            return process.returncode, error

    with ServiceUnderTest(tmp_path) as service:
        code, error = service.run(check(service))
        first = service.ask("GET", "/v1/grants", token=tokens[0]).status_code
    assert (code, first) == (130, 401)
    assert error == STOPPED


@asynccontextmanager
async def listening(service: ServiceUnderTest, way: Way) -> AsyncIterator[str]:
    """The address of a service that is wrong in this way."""
    listener = HttpListener(WrongService(create_app(service.alive), way), "127.0.0.1", 0)
    await listener.start()
    try:
        yield listener.url
    finally:
        await listener.stop(1.0)


async def begun(home: dict[str, str], url: str, *arguments: str) -> asyncio.subprocess.Process:
    """A check of it under way; nobody types anything."""
    pipe = asyncio.subprocess.PIPE
    command = [sys.executable, "-m", "consentui", "service", "check", url, *arguments]
    return await asyncio.create_subprocess_exec(*command, env=home, stdin=pipe, stdout=pipe, stderr=pipe)


def test_service_that_registers_no_more_devices_is_not_called_sound(home: dict[str, str], tmp_path: Path) -> None:
    async def check(service: ServiceUnderTest) -> tuple[int | None, bytes, bytes]:
        async with listening(service, faithful) as url:
            process = await begun(home, url)
            out, error = await process.communicate()
            return process.returncode, out, error

    with ServiceUnderTest(tmp_path, settings=ServiceSettings(devices_per_hour=2)) as service:
        code, out, error = service.run(check(service))
    assert (code, out) == (2, b"")
    assert b"registers no more devices now: the service asks to wait 3600 seconds" in error


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
