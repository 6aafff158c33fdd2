"""Who gets data, through every part: the operator's report, the service, the event, the client's picture of it."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.domain.activity import RecipientSharing
from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.integration.client.live_client import LiveClient
from tests.integration.client.operator_service import OperatorService

RESULTS = "location.results"
BAIDU = "baidu_maps"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[OperatorService]:
    """A real service whose operator has a token."""
    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as made:
        made.stop()
        made.start("--operator-token", str(_token_file(made)))
        yield made


def _token_file(service: OperatorService) -> Path:
    return service.folder / "operator.token"


def _report(service: OperatorService, subject_id: str, token: str | None = None) -> tuple[int, str]:
    """Status and problem of a report that the position went to Baidu Maps now."""
    body = {
        "subject": subject_id,
        "purpose": RESULTS,
        "recipient": BAIDU,
        "categories": ["GPS position"],
        "at": dt.datetime.now(dt.UTC).isoformat(),
    }
    request = urllib.request.Request(  # noqa: S310 (loopback)
        f"{service.url}/v1/operator/sharings", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    request.add_header("Authorization", f"Bearer {token or _token_file(service).read_text().strip()}")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return answer.status, ""
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, json.loads(refused.read())["type"]


def _baidu(client: LiveClient) -> RecipientSharing | None:
    return None if client.now.activity is None else client.now.activity.recipients.get(BAIDU)


def test_sharing_is_seen_while_on_and_refused_once_it_is_stopped(service: OperatorService, tmp_path: Path) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await client.use_device()
            assert (await asyncio.to_thread(_report, service, client.subject_id))[0] == 409
            await client.turn_on(RESULTS)
            await client.until(lambda: _baidu(client), "since when it is on")
            status = await asyncio.to_thread(_report, service, client.subject_id)
            assert status == (201, "")
            await client.until(lambda: (found := _baidu(client)) and found.count == 1, "the sharing")
            found = _baidu(client)
            assert found is not None
            assert found.since == client.view(RESULTS).recorded_at
            assert found.last_at is not None and found.since is not None and found.last_at >= found.since
            await client.turn_off(RESULTS)
            refused = await asyncio.to_thread(_report, service, client.subject_id)
            assert refused == (409, "urn:consentui:problem:purpose-off")
            await client.until(lambda: (found := _baidu(client)) and found.since is None, "that it ended")

    asyncio.run(play())


def test_report_with_a_token_of_a_window_is_refused(service: OperatorService, tmp_path: Path) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await client.use_device()
            await client.turn_on(RESULTS)
            refused = await asyncio.to_thread(_report, service, client.subject_id, "cd_" + 43 * "x")
            assert refused == (401, "urn:consentui:problem:operator-refused")

    asyncio.run(play())


def test_what_was_shared_cannot_be_read_while_the_service_is_away_and_is_read_after(
    service: OperatorService, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await client.use_device()
            await client.turn_on(RESULTS)
            await client.until(lambda: _baidu(client), "since when it is on")
            await asyncio.to_thread(service.stop)
            await client.client.try_again()
            await client.until(lambda: client.now.activity is not None and client.now.activity.is_failed, "the failure")
            assert _baidu(client) is not None, "what was known stays"
            assert client.shown(RESULTS) in (SwitchState.ON, SwitchState.ON_STALE)
            await asyncio.to_thread(service.start, "--operator-token", str(_token_file(service)))
            assert (await asyncio.to_thread(_report, service, client.subject_id))[0] == 201
            await client.until(lambda: (found := _baidu(client)) and found.count == 1, "the sharing", 60)

    asyncio.run(play())
