"""What every Backend tells of the chain of receipts and of what was recorded since: the fake, and the real service."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from consentui.domain.activity import ActivityKind, ActivityQuery
from consentui.domain.errors import NotSignedIn, RequestRejected
from consentui.domain.receipt_chain import CHAIN_START
from tests.contract.backend_rigs import BackendRig, Rigs, direct_rig, fake_rig, socket_rig

CAMERA, RESULTS = "camera.publish", "location.results"
Play = Callable[[Callable[[BackendRig], Awaitable[None]]], None]


@pytest.fixture(params=[fake_rig, direct_rig, socket_rig], ids=["fake", "direct", "socket"])
def play(request: pytest.FixtureRequest, tmp_path: Path) -> Play:
    rigs: Rigs = request.param

    def run(scene: Callable[[BackendRig], Awaitable[None]]) -> None:
        async def in_rig() -> None:
            async with rigs(tmp_path) as rig:
                await scene(rig)

        asyncio.run(in_rig())

    return run


def test_chain_comes_page_by_page_and_each_link_follows_the_one_before(play: Play) -> None:
    async def scene(rig: BackendRig) -> None:
        token = await rig.device()
        for purpose in (CAMERA, RESULTS, "contacts.use"):
            await rig.granted(token, purpose)
        first = await rig.backend.receipts(token, None, 2)
        assert (len(first.links), first.has_more) == (2, True)
        second = await rig.backend.receipts(token, first.resume_cursor, 2)
        assert (len(second.links), second.has_more) == (1, False)
        links = [*first.links, *second.links]
        held = await rig.backend.grants(token)
        receipts = {grant.receipt.receipt_id: grant.receipt for grant in held.grants if grant.receipt is not None}
        previous = CHAIN_START
        for link in links:
            assert receipts[link.receipt_id].previous == previous
            assert (receipts[link.receipt_id].compact, receipts[link.receipt_id].check_value) == (
                link.compact,
                link.check_value,
            )
            previous = link.check_value

    play(scene)


def test_chain_goes_on_from_where_it_ended(play: Play) -> None:
    async def scene(rig: BackendRig) -> None:
        token = await rig.device()
        nothing = await rig.backend.receipts(token, None, 10)
        assert (nothing.links, nothing.has_more) == ((), False)
        grant = await rig.granted(token, CAMERA)
        assert grant.receipt is not None
        later = await rig.backend.receipts(token, nothing.resume_cursor, 10)
        assert [link.receipt_id for link in later.links] == [grant.receipt.receipt_id]
        assert (await rig.backend.receipts(token, later.resume_cursor, 10)).links == ()

    play(scene)


def test_what_was_recorded_since_is_told_once_also_a_sharing(play: Play) -> None:
    async def scene(rig: BackendRig) -> None:
        device = await rig.backend.register_device("Linux computer")
        await rig.granted(device.token, CAMERA)
        before = await rig.backend.activity(device.token, ActivityQuery(limit=10))
        assert before.resume_cursor is not None
        await rig.granted(device.token, RESULTS)
        recipients = (await rig.backend.catalogue("en")).purpose_by_key[RESULTS].recipients
        assert recipients
        await rig.share(device.subject, RESULTS, recipients[0])
        since = await rig.backend.activity(device.token, ActivityQuery(limit=1, recorded_after=before.resume_cursor))
        assert [entry.kind for entry in since.entries] == [ActivityKind.TURNED_ON]
        assert since.next_cursor == since.resume_cursor is not None
        rest = await rig.backend.activity(device.token, ActivityQuery(limit=5, recorded_after=since.resume_cursor))
        assert [entry.kind for entry in rest.entries] == [ActivityKind.SHARED]
        assert rest.next_cursor is None
        end = await rig.backend.activity(device.token, ActivityQuery(limit=5, recorded_after=rest.resume_cursor))
        assert (end.entries, end.resume_cursor) == ((), rest.resume_cursor)

    play(scene)


def test_place_that_the_service_does_not_know_is_refused(play: Play) -> None:
    async def scene(rig: BackendRig) -> None:
        token = await rig.device()
        known = (await rig.backend.receipts(token, None, 1)).resume_cursor.rpartition(".")[2]
        with pytest.raises(RequestRejected):
            await rig.backend.receipts(token, f"another-life.{known}", 1)

    play(scene)


def test_chain_of_nobody_is_refused_and_keys_are_for_everybody(play: Play) -> None:
    async def scene(rig: BackendRig) -> None:
        with pytest.raises(NotSignedIn):
            await rig.backend.receipts("cd_" + 43 * "x", None, 1)
        assert (await rig.backend.published_keys()).startswith(b"{")

    play(scene)
