"""A whole change of the policy against the demo service: announced, answered, and come into force on every device."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.application.change_views import ChangesView, ChangeView
from consentui.application.switch.state import Notice
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState
from tests.harness.fresh_home import fresh_home
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import log_of, verify_chain

RESULTS, PLACE, CAMERA = "location.results", "location.post_place", "camera.publish"
SEARCH = "search.improve"
# From 23 November to 15 December.
TO_THE_DAY_S = 23 * 24 * 3600


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoProcess]:
    with DemoProcess(tmp_path / "service", fresh_home(tmp_path)) as process:
        yield process


def entry(client: LiveClient, clause: str) -> ChangeView:
    view = client.now.policy.changes
    assert view is not None
    return next(entry for entry in view.changes if entry.change.clause_id == clause)


def asking(view: ChangesView | None) -> list[str]:
    return [entry.change.clause_id for entry in view.changes if entry.change.needs_answer] if view else []


def version_shown(client: LiveClient) -> str | None:
    published = client.now.policy.published
    return None if published is None else published.version


async def announced(demo: DemoProcess, client: LiveClient) -> None:
    demo.ask("POST", "/demo/policy/next")
    await client.until(lambda: client.now.policy.changes is not None, "what changes is on screen")


def test_version_is_announced_with_two_questions_and_four_changes_that_ask_nothing(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(RESULTS)
            await announced(demo, client)
            view = client.now.policy.changes
            assert view is not None and view.version == "5" and len(view.changes) == 6
            assert asking(view) == ["2.search.p1", "4.sharing-information.b"]
            assert client.now.policy.waiting_answers == 2
            maps = entry(client, "4.sharing-information.b")
            assert maps.change.title == "A second map provider"
            assert {purpose.key for purpose in maps.change.purposes} == {RESULTS, PLACE}
            assert "OpenRoute" in "".join(run.text for run in maps.runs if run.is_new)
            assert client.shown(RESULTS) is SwitchState.ON, "until then the old rules hold"

    asyncio.run(play())


def test_on_its_day_what_nobody_answered_is_off_and_what_was_accepted_goes_on(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.use_device()
            await client.turn_on(RESULTS)
            await client.turn_on(CAMERA)
            await announced(demo, client)
            await client.client.changes.answer(entry(client, "2.search.p1").change.id, PolicyAnswer.ACCEPTED)
            assert entry(client, "2.search.p1").answer is PolicyAnswer.ACCEPTED
            demo.advance_clock(TO_THE_DAY_S)
            await client.until(lambda: version_shown(client) == "5", "the new words are on screen")
            await client.until(lambda: not client.is_gate_open(RESULTS), "the gate is closed")
            await client.until_shown(RESULTS, SwitchState.OFF)
            assert client.view(RESULTS).notice is Notice.POLICY_CHANGED
            await client.until_shown(SEARCH, SwitchState.ON)
            await client.until_shown(CAMERA, SwitchState.ON)
            assert [e.method for e in log_of(demo.database, client.subject_id, RESULTS)] == [
                "switch",
                "policy_suspended",
            ]
            assert [e.method for e in log_of(demo.database, client.subject_id, SEARCH)] == ["policy_accepted"]
            assert [e.method for e in log_of(demo.database, client.subject_id, CAMERA)] == ["switch"]
            assert not client.now.policy.is_asked, "who answered the policy once is not asked for all of it again"
            await client.client.changes.answer(
                entry(client, "4.sharing-information.b").change.id, PolicyAnswer.ACCEPTED
            )
            await client.until_shown(RESULTS, SwitchState.ON)
            assert client.is_gate_open(RESULTS)
            verify_chain(demo.database, demo.url)

    asyncio.run(play())


def test_declined_change_is_withdrawn_on_its_day_and_other_devices_hear_of_it(
    demo: DemoProcess, tmp_path: Path
) -> None:
    async def play() -> None:
        number = demo.new_number()
        async with (
            LiveClient(demo.url, tmp_path / "one") as one,
            LiveClient(demo.url, tmp_path / "other") as other,
        ):
            await one.sign_in(number, demo.code_for)
            demo.advance_clock(61)
            await other.sign_in(number, demo.code_for)
            await one.turn_on(RESULTS)
            await other.until_shown(RESULTS, SwitchState.ON)
            await announced(demo, one)
            await one.client.changes.answer(entry(one, "4.sharing-information.b").change.id, PolicyAnswer.DECLINED)
            await other.until(
                lambda: (
                    other.now.policy.changes is not None
                    and entry(other, "4.sharing-information.b").answer is PolicyAnswer.DECLINED
                ),
                "the other device shows the answer",
            )
            demo.advance_clock(TO_THE_DAY_S)
            for client in (one, other):
                await client.until_shown(RESULTS, SwitchState.OFF)
                assert not client.is_gate_open(RESULTS)
                assert client.view(RESULTS).notice is None, "they said so themselves"
            events = log_of(demo.database, one.subject_id, RESULTS)
            assert [event.method for event in events] == ["switch", "policy_declined"]
            verify_chain(demo.database, demo.url)

    asyncio.run(play())


def test_incident_is_told_to_everybody_and_seen_once_is_seen_everywhere(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.use_device()
            demo.ask("POST", "/demo/incident")
            demo.ask("POST", "/demo/incident")
            await client.until(
                lambda: client.now.incidents is not None and client.now.incidents.incidents, "the incident is there"
            )
            assert client.now.incidents is not None
            (incident,) = client.now.incidents.incidents
            assert incident.seen_at is None and incident.what_to_do and incident.data and incident.contact
            await client.client.incidents.see(incident.id)
            await client.client.incidents.load()
            assert client.now.incidents is not None
            assert client.now.incidents.incidents[0].seen_at is not None

    asyncio.run(play())


def test_who_comes_after_the_day_is_asked_about_no_change(demo: DemoProcess, tmp_path: Path) -> None:
    async def play() -> None:
        demo.ask("POST", "/demo/policy/next")
        demo.advance_clock(TO_THE_DAY_S)
        async with LiveClient(demo.url, tmp_path / "client") as client:
            await client.use_device()
            assert version_shown(client) == "5"
            await client.turn_on(RESULTS)
            await client.client.changes.load()
            assert client.now.policy.changes is None
            assert [each.version for each in client.now.policy.versions][-2:] == ["4", "5"]

    asyncio.run(play())
