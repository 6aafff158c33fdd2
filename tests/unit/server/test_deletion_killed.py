"""kill -9 of the worker before every durable call and around every commit of a deletion: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from consentui.server.storage.database import Database
from tests.fakes.closing_worker import DAY_S, ClosingWorker, ask_to_delete, proof
from tests.fakes.copy_worker import LEASE, ask_for_copy
from tests.fakes.dying_calls import DyingCalls, Killed
from tests.fakes.dying_storage import DyingStorage
from tests.fakes.service_under_test import ServiceUnderTest

NICKNAME, POST = "Canary Nickname 9Z", "Canary post about a heron"
NextLife = Callable[["Deletion"], None]


class DyingDatabase(Database):
    """Its worker is killed after the last commit, before it tidied up."""

    def shake_out(self) -> bool:
        raise Killed


class Deletion:
    """An account with a name, decisions, a post and a copy, whose day has come."""

    def __init__(self, service: ServiceUnderTest, number: int) -> None:
        self.service = service
        self.phone = f"+4477009{number:05d}"
        signed_in = service.sign_in(self.phone, "Canary-Device-7Q")
        self.subject, token = str(signed_in["account"]["subject"]["id"]), str(signed_in["access_token"])
        service.ask("PATCH", "/v1/profile", {"fields": {"nickname": NICKNAME}}, token=token)
        service.grant(token, "camera.publish")
        assert service.record(self.subject, "post-1", fields={"text": POST}).status_code < 300
        ask_for_copy(service, token)
        ClosingWorker(service).work()
        asked = ask_to_delete(service, token, proof=proof(service, token, self.phone))
        assert asked.status_code == 202, asked.text
        self.request_id, self.key = asked.json()["request_id"], asked.json()["deletion"]["certificate_key"]
        service.clock.advance(14 * DAY_S)

    def certificate(self) -> str | None:
        headers = {"Authorization": f"Certificate {self.key}"}
        answer = self.service.ask("GET", "/v1/certificates", headers=headers)
        assert answer.status_code == 200, answer.text
        compact: str | None = answer.json()["certificate"]
        return compact

    def check_all_or_nothing(self) -> None:
        """Right after the kill: whoever has a certificate is gone, and nobody is gone in part."""
        counts = [self.service.count(table) for table in ("subjects", "accounts", "events", "held_records")]
        assert all(counts) or not any(counts), counts
        assert (self.certificate() is None) == all(counts)

    def check_gone(self) -> None:
        """Nothing is left but the pseudonym and the proof."""
        assert self.certificate() is not None
        assert self.service.count("subjects") == self.service.count("data_requests") == 0
        self.service.run(self.service.alive.sweep.look())
        core = self.service.alive.core
        assert core.subject_keys.find(self.subject) is None
        assert core.shelf.request_ids() == set()
        words = [word.encode() for word in (NICKNAME, POST, self.phone, self.phone[1:], "Canary-Device-7Q")]
        for path in sorted(path for path in self.service.database.parent.rglob("*") if path.is_file()):
            content = path.read_bytes()
            assert [word for word in words if word in content] == [], path.name


def another_worker(deletion: Deletion) -> None:
    deletion.service.clock.advance(LEASE.total_seconds())
    ClosingWorker(deletion.service).work()


def another_service(deletion: Deletion) -> None:
    """The service was killed with its worker; what the new one finds is due again when the lease is over."""
    deletion.service.restart()
    another_worker(deletion)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


def is_killed(deletion: Deletion, worker: ClosingWorker, follow: NextLife) -> bool:
    """Whether it did not come to its end; the checks hold either way."""
    try:
        worker.work()
    except Killed:
        deletion.check_all_or_nothing()
        follow(deletion)
        deletion.check_gone()
        return True
    deletion.check_gone()
    return False


@pytest.mark.parametrize("follow", [another_worker, another_service])
def test_worker_killed_before_any_durable_call_of_a_deletion_is_followed_by_one_that_ends_it(
    service: ServiceUnderTest, follow: NextLife
) -> None:
    for dies_at in count(1):
        deletion = Deletion(service, dies_at)
        if not is_killed(deletion, ClosingWorker(service, calls=DyingCalls(dies_at)), follow):
            break
    assert dies_at > 7, "key, copy and tombstone, each with its folder"


@pytest.mark.parametrize("follow", [another_worker, another_service])
@pytest.mark.parametrize("after", [False, True])
def test_worker_killed_around_any_commit_of_a_deletion_is_followed_by_one_that_ends_it(
    service: ServiceUnderTest, follow: NextLife, after: bool
) -> None:
    for dies_at in count(1):
        deletion = Deletion(service, dies_at)
        storage = DyingStorage(service.alive.core.storage, dies_at, after=after)
        if not is_killed(deletion, ClosingWorker(service, storage=storage), follow):
            break
    assert dies_at > 3, "claim, beginning and the end"


@pytest.mark.parametrize("follow", [another_worker, another_service])
def test_worker_killed_before_it_tidied_up_leaves_nothing_either(service: ServiceUnderTest, follow: NextLife) -> None:
    deletion = Deletion(service, 1)
    assert is_killed(deletion, ClosingWorker(service, database=DyingDatabase(service.url)), follow)


@pytest.mark.parametrize("dies_at", range(1, 5))
def test_kill_in_the_middle_and_a_cancel_that_is_answered_never_go_together(
    service: ServiceUnderTest, dies_at: int
) -> None:
    """Whatever the worker came to: cancelled means that the account stays, too late that it goes."""
    deletion = Deletion(service, dies_at)
    service.clock.advance(61)
    token = service.sign_in(deletion.phone)["access_token"]
    storage = DyingStorage(service.alive.core.storage, dies_at, after=False)
    is_dead = False
    try:
        ClosingWorker(service, storage=storage).work()
    except Killed:
        is_dead = True
    answer = service.ask("DELETE", f"/v1/requests/{deletion.request_id}", token=token)
    another_worker(deletion)
    if answer.status_code == 200:
        assert is_dead and service.count("subjects") == 1 and deletion.certificate() is None
    else:
        assert answer.status_code in (401, 409)
        deletion.check_gone()


@pytest.mark.parametrize("follow", [another_worker, another_service])
def test_backup_of_the_day_before_brings_nobody_back(service: ServiceUnderTest, follow: NextLife) -> None:
    deletion = Deletion(service, 1)
    service.close()
    backup = service.database.read_bytes()
    service.open()
    ClosingWorker(service).work()
    proof_of_it = deletion.certificate()
    assert proof_of_it is not None
    service.close()
    for ending in ("-wal", "-shm"):
        service.database.with_name(service.database.name + ending).unlink(missing_ok=True)
    service.database.write_bytes(backup)
    service.open()
    follow(deletion)
    assert deletion.certificate() == proof_of_it
    deletion.check_gone()
