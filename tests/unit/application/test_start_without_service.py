"""A window that started while the service could not be reached: nobody comes to the front without its name."""

from __future__ import annotations

import asyncio

import pytest

from consentui.application.snapshot import Connection, SignInState
from consentui.domain.errors import ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_service import CODE
from tests.fakes.manual_clock import settle
from tests.fakes.samples import SERVICE_ID
from tests.unit.application.rig import PHONE, Rig

CAMERA = "camera.publish"
LONGEST_PAUSE_S = 30


def unreachable() -> Rig:
    rig = Rig(answers_policy=False)
    rig.backend.is_reachable = False
    return rig


def test_signing_in_before_the_service_is_known_is_refused_and_works_after_trying_again() -> None:
    async def play() -> None:
        async with unreachable() as rig:
            rig.backend.is_reachable = True
            with pytest.raises(ServiceUnreachable):
                await rig.client.session.request_code(PHONE)
            attempt_id = rig.service.request_code(PHONE).attempt_id
            with pytest.raises(ServiceUnreachable):
                await rig.client.session.sign_in(attempt_id, CODE)
            await rig.client.session.retry_keyring()
            assert not rig.shelf.disk.journals
            await rig.client.try_again()
            await rig.client.session.sign_in(attempt_id, CODE)
            await settle()
            await rig.turn_on(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.ON
            assert {service_id for service_id, _ in rig.shelf.disk.journals} == {SERVICE_ID}

    asyncio.run(play())


def test_answering_the_policy_asks_first_who_the_service_is() -> None:
    async def play() -> None:
        async with unreachable() as rig:
            with pytest.raises(ServiceUnreachable):
                await rig.client.answer_policy(PolicyAnswer.DECLINED)
            rig.backend.is_reachable = True
            await rig.client.answer_policy(PolicyAnswer.DECLINED)
            await settle()
            await rig.turn_off(CAMERA)
            assert rig.on_record(CAMERA) == [False]
            assert {service_id for service_id, _ in rig.shelf.disk.journals} == {SERVICE_ID}

    asyncio.run(play())


def test_service_that_comes_back_is_met_without_anybody_asking_for_it() -> None:
    async def play() -> None:
        async with unreachable() as rig:
            assert rig.now.connection is Connection.OFFLINE
            rig.backend.is_reachable = True
            await rig.clock.advance_s(LONGEST_PAUSE_S)
            assert rig.now.service is not None
            assert rig.now.session.state is SignInState.NOT_ASKED
            assert (rig.now.connection, rig.now.policy.is_saved_copy) == (Connection.ONLINE, False)

    asyncio.run(play())


def test_service_that_stays_away_is_asked_again_and_again() -> None:
    async def play() -> None:
        async with unreachable() as rig:
            await rig.clock.advance_s(600)
            rig.backend.is_reachable = True
            await rig.clock.advance_s(LONGEST_PAUSE_S)
            assert rig.now.connection is Connection.ONLINE

    asyncio.run(play())


def test_withdrawal_of_an_earlier_run_is_sent_once_the_service_is_there_though_the_start_view_is_lost() -> None:
    async def play() -> None:
        async with Rig() as before:
            await before.turn_on(CAMERA)
            before.backend.is_reachable = False
            await before.turn_off(CAMERA)
        before.start_views.saved = None
        rig = before.restarted()
        rig.backend.is_reachable = False
        async with rig:
            assert rig.now.service is None
            rig.backend.is_reachable = True
            await rig.clock.advance_s(LONGEST_PAUSE_S)
            assert rig.on_record(CAMERA) == [True, False]

    asyncio.run(play())


def test_first_run_with_a_copy_shows_the_text_of_the_service_once_that_is_there() -> None:
    async def play() -> None:
        async with Rig(answers_policy=False) as before:
            pass
        rig = before.restarted()
        rig.backend.is_reachable = False
        async with rig:
            assert (rig.now.policy.is_asked, rig.now.policy.is_saved_copy) == (True, True)
            rig.backend.is_reachable = True
            await rig.clock.advance_s(LONGEST_PAUSE_S)
            assert (rig.now.policy.is_asked, rig.now.policy.is_saved_copy) == (True, False)

    asyncio.run(play())
