"""Looking inside a copy: one is open at a time, what is refused is said, and nothing is asked of the service."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.adapters.copies.zip_copy_reader import ZipCopyReader
from consentui.application.inspect_service import InspectService
from consentui.domain.errors import CopyFlaw, CopyNotOpened
from tests.fakes import zip_maker as zips


def test_open_copy_is_read_searched_and_compared(tmp_path: Path) -> None:
    older = zips.written(tmp_path, zips.zip_of({**zips.PLAIN, "account/profile.json": {"phone": "+86"}}), "older.zip")
    path = zips.written(tmp_path, zips.zip_of())

    async def play() -> None:
        inside = InspectService(ZipCopyReader())
        files = await inside.open(str(path))
        assert "account/profile.json" in [file.name for file in files]
        page = await inside.easy("account/profile.json")
        assert page.lines[1].value == "Mei Lin"
        assert (await inside.raw("verify.py")).text == "print('checked')\n"
        assert [hit.name for hit in await inside.search("hangzhou")] == ["account/profile.json"]
        (difference,) = await inside.added_since(str(older))
        assert (difference.name, difference.added) == ("account/profile.json", 7)
        await inside.close()

    asyncio.run(play())


def test_copy_that_is_refused_leaves_none_open(tmp_path: Path) -> None:
    path = zips.written(tmp_path, zips.zip_of())
    bad = zips.written(tmp_path, zips.link(), "bad.zip")

    async def play() -> None:
        inside = InspectService(ZipCopyReader())
        await inside.open(str(path))
        with pytest.raises(CopyNotOpened) as refused:
            await inside.open(str(bad))
        assert refused.value.why is CopyFlaw.LINK
        with pytest.raises(CopyNotOpened):
            await inside.easy("account/profile.json")
        await inside.close()

    asyncio.run(play())


def test_copy_to_compare_with_that_is_refused_leaves_the_open_one(tmp_path: Path) -> None:
    path = zips.written(tmp_path, zips.zip_of())
    bad = zips.written(tmp_path, b"no zip", "bad.zip")

    async def play() -> None:
        inside = InspectService(ZipCopyReader())
        await inside.open(str(path))
        with pytest.raises(CopyNotOpened):
            await inside.added_since(str(bad))
        assert (await inside.easy("account/profile.json")).lines
        await inside.close()

    asyncio.run(play())


def test_later_search_ends_an_earlier_one(tmp_path: Path) -> None:
    files = {f"{number}.txt": "tea " * 50_000 for number in range(40)}
    path = zips.written(tmp_path, zips.zip_of(files))

    async def play() -> None:
        inside = InspectService(ZipCopyReader())
        await inside.open(str(path))
        first = asyncio.create_task(inside.search("tea"))
        await asyncio.sleep(0)
        second = await inside.search("no such words")
        assert second == []
        assert len(await first) <= 40
        await inside.close()

    asyncio.run(play())
