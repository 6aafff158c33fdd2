"""A journal that cannot be opened or read is said until it can, and [Try again] opens it again."""

from __future__ import annotations

import asyncio

from consentui.domain.error_kind import ErrorKind
from consentui.domain.error_reference import read_reference
from consentui.domain.switch_state import SwitchState
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

CAMERA = "camera.publish"


def kind_in(reference: str | None) -> ErrorKind | None:
    return None if reference is None else read_reference(reference).kind


def test_unreadable_journal_is_said_also_after_the_service_answered() -> None:
    async def play() -> None:
        async with Rig() as first:
            await first.turn_on(CAMERA)
        rig = first.restarted()
        rig.shelf.disk.is_unreadable = True
        async with rig:
            assert rig.now.has_loaded
            assert rig.now.last_error is None
            assert kind_in(rig.now.store_error) is ErrorKind.STORE_FAILED
            rig.shelf.disk.is_unreadable = False
            await rig.client.try_again()
            await settle()
            assert rig.now.store_error is None
            assert rig.shown(CAMERA) is SwitchState.ON

    asyncio.run(play())


def test_journal_held_by_another_window_is_opened_when_that_is_closed() -> None:
    async def play() -> None:
        async with Rig() as first:
            await first.turn_on(CAMERA)
            subject = first.now.subject
        assert subject is not None
        rig = first.restarted()
        other = rig.shelf.open(rig.service.info.id, subject)
        async with rig:
            assert kind_in(rig.now.store_error) is ErrorKind.ALREADY_RUNNING
            assert not rig.is_gate_open(CAMERA)
            await rig.client.try_again()
            await settle()
            assert kind_in(rig.now.store_error) is ErrorKind.ALREADY_RUNNING, "still held"
            other.close()
            await rig.client.try_again()
            await settle()
            assert rig.now.store_error is None
            assert rig.shown(CAMERA) is SwitchState.ON
            assert rig.is_gate_open(CAMERA)

    asyncio.run(play())


def test_withdrawal_that_only_memory_holds_is_not_given_up_for_another_try() -> None:
    async def play() -> None:
        async with Rig() as first:
            await first.turn_on(CAMERA)
            subject = first.now.subject
        assert subject is not None
        rig = first.restarted()
        other = rig.shelf.open(rig.service.info.id, subject)
        async with rig:
            rig.backend.is_reachable = False
            await rig.turn_off(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.NOT_SAVED
            other.close()
            await rig.client.try_again()
            await settle()
            assert rig.shown(CAMERA) is SwitchState.NOT_SAVED
            rig.backend.is_reachable = True
            await rig.client.try_again()
            await rig.clock.advance_s(2)
            assert rig.shown(CAMERA) is SwitchState.OFF
            assert rig.on_record(CAMERA) == [True, False]

    asyncio.run(play())
