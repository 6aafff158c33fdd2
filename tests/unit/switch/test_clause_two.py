"""The second clause under the table: a 401 first leads to one refresh and the same request once more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from consentui.application.snapshot import SignInState
from consentui.application.switch.record import Attempt
from consentui.application.switch.state import Notice
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import Fault
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

CAMERA, ALBUM = "camera.publish", "album.publish"
Play = Callable[[Rig], Coroutine[Any, Any, None]]


def played(play: Play) -> None:
    """Run `play` on a client that is signed in and whose access token has just run out at the service."""

    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            rig.service.expire_access()
            await play(rig)

    asyncio.run(run())


def attempts_sent(rig: Rig) -> list[Attempt]:
    return [sent[2] for name, sent in rig.backend.calls if name == "grant" and isinstance(sent[2], Attempt)]


def test_expired_access_is_refreshed_once_and_the_same_attempt_sent_once_more() -> None:
    async def play(rig: Rig) -> None:
        refreshed = rig.backend.count("refresh")
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.ON
        first, second = attempts_sent(rig)
        assert first == second
        assert rig.backend.count("refresh") == refreshed + 1

    played(play)


def test_calls_that_meet_an_expired_access_together_share_one_refresh() -> None:
    async def play(rig: Rig) -> None:
        refreshed = rig.backend.count("refresh")
        await rig.turn_on(CAMERA, ALBUM)
        assert {rig.shown(CAMERA), rig.shown(ALBUM)} == {SwitchState.ON}
        assert rig.backend.count("refresh") == refreshed + 1

    played(play)


def test_refused_refresh_is_the_401_row() -> None:
    async def play(rig: Rig) -> None:
        assert rig.now.subject is not None
        rig.service.end_sessions(rig.now.subject)
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.UNSET
        assert rig.view(CAMERA).notice is Notice.SIGN_IN_NEEDED
        assert rig.now.session.state is SignInState.ENDED
        assert len(attempts_sent(rig)) == 1

    played(play)


def test_withdrawal_goes_by_off_key_where_the_refresh_is_refused() -> None:
    async def play(rig: Rig) -> None:
        assert rig.now.subject is not None
        rig.service.end_sessions(rig.now.subject)
        await rig.turn_off(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.OFF
        assert rig.backend.count("withdraw_by_key") == 1
        assert rig.on_record(CAMERA) == [False]

    played(play)


def test_refresh_that_begins_late_does_not_prolong_the_ten_seconds() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.plan("grant", *[Fault.IN_PROGRESS] * 8)
        await rig.turn_on(CAMERA)
        await rig.clock.advance_s(6.5)
        rig.service.expire_access()
        rig.backend.hold("refresh")
        assert rig.shown(CAMERA) is SwitchState.TURNING_ON
        await rig.clock.advance_s(3.0)
        assert rig.backend.held, "the refresh is under way"
        await rig.clock.advance_s(1.0)
        assert rig.shown(CAMERA) is SwitchState.UNKNOWN
        assert rig.on_record(CAMERA) == []

    played(play)


@pytest.mark.parametrize("is_answered", [True, False])
def test_refresh_counts_towards_the_ten_seconds_of_the_attempt(is_answered: bool) -> None:
    async def play(rig: Rig) -> None:
        rig.backend.hold("refresh")
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.TURNING_ON
        await rig.clock.advance_s(9.0)
        if is_answered:
            rig.backend.held[-1].reply()
        await rig.clock.advance_s(1.5)
        await settle()
        assert rig.shown(CAMERA) is not SwitchState.TURNING_ON
        assert rig.shown(CAMERA) is (SwitchState.ON if is_answered else SwitchState.UNSET)

    played(play)
