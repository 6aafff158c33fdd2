"""Contract of the queue, on SQLite and PostgreSQL: one worker at a time, retried, resumed, and fenced off."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from consentui.server.jobs.turn import ClaimLost, Turn
from consentui.server.rules.retries import TRIES_MAX
from consentui.server.storage.queue_storage import QueueStorage
from consentui.server.storage.request_storage import RequestRow
from consentui.server.storage.thread import StorageThread
from tests.fakes.copy_worker import LEASE, CopyWorker, ask_for_copy, request_now
from tests.fakes.service_under_test import ServiceUnderTest
from tests.harness.noise import Noise

LEASE_S = LEASE.total_seconds()


class ScriptedKind:
    """Implements JobKind: does what the test says, and keeps what it was asked."""

    def __init__(self, script: Callable[[Turn], None], *, is_given_up: bool = True) -> None:
        self.script = script
        self.is_given_up = is_given_up
        self.clearing_fails = False
        self.worked: list[int] = []
        self.cleared: list[int] = []

    def work(self, turn: Turn) -> None:
        self.worked.append(turn.row.fence)
        self.script(turn)

    def clear(self, row: RequestRow) -> None:
        if self.clearing_fails:
            raise OSError("a disk that cannot be written to")
        self.cleared.append(row.fence)


def fulfil(turn: Turn) -> None:
    turn.settle(replace(turn.row, status="fulfilled", step="ready", due_at=None))


def worker_of(service: ServiceUnderTest, script: Callable[[Turn], None]) -> tuple[CopyWorker, ScriptedKind]:
    kind = ScriptedKind(script)
    return CopyWorker(service, {"access": kind}), kind


def asked(service: ServiceUnderTest) -> tuple[str, str]:
    """Token and id of a request that waits."""
    token = service.sign_in()["access_token"]
    return token, ask_for_copy(service, token)


def test_what_is_due_is_taken_once_and_the_longest_due_first(service: ServiceUnderTest) -> None:
    first = asked(service)
    service.clock.advance(1)
    other = service.sign_in("+447700900123")["access_token"]
    second = ask_for_copy(service, other)
    order: list[str] = []

    def work(turn: Turn) -> None:
        order.append(turn.row.id)
        fulfil(turn)

    worker, kind = worker_of(service, work)
    assert worker.work() == 2
    assert (order, kind.worked) == ([first[1], second], [1, 1])
    assert worker.runner.next_due() is None


def test_request_in_work_is_nobody_elses_until_its_lease_is_over(service: ServiceUnderTest) -> None:
    asked(service)
    other, taken = worker_of(service, fulfil)

    def work(turn: Turn) -> None:
        assert other.work() == 0
        service.clock.advance(LEASE_S - 0.001)
        assert other.work() == 0
        service.clock.advance(0.001)
        assert other.work() == 1
        fulfil(turn)

    worker, kind = worker_of(service, work)
    worker.work()
    assert (kind.worked, taken.worked) == ([1], [2])
    assert kind.cleared == [1], "the late one clears away what it made, and only that"


def test_lease_grows_while_work_goes_on(service: ServiceUnderTest) -> None:
    token, request_id = asked(service)
    other, _ = worker_of(service, fulfil)

    def work(turn: Turn) -> None:
        turn.begin("preparing")
        for done in range(5):
            service.clock.advance(LEASE_S / 2)
            turn.note(done, 5)
            assert other.work() == 0
        assert request_now(service, token, request_id)["done"] == 4
        fulfil(turn)

    worker, kind = worker_of(service, work)
    assert (worker.work(), kind.cleared) == (1, [])


def test_end_is_expected_from_what_was_done_so_far(service: ServiceUnderTest) -> None:
    token, request_id = asked(service)

    def work(turn: Turn) -> None:
        began = service.clock.now()
        turn.begin("preparing")
        service.clock.advance(10)
        turn.note(10, 100)
        said = request_now(service, token, request_id)
        assert dt.datetime.fromisoformat(said["expected_by"]) == began + dt.timedelta(minutes=2)
        assert (said["status"], said["step"], said["done"], said["total"]) == ("in_progress", "preparing", 10, 100)
        fulfil(turn)

    assert worker_of(service, work)[0].work() == 1


def test_cancelled_request_is_worked_on_no_more(service: ServiceUnderTest) -> None:
    token, request_id = asked(service)

    def work(turn: Turn) -> None:
        turn.begin("preparing")
        assert service.ask("DELETE", f"/v1/requests/{request_id}", token=token).json()["status"] == "revoked"
        service.clock.advance(2)
        with pytest.raises(ClaimLost):
            turn.note(1, 2)
        fulfil(turn)

    worker, kind = worker_of(service, work)
    worker.work()
    assert request_now(service, token, request_id)["status"] == "revoked"
    assert kind.cleared == [1, 2], "by the worker that was at it, and once more by the claim that follows"
    assert worker.runner.next_due() is None


def test_failed_work_is_tried_again_ever_later_and_then_given_up(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a request of kind access failed: OSError")
    token, request_id = asked(service)

    def fail(turn: Turn) -> None:
        raise OSError("no room")

    worker, kind = worker_of(service, fail)
    pauses = []
    while True:
        assert worker.work() == 1
        due = worker.runner.next_due()
        if due is None:
            break
        pauses.append((due - service.clock.now()).total_seconds())
        service.clock.advance(pauses[-1] - 0.001)
        assert worker.work() == 0
        service.clock.advance(0.001)
    assert pauses == [5, 10, 20, 40, 80, 160, 320]
    token = service.sign_in()["access_token"]
    said = request_now(service, token, request_id)
    assert (said["status"], said["reason"], len(kind.worked)) == ("denied", "failed", TRIES_MAX)
    assert kind.cleared == [TRIES_MAX]
    assert ask_for_copy(service, token) != request_id


def test_work_that_is_never_given_up_is_tried_until_it_succeeds(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a request of kind access failed: OSError")
    _, request_id = asked(service)

    def fail(turn: Turn) -> None:
        raise OSError("no room")

    kind = ScriptedKind(fail, is_given_up=False)
    worker = CopyWorker(service, {"access": kind})
    for _ in range(3 * TRIES_MAX):
        assert worker.work() == 1
        due = worker.runner.next_due()
        assert due is not None
        service.clock.advance((due - service.clock.now()).total_seconds())
    kind.script = fulfil
    assert worker.work() == 1
    assert request_now(service, service.sign_in()["access_token"], request_id)["status"] == "fulfilled"


def test_clearing_up_that_fails_is_tried_again_and_stops_nobody(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("what was made for a request of kind access stays for now: OSError")
    token, request_id = asked(service)
    worker, kind = worker_of(service, lambda turn: turn.begin("preparing"))
    worker.work()
    assert service.ask("DELETE", f"/v1/requests/{request_id}", token=token).status_code == 200
    kind.clearing_fails = True
    for _ in range(2 * TRIES_MAX):
        assert worker.work() == 1
        due = worker.runner.next_due()
        assert due is not None
        service.clock.advance((due - service.clock.now()).total_seconds())
    kind.clearing_fails = False
    assert worker.work() == 1
    assert worker.runner.next_due() is None
    assert len(kind.cleared) == 1
    assert request_now(service, service.sign_in()["access_token"], request_id)["status"] == "revoked"


def test_work_given_up_is_cleared_up_later_where_that_fails(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a request of kind access failed: OSError")
    noise.expect_log("what was made for a request of kind access stays for now: OSError")
    asked(service)

    def fail(turn: Turn) -> None:
        raise OSError("no room")

    worker, kind = worker_of(service, fail)
    kind.clearing_fails = True
    for _ in range(TRIES_MAX):
        worker.work()
        due = worker.runner.next_due()
        assert due is not None
        service.clock.advance((due - service.clock.now()).total_seconds())
    kind.clearing_fails = False
    assert worker.work() == 1
    assert (len(kind.worked), len(kind.cleared)) == (TRIES_MAX, 1)
    assert worker.runner.next_due() is None


def test_copy_that_cannot_be_removed_on_its_day_expires_once_it_can(service: ServiceUnderTest, noise: Noise) -> None:
    """It was delivered: whatever goes wrong later makes no failure of it."""
    noise.expect_log("a request of kind access failed: OSError")
    _, request_id = asked(service)

    def deliver(turn: Turn) -> None:
        turn.settle(replace(turn.row, status="fulfilled", step="ready", due_at=turn.now()))

    worker, kind = worker_of(service, deliver)
    assert worker.runner.work_one()

    def fail(turn: Turn) -> None:
        raise OSError("a disk that cannot be written to")

    kind.script = fail
    for _ in range(2 * TRIES_MAX):
        assert worker.work() == 1
        due = worker.runner.next_due()
        assert due is not None
        service.clock.advance((due - service.clock.now()).total_seconds())
    assert request_now(service, service.sign_in()["access_token"], request_id)["status"] == "fulfilled"


def test_work_that_got_further_is_tried_as_often_as_before(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a request of kind access failed: OSError")
    asked(service)

    def fail(turn: Turn) -> None:
        turn.note_kept()
        raise OSError("no room")

    worker, kind = worker_of(service, fail)
    for _ in range(2 * TRIES_MAX):
        assert worker.work() == 1
        service.clock.advance(5)
    assert len(kind.worked) == 2 * TRIES_MAX


def test_worker_that_is_told_to_end_gives_back_what_it_has(service: ServiceUnderTest) -> None:
    asked(service)

    def work(turn: Turn) -> None:
        worker.stop.set()
        turn.note(1, 2)

    worker, kind = worker_of(service, work)
    assert worker.runner.work_one() is True
    worker.stop.clear()
    kind.script = fulfil
    assert worker.work() == 1, "at once, and not when a lease is over"
    assert kind.worked == [1, 2]


def test_work_that_never_ends_alive_is_given_up(service: ServiceUnderTest) -> None:
    token, request_id = asked(service)
    worker, kind = worker_of(service, fulfil)
    for _ in range(TRIES_MAX):
        claimed = service.in_database(
            lambda t: worker.context.queue.claim(t, service.clock.now(), LEASE), is_writing=True
        )
        assert claimed is not None
        service.clock.advance(LEASE_S)
    assert worker.work() == 1
    assert kind.worked == []
    assert request_now(service, token, request_id)["status"] == "denied"


def test_many_workers_at_the_same_moment_take_each_request_once(service: ServiceUnderTest) -> None:
    """Real connections of their own, as other processes have them."""
    numbers = [f"+4477009001{number:02}" for number in range(10)]
    for phone in numbers:
        ask_for_copy(service, service.sign_in(phone)["access_token"])
    database = service.alive.core.storage._database
    queue, barrier = QueueStorage(database.dialect), threading.Barrier(4)
    now = service.clock.now()

    def take_all() -> list[str]:
        storage = StorageThread(database)
        storage.start()
        barrier.wait(30)
        taken = []
        try:
            while (row := storage.run_blocking(lambda t: queue.claim(t, now, LEASE), is_writing=True)) is not None:
                taken.append(row.id)
        finally:
            storage.close()
        return taken

    with ThreadPoolExecutor(4) as pool:
        taken = [request_id for one in [pool.submit(take_all) for _ in range(4)] for request_id in one.result(60)]
    assert len(taken) == len(set(taken))
    rest = []
    while (row := service.in_database(lambda t: queue.claim(t, now, LEASE), is_writing=True)) is not None:
        rest.append(row.id)
    assert len(taken) + len(rest) == len(numbers)
