"""A permission is withdrawn whole; the uses that were off already are recorded too, but nothing more is claimed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from consentui.adapters.outbox.record_json import record_from_json, record_to_json
from consentui.application.switch.record import PurposeRecord, QueuedOff
from consentui.domain.grant import Method
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import Fault
from tests.unit.application.rig import Rig

RESULTS, PLACE, RECOMMEND = LOCATION = ("location.results", "location.post_place", "location.recommend")


def played(play: Callable[[Rig], Coroutine[Any, Any, None]]) -> None:
    """Run `play` on a started client."""

    async def run() -> None:
        async with Rig() as rig:
            await play(rig)

    asyncio.run(run())


def test_permission_with_one_use_on_marks_the_others_as_off_before() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(RESULTS)
        rig.backend.is_reachable = False
        await rig.turn_off(*LOCATION)
        assert [rig.view(p).was_off for p in LOCATION] == [False, True, True]
        again = rig.restarted()
        again.backend.is_reachable = False
        async with again:
            assert [again.view(p).was_off for p in LOCATION] == [False, True, True], "the journal keeps it"

    played(play)


def test_uses_that_were_off_are_recorded_as_withdrawn_too() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(RESULTS)
        await rig.turn_off(*LOCATION)
        assert [rig.on_record(p) for p in LOCATION] == [[True, False], [False], [False]]
        assert not any(rig.view(p).was_off for p in LOCATION)

    played(play)


def test_use_whose_grant_may_have_arrived_is_not_marked_as_off_before() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", Fault.LOSE_REPLY)
        await rig.turn_on(RESULTS)
        await rig.clock.advance_s(11)
        rig.backend.is_reachable = False
        await rig.turn_off(*LOCATION)
        await rig.turn_off(*LOCATION)
        assert rig.shown(RESULTS) is SwitchState.TURNING_OFF
        assert [rig.view(p).was_off for p in LOCATION] == [False, True, True]

    played(play)


def test_switch_on_its_way_off_stays_confirmed_on_until_the_receipt() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(RESULTS)
        rig.backend.is_reachable = False
        await rig.turn_off(*LOCATION)
        assert [rig.view(p).is_confirmed_on for p in LOCATION] == [True, False, False]
        rig.backend.is_reachable = True
        await rig.client.try_again()
        await rig.clock.advance_s(1)
        assert [rig.view(p).is_confirmed_on for p in LOCATION] == [False, False, False]

    played(play)


def test_permission_that_waits_for_somebody_signed_out_is_one_change() -> None:
    async def play(rig: Rig) -> None:
        await rig.sign_in()
        await rig.turn_on(*LOCATION)
        rig.backend.is_reachable = False
        await rig.turn_off(*LOCATION)
        rig.start_task(rig.client.session.sign_out())
        await rig.clock.advance_s(5)
        assert rig.now.session.waiting_elsewhere == 1

    played(play)


def test_what_waits_for_somebody_signed_out_is_sent_at_once_when_asked_to_try_now() -> None:
    async def play(rig: Rig) -> None:
        await rig.sign_in()
        await rig.turn_on(RESULTS)
        rig.backend.is_reachable = False
        await rig.turn_off(RESULTS)
        rig.start_task(rig.client.session.sign_out())
        await rig.clock.advance_s(5)
        waiting = [rig.now.session.waiting_elsewhere]
        rig.backend.is_reachable = True
        await rig.client.try_again()
        await rig.clock.advance_s(1)
        assert [*waiting, rig.now.session.waiting_elsewhere] == [1, 0]

    played(play)


@pytest.mark.parametrize("was_off", [False, True])
def test_withdrawal_in_the_journal_comes_back_as_it_was(was_off: bool) -> None:
    record = PurposeRecord(outbox=(QueuedOff("op", None, Method.SWITCH, was_off),))
    assert record_from_json(record_to_json(record)) == record


def test_withdrawal_of_an_older_journal_is_read() -> None:
    assert record_from_json({"outbox": [["op", None, "switch"]]}).outbox == (QueuedOff("op", None, Method.SWITCH),)


@pytest.mark.parametrize("rest", [[False], [True, True], [1.5]])
def test_withdrawal_with_something_else_at_its_end_is_refused(rest: list[object]) -> None:
    with pytest.raises(ValueError, match="unknown"):
        record_from_json({"outbox": [["op", None, "switch", *rest]]})
