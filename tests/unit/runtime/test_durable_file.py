"""A file that is the old one or the new one, whole, after any fault."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from consentui.runtime.durable_file import write_durably
from consentui.runtime.file_calls import FileCalls
from tests.fakes.simulated_disk import ROOT, PowerCut, SimulatedDisk

OLD, NEW = b"old" * 700, b"new content" * 700


def _calls_of(write_new: bool = True) -> int:
    disk = SimulatedDisk()
    write_durably(ROOT / "folder" / "file", OLD, disk)
    before = disk.calls
    write_durably(ROOT / "folder" / "file", NEW, disk)
    return disk.calls - before


def test_file_when_the_power_goes_in_any_call_is_the_old_or_the_new_one() -> None:
    for seed in range(4):
        for call in range(1, _calls_of() + 1):
            disk = SimulatedDisk()
            write_durably(ROOT / "folder" / "file", OLD, disk)
            disk.cut_at = disk.calls + call
            with pytest.raises(PowerCut):
                write_durably(ROOT / "folder" / "file", NEW, disk)
            assert disk.after_power_cut(seed).read_file(ROOT / "folder" / "file") in (OLD, NEW)


def test_file_when_written_survives_the_next_power_cut() -> None:
    disk = SimulatedDisk()
    write_durably(ROOT / "folder" / "file", OLD, disk)
    write_durably(ROOT / "folder" / "file", NEW, disk)
    assert disk.after_power_cut(1).read_file(ROOT / "folder" / "file") == NEW


def test_file_when_any_call_fails_is_whole_and_leaves_nothing_beside_it() -> None:
    for call in range(1, _calls_of() + 1):
        disk = SimulatedDisk()
        write_durably(ROOT / "folder" / "file", OLD, disk)
        disk.fail_at = disk.calls + call
        try:
            write_durably(ROOT / "folder" / "file", NEW, disk)
        except OSError:
            assert disk.read_file(ROOT / "folder" / "file") in (OLD, NEW)
        assert disk.names(ROOT / "folder") == ["file"]


def test_file_when_made_is_this_users_alone(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        write_durably(tmp_path / "a" / "b" / "file", NEW)
    finally:
        os.umask(umask)
    assert (tmp_path / "a" / "b" / "file").read_bytes() == NEW
    assert stat.S_IMODE((tmp_path / "a" / "b" / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == ["file"]


def test_write_when_the_system_takes_a_few_bytes_at_a_time_is_whole(tmp_path: Path) -> None:
    class Stingy(FileCalls):
        def write_at(self, descriptor: int, data: bytes, offset: int) -> int:
            return super().write_at(descriptor, data[:7], offset)

    write_durably(tmp_path / "file", NEW, Stingy())
    assert (tmp_path / "file").read_bytes() == NEW


def test_write_when_the_system_takes_nothing_is_refused(tmp_path: Path) -> None:
    class Full(FileCalls):
        def write_at(self, descriptor: int, data: bytes, offset: int) -> int:
            return 0

    with pytest.raises(OSError, match="no more bytes"):
        write_durably(tmp_path / "file", NEW, Full())
    assert list(tmp_path.iterdir()) == []
