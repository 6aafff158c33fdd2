"""An answer that was asked for under one subject and arrives under another."""

from __future__ import annotations

import asyncio

from consentui.domain.account import SubjectKind
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_service import CODE
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import PHONE, Rig

CAMERA = "camera.publish"


def test_answer_about_the_device_is_not_shown_as_the_accounts() -> None:
    async def play() -> None:
        async with Rig() as first:
            await first.turn_on(CAMERA)
        async with first.restarted() as rig:
            assert rig.shown(CAMERA) is SwitchState.ON
            rig.backend.hold("grants")
            rig.start_task(rig.client.consent.refresh())
            await settle()
            of_device = rig.backend.held[-1]
            of_device.arrive()
            sent = await rig.client.session.request_code(PHONE)
            rig.start_task(rig.client.session.sign_in(sent.attempt_id, CODE))
            await settle()
            assert rig.now.subject is not None
            assert rig.now.subject.kind is SubjectKind.ACCOUNT
            of_device.reply()
            await settle()
            assert rig.shown(CAMERA) is not SwitchState.ON
            assert not rig.is_gate_open(CAMERA)
            rig.backend.release("grants")
            for call in rig.backend.held:
                call.reply()
            await settle()
            assert rig.shown(CAMERA) is SwitchState.UNSET
            assert rig.on_record(CAMERA) == []

    asyncio.run(play())


def test_answer_about_the_device_says_nothing_about_when_the_account_was_checked() -> None:
    async def play() -> None:
        async with Rig() as rig:
            assert rig.now.has_loaded and rig.now.checked_at is not None
            rig.backend.hold("grants")
            sent = await rig.client.session.request_code(PHONE)
            rig.start_task(rig.client.session.sign_in(sent.attempt_id, CODE))
            await settle()
            assert not rig.now.has_loaded
            assert rig.now.checked_at is None

    asyncio.run(play())
