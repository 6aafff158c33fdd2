"""Requests about one's data: asked once however often one clicks, followed, cancelled, and told once when ready."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from consentui.application.requests_service import RequestWish
from consentui.application.rights_ports import CodeProof
from consentui.domain.data_request import DataRequest, RequestKind, RequestStatus, RequestStep
from consentui.domain.errors import (
    Busy,
    OutcomeUnknown,
    RightsRefusal,
    RightsRefused,
    ServiceUnreachable,
)
from tests.fakes.fake_backend import Fault
from tests.fakes.fake_service import CODE
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

COPY = RequestWish(RequestKind.ACCESS)


def play(story: Callable[[Rig], Awaitable[None]]) -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await story(rig)

    asyncio.run(run())


def known(rig: Rig) -> tuple[DataRequest, ...]:
    assert rig.now.requests is not None
    return rig.now.requests.known


def test_device_alone_asks_for_no_requests() -> None:
    async def run() -> None:
        async with Rig() as rig:
            assert rig.now.requests is None
            assert rig.backend.count("requests") == 0

    asyncio.run(run())


def test_request_when_asked_is_shown_at_once() -> None:
    async def story(rig: Rig) -> None:
        asked = await rig.client.requests.ask(COPY)
        assert [request.request_id for request in known(rig)] == [asked.request_id]
        assert rig.now.requests is not None and rig.now.requests.copy == asked

    play(story)


def test_two_clicks_at_once_are_one_request() -> None:
    async def story(rig: Rig) -> None:
        rig.backend.hold("ask")
        first = asyncio.create_task(rig.client.requests.ask(COPY))
        second = asyncio.create_task(rig.client.requests.ask(COPY))
        await settle()
        rig.backend.held[0].reply()
        rig.backend.release("ask")
        assert (await first).request_id == (await second).request_id
        assert len(known(rig)) == 1

    play(story)


@pytest.mark.parametrize("fault", [Fault.LOSE_REPLY, Fault.LOSE_REQUEST, Fault.NOT_SENT])
def test_click_after_a_lost_answer_is_the_same_request(fault: Fault) -> None:
    async def story(rig: Rig) -> None:
        rig.backend.plan("ask", fault)
        with pytest.raises((OutcomeUnknown, ServiceUnreachable)):
            await rig.client.requests.ask(COPY)
        await rig.client.requests.ask(COPY)
        sent = [arguments[1].op_id for name, arguments in rig.backend.calls if name == "ask"]  # type: ignore[attr-defined]
        assert len(sent) == 2 and len(set(sent)) == 1
        assert len(known(rig)) == 1

    play(story)


def test_wish_after_an_answered_one_is_another_operation() -> None:
    async def story(rig: Rig) -> None:
        first = await rig.client.requests.ask(COPY)
        await rig.client.requests.cancel(first.request_id)
        second = await rig.client.requests.ask(COPY)
        assert first.request_id != second.request_id

    play(story)


def test_copy_that_another_device_asked_for_is_this_one_too() -> None:
    async def story(rig: Rig) -> None:
        other = await rig.client.requests.ask(RequestWish(RequestKind.ACCESS, ("posts",)))
        assert (await rig.client.requests.ask(COPY)).request_id == other.request_id
        assert len(known(rig)) == 1

    play(story)


def test_copy_that_needs_a_code_says_so_and_takes_it() -> None:
    async def story(rig: Rig) -> None:
        rig.backend.needs_proof = True
        with pytest.raises(RightsRefused) as refused:
            await rig.client.requests.ask(COPY)
        assert refused.value.why is RightsRefusal.PROOF_REQUIRED
        sent = await rig.client.requests.request_code()
        await rig.client.requests.ask(COPY, CodeProof(sent.attempt_id, CODE))
        assert len(known(rig)) == 1

    play(story)


def test_cancelled_copy_is_no_longer_the_copy() -> None:
    async def story(rig: Rig) -> None:
        asked = await rig.client.requests.ask(COPY)
        await rig.client.requests.cancel(asked.request_id)
        assert known(rig)[0].status is RequestStatus.REVOKED
        assert rig.now.requests is not None and rig.now.requests.copy is None

    play(story)


def test_cancelling_too_late_shows_what_is_so() -> None:
    async def story(rig: Rig) -> None:
        asked = await rig.client.requests.ask(COPY)
        rig.backend.is_reachable = False  # its event is lost
        rig.backend.make_ready(asked.request_id, b"zip")
        rig.backend.is_reachable = True
        with pytest.raises(RightsRefused) as refused:
            await rig.client.requests.cancel(asked.request_id)
        assert refused.value.why is RightsRefusal.TOO_LATE
        assert known(rig)[0].step is RequestStep.READY

    play(story)


def test_ready_copy_is_told_once() -> None:
    async def story(rig: Rig) -> None:
        asked = await rig.client.requests.ask(COPY)
        rig.backend.prepare(asked.request_id, 2, 10)
        await settle()
        assert known(rig)[0].done == 2
        assert rig.now.requests is not None and rig.now.requests.ready is None
        rig.backend.make_ready(asked.request_id, b"zip")
        await settle()
        first = rig.now.requests.ready
        assert first is not None and first.request_id == asked.request_id
        await rig.client.requests.load()
        assert rig.now.requests.ready == first

    play(story)


def test_ready_copy_that_was_told_is_not_told_again_by_the_next_run() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            asked = await rig.client.requests.ask(COPY)
            rig.backend.make_ready(asked.request_id, b"zip")
            await settle()
            filed = rig.backend
        again = rig.restarted()
        again.backend.adopt(filed)
        async with again:
            await settle()
            assert again.now.requests is not None
            assert again.now.requests.copy is not None
            assert again.now.requests.ready is None

    asyncio.run(run())


def test_preparing_copy_is_asked_about_more_often_towards_its_time() -> None:
    async def story(rig: Rig) -> None:
        await rig.client.requests.ask(COPY)
        await settle()
        asked = rig.backend.count("requests")
        await rig.clock.advance_s(60)
        assert 1 <= rig.backend.count("requests") - asked <= 3
        await rig.clock.advance_s(48 * 60)
        asked = rig.backend.count("requests")
        await rig.clock.advance_s(60)
        assert 5 <= rig.backend.count("requests") - asked <= 21

    play(story)


def test_requests_that_cannot_be_read_keep_what_was_known() -> None:
    async def story(rig: Rig) -> None:
        await rig.client.requests.ask(COPY)
        await settle()
        rig.backend.plan("requests", Busy("busy", 200.0))
        await rig.client.requests.load()
        assert rig.now.requests is not None
        assert (len(known(rig)), rig.now.requests.is_failed) == (1, True)
        await rig.client.requests.load()
        assert not rig.now.requests.is_failed

    play(story)


def test_busy_service_is_left_alone_as_long_as_it_asked() -> None:
    async def story(rig: Rig) -> None:
        rig.backend.plan("requests", Busy("busy", 200.0))
        rig.client.requests.note_changed()
        await settle()
        asked = rig.backend.count("requests")
        await rig.clock.advance_s(199)
        assert rig.backend.count("requests") == asked
        await rig.clock.advance_s(2)
        assert rig.backend.count("requests") > asked

    play(story)
