"""A grant the service says no to: the reason is shown, nothing is resent behind the person's back, nothing is on."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

import pytest

from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice
from consentui.domain.switch_state import SwitchState
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of
from tests.integration.faults.fault_proxy import (
    Exchange,
    Fault,
    FaultProxy,
    altered,
    answer,
    answer_after,
    cut_at_once,
    problem,
    without_header,
)

CAMERA = "camera.publish"
PUT_CAMERA = ("PUT", "/v1/grants/camera")
Play = Callable[[FaultProxy, LiveClient], Coroutine[Any, Any, None]]


def played(demo: DemoProcess, folder: Path, play: Play) -> None:
    """Run `play` with a device of its own behind a proxy."""

    async def run() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, folder) as client:
            await client.use_device()
            await play(proxy, client)

    asyncio.run(run())


# 428 is the service's own: the header is lost on the way.
FAILED: Mapping[str, Fault] = {
    "428": without_header("if-match"),
    "400": without_header("idempotency-key"),
    "404": problem("unknown-purpose", 404),
    "422": problem("words-mismatch", 422),
}


@pytest.mark.parametrize("name", FAILED)
def test_grant_when_refused_as_wrong_stays_off_and_says_failed(demo: DemoProcess, tmp_path: Path, name: str) -> None:
    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        proxy.spoil(*PUT_CAMERA, FAILED[name])
        await asyncio.wait_for(client.click_on(CAMERA), 5)
        assert client.shown(CAMERA) is SwitchState.UNSET
        assert client.view(CAMERA).notice is Notice.FAILED
        assert len(proxy.seen(*PUT_CAMERA)) == 1, "not sent again by itself"
        proxy.heal()
        await client.turn_on(CAMERA)
        assert values_of(demo.database, client.subject_id, CAMERA) == [True]

    played(demo, tmp_path, play)


def test_grant_when_service_is_busy_stays_off_and_says_until_when(demo: DemoProcess, tmp_path: Path) -> None:
    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        proxy.spoil(*PUT_CAMERA, problem("busy", 429, retry_after_s=30))
        await asyncio.wait_for(client.click_on(CAMERA), 5)
        view = client.view(CAMERA)
        assert (view.state, view.notice) == (SwitchState.UNSET, Notice.BUSY)
        assert view.retry_at is not None
        service_now = client.client.snapshots.current.checked_at
        assert service_now is not None
        assert 20 < (view.retry_at - service_now).total_seconds() < 40, "in the service's own time"
        assert len(proxy.seen(*PUT_CAMERA)) == 1

    played(demo, tmp_path, play)


def test_grant_when_still_in_progress_waits_and_gets_the_answer_of_the_same_operation(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def recorded_but_said_in_progress(exchange: Exchange) -> None:
        await exchange.forward(exchange.request)
        await problem("in-progress", 409, retry_after_s=1)(exchange)

    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        proxy.spoil(*PUT_CAMERA, recorded_but_said_in_progress, times=1)
        await client.turn_on(CAMERA)
        assert client.ever_shown(CAMERA) == [SwitchState.UNSET, SwitchState.TURNING_ON, SwitchState.ON]
        assert len({request.headers["idempotency-key"] for request in proxy.seen(*PUT_CAMERA)}) == 1
        assert values_of(demo.database, client.subject_id, CAMERA) == [True]

    played(demo, tmp_path, play)


def test_grant_in_progress_when_the_network_goes_is_unknown_and_not_off(demo: DemoProcess, tmp_path: Path) -> None:
    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        proxy.spoil(*PUT_CAMERA, problem("in-progress", 409, retry_after_s=1))
        client.click_on(CAMERA)
        await client.until(lambda: proxy.seen(*PUT_CAMERA) and client.shown(CAMERA), "it was sent")
        await proxy.refuse()
        await client.until_shown(CAMERA, SwitchState.UNKNOWN)
        assert SwitchState.OFF not in client.ever_shown(CAMERA)

    played(demo, tmp_path, play)


def test_grant_under_an_older_policy_asks_the_person_and_is_not_resent(demo: DemoProcess, tmp_path: Path) -> None:
    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        proxy.spoil(*PUT_CAMERA, problem("policy-changed", 409, policy_version="5"))
        await asyncio.wait_for(client.click_on(CAMERA), 5)
        _assert_asked(client, ConflictReason.POLICY_CHANGED)
        assert len(proxy.seen(*PUT_CAMERA)) == 1

    played(demo, tmp_path, play)


def test_grant_when_another_decision_came_first_shows_it_and_is_not_resent(demo: DemoProcess, tmp_path: Path) -> None:
    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        await client.turn_on(CAMERA)
        await client.turn_off(CAMERA)
        await _decide_unseen(proxy, client)
        await asyncio.wait_for(client.click_on(CAMERA), 5)
        _assert_asked(client, ConflictReason.TURNED_OFF_ELSEWHERE)
        assert client.view(CAMERA).revision.rev == 3, "what came first is what is shown"
        assert values_of(demo.database, client.subject_id, CAMERA) == [True, False, False]
        proxy.heal()
        await client.turn_on(CAMERA)
        assert log_of(demo.database, client.subject_id, CAMERA)[-1].rev == 4, "the answer carries the fresh revision"

    played(demo, tmp_path, play)


@pytest.mark.parametrize("spoiled", ["no current decision", "a current decision that does not verify"])
def test_grant_when_another_decision_came_first_but_is_not_proven_asks_all_the_same(
    demo: DemoProcess, tmp_path: Path, spoiled: str
) -> None:
    def without(refusal: dict[str, Any]) -> dict[str, Any]:
        if spoiled == "no current decision":
            return {**refusal, "current": None}
        return {**refusal, "current": {**refusal["current"], "value": True}}

    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        await client.turn_on(CAMERA)
        await client.turn_off(CAMERA)
        await _decide_unseen(proxy, client)
        proxy.spoil(*PUT_CAMERA, altered(without))
        await asyncio.wait_for(client.click_on(CAMERA), 5)
        _assert_asked(client, ConflictReason.TURNED_OFF_ELSEWHERE)
        proxy.heal()
        assert await client.click_off(CAMERA) < 1.0, "[Keep off]"
        await client.until_shown(CAMERA, SwitchState.OFF)

    played(demo, tmp_path, play)


def test_foreign_refusals_without_our_problem_type_are_no_answer(demo: DemoProcess, tmp_path: Path) -> None:
    """A status alone proves nothing: it may come from anything between here and the service."""

    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        for status in (400, 404, 409, 412):
            proxy.spoil(*PUT_CAMERA, answer_after(status, b"<html></html>", "text/html"), times=1)
            await client.turn_on(CAMERA)
            assert client.ever_shown(CAMERA)[-2:] == [SwitchState.UNKNOWN, SwitchState.ON], status
            await client.turn_off(CAMERA)

    played(demo, tmp_path, play)


GET_FAULTS: Mapping[str, Fault] = {
    "connection cut": cut_at_once,
    "500": problem("internal", 500),
    "503 of a foreign proxy": answer(503, b"<html></html>", "text/html"),
    "not JSON": answer_after(200, b"{"),
    "oversized": altered(lambda body: {**body, "padding": "x" * (2 << 20)}),
    "somebody else's": altered(lambda body: {**body, "subject": {"kind": "device", "id": "dev-else"}}),
    "decisions without receipts": altered(
        lambda body: {**body, "grants": [{**grant, "receipt": None} for grant in body["grants"]]}
    ),
    "all turned round": altered(
        lambda body: {**body, "grants": [{**grant, "value": not grant["value"]} for grant in body["grants"]]}
    ),
}


@pytest.mark.parametrize("name", GET_FAULTS)
def test_answer_to_asking_when_it_proves_nothing_changes_nothing(demo: DemoProcess, tmp_path: Path, name: str) -> None:
    album = "album.publish"

    async def play(proxy: FaultProxy, client: LiveClient) -> None:
        await client.turn_on(CAMERA)
        before = {purpose: view.state for purpose, view in client.now.switches.items()}
        proxy.spoil("GET", "/v1/grants", GET_FAULTS[name])
        await client.client.consent.refresh()
        assert {purpose: view.state for purpose, view in client.now.switches.items()} == before
        assert client.shown(CAMERA) is SwitchState.ON, "its lease runs on"
        assert client.shown(album) is SwitchState.UNSET

    played(demo, tmp_path, play)


def _assert_asked(client: LiveClient, reason: ConflictReason) -> None:
    view = client.view(CAMERA)
    assert view.state is SwitchState.CONFLICT
    assert view.conflict is not None and view.conflict.reason is reason
    assert not client.is_gate_open(CAMERA)


async def _decide_unseen(proxy: FaultProxy, client: LiveClient) -> None:
    """The camera is turned off once more with this device's token, and this client cannot hear of it."""
    proxy.spoil("GET", "/v1/events", answer(503))
    proxy.spoil("GET", "/v1/grants", answer(503))
    proxy.cut()
    await client.client.consent.refresh()
    token = proxy.seen(*PUT_CAMERA)[-1].headers["authorization"]
    body = json.dumps({"items": [{"purpose": CAMERA, "op_id": str(uuid.uuid4())}]}).encode()
    headers = {"authorization": token, "content-type": "application/json"}
    assert (await proxy.send_past("POST", "/v1/withdrawals", headers, body)).status == 200
