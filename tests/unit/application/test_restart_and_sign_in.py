"""What a killed process, a sign-in and a sign-out leave behind."""

from __future__ import annotations

import asyncio

import pytest

from consentui.application.ports import TokenSlot
from consentui.application.snapshot import CarriedChoice, KeyringState, SignInState
from consentui.domain.account import SubjectKind
from consentui.domain.errors import CodeRefused
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import Fault
from tests.fakes.manual_clock import settle
from tests.fakes.samples import SERVICE_ID
from tests.unit.application.rig import PHONE, Rig

CAMERA = "camera.publish"
ALBUM = "album.publish"


def keyring(rig: Rig) -> KeyringState:
    return rig.now.session.keyring


def test_killed_with_a_queued_withdrawal_sends_it_at_the_next_start() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            rig.backend.is_reachable = False
            await rig.turn_off(CAMERA)
            async with rig.restarted() as after:
                await after.clock.advance_s(1)
                assert after.shown(CAMERA) is SwitchState.OFF
                assert after.on_record(CAMERA) == [True, False]

    asyncio.run(run())


def test_killed_while_turning_on_is_unknown_not_off() -> None:
    async def run() -> None:
        async with Rig() as rig:
            rig.backend.hold("grant")
            await rig.turn_on(CAMERA)
            after = rig.restarted()
            after.backend.hold("grants")
            async with after:
                assert after.shown(CAMERA) is SwitchState.UNKNOWN
                assert not after.is_gate_open(CAMERA)

    asyncio.run(run())


def test_start_shows_on_as_stale_until_checked() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            after = rig.restarted()
            after.backend.hold("grants")
            async with after:
                assert after.shown(CAMERA) is SwitchState.ON_STALE
                after.backend.held[0].arrive()
                after.backend.held[0].reply()
                await settle()
                assert after.shown(CAMERA) is SwitchState.ON
                assert after.is_gate_open(CAMERA)

    asyncio.run(run())


def test_restored_service_that_lost_a_withdrawal_hears_it_again() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            backup = rig.service.backup()
            await rig.turn_off(CAMERA)
            rig.service.restore(backup)
            await rig.client.consent.refresh()
            await settle()
            assert rig.on_record(CAMERA) == [True, False]
            assert rig.shown(CAMERA) is SwitchState.OFF

    asyncio.run(run())


def test_restored_service_that_lost_a_grant_asks_the_person() -> None:
    async def run() -> None:
        async with Rig() as rig:
            backup = rig.service.backup()
            await rig.turn_on(CAMERA)
            rig.service.restore(backup)
            await rig.client.consent.refresh()
            await settle()
            assert rig.shown(CAMERA) is SwitchState.CONFLICT
            assert not rig.is_gate_open(CAMERA)

    asyncio.run(run())


def test_journal_that_can_neither_be_read_nor_written_keeps_the_gate_closed() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            after = rig.restarted()
            after.shelf.disk.is_unreadable = after.shelf.disk.is_failing = True
            async with after:
                assert after.shown(CAMERA) is SwitchState.ON, "recorded and proven"
                assert not after.is_gate_open(CAMERA)
                await after.turn_on(ALBUM)
                assert after.backend.count("grant") == 0
                await after.turn_off(CAMERA)
                assert after.on_record(CAMERA) == [True, False], "sent from memory"

    asyncio.run(run())


def test_journal_that_cannot_be_read_is_begun_anew_with_the_first_write() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            after = rig.restarted()
            after.shelf.disk.is_unreadable = True
            async with after:
                after.backend.is_reachable = False
                await after.turn_off(CAMERA)
                assert after.shown(CAMERA) is SwitchState.TURNING_OFF, "saved, not only held in memory"
                after.backend.is_reachable = True
                await after.clock.advance_s(60)
                assert after.on_record(CAMERA) == [True, False]

    asyncio.run(run())


def test_sign_in_shows_the_accounts_choices_and_offers_differing_ones() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            await rig.sign_in()
            assert rig.now.session.state is SignInState.SIGNED_IN
            assert rig.now.subject is not None and rig.now.subject.kind is SubjectKind.ACCOUNT
            assert rig.shown(CAMERA) is SwitchState.UNSET, "never merged by itself"
            assert list(rig.now.carried_choices) == [CarriedChoice(CAMERA, True, False)]
            rig.start_task(rig.client.take_device_choice(90, CAMERA))
            await settle()
            assert rig.shown(CAMERA) is SwitchState.ON
            assert rig.now.announcement is not None
            assert rig.now.announcement.method is Method.CARRIED_AT_SIGN_IN
            assert not list(rig.now.carried_choices)

    asyncio.run(run())


def test_wrong_code_changes_nothing() -> None:
    async def run() -> None:
        async with Rig() as rig:
            sent = await rig.client.session.request_code(PHONE)
            subject = rig.now.subject
            with pytest.raises(CodeRefused) as refused:
                await rig.client.session.sign_in(sent.attempt_id, "000000")
            assert refused.value.tries_left == 4
            assert rig.now.subject == subject

    asyncio.run(run())


def test_account_without_answer_is_asked_once_and_one_with_answer_is_not() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            assert rig.now.policy.is_asked
            await rig.client.answer_policy(PolicyAnswer.DECLINED)
            assert not rig.now.policy.is_asked
            await rig.client.session.sign_out()
            await settle()
            assert rig.now.policy.answer is PolicyAnswer.ACCEPTED, "the answer of this device"
            await rig.sign_in()
            assert not rig.now.policy.is_asked
            await rig.turn_on(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.ON, "a grant is possible after Decline"

    asyncio.run(run())


def test_start_over_is_as_a_new_device_that_is_asked_again() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await rig.client.session.start_over()
            await settle()
            assert rig.now.subject is None
            assert rig.now.session.state is SignInState.NOT_ASKED
            assert rig.now.policy.is_asked
            await rig.client.answer_policy(PolicyAnswer.ACCEPTED)
            assert rig.backend.count("register_device") == 2

    asyncio.run(run())


def test_first_start_asks_and_registers_no_device() -> None:
    async def run() -> None:
        async with Rig(answers_policy=False) as rig:
            assert rig.now.policy.is_asked
            assert rig.now.subject is None
            assert rig.backend.count("register_device") == 0
            await rig.client.answer_policy(PolicyAnswer.DECLINED)
            await settle()
            assert rig.backend.count("register_device") == 1
            assert rig.now.subject is not None and rig.now.subject.kind is SubjectKind.DEVICE

    asyncio.run(run())


def test_refresh_token_is_kept_in_the_keyring_and_used_at_the_next_start() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await rig.turn_on(CAMERA)
            async with rig.restarted() as after:
                assert after.now.session.state is SignInState.SIGNED_IN
                assert after.shown(CAMERA) is SwitchState.ON

    asyncio.run(run())


def test_no_keyring_is_shown_and_memory_only_ends_the_question() -> None:
    async def run() -> None:
        async with Rig() as rig:
            rig.tokens.is_available = False
            await rig.sign_in()
            assert keyring(rig) is KeyringState.UNAVAILABLE
            await rig.client.session.keep_in_memory()
            assert keyring(rig) is KeyringState.MEMORY_ONLY
            await rig.turn_on(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.ON
            assert (SERVICE_ID, TokenSlot.ACCOUNT) not in rig.tokens.entries

    asyncio.run(run())


def test_expired_access_token_is_renewed_once_and_the_click_goes_through() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            rig.service.expire_access()
            await rig.turn_on(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.ON
            assert rig.backend.count("refresh") == 1

    asyncio.run(run())


def test_ended_session_delivers_a_withdrawal_by_off_key() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await rig.turn_on(CAMERA)
            assert rig.now.subject is not None
            rig.service.end_sessions(rig.now.subject)
            await rig.turn_off(CAMERA)
            assert rig.now.session.state is SignInState.ENDED
            assert rig.on_record(CAMERA) == [True, False]
            assert rig.shown(CAMERA) is SwitchState.OFF

    asyncio.run(run())


def test_sign_out_with_a_waiting_withdrawal_delivers_it_afterwards() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await rig.turn_on(CAMERA)
            account = rig.now.subject
            assert account is not None
            rig.backend.plan("withdraw", *[Fault.NOT_SENT] * 200)
            await rig.turn_off(CAMERA)
            rig.start_task(rig.client.session.sign_out())
            await rig.clock.advance_s(30)
            assert rig.now.subject != account
            assert [receipt.value for receipt in rig.service.log(account, CAMERA)] == [True, False]
            assert not rig.tokens.entries.get((SERVICE_ID, TokenSlot.ACCOUNT))

    asyncio.run(run())


def test_sign_out_cancels_an_attempt_by_a_withdrawal() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            account = rig.now.subject
            assert account is not None
            rig.backend.hold("grant")
            await rig.turn_on(CAMERA)
            rig.start_task(rig.client.session.sign_out())
            await rig.clock.advance_s(5)
            rig.backend.held[0].arrive()
            assert [receipt.value for receipt in rig.service.log(account, CAMERA)] == [False]

    asyncio.run(run())


def test_start_without_network_shows_what_is_kept() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            after = rig.restarted()
            after.backend.is_reachable = False
            async with after:
                assert after.now.policy.is_saved_copy
                assert after.now.catalogue is not None
                assert after.shown(CAMERA) is SwitchState.ON_STALE

    asyncio.run(run())


def test_off_before_the_service_has_answered_is_kept() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            after = rig.restarted()
            after.backend.hold("service")
            starting = asyncio.create_task(after.client.start())
            await settle()
            assert after.shown(CAMERA) is SwitchState.ON_STALE
            await after.turn_off(CAMERA)
            assert after.shown(CAMERA) is SwitchState.TURNING_OFF
            after.backend.release("service")
            after.backend.held[0].arrive()
            after.backend.held[0].reply()
            await starting
            await after.clock.advance_s(1)
            assert after.on_record(CAMERA) == [True, False]
            await after.client.close()

    asyncio.run(run())


def test_texts_that_hang_at_the_start_do_not_hold_up_a_waiting_withdrawal() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await rig.turn_on(CAMERA)
            rig.backend.is_reachable = False
            await rig.turn_off(CAMERA)
            after = rig.restarted()
            after.backend.hold("policy")
            starting = asyncio.create_task(after.client.start())
            await after.clock.advance_s(1)
            assert after.on_record(CAMERA) == [True, False]
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)
            await after.client.close()

    asyncio.run(run())


def test_try_again_after_the_policy_changed_meanwhile_does_not_ask_for_all_of_it_again() -> None:
    async def run() -> None:
        async with Rig() as rig:
            assert rig.now.policy.answer is PolicyAnswer.ACCEPTED
        after = rig.restarted()
        after.backend.plan("policy", Fault.NOT_SENT)
        async with after:
            assert after.now.policy.is_saved_copy
            after.service.policy_version = "5"
            await after.client.try_again()
            await settle()
            assert after.now.policy.published is not None and after.now.policy.published.version == "5"
            assert after.now.policy.answer is PolicyAnswer.ACCEPTED, "version 4; version 5 asks about its changes"
            assert not after.now.policy.is_asked

    asyncio.run(run())
