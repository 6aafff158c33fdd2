"""A withdrawal that the protocol itself makes is sent at once."""

from __future__ import annotations

import asyncio

from consentui.domain.switch_state import SwitchState
from tests.unit.application.rig import Rig

CAMERA = "camera.publish"


def test_grant_that_meets_a_restored_service_is_compensated_without_waiting_for_the_next_get() -> None:
    async def play() -> None:
        async with Rig() as rig:
            rig.service.restore(rig.service.backup())
            rig.backend.hold("grants")
            await rig.turn_on(CAMERA)
            assert rig.shown(CAMERA) is SwitchState.OFF
            assert rig.on_record(CAMERA) == [False]

    asyncio.run(play())
