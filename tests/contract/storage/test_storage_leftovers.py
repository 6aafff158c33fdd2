"""Contract of what a deletion leaves beside the database, whoever is killed and whatever is put back: nothing."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

import pytest

from consentui.server.storage.tombstones import Tombstone
from tests.contract.storage.test_storage_deletion import living
from tests.fakes.closing_worker import DAY_S, ClosingWorker, ask_to_delete, proof
from tests.fakes.copy_worker import LEASE, ask_for_copy
from tests.fakes.dying_calls import Killed
from tests.fakes.dying_storage import DyingStorage
from tests.fakes.service_under_test import ServiceUnderTest


def due_to_be_deleted(service: ServiceUnderTest) -> str:
    """Somebody with a copy of their data lying here, whose day has come."""
    subject, token = living(service)
    ask_for_copy(service, token, proof=proof(service, token))
    ClosingWorker(service).work()
    assert ask_to_delete(service, token, proof=proof(service, token)).status_code == 202
    service.clock.advance(14 * DAY_S)
    return subject


def leaves_nothing(service: ServiceUnderTest, subject: str) -> bool:
    core = service.alive.core
    is_clear = core.subject_keys.find(subject) is None and not core.shelf.request_ids()
    return is_clear and service.count("subjects") == service.count("data_requests") == 0


@pytest.mark.parametrize("after", [False, True])
def test_worker_killed_around_any_commit_of_a_deletion_leaves_nothing(service: ServiceUnderTest, after: bool) -> None:
    for dies_at in count(1):
        subject = due_to_be_deleted(service)
        dying = DyingStorage(service.alive.core.storage, dies_at, after=after)
        try:
            ClosingWorker(service, storage=dying).work()
        except Killed:
            service.clock.advance(LEASE.total_seconds())
            ClosingWorker(service).work()
        else:
            break
        assert leaves_nothing(service, subject)
    assert dies_at > 3, "claim, beginning and erasing"


def test_backup_of_the_keys_brings_none_back(service: ServiceUnderTest, tmp_path: Path) -> None:
    subject, keys = due_to_be_deleted(service), service.alive.core.subject_keys._folder
    shutil.copytree(keys, tmp_path / "backup")
    ClosingWorker(service).work()
    shutil.copytree(tmp_path / "backup", keys, dirs_exist_ok=True)
    assert not leaves_nothing(service, subject)
    service.restart()
    service.run(service.alive.sweep.look())
    assert leaves_nothing(service, subject)


def test_start_leaves_the_copies_and_keys_of_others_alone(service: ServiceUnderTest) -> None:
    subject, token = living(service)
    copy_id = ask_for_copy(service, token, proof=proof(service, token))
    ClosingWorker(service).work()
    service.alive.core.tombstones.add(Tombstone("somebody-else", "0" * 64, "a.b.c"))
    service.restart()
    service.run(service.alive.sweep.look())
    core = service.alive.core
    assert core.shelf.newest_sealed(copy_id) is not None and core.subject_keys.find(subject) is not None
