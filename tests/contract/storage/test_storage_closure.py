"""Contract of erasing a subject on SQLite and PostgreSQL: nothing about it is left, and no backup brings it back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from consentui.runtime.file_calls import FileCalls
from consentui.server.storage.closure_storage import Closing
from consentui.server.storage.database import Database
from consentui.server.storage.tables import metadata
from consentui.server.storage.thread import StorageFailed
from consentui.server.storage.tombstones import Tombstone, TombstoneFile
from consentui.server.storage.transaction import Transaction
from tests.fakes.dying_calls import DyingCalls, Killed
from tests.fakes.service_under_test import ServiceUnderTest
from tests.harness.noise import Noise

CANARY_DEVICE = "Canary-Device-7Q"
OTHER = "+447700900123"
PHONE = "+8613800004471"


def _live(service: ServiceUnderTest) -> tuple[str, str]:
    """An account with something in every table that can hold anything of it; its id and a token."""
    signed_in = service.sign_in(PHONE, CANARY_DEVICE)
    subject, token = signed_in["account"]["subject"]["id"], signed_in["access_token"]
    for _ in range(3):
        service.grant(token, "location.results")
        assert service.share(subject).status_code == 201
        service.withdraw(token, "location.results")
        service.clock.advance(60)
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=token)
    return subject, token


def _erase(service: ServiceUnderTest, subject: str) -> Closing | None:
    core = service.alive.core
    closing: Closing | None = service.in_database(
        lambda transaction: core.closures.erase(transaction, subject, service.clock.now()), is_writing=True
    )
    return closing


def _rows_about(service: ServiceUnderTest, *words: str) -> list[str]:
    """Tables with a row that holds one of these words anywhere."""
    engine = Database(service.url).engine
    found = []
    with engine.connect() as connection:
        for table in metadata.sorted_tables:
            rows = [str(tuple(row)) for row in connection.execute(sa.select(table))]
            found += [table.name for row in rows if any(word in row for word in words)]
    engine.dispose()
    return sorted(set(found))


def test_erased_subject_is_in_no_table_but_the_list_of_the_closed(service: ServiceUnderTest) -> None:
    subject, token = _live(service)
    assert {"events", "sharings", "sessions", "accounts", "access_tokens"} <= set(_names(service))
    closing = _erase(service, subject)
    assert closing is not None and closing.seq > 0
    assert _rows_about(service, subject, PHONE, CANARY_DEVICE) == ["closures"]
    assert service.ask("GET", "/v1/grants", token=token).status_code == 401


def _names(service: ServiceUnderTest) -> list[str]:
    return [table.name for table in metadata.sorted_tables if service.count(table.name)]


def test_every_table_that_knows_a_subject_is_erased_or_is_the_list_of_the_closed(service: ServiceUnderTest) -> None:
    """A table added later must have a way to its subject, or be about nobody."""
    about_nobody = {"epochs", "policy_versions", "notices", "closures"}
    by_number = {"codes", "code_tries"}
    for table in metadata.sorted_tables:
        has_way = "subject_id" in table.c or "session_id" in table.c or table.name == "subjects"
        assert has_way or table.name in about_nobody | by_number, table.name


def test_others_keep_all_they_have(service: ServiceUnderTest) -> None:
    other = service.sign_in(OTHER, "Pixel 9")
    service.grant(other["access_token"], "camera.publish")
    subject, _ = _live(service)
    _erase(service, subject)
    assert service.grants(other["access_token"])["camera.publish"]["value"] is True
    assert service.count("events") == 1


def test_erasing_again_finds_nothing(service: ServiceUnderTest) -> None:
    subject, _ = _live(service)
    assert _erase(service, subject) is not None
    assert _erase(service, subject) is None


def test_number_that_signs_in_again_is_somebody_new(service: ServiceUnderTest) -> None:
    subject, _ = _live(service)
    _erase(service, subject)
    service.clock.advance(3600)
    again = service.sign_in(PHONE)
    assert again["account"]["subject"]["id"] != subject
    assert all(grant["receipt"] is None for grant in service.grants(again["access_token"]).values())


def test_rows_of_somebody_who_is_not_closed_cannot_be_removed(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a group of 1 jobs failed")
    _live(service)
    before = service.count("events")
    with pytest.raises(StorageFailed):
        _sql(service, "DELETE FROM events")
    assert service.count("events") == before


def test_closed_subjects_stay_on_record(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a group of 1 jobs failed")
    subject, _ = _live(service)
    _erase(service, subject)
    with pytest.raises(StorageFailed):
        _sql(service, "DELETE FROM closures")
    assert service.count("closures") == 1


def test_start_after_the_newest_event_was_erased_begins_no_new_epoch(service: ServiceUnderTest) -> None:
    subject, _ = _live(service)
    epoch = service.epoch
    _erase(service, subject)
    service.restart()
    assert service.epoch == epoch


def test_erased_bytes_are_in_neither_database_nor_its_log(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        for number in range(40):  # enough for pages to split and for neighbours to share them
            neighbour = service.sign_in(f"+4477009{number:05d}", f"Neighbour {number}")
            service.withdraw(neighbour["access_token"], "camera.publish")
        subject, _ = _live(service)
        files = [service.database, service.database.with_name("service.sqlite-wal")]
        assert any(CANARY_DEVICE.encode() in file.read_bytes() for file in files)
        _erase(service, subject)
        connection = Database(service.url).connect()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        for file in files:
            assert CANARY_DEVICE.encode() not in file.read_bytes(), file.name
            assert PHONE.encode() not in file.read_bytes(), file.name


def test_backup_of_yesterday_does_not_bring_an_erased_subject_back(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        subject, _ = _live(service)
        service.close()
        backup = tmp_path / "backup.sqlite"
        shutil.copy(service.database, backup)
        service.open()
        service.alive.core.tombstones.add(Tombstone(subject, "0" * 64, "a.b.c"))
        _erase(service, subject)
        service.close()
        for ending in ("-wal", "-shm"):
            service.database.with_name(f"service.sqlite{ending}").unlink(missing_ok=True)
        shutil.copy(backup, service.database)
        service.open()
        assert _rows_about(service, subject, PHONE, CANARY_DEVICE) == ["closures"]


def test_erasing_cut_short_after_the_tombstone_is_finished_at_the_next_start(service: ServiceUnderTest) -> None:
    subject, _ = _live(service)
    service.alive.core.tombstones.add(Tombstone(subject, "0" * 64, "a.b.c"))
    service.restart()
    assert _rows_about(service, subject, PHONE) == ["closures"]


def test_tombstone_cut_by_a_crash_counts_as_never_written(tmp_path: Path) -> None:
    file = TombstoneFile(tmp_path / "service.closed")
    first, second, third = (Tombstone(name, f"{name}-key", "a.b.c") for name in ("one", "two", "three"))
    file.add(first)
    file.add(second)
    whole = file.path.read_bytes()
    file.path.write_bytes(whole[:-5])
    assert file.all() == [first]
    file.add(third)
    assert file.all() == [first, third]
    assert file.with_key("three-key") == third
    assert file.with_key("two-key") is None


def test_name_of_the_tombstones_is_on_the_medium_also_after_a_kill_before_it_was(tmp_path: Path) -> None:
    path, stone = tmp_path / "service.closed", Tombstone("one", "one-key", "a.b.c")
    with pytest.raises(Killed):
        TombstoneFile(path, DyingCalls(3)).add(stone)  # written, synced, and killed before the folder was
    second = FolderSyncs()
    TombstoneFile(path, second).add(stone)
    assert second.folders == [tmp_path]


class FolderSyncs(FileCalls):
    """Remembers which folders were synced."""

    def __init__(self) -> None:
        self.folders: list[Path] = []

    def sync_folder(self, path: Path) -> None:
        super().sync_folder(path)
        self.folders.append(path)


def _sql(service: ServiceUnderTest, statement: str) -> None:
    def job(transaction: Transaction) -> None:
        transaction._cursor.execute(statement)

    service.in_database(job, is_writing=True)
