"""Where one is signed in, at the real service: the list, and signing out elsewhere."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.application.snapshot import SignInState
from consentui.domain.errors import ServiceUnreachable
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.faults.fault_proxy import FaultProxy

# Between two text messages to one number.
SEND_AGAIN_S = 61


async def _signed_in_twice(demo: DemoProcess, here: LiveClient, elsewhere: LiveClient) -> None:
    number = demo.new_number()
    await elsewhere.sign_in(number, demo.code_for)
    demo.advance_clock(SEND_AGAIN_S)
    await here.sign_in(number, demo.code_for)
    await here.client.sessions.load()


def test_sessions_of_an_account_are_listed_and_one_ended_from_here_ends_there(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        one, two = tmp_path / "here", tmp_path / "elsewhere"
        async with LiveClient(demo.url, one) as here, LiveClient(demo.url, two) as elsewhere:
            await _signed_in_twice(demo, here, elsewhere)
            listed = here.now.sessions
            assert listed.subject == here.now.subject
            assert sorted(session.is_current for session in listed.known or ()) == [False, True]
            await here.client.sessions.end_others()
            assert [session.is_current for session in here.now.sessions.known or ()] == [True]
            await elsewhere.until(
                lambda: elsewhere.now.session.state is SignInState.ENDED, "the end of the session there"
            )
            assert here.now.session.state is SignInState.SIGNED_IN

    asyncio.run(play())


def test_sessions_without_a_connection_stay_as_they_were_and_none_is_ended(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        one, two = tmp_path / "here", tmp_path / "elsewhere"
        async with (
            FaultProxy(demo.port) as proxy,
            LiveClient(proxy.url, one) as here,
            LiveClient(demo.url, two) as elsewhere,
        ):
            await _signed_in_twice(demo, here, elsewhere)
            await proxy.refuse()
            with pytest.raises(ServiceUnreachable):
                await here.client.sessions.end_others()
            assert len(here.now.sessions.known or ()) == 2
            assert here.now.sessions.has_failed
            await proxy.listen()
            await here.client.sessions.load()
            assert (len(here.now.sessions.known or ()), here.now.sessions.has_failed) == (2, False)
            assert elsewhere.now.session.state is SignInState.SIGNED_IN

    asyncio.run(play())
