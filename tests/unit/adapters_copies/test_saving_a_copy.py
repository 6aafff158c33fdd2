"""The part file and its name: gone on with, checked, never over somebody's file, and what a bad disk does to it."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from consentui.adapters.copies.local_copy_files import LocalCopyFiles
from consentui.application.copy_ports import KeptCopy, WantedCopy
from consentui.domain.errors import CopyDamaged, FileNotSaved, SavingFailure
from consentui.domain.record import replace
from consentui.runtime.file_calls import FileCalls

DATA = bytes(range(256)) * 40
ETAG = '"e1"'
WANTED = WantedCopy("r-1", len(DATA), hashlib.sha256(DATA).hexdigest(), dt.datetime(2026, 11, 23, tzinfo=dt.UTC))


class BadCalls(FileCalls):
    """The `at`-th write or rename fails with this error; `takes` bytes of a write are taken before."""

    def __init__(self, error: int, call: str) -> None:
        self._error = error
        self._call = call

    def write_at(self, descriptor: int, data: bytes, offset: int) -> int:
        if self._call == "write":
            raise OSError(self._error, os.strerror(self._error))
        return super().write_at(descriptor, data, offset)

    def sync_all(self, descriptor: int) -> None:
        if self._call == "sync":
            raise OSError(self._error, os.strerror(self._error))
        super().sync_all(descriptor)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Downloads"
    made.mkdir()
    return made


@pytest.fixture
def files(tmp_path: Path) -> LocalCopyFiles:
    return LocalCopyFiles(tmp_path / "private")


def fetch(files: LocalCopyFiles, path: Path, *, may_replace: bool = False, until: int | None = None) -> str | None:
    """The whole of it, or the first `until` bytes, after which the window is gone."""
    part = files.open_part(WANTED, str(path), may_replace=may_replace)
    try:
        if part.etag is None:
            part.begin(ETAG)
        part.write(DATA[part.received : until])
        return part.finish() if until is None else None
    finally:
        part.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_whole_copy_has_its_name_and_is_the_users_alone(files: LocalCopyFiles, folder: Path) -> None:
    target = folder / "copy.zip"
    assert fetch(files, target) == str(target)
    assert target.read_bytes() == DATA
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert names(folder) == ["copy.zip"]


def test_copy_is_under_its_name_only_when_it_is_whole(files: LocalCopyFiles, folder: Path) -> None:
    target = folder / "copy.zip"
    fetch(files, target, until=5_000)
    assert names(folder) == ["copy.zip.part", "copy.zip.part.json"]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())


@pytest.mark.parametrize("until", [0, 1, 4_096, len(DATA) - 1, len(DATA)])
def test_next_run_goes_on_with_what_is_there(files: LocalCopyFiles, folder: Path, until: int) -> None:
    target = folder / "copy.zip"
    fetch(files, target, until=until)
    assert files.part_size(KeptCopy(WANTED, str(target))) == until
    part = files.open_part(WANTED, str(target), may_replace=False)
    assert (part.received, part.etag) == (until, ETAG)
    part.close()
    assert fetch(files, target) == str(target)
    assert target.read_bytes() == DATA


def test_part_of_another_copy_is_not_touched(files: LocalCopyFiles, folder: Path) -> None:
    fetch(files, folder / "copy.zip", until=5_000)
    other = replace(WANTED, request_id="r-2")
    assert files.part_size(KeptCopy(other, str(folder / "copy.zip"))) is None
    part = files.open_part(other, str(folder / "copy.zip"), may_replace=False)
    assert (part.path, part.received) == (str(folder / "copy (2).zip"), 0)
    part.close()
    files.remove_part(KeptCopy(other, str(folder / "copy.zip")))
    assert (folder / "copy.zip.part").stat().st_size == 5_000


def test_part_that_is_a_link_is_not_followed(files: LocalCopyFiles, folder: Path) -> None:
    precious = folder / "precious"
    precious.write_bytes(b"precious")
    (folder / "copy.zip.part").symlink_to(precious)
    assert fetch(files, folder / "copy.zip") == str(folder / "copy (2).zip")
    assert precious.read_bytes() == b"precious"


def test_begin_drops_the_bytes_of_an_older_archive(files: LocalCopyFiles, folder: Path) -> None:
    fetch(files, folder / "copy.zip", until=5_000)
    part = files.open_part(WANTED, str(folder / "copy.zip"), may_replace=False)
    part.begin('"e2"')
    assert (part.received, part.etag) == (0, '"e2"')
    part.write(DATA)
    part.finish()
    assert (folder / "copy.zip").read_bytes() == DATA


def test_other_bytes_are_no_copy_and_can_be_removed(files: LocalCopyFiles, folder: Path) -> None:
    part = files.open_part(WANTED, str(folder / "copy.zip"), may_replace=False)
    part.begin(ETAG)
    part.write(bytes(len(DATA)))
    with pytest.raises(CopyDamaged):
        part.finish()
    part.close()
    files.remove_part(KeptCopy(WANTED, part.path))
    assert names(folder) == []


def test_more_bytes_than_promised_are_not_taken(files: LocalCopyFiles, folder: Path) -> None:
    part = files.open_part(WANTED, str(folder / "copy.zip"), may_replace=False)
    part.begin(ETAG)
    with pytest.raises(CopyDamaged):
        part.write(DATA + b"x")
    part.close()


def test_name_that_is_taken_is_left_alone_whenever_it_was_taken(files: LocalCopyFiles, folder: Path) -> None:
    target = folder / "copy.zip"
    target.write_bytes(b"mine")
    part = files.open_part(WANTED, str(target), may_replace=False)
    assert part.path == str(folder / "copy (2).zip")
    part.begin(ETAG)
    part.write(DATA)
    (folder / "copy (2).zip").write_bytes(b"mine too")
    assert part.finish() == str(folder / "copy (2) (2).zip")
    assert (target.read_bytes(), (folder / "copy (2).zip").read_bytes()) == (b"mine", b"mine too")


def test_name_given_away_is_replaced_only_at_the_end(files: LocalCopyFiles, folder: Path) -> None:
    target = folder / "copy.zip"
    target.write_bytes(b"old")
    fetch(files, target, may_replace=True, until=5_000)
    assert target.read_bytes() == b"old"
    assert fetch(files, target, may_replace=True) == str(target)
    assert target.read_bytes() == DATA


def test_end_between_naming_and_tidying_is_found_whole(files: LocalCopyFiles, folder: Path) -> None:
    target = folder / "copy.zip"
    fetch(files, target, until=len(DATA))
    target.hardlink_to(folder / "copy.zip.part")
    assert files.is_whole(KeptCopy(WANTED, str(target)))
    assert fetch(files, target) == str(target)
    assert names(folder) == ["copy.zip"]


@pytest.mark.parametrize(
    "name", ["../copy.zip", "sub/../../copy.zip", "copy\n.zip", "", "..", "no such folder/copy.zip"]
)
def test_name_that_is_a_detour_is_refused(files: LocalCopyFiles, folder: Path, name: str) -> None:
    with pytest.raises(FileNotSaved) as refused:
        files.open_part(WANTED, f"{folder}/{name}", may_replace=True)
    assert refused.value.why in (SavingFailure.BAD_NAME, SavingFailure.NOT_WRITABLE)
    assert names(folder) == [] and names(folder.parent) == ["Downloads"]


@pytest.mark.parametrize("path", ["copy.zip", "~/copy.zip"])
def test_name_without_a_place_is_refused(files: LocalCopyFiles, path: str) -> None:
    with pytest.raises(FileNotSaved):
        files.open_part(WANTED, path, may_replace=True)


@pytest.mark.parametrize(
    ("error", "call", "why"),
    [
        (errno.ENOSPC, "write", SavingFailure.NO_SPACE),
        (errno.EDQUOT, "write", SavingFailure.NO_SPACE),
        (errno.EFBIG, "write", SavingFailure.NO_SPACE),
        (errno.EIO, "write", SavingFailure.FAILED),
        (errno.EROFS, "write", SavingFailure.NOT_WRITABLE),
        (errno.EIO, "sync", SavingFailure.FAILED),
        (errno.ENOSPC, "sync", SavingFailure.NO_SPACE),
    ],
)
def test_disk_that_fails_gives_no_copy(tmp_path: Path, folder: Path, error: int, call: str, why: SavingFailure) -> None:
    fetch(LocalCopyFiles(tmp_path / "private"), folder / "copy.zip", until=100)
    files = LocalCopyFiles(tmp_path / "private", BadCalls(error, call))
    with pytest.raises(FileNotSaved) as refused:
        fetch(files, folder / "copy.zip")
    assert refused.value.why is why
    assert not (folder / "copy.zip").exists()


def test_copy_larger_than_the_disk_is_refused_before_it_begins(files: LocalCopyFiles, folder: Path) -> None:
    with pytest.raises(FileNotSaved) as refused:
        files.open_part(replace(WANTED, size=1 << 60), str(folder / "copy.zip"), may_replace=False)
    assert refused.value.why is SavingFailure.NO_SPACE
    assert names(folder) == []


def test_private_copies_lie_in_a_folder_of_our_own_and_are_removed_together(
    files: LocalCopyFiles, tmp_path: Path
) -> None:
    path = files.private_path("../../juniper", "../r-1")
    assert Path(path).is_relative_to(tmp_path / "private")
    assert fetch(files, Path(path), may_replace=True) == path
    assert stat.S_IMODE(Path(path).parent.stat().st_mode) == 0o700
    other = files.private_path("another", "r-1")
    fetch(files, Path(other), may_replace=True)
    files.remove_private("../../juniper")
    assert (files.is_there(path), files.is_there(other)) == (False, True)


@pytest.mark.parametrize("mangle", [lambda p: p.write_bytes(b"{"), lambda p: p.write_bytes(b"[]"), Path.unlink])
def test_part_whose_state_is_lost_is_not_gone_on_with(
    files: LocalCopyFiles, folder: Path, mangle: Callable[[Path], object]
) -> None:
    fetch(files, folder / "copy.zip", until=5_000)
    mangle(folder / "copy.zip.part.json")
    assert files.part_size(KeptCopy(WANTED, str(folder / "copy.zip"))) is None
    assert fetch(files, folder / "copy.zip") == str(folder / "copy (2).zip")


def test_part_that_was_only_just_made_is_taken(files: LocalCopyFiles, folder: Path) -> None:
    """A run ended between making the file and saying what it is."""
    (folder / "copy.zip.part").touch()
    assert files.part_size(KeptCopy(WANTED, str(folder / "copy.zip"))) == 0
    assert fetch(files, folder / "copy.zip") == str(folder / "copy.zip")


def test_copy_of_a_copy_is_the_same_bytes_and_never_over_another_file(files: LocalCopyFiles, folder: Path) -> None:
    source = folder / "copy.zip"
    fetch(files, source)
    taken = folder / "taken.zip"
    taken.write_bytes(b"mine")
    assert files.save_as(str(source), str(folder / "a.zip"), may_replace=False) == str(folder / "a.zip")
    assert files.save_as(str(source), str(taken), may_replace=False) == str(folder / "taken (2).zip")
    assert files.save_as(str(source), str(source), may_replace=True) == str(source)
    assert stat.S_IMODE((folder / "a.zip").stat().st_mode) == 0o600
    assert (taken.read_bytes(), (folder / "taken (2).zip").read_bytes()) == (b"mine", DATA)
    assert names(folder) == ["a.zip", "copy.zip", "taken (2).zip", "taken.zip"]
