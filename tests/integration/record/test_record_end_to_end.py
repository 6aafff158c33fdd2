"""The record of activity through every part: kept, checked, saved, verified when the service is long gone."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import random
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from consentui.application.activity_log_view import ActivityLogView, ReceiptState
from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import LoggedItem, LogStretch
from tests.harness.fresh_home import fresh_home
from tests.integration.client.live_client import LiveClient
from tests.integration.client.operator_service import OperatorService

CAMERA, RESULTS, CONTACTS = "camera.publish", "location.results", "contacts.use"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[OperatorService]:
    with OperatorService(tmp_path / "service", fresh_home(tmp_path)) as made:
        yield made


def view(client: LiveClient) -> ActivityLogView:
    return client.now.activity_log or ActivityLogView()


async def items(client: LiveClient) -> tuple[LoggedItem, ...]:
    return await client.client.activity_log.page(LogStretch(0, 1000))


async def read(client: LiveClient, chained: int) -> None:
    """Until the whole record and so many receipts are here."""
    await client.client.activity_log.look()
    await client.until(lambda: view(client).chained >= chained and not view(client).is_reading, "the record", 60)


async def decide(client: LiveClient) -> None:
    """Seven receipts: the answer to the policy, three on, three off."""
    await client.use_device()
    for purpose in (CAMERA, RESULTS, CONTACTS):
        await client.turn_on(purpose)
    for purpose in (CAMERA, RESULTS, CONTACTS):
        await client.turn_off(purpose)


def verify(home: Path, path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "consentui", "receipt", "verify", str(path)]
    return subprocess.run(command, env=fresh_home(home), capture_output=True, text=True, check=False, timeout=60)


def test_everything_is_kept_checked_and_there_without_the_service(service: OperatorService, tmp_path: Path) -> None:
    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await decide(client)
            await read(client, 7)
            found = await items(client)
            facets = {known.id: known.facet.kind for known in await client.client.activity_log.facets()}
            kinds = [facets[item.facet_id] for item in found]
            assert kinds.count(ActivityKind.TURNED_ON) == kinds.count(ActivityKind.TURNED_OFF) == 3
            assert kinds.count(ActivityKind.POLICY) == 1
            for item in found:
                (receipt,) = await client.client.activity_log.receipts(item.number)
                assert receipt.state is ReceiptState.CHECKED
            await asyncio.to_thread(service.stop)
            for item in found:
                (receipt,) = await client.client.activity_log.receipts(item.number)
                assert receipt.state is ReceiptState.CHECKED, "no service is needed for it"

    asyncio.run(play())


def test_receipt_that_was_saved_holds_when_the_service_and_its_data_are_gone(
    service: OperatorService, tmp_path: Path
) -> None:
    path = tmp_path / "receipt.json"

    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await decide(client)
            await read(client, 7)
            middle = (await items(client))[2]
            await client.client.activity_export.save_receipts(middle.number, str(path))

    asyncio.run(play())
    service.stop()
    for left in service.folder.glob("service.sqlite*"):
        left.unlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    done = verify(tmp_path, path)
    assert done.returncode == 0, done.stdout + done.stderr
    for words in ("follows the receipt before it", "the next receipt confirms it", "Everything holds."):
        assert words in done.stdout


def test_export_holds_every_entry_and_the_whole_chain(service: OperatorService, tmp_path: Path) -> None:
    whole, table = tmp_path / "activity.json", tmp_path / "activity.csv"

    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await decide(client)
            await read(client, 7)
            await client.client.activity_export.export(str(whole), is_csv=False)
            await client.client.activity_export.export(str(table), is_csv=True)

    asyncio.run(play())
    said = json.loads(whole.read_text())
    assert (len(said["entries"]), len(said["runs"][0])) == (7, 7)
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    values = {link["receipt_id"]: link["check_value"] for link in said["runs"][0]}
    assert {row["receipt"]: row["check_value"] for row in rows} == values
    assert verify(tmp_path, whole).returncode == 0
    assert stat.S_IMODE(table.stat().st_mode) == 0o600


@pytest.mark.parametrize("event", range(7))
def test_changed_bit_in_any_event_is_found_by_the_client(service: OperatorService, tmp_path: Path, event: int) -> None:
    """Somebody with the service's disk changes one bit of one receipt behind its back."""

    async def play() -> None:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await decide(client)
            await asyncio.to_thread(_flip, service.database, event)
            await client.client.activity_log.look()
            await client.until(lambda: view(client).faults > 0, "the fault", 60)
            states = [(await client.client.activity_log.receipts(item.number))[0].state for item in await items(client)]
            assert ReceiptState.CANNOT_BE_CHECKED in states

    asyncio.run(play())


def _flip(database: Path, event: int) -> None:
    dice = random.Random(event)
    with closing(sqlite3.connect(database, timeout=10)) as connection, connection:
        connection.execute("DROP TRIGGER events_no_update")
        rows = connection.execute("SELECT seq, compact FROM events ORDER BY seq").fetchall()
        seq, compact = rows[event]
        place = dice.randrange(len(compact))
        changed = compact[:place] + chr(ord(compact[place]) ^ (1 << dice.randrange(3))) + compact[place + 1 :]
        connection.execute("UPDATE events SET compact = ? WHERE seq = ?", (changed, seq))


def test_next_window_shows_what_is_kept_before_the_service_has_said_anything(
    service: OperatorService, tmp_path: Path
) -> None:
    async def first() -> object:
        async with LiveClient(service.url, tmp_path / "window") as client:
            await decide(client)
            await read(client, 7)
            return client.tokens

    tokens = asyncio.run(first())
    service.stop()

    async def second() -> None:
        async with LiveClient(service.url, tmp_path / "window", tokens) as client:  # type: ignore[arg-type]
            await client.until(lambda: client.now.subject is not None, "whose window it is")
            await client.client.activity_log.look()
            await client.until(lambda: view(client).is_failed, "that the service is away")
            assert view(client).has_loaded and view(client).chained == 7
            assert len(await items(client)) == 7

    asyncio.run(second())
