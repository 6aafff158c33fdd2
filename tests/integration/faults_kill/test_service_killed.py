"""kill -9 of the service around each commit, and at any moment: what it said is there, a click arrives once."""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, verify_chain
from tests.integration.client.operator_service import OperatorService

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
CAMERA, ALBUM = "camera.publish", "album.publish"
RESTLESS = (SwitchState.TURNING_ON, SwitchState.TURNING_OFF, SwitchState.UNKNOWN, SwitchState.ON_STALE)
# Where the process dies: the call, the file, and which of one thread's calls; an earlier start has made the tables.
# Before the first of these the device is registered and has answered the policy; a decision takes some dozen pwrite64.
BEFORE_COMMIT = [("pwrite64", "service.sqlite-wal", when) for when in range(45, 138, 9)]
IN_COMMIT = [("fdatasync", "service.sqlite-wal", when) for when in range(7, 12)]
AFTER_COMMIT = [("write", "service.sqlite.head", when) for when in range(2, 7)]
# However many clicks this machine makes of it.
DIES_WITHIN_S = 30.0
PLACES = [*BEFORE_COMMIT, *IN_COMMIT, *AFTER_COMMIT] if FULL else [BEFORE_COMMIT[2], AFTER_COMMIT[1]]


async def _click_until_dead(client: LiveClient, service: OperatorService) -> None:
    """On and off, each waited for, while the service lives; what was shown as recorded is what the client relies on."""
    ends_s = asyncio.get_running_loop().time() + DIES_WITHIN_S
    for number in itertools.count():
        if not service.is_alive():
            return
        assert asyncio.get_running_loop().time() < ends_s, "the service never died"
        if number % 2 == 0:
            client.click_on(CAMERA)
            await client.until(
                lambda: client.shown(CAMERA) is not SwitchState.TURNING_ON or not service.is_alive(), "on"
            )
        else:
            await client.click_off(CAMERA, ALBUM)
            await client.until(lambda: client.shown(CAMERA) is SwitchState.OFF or not service.is_alive(), "off")


async def _at_rest(client: LiveClient) -> None:
    await client.client.try_again()
    await client.until(lambda: client.now.connection.value == "online", "online again")
    if client.shown(CAMERA) is SwitchState.UNKNOWN:
        client.check_again(CAMERA)
    await client.until(lambda: all(v.state not in RESTLESS for v in client.now.switches.values()), "everything rests")


def _assert_kept(service: OperatorService, client: LiveClient, acknowledged: Sequence[int]) -> None:
    """Nothing that a receipt proved is gone, revisions have no hole, and the switch shows what is on record."""
    log = log_of(service.database, client.subject_id, CAMERA)
    assert [event.rev for event in log] == list(range(1, len(log) + 1))
    assert len({event.op_id for event in log}) == len(log)
    assert set(acknowledged) <= {event.rev for event in log}
    is_on = bool(log) and log[-1].value
    if client.shown(CAMERA) is not SwitchState.CONFLICT:
        assert (client.shown(CAMERA) is SwitchState.ON) == is_on
    verify_chain(service.database, service.url)


def _proven_revisions(client: LiveClient) -> list[int]:
    """Every revision this client ever showed: each came with a verified receipt."""
    return sorted({snapshot.switch(CAMERA).revision.rev for snapshot in client.history} - {0})


@pytest.mark.parametrize(("call", "file", "when"), PLACES)
def test_service_when_killed_around_a_commit_keeps_what_it_answered(
    tmp_path: Path, call: str, file: str, when: int
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (package strace)")

    first, service = (OperatorService(tmp_path / "service", fresh_home(tmp_path)) for _ in range(2))
    with first:
        pass
    service.prefix = _killer(service, call, file, when)

    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "client") as client:
            await client.use_device()
            await _click_until_dead(client, service)
            service.stop()
            service.prefix = []
            await asyncio.to_thread(service.start)
            await _at_rest(client)
            _assert_kept(service, client, _proven_revisions(client))
            await client.turn_off(CAMERA)

    with service:
        asyncio.run(play())


def test_service_when_killed_at_any_moment_keeps_what_it_answered(tmp_path: Path) -> None:
    chance = random.Random(11)

    async def play(service: OperatorService) -> None:
        async with LiveClient(service.url, tmp_path / "client") as client:
            await client.use_device()
            for _ in range(20 if FULL else 2):
                killer = asyncio.get_running_loop().call_later(chance.uniform(0.01, 0.2), service.kill)
                await _click_until_dead(client, service)
                killer.cancel()
                await asyncio.to_thread(service.start)
                await _at_rest(client)
                _assert_kept(service, client, _proven_revisions(client))
                await client.turn_off(CAMERA)

    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as service:
        asyncio.run(play(service))


@pytest.mark.full
@pytest.mark.parametrize("when", range(1, 80, 6))
def test_service_when_killed_at_its_very_first_start_starts_the_next_time(tmp_path: Path, when: int) -> None:
    killed, service = (OperatorService(tmp_path / "service", fresh_home(tmp_path)) for _ in range(2))
    killed.prefix = _killer(killed, "pwrite64", "service.sqlite-wal", when)
    with pytest.raises(AssertionError), killed:
        pass

    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(CAMERA)

    with service:
        asyncio.run(play())
        verify_chain(service.database, service.url)


def _killer(service: OperatorService, call: str, file: str, when: int) -> list[str]:
    """Dies at that call on that file, before the system carries it out."""
    tracer = ["strace", "-f", "-o", os.devnull, "-P", str(service.folder / file), "-e", f"trace={call}"]
    return [*tracer, "-e", f"inject={call}:signal=SIGKILL:when={when}"]
