"""The whole record of activity: read when somebody looks, read on where it was left, its receipts checked."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from consentui.application.activity_log_view import ActivityLogView, ReceiptState
from consentui.domain.activity import ActivityKind, ActivityQuery
from consentui.domain.activity_log import LoggedItem, LogStretch
from consentui.domain.errors import FileNotSaved
from consentui.domain.receipt import Receipt
from consentui.domain.receipt_chain import ChainedReceipt, ChainFault
from consentui.domain.record import replace
from tests.fakes import fake_receipts
from tests.fakes.fake_backend import Fault
from tests.fakes.manual_clock import settle
from tests.fakes.memory_activity import FilesInMemory
from tests.unit.application.rig import Rig

CAMERA, RESULTS = "camera.publish", "location.results"


def play(scene: Coroutine[Any, Any, None]) -> None:
    asyncio.run(scene)


def view(rig: Rig) -> ActivityLogView:
    assert rig.now.activity_log is not None
    return rig.now.activity_log


def chain_of(rig: Rig) -> list[Receipt]:
    """The service's own list: what is changed in it is changed at the service."""
    assert rig.now.subject is not None
    return rig.service.books.chains[rig.now.subject.id]


async def read(rig: Rig) -> None:
    """Until whatever is to be read has been."""
    await settle()
    await rig.clock.advance_s(1.0)
    await settle()


async def items(rig: Rig) -> tuple[LoggedItem, ...]:
    return await rig.client.activity_log.page(LogStretch(0, 1000))


async def kinds(rig: Rig) -> list[ActivityKind]:
    facets = {known.id: known.facet for known in await rig.client.activity_log.facets()}
    return [facets[item.facet_id].kind for item in await items(rig)]


def questions(rig: Rig) -> list[ActivityQuery]:
    """What was asked for the whole record (the recent sharings are asked for by kind)."""
    asked = [sent[1] for name, sent in rig.backend.calls if name == "activity"]
    return [query for query in asked if isinstance(query, ActivityQuery) and not query.kinds]


def test_nothing_is_read_before_somebody_looks() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            await read(rig)
            assert (rig.now.activity_log, rig.backend.count("receipts")) == (None, 0)
            await rig.client.activity_log.look()
            await read(rig)
            assert await kinds(rig) == [ActivityKind.TURNED_ON]
            assert (view(rig).has_loaded, view(rig).is_reading, view(rig).is_failed) == (True, False, False)

    play(scene())


def test_what_happens_later_is_heard_of_and_only_that_is_asked_for() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.client.activity_log.look()
            await read(rig)
            before = view(rig).revision
            await rig.turn_on(CAMERA)
            await read(rig)
            await rig.turn_off(CAMERA)
            await read(rig)
            assert await kinds(rig) == [ActivityKind.TURNED_OFF, ActivityKind.TURNED_ON]
            assert view(rig).revision > before
            queries = questions(rig)
            assert [query.recorded_after is None for query in queries].count(True) == 1
            assert view(rig).chained == 2

    play(scene())


def test_next_run_goes_on_where_this_one_ended() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            await rig.client.activity_log.look()
            await read(rig)
        async with rig.restarted() as second:
            await second.client.activity_log.look()
            await read(second)
            assert await kinds(second) == [ActivityKind.TURNED_ON]
            queries = questions(second)
            assert all(query.recorded_after is not None for query in queries)

    play(scene())


def test_record_that_cannot_be_read_says_so_and_is_read_when_it_can() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            rig.backend.plan("receipts", Fault.NOT_SENT)
            await rig.client.activity_log.look()
            await settle()
            assert view(rig).is_failed
            assert await kinds(rig) == [ActivityKind.TURNED_ON], "what came before the failure is there"
            await rig.clock.advance_s(2.0)
            await read(rig)
            assert (view(rig).is_failed, view(rig).chained) == (False, 1)

    play(scene())


def test_service_whose_record_is_another_one_is_read_anew() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            books = rig.service.backup()
            await rig.turn_on(CAMERA)
            await rig.client.activity_log.look()
            await read(rig)
            rig.service.restore(books)
            await rig.turn_off(RESULTS)
            await read(rig)
            assert ActivityKind.TURNED_ON not in await kinds(rig)
            assert view(rig).faults == 0

    play(scene())


def test_receipt_of_an_entry_is_checked_on_this_computer() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            for purpose in (CAMERA, RESULTS):
                await rig.turn_on(purpose)
            await rig.client.activity_log.look()
            await read(rig)
            for item in await items(rig):
                (found,) = await rig.client.activity_log.receipts(item.number)
                assert found.state is ReceiptState.CHECKED and found.receipt is not None
                assert found.receipt.receipt_id == found.receipt_id

    play(scene())


@pytest.mark.parametrize("forged", [0, 1, 2])
def test_receipt_that_was_changed_at_the_service_is_found_wherever_it_stands(forged: int) -> None:
    async def scene() -> None:
        async with Rig() as rig:
            for purpose in (CAMERA, RESULTS, "contacts.use"):
                await rig.turn_on(purpose)
            chain = chain_of(rig)
            chain[forged] = fake_receipts.forged(chain[forged])
            await rig.client.activity_log.look()
            await read(rig)
            assert view(rig).faults == 1
            states = {}
            for item in await items(rig):
                (found,) = await rig.client.activity_log.receipts(item.number)
                states[found.receipt_id] = (found.state, found.fault)
            wrong = states[chain[forged].receipt_id]
            assert wrong == (ReceiptState.CANNOT_BE_CHECKED, ChainFault.SIGNATURE)

    play(scene())


def test_receipt_taken_out_of_the_chain_is_found_by_the_one_after_it() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            for purpose in (CAMERA, RESULTS, "contacts.use"):
                await rig.turn_on(purpose)
            del chain_of(rig)[1]
            await rig.client.activity_log.look()
            await read(rig)
            assert view(rig).faults == 1
            found = [(await rig.client.activity_log.receipts(item.number))[0] for item in await items(rig)]
            assert ReceiptState.NOT_HERE in [receipt.state for receipt in found]
            assert ChainFault.ORDER in [receipt.fault for receipt in found]

    play(scene())


def test_receipts_are_saved_with_their_neighbours_and_keys() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            for purpose in (CAMERA, RESULTS, "contacts.use"):
                await rig.turn_on(purpose)
            await rig.client.activity_log.look()
            await read(rig)
            ids = [receipt.receipt_id for receipt in chain_of(rig)]
            numbers = {
                (await rig.client.activity_log.receipts(item.number))[0].receipt_id: item.number
                for item in await items(rig)
            }
            await rig.client.activity_export.save_receipts(numbers[ids[1]], "/somewhere/receipt.json")
            assert saved(rig)["/somewhere/receipt.json"].decode() == f"juniper-test {ids[1]} {','.join(ids)}"

    play(scene())


def test_everything_is_exported_and_a_full_disk_is_an_error() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            await rig.turn_off(CAMERA)
            await rig.client.activity_log.look()
            await read(rig)
            await rig.client.activity_export.export("/somewhere/a.csv", is_csv=True)
            rows = saved(rig)["/somewhere/a.csv"].decode("utf-8-sig").splitlines()
            assert [row.split(",")[1] for row in rows] == ["kind", "turned_off", "turned_on"]
            files = rig.activity.files
            assert isinstance(files, FilesInMemory)
            files.is_full = True
            with pytest.raises(FileNotSaved):
                await rig.client.activity_export.export("/somewhere/b.json", is_csv=False)

    play(scene())


def test_receipt_that_is_not_here_is_not_saved() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            rig.backend.plan("receipts", Fault.NOT_SENT)
            await rig.client.activity_log.look()
            await settle()
            (item,) = await items(rig)
            assert (await rig.client.activity_log.receipts(item.number))[0].state is ReceiptState.NOT_HERE
            with pytest.raises(FileNotSaved):
                await rig.client.activity_export.save_receipts(item.number, "/somewhere/receipt.json")

    play(scene())


def saved(rig: Rig) -> dict[str, bytes]:
    files = rig.activity.files
    assert isinstance(files, FilesInMemory)
    return files.saved


def test_link_of_another_number_is_a_fault() -> None:
    async def scene() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            chain = chain_of(rig)
            chain[0] = replace(chain[0], check_value="0" * 64)
            await rig.client.activity_log.look()
            await read(rig)
            assert view(rig).faults == 1
            opened = rig.client.activity_log.opened
            assert opened is not None
            assert [type(link) for link in opened.chain.links()] == [ChainedReceipt]

    play(scene())
