"""A grant whose answer cannot be used: never shown on, never shown off, settled by asking, recorded once at most.

All faults run at the same time, each with a device of its own: an attempt takes its ten seconds.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from consentui.domain.switch_state import SwitchState
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, verify_chain
from tests.integration.faults.fault_proxy import (
    Fault,
    FaultProxy,
    Reply,
    altered,
    answer,
    answer_after,
    cut_at_once,
    drip,
    half_answer,
    hang,
    lose_answer,
    problem,
    raw_after,
)

CAMERA = "camera.publish"
ALBUM = "album.publish"
HTML = b"<html><body>Back soon</body></html>"


def _other_signature(grant: dict[str, Any]) -> dict[str, Any]:
    head, claims, signature = grant["receipt"].split(".")
    other = ("B" if signature[0] == "A" else "A") + signature[1:]
    return {**grant, "receipt": f"{head}.{claims}.{other}"}


def _without_end(reply: Reply) -> bytes:
    """A body that ends with the connection: nobody can tell whether it is whole."""
    headers = {name: value for name, value in reply.headers.items() if name != "content-length"}
    return Reply(reply.status, headers, reply.body).data()


def _padded(grant: dict[str, Any]) -> dict[str, Any]:
    return {**grant, "padding": "x" * (2 << 20)}


# Whether the service recorded the grant, by fault.
NOT_RECORDED: Mapping[str, Fault] = {
    "no answer, nothing arrived": hang,
    "connection cut": cut_at_once,
    "500 of the service": problem("internal", 500),
    "503 of the service": problem("unavailable", 503, retry_after_s=1),
    "503 of a foreign proxy": answer(503, HTML, "text/html", retry_after="2"),
    "502 of a foreign proxy": answer(502, HTML, "text/html"),
    "504 of a foreign proxy": answer(504, HTML, "text/html"),
    "429 of a foreign proxy": answer(429, HTML, "text/html", retry_after="1"),
    "login page of a hotel": answer(200, HTML, "text/html"),
    "redirect": answer(302, b"", "text/html", location="/elsewhere"),
}
RECORDED: Mapping[str, Fault] = {
    "answer lost": lose_answer,
    "half an answer": half_answer,
    "dripping answer": drip,
    "answer that is not JSON": answer_after(200, b'{"purpose": "camera'),
    "answer of another form": altered(lambda grant: {"value": grant["value"]}),
    "oversized answer": altered(_padded),
    "answer without an end": raw_after(_without_end),
    "wrong signature": altered(_other_signature),
    "no receipt": altered(lambda grant: {**grant, "receipt": None}),
    "packed answer": answer_after(200, b"\x1f\x8b\x08", "application/json", content_encoding="gzip"),
    "another revision than proven": altered(lambda grant: {**grant, "etag": grant["etag"].replace(':1"', ':7"')}),
    "the value turned round": altered(lambda grant: {**grant, "value": False}),
}


@dataclass
class Outcome:
    """What one client showed, and what the service had, at the end of the ten seconds and after."""

    ever_shown: list[SwitchState]
    was_gate_open: bool
    other_switch: SwitchState
    recorded_before: int
    after_asking: SwitchState
    is_gate_open_after: bool
    recorded_after: int
    keys: int


async def _suffered(fault: Fault, demo: DemoProcess, folder: Path) -> Outcome:
    async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, folder) as client:
        await client.use_device()
        proxy.spoil("PUT", "/v1/grants/camera", fault)
        click = client.click_on(CAMERA)
        await client.until_shown(CAMERA, SwitchState.TURNING_ON)
        await client.turn_on(ALBUM)
        await asyncio.wait_for(click, 15)
        ever_shown, was_open = client.ever_shown(CAMERA), client.was_gate_ever_open(CAMERA)
        other, before = client.shown(ALBUM), len(log_of(demo.database, client.subject_id, CAMERA))
        proxy.heal()
        await client.check_again(CAMERA)
        await client.until_shown(CAMERA, SwitchState.ON)
        sent = {request.headers["idempotency-key"] for request in proxy.seen("PUT", "/v1/grants/camera")}
        return Outcome(
            ever_shown,
            was_open,
            other,
            before,
            client.shown(CAMERA),
            client.is_gate_open(CAMERA),
            len(log_of(demo.database, client.subject_id, CAMERA)),
            len(sent),
        )


async def _suffer_all(faults: Mapping[str, Fault], demo: DemoProcess, folder: Path) -> dict[str, Outcome]:
    work = [_suffered(fault, demo, folder / str(number)) for number, fault in enumerate(faults.values())]
    outcomes = dict(zip(faults, await asyncio.gather(*work, return_exceptions=True), strict=True))
    for name, outcome in outcomes.items():
        if isinstance(outcome, BaseException):
            raise AssertionError(f"{name}: {outcome}") from outcome
    return {name: outcome for name, outcome in outcomes.items() if isinstance(outcome, Outcome)}


@pytest.mark.parametrize("is_recorded", [False, True], ids=["nothing was recorded", "it was recorded"])
def test_grant_when_its_answer_cannot_be_used_is_unknown_and_settled_by_asking(
    demo: DemoProcess, tmp_path: Path, is_recorded: bool
) -> None:
    faults = RECORDED if is_recorded else NOT_RECORDED
    outcomes = asyncio.run(_suffer_all(faults, demo, tmp_path))
    assert set(outcomes) == set(faults)
    for name, outcome in outcomes.items():
        assert outcome.ever_shown == [SwitchState.UNSET, SwitchState.TURNING_ON, SwitchState.UNKNOWN], name
        assert not outcome.was_gate_open, f"{name}: the gate opens on a receipt only"
        assert outcome.other_switch is SwitchState.ON, f"{name}: one broken call stops no other"
        assert outcome.recorded_before == is_recorded, name
        assert (outcome.after_asking, outcome.is_gate_open_after) == (SwitchState.ON, True), name
        assert outcome.recorded_after == 1, name
        assert outcome.keys == 1, f"{name}: sent again with the same key only"
    verify_chain(demo.database, demo.url)


def test_answer_with_receipt_of_another_operation_is_not_shown_on(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            genuine: dict[str, Any] = {}

            def keep(grant: dict[str, Any]) -> dict[str, Any]:
                genuine.update(grant)
                return grant

            proxy.spoil("PUT", "/v1/grants/camera", altered(keep), times=1)
            await client.turn_on(CAMERA)
            await client.turn_off(CAMERA)
            replayed = json.dumps(genuine).encode()
            proxy.spoil("PUT", "/v1/grants/camera", answer(200, replayed))
            client.history.clear()
            client.click_on(CAMERA)
            await client.until_shown(CAMERA, SwitchState.UNKNOWN)
            assert not client.is_gate_open(CAMERA), "the receipt of the grant before proves nothing now"
            assert SwitchState.ON not in client.ever_shown(CAMERA)
            assert (await client.click_off(CAMERA)) < 1.0
            await client.until_shown(CAMERA, SwitchState.OFF)
            assert [event.value for event in log_of(demo.database, client.subject_id, CAMERA)] == [True, False, False]

    asyncio.run(play())


def test_answer_when_lost_once_is_fetched_with_the_same_key_within_the_attempt(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with FaultProxy(demo.port) as proxy, LiveClient(proxy.url, tmp_path) as client:
            await client.use_device()
            proxy.spoil("PUT", "/v1/grants/camera", half_answer, times=1)
            await client.turn_on(CAMERA)
            assert client.ever_shown(CAMERA)[-2:] == [SwitchState.UNKNOWN, SwitchState.ON]
            first, second = proxy.seen("PUT", "/v1/grants/camera")
            assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
            assert first.headers["if-match"] == second.headers["if-match"]
            assert len(log_of(demo.database, client.subject_id, CAMERA)) == 1

    asyncio.run(play())
