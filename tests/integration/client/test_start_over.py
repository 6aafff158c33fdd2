"""A demo that starts again while somebody uses the window: the window is that of a new device, and stays so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from consentui.adapters.outbox.journal_file import JOURNAL, PREVIOUS
from consentui.application.ports import TokenSlot
from consentui.application.rights_ports import CodeProof
from consentui.application.snapshot import Connection, SignInState
from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient

MEI_LIN = "+8613800134471"
CAMERA = "camera.publish"
Situation = Callable[[LiveClient, DemoProcess], Awaitable[None]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoProcess]:
    folder = tmp_path_factory.mktemp("demo")
    with DemoProcess(folder / "service", fresh_home(folder)) as process:
        yield process


async def this_device(client: LiveClient, _demo: DemoProcess) -> None:
    await client.use_device()
    await client.turn_on(CAMERA)


async def signed_in(client: LiveClient, demo: DemoProcess) -> None:
    await this_device(client, demo)
    await client.sign_in(MEI_LIN, demo.code_for)


async def ended_session(client: LiveClient, demo: DemoProcess) -> None:
    await signed_in(client, demo)
    demo.ask("POST", "/demo/session/end", {"person": "mei_lin"})
    await client.until(lambda: client.now.session.state is SignInState.ENDED, "the session is over")


async def waiting_withdrawal(client: LiveClient, demo: DemoProcess) -> None:
    await signed_in(client, demo)
    demo.ask("PUT", "/demo/network", {"network": "off"})
    await client.click_off("location.results")
    await client.until_shown("location.results", SwitchState.TURNING_OFF)


async def sign_in_half_way(client: LiveClient, _demo: DemoProcess) -> None:
    await client.use_device()
    await client.client.session.request_code(MEI_LIN)


async def deleted_account(client: LiveClient, demo: DemoProcess) -> None:
    await signed_in(client, demo)
    demo.advance_clock(60)
    sent = await client.client.closing.request_code()
    code = await asyncio.to_thread(demo.code_for, MEI_LIN)
    await client.client.closing.delete(CodeProof(sent.attempt_id, code))
    demo.advance_clock(14 * 24 * 3600)
    await client.until(lambda: client.now.closed, "the certificate")


@pytest.mark.parametrize(
    "situation", [this_device, signed_in, ended_session, waiting_withdrawal, sign_in_half_way, deleted_account]
)
def test_window_is_that_of_a_new_device_and_stays_so(demo: DemoProcess, tmp_path: Path, situation: Situation) -> None:
    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await situation(client, demo)
            await asyncio.to_thread(demo.ask, "POST", "/demo/start-again")
            await client.client.session.start_over()
            await client.client.try_again()
            await client.until(lambda: client.now.connection is Connection.ONLINE, "the service answers")
            now = client.now
            assert (now.session.state, now.subject, now.policy.answer) == (SignInState.NOT_ASKED, None, None)
            assert (now.waiting_count, now.unsent_count, now.carried_choices, now.closed) == (0, 0, (), None)
            assert [await client.tokens.load("juniper", slot) for slot in TokenSlot] == [None, None]
            assert [path for path in (tmp_path / "client").rglob("*") if path.name in (JOURNAL, PREVIOUS)] == []
            devices = len(demo.devices())
            await client.use_device()
            assert len(demo.devices()) == devices + 1, "registered once, by the person's answer"
            assert client.view(CAMERA).recorded_at is None

    asyncio.run(play())
