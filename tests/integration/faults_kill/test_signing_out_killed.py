"""Signing out while a withdrawal waits, killed at any step of it: the next start delivers it."""

from __future__ import annotations

import os
from pathlib import Path

from tests.harness.waiting import wait_until
from tests.integration.client.client_process import ClientProcess, Line, Nursery
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.on_record import log_of, verify_chain
from tests.integration.faults.fault_proxy import cut_at_once
from tests.integration.faults.proxy_thread import ProxyThread
from tests.integration.faults_kill.test_client_killed import KILLED, _await, _do

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
CAMERA = "camera.publish"


def _story(number: str) -> list[Line]:
    return [
        {**_do("sign_in_by_demo"), "phone": number},
        _do("turn_on", CAMERA),
        _await("on", CAMERA),
        _do("turn_off", CAMERA),
        _do("sign_out"),
        _do("close"),
    ]


def _points_of_signing_out(lines: list[Line]) -> list[int]:
    """From the moment on at which the withdrawal was on disk."""
    steps = [line for line in lines if "step" in line]
    first = next(i for i, line in enumerate(steps) if any(line.get("queued", {}).values()))
    mine = [line["step"] for line in steps[first + 1 :]]
    forgotten = [line["step"] for line in steps if line["at"] == "after forgetting account"]
    return mine if FULL else forgotten


def test_signing_out_when_killed_leaves_the_withdrawal_to_the_next_start(
    demo: DemoProcess, nursery: Nursery, kill_home: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    with ProxyThread(demo.port) as proxy:
        _spoil_withdrawals(proxy)
        status, whole = nursery.run(proxy.url, tmp_path / "whole", _story(demo.new_number()), control=demo.control)
        assert status == 0, whole[-3:]
        for point in _points_of_signing_out(whole):
            folder = tmp_path / f"killed-{point}"
            status, lines = nursery.run(
                proxy.url, folder, _story(demo.new_number()), kill_at=point, control=demo.control
            )
            assert status in (KILLED, 0), lines[-3:]
            (subject,) = {line["subject"] for line in lines if (line.get("subject") or "").startswith("acct")}
            assert [event.value for event in log_of(demo.database, subject, CAMERA)] == [True]
            proxy.heal()
            client = ClientProcess(proxy.url, folder, kill_home[1])
            _delivered_by_next_start(demo, client, subject, point)
            _spoil_withdrawals(proxy)
    verify_chain(demo.database, demo.url)


def _spoil_withdrawals(proxy: ProxyThread) -> None:
    for path in ("/v1/withdrawals", "/v1/off"):
        proxy.spoil("POST", path, cut_at_once)


def _delivered_by_next_start(demo: DemoProcess, client: ClientProcess, subject: str, point: int) -> None:
    with client:
        first = client.snapshots()[0]
        assert first["shown"].get(CAMERA, "turning_off") == "turning_off", f"killed at {point}: {first}"
        log = wait_until(
            lambda: [event for event in log_of(demo.database, subject, CAMERA) if not event.value],
            f"the withdrawal, killed at {point}: {client.snapshot()}",
            15,
        )
        assert len(log) == 1
        assert not any(line["open"] for line in client.snapshots())
