"""Contract of the tables: migrations give what the code expects, and all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from consentui.server.opening import CannotStart, DatabasePlace, open_core
from consentui.server.randomness import SystemRandomness
from consentui.server.settings import ServiceSettings
from consentui.server.storage.database import SCHEMA_HEAD, Database, UnsupportedDatabase
from consentui.server.storage.migrate import migrate
from consentui.server.storage.tables import metadata
from tests.fakes.service_under_test import ManualServiceClock, ServiceUnderTest, edition, problem
from tests.harness.noise import Noise


def test_migrations_make_exactly_the_tables_the_code_knows(service: ServiceUnderTest) -> None:
    database = Database(service.url)
    assert database.schema_version() == SCHEMA_HEAD
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_migrating_again_changes_nothing(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    service.withdraw(token, "camera.publish")
    migrate(Database(service.url))
    assert service.count("events") == 1


def test_database_of_the_first_version_keeps_its_people_and_gets_the_new_tables(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'service.sqlite'}")
    migrate(database, "0001")
    connection = database.connect()
    connection.execute("INSERT INTO subjects (id, kind, created_at, chain_head) VALUES ('dev-1', 'device', 0, '')")
    connection.close()
    with ServiceUnderTest(tmp_path) as service:
        assert Database(service.url).schema_version() == SCHEMA_HEAD
        assert service.count("subjects") == 1
        subject, token = service.new_device()
        service.grant(token, "location.results")
        assert service.share(subject).status_code == 201


def test_migration_that_fails_half_way_leaves_an_empty_database(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'half.sqlite'}")
    connection = database.connect()
    connection.execute("CREATE TABLE grants (something TEXT)")
    connection.close()
    with pytest.raises(Exception, match="grants already exists"):
        migrate(database)
    connection = database.connect()
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    connection.close()
    assert tables == ["grants"]


def test_database_of_a_newer_service_is_refused(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        url = service.url
    connection = Database(url).connect()
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(CannotStart, match="newer version"):
        open_core(DatabasePlace(url), ServiceSettings(), edition(), ManualServiceClock(), SystemRandomness())


def test_sqlite_keeps_every_commit_through_a_power_cut_by_its_settings(tmp_path: Path) -> None:
    connection = Database(f"sqlite:///{tmp_path / 'a.sqlite'}").connect()
    settings = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    connection.close()
    assert settings == ["wal", 2]


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://host/db", "sqlite://", "sqlite:///:memory:", "oracle://x", "sqlite+aiosqlite:///x"]
)
def test_database_address_that_cannot_be_used_is_refused_in_plain_words(url: str) -> None:
    with pytest.raises(UnsupportedDatabase):
        Database(url)


def test_postgresql_without_a_named_key_file_is_refused(postgres_url: str) -> None:
    place = DatabasePlace(postgres_url)
    with pytest.raises(CannotStart, match="--keys"):
        open_core(place, ServiceSettings(), edition(), ManualServiceClock(), SystemRandomness())


def test_full_disk_is_unavailable_records_nothing_and_passes(tmp_path: Path, noise: Noise) -> None:
    noise.expect_log("jobs failed: OperationalError")
    with ServiceUnderTest(tmp_path) as service:
        _, token = service.new_device()
        service.in_database(lambda transaction: transaction._cursor.execute("PRAGMA max_page_count = 1"))
        answers = [service.withdraw(token, "camera.publish") for _ in range(20)]
        refused = [answer for answer in answers if answer.status_code != 200]
        assert {problem(answer) for answer in refused} == {"unavailable"}
        assert all(answer.headers["retry-after"] for answer in refused)
        assert service.count("events") == len(answers) - len(refused)
        service.in_database(lambda transaction: transaction._cursor.execute("PRAGMA max_page_count = 100000"))
        assert service.withdraw(token, "camera.publish").status_code == 200


def test_database_that_another_program_holds_is_unavailable_and_then_works(tmp_path: Path, noise: Noise) -> None:
    noise.expect_log("jobs failed: OperationalError")
    with ServiceUnderTest(tmp_path) as service:
        _, token = service.new_device()
        service.in_database(lambda transaction: transaction._cursor.execute("PRAGMA busy_timeout = 50"))
        other = Database(service.url).connect()
        other.execute("BEGIN IMMEDIATE")
        assert problem(service.withdraw(token, "camera.publish")) == "unavailable"
        assert service.grants(token), "reading goes on"
        other.execute("ROLLBACK")
        other.close()
        assert service.withdraw(token, "camera.publish").status_code == 200
        assert service.count("events") == 1
