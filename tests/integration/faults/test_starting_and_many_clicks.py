"""A start against a service that hangs, a person who clicks faster than anything answers, a window that closes."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.adapters.system.user_paths import UserPaths
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.snapshot import Connection
from consentui.composition.first_snapshot import start_view_path
from consentui.domain.error_kind import ErrorKind
from consentui.domain.error_reference import read_reference
from consentui.domain.switch_state import SwitchState
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of
from tests.integration.faults.fault_proxy import FaultProxy, answer, cut_at_once, drip, hang

CAMERA = "camera.publish"
ALBUM = "album.publish"
CLICKS = 50
RESTLESS = (SwitchState.TURNING_ON, SwitchState.TURNING_OFF, SwitchState.UNKNOWN)


async def _known(demo: DemoProcess, folder: Path, tokens: MemoryTokenStore, url: str) -> str:
    """A person who has used the window before, with the camera on."""
    async with LiveClient(url, folder, tokens) as client:
        await client.use_device()
        await client.turn_on(CAMERA)
        return client.subject_id


@pytest.mark.parametrize("fault", [hang, drip])
def test_start_against_a_hanging_service_shows_what_is_known_and_takes_clicks(
    demo: DemoProcess, tmp_path: Path, fault: object
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            subject = await _known(demo, tmp_path, tokens, proxy.url)
            assert callable(fault)
            for method in ("GET", "POST", "PUT"):
                proxy.spoil(method, "/", fault)
            client = LiveClient(proxy.url, tmp_path, tokens)
            start = client.begin(client.client.start())
            try:
                await client.until(lambda: len(proxy.seen("GET", "/v1/service")) == 2, "it has asked again")
                assert client.shown(CAMERA) is SwitchState.ON_STALE
                assert await client.click_off(CAMERA) < 1.0
                assert client.shown(CAMERA) is SwitchState.TURNING_OFF
                assert not start.done()
                proxy.heal()
                await client.client.try_again()
                await client.until_shown(CAMERA, SwitchState.OFF)
            finally:
                await client.__aexit__(None, None, None)
            assert values_of(demo.database, subject, CAMERA) == [True, False]

    asyncio.run(play())


def test_start_without_a_service_goes_on_by_itself_once_there_is_one(demo: DemoProcess, tmp_path: Path) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            await _known(demo, tmp_path, tokens, proxy.url)
            await proxy.refuse()
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await client.until(lambda: client.connection() is Connection.OFFLINE, "offline")
                assert client.shown(CAMERA) is SwitchState.ON_STALE
                assert not client.is_gate_open(CAMERA)
                await proxy.listen()
                await client.until_shown(CAMERA, SwitchState.ON)

    asyncio.run(play())


def test_first_start_without_a_service_begins_with_try_again(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            proxy.spoil("GET", "/v1/service", answer(200, b"<html></html>", "text/html"))
            async with LiveClient(proxy.url, tmp_path) as client:
                assert client.connection() is Connection.FAILING
                kind = read_reference(client.now.last_error or "").kind
                assert kind is ErrorKind.NOT_A_CONSENT_SERVICE, "something else answers there"
                proxy.heal()
                await client.client.try_again()
                await client.use_device()
                await client.turn_on(CAMERA)

    asyncio.run(play())


def test_fifty_clicks_end_in_what_was_clicked_last_and_all_of_them_are_recorded_in_order(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            offs = 0
            for number in range(CLICKS):
                if number == 7:
                    proxy.spoil("POST", "/v1/withdrawals", cut_at_once, times=1)
                if client.shown(CAMERA) is SwitchState.ON or number % 3:
                    assert await client.click_off(CAMERA) < 1.0
                    offs += 1
                else:
                    client.click_on(CAMERA)
                await asyncio.sleep(0)
                if number % 10 == 9:  # now and then somebody waits, and a grant is recorded
                    await client.until(lambda: client.shown(CAMERA) not in RESTLESS, "a rest in between")
                    await client.turn_on(CAMERA)
            await client.click_off(CAMERA)
            await client.until(lambda: client.shown(CAMERA) not in RESTLESS, "rest")
            assert client.shown(CAMERA) is SwitchState.OFF
            log = log_of(demo.database, client.subject_id, CAMERA)
            assert [event.rev for event in log] == list(range(1, len(log) + 1))
            assert sum(not event.value for event in log) == offs + 1, "none coalesced away, none twice"
            assert any(event.value for event in log), "some grants were recorded in between"

    asyncio.run(play())


def test_closing_window_sends_what_waits_within_two_seconds_or_says_that_it_could_not(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            await client.turn_on(CAMERA, ALBUM)
            await client.click_off(CAMERA)
            assert await client.client.flush(), "everything is recorded"
            await proxy.refuse()
            await client.click_off(ALBUM)
            async with asyncio.timeout(4):
                assert not await client.client.flush(), "the person is asked"
            assert client.shown(ALBUM) is SwitchState.TURNING_OFF

    asyncio.run(play())


def test_client_started_again_knows_when_it_was_last_checked(demo: DemoProcess, tmp_path: Path) -> None:
    tokens = MemoryTokenStore()

    async def run() -> None:
        async with LiveClient(demo.url, tmp_path, tokens) as first:
            await first.use_device()
            await first.turn_on(CAMERA)
        checked = first.now.checked_at
        assert checked is not None
        again = LiveClient(demo.url, tmp_path, tokens)
        assert again.first.switch(CAMERA).state is SwitchState.ON_STALE
        assert again.first.checked_at is None and again.first.last_checked_at == checked
        async with again:
            await again.until(lambda: again.now.checked_at is not None, "asked in this run")

    asyncio.run(run())


def test_time_of_a_check_older_than_a_decision_on_disk_is_not_said(demo: DemoProcess, tmp_path: Path) -> None:
    """A killed window had no time to note its last check; an earlier one would be said of a later decision."""
    tokens = MemoryTokenStore()

    async def run() -> None:
        async with LiveClient(demo.url, tmp_path, tokens) as first:
            await first.use_device()
            path = start_view_path(UserPaths.under(tmp_path), demo.url)
            early = path.read_bytes()
            demo.advance_clock(60)
            await first.turn_on(CAMERA)
        path.write_bytes(early)
        again = LiveClient(demo.url, tmp_path, tokens)
        assert again.first.switch(CAMERA).state is SwitchState.ON_STALE
        assert again.first.last_checked_at is None
        await again.client.close()

    asyncio.run(run())
