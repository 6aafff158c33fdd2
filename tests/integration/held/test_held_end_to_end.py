"""What is held of a person, through every part: the operator's report, the service, the event, two windows."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from consentui.application.requests_service import RequestWish
from consentui.domain.data_request import RequestKind
from consentui.domain.errors import ConsentError
from tests.harness.fresh_home import fresh_home
from tests.integration.client.live_client import LiveClient
from tests.integration.client.operator_service import OperatorService

PHONE = "+447400123456"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[OperatorService]:
    """A real service whose operator has a token."""
    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as made:
        made.stop()
        made.start("--operator-token", str(_token_file(made)))
        yield made


def _token_file(service: OperatorService) -> Path:
    return service.folder / "operator.token"


def _report(service: OperatorService, subject_id: str, *ids: str) -> dict[str, Any]:
    """The operator's systems hold these posts."""
    at = dt.datetime.now(dt.UTC).isoformat()
    post = {"subject": subject_id, "category": "posts", "kind": "post", "at": at, "fields": {"text": "Hello"}}
    body = {"records": [{**post, "id": record_id} for record_id in ids]}
    request = urllib.request.Request(  # noqa: S310 (loopback)
        f"{service.url}/v1/operator/records", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    request.add_header("Authorization", f"Bearer {_token_file(service).read_text().strip()}")
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return dict(json.loads(answer.read()))


def _value(client: LiveClient, key: str) -> str | None:
    field = client.now.held.field(key) if client.now.held is not None else None
    return None if field is None else field.value


def _posts(client: LiveClient) -> int | None:
    holding = client.now.held.holding("posts") if client.now.held is not None else None
    return None if holding is None else holding.count


def _listed(client: LiveClient) -> list[str]:
    content = client.now.held.content if client.now.held is not None else None
    return [] if content is None else [entry.id for entry in content.entries]


async def _signed_in(client: LiveClient, service: OperatorService) -> None:
    await client.sign_in(PHONE, service.phone.code_for)
    await client.until(lambda: _posts(client) is not None, "what is held")


def test_what_one_window_changes_and_the_operator_reports_is_seen_in_the_window(
    service: OperatorService, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await _signed_in(client, service)
            assert _posts(client) == 0
            await client.client.held.change({"nickname": "Sam", "region": "Leeds"})
            account = client.now.session.account
            assert _value(client, "region") == "Leeds" and account is not None and account.display_name == "Sam"
            taken = await asyncio.to_thread(_report, service, client.subject_id, "p-1", "p-2")
            assert taken == {"recorded": 2, "removed": []}
            await client.until(lambda: _posts(client) == 2, "the reported posts")

    asyncio.run(play())


def test_deleted_post_is_gone_everywhere_and_its_report_is_answered_with_the_deletion(
    service: OperatorService, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await _signed_in(client, service)
            await asyncio.to_thread(_report, service, client.subject_id, "p-1", "p-2")
            await client.client.held.list_content(None)
            assert _listed(client) == ["p-2", "p-1"]
            await client.client.held.delete_content("p-2")
            assert _listed(client) == ["p-1"]
            await client.until(lambda: _posts(client) == 1, "the count")
            await asyncio.to_thread(service.kill)
            await asyncio.to_thread(service.start, "--operator-token", str(_token_file(service)))
            again = await asyncio.to_thread(_report, service, client.subject_id, "p-2")
            assert (again["recorded"], [gone["id"] for gone in again["removed"]]) == (0, ["p-2"])
            await client.client.held.list_content(None)
            assert _listed(client) == ["p-1"]

    asyncio.run(play())


def test_what_is_held_cannot_be_read_while_the_service_is_away_and_is_read_after(
    service: OperatorService, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await _signed_in(client, service)
            await client.client.held.change({"region": "Leeds"})
            await asyncio.to_thread(service.stop)
            with pytest.raises(ConsentError):
                await client.client.held.remove("region")
            assert _value(client, "region") == "Leeds", "nothing looks done before it is"
            client.client.held.note_changed()
            await client.until(lambda: client.now.held is not None and client.now.held.is_failed, "the failure")
            await asyncio.to_thread(service.start, "--operator-token", str(_token_file(service)))
            await client.until(lambda: client.now.held is not None and not client.now.held.is_failed, "an answer", 60)
            await client.client.held.remove("region")
            assert _value(client, "region") is None

    asyncio.run(play())


def test_request_about_content_of_others_reaches_the_service_and_can_be_taken_back(
    service: OperatorService, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await _signed_in(client, service)
            wish = RequestWish(RequestKind.CONTENT_ABOUT_ME, words="A photo with me on the bridge", place="Canal walks")
            asked = await client.client.requests.ask(wish)
            assert (asked.words, asked.place, asked.status.is_open) == (wish.words, wish.place, True)
            again = await client.client.requests.ask(RequestWish(RequestKind.CONTENT_ABOUT_ME, words="Another"))
            assert again.request_id == asked.request_id, "one open request of a kind"
            await client.client.requests.cancel(asked.request_id)
            known = client.now.requests.known if client.now.requests is not None else ()
            assert [request.status.is_open for request in known] == [False]

    asyncio.run(play())
