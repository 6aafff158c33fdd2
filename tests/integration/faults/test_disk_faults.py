"""Damaged, read-only or foreign-held files: the gate stays closed, withdrawals go out all the same."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.domain.error_kind import ErrorKind
from consentui.domain.error_reference import read_reference
from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.harness.ordinary_user import OrdinaryUser
from tests.integration.client.client_process import ClientProcess
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of
from tests.integration.faults.fault_proxy import FaultProxy

CAMERA = "camera.publish"
ALBUM = "album.publish"
MICROPHONE = "microphone.publish"


def _journals(folder: Path) -> list[Path]:
    return sorted((folder / "data" / "journals").rglob("journal*"))


def _damage(path: Path) -> None:
    path.write_bytes(b"\xff" * path.stat().st_size)


async def _decide(client: LiveClient) -> None:
    """Enough steps for the journal to have a second copy."""
    await client.use_device()
    await client.turn_on(CAMERA, ALBUM)


def test_journal_when_both_copies_are_damaged_claims_nothing_and_is_begun_anew(
    demo: DemoProcess, tmp_path: Path
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            await _decide(client)
            subject = client.subject_id
        for path in _journals(tmp_path):
            _damage(path)
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path, tokens) as client:
            assert client.first.switches == {}, "nothing is claimed that cannot be read"
            await client.until_shown(CAMERA, SwitchState.ON)
            assert client.subject_id == subject
            await proxy.refuse()
            assert await client.click_off(CAMERA) < 1.0
            assert client.shown(CAMERA) is SwitchState.TURNING_OFF, "saved again"
        assert [path.name for path in _journals(tmp_path)].count("journal") == 1
        assert any("damaged" in path.name for path in _journals(tmp_path)), "kept for whoever wants to look"
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            assert client.first.switch(CAMERA).state is SwitchState.TURNING_OFF
            await client.until_shown(CAMERA, SwitchState.OFF)
            assert values_of(demo.database, subject, CAMERA) == [True, False]

    asyncio.run(play())


def test_journal_when_damaged_and_read_only_closes_the_gate_and_sends_withdrawals_from_memory(
    demo: DemoProcess, short_tmp: Path, ordinary_user: OrdinaryUser
) -> None:
    folder = short_tmp / "client"
    client = ClientProcess(demo.url, folder, fresh_home(short_tmp), prefix=ordinary_user.prefix)
    with client:
        client.tell("use_device")
        client.tell("turn_on", CAMERA, ALBUM)
        client.wait_shown(CAMERA, "on")
        client.wait_shown(ALBUM, "on")
        subject = client.snapshot()["subject"]
    for path in _journals(folder):
        _damage(path)
    _set_modes(folder, 0o500, 0o400)
    try:
        with client:
            client.tell("use_device")
            client.wait_shown(CAMERA, "on")
            client.tell("turn_on", MICROPHONE)
            client.wait(lambda _: client.snapshot()["notices"].get(MICROPHONE) == "could_not_save", "it is refused")
            demo.ask("PUT", "/demo/network", {"network": "off"})
            client.tell("turn_off", CAMERA)
            assert client.shown(CAMERA) == "not_saved"
            demo.ask("PUT", "/demo/network", {"network": "on"})
            client.tell("try_again")
            client.wait_shown(CAMERA, "off")
            assert client.shown(ALBUM) == "on", "recorded and proven"
            assert not any(line["open"] for line in client.snapshots())
    finally:
        demo.ask("PUT", "/demo/network", {"network": "on"})
        _set_modes(folder, 0o700, 0o600)
    assert values_of(demo.database, subject, CAMERA) == [True, False]
    assert values_of(demo.database, subject, MICROPHONE) == []


def test_journal_when_one_copy_is_damaged_still_knows_what_waits(demo: DemoProcess, tmp_path: Path) -> None:
    """The copy before holds at least what was queued when it was made; nothing reads Off that is not."""
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await _decide(client)
                subject = client.subject_id
                await proxy.refuse()
                await client.click_off(CAMERA)
            current = next(path for path in _journals(tmp_path) if path.name == "journal")
            # A bit in the middle of the newest step.
            data = bytearray(current.read_bytes())
            end = len(bytes(data).rstrip(b"\0"))
            data[end - 40] ^= 1
            current.write_bytes(bytes(data))
            await proxy.listen()
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await client.until(lambda: client.now.checked_at, "asked")
                assert SwitchState.OFF not in client.ever_shown(CAMERA)
                log = log_of(demo.database, subject, CAMERA)
                assert (client.shown(CAMERA) is SwitchState.ON) == log[-1].value
                await client.turn_off(CAMERA)

    asyncio.run(play())


def test_cache_and_start_view_when_damaged_cost_nothing_but_the_first_picture(
    demo: DemoProcess, tmp_path: Path
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            await _decide(client)
        spoiled = [*(tmp_path / "cache").rglob("*"), *(tmp_path / "data").glob("start-*")]
        assert len(spoiled) >= 2
        for path in spoiled:
            _damage(path)
        (tmp_path / "data" / "settings.json").write_bytes(b"\xff{")
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            await client.until_shown(CAMERA, SwitchState.ON)
            assert client.first.switches == {}
            assert client.now.catalogue is not None
            assert not client.now.policy.is_saved_copy
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            assert client.first.switch(CAMERA).state is SwitchState.ON_STALE, "made anew"

    asyncio.run(play())


def test_cache_when_damaged_and_offline_shows_the_edition_that_came_along(demo: DemoProcess, tmp_path: Path) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await _decide(client)
            _damage(tmp_path / "cache" / "texts.sqlite")
            await proxy.refuse()
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                assert client.now.policy.published is not None
                assert client.now.policy.is_saved_copy
                assert client.shown(CAMERA) is SwitchState.ON_STALE
                assert not client.is_gate_open(CAMERA)

    asyncio.run(play())


def test_home_when_read_only_from_the_start_shows_choices_and_saves_nothing(
    demo: DemoProcess, short_tmp: Path, ordinary_user: OrdinaryUser
) -> None:
    folder = short_tmp / "client"
    folder.mkdir(mode=0o500)
    client = ClientProcess(demo.url, folder, fresh_home(short_tmp), tokens="memory", prefix=ordinary_user.prefix)
    with client:
        assert client.tell("use_device")["error"] is None
        client.tell("turn_on", CAMERA)
        client.wait(lambda _: client.snapshot()["notices"].get(CAMERA) == "could_not_save", "it says why")
        assert client.shown(CAMERA) == "unset"
        client.tell("turn_off", CAMERA)
        client.wait_shown(CAMERA, "off")
        assert "not_saved" in {line["shown"].get(CAMERA) for line in client.snapshots()}
        assert not any(line["open"] for line in client.snapshots())
        subject = client.snapshot()["subject"]
    assert values_of(demo.database, subject, CAMERA) == [False]
    assert list(folder.iterdir()) == []
    assert "Traceback" not in client.log.read_text()


def test_home_when_it_becomes_read_only_says_so_and_catches_up_when_it_can(
    demo: DemoProcess, short_tmp: Path, ordinary_user: OrdinaryUser
) -> None:
    folder = short_tmp / "client"
    client = ClientProcess(demo.url, folder, fresh_home(short_tmp), prefix=ordinary_user.prefix)
    with client:
        client.tell("use_device")
        client.tell("turn_on", CAMERA)
        client.wait_shown(CAMERA, "on")
        subject = client.snapshot()["subject"]
    _set_modes(folder, 0o500, 0o400)
    try:
        with client:
            client.tell("use_device")
            assert client.snapshots()[0]["shown"][CAMERA] == "on_stale", "it can still be read"
            client.wait_shown(CAMERA, "on")
            demo.ask("PUT", "/demo/network", {"network": "off"})
            client.tell("turn_off", CAMERA)
            assert client.shown(CAMERA) == "not_saved"
            client.tell("turn_on", ALBUM)
            client.wait(lambda _: client.snapshot()["notices"].get(ALBUM) == "could_not_save", "the grant is refused")
            _set_modes(folder, 0o700, 0o600)
            client.wait_shown(CAMERA, "turning_off")
            client.kill()
    finally:
        demo.ask("PUT", "/demo/network", {"network": "on"})
        _set_modes(folder, 0o700, 0o600)
    with client:
        client.wait_shown(CAMERA, "off")
    assert values_of(demo.database, subject, CAMERA) == [True, False], "what could not be saved at first is not lost"


def kind_in(reference: str | None) -> ErrorKind | None:
    return None if reference is None else read_reference(reference).kind


def test_second_window_when_the_first_holds_the_journal_grants_nothing_and_withdraws_from_memory(
    demo: DemoProcess, tmp_path: Path
) -> None:
    environment = fresh_home(tmp_path)
    with ClientProcess(demo.url, tmp_path / "client", environment) as first:
        first.tell("use_device")
        first.tell("turn_on", CAMERA)
        first.wait_shown(CAMERA, "on")
        subject = first.snapshot()["subject"]
        second = ClientProcess(demo.url, tmp_path / "client", environment, name="-second")
        with second:
            second.tell("use_device")
            assert any(kind_in(line["last_error"]) is ErrorKind.ALREADY_RUNNING for line in second.snapshots())
            second.tell("turn_on", ALBUM)
            second.wait(lambda _: second.snapshot()["notices"].get(ALBUM) == "could_not_save", "refused")
            assert not any(line["open"] for line in second.snapshots())
            second.tell("turn_off", CAMERA)
            second.wait_shown(CAMERA, "off")
        first.wait_shown(CAMERA, "off")
        first.tell("turn_on", ALBUM)
        first.wait_shown(ALBUM, "on")
    assert values_of(demo.database, subject, CAMERA) == [True, False]
    assert values_of(demo.database, subject, ALBUM) == [True]


@pytest.mark.parametrize("copies", ["journal", "journal.previous"])
def test_journal_when_a_copy_is_gone_is_no_reason_to_show_less_than_is_known(
    demo: DemoProcess, tmp_path: Path, copies: str
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            await _decide(client)
        for path in _journals(tmp_path):
            if path.name == copies:
                path.unlink()
        async with LiveClient(demo.url, tmp_path, tokens) as client:
            await client.until_shown(CAMERA, SwitchState.ON)
            await client.turn_off(CAMERA)
            assert values_of(demo.database, client.subject_id, CAMERA) == [True, False]

    asyncio.run(play())


def _set_modes(folder: Path, of_folders: int, of_files: int) -> None:
    """Folders from the top when they open, from the bottom when they close."""
    parts = [folder, *folder.rglob("*")]
    for part in sorted(parts, reverse=not of_folders & 0o200):
        part.chmod(of_folders if part.is_dir() else of_files)
