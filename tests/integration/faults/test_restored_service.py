"""Yesterday's database comes back: what was turned off since is turned off again, what was turned on is asked about."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.application.switch.record import ConflictReason
from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of, verify_chain
from tests.integration.client.operator_service import OperatorService

STAYED_ON, STAYED_OFF, TURNED_OFF, TURNED_ON, QUEUED_OFF, UNTOUCHED = (
    "location.results",
    "microphone.publish",
    "camera.publish",
    "album.publish",
    "contacts.use",
    "ads.show",
)


def _restored(service: OperatorService, how: str) -> None:
    if how == "said by the operator":
        service.restore("yesterday")
        service.start("--restored")
    else:
        service.restore("yesterday", but=["service.sqlite.head"])
        service.start()


@pytest.mark.parametrize("how", ["said by the operator", "found by the head file"])
def test_database_of_yesterday_turns_nothing_on(tmp_path: Path, how: str) -> None:
    async def play(service: OperatorService) -> None:
        async with LiveClient(service.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(STAYED_ON, STAYED_OFF, TURNED_OFF, QUEUED_OFF)
            await client.turn_off(STAYED_OFF)
            service.kill()
            service.back_up("yesterday")
            service.start()
            await client.client.try_again()
            await client.turn_off(TURNED_OFF)
            await client.turn_on(TURNED_ON)
            epoch = client.view(TURNED_ON).revision.epoch
            service.kill()
            await client.click_off(QUEUED_OFF)
            await asyncio.to_thread(_restored, service, how)
            await client.client.try_again()
            await client.until(lambda: client.view(TURNED_ON).state is SwitchState.CONFLICT, "history lost is asked")
            for purpose in (TURNED_OFF, QUEUED_OFF, STAYED_OFF):
                await client.until_shown(purpose, SwitchState.OFF)
            await client.until(lambda: client.view(STAYED_ON).revision.epoch != epoch, "the new epoch")
            assert client.shown(STAYED_ON) is SwitchState.ON
            _assert_asked_and_closed(client)
            assert values_of(service.database, client.subject_id, TURNED_OFF) == [True, False], "said again"
            assert values_of(service.database, client.subject_id, QUEUED_OFF) == [True, False]
            assert values_of(service.database, client.subject_id, STAYED_ON) == [True]
            assert values_of(service.database, client.subject_id, STAYED_OFF) == [True, False], "nothing to say again"
            assert values_of(service.database, client.subject_id, TURNED_ON) == []
            assert values_of(service.database, client.subject_id, UNTOUCHED) == [], (
                "one that never decided says nothing"
            )
            verify_chain(service.database, service.url)

    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as service:
        asyncio.run(play(service))


def _assert_asked_and_closed(client: LiveClient) -> None:
    conflict = client.view(TURNED_ON).conflict
    assert conflict is not None and conflict.reason is ConflictReason.HISTORY_LOST
    assert not client.is_gate_open(TURNED_ON)


def test_head_file_when_deleted_loses_nothing_and_asks_nothing(tmp_path: Path) -> None:
    async def play(service: OperatorService) -> None:
        async with LiveClient(service.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(STAYED_ON, TURNED_OFF)
            await client.turn_off(TURNED_OFF)
            epoch = client.view(STAYED_ON).revision.epoch
            service.kill()
            (service.folder / "service.sqlite.head").unlink()
            await asyncio.to_thread(service.start)
            await client.client.try_again()
            await client.until(lambda: client.view(STAYED_ON).revision.epoch != epoch, "a new epoch, to be careful")
            assert client.shown(STAYED_ON) is SwitchState.ON
            assert client.shown(TURNED_OFF) is SwitchState.OFF
            await client.turn_off(STAYED_ON)
            await client.turn_on(TURNED_OFF)
            assert [e.rev for e in log_of(service.database, client.subject_id, TURNED_OFF)] == [1, 2, 3]
            verify_chain(service.database, service.url)

    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as service:
        asyncio.run(play(service))


def test_withdrawal_of_a_person_the_restored_database_never_knew_is_recorded(tmp_path: Path) -> None:
    """The off-key was made with a secret that lies beside the database, so it survives the restore."""

    async def play(service: OperatorService) -> None:
        service.kill()
        service.back_up("empty")
        service.start()
        async with LiveClient(service.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(TURNED_OFF)
            service.kill()
            await client.click_off(TURNED_OFF)
            service.restore("empty")
            await asyncio.to_thread(service.start, "--restored")
            await client.client.try_again()
            await client.until_shown(TURNED_OFF, SwitchState.OFF)
            log = log_of(service.database, client.subject_id, TURNED_OFF)
            assert [(event.value, event.method) for event in log] == [(False, "off_key")]
            verify_chain(service.database, service.url)

    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as service:
        asyncio.run(play(service))
