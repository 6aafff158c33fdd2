"""A second start raises the first window, and nobody else can."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import pytest

from consentui.adapters.system.single_instance import SingleInstance
from consentui.adapters.system.window_socket import lock_path, raise_open_window, socket_path

pytestmark = pytest.mark.skipif(not hasattr(asyncio, "start_unix_server"), reason="no local sockets on this system")
URL = "https://service.example"


def test_second_start_raises_the_first(short_tmp: Path) -> None:
    raised: list[str] = []

    async def run() -> bool:
        first = SingleInstance(socket_path(short_tmp / "run", URL))
        assert await first.listen(lambda: raised.append("raised"))
        try:
            return await asyncio.to_thread(raise_open_window, socket_path(short_tmp / "run", URL))
        finally:
            await first.close()

    assert asyncio.run(run())
    assert raised == ["raised"]


def test_start_beside_a_dead_socket_is_the_first(short_tmp: Path) -> None:
    async def leave_socket() -> None:
        first = SingleInstance(socket_path(short_tmp / "run", URL))
        assert await first.listen(lambda: None)
        server = first._server
        assert server is not None
        server.close()

    asyncio.run(leave_socket())
    (socket_file,) = (short_tmp / "run").glob("*.socket")
    assert stat.S_ISSOCK(socket_file.stat().st_mode)
    assert not raise_open_window(socket_path(short_tmp / "run", URL))


def test_start_beside_a_window_that_was_killed_asks_nobody(short_tmp: Path) -> None:
    asked: list[str] = []

    async def run() -> bool:
        path = socket_path(short_tmp, URL)
        lock_path(path).touch()

        async def note(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.append("asked")
            writer.close()

        server = await asyncio.start_unix_server(note, str(path))
        try:
            return await asyncio.to_thread(raise_open_window, path)
        finally:
            server.close()

    assert not asyncio.run(run())
    assert asked == []


def test_window_that_closes_leaves_nothing_behind(short_tmp: Path) -> None:
    async def run() -> None:
        first = SingleInstance(socket_path(short_tmp / "run", URL))
        assert await first.listen(lambda: None)
        assert len(list((short_tmp / "run").iterdir())) == 2
        await first.close()

    asyncio.run(run())
    assert list((short_tmp / "run").iterdir()) == []


def test_another_service_has_a_window_of_its_own(short_tmp: Path) -> None:
    async def run() -> bool:
        first = SingleInstance(socket_path(short_tmp / "run", URL))
        assert await first.listen(lambda: None)
        try:
            return await asyncio.to_thread(raise_open_window, socket_path(short_tmp / "run", "https://other.example"))
        finally:
            await first.close()

    assert not asyncio.run(run())


def test_folder_of_the_socket_is_the_users_alone(short_tmp: Path) -> None:
    (short_tmp / "run").mkdir(mode=0o755)

    async def run() -> None:
        first = SingleInstance(socket_path(short_tmp / "run", URL))
        assert await first.listen(lambda: None)
        await first.close()

    asyncio.run(run())
    assert stat.S_IMODE((short_tmp / "run").stat().st_mode) == 0o700


def test_socket_name_that_is_too_long_is_no_obstacle(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 40)
    assert asyncio.run(SingleInstance(socket_path(folder, URL)).listen(lambda: None)) is False
