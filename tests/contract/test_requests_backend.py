"""Contract of the part of the service that takes requests about one's data: the fake, and the real one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from consentui.application.rights_ports import CodeProof, RequestToSend
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import RequestKind, RequestStatus, RequestStep
from consentui.domain.errors import (
    CodeRefusal,
    CodeRefused,
    NotSignedIn,
    RequestRejected,
    RightsRefusal,
    RightsRefused,
)
from consentui.domain.record import replace
from tests.contract.backend_rigs import PHONE, BackendRig, Rigs, direct_rig, fake_rig, socket_rig
from tests.harness.waiting_async import until_awaited

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


async def account(rig: BackendRig, phone: str = PHONE) -> str:
    """The access token of somebody who has just signed in."""
    sent = await rig.backend.request_code(phone)
    signed_in = await rig.backend.sign_in(sent.attempt_id, await rig.next_code(), "Linux computer")
    return signed_in.tokens.access


def copy_of(rig: BackendRig, *categories: str) -> RequestToSend:
    return RequestToSend(rig.ids.new_op_id(), RequestKind.ACCESS, "en", categories=categories)


def test_copy_when_asked_for_is_listed_with_its_expected_time(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        assert await rig.backend.requests(token) == ()
        asked = await rig.backend.ask(token, copy_of(rig, "posts"))
        (listed,) = await rig.backend.requests(token)
        assert (listed.request_id, listed.kind, listed.categories) == (asked.request_id, RequestKind.ACCESS, ("posts",))
        assert listed.step in (RequestStep.ASKED, RequestStep.PREPARING, RequestStep.READY)
        assert listed.expected_by is None or listed.expected_by >= listed.received_at

    run_on_rig(play)


def test_copy_when_asked_twice_with_one_operation_is_one_request(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        request = copy_of(rig)
        first = await rig.backend.ask(token, request)
        assert (await rig.backend.ask(token, request)).request_id == first.request_id
        with pytest.raises(RequestRejected) as refused:
            await rig.backend.ask(token, replace(request, categories=("posts",)))
        assert refused.value.problem == "operation-reused"
        assert len(await rig.backend.requests(token)) == 1

    run_on_rig(play)


def test_cancelled_copy_stays_cancelled_and_makes_room_for_the_next(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        asked = await rig.backend.ask(token, copy_of(rig))
        cancelled = await rig.backend.cancel_request(token, asked.request_id)
        assert cancelled.status is RequestStatus.REVOKED
        assert (await rig.backend.cancel_request(token, asked.request_id)).status is RequestStatus.REVOKED
        again = await rig.backend.ask(token, copy_of(rig))
        assert again.request_id != asked.request_id

    run_on_rig(play)


def test_second_deletion_while_one_is_open_names_the_open_one(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        first = await rig.backend.ask(token, await deletion(rig, token))
        with pytest.raises(RightsRefused) as refused:
            await rig.backend.ask(token, await deletion(rig, token))
        assert (refused.value.why, refused.value.request_id) == (RightsRefusal.ALREADY_OPEN, first.request_id)

    run_on_rig(play)


async def deletion(rig: BackendRig, token: str) -> RequestToSend:
    return RequestToSend(rig.ids.new_op_id(), RequestKind.DELETION, "en", await proof(rig, token))


async def proof(rig: BackendRig, token: str) -> CodeProof:
    """By a text message of its own, a minute after the last one."""
    await rig.let_pass(61)
    sent = await rig.backend.request_account_code(token)
    return CodeProof(sent.attempt_id, await rig.next_code())


async def is_deleted(rig: BackendRig, key: str) -> Certificate:
    """The certificate, when the service has carried the deletion out."""
    found: list[Certificate] = []

    async def has_come() -> bool:
        certificate = await rig.backend.certificate(key)
        found.extend([certificate] if certificate is not None else [])
        return bool(found)

    await until_awaited(has_come, "the certificate", 25)
    return found[0]


def test_deletion_needs_the_code_of_the_account(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        bare = RequestToSend(rig.ids.new_op_id(), RequestKind.DELETION, "en")
        with pytest.raises(RightsRefused) as refused:
            await rig.backend.ask(token, bare)
        assert refused.value.why is RightsRefusal.PROOF_REQUIRED
        right = await proof(rig, token)
        wrong = "000000" if right.code != "000000" else "111111"
        with pytest.raises(CodeRefused) as not_right:
            await rig.backend.ask(token, replace(bare, proof=CodeProof(right.attempt_id, wrong)))
        assert not_right.value.why is CodeRefusal.WRONG
        assert await rig.backend.requests(token) == ()
        asked = await rig.backend.ask(token, replace(bare, proof=right))
        assert asked.deletion is not None and asked.deletion.certificate_key
        assert asked.step is RequestStep.COOLING_OFF
        assert await rig.backend.certificate(asked.deletion.certificate_key) is None

    run_on_rig(play)


def test_key_of_the_certificate_is_in_every_answer_while_the_deletion_is_open(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        wish = await deletion(rig, token)
        asked = await rig.backend.ask(token, wish)
        again = await rig.backend.ask(token, wish)
        (listed,) = await rig.backend.requests(token)
        told = {request.deletion.certificate_key for request in (asked, again, listed) if request.deletion}
        assert len(told) == 1 and None not in told
        cancelled = await rig.backend.cancel_request(token, asked.request_id)
        assert cancelled.status is RequestStatus.REVOKED
        assert cancelled.deletion is None or cancelled.deletion.certificate_key is None

    run_on_rig(play)


def test_deletion_on_its_day_ends_the_session_and_gives_a_certificate_of_this_account(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        asked = await rig.backend.ask(token, await deletion(rig, token))
        assert asked.deletion is not None and asked.deletion.certificate_key is not None
        await rig.let_pass(14 * 24 * 3600)
        certificate = await is_deleted(rig, asked.deletion.certificate_key)
        assert certificate.request_id == asked.request_id
        assert certificate.certificate_id == asked.deletion.certificate_id
        assert certificate.fates and certificate.asked_at == asked.received_at
        with pytest.raises(NotSignedIn):
            await rig.backend.requests(token)
        assert await rig.backend.certificate("cc_" + "A" * 43) is None

    run_on_rig(play)


def test_preview_of_a_deletion_counts_and_changes_nothing(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        preview = await rig.backend.deletion_preview(token)
        assert preview.fates and all(fate.count >= 0 for fate in preview.fates)
        assert await rig.backend.requests(token) == ()

    run_on_rig(play)


def test_request_of_somebody_else_is_not_there(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        mine = await rig.backend.ask(await account(rig), copy_of(rig))
        other = await account(rig, "+447400999999")
        assert await rig.backend.requests(other) == ()
        with pytest.raises(RequestRejected) as refused:
            await rig.backend.cancel_request(other, mine.request_id)
        assert refused.value.status == 404
        with pytest.raises(RequestRejected) as hidden:
            async with rig.backend.archive(other, mine.request_id, 0, None):
                raise AssertionError("somebody else's archive")
        assert hidden.value.status == 404

    run_on_rig(play)


def test_requests_need_a_sign_in(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        with pytest.raises(NotSignedIn):
            await rig.backend.requests("ca_nobody")

    run_on_rig(play)


def test_operation_asked_again_with_another_proof_is_the_same_request(run_on_rig: Player) -> None:
    """A person who did not hear the answer enters another code, or none is asked for any more."""

    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        request = copy_of(rig)
        first = await rig.backend.ask(token, request)
        again = replace(request, proof=CodeProof("attempt-1", "123456"))
        assert (await rig.backend.ask(token, again)).request_id == first.request_id

    run_on_rig(play)


def test_copy_that_is_not_ready_has_no_archive(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await account(rig)
        asked = await rig.backend.ask(token, copy_of(rig))
        with pytest.raises(RightsRefused) as refused:
            async with rig.backend.archive(token, asked.request_id, 0, None):
                raise AssertionError("nothing is ready")
        assert refused.value.why is RightsRefusal.NOT_READY

    run_on_rig(play)
