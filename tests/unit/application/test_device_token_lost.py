"""The token of this device is gone: what stands for it is withdrawn, since the window can never show it again."""

from __future__ import annotations

import asyncio

from consentui.application.ports import StoredSignIn, TokenSlot
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.fakes.manual_clock import settle
from tests.fakes.samples import SERVICE_ID
from tests.unit.application.rig import Rig

CAMERA, MICROPHONE, ALBUM = "camera.publish", "microphone.publish", "album.publish"


def without_keyring() -> Rig:
    rig = Rig()
    rig.tokens.is_available = False
    return rig


async def decided(rig: Rig) -> Subject:
    """Camera on, microphone off again, album never."""
    await rig.turn_on(CAMERA)
    await rig.turn_on(MICROPHONE)
    await rig.turn_off(MICROPHONE)
    assert rig.now.subject is not None
    return rig.now.subject


def values(rig: Rig, subject: Subject, purpose: str) -> list[bool]:
    return [receipt.value for receipt in rig.service.log(subject, purpose)]


def test_grants_of_a_run_without_a_keyring_are_withdrawn_at_the_next_start() -> None:
    async def run() -> None:
        async with without_keyring() as rig:
            old = await decided(rig)
            assert rig.now.session.memory_device == old
            async with rig.restarted() as after:
                assert after.now.subject is None and after.now.policy.is_asked
                assert values(after, old, CAMERA) == [True, False]
                assert values(after, old, MICROPHONE) == [True, False], "off already: nothing is sent"
                assert values(after, old, ALBUM) == []
                assert after.now.session.waiting_elsewhere == 0
                await after.client.answer_policy(PolicyAnswer.ACCEPTED)
                await settle()
                assert after.now.subject != old and after.shown(CAMERA) is SwitchState.UNSET
                assert not after.is_gate_open(CAMERA)

    asyncio.run(run())


def test_grant_of_unknown_outcome_is_withdrawn_too() -> None:
    async def run() -> None:
        async with without_keyring() as rig:
            rig.backend.hold("grant")
            await rig.turn_on(CAMERA)
            assert rig.now.subject is not None
            old = rig.now.subject
            rig.backend.held[0].arrive()
            async with rig.restarted() as after:
                assert values(after, old, CAMERA) == [True, False]

    asyncio.run(run())


def test_withdrawals_are_on_disk_before_the_service_can_be_reached() -> None:
    async def run() -> None:
        async with without_keyring() as rig:
            old = await decided(rig)
            offline = rig.restarted()
            offline.backend.is_reachable = False
            async with offline:
                assert len(offline.shelf.disk.journals[SERVICE_ID, old][CAMERA].outbox) == 1
                assert offline.now.session.waiting_elsewhere == 1
                async with offline.restarted() as after:
                    assert values(after, old, CAMERA) == [True, False]

    asyncio.run(run())


def test_disk_that_fails_is_tried_again() -> None:
    async def run() -> None:
        async with without_keyring() as rig:
            old = await decided(rig)
            after = rig.restarted()
            after.shelf.disk.is_failing = True
            async with after:
                assert values(after, old, CAMERA) == [True]
                after.shelf.disk.is_failing = False
                await after.clock.advance_s(25)
                assert values(after, old, CAMERA) == [True, False]

    asyncio.run(run())


def test_keyring_whose_entry_was_removed_is_a_lost_token() -> None:
    async def run() -> None:
        async with Rig() as rig:
            old = await decided(rig)
            rig.tokens.entries.clear()
            async with rig.restarted() as after:
                assert values(after, old, CAMERA) == [True, False]

    asyncio.run(run())


def test_locked_keyring_that_may_hold_the_token_leaves_the_choices_alone() -> None:
    async def run() -> None:
        async with Rig() as rig:
            old = await decided(rig)
            rig.tokens.is_available = False
            async with rig.restarted() as after:
                await after.clock.advance_s(25)
                assert values(after, old, CAMERA) == [True]
                rig.tokens.is_available = True
                await after.client.session.retry_keyring()
                await settle()
                assert after.now.subject == old and after.shown(CAMERA) is SwitchState.ON

    asyncio.run(run())


def test_device_registered_while_the_keyring_is_locked_takes_the_place_of_the_one_before() -> None:
    async def run() -> None:
        async with Rig() as rig:
            old = await decided(rig)
            rig.tokens.is_available = False
            async with rig.restarted() as after:
                await after.client.answer_policy(PolicyAnswer.ACCEPTED)
                await after.clock.advance_s(25)
                assert after.now.subject not in (None, old)
                assert values(after, old, CAMERA) == [True, False], "the window shows Off, so it is off"

    asyncio.run(run())


def test_device_in_the_keyring_and_an_account_are_left_alone() -> None:
    async def run() -> None:
        async with Rig() as rig:
            device = await decided(rig)
            await rig.sign_in()
            await rig.turn_on(ALBUM)
            account = rig.now.subject
            assert account is not None and account.kind is SubjectKind.ACCOUNT
            async with rig.restarted() as after:
                await after.clock.advance_s(25)
                assert values(after, device, CAMERA) == [True]
                await after.client.session.sign_out()
                await after.clock.advance_s(25)
                assert after.now.subject == device and after.shown(CAMERA) is SwitchState.ON
                assert values(after, account, ALBUM) == [True]

    asyncio.run(run())


def test_account_of_a_run_without_a_keyring_is_left_alone_and_its_device_is_not() -> None:
    async def run() -> None:
        async with without_keyring() as rig:
            device = await decided(rig)
            await rig.sign_in()
            await rig.turn_on(ALBUM)
            assert rig.now.subject is not None
            account = rig.now.subject
            assert values(rig, device, CAMERA) == [True], "its token is held in this run"
            async with rig.restarted() as after:
                await after.clock.advance_s(25)
                assert values(after, device, CAMERA) == [True, False]
                assert values(after, account, ALBUM) == [True]

    asyncio.run(run())


def test_device_of_the_keyring_in_front_withdraws_what_another_left() -> None:
    async def run() -> None:
        async with Rig() as rig:
            first = await decided(rig)
            token = rig.tokens.entries[SERVICE_ID, TokenSlot.DEVICE]
            rig.tokens.entries.clear()
            async with rig.restarted() as second:
                await second.client.answer_policy(PolicyAnswer.ACCEPTED)
                await settle()
                await second.turn_on(ALBUM)
                assert second.now.subject is not None
                other = second.now.subject
                rig.tokens.entries[SERVICE_ID, TokenSlot.DEVICE] = StoredSignIn(token.token, token.subject_id)
                async with second.restarted() as third:
                    assert third.now.subject == first
                    await third.clock.advance_s(1)
                    assert values(third, other, ALBUM) == [True, False]

    asyncio.run(run())
