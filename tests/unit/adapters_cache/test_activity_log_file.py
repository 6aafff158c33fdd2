"""The record of activity on disk: private, kept between runs, made anew when it is damaged, quiet when it cannot be."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from consentui.adapters.cache.activity_log_shelf import SqliteActivityLogShelf
from consentui.application.activity_log_ports import ChainProgress, LogProgress, OpenLog
from consentui.domain.activity_log import LogStretch
from consentui.domain.receipt_chain import ChainEnd
from tests.contract.test_activity_log import END, SUBJECT, entry, link


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "activity"


def opened(folder: Path) -> OpenLog:
    return SqliteActivityLogShelf(folder).open("juniper", SUBJECT)


def file_in(folder: Path) -> Path:
    (found,) = folder.glob("*.sqlite")
    return found


def test_record_outlives_the_run_and_is_the_owners_alone(folder: Path) -> None:
    first = opened(folder)
    first.log.add([entry(1), entry(2)], END)
    first.chain.add([link(1)], ChainProgress(ChainEnd("value-1", "dev-1", 1), "c", 0))
    first.log.close()
    assert stat.S_IMODE(file_in(folder).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "dev-1" not in file_in(folder).name
    second = opened(folder)
    assert len(second.log.page(LogStretch(0, 9))) == 2
    assert second.chain.progress().end.count == 1
    second.log.close()


def test_nothing_is_on_disk_before_anything_is_kept(folder: Path) -> None:
    opened(folder).log.close()
    assert not folder.exists()


@pytest.mark.parametrize("damage", [b"not a database, but long enough to be taken for one" * 50, b""])
def test_damaged_record_is_made_anew(folder: Path, damage: bytes) -> None:
    first = opened(folder)
    first.log.add([entry(1)], END)
    first.log.close()
    file_in(folder).write_bytes(damage)
    second = opened(folder)
    assert second.log.progress() == LogProgress()
    assert second.log.add([entry(1)], END) == 1
    second.log.close()


def test_record_of_another_version_is_made_anew(folder: Path) -> None:
    first = opened(folder)
    first.log.add([entry(1)], END)
    first.log.close()
    connection = sqlite3.connect(file_in(folder))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    second = opened(folder)
    assert second.log.facets() == ()
    second.log.close()


def test_place_that_cannot_be_written_is_like_an_empty_record(tmp_path: Path) -> None:
    (tmp_path / "activity").write_text("a file where the folder should be")
    made = opened(tmp_path / "activity")
    assert made.log.add([entry(1)], END) == 0
    assert (made.log.facets(), made.log.progress()) == ((), LogProgress())
    assert list(made.log.exported()) == [] and list(made.chain.links()) == []
    made.log.close()
