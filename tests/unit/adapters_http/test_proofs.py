"""Receipts in answers: verified, compared with what surrounds them, and the keys behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from consentui.adapters.http.http_backend import HttpBackend
from consentui.application.ports import OffItem
from consentui.domain.errors import AnswerMalformed, ConsentError, OutcomeUnknown, ReceiptInvalid, ServiceUnreachable
from consentui.domain.grant import Grant
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawServer, problem, whole
from tests.fakes.receipt_maker import ReceiptMaker, claims, jwks
from tests.unit.adapters_http.honest_service import ATTEMPT, OP, PURPOSE, HonestService, backend_for

JWKS = "/.well-known/jwks.json"
Call = Callable[[HttpBackend], Awaitable[Any]]


def played(service: HonestService, play: Callable[[HttpBackend, RawServer, ManualClock], Awaitable[None]]) -> None:
    async def run() -> None:
        clock = ManualClock()
        async with RawServer(service.respond) as server:
            backend = backend_for(server, clock)
            try:
                await play(backend, server, clock)
            finally:
                await backend.close()

    asyncio.run(run())


def grant(backend: HttpBackend) -> Awaitable[Grant]:
    return backend.grant("token", PURPOSE, ATTEMPT, 5.0)


def failure_of(service: HonestService, call: Call = grant) -> ConsentError:
    found: list[ConsentError] = []

    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        with pytest.raises(ConsentError) as failure:
            await call(backend)
        found.append(failure.value)

    played(service, play)
    return found[0]


def test_grant_when_honest_is_taken() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        taken = await grant(backend)
        assert taken.receipt is not None
        assert (taken.value, taken.op_id, taken.device_name) == (True, OP, "Linux computer")
        assert taken.recorded_at == taken.receipt.recorded_at

    played(HonestService(), play)


@pytest.mark.parametrize(
    "changes",
    [
        {"purpose": "album.publish"},
        {"value": False},
        {"etag": '"epoch-1:2"'},
        {"etag": "epoch-1:1"},
        {"op_id": "00000000-0000-4000-8000-000000000002"},
        {"op_id": None},
        {"recorded_at": "2026-11-23T06:02:03.457000Z"},
        {"recorded_at": None},
        {"receipt": None},
        {"receipt": "not.a.receipt"},
    ],
)
def test_answer_when_it_says_something_else_than_its_receipt_is_invalid(changes: dict[str, Any]) -> None:
    service = HonestService()
    service.answer = service.granted(**changes)
    assert type(failure_of(service)) is ReceiptInvalid


@pytest.mark.parametrize(
    "changes",
    [
        {"purpose": "album.publish"},
        {"value": False},
        {"op_id": "00000000-0000-4000-8000-000000000002"},
        {"policy_version": "5"},
        {"policy_hash": "c" * 64},
        {"words_hash": "c" * 64},
        {"language": "zh-Hans"},
        {"method": "undo"},
        {"rev": 0},
    ],
)
def test_proof_when_of_something_else_than_was_asked_is_invalid(changes: dict[str, Any]) -> None:
    service = HonestService()
    proof = claims(**changes)
    fields = {name: proof[name] for name in ("purpose", "value", "op_id")}
    receipt = service.maker.compact(proof)
    service.answer = service.granted(**fields, etag=f'"epoch-1:{proof["rev"]}"', receipt=receipt)
    assert type(failure_of(service)) is ReceiptInvalid


def test_proof_when_signed_by_somebody_else_is_invalid() -> None:
    service = HonestService()
    service.answer = service.granted(receipt=ReceiptMaker().compact())
    assert type(failure_of(service)) is ReceiptInvalid


def test_proof_when_from_before_a_restore_names_the_epoch_of_then() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        answer = await backend.grants("token")
        assert [(g.revision.epoch, g.revision.rev) for g in answer.grants] == [("epoch-2", 1)]
        assert answer.invalid == frozenset()

    service = HonestService()
    service.answer = service.listed(service.message(etag='"epoch-2:1"'))
    played(service, play)


def test_list_when_one_proof_is_bad_names_it_and_keeps_the_others() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        answer = await backend.grants("token")
        assert [grant.purpose for grant in answer.grants] == [PURPOSE, "contacts.use"]
        assert answer.invalid == {"album.publish", "ads.show", "location.results"}
        assert server.count(JWKS) == 2, "once at first, once more for a signature that does not hold"

    service = HonestService()
    undecided = {"value": False, "op_id": None, "recorded_at": None, "device_name": None, "receipt": None}
    service.answer = service.listed(
        service.message(),
        service.message(purpose="album.publish"),
        service.message(purpose="ads.show", receipt=service.maker.compact()[:-4] + "AAAA"),
        service.message(purpose="contacts.use", etag='"epoch-1:0"', **undecided),
        service.message(purpose="location.results", etag='"epoch-1:0"', **{**undecided, "value": True}),
    )
    played(service, play)


def test_list_when_of_another_subject_than_its_proofs_is_invalid() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        assert (await backend.grants("token")).invalid == {PURPOSE}

    service = HonestService()
    service.answer = service.listed(service.message(), subject="dev-2")
    played(service, play)


def test_token_when_it_changes_its_subject_is_refused() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        await backend.grants("token")
        service.answer = service.listed(subject="dev-2")
        with pytest.raises(AnswerMalformed):
            await backend.grants("token")
        service.answer = service.granted(receipt=service.maker.compact(claims(subject="dev-2")))
        with pytest.raises(ReceiptInvalid):
            await grant(backend)

    service = HonestService()
    service.answer = service.listed(service.message())
    played(service, play)


def test_withdrawals_when_not_one_proof_each_are_invalid() -> None:
    async def withdrawn(backend: HttpBackend) -> None:
        await backend.withdraw("token", [OffItem(PURPOSE, OP), OffItem("album.publish", OP)], None)

    service = HonestService()
    service.answer = whole(200, b'{"batch_id": null, "grants": []}')
    assert type(failure_of(service, withdrawn)) is ReceiptInvalid


def test_keys_when_fetched_once_serve_every_answer() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        for _ in range(3):
            await grant(backend)
        assert server.count(JWKS) == 1

    played(HonestService(), play)


def test_keys_when_rotated_are_fetched_again_but_not_for_every_forgery() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        await grant(backend)
        new = ReceiptMaker("key-2")
        service.answer = service.granted(receipt=new.compact())
        service.keys = whole(200, jwks(service.maker, new))
        await grant(backend)
        assert server.count(JWKS) == 2
        service.answer = service.granted(receipt=ReceiptMaker("key-3").compact())
        for _ in range(3):
            with pytest.raises(ReceiptInvalid):
                await grant(backend)
        assert server.count(JWKS) == 2
        clock.jump_s(6)
        for _ in range(3):
            with pytest.raises(ReceiptInvalid):
                await grant(backend)
        assert server.count(JWKS) == 3

    service = HonestService()
    played(service, play)


@pytest.mark.parametrize(
    "keys",
    [whole(500, b"oops", "text/plain"), whole(200, b"{}"), whole(200, b"<p>", "text/html"), problem("busy", 429)],
)
def test_keys_when_they_cannot_be_read_leave_the_outcome_of_a_grant_unknown(keys: bytes) -> None:
    service = HonestService()
    service.keys = keys
    assert type(failure_of(service)) is OutcomeUnknown


def test_keys_when_they_cannot_be_read_fail_a_list_once_and_not_once_for_each_purpose() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        with pytest.raises(OutcomeUnknown):
            await backend.grants("token")
        assert server.count(JWKS) == 1
        service.keys = whole(200, jwks(service.maker))
        assert len((await backend.grants("token")).grants) == 1

    service = HonestService()
    service.answer = service.listed(service.message())
    service.keys = whole(500, b"oops", "text/plain")
    played(service, play)


def test_service_when_it_goes_away_between_answer_and_keys_leaves_the_outcome_unknown() -> None:
    async def play(backend: HttpBackend, server: RawServer, clock: ManualClock) -> None:
        with pytest.raises(ConsentError) as failure:
            await grant(backend)
        assert not isinstance(failure.value, ServiceUnreachable), "the grant itself was sent"

    service = HonestService()
    service.keys = b"\0"
    played(service, play)
