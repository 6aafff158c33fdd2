"""Contract of the part of the service that shows what it holds of a person: the fake, and the real one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from consentui.application.ports import SignedIn
from consentui.domain.errors import NotSignedIn, RequestRejected, RightsRefusal, RightsRefused
from consentui.domain.held_data import ContentEntry, Holding, Profile
from tests.contract.backend_rigs import PHONE, BackendRig, Rigs, direct_rig, fake_rig, socket_rig

Play = Callable[[BackendRig], Awaitable[None]]
Player = Callable[[Play], None]
OTHER_PHONE = "+447400123457"
IDENTITY = {"real_name": "Sam Okoro", "id_number": "AB12345678"}


def _player(rigs: Rigs, folder: Path) -> Player:
    async def play_on_a_rig(play: Play) -> None:
        async with asyncio.timeout(30), rigs(folder) as rig:
            await play(rig)

    return lambda play: asyncio.run(play_on_a_rig(play))


@pytest.fixture(params=[fake_rig, direct_rig, socket_rig], ids=["fake", "direct", "socket"])
def run_on_rig(request: pytest.FixtureRequest, tmp_path: Path) -> Player:
    return _player(request.param, tmp_path)


@pytest.fixture(params=[fake_rig, socket_rig], ids=["fake", "socket"])
def run_with_events(request: pytest.FixtureRequest, tmp_path: Path) -> Player:
    """Without a socket an answer that does not end never arrives."""
    return _player(request.param, tmp_path)


async def account(rig: BackendRig, phone: str = PHONE) -> SignedIn:
    """Somebody who has just signed in."""
    sent = await rig.backend.request_code(phone)
    return await rig.backend.sign_in(sent.attempt_id, await rig.code(), "Linux computer")


def value(profile: Profile, key: str) -> str | None:
    return next(field.value for field in profile.fields if field.key == key)


def holding(profile: Profile, category: str) -> Holding:
    return next(entry for entry in profile.holdings if entry.category == category)


async def all_content(rig: BackendRig, token: str, kind: str | None = None) -> list[ContentEntry]:
    found: list[ContentEntry] = []
    page = await rig.backend.content(token, None, kind)
    found += page.entries
    while page.next_cursor is not None:
        page = await rig.backend.content(token, page.next_cursor, kind)
        found += page.entries
    return found


def test_profile_names_every_field_and_says_which_may_change(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = (await account(rig)).tokens.access
        fields = {field.key: field for field in (await rig.backend.profile(token)).fields}
        assert [key for key, field in fields.items() if not field.may_change] == ["phone", "password"]
        assert [key for key, field in fields.items() if field.is_sensitive] == ["real_name", "id_number"]
        assert all(field.may_change is field.may_remove for field in fields.values())
        assert fields["phone"].value is not None and fields["password"].value is None

    run_on_rig(play)


def test_changed_fields_are_held_and_removed_ones_are_not(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = (await account(rig)).tokens.access
        said = await rig.backend.change_profile(token, {"region": "Leeds", "gender": "male"})
        assert (value(said, "region"), holding(said, "profile_details").count) == ("Leeds", 2)
        left = await rig.backend.remove_field(token, "gender")
        assert (value(left, "gender"), holding(left, "profile_details").count) == (None, 1)
        assert value(await rig.backend.profile(token), "region") == "Leeds"

    run_on_rig(play)


def test_nickname_is_the_name_of_the_account(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await account(rig)
        await rig.backend.change_profile(signed_in.tokens.access, {"nickname": "Sam"})
        again = await rig.backend.refresh(signed_in.tokens.refresh)
        assert again.account.display_name == "Sam"
        assert value(await rig.backend.remove_field(again.tokens.access, "nickname"), "nickname") is None

    run_on_rig(play)


def test_identity_is_shown_masked_and_goes_as_a_whole(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = (await account(rig)).tokens.access
        with pytest.raises(RequestRejected):
            await rig.backend.change_profile(token, {"real_name": "Sam Okoro"})
        said = await rig.backend.change_profile(token, IDENTITY)
        shown = [value(said, key) for key in IDENTITY]
        assert all(text is not None and "•" in text for text in shown)
        assert not any(secret in str(shown) for secret in IDENTITY.values())
        left = await rig.backend.remove_field(token, "id_number")
        assert [value(left, key) for key in IDENTITY] == [None, None]

    run_on_rig(play)


def test_fixed_field_is_refused_as_such_and_an_unknown_one_as_wrong(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = (await account(rig)).tokens.access
        for call in (rig.backend.change_profile(token, {"phone": "1"}), rig.backend.remove_field(token, "password")):
            with pytest.raises(RightsRefused) as refused:
                await call
            assert refused.value.why is RightsRefusal.FIELD_FIXED
        for wrong in (rig.backend.change_profile(token, {"shoe": "42"}), rig.backend.remove_field(token, "shoe")):
            with pytest.raises(RequestRejected):
                await wrong

    run_on_rig(play)


def test_content_comes_in_pages_newest_first_of_one_kind_or_all(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await account(rig)
        await rig.hold_content(signed_in.account.subject, 120)
        token = signed_in.tokens.access
        first = await rig.backend.content(token, None, None)
        assert 0 < len(first.entries) < 120 and first.next_cursor is not None
        assert [entry.id for entry in await all_content(rig, token)] == [f"r-{n}" for n in range(120)]
        likes = await all_content(rig, token, "like")
        assert [entry.id for entry in likes] == [f"r-{n}" for n in range(2, 120, 3)]
        posts = holding(await rig.backend.profile(token), "posts")
        assert (posts.count, dict(posts.by_kind)) == (120, {"post": 40, "comment": 40, "like": 40})
        assert posts.oldest_at is not None and posts.newest_at is not None and posts.oldest_at < posts.newest_at

    run_on_rig(play)


def test_deleted_entry_is_gone_and_deleting_it_again_is_no_error(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await account(rig)
        await rig.hold_content(signed_in.account.subject, 3)
        token = signed_in.tokens.access
        for _ in range(2):
            await rig.backend.delete_content(token, "r-1")
            assert [entry.id for entry in await all_content(rig, token)] == ["r-0", "r-2"]
        assert holding(await rig.backend.profile(token), "posts").count == 2

    run_on_rig(play)


def test_paging_goes_on_where_the_last_entry_of_a_page_was_deleted(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await account(rig)
        await rig.hold_content(signed_in.account.subject, 60)
        token = signed_in.tokens.access
        page = await rig.backend.content(token, None, None)
        await rig.backend.delete_content(token, page.entries[0].id)
        rest = await rig.backend.content(token, page.next_cursor, None)
        assert [entry.id for entry in rest.entries] == [f"r-{n}" for n in range(50, 60)]

    run_on_rig(play)


def test_nobody_reaches_what_is_held_of_somebody_else(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await account(rig)
        await rig.hold_content(signed_in.account.subject, 3)
        other = (await account(rig, OTHER_PHONE)).tokens.access
        assert await all_content(rig, other) == []
        await rig.backend.delete_content(other, "r-1")
        assert len(await all_content(rig, signed_in.tokens.access)) == 3

    run_on_rig(play)


def test_device_alone_and_a_stranger_are_told_nothing(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        device = await rig.device()
        for token in (device, "ca_nobody"):
            with pytest.raises(NotSignedIn):
                await rig.backend.profile(token)
            with pytest.raises(NotSignedIn):
                await rig.backend.content(token, None, None)

    run_on_rig(play)


def test_change_is_told_to_open_windows(run_with_events: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = (await account(rig)).tokens.access
        events = rig.backend.events(token)
        assert await anext(events) == ""
        await rig.backend.change_profile(token, {"region": "Leeds"})
        assert await anext(events) == "held"
        await events.aclose()  # type: ignore[attr-defined]

    run_with_events(play)
