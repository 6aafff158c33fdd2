"""The service no longer knows this device: it is registered anew by itself, and nothing is shown on falsely."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from consentui.application.ports import TokenSlot
from consentui.application.switch.record import ConflictReason
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import Fault
from tests.fakes.fake_service import Books
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

CAMERA, MICROPHONE, ALBUM = "camera.publish", "microphone.publish", "album.publish"


def played(play: Callable[[Rig], Coroutine[Any, Any, None]]) -> None:
    """Run `play` on a started client."""

    async def run() -> None:
        async with Rig() as rig:
            await play(rig)

    asyncio.run(run())


async def decided(rig: Rig) -> Subject:
    """Camera on, microphone off again, album never."""
    await rig.turn_on(CAMERA)
    await rig.turn_on(MICROPHONE)
    await rig.turn_off(MICROPHONE)
    assert rig.now.subject is not None
    return rig.now.subject


async def asked(rig: Rig) -> None:
    await rig.client.try_again()
    await rig.clock.advance_s(3)
    await settle()


def empty(rig: Rig) -> None:
    """Another database: no device, no decision, no off-key."""
    rig.service.callers.clear()
    rig.service.off_keys.clear()
    rig.service.books = Books(epoch="epoch-empty")


def test_device_unknown_to_an_emptied_service_is_registered_anew() -> None:
    async def play(rig: Rig) -> None:
        old = await decided(rig)
        empty(rig)
        await asked(rig)
        new = rig.now.subject
        assert new is not None and new != old and new.kind is SubjectKind.DEVICE
        stored = await rig.tokens.load(rig.service.info.id, TokenSlot.DEVICE)
        assert stored is not None and stored.subject_id == new.id
        assert rig.now.policy.answer is PolicyAnswer.ACCEPTED and not rig.now.policy.is_asked

    played(play)


def test_what_was_on_becomes_a_question_and_what_was_off_goes_out_again() -> None:
    async def play(rig: Rig) -> None:
        await decided(rig)
        empty(rig)
        await asked(rig)
        assert rig.shown(CAMERA) is SwitchState.CONFLICT
        conflict = rig.view(CAMERA).conflict
        assert conflict is not None and conflict.reason is ConflictReason.HISTORY_LOST and not conflict.is_recorded_on
        assert not rig.is_gate_open(CAMERA)
        assert rig.shown(MICROPHONE) is SwitchState.OFF
        assert [rig.on_record(p) for p in (CAMERA, MICROPHONE, ALBUM)] == [[], [False], []]
        assert rig.shown(ALBUM) is SwitchState.UNSET
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.ON, "the question can be answered"

    played(play)


def test_withdrawals_held_go_out_again_one_by_one() -> None:
    async def play(rig: Rig) -> None:
        await decided(rig)
        rig.backend.is_reachable = False
        await rig.turn_off(CAMERA)
        await rig.turn_off(CAMERA)
        empty(rig)
        rig.backend.is_reachable = True
        await asked(rig)
        assert rig.on_record(CAMERA) == [False, False]
        assert rig.shown(CAMERA) is SwitchState.OFF

    played(play)


def test_grant_of_unknown_outcome_is_withdrawn() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("grant")
        await rig.turn_on(CAMERA)
        await rig.clock.advance_s(11)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        empty(rig)
        await asked(rig)
        await rig.clock.advance_s(30)
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.on_record(CAMERA) == [False]

    played(play)


def test_grant_of_a_registration_that_lives_on_is_withdrawn_with_its_off_key() -> None:
    async def play(rig: Rig) -> None:
        old = await decided(rig)
        rig.service.callers.clear()  # only the token is refused: the decisions of the old registration still stand
        await asked(rig)
        assert rig.now.subject != old
        await rig.clock.advance_s(25)
        assert [receipt.value for receipt in rig.service.log(old, CAMERA)] == [True, False]
        assert rig.now.session.waiting_elsewhere == 0

    played(play)


def test_nothing_waits_elsewhere_for_a_registration_nobody_knows() -> None:
    async def play(rig: Rig) -> None:
        await decided(rig)
        empty(rig)
        await asked(rig)
        await rig.clock.advance_s(25)
        assert rig.now.session.waiting_elsewhere == 0

    played(play)


def test_one_refusal_by_somebody_on_the_way_changes_nothing() -> None:
    async def play(rig: Rig) -> None:
        old = await decided(rig)
        rig.backend.plan("grants", Fault.NOT_SIGNED_IN)
        await asked(rig)
        assert rig.now.subject == old
        assert rig.shown(CAMERA) is SwitchState.ON

    played(play)


def test_registration_that_fails_is_tried_again() -> None:
    async def play(rig: Rig) -> None:
        old = await decided(rig)
        empty(rig)
        rig.backend.plan("register_device", Fault.NOT_SENT)
        await rig.client.try_again()
        await settle()
        assert rig.now.subject == old
        assert rig.shown(CAMERA) is not SwitchState.OFF
        await rig.clock.advance_s(40)
        assert rig.now.subject != old
        assert rig.shown(CAMERA) is SwitchState.CONFLICT

    played(play)


def test_disk_that_cannot_keep_the_choices_keeps_the_old_registration() -> None:
    async def play(rig: Rig) -> None:
        old = await decided(rig)
        empty(rig)
        rig.shelf.disk.is_failing = True
        await asked(rig)
        assert rig.now.subject == old
        rig.shelf.disk.is_failing = False
        await rig.clock.advance_s(40)
        assert rig.now.subject != old
        assert rig.shown(MICROPHONE) is SwitchState.OFF

    played(play)
