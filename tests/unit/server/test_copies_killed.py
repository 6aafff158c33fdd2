"""kill -9 of the worker before every single durable call and every commit of a copy: one copy, whole, nothing twice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from consentui.server.copies.shelf import CopyShelf
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.storage.request_storage import RequestRow, RequestWish
from consentui.server.storage.thread import StorageThread
from tests.fakes.copy_worker import LEASE, CopyWorker, entries_of, files_of, plain_archive, request_now
from tests.fakes.dying_calls import DyingCalls, Killed
from tests.fakes.dying_storage import DyingStorage
from tests.fakes.service_under_test import ServiceUnderTest, new_op

DECISIONS = 6


class Person:
    """Somebody who asks for one copy after the other, of the same service."""

    def __init__(self, service: ServiceUnderTest) -> None:
        self.service = service
        signed_in = service.sign_in()
        self.subject_id = str(signed_in["account"]["subject"]["id"])
        self._tokens = signed_in
        for _ in range(DECISIONS // 2):
            service.grant(self.token, "location.results")
            service.withdraw(self.token, "location.results")

    @property
    def token(self) -> str:
        return str(self._tokens["access_token"])

    def ask(self) -> str:
        """The id of a new request. Those before it are forgotten: they would make the copy longer and longer."""
        self.service.in_database(lambda t: t._cursor.execute("DELETE FROM data_requests"), is_writing=True)
        self.service.clock.advance(60)
        body = {"refresh_token": self._tokens["refresh_token"]}
        self._tokens = self.service.ask("POST", "/v1/session/refresh", body).json()
        core, now = self.service.alive.core, self.service.clock.now()
        wish = RequestWish(new_op(), "access", "en")
        name = core.randomness.name("req")
        row = RequestRow(0, name, self.subject_id, wish, "open", "asked", now, now, not_before=now, due_at=now)
        self.service.in_database(lambda transaction: core.requests.add(transaction, row), is_writing=True)
        return name

    def check_one_whole_copy(self, request_id: str) -> None:
        said = request_now(self.service, self.token, request_id)
        assert (said["status"], said["step"]) == ("fulfilled", "ready")
        archive = plain_archive(self.service, self.subject_id, request_id)
        assert said["archive"]["sha256"] == hashlib.sha256(archive).hexdigest()
        decisions = entries_of(files_of(archive), "decisions")
        assert len(decisions) == len({entry["receipt_id"] for entry in decisions}) == DECISIONS
        shelf = self.service.alive.core.shelf
        left = [path for path in shelf._folder.iterdir() if path.name.startswith(request_id)]
        assert left == [shelf.newest_sealed(request_id)]
        assert len(list(self.service.alive.core.subject_keys._folder.iterdir())) == 1


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with ServiceUnderTest(tmp_path) as service:
        yield Person(service)


def small_worker(
    service: ServiceUnderTest, calls: DyingCalls | None = None, storage: StorageThread | None = None
) -> CopyWorker:
    """Few entries in a file, so that a copy has many steps."""
    core = service.alive.core
    calls = calls or DyingCalls()
    shelf, keys = CopyShelf(core.shelf._folder, calls), SubjectKeys(core.subject_keys._folder, calls)
    return CopyWorker(
        service, shelf=shelf, keys=keys, entries_per_file=4, entries_per_page=2, calls=calls, storage=storage
    )


def dies(worker: CopyWorker) -> bool:
    """Whether it did not come to its end; then its lease runs out, and the next one finishes what is due."""
    try:
        worker.work()
    except Killed:
        worker.service.clock.advance(LEASE.total_seconds())
        small_worker(worker.service).work()
        return True
    return False


def test_worker_killed_before_any_durable_call_leaves_one_whole_copy_to_the_next(person: Person) -> None:
    for dies_at in count(1):
        request_id = person.ask()
        is_dead = dies(small_worker(person.service, DyingCalls(dies_at)))
        person.check_one_whole_copy(request_id)
        if not is_dead:
            break
    assert dies_at > 60, "the sweep went through a whole copy"


@pytest.mark.parametrize("after", [False, True])
def test_worker_killed_around_any_commit_leaves_one_whole_copy_to_the_next(person: Person, after: bool) -> None:
    storage = person.service.alive.core.storage
    for dies_at in count(1):
        request_id = person.ask()
        is_dead = dies(small_worker(person.service, storage=DyingStorage(storage, dies_at, after=after)))
        person.check_one_whole_copy(request_id)
        if not is_dead:
            break
    assert dies_at > 3, "claim, beginning and outcome"


@pytest.mark.parametrize("end", ["cancelled", "expired"])
def test_worker_killed_while_it_clears_up_is_followed_by_one_that_ends_it(person: Person, end: str) -> None:
    core = person.service.alive.core
    for dies_at in count(1):
        request_id = person.ask()
        if end == "expired":
            small_worker(person.service).work()
            person.service.clock.advance(7 * 24 * 3600)
        else:
            with pytest.raises(Killed):
                small_worker(person.service, DyingCalls(30)).work()
            row = person.service.in_database(lambda t, name=request_id: core.requests.find(t, person.subject_id, name))
            person.service.in_database(
                lambda t, row=row: core.requests.revoke(t, row, person.service.clock.now()), is_writing=True
            )
        assert core.shelf.request_ids() == {request_id}
        is_dead = dies(small_worker(person.service, DyingCalls(dies_at)))
        assert core.shelf.request_ids() == set()
        if not is_dead:
            break
    assert dies_at > 1


def test_worker_killed_twice_goes_on_from_what_the_first_one_kept(person: Person) -> None:
    whole, last = DyingCalls(), DyingCalls()
    person.ask()
    small_worker(person.service, whole).work()
    request_id = person.ask()
    for dies_at in (whole.count // 2, whole.count // 4):
        with pytest.raises(Killed):
            small_worker(person.service, DyingCalls(dies_at)).work()
        person.service.clock.advance(LEASE.total_seconds())
    small_worker(person.service, last).work()
    person.check_one_whole_copy(request_id)
    assert last.count < whole.count // 2, "what was kept is not made again"
