"""What every Backend does: the fake of the other tests, and HTTP to the real service."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from consentui.application.ports import OffItem, SignedIn
from consentui.domain.account import SubjectKind
from consentui.domain.activity import ActivityKind, ActivityQuery
from consentui.domain.errors import (
    CodeRefusal,
    CodeRefused,
    NotSignedIn,
    PolicyChanged,
    RequestRejected,
    ServiceUnreachable,
    StaleRevision,
)
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from tests.contract.backend_rigs import PHONE, BackendRig, Rigs, direct_rig, fake_rig, socket_rig

PURPOSE = "camera.publish"
OTHER = "microphone.publish"
SHARED = "location.results"

Play = Callable[[BackendRig], Awaitable[None]]
Player = Callable[[Play], None]


def _player(rigs: Rigs, folder: Path) -> Player:
    async def play_on_a_rig(play: Play) -> None:
        async with asyncio.timeout(30), rigs(folder) as rig:
            await play(rig)

    return lambda play: asyncio.run(play_on_a_rig(play))


@pytest.fixture(params=[fake_rig, direct_rig, socket_rig], ids=["fake", "direct", "socket"])
def run_on_rig(request: pytest.FixtureRequest, tmp_path: Path) -> Player:
    return _player(request.param, tmp_path)


@pytest.fixture(params=[fake_rig, socket_rig], ids=["fake", "socket"])
def run_on_stream(request: pytest.FixtureRequest, tmp_path: Path) -> Player:
    """Without the direct form, which hands out an answer only when it is whole."""
    return _player(request.param, tmp_path)


def test_service_when_asked_says_who_it_is(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        service = await rig.backend.service()
        assert service.api_version == "1"
        assert "en" in service.languages
        assert rig.backend.service_time() is not None

    run_on_rig(play)


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_texts_when_read_verify_and_belong_together(run_on_rig: Player, language: str) -> None:
    async def play(rig: BackendRig) -> None:
        published = await rig.backend.policy(language)
        catalogue = await rig.backend.catalogue(language)
        assert published.verifies()
        assert (published.language, catalogue.language) == (language, language)
        assert catalogue.policy_version == published.version
        assert len(catalogue.words_hash(PURPOSE)) == 64

    run_on_rig(play)


def test_device_when_new_has_decided_nothing_and_holds_its_off_keys(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        device = await rig.backend.register_device("Linux computer")
        assert device.subject.kind is SubjectKind.DEVICE
        answer = await rig.backend.grants(device.token)
        assert answer.invalid == frozenset()
        assert {PURPOSE, OTHER} <= {grant.purpose for grant in answer.grants}
        assert all((g.revision.rev, g.value, g.receipt, g.op_id) == (0, False, None, None) for g in answer.grants)
        assert all(g.off_key and g.lease_s > 0 for g in answer.grants)
        assert len({grant.off_key for grant in answer.grants}) == len(answer.grants)

    run_on_rig(play)


def test_grant_when_recorded_carries_its_receipt_and_stands(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        held = await rig.held(token, PURPOSE)
        attempt = await rig.attempt(held)
        grant = await rig.backend.grant(token, PURPOSE, attempt, 10.0)
        assert (grant.value, grant.op_id, grant.revision.rev) == (True, attempt.op_id, held.revision.rev + 1)
        assert grant.receipt is not None
        assert (grant.receipt.words_hash, grant.receipt.op_id) == (attempt.words_hash, attempt.op_id)
        standing = await rig.held(token, PURPOSE)
        assert (standing.receipt, standing.revision) == (grant.receipt, grant.revision)
        assert await rig.backend.has_receipt(token, grant.receipt.receipt_id)

    run_on_rig(play)


def test_grant_when_sent_again_gets_the_same_receipt(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        attempt = await rig.attempt(await rig.held(token, PURPOSE))
        first = await rig.backend.grant(token, PURPOSE, attempt, 10.0)
        await rig.backend.withdraw(token, [OffItem(PURPOSE, rig.ids.new_op_id())], None)
        again = await rig.backend.grant(token, PURPOSE, attempt, 10.0)
        assert again.receipt == first.receipt
        assert (await rig.held(token, PURPOSE)).value is False

    run_on_rig(play)


def test_grant_when_another_decision_came_first_is_stale_and_shows_it(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        attempt = await rig.attempt(await rig.held(token, PURPOSE))
        (off,) = await rig.backend.withdraw(token, [OffItem(PURPOSE, rig.ids.new_op_id())], None)
        with pytest.raises(StaleRevision) as refusal:
            await rig.backend.grant(token, PURPOSE, attempt, 10.0)
        current = refusal.value.current
        assert current is not None
        assert (current.revision, current.receipt) == (off.revision, off.receipt)
        assert (await rig.held(token, PURPOSE)).value is False

    run_on_rig(play)


def test_grant_when_looked_at_in_another_epoch_is_stale(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        attempt = await rig.attempt(await rig.held(token, PURPOSE))
        with pytest.raises(StaleRevision):
            await rig.backend.grant(token, PURPOSE, replace(attempt, base=Revision("before", 0)), 10.0)

    run_on_rig(play)


def test_grant_when_of_another_policy_version_or_other_words_is_refused(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        attempt = await rig.attempt(await rig.held(token, PURPOSE))
        with pytest.raises((PolicyChanged, RequestRejected)):
            await rig.backend.grant(token, PURPOSE, replace(attempt, policy_version="3"), 10.0)
        with pytest.raises(RequestRejected) as refusal:
            await rig.backend.grant(token, PURPOSE, replace(attempt, words_hash="0" * 64), 10.0)
        assert refusal.value.status == 422
        assert (await rig.held(token, PURPOSE)).revision.rev == 0

    run_on_rig(play)


def test_operation_id_when_used_for_something_else_is_refused(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        grant = await rig.granted(token, PURPOSE)
        assert grant.op_id is not None
        with pytest.raises(RequestRejected) as refusal:
            await rig.backend.withdraw(token, [OffItem(PURPOSE, grant.op_id)], None)
        assert refusal.value.status == 422

    run_on_rig(play)


def test_withdrawal_when_already_off_is_recorded_all_the_same(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        items = [OffItem(PURPOSE, rig.ids.new_op_id()) for _ in range(2)]
        first = (await rig.backend.withdraw(token, items[:1], None))[0]
        second = (await rig.backend.withdraw(token, items[1:], None))[0]
        repeated = (await rig.backend.withdraw(token, items[:1], None))[0]
        assert (first.revision.rev, second.revision.rev, repeated.revision.rev) == (1, 2, 1)
        assert repeated.receipt == first.receipt
        assert first.receipt is not None
        assert second.receipt is not None
        assert second.receipt.previous == first.receipt.check_value

    run_on_rig(play)


def test_withdrawals_when_several_come_back_in_order(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        items = [OffItem(purpose, rig.ids.new_op_id()) for purpose in (OTHER, PURPOSE, "album.publish")]
        grants = await rig.backend.withdraw(token, items, rig.ids.new_op_id())
        assert [(grant.purpose, grant.op_id, grant.value) for grant in grants] == [
            (item.purpose, item.op_id, False) for item in items
        ]

    run_on_rig(play)


def test_off_key_when_used_withdraws_its_purpose_without_a_session(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        grant = await rig.granted(token, PURPOSE)
        held = await rig.held(token, PURPOSE)
        assert held.off_key is not None
        off = await rig.backend.withdraw_by_key(held.off_key, OffItem(PURPOSE, rig.ids.new_op_id()))
        assert (off.value, off.revision.rev) == (False, grant.revision.rev + 1)
        assert off.receipt is not None
        assert off.receipt.method == "off_key"
        assert (await rig.held(token, PURPOSE)).value is False

    run_on_rig(play)


def test_off_key_when_it_is_none_is_refused(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        for key in ("nothing-like-a-key", "off_" + "A" * 120, "two words"):
            with pytest.raises(NotSignedIn):
                await rig.backend.withdraw_by_key(key, OffItem(PURPOSE, rig.ids.new_op_id()))

    run_on_rig(play)


@pytest.mark.parametrize("token", ["nothing-like-a-token", "with a space", "line\r\nInjected: yes", "电话", ""])
def test_token_when_it_is_none_is_not_signed_in(run_on_rig: Player, token: str) -> None:
    async def play(rig: BackendRig) -> None:
        with pytest.raises(NotSignedIn):
            await rig.backend.grants(token)
        with pytest.raises(NotSignedIn):
            await rig.backend.withdraw(token, [OffItem(PURPOSE, rig.ids.new_op_id())], None)

    run_on_rig(play)


def test_receipt_when_unknown_is_not_held(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        grant = await rig.granted(await rig.device(), PURPOSE)
        assert grant.receipt is not None
        assert await rig.backend.has_receipt(token, "00000000-0000-4000-8000-000000000000") is False
        assert await rig.backend.has_receipt(token, grant.receipt.receipt_id) is False, "somebody else's receipt"

    run_on_rig(play)


def test_answer_to_the_policy_when_given_is_kept(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        version = (await rig.backend.policy("en")).version
        assert await rig.backend.policy_answer(token, version) is None
        for answer in (PolicyAnswer.DECLINED, PolicyAnswer.ACCEPTED):
            recorded = await rig.backend.answer_policy(token, version, answer)
            assert (recorded.version, recorded.answer) == (version, answer)
        kept = await rig.backend.policy_answer(token, version)
        assert kept is not None
        assert kept.answer is PolicyAnswer.ACCEPTED

    run_on_rig(play)


async def _signed_in(rig: BackendRig) -> SignedIn:
    sent = await rig.backend.request_code(PHONE)
    return await rig.backend.sign_in(sent.attempt_id, await rig.code(), "Linux computer")


def test_person_when_signed_in_may_decide_and_sign_out(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await _signed_in(rig)
        assert signed_in.account.subject.kind is SubjectKind.ACCOUNT
        assert PHONE not in signed_in.account.masked_phone
        access = signed_in.tokens.access
        assert (await rig.granted(access, PURPOSE)).value is True
        await rig.backend.sign_out(access)
        with pytest.raises(NotSignedIn):
            await rig.backend.grants(access)
        with pytest.raises(NotSignedIn):
            await rig.backend.refresh(signed_in.tokens.refresh)

    run_on_rig(play)


def test_session_when_refreshed_is_the_same_account_with_new_tokens(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        signed_in = await _signed_in(rig)
        renewed = await rig.backend.refresh(signed_in.tokens.refresh)
        assert renewed.account.subject == signed_in.account.subject
        assert renewed.tokens.refresh != signed_in.tokens.refresh
        await rig.backend.grants(renewed.tokens.access)
        with pytest.raises(NotSignedIn):
            await rig.backend.refresh("never-handed-out")

    run_on_rig(play)


def test_sessions_when_listed_name_this_one_and_it_can_be_ended(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        access = (await _signed_in(rig)).tokens.access
        (own,) = await rig.backend.sessions(access)
        assert (own.device_name, own.is_current) == ("Linux computer", True)
        assert own.signed_in_at.tzinfo is not None
        await rig.backend.end_session(access, "no-such-session")
        assert len(await rig.backend.sessions(access)) == 1
        await rig.backend.end_session(access, own.id)
        with pytest.raises(NotSignedIn):
            await rig.backend.sessions(access)

    run_on_rig(play)


def test_code_when_wrong_is_refused_until_none_is_left(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        sent = await rig.backend.request_code(PHONE)
        assert PHONE not in sent.masked_phone
        wrong = "000000" if await rig.code() != "000000" else "000001"
        refusals = []
        for _ in range(5):
            with pytest.raises(CodeRefused) as refusal:
                await rig.backend.sign_in(sent.attempt_id, wrong, "Linux computer")
            refusals.append((refusal.value.why, refusal.value.tries_left))
        assert refusals[0] == (CodeRefusal.WRONG, 4)
        assert refusals[-1] == (CodeRefusal.USED_UP, 0)
        with pytest.raises(CodeRefused):
            await rig.backend.sign_in(sent.attempt_id, await rig.code(), "Linux computer")

    run_on_rig(play)


def test_stream_when_something_changes_says_so(run_on_stream: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        events = rig.backend.events(token)
        assert await anext(events) == ""
        await rig.backend.withdraw(token, [OffItem(PURPOSE, rig.ids.new_op_id())], None)
        assert await anext(events) == "grants"
        await events.aclose()  # type: ignore[attr-defined]

    run_on_stream(play)


def test_stream_when_something_is_shared_says_that_it_is_not_about_a_switch(run_on_stream: Player) -> None:
    async def play(rig: BackendRig) -> None:
        device = await rig.backend.register_device("Linux computer")
        await rig.granted(device.token, SHARED)
        events = rig.backend.events(device.token)
        await anext(events)
        await rig.share(device.subject, SHARED, await _recipient(rig))
        assert await anext(events) == "activity"
        await events.aclose()  # type: ignore[attr-defined]

    run_on_stream(play)


def test_activity_when_read_tells_decisions_and_sharings_newest_first(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        device = await rig.backend.register_device("Linux computer")
        granted = await rig.granted(device.token, SHARED)
        recipient = await _recipient(rig)
        await rig.share(device.subject, SHARED, recipient)
        page = await rig.backend.activity(device.token, ActivityQuery(has_recipients=True))
        assert granted.receipt is not None
        kinds = {entry.kind: entry for entry in page.entries}
        assert set(kinds) == {ActivityKind.TURNED_ON, ActivityKind.SHARED}
        assert kinds[ActivityKind.TURNED_ON].receipt_id == granted.receipt.receipt_id
        shared = kinds[ActivityKind.SHARED]
        assert (shared.purpose, shared.recipient, shared.categories) == (SHARED, recipient, ("GPS position",))
        (summary,) = page.recipients
        assert (summary.recipient, summary.since, summary.last_at, summary.count) == (
            recipient,
            granted.recorded_at,
            shared.at,
            1,
        )
        assert page.next_cursor is None

    run_on_rig(play)


def test_activity_when_filtered_and_paged_gives_what_was_asked_for(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        await rig.granted(token, PURPOSE)
        await rig.granted(token, OTHER)
        await rig.backend.withdraw(token, [OffItem(PURPOSE, rig.ids.new_op_id())], None)
        off = await rig.backend.activity(token, ActivityQuery(kinds=(ActivityKind.TURNED_OFF,)))
        assert [entry.purpose for entry in off.entries] == [PURPOSE]
        first = await rig.backend.activity(token, ActivityQuery(limit=2))
        assert first.next_cursor is not None
        rest = await rig.backend.activity(token, ActivityQuery(limit=2, cursor=first.next_cursor))
        assert (len(first.entries), len(rest.entries), rest.next_cursor) == (2, 1, None)
        assert len({entry.id for entry in first.entries + rest.entries}) == 3
        later = (rig.backend.service_time() or first.entries[0].at) + dt.timedelta(hours=1)
        assert (await rig.backend.activity(token, ActivityQuery(since=later))).entries == ()
        assert len((await rig.backend.activity(token, ActivityQuery(until=later))).entries) == 3
        assert (await rig.backend.activity(token, ActivityQuery(recipient="nobody"))).entries == ()

    run_on_rig(play)


def test_activity_when_nobody_is_signed_in_is_refused(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        with pytest.raises(NotSignedIn):
            await rig.backend.activity("nothing-like-a-token", ActivityQuery())

    run_on_rig(play)


async def _recipient(rig: BackendRig) -> str:
    recipients = (await rig.backend.catalogue("en")).purpose_by_key[SHARED].recipients
    assert recipients
    return recipients[0]


def test_stream_when_nobody_is_signed_in_is_refused(run_on_stream: Player) -> None:
    async def play(rig: BackendRig) -> None:
        with pytest.raises(NotSignedIn):
            await anext(rig.backend.events("nothing-like-a-token"))

    run_on_stream(play)


def test_backend_when_closed_sends_nothing(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        await rig.backend.close()
        with pytest.raises(ServiceUnreachable):
            await rig.backend.service()

    run_on_rig(play)
