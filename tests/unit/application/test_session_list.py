"""Where one is signed in: asked when somebody looks, ended one by one or all but this one."""

from __future__ import annotations

import asyncio

import pytest

from consentui.domain.errors import ServiceUnreachable
from tests.fakes.fake_service import CODE
from tests.unit.application.rig import PHONE, Rig


async def _with_two_sessions(rig: Rig) -> None:
    """The same person on a phone, then here."""
    sent = rig.service.request_code(PHONE)
    rig.service.sign_in(sent.attempt_id, CODE, "Pixel 9")
    await rig.sign_in()
    await rig.client.sessions.load()


def _names(rig: Rig) -> list[tuple[str, bool]]:
    return [(session.device_name, session.is_current) for session in rig.now.sessions.known or ()]


def test_list_when_loaded_says_where_and_which_is_this_one() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await _with_two_sessions(rig)
            assert _names(rig) == [("Test computer", True), ("Pixel 9", False)]
            assert rig.now.sessions.subject == rig.now.subject

    asyncio.run(play())


def test_session_elsewhere_when_ended_is_gone_and_this_one_stays() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await _with_two_sessions(rig)
            other = next(s for s in rig.now.sessions.known or () if not s.is_current)
            await rig.client.sessions.end(other.id)
            assert _names(rig) == [("Test computer", True)]

    asyncio.run(play())


def test_other_sessions_when_ended_together_leave_this_one() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await _with_two_sessions(rig)
            await rig.client.sessions.end_others()
            assert _names(rig) == [("Test computer", True)]
            assert rig.backend.count("end_session") == 1

    asyncio.run(play())


def test_list_when_it_cannot_be_read_keeps_what_was_known_and_says_so() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await _with_two_sessions(rig)
            rig.backend.is_reachable = False
            await rig.client.sessions.load()
            assert len(_names(rig)) == 2
            assert rig.now.sessions.has_failed
            rig.backend.is_reachable = True
            await rig.client.sessions.load()
            assert not rig.now.sessions.has_failed

    asyncio.run(play())


def test_session_when_it_cannot_be_ended_says_why_and_stays_listed() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await _with_two_sessions(rig)
            rig.backend.plan("end_session", ServiceUnreachable("refused"))
            with pytest.raises(ServiceUnreachable):
                await rig.client.sessions.end_others()
            assert len(_names(rig)) == 2

    asyncio.run(play())


def test_list_when_nobody_is_signed_in_is_not_asked_for() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.client.sessions.load()
            assert rig.backend.count("sessions") == 0
            assert rig.now.sessions.known is None

    asyncio.run(play())
