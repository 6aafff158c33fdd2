"""Turning on and off through the use cases, with every kind of answer the network can give."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from consentui.application.snapshot import Connection
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.errors import PolicyChanged, RequestRejected
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import Fault
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

CAMERA = "camera.publish"
LOCATION = ("location.results", "location.post_place", "location.recommend")

Play = Callable[[Rig], Coroutine[Any, Any, None]]


def played(play: Play) -> None:
    """Run `play` on a started client."""

    async def run() -> None:
        async with Rig() as rig:
            await play(rig)

    asyncio.run(run())


def test_new_device_shows_every_switch_undecided() -> None:
    async def play(rig: Rig) -> None:
        assert {view.state for view in rig.now.switches.values()} == {SwitchState.UNSET}
        assert rig.now.connection is Connection.ONLINE
        assert not rig.is_gate_open(CAMERA)

    played(play)


def test_turning_on_shows_on_after_the_receipt_and_opens_the_gate() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("grant")
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.TURNING_ON
        assert not rig.is_gate_open(CAMERA)
        (held,) = rig.backend.held
        held.arrive()
        await settle()
        assert rig.shown(CAMERA) is SwitchState.TURNING_ON, "recorded, but this client has not heard"
        held.reply()
        await settle()
        assert rig.shown(CAMERA) is SwitchState.ON
        assert rig.is_gate_open(CAMERA)
        assert rig.now.announcement is not None and rig.now.announcement.value

    played(play)


def test_attempt_is_on_disk_before_it_is_sent() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("grant")
        await rig.turn_on(CAMERA)
        assert any(record[CAMERA].attempt for record in rig.shelf.disk.steps if CAMERA in record)
        assert rig.backend.count("grant") == 1

    played(play)


def test_turning_off_is_recorded_and_closes_the_gate_first() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.backend.hold("withdraw")
        await rig.turn_off(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.TURNING_OFF
        assert not rig.is_gate_open(CAMERA)
        rig.backend.held[0].arrive()
        rig.backend.held[0].reply()
        await settle()
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.on_record(CAMERA) == [True, False]

    played(play)


def test_turning_off_a_permission_is_one_request_for_all_its_purposes() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(*LOCATION)
        await rig.turn_off(*LOCATION)
        assert rig.backend.count("withdraw") == 1
        assert [rig.on_record(purpose) for purpose in LOCATION] == [[True, False]] * 3

    played(play)


def test_off_while_turning_on_wins_even_if_the_grant_arrives_late() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("grant")
        await rig.turn_on(CAMERA)
        await rig.turn_off(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.OFF
        rig.backend.held[0].arrive()
        await settle()
        assert rig.on_record(CAMERA) == [False], "the late grant meets the fence"
        assert rig.shown(CAMERA) is SwitchState.OFF

    played(play)


def test_turning_on_without_connection_stays_off_and_says_so() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.is_reachable = False
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.UNSET
        assert rig.view(CAMERA).notice is Notice.NEEDS_CONNECTION
        assert rig.on_record(CAMERA) == []

    played(play)


def test_withdrawal_without_connection_waits_and_is_sent_once_reachable() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.backend.is_reachable = False
        await rig.turn_off(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.TURNING_OFF
        assert rig.view(CAMERA).off_hold is OffHold.OFFLINE
        await rig.clock.advance_s(300)
        assert rig.shown(CAMERA) is SwitchState.TURNING_OFF
        rig.backend.is_reachable = True
        await rig.clock.advance_s(60)
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.on_record(CAMERA) == [True, False]

    played(play)


def test_lost_reply_is_settled_by_the_same_key_within_ten_seconds() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", Fault.LOSE_REPLY)
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        await rig.clock.advance_s(2)
        assert rig.shown(CAMERA) is SwitchState.ON
        assert rig.on_record(CAMERA) == [True]

    played(play)


def test_no_answer_for_ten_seconds_is_unknown_and_keep_off_ends_it() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", *[Fault.LOSE_REQUEST] * 40)
        await rig.turn_on(CAMERA)
        await rig.clock.advance_s(12)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        await rig.turn_off(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.on_record(CAMERA) == [False]

    played(play)


def test_check_again_sends_the_same_attempt_and_shows_on() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", *[Fault.LOSE_REQUEST] * 21)
        await rig.turn_on(CAMERA)
        await rig.clock.advance_s(12)
        sent = {arguments[2] for name, arguments in rig.backend.calls if name == "grant"}
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        rig.backend._faults.clear()
        await rig.check_again(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.ON
        assert {arguments[2] for name, arguments in rig.backend.calls if name == "grant"} == sent

    played(play)


def test_grant_recorded_after_a_minute_becomes_a_question() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("grant", "grants")
        await rig.turn_on(CAMERA)
        first = next(call for call in rig.backend.held if call.name == "grant")
        await rig.clock.advance_s(75)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        first.arrive()
        rig.backend.release("grant", "grants")
        await rig.clock.advance_s(40)
        assert rig.shown(CAMERA) is SwitchState.CONFLICT
        conflict = rig.view(CAMERA).conflict
        assert conflict is not None and conflict.reason is ConflictReason.RECORDED_AS_ON
        assert not rig.is_gate_open(CAMERA)

    played(play)


def test_turned_off_elsewhere_meanwhile_asks_the_person() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("events", "grants")
        assert rig.now.subject is not None
        rig.service.decide_elsewhere(rig.now.subject, CAMERA, False)
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.CONFLICT
        assert rig.backend.count("grant") == 1, "never sent again by itself"
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.ON
        assert rig.on_record(CAMERA) == [False, True]

    played(play)


def test_withdrawal_elsewhere_is_heard_by_event_and_said() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        assert rig.now.subject is not None
        rig.service.decide_elsewhere(rig.now.subject, CAMERA, False)
        await settle()
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.view(CAMERA).notice is Notice.TURNED_OFF_ELSEWHERE
        assert not rig.is_gate_open(CAMERA)

    played(play)


@pytest.mark.parametrize(
    ("fault", "notice"),
    [(Fault.BUSY, Notice.BUSY), (RequestRejected("no", 422, "invalid-request"), Notice.FAILED)],
)
def test_refused_grant_stays_off_with_its_reason(fault: Fault | RequestRejected, notice: Notice) -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", fault)
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.UNSET
        assert rig.view(CAMERA).notice is notice

    played(play)


def test_refusal_after_a_lost_send_stays_unknown() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", Fault.LOSE_REQUEST, Fault.BUSY, *[Fault.NOT_SENT] * 40)
        await rig.turn_on(CAMERA)
        await rig.clock.advance_s(2)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN

    played(play)


def test_policy_changed_answer_asks_the_person() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", PolicyChanged("another version is in force"))
        await rig.turn_on(CAMERA)
        conflict = rig.view(CAMERA).conflict
        assert conflict is not None and conflict.reason is ConflictReason.POLICY_CHANGED

    played(play)


def test_bad_receipt_is_never_shown_on() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", *[Fault.BAD_RECEIPT] * 40)
        rig.backend.plan("grants", *[Fault.BAD_RECEIPT] * 40)
        await rig.turn_on(CAMERA)
        await rig.clock.advance_s(20)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        assert not rig.is_gate_open(CAMERA)

    played(play)


def test_journal_failure_refuses_a_grant_and_sends_nothing() -> None:
    async def play(rig: Rig) -> None:
        rig.shelf.disk.is_failing = True
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.UNSET
        assert rig.view(CAMERA).notice is Notice.COULD_NOT_SAVE
        assert rig.backend.count("grant") == 0

    played(play)


def test_journal_failure_sends_a_withdrawal_from_memory_and_saves_later() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.shelf.disk.is_failing = True
        rig.backend.is_reachable = False
        await rig.turn_off(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.NOT_SAVED
        rig.shelf.disk.is_failing = False
        await rig.clock.advance_s(6)
        assert rig.shown(CAMERA) is SwitchState.TURNING_OFF
        rig.backend.is_reachable = True
        await rig.clock.advance_s(60)
        assert rig.on_record(CAMERA) == [True, False]

    played(play)


def test_lease_over_shows_stale_until_asked_again() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.backend.is_reachable = False
        await rig.clock.advance_s(3601)
        assert rig.shown(CAMERA) is SwitchState.ON_STALE
        assert not rig.is_gate_open(CAMERA)
        rig.backend.is_reachable = True
        await rig.clock.advance_s(60)
        assert rig.shown(CAMERA) is SwitchState.ON

    played(play)


def test_sleep_of_the_computer_makes_every_on_stale_until_checked() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.backend.hold("grants")
        rig.clock.suspend_s(600)
        await rig.clock.advance_s(3)
        assert rig.shown(CAMERA) is SwitchState.ON_STALE
        assert not rig.is_gate_open(CAMERA)

    played(play)


def test_undo_of_a_withdrawal_is_an_ordinary_grant() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        await rig.turn_off(CAMERA)
        await rig.undo()
        assert rig.on_record(CAMERA) == [True, False, True]
        assert rig.shown(CAMERA) is SwitchState.ON

    played(play)


def test_fifty_clicks_end_in_the_last_accepted_one() -> None:
    async def play(rig: Rig) -> None:
        for number in range(50):
            await (rig.turn_on(CAMERA) if number % 2 == 0 else rig.turn_off(CAMERA))
            await rig.clock.advance_s(0.1)
        await rig.clock.advance_s(2)
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.on_record(CAMERA).count(False) == 25

    played(play)


def test_lost_network_is_noticed_when_the_stream_ends() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.is_reachable = False
        rig.backend.end_streams()
        await rig.clock.advance_s(1)
        assert rig.now.connection is Connection.OFFLINE
        rig.backend.is_reachable = True
        await rig.clock.advance_s(40)
        assert connection(rig) is Connection.ONLINE

    played(play)


def test_failed_withdrawal_shows_the_window_offline() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.backend.is_reachable = False
        await rig.turn_off(CAMERA)
        assert rig.now.connection is Connection.OFFLINE

    played(play)


def test_failed_grant_shows_the_window_offline() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.is_reachable = False
        await rig.turn_on(CAMERA)
        assert rig.now.connection is Connection.OFFLINE

    played(play)


def test_need_for_a_connection_is_forgotten_once_there_is_one() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.is_reachable = False
        await rig.turn_on(CAMERA)
        assert rig.view(CAMERA).notice is Notice.NEEDS_CONNECTION
        rig.backend.is_reachable = True
        await rig.clock.advance_s(40)
        assert rig.view(CAMERA).notice is None

    played(play)


def test_recorded_withdrawal_ends_offline_at_once() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        rig.backend.plan("grants", Fault.NOT_SENT)
        rig.backend.plan("withdraw", Fault.NOT_SENT)
        await rig.turn_off(CAMERA)
        assert rig.now.connection is Connection.OFFLINE
        await rig.clock.advance_s(1)
        assert rig.shown(CAMERA) is SwitchState.OFF
        await rig.clock.advance_s(0.1)
        assert connection(rig) is Connection.ONLINE

    played(play)


def test_permission_turned_off_without_connection_is_one_change_that_waits() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(*LOCATION, CAMERA)
        rig.backend.is_reachable = False
        await rig.turn_off(*LOCATION)
        assert rig.now.waiting_count == 1
        await rig.turn_off(CAMERA)
        assert waiting(rig) == 2

    played(play)


def waiting(rig: Rig) -> int:
    return rig.now.waiting_count


def connection(rig: Rig) -> Connection:
    return rig.now.connection
