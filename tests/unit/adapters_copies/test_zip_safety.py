"""A zip file that is not plain and honest is refused with the reason, before anything of it is unpacked."""

from __future__ import annotations

import random
import resource
import stat
from pathlib import Path

import pytest

from consentui.adapters.copies.zip_copy import ZipCopy
from consentui.domain.errors import CopyFlaw, CopyNotOpened
from tests.fakes import zip_maker as zips


def flaw(folder: Path, data: bytes) -> CopyFlaw | None:
    """Why it is not opened; None where it is."""
    try:
        ZipCopy(zips.written(folder, data)).close()
    except CopyNotOpened as refused:
        return refused.why
    return None


def test_plain_copy_is_opened(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.zip_of()) is None


def test_copy_without_files_is_opened(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.zip_of({})) is None


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x05\x06", b"%PDF-1.7" * 100, bytes(1 << 20)])
def test_file_that_is_no_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    assert flaw(tmp_path, data) is CopyFlaw.NO_ZIP


def test_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.zip", tmp_path):
        with pytest.raises(CopyNotOpened) as refused:
            ZipCopy(path)
        assert refused.value.why is CopyFlaw.NOT_THERE


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../../x",
        "a/../../x",
        "a/./b",
        "a//b",
        "..",
        "C:/x",
        "c:x",
        "a\\b",
        "\\\\host\\x",
        "a\nb",
        "a\x7fb",
        "a\u202egpj.exe",
        "a\u200bb",
        "a" * 201,
        "/".join("a" * 17),
    ],
)
def test_name_that_leads_elsewhere_or_shows_as_another_is_refused(tmp_path: Path, name: str) -> None:
    assert flaw(tmp_path, zips.named(name)) is CopyFlaw.BAD_NAME


def test_name_cut_by_a_nul_is_refused(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.named("a.json\0.exe")) is CopyFlaw.BAD_NAME


def test_same_name_twice_is_refused(tmp_path: Path) -> None:
    made = zips.zip_of({"a.json": {"x": 1}, "A.json": {"x": 2}})
    assert flaw(tmp_path, made) is CopyFlaw.BAD_NAME


@pytest.mark.parametrize("name", ["账户/资料.json", "a b/c-d_e.json", "émile.json"])
def test_plain_names_of_any_language_are_opened(tmp_path: Path, name: str) -> None:
    assert flaw(tmp_path, zips.zip_of({name: {}})) is None


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_link_or_device_is_refused(tmp_path: Path, mode: int) -> None:
    assert flaw(tmp_path, zips.with_mode(mode)) is CopyFlaw.LINK


def test_file_with_a_password_is_refused(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.encrypted()) is CopyFlaw.ENCRYPTED


def test_bomb_is_refused(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.bomb()) is CopyFlaw.TOO_LARGE


def test_bomb_that_lies_about_its_size_gives_no_more_than_it_said(tmp_path: Path) -> None:
    copy = ZipCopy(zips.written(tmp_path, zips.lying_bomb()))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(CopyNotOpened) as refused:
        copy.raw("z", 0)
    assert refused.value.why is CopyFlaw.DAMAGED
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000
    copy.close()


def test_hundred_thousand_files_are_refused(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.many_files()) is CopyFlaw.TOO_MANY_FILES


def test_claimed_directory_of_gigabytes_is_not_read(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.many_claimed()) is CopyFlaw.TOO_MANY_FILES


def test_files_are_counted_whatever_the_end_record_says(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.many_files_said_to_be_few()) is CopyFlaw.TOO_MANY_FILES


@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_large_directory_that_the_end_record_hides_is_not_read(tmp_path: Path, is_elsewhere: bool) -> None:
    assert flaw(tmp_path, zips.hidden_directory(is_elsewhere=is_elsewhere)) is CopyFlaw.TOO_MANY_FILES


def test_files_that_share_bytes_are_refused(tmp_path: Path) -> None:
    assert flaw(tmp_path, zips.overlapping()) is CopyFlaw.OVERLAPPING
    assert flaw(tmp_path, zips.reaching()) is CopyFlaw.OVERLAPPING


def test_cut_or_flipped_copy_is_refused_or_reads_without_harm(tmp_path: Path) -> None:
    """A sweep: whatever is broken, it is one of our errors, never another; what is cut is always noticed."""
    whole, chance = zips.zip_of(), random.Random(4)
    broken = [whole[: chance.randrange(len(whole))] for _ in range(60)]
    for _ in range(240):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        broken.append(bytes(flipped))
    refused = [is_refused(zips.written(tmp_path, data)) for data in broken]
    assert all(refused[:60])


def is_refused(path: Path) -> bool:
    """At opening or at reading all of it."""
    try:
        copy = ZipCopy(path)
    except CopyNotOpened:
        return True
    try:
        for file in copy.files:
            copy.raw(file.name, 0)
            copy.easy(file.name, 0, "")
    except CopyNotOpened:
        return True
    finally:
        copy.close()
    return False


def test_large_copy_in_the_64_bit_form_is_counted_too(tmp_path: Path) -> None:
    """65,536 files and more stand in another record."""
    assert flaw(tmp_path, zips.many_files(70_000)) is CopyFlaw.TOO_MANY_FILES
