"""What was shared: read at start and after every event, and a failure of it leaves the switches alone."""

from __future__ import annotations

import asyncio
import datetime as dt

from consentui.application.activity_view import ActivityView
from consentui.application.snapshot import Connection
from consentui.domain.account import Subject
from consentui.domain.errors import OutcomeUnknown
from consentui.domain.switch_state import SwitchState
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

RESULTS = "location.results"
DAY_S = 24 * 3600.0


def _view(rig: Rig) -> ActivityView:
    assert rig.now.activity is not None
    return rig.now.activity


def _subject(rig: Rig) -> Subject:
    assert rig.now.subject is not None
    return rig.now.subject


async def _after(rig: Rig, seconds: float) -> None:
    await rig.clock.advance_s(seconds)
    await settle()


def test_start_reads_what_was_shared_and_an_event_reads_it_again() -> None:
    async def play() -> None:
        async with Rig() as rig:
            assert _view(rig).has_loaded
            assert _view(rig).recipients == {}
            await rig.turn_on(RESULTS)
            await _after(rig, 1)
            assert _view(rig).recipients["maps"].since == rig.view(RESULTS).recorded_at
            assert _view(rig).recipients["maps"].last_at is None
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert _view(rig).recipients["maps"].count == 1
            assert [entry.recipient for entry in _view(rig).recent] == ["maps"]

    asyncio.run(play())


def test_sharing_asks_for_no_switch_anew() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(RESULTS)
            await _after(rig, 1)
            asked = rig.backend.count("grants")
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert rig.backend.count("grants") == asked
            assert _view(rig).recipients["maps"].count == 1

    asyncio.run(play())


def test_several_changes_in_a_row_are_read_about_together() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(RESULTS)
            await _after(rig, 1)
            read = rig.backend.count("activity")
            for _ in range(5):
                rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert rig.backend.count("activity") - read <= 2
            assert _view(rig).recipients["maps"].count == 5

    asyncio.run(play())


def test_reading_that_fails_says_so_keeps_what_is_known_and_touches_no_switch() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(RESULTS)
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            rig.backend.plan("activity", *[OutcomeUnknown("broken")] * 3)
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert _view(rig).is_failed
            assert _view(rig).recipients["maps"].count == 1
            assert rig.shown(RESULTS) is SwitchState.ON
            assert rig.now.connection is Connection.ONLINE
            await _after(rig, 30)
            assert not _view(rig).is_failed
            assert _view(rig).recipients["maps"].count == 2

    asyncio.run(play())


def test_try_again_reads_at_once() -> None:
    async def play() -> None:
        async with Rig() as rig:
            rig.backend.plan("activity", *[OutcomeUnknown("broken")] * 6)
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 40)
            assert _view(rig).is_failed
            rig.backend._faults["activity"].clear()
            await rig.client.try_again()
            await settle()
            assert not _view(rig).is_failed

    asyncio.run(play())


def test_what_is_older_than_a_week_is_only_in_the_summary() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(RESULTS)
            rig.service.share(_subject(rig), RESULTS)
            shared_at = rig.service.now()
            rig.clock.jump_s(9 * DAY_S)
            await _after(rig, 1)
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert _view(rig).recipients["maps"].count == 2
            (recent,) = _view(rig).recent
            assert recent.at > shared_at + dt.timedelta(days=8)

    asyncio.run(play())


def test_more_than_a_page_is_read_to_its_end() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(RESULTS)
            for _ in range(450):
                rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert len(_view(rig).recent) == 450
            assert not _view(rig).is_cut

    asyncio.run(play())


def test_nothing_of_the_device_is_shown_to_the_account() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.turn_on(RESULTS)
            rig.service.share(_subject(rig), RESULTS)
            await _after(rig, 1)
            assert _view(rig).recipients
            rig.backend.hold("activity")
            await rig.sign_in()
            assert rig.now.activity is None
            rig.backend.release("activity")
            rig.backend.held[-1].reply()
            await settle()
            assert _view(rig).recipients == {}

    asyncio.run(play())
