"""Tokens that end at the wrong moment, sign-ins that break off, and what several devices of one account hear."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.ports import TokenSlot
from consentui.application.snapshot import SignInState
from consentui.application.switch.state import Notice
from consentui.domain.errors import Busy, CodeRefused, ConsentError, OutcomeUnknown, ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of, verify_chain
from tests.integration.faults.fault_proxy import FaultProxy, answer, half_answer, hang, problem

CAMERA = "camera.publish"
ALBUM = "album.publish"
# Longer than an access token lives.
EXPIRED_S = 301
REFRESH = ("POST", "/v1/session/refresh")


async def _signed_in(demo: DemoProcess, client: LiveClient) -> None:
    await client.sign_in(demo.new_number(), demo.code_for)
    await client.client.answer_policy(PolicyAnswer.ACCEPTED)


async def _end_session(proxy: FaultProxy) -> None:
    """Somebody signs this session out, from elsewhere."""
    token = proxy.seen("GET", "/v1/grants")[-1].headers["authorization"]
    assert (await proxy.send_past("DELETE", "/v1/session", {"authorization": token}, b"")).status == 204


def test_access_token_when_over_is_renewed_once_and_the_same_request_goes_again(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await _signed_in(demo, client)
            proxy.spoil("GET", "/v1/events", answer(503))
            proxy.cut()
            demo.advance_clock(EXPIRED_S)
            await client.turn_on(CAMERA, ALBUM)
            first, second = proxy.seen("PUT", "/v1/grants/camera")
            assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
            assert first.headers["authorization"] != second.headers["authorization"]
            assert len(proxy.seen(*REFRESH)) == 1, "one refresh for all calls"
            assert SwitchState.UNKNOWN not in client.ever_shown(CAMERA)
            assert values_of(demo.database, client.subject_id, CAMERA) == [True]
            demo.advance_clock(EXPIRED_S)
            await client.turn_off(CAMERA)
            assert log_of(demo.database, client.subject_id, CAMERA)[-1].method == "switch", "with the session"

    asyncio.run(play())


def test_session_when_ended_elsewhere_says_so_and_withdraws_by_off_key(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await _signed_in(demo, client)
            await client.turn_on(CAMERA)
            await _end_session(proxy)
            await asyncio.wait_for(client.click_on(ALBUM), 5)
            assert client.shown(ALBUM) is SwitchState.UNSET
            assert client.view(ALBUM).notice is Notice.SIGN_IN_NEEDED
            assert client.now.session.state is SignInState.ENDED
            assert client.shown(CAMERA) is SwitchState.ON, "its lease runs on"
            assert await client.click_off(CAMERA) < 1.0
            await client.until_shown(CAMERA, SwitchState.OFF)
            log = log_of(demo.database, client.subject_id, CAMERA)
            assert [(event.value, event.method) for event in log] == [(True, "switch"), (False, "off_key")]
            assert values_of(demo.database, client.subject_id, ALBUM) == []

    asyncio.run(play())


def test_withdrawal_when_its_session_ended_meanwhile_is_sent_by_off_key_after_a_restart(
    demo: DemoProcess, tmp_path: Path
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await _signed_in(demo, client)
                await client.turn_on(CAMERA)
                subject = client.subject_id
                await _end_session(proxy)
                await proxy.refuse()
                await client.click_off(CAMERA)
                assert client.shown(CAMERA) is SwitchState.TURNING_OFF
            await proxy.listen()
            async with LiveClient(proxy.url, tmp_path, tokens) as again:
                assert again.first.switch(CAMERA).state is SwitchState.TURNING_OFF, "shown before anything is asked"
                await again.until_shown(CAMERA, SwitchState.OFF)
                assert again.now.session.state is SignInState.ENDED
            assert log_of(demo.database, subject, CAMERA)[-1].method == "off_key"

    asyncio.run(play())


def test_refresh_when_its_answer_is_lost_gives_the_same_successor_again(demo: DemoProcess, tmp_path: Path) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await _signed_in(demo, client)
                proxy.spoil("GET", "/v1/events", answer(503))
                proxy.spoil(*REFRESH, half_answer)
                proxy.cut()
                demo.advance_clock(EXPIRED_S)
                await asyncio.wait_for(client.click_on(CAMERA), 5)
                assert client.view(CAMERA).notice is Notice.NEEDS_CONNECTION, "surely not applied"
                assert client.now.session.state is SignInState.SIGNED_IN
                proxy.heal()
                await client.turn_on(CAMERA)
                subject = client.subject_id
            async with LiveClient(proxy.url, tmp_path, tokens) as again:
                await again.until_shown(CAMERA, SwitchState.ON)
                assert again.subject_id == subject
                assert again.now.session.state is SignInState.SIGNED_IN, "what was kept is the newest"

    asyncio.run(play())


def test_off_click_while_the_refresh_hangs_is_taken_at_once(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await _signed_in(demo, client)
            await client.turn_on(CAMERA)
            proxy.spoil("GET", "/v1/events", answer(503))
            proxy.spoil(*REFRESH, hang)
            proxy.cut()
            demo.advance_clock(EXPIRED_S)
            client.click_on(ALBUM)
            await client.until(lambda: client.shown(ALBUM) is SwitchState.TURNING_ON, "the attempt")
            assert await client.click_off(CAMERA) < 1.0
            assert client.shown(CAMERA) is SwitchState.TURNING_OFF
            assert not client.is_gate_open(CAMERA)
            proxy.heal()
            await client.until_shown(CAMERA, SwitchState.OFF)

    asyncio.run(play())


def test_sign_in_when_it_breaks_off_changes_nothing_and_says_what(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            device, number = client.subject_id, demo.new_number()
            sent = await client.client.session.request_code(number)
            with pytest.raises(Busy) as busy:
                await client.client.session.request_code(number)
            assert 1 <= busy.value.retry_after_s <= 60
            code = await asyncio.to_thread(demo.code_for, number)
            wrong = f"{(int(code) + 1) % 1_000_000:06d}"
            with pytest.raises(CodeRefused) as refused:
                await client.client.session.sign_in(sent.attempt_id, wrong)
            assert refused.value.tries_left == 4
            proxy.spoil("POST", "/v1/session", problem("internal", 500), times=1)
            await _assert_refused(client, sent.attempt_id, code, OutcomeUnknown)
            await proxy.refuse()
            await _assert_refused(client, sent.attempt_id, code, ServiceUnreachable)
            await proxy.listen()
            assert client.subject_id == device
            assert client.now.session.account is None
            await client.client.session.sign_in(sent.attempt_id, code)
            assert client.now.session.state is SignInState.SIGNED_IN
            assert client.subject_id != device

    asyncio.run(play())


def test_sign_in_when_its_answer_is_lost_needs_a_new_code_and_leaves_no_token(
    demo: DemoProcess, tmp_path: Path
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path, tokens) as client:
            await client.use_device()
            number = demo.new_number()
            sent = await client.client.session.request_code(number)
            code = await asyncio.to_thread(demo.code_for, number)
            proxy.spoil("POST", "/v1/session", half_answer, times=1)
            await _assert_refused(client, sent.attempt_id, code, OutcomeUnknown)
            await _assert_refused(client, sent.attempt_id, code, CodeRefused)
            assert await tokens.load("juniper", TokenSlot.ACCOUNT) is None
            demo.advance_clock(61)
            await client.sign_in(number, demo.code_for)
            assert client.now.session.state is SignInState.SIGNED_IN

    asyncio.run(play())


def test_sign_out_with_a_waiting_withdrawal_forgets_the_person_and_still_delivers_it(
    demo: DemoProcess, tmp_path: Path
) -> None:
    tokens = MemoryTokenStore()

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy:
            async with LiveClient(proxy.url, tmp_path, tokens) as client:
                await _signed_in(demo, client)
                await client.turn_on(CAMERA)
                subject = client.subject_id
                await proxy.refuse()
                await client.click_off(CAMERA)
                await asyncio.wait_for(client.client.session.sign_out(), 8)
                assert client.now.session.state is SignInState.DEVICE_ONLY
                assert client.now.session.account is None
                assert not client.is_gate_open(CAMERA)
                await client.until(lambda: client.now.session.waiting_elsewhere == 1, "said that it waits")
            assert await tokens.load("juniper", TokenSlot.ACCOUNT) is None
            await proxy.listen()
            async with LiveClient(proxy.url, tmp_path, tokens) as again:
                await again.until(lambda: values_of(demo.database, subject, CAMERA)[-1] is False, "it is delivered")
                await again.until(lambda: again.now.session.waiting_elsewhere == 0, "nothing waits any more")
            log = log_of(demo.database, subject, CAMERA)
            assert [(event.value, event.method) for event in log] == [(True, "switch"), (False, "off_key")]

    asyncio.run(play())


def test_two_devices_of_one_account_hear_of_each_other_through_the_event_stream(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        number = demo.new_number()
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path / "one") as one:
            await one.sign_in(number, demo.code_for)
            demo.advance_clock(61)
            async with LiveClient(demo.url, tmp_path / "two") as two:
                await two.sign_in(number, demo.code_for)
                assert one.subject_id == two.subject_id
                await one.until(lambda: proxy.seen("GET", "/v1/events"), "the stream of the first")
                await two.turn_on(CAMERA)
                await one.until_shown(CAMERA, SwitchState.ON, 5)
                await two.turn_off(CAMERA)
                await one.until_shown(CAMERA, SwitchState.OFF, 5)
                assert one.view(CAMERA).notice is Notice.TURNED_OFF_ELSEWHERE
                assert not one.is_gate_open(CAMERA)
                await one.turn_on(CAMERA)
                await two.until_shown(CAMERA, SwitchState.ON, 5)
                assert values_of(demo.database, one.subject_id, CAMERA) == [True, False, True]

    asyncio.run(play())


def test_device_that_could_not_hear_does_not_turn_on_over_an_off_of_another(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        number = demo.new_number()
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path / "one") as one:
            await one.sign_in(number, demo.code_for)
            await one.turn_on(CAMERA)
            await one.turn_off(CAMERA)
            demo.advance_clock(61)
            proxy.spoil("GET", "/v1/events", answer(503))
            proxy.spoil("GET", "/v1/grants", answer(503))
            proxy.cut()
            async with LiveClient(demo.url, tmp_path / "two") as two:
                await two.sign_in(number, demo.code_for)
                await two.turn_on(CAMERA)
                await two.turn_off(CAMERA)
            await asyncio.wait_for(one.click_on(CAMERA), 8)
            assert one.shown(CAMERA) is SwitchState.CONFLICT
            assert values_of(demo.database, one.subject_id, CAMERA) == [True, False, True, False]

    asyncio.run(play())


def test_chain_after_all_these_sessions_holds(demo: DemoProcess) -> None:
    verify_chain(demo.database, demo.url)


async def _assert_refused(client: LiveClient, attempt_id: str, code: str, kind: type[ConsentError]) -> None:
    with pytest.raises(kind):
        await client.client.session.sign_in(attempt_id, code)
