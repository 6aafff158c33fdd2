"""A receipt that arrives while a restored service is asked about an older one."""

from __future__ import annotations

import asyncio

from consentui.domain.switch_state import SwitchState
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

CAMERA = "camera.publish"


def test_withdrawal_recorded_while_an_older_receipt_is_asked_about_is_asserted_again() -> None:
    """The service lost the withdrawal in a restore; that it still has the grant before it proves nothing."""

    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(CAMERA)
            backup = rig.service.backup()
            rig.backend.hold("withdraw", "has_receipt")
            await rig.turn_off(CAMERA)
            (withdrawal,) = rig.backend.held
            withdrawal.arrive()
            rig.service.restore(backup)
            rig.start_task(rig.client.consent.refresh())
            await settle()
            lookup = next(call for call in rig.backend.held if call.name == "has_receipt")
            lookup.arrive()
            withdrawal.reply()
            await settle()
            assert rig.shown(CAMERA) is SwitchState.OFF
            lookup.reply()
            rig.backend.release("withdraw", "has_receipt")
            await settle()
            assert not rig.is_gate_open(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.OFF
            assert rig.on_record(CAMERA) == [True, False]

    asyncio.run(play())
