"""Both stores of the cache make their file for its user alone and take it away with all that SQLite puts beside it."""

from __future__ import annotations

import stat
from contextlib import closing
from pathlib import Path

import pytest

from consentui.adapters.cache import disposable_file
from consentui.adapters.cache.log_file import LogFile
from consentui.adapters.cache.sqlite_cache import SqliteCache


def test_file_when_made_is_its_users_alone_whatever_the_mask_says(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "cache.sqlite"
    with closing(disposable_file.connect(path)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (0,)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("suffix", ["", "-journal", "-wal", "-shm"])
def test_what_stands_beside_the_file_goes_with_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "cache.sqlite"
    (tmp_path / ("cache.sqlite" + suffix)).write_bytes(b"a canary")
    assert disposable_file.remove(path)
    assert list(tmp_path.iterdir()) == []


def test_file_that_cannot_go_is_said_to_stay(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite-wal").mkdir()
    assert not disposable_file.remove(tmp_path / "cache.sqlite")


def test_damaged_file_of_either_store_goes_with_its_journal(tmp_path: Path) -> None:
    for name, use in (
        ("texts.sqlite", lambda path: SqliteCache(path).load("one", "name")),
        ("record.sqlite", lambda path: LogFile(path).note("newer")),
    ):
        path = tmp_path / name
        path.write_bytes(b"not a database, but long enough to be taken for one" * 50)
        (tmp_path / (name + "-shm")).write_bytes(b"a canary")
        assert use(path) is None
        assert not (tmp_path / (name + "-shm")).exists()
