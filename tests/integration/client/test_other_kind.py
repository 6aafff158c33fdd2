"""A window of one kind before a service of the other: it says so, and has told it nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.window_given import WindowGiven
from consentui.domain.errors import NotADemo, OnlyADemo, ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from tests.harness.fresh_home import fresh_home
from tests.harness.real_service import RealService
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient

NUMBER = "+8613800134471"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoProcess]:
    folder = tmp_path_factory.mktemp("demo")
    with DemoProcess(folder / "service", fresh_home(folder)) as process:
        yield process


def test_real_window_registers_nothing_at_a_demo(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        given = WindowGiven(is_demo=False)
        async with LiveClient(demo.url, tmp_path / "client", given=given) as client:
            await is_refused(client, OnlyADemo)
        assert demo.devices() == []

    asyncio.run(play())


def test_window_that_knew_a_real_service_sends_nothing_to_a_demo_in_its_place(
    demo: DemoProcess, tmp_path: Path
) -> None:
    """The demo stands at the address; what the window kept from before stays, and waits."""

    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.use_device()
            tokens = client.tokens
        known = demo.devices()
        given = WindowGiven(is_demo=False)
        async with LiveClient(demo.url, tmp_path / "client", tokens, given=given) as client:
            await client.click_off("camera.publish")
            await client.until(lambda: client.now.connection is Connection.FAILING, "it says so")
            assert client.now.unsent_count == 1, "kept, not lost"
        assert demo.devices() == known

    asyncio.run(play())


def test_demos_window_registers_nothing_at_a_real_service(tmp_path: Path) -> None:
    async def play() -> None:
        async with RealService(tmp_path) as service:
            given = WindowGiven(is_demo=True)
            async with LiveClient(service.url, tmp_path / "client", given=given) as client:
                await is_refused(client, NotADemo)
            assert service.texts == []

    asyncio.run(play())


async def is_refused(client: LiveClient, kind: type[Exception]) -> None:
    await client.until(lambda: client.now.connection is Connection.FAILING, "it says so")
    now: AppSnapshot = client.now
    assert now.service is None and now.subject is None
    for wish in (client.client.answer_policy(PolicyAnswer.ACCEPTED), client.client.session.request_code(NUMBER)):
        with pytest.raises(ServiceUnreachable):
            await wish
    assert now.last_problem is kind
