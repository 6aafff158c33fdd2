"""A withdrawal under every fault: taken at once, never shown off before it is recorded, delivered in the end, once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from consentui.application.snapshot import Connection
from consentui.application.switch.state import OffHold
from consentui.domain.switch_state import SwitchState
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of, verify_chain
from tests.integration.faults.fault_proxy import (
    Fault,
    FaultProxy,
    altered,
    answer,
    answer_after,
    cut_at_once,
    drip,
    half_answer,
    hang,
    lose_answer,
    problem,
)

CAMERA = "camera.publish"
ALBUM = "album.publish"
LOCATION = ("location.results", "location.post_place", "location.recommend")
HTML = b"<html><body>Back soon</body></html>"
AT_ONCE_S = 1.0


def _other_signature(answered: dict[str, Any]) -> dict[str, Any]:
    grant = answered["grants"][0]
    head, claims, signature = grant["receipt"].split(".")
    other = ("B" if signature[0] == "A" else "A") + signature[1:]
    return {**answered, "grants": [{**grant, "receipt": f"{head}.{claims}.{other}"}]}


def _of_another(answered: dict[str, Any]) -> dict[str, Any]:
    return {**answered, "grants": [{**answered["grants"][0], "op_id": "3f2b8a1e-0d55-4c6b-9a54-1f0b6f1c2d3e"}]}


# What the switch says meanwhile, by fault.
FAULTS: Mapping[str, tuple[Fault, OffHold]] = {
    "connection cut": (cut_at_once, OffHold.NOT_ANSWERED),
    "half an answer": (half_answer, OffHold.NOT_ANSWERED),
    "500 of the service": (problem("internal", 500), OffHold.NOT_ANSWERED),
    "502 of a foreign proxy": (answer(502, HTML, "text/html"), OffHold.NOT_ANSWERED),
    "503 of a foreign proxy": (answer(503, HTML, "text/html", retry_after="600"), OffHold.NOT_ANSWERED),
    "429 of a foreign proxy": (answer(429, HTML, "text/html", retry_after="600"), OffHold.NOT_ANSWERED),
    "503 of the service": (problem("unavailable", 503, retry_after_s=60), OffHold.BUSY),
    "429 of the service": (problem("busy", 429, retry_after_s=60), OffHold.BUSY),
    "409 in progress": (problem("in-progress", 409, retry_after_s=60), OffHold.SENDING),
    "400": (problem("malformed", 400), OffHold.NOT_ANSWERED),
    "404": (problem("unknown-purpose", 404), OffHold.NOT_ANSWERED),
    "412, which cannot be": (problem("stale-revision", 412), OffHold.NOT_ANSWERED),
    "422": (problem("operation-reused", 422), OffHold.NOT_ANSWERED),
    "a bare 410": (answer(410, HTML, "text/html"), OffHold.NOT_ANSWERED),
    "answer that is not JSON": (answer_after(200, b'{"grants": ['), OffHold.NOT_ANSWERED),
    "oversized answer": (altered(lambda body: {**body, "padding": "x" * (2 << 20)}), OffHold.NOT_ANSWERED),
    "wrong signature": (altered(_other_signature), OffHold.NOT_ANSWERED),
    "receipt of another operation": (altered(_of_another), OffHold.NOT_ANSWERED),
    "fewer receipts than withdrawals": (altered(lambda body: {**body, "grants": []}), OffHold.NOT_ANSWERED),
}


@pytest.mark.parametrize("name", FAULTS)
def test_withdrawal_when_its_answer_cannot_be_used_is_kept_and_delivered_once(
    demo: DemoProcess, tmp_path: Path, name: str
) -> None:
    fault, hold = FAULTS[name]

    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            await client.turn_on(CAMERA)
            proxy.spoil("POST", "/v1/withdrawals", fault)
            assert await client.click_off(CAMERA) < AT_ONCE_S
            assert client.shown(CAMERA) is SwitchState.TURNING_OFF
            assert not client.is_gate_open(CAMERA)
            await client.until(lambda: client.view(CAMERA).off_failures, "the first try has failed")
            assert client.view(CAMERA).off_hold is hold
            await client.client.consent.refresh()
            assert client.shown(CAMERA) is SwitchState.TURNING_OFF, "never off before this withdrawal is recorded"
            proxy.heal()
            await client.client.try_again()
            await client.until_shown(CAMERA, SwitchState.OFF)
            assert values_of(demo.database, client.subject_id, CAMERA) == [True, False]
            assert len({_op_id(request.body) for request in proxy.seen("POST", "/v1/withdrawals")}) == 1

    asyncio.run(play())


@pytest.mark.parametrize("fault", [hang, lose_answer, drip])
def test_withdrawal_when_nothing_comes_back_leaves_everything_else_usable(
    demo: DemoProcess, tmp_path: Path, fault: Fault
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            await client.turn_on(CAMERA)
            proxy.spoil("POST", "/v1/withdrawals", fault)
            assert await client.click_off(CAMERA) < AT_ONCE_S
            assert await client.click_off(CAMERA) < AT_ONCE_S, "the same again, while the first is on its way"
            await client.turn_on(ALBUM)
            assert client.shown(CAMERA) is SwitchState.TURNING_OFF
            assert len(proxy.seen("POST", "/v1/withdrawals")) == 1, "the oldest only, the next after its receipt"
            proxy.heal()
            await client.until_shown(CAMERA, SwitchState.OFF)
            assert values_of(demo.database, client.subject_id, CAMERA) == [True, False, False], "none coalesced away"
            assert client.shown(ALBUM) is SwitchState.ON

    asyncio.run(play())


def test_service_when_gone_holds_withdrawals_in_order_and_refuses_grants_at_once(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            await client.turn_on(*LOCATION)
            await proxy.refuse()
            assert await client.click_off(*LOCATION) < AT_ONCE_S
            assert await client.click_off(LOCATION[0]) < AT_ONCE_S
            await client.until(lambda: client.view(LOCATION[0]).off_hold is OffHold.OFFLINE, "off when online")
            assert client.now.waiting_count == 1, "one permission was turned off"
            client.click_on(LOCATION[0])
            await client.until(lambda: client.view(LOCATION[0]).notice is not None, "off is being recorded")
            await client.client.consent.refresh()
            assert client.connection() is Connection.OFFLINE
            await proxy.listen()
            await client.client.try_again()
            for purpose in LOCATION:
                await client.until_shown(purpose, SwitchState.OFF)
            assert client.connection() is Connection.ONLINE
            log = log_of(demo.database, client.subject_id, LOCATION[0])
            assert [event.value for event in log] == [True, False, False]
            (batch, single) = [json.loads(r.body)["items"] for r in _good(proxy.seen("POST", "/v1/withdrawals"))][-2:]
            assert [item["purpose"] for item in batch] == list(LOCATION), "one click, one request"
            assert [item["op_id"] for item in single] == [log[-1].op_id]

    asyncio.run(play())


def test_refused_connection_when_turning_on_stays_off_and_says_why(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            await proxy.refuse()
            await asyncio.wait_for(client.click_on(CAMERA), 4)
            assert client.shown(CAMERA) is SwitchState.UNSET
            assert client.view(CAMERA).notice is not None
            assert client.view(CAMERA).notice.value == "needs_connection"  # type: ignore[union-attr]
            await proxy.listen()
            await client.client.try_again()
            await client.until(lambda: client.connection() is Connection.ONLINE, "online again")
            assert client.shown(CAMERA) is SwitchState.UNSET, "a grant is never queued"
            assert values_of(demo.database, client.subject_id, CAMERA) == []

    asyncio.run(play())


def test_cancel_while_turning_on_is_recorded_after_whatever_became_of_the_grant(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            proxy.spoil("PUT", "/v1/grants/camera", lose_answer)
            client.click_on(CAMERA)
            await client.until_shown(CAMERA, SwitchState.TURNING_ON)
            assert await client.click_off(CAMERA) < AT_ONCE_S
            await client.until_shown(CAMERA, SwitchState.OFF)
            assert values_of(demo.database, client.subject_id, CAMERA)[-1] is False
            assert not client.was_gate_ever_open(CAMERA)

    asyncio.run(play())


def test_chain_when_withdrawals_suffered_holds(demo: DemoProcess) -> None:
    verify_chain(demo.database, demo.url)


def _op_id(body: bytes) -> str:
    return str(json.loads(body)["items"][0]["op_id"])


def _good(requests: list[Any]) -> list[Any]:
    """Requests that did not fail on the way: each operation's last."""
    last = {request.body: request for request in requests}
    return list(last.values())
