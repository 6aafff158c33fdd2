"""A window that started while the service could not be reached: nobody comes to the front without its name."""

from __future__ import annotations

import asyncio

import pytest

from consentui.domain.errors import ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_service import CODE
from tests.fakes.manual_clock import settle
from tests.fakes.samples import SERVICE_ID
from tests.unit.application.rig import PHONE, Rig

CAMERA = "camera.publish"


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
