"""Downloads: through cuts and pauses, one at a time, over a restart, with every way they may fail."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest

from consentui.application.request_views import DownloadFailure, DownloadState, DownloadView
from consentui.application.requests_service import RequestWish
from consentui.domain.data_request import RequestKind
from consentui.domain.errors import SavingFailure
from tests.fakes.fake_backend import Fault
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

ZIP = random.Random(1).randbytes(20_500)
PATH = "/home/mei/juniper-data.zip"


def play(story: Callable[[Rig, str], Awaitable[None]]) -> None:
    """`story(rig, request id)`: a copy of 20,500 bytes is ready."""

    async def run() -> None:
        async with Rig() as rig:
            await story(rig, await ready_copy(rig))

    asyncio.run(run())


async def ready_copy(rig: Rig) -> str:
    await rig.sign_in()
    asked = await rig.client.requests.ask(RequestWish(RequestKind.ACCESS))
    rig.backend.make_ready(asked.request_id, ZIP)
    await settle()
    return asked.request_id


def shown(rig: Rig) -> DownloadView:
    assert rig.now.copies is not None and rig.now.copies.download is not None
    return rig.now.copies.download


def test_copy_when_saved_is_whole_and_remembered() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}
        assert (shown(rig).state, shown(rig).received, shown(rig).path) == (DownloadState.DONE, 20_500, PATH)
        assert rig.now.copies is not None
        assert [(copy.request_id, copy.path) for copy in rig.now.copies.saved] == [(request_id, PATH)]
        assert rig.copy_files.open_count == 0

    play(story)


@pytest.mark.parametrize("seed", range(10))
def test_copy_through_many_cuts_is_the_same_bytes(seed: int) -> None:
    chance = random.Random(seed)

    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.extend(chance.randrange(4000) for _ in range(12))
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.clock.advance_s(400)
        assert rig.copy_files.whole == {PATH: ZIP}
        offsets = [offset for offset, _ in rig.backend.archives_opened]
        assert offsets == sorted(offsets) and len(set(offsets)) > 1

    play(story)


def test_cut_download_says_that_it_waits_and_goes_on_when_the_service_answers() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.append(7_000)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert (shown(rig).state, shown(rig).received) == (DownloadState.WAITING, 7_000)
        await rig.clock.advance_s(3)
        assert shown(rig).state is DownloadState.DONE
        assert [offset for offset, _ in rig.backend.archives_opened] == [0, 7_000]

    play(story)


def test_paused_download_keeps_what_has_come_and_is_resumed_from_there() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.append(5_000)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.client.downloads.pause()
        assert (shown(rig).state, shown(rig).received) == (DownloadState.PAUSED, 5_000)
        await rig.clock.advance_s(600)
        assert len(rig.backend.archives_opened) == 1
        await rig.client.downloads.resume()
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}
        assert rig.backend.archives_opened[1][0] == 5_000

    play(story)


def test_pausing_while_bytes_come_loses_none_of_them() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.archive_gate.clear()
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.client.downloads.pause()
        assert shown(rig).state is DownloadState.PAUSED
        assert rig.copy_files.open_count == 0
        rig.backend.archive_gate.set()
        await rig.client.downloads.resume()
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}

    play(story)


def test_download_given_up_leaves_nothing() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.append(5_000)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.client.downloads.give_up()
        assert rig.now.copies is not None and rig.now.copies.download is None
        assert (rig.copy_files.parts, rig.copy_files.whole) == ({}, {})
        await rig.client.downloads.resume()
        await settle()
        assert rig.copy_files.whole == {}

    play(story)


def test_second_click_is_no_second_download() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.archive_gate.clear()
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        rig.backend.archive_gate.set()
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}
        assert len(rig.backend.archives_opened) == 1

    play(story)


def test_name_that_is_taken_is_left_alone() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.copy_files.whole[PATH] = b"somebody's file"
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert rig.copy_files.whole == {PATH: b"somebody's file", "/home/mei/juniper-data (2).zip": ZIP}
        assert shown(rig).path == "/home/mei/juniper-data (2).zip"

    play(story)


def test_name_that_the_person_gave_away_is_replaced() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.copy_files.whole[PATH] = b"an old copy"
        await rig.client.downloads.save(request_id, PATH, may_replace=True)
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}

    play(story)


def test_other_bytes_than_promised_are_removed_and_said() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.spoil(request_id, bytes(len(ZIP)))
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert (shown(rig).state, shown(rig).failure) == (DownloadState.FAILED, DownloadFailure.DAMAGED)
        assert (rig.copy_files.parts, rig.copy_files.whole) == ({}, {})
        rig.backend.spoil(request_id, ZIP)
        await rig.client.downloads.resume()
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}

    play(story)


def test_archive_of_another_size_is_not_taken() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.spoil(request_id, ZIP + b"more")
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert shown(rig).failure is DownloadFailure.DAMAGED

    play(story)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (SavingFailure.NO_SPACE, DownloadFailure.NO_SPACE),
        (SavingFailure.NOT_WRITABLE, DownloadFailure.NOT_WRITABLE),
        (SavingFailure.FAILED, DownloadFailure.NOT_SAVED),
    ],
)
def test_disk_that_does_not_take_it_is_said_and_tried_again_by_hand(
    failure: SavingFailure, expected: DownloadFailure
) -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.copy_files.failure = failure
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert (shown(rig).state, shown(rig).failure) == (DownloadState.FAILED, expected)
        assert rig.copy_files.whole == {} and rig.copy_files.open_count == 0
        rig.copy_files.failure = None
        await rig.client.downloads.resume()
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}

    play(story)


def test_disk_that_fills_up_half_way_gets_its_room_back() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.append(5_000)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        rig.copy_files.failure = SavingFailure.NO_SPACE
        await rig.clock.advance_s(3)
        assert shown(rig).failure is DownloadFailure.NO_SPACE
        assert (rig.copy_files.parts, shown(rig).received) == ({}, 0)

    play(story)


def test_name_with_a_detour_is_refused() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        await rig.client.downloads.save(request_id, "/home/mei/../root/copy.zip")
        await settle()
        assert shown(rig).failure is DownloadFailure.BAD_NAME

    play(story)


def test_copy_that_expired_is_gone_and_its_part_too() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.append(5_000)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        rig.backend.expire(request_id)
        await rig.clock.advance_s(3)
        assert (shown(rig).state, shown(rig).failure) == (DownloadState.FAILED, DownloadFailure.GONE)
        assert rig.copy_files.parts == {}

    play(story)


def test_part_of_a_copy_that_was_removed_meanwhile_is_removed_too() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.cuts.append(5_000)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.client.downloads.pause()
        rig.backend.expire(request_id)
        await settle()
        assert rig.copy_files.parts == {}
        assert rig.now.copies is not None and rig.now.copies.download is None

    play(story)


def test_expired_access_token_is_renewed_on_the_way() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.plan("archive", Fault.NOT_SIGNED_IN)
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert rig.copy_files.whole == {PATH: ZIP}

    play(story)


def test_window_that_ended_finds_its_download_again() -> None:
    async def run() -> None:
        async with Rig() as rig:
            request_id = await ready_copy(rig)
            rig.backend.cuts.append(5_000)
            await rig.client.downloads.save(request_id, PATH)
            await settle()
            before = rig.backend
        again = rig.restarted()
        again.backend.adopt(before)
        async with again:
            await settle()
            assert (shown(again).state, shown(again).received) == (DownloadState.PAUSED, 5_000)
            await again.client.downloads.resume()
            await settle()
            assert again.copy_files.whole == {PATH: ZIP}
            assert again.backend.archives_opened[0][0] == 5_000
        last = again.restarted()
        last.backend.adopt(before)
        async with last:
            await settle()
            assert last.now.copies is not None
            assert [copy.path for copy in last.now.copies.saved] == [PATH]

    asyncio.run(run())


def test_copy_only_looked_at_is_fetched_to_a_private_place_and_removed_at_the_end() -> None:
    async def run() -> None:
        async with Rig() as rig:
            request_id = await ready_copy(rig)
            path = await rig.client.downloads.look(request_id)
            assert path is not None and rig.copy_files.whole == {path: ZIP}
            assert rig.now.copies is not None
            assert (rig.now.copies.saved, rig.now.copies.download) == ((), None)
            assert await rig.client.downloads.look(request_id) == path
            assert len(rig.backend.archives_opened) == 1
            await rig.client.downloads.save_as(path, PATH)
            assert rig.copy_files.whole[PATH] == ZIP
        assert rig.copy_files.whole == {PATH: ZIP}

    asyncio.run(run())


def test_saved_copy_is_looked_at_where_it_lies() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        assert await rig.client.downloads.look(request_id) == PATH
        del rig.copy_files.whole[PATH]
        path = await rig.client.downloads.look(request_id)
        assert path is not None and path != PATH

    play(story)


def test_looking_is_over_when_it_is_given_up() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.archive_gate.clear()
        looking = asyncio.create_task(rig.client.downloads.look(request_id))
        await settle()
        assert shown(rig).is_private
        await rig.client.downloads.give_up()
        assert await looking is None

    play(story)


def test_signing_out_stops_the_download() -> None:
    async def story(rig: Rig, request_id: str) -> None:
        rig.backend.archive_gate.clear()
        await rig.client.downloads.save(request_id, PATH)
        await settle()
        await rig.client.session.sign_out()
        await settle()
        assert rig.copy_files.open_count == 0
        assert rig.now.copies is None or rig.now.copies.download is None

    play(story)
