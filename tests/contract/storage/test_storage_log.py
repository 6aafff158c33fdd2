"""Contract of the log of decisions on SQLite and PostgreSQL: append-only, chained, one event per operation."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from consentui.domain.receipt_chain import CHAIN_START
from consentui.server.refusal import Refusal
from consentui.server.rules.decisions import WithdrawWish
from consentui.server.storage.thread import StorageFailed
from consentui.server.storage.transaction import Transaction
from consentui.wire.problems import Problem
from consentui.wire.receipt_chain import check_value
from tests.fakes.service_under_test import ServiceUnderTest, new_op
from tests.harness.noise import Noise


def _sql(service: ServiceUnderTest, statement: str) -> None:
    service.in_database(lambda transaction: transaction._cursor.execute(statement), is_writing=True)


def test_decision_recorded_stands_with_revision_and_receipt(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    first = service.grant(token, "camera.publish").json()
    second = service.withdraw(token, "camera.publish").json()
    standing = service.grants(token)["camera.publish"]
    assert first["etag"] == f'"{service.epoch}:1"' and first["value"] is True
    assert second["etag"] == f'"{service.epoch}:2"' and second["value"] is False
    assert standing == second


@pytest.mark.parametrize("table", ["events", "policy_answers"])
@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET subject_id = subject_id", "DELETE FROM {}", "TRUNCATE TABLE {} CASCADE"]
)
def test_changing_append_only_rows_is_refused_by_the_database(
    service: ServiceUnderTest, noise: Noise, table: str, statement: str
) -> None:
    noise.expect_log("a group of 1 jobs failed")
    _, token = service.new_device()
    service.grant(token, "camera.publish")
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=token)
    with pytest.raises(StorageFailed):
        _sql(service, statement.format(table))
    # The answer is an event, too, and listed among the answers.
    assert service.count(table) == {"events": 2, "policy_answers": 1}[table]


def test_chain_covers_every_event_of_a_subject_in_order(service: ServiceUnderTest) -> None:
    subject_id, token = service.new_device()
    for purpose in ("camera.publish", "contacts.use"):
        service.grant(token, purpose)
        service.withdraw(token, purpose)
    links = service.in_database(lambda transaction: service.alive.core.log.chain(transaction, subject_id))
    assert [link.previous for link in links] == [CHAIN_START, *(link.check_value for link in links[:-1])]
    assert [check_value(link.previous, link.compact) for link in links] == [link.check_value for link in links]
    place = service.in_database(
        lambda transaction: service.alive.core.log.chain_and_rev(transaction, subject_id, "camera.publish"),
        is_writing=True,
    )
    assert place == (links[-1].check_value, 2)


def test_two_subjects_have_chains_of_their_own(service: ServiceUnderTest) -> None:
    first_id, first = service.new_device()
    second_id, second = service.new_device()
    for token in (first, second, first):
        service.withdraw(token, "camera.publish")
    log = service.alive.core.log
    counts = [
        len(service.in_database(lambda transaction, s=subject: log.chain(transaction, s)))
        for subject in (first_id, second_id)
    ]
    assert counts == [2, 1]


def test_operation_handed_in_many_times_at_once_is_one_event(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    wish = WithdrawWish("camera.publish", new_op(), None, "switch", None)

    async def all_at_once() -> list[object]:
        return list(await asyncio.gather(*(service.alive.grants.withdraw(token, [wish]) for _ in range(20))))

    answers = service.run(all_at_once())
    assert len({answer.grants[0].receipt for answer in answers}) == 1
    assert service.count("events") == 1


def test_jobs_from_many_threads_all_commit(service: ServiceUnderTest) -> None:
    subject_id, token = service.new_device()
    desk = service.alive.grants

    def withdraw(number: int) -> None:
        wish = WithdrawWish("camera.publish", new_op(), None, "switch", None)
        service.in_database(lambda transaction: desk._withdraw_signed_in(transaction, token, [wish]), is_writing=True)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(withdraw, range(80)))
    links = service.in_database(lambda transaction: service.alive.core.log.chain(transaction, subject_id))
    assert len(links) == 80
    assert service.grants(token)["camera.publish"]["etag"] == f'"{service.epoch}:80"'


def test_failing_job_leaves_the_rest_of_its_group_recorded(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    wish = WithdrawWish("camera.publish", new_op(), None, "switch", None)

    def broken(transaction: Transaction) -> None:
        service.alive.core.people.add_device(transaction, "dev-x", "hash", "Linux", service.clock.now())
        raise KeyError("a defect in the middle of a job")

    async def together() -> list[object]:
        storage = service.alive.core.storage
        jobs = [
            service.alive.grants.withdraw(token, [wish]),
            storage.run(broken, is_writing=True),
            service.alive.grants.all(token),
        ]
        return list(await asyncio.gather(*jobs, return_exceptions=True))

    outcome = service.run(together())
    assert isinstance(outcome[1], KeyError)
    assert outcome[0].grants[0].value is False and outcome[2].grants
    assert service.count("events") == 1
    assert service.count("devices") == 1, "what a failed job wrote is undone"


def test_refused_job_keeps_what_it_wrote_before_the_refusal(service: ServiceUnderTest) -> None:
    def refused(transaction: Transaction) -> None:
        service.alive.core.people.add_device(transaction, "dev-y", "hash", "Linux", service.clock.now())
        raise Refusal(Problem.CODE_WRONG)

    with pytest.raises(Refusal):
        service.in_database(refused, is_writing=True)
    assert service.count("devices") == 1
