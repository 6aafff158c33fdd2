"""A copy from the real service to this computer's disk, whatever happens on the way."""

from __future__ import annotations

import asyncio
import hashlib
import random
import shutil
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from consentui.adapters.copies.zip_copy import ZipCopy
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.request_views import DownloadFailure, DownloadState, DownloadView
from consentui.application.requests_service import RequestWish
from consentui.domain.data_request import DataRequest, RequestKind, RequestStatus, RequestStep
from tests.harness.fresh_home import fresh_home
from tests.integration.client.client_process import ClientProcess
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.copies.archive_faults import PATH, cut_after, drip, flip_byte, only_archives
from tests.integration.faults.fault_proxy import FaultProxy
from tests.integration.faults.proxy_thread import ProxyThread

Story = Callable[[LiveClient, FaultProxy, DataRequest], Awaitable[None]]


def play(demo: DemoProcess, folder: Path, story: Story) -> None:
    """`story(client, proxy before the service, a copy that is ready)`."""

    async def run() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, folder, MemoryTokenStore()) as client:
            await client.sign_in(demo.new_number(), demo.code_for)
            await story(client, proxy, await ready_copy(client, demo))

    asyncio.run(run())


async def ready_copy(client: LiveClient, demo: DemoProcess) -> DataRequest:
    asked = await client.client.requests.ask(RequestWish(RequestKind.ACCESS))
    await client.until(lambda: step(client) is not RequestStep.ASKED, "the service works on it", 30)
    await asyncio.to_thread(demo.ask, "POST", "/demo/copy/finish")
    await client.until(lambda: step(client) is RequestStep.READY, "the copy", 30)
    assert client.now.requests is not None
    ready = client.now.requests.request(asked.request_id)
    assert ready is not None
    return ready


def step(client: LiveClient) -> RequestStep | None:
    copy = client.now.requests.copy if client.now.requests is not None else None
    return None if copy is None else copy.step


def shown(client: LiveClient) -> DownloadView:
    assert client.now.copies is not None and client.now.copies.download is not None
    return client.now.copies.download


async def until_state(client: LiveClient, *states: DownloadState) -> None:
    await client.until(lambda: shown(client).state in states, f"a download that is {states}", 60)


def is_the_copy(path: Path, copy: DataRequest) -> bool:
    assert copy.archive is not None
    data = path.read_bytes()
    return (len(data), hashlib.sha256(data).hexdigest()) == (copy.archive.size, copy.archive.sha256)


def test_copy_is_saved_privately_opened_and_known_to_be_downloaded(demo: DemoProcess, tmp_path: Path) -> None:
    async def story(client: LiveClient, proxy: FaultProxy, copy: DataRequest) -> None:
        target = tmp_path / "copy.zip"
        await client.client.downloads.save(copy.request_id, str(target))
        await until_state(client, DownloadState.DONE, DownloadState.FAILED)
        assert is_the_copy(target, copy)
        assert mode(target) == 0o600
        assert names(tmp_path) == ["copy.zip"]
        await client.until(lambda: step(client) is RequestStep.DOWNLOADED, "the service knows that it was fetched")
        opened = ZipCopy(target)
        inside = [file.name for file in opened.files]
        assert {"index.html", "manifest.json", "verify.py"} <= set(inside)
        assert not any(opened.easy(name, 0, "").is_broken for name in inside if name.endswith(".json"))
        opened.close()

    play(demo, tmp_path / "home", story)


def test_copy_cut_at_a_hundred_places_is_the_same_bytes(demo: DemoProcess, tmp_path: Path) -> None:
    chance = random.Random(7)

    async def story(client: LiveClient, proxy: FaultProxy, copy: DataRequest) -> None:
        assert copy.archive is not None
        most = copy.archive.size // 100
        for _ in range(100):
            proxy.spoil("GET", PATH + copy.request_id, cut_after(chance.randrange(1, most)), 1)
        target = tmp_path / "copy.zip"
        await client.client.downloads.save(copy.request_id, str(target))
        await until_state(client, DownloadState.DONE, DownloadState.FAILED)
        assert is_the_copy(target, copy)
        offsets = [request.headers.get("range", "bytes=0-") for request in proxy.seen("GET", PATH + copy.request_id)]
        assert len(offsets) == 101 and len(set(offsets)) == 101

    play(demo, tmp_path / "home", story)


def test_other_bytes_than_promised_never_get_the_name(demo: DemoProcess, tmp_path: Path) -> None:
    async def story(client: LiveClient, proxy: FaultProxy, copy: DataRequest) -> None:
        proxy.spoil("GET", PATH + copy.request_id, flip_byte(1234), 1)
        target = tmp_path / "copy.zip"
        await client.client.downloads.save(copy.request_id, str(target))
        await until_state(client, DownloadState.FAILED)
        assert shown(client).failure is DownloadFailure.DAMAGED
        assert names(tmp_path) == []
        await client.client.downloads.resume()
        await until_state(client, DownloadState.DONE)
        assert is_the_copy(target, copy)

    play(demo, tmp_path / "home", story)


def test_cancelled_request_is_no_copy_any_more(demo: DemoProcess, tmp_path: Path) -> None:
    async def run() -> None:
        async with LiveClient(demo.url, tmp_path / "home", MemoryTokenStore()) as client:
            await client.sign_in(demo.new_number(), demo.code_for)
            asked = await client.client.requests.ask(RequestWish(RequestKind.ACCESS))
            await client.client.requests.cancel(asked.request_id)
            assert client.now.requests is not None
            assert client.now.requests.copy is None
            assert client.now.requests.known[0].status is RequestStatus.REVOKED

    asyncio.run(run())


def names(folder: Path) -> list[str]:
    """Of the copy and what belongs to it."""
    return sorted(path.name for path in folder.glob("copy*"))


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def fill(disk: Path) -> None:
    """Somebody else takes nearly all that is left."""
    (disk / "filler").write_bytes(bytes(shutil.disk_usage(disk).free - 4096))


def make_room(disk: Path) -> None:
    (disk / "filler").unlink()


def make_read_only(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A file system of its own with so much room."""
    folder.mkdir()
    options = f"size={kilobytes}k"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("mount") is None, reason="mounts are Linux's own")
def test_disk_that_is_full_is_said_and_given_its_room_back(demo: DemoProcess, tmp_path: Path) -> None:
    async def story(client: LiveClient, proxy: FaultProxy, copy: DataRequest) -> None:
        assert copy.archive is not None
        with small_disk(tmp_path / "disk", copy.archive.size // 1024 + 16) as disk:
            target = disk / "copy.zip"
            proxy.spoil("GET", PATH + copy.request_id, drip, 1)
            await client.client.downloads.save(copy.request_id, str(target))
            await client.until(lambda: "copy.zip.part" in names(disk), "the part file")
            fill(disk)
            proxy.heal()
            await until_state(client, DownloadState.FAILED)
            assert shown(client).failure is DownloadFailure.NO_SPACE
            assert names(disk) == []
            await client.client.downloads.resume()
            await until_state(client, DownloadState.FAILED)
            make_room(disk)
            await client.client.downloads.resume()
            await until_state(client, DownloadState.DONE)
            assert is_the_copy(target, copy)

    play(demo, tmp_path / "home", story)


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("mount") is None, reason="mounts are Linux's own")
def test_disk_that_takes_nothing_is_said(demo: DemoProcess, tmp_path: Path) -> None:
    async def story(client: LiveClient, proxy: FaultProxy, copy: DataRequest) -> None:
        with small_disk(tmp_path / "disk", 1024) as disk:
            make_read_only(disk)
            await client.client.downloads.save(copy.request_id, str(disk / "copy.zip"))
            await until_state(client, DownloadState.FAILED)
            assert shown(client).failure is DownloadFailure.NOT_WRITABLE

    play(demo, tmp_path / "home", story)


@pytest.mark.parametrize(
    "is_there",
    [
        lambda folder: "copy.zip.part" in names(folder),
        lambda folder: "copy.zip.part.json" in names(folder),
        lambda folder: "copy.zip.part" in names(folder) and (folder / "copy.zip.part").stat().st_size,
    ],
    ids=["a part file", "what it is a part of", "bytes"],
)
def test_window_killed_while_it_downloads_goes_on_in_the_next_one(
    demo: DemoProcess, tmp_path: Path, is_there: Callable[[Path], object]
) -> None:
    home = fresh_home(tmp_path)
    target = tmp_path / "copy.zip"
    with ProxyThread(demo.port) as proxy, ClientProcess(proxy.url, tmp_path / "window", home) as client:
        number = demo.new_number()
        client.tell("request_code", phone=number)
        client.tell("sign_in", code=demo.code_for(number))
        assert client.tell("ask_for_copy")["error"] is None
        demo.ask("POST", "/demo/copy/finish")
        assert client.tell("await_copy")["error"] is None
        proxy.spoil("GET", PATH, only_archives(drip))
        client.tell("save_copy", path=str(target))
        client.wait(lambda _: is_there(tmp_path), "the moment to be killed")
        client.kill()
        proxy.heal()
        assert not target.exists()
        client.start()
        assert client.tell("await_download", states=["paused"])["error"] is None
        client.tell("resume_download")
        assert client.tell("await_download", states=["done"])["error"] is None
        said = client.snapshot()["copy"]
    assert hashlib.sha256(target.read_bytes()).hexdigest() == said["sha256"]
    assert names(tmp_path) == ["copy.zip"]
