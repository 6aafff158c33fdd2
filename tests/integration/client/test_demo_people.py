"""The made-up people as the window finds them: what stands, what waits for them, and what an answer brings back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient

MEI_LIN, SAM, LAYLA = "+8613800134471", "+447700900123", "+971505550148"
ADS = "ads.show"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoProcess]:
    folder = tmp_path_factory.mktemp("demo")
    with DemoProcess(folder / "service", fresh_home(folder)) as process:
        yield process


def permissions_on(client: LiveClient) -> set[str]:
    catalogue = client.now.catalogue
    assert catalogue is not None
    return {
        permission.key
        for permission in catalogue.permissions
        if any(client.shown(purpose) is SwitchState.ON for purpose in permission.purposes)
    }


@pytest.mark.parametrize(("phone", "permissions"), [(SAM, set()), (LAYLA, {"location"})])
def test_who_came_later_is_asked_about_no_change(
    demo: DemoProcess, tmp_path: Path, phone: str, permissions: set[str]
) -> None:
    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.sign_in(phone, demo.code_for)
            await client.client.changes.load()
            assert client.now.policy.changes is None
            assert permissions_on(client) == permissions
            assert client.shown(ADS) is not SwitchState.ON

    asyncio.run(play())


def test_first_person_has_two_permissions_on_and_a_change_waiting_whose_answer_counts(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.sign_in(MEI_LIN, demo.code_for)
            await client.until(lambda: client.now.policy.changes, "what changed is on screen")
            view = client.now.policy.changes
            assert view is not None
            (change,) = view.changes
            assert (view.version, view.is_in_force, client.now.policy.waiting_answers) == ("4", True, 1)
            assert change.change.clause_id == "4.advertising.p1"
            assert permissions_on(client) == {"location", "album"}
            assert not client.now.policy.is_asked, "she has answered the policy as a whole"
            assert client.shown(ADS) is SwitchState.OFF
            await client.client.changes.answer(change.change.id, PolicyAnswer.ACCEPTED)
            await client.until_shown(ADS, SwitchState.ON)
            assert client.now.policy.waiting_answers == 0

    asyncio.run(play())
