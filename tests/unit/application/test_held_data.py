"""What is held of a person: read after the sign-in and on events, changed, deleted; a failure touches nothing else."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from consentui.application.held_view import HeldView
from consentui.domain.errors import RightsRefused, ServiceUnreachable
from consentui.domain.held_data import ContentEntry, ContentKind
from tests.fakes.fake_backend import Fault
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig


def held(rig: Rig) -> HeldView:
    assert rig.now.held is not None
    return rig.now.held


def value(rig: Rig, key: str) -> str | None:
    field = held(rig).field(key)
    assert field is not None
    return field.value


def post(rig: Rig, count: int) -> None:
    """The person has posted so much, one a minute."""
    assert rig.now.subject is not None
    now, kinds = rig.service.now(), tuple(ContentKind)
    rig.backend.held_content[rig.now.subject.id] = tuple(
        ContentEntry(f"r-{n}", kinds[n % 3], now - dt.timedelta(minutes=n), f"Text {n}") for n in range(count)
    )


def listed(rig: Rig) -> list[str]:
    content = held(rig).content
    assert content is not None
    return [entry.id for entry in content.entries]


def test_device_alone_asks_nothing_and_shows_nothing() -> None:
    async def play() -> None:
        async with Rig() as rig:
            assert rig.now.held is None and rig.backend.count("profile") == 0

    asyncio.run(play())


def test_profile_is_read_after_the_sign_in_and_gone_after_signing_out() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            assert value(rig, "nickname") == "New person" and rig.backend.count("profile") == 1
            await rig.client.session.sign_out()
            await settle()
            assert rig.now.held is None

    asyncio.run(play())


def test_change_made_elsewhere_is_read_on_its_event() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            token = next(token for token in rig.service.callers if token.startswith("access"))
            await rig.backend.change_profile(token, {"region": "Leeds"})
            await settle()
            await rig.clock.advance_s(1.0)
            assert value(rig, "region") == "Leeds"

    asyncio.run(play())


def test_own_change_is_shown_at_once_and_the_nickname_names_the_account() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await rig.client.held.change({"nickname": "Sam", "region": "Leeds"})
            assert value(rig, "region") == "Leeds"
            assert rig.now.session.account is not None and rig.now.session.account.display_name == "Sam"
            await rig.client.held.remove("nickname")
            assert value(rig, "nickname") is None and rig.now.session.account.display_name is None

    asyncio.run(play())


def test_refused_change_is_raised_and_leaves_what_was_shown() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            before = rig.now.held
            with pytest.raises(RightsRefused):
                await rig.client.held.change({"phone": "+441234567890"})
            with pytest.raises(RightsRefused):
                await rig.client.held.remove("password")
            assert rig.now.held == before

    asyncio.run(play())


def test_failed_reading_is_said_in_its_own_part_and_made_up_for_later() -> None:
    async def play() -> None:
        async with Rig() as rig:
            rig.backend.plan("profile", Fault.NOT_SENT, Fault.LOSE_REPLY)
            await rig.sign_in()
            assert held(rig) == HeldView(is_failed=True)
            assert rig.now.last_error is None and rig.now.has_loaded, "the switches are not touched"
            await rig.clock.advance_s(2.0)
            assert held(rig).is_failed
            await rig.clock.advance_s(4.0)
            assert not held(rig).is_failed and value(rig, "phone") is not None

    asyncio.run(play())


def test_later_failure_keeps_what_was_known() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            rig.backend.plan("profile", Fault.NOT_SENT)
            rig.client.held.note_changed()
            await settle()
            await rig.clock.advance_s(1.0)
            assert held(rig).is_failed and value(rig, "nickname") == "New person"

    asyncio.run(play())


def test_content_is_listed_page_by_page_and_by_kind() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            post(rig, 120)
            await rig.client.held.list_content(None)
            assert listed(rig) == [f"r-{n}" for n in range(50)]
            await rig.client.held.list_more()
            await rig.client.held.list_more()
            assert listed(rig) == [f"r-{n}" for n in range(120)]
            await rig.client.held.list_more()
            assert len(listed(rig)) == 120 and rig.backend.count("content") == 3
            await rig.client.held.list_content(ContentKind.LIKE)
            assert listed(rig) == [f"r-{n}" for n in range(2, 120, 3)]

    asyncio.run(play())


def test_two_presses_on_more_read_two_pages_not_one_twice() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            post(rig, 160)
            await rig.client.held.list_content(None)
            await asyncio.gather(rig.client.held.list_more(), rig.client.held.list_more())
            assert listed(rig) == [f"r-{n}" for n in range(150)]

    asyncio.run(play())


def test_deleted_entry_is_gone_at_once_and_counted_no_more() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            post(rig, 3)
            await rig.client.held.list_content(None)
            await rig.client.held.delete_content("r-1")
            assert listed(rig) == ["r-0", "r-2"]
            await settle()
            await rig.clock.advance_s(1.0)
            posts = held(rig).holding("posts")
            assert posts is not None and posts.count == 2 and listed(rig) == ["r-0", "r-2"]

    asyncio.run(play())


def test_entry_that_could_not_be_deleted_is_still_listed() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            post(rig, 2)
            await rig.client.held.list_content(None)
            rig.backend.plan("delete_content", Fault.NOT_SENT)
            with pytest.raises(ServiceUnreachable):
                await rig.client.held.delete_content("r-1")
            assert listed(rig) == ["r-0", "r-1"]

    asyncio.run(play())


def test_entries_that_cannot_be_read_are_said_to_be_missing_and_the_next_try_brings_them() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            post(rig, 60)
            rig.backend.plan("content", Fault.NOT_SENT)
            await rig.client.held.list_content(None)
            content = held(rig).content
            assert content is not None and content.is_failed and not content.has_loaded
            await rig.client.held.list_content(None)
            rig.backend.plan("content", Fault.NOT_SENT)
            await rig.client.held.list_more()
            content = held(rig).content
            assert content is not None and content.is_failed and len(content.entries) == 50

    asyncio.run(play())


def test_answer_about_somebody_who_signed_out_meanwhile_is_not_shown() -> None:
    async def play() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            rig.backend.hold("change_profile")
            rig.start_task(rig.client.held.change({"region": "Leeds"}))
            await settle()
            await rig.client.session.sign_out()
            await settle()
            rig.backend.held[-1].reply()
            await settle()
            assert rig.now.held is None

    asyncio.run(play())
