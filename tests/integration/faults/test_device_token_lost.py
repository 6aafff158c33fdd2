"""No keyring and no account: what a run turned on is withdrawn by the next one, at the real service."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_token_store import FakeTokenStore
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import values_of, verify_chain

pytestmark = pytest.mark.real
CAMERA, ALBUM = "camera.publish", "album.publish"


def no_keyring() -> FakeTokenStore:
    store = FakeTokenStore()
    store.is_available = False
    return store


def test_device_without_a_keyring_when_started_again_is_withdrawn_and_a_new_one_begins(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def run() -> None:
        async with LiveClient(demo.url, tmp_path, no_keyring()) as first:
            await first.use_device()
            await first.turn_on(CAMERA)
            old = first.subject_id
        async with LiveClient(demo.url, tmp_path, no_keyring()) as second:
            assert second.first.subject is None and not second.first.switches, "nothing of it is painted"
            await second.until(
                lambda: values_of(demo.database, old, CAMERA) == [True, False], "the withdrawal on record"
            )
            assert values_of(demo.database, old, ALBUM) == []
            assert not second.was_gate_ever_open(CAMERA)
            await second.use_device()
            assert second.subject_id != old
            assert second.shown(CAMERA) is SwitchState.UNSET
            assert second.now.session.waiting_elsewhere == 0
        verify_chain(demo.database, demo.url)

    asyncio.run(run())
