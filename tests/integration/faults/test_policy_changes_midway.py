"""A new version of the policy comes into force while a window is open that still shows the words of the one before."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.application.switch.record import ConflictReason
from consentui.domain.switch_state import SwitchState
from consentui.runtime.resources import resource_folder
from tests.harness.fresh_home import fresh_home
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, values_of, verify_chain

CAMERA, ALBUM = "camera.publish", "album.publish"
# The demo begins on 23 November; the shipped version is in force since 1 September.
COMES_ON, NEXT = "2026-11-25", "9"
THREE_DAYS_S = 3 * 24 * 3600


def _edition_with_a_next_version(folder: Path) -> Path:
    """The shipped edition, and the same texts once more as the version after it."""
    shutil.copytree(resource_folder("policy"), folder)
    edition = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
    (entry,) = edition["versions"]
    edition["versions"].append({**entry, "version": NEXT, "effective_on": COMES_ON})
    (folder / "edition.json").write_text(json.dumps(edition), encoding="utf-8")
    shutil.copytree(folder / entry["version"], folder / NEXT)
    for path in (folder / NEXT).iterdir():
        text = json.loads(path.read_text(encoding="utf-8"))
        changes = {"policy_version": NEXT} if "policy_version" in text else {"version": NEXT, "effective_on": COMES_ON}
        path.write_text(json.dumps({**text, **changes}, ensure_ascii=False), encoding="utf-8")
    return folder


@pytest.fixture
def changing_demo(tmp_path: Path) -> Iterator[DemoProcess]:
    edition = _edition_with_a_next_version(tmp_path / "edition")
    with DemoProcess(tmp_path / "service", fresh_home(tmp_path), "--edition", str(edition)) as demo:
        yield demo


def test_grant_with_the_words_of_yesterday_asks_and_goes_through_with_those_of_today(
    changing_demo: DemoProcess, tmp_path: Path
) -> None:
    demo = changing_demo

    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(ALBUM)
            demo.advance_clock(THREE_DAYS_S)
            await asyncio.wait_for(client.click_on(CAMERA), 8)
            assert client.shown(CAMERA) is SwitchState.CONFLICT
            conflict = client.view(CAMERA).conflict
            assert conflict is not None and conflict.reason is ConflictReason.POLICY_CHANGED
            assert values_of(demo.database, client.subject_id, CAMERA) == []
            await client.until(lambda: _version_shown(client) == NEXT, "the words in force are on screen")
            await client.turn_on(CAMERA)
            assert client.is_gate_open(CAMERA)
            await client.turn_off(ALBUM)
            assert [event.value for event in log_of(demo.database, client.subject_id)] == [True, True, False]
            verify_chain(demo.database, demo.url)

    asyncio.run(play())


def _version_shown(client: LiveClient) -> str | None:
    published = client.now.policy.published
    return None if published is None else published.version
