"""The journal on a disk that loses its power, or fails, in every single call."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from consentui.adapters.outbox.file_outbox import FileOutbox
from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.application.switch.record import PurposeRecord
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import StoreFailed
from tests.fakes.sample_records import step
from tests.fakes.simulated_disk import ROOT, PowerCut, SimulatedDisk

SUBJECT = Subject(SubjectKind.DEVICE, "dev-1")
STEPS = 14
# Small enough that fourteen steps rewrite the file three times.
CAPACITY = 2048
SEEDS = range(12 if os.environ.get("CONSENTUI_TEST_BOUNDS") == "full" else 3)

Records = Mapping[str, PurposeRecord]


def _open(disk: SimulatedDisk) -> FileOutbox:
    return FileOutboxShelf(ROOT / "journals", disk, CAPACITY).open("juniper", SUBJECT)


def _after(count: int) -> Records:
    """What a journal holds after so many steps."""
    state: dict[str, PurposeRecord] = {}
    for number in range(1, count + 1):
        state |= step(number)
    return state


def _write_until_cut(disk: SimulatedDisk) -> int:
    """How many steps the journal said were durable before the power went."""
    done = 0
    try:
        outbox = _open(disk)
        for number in range(1, STEPS + 1):
            outbox.write(step(number))
            done = number
        outbox.close()
    except PowerCut:
        return done
    return done


def _calls_of_a_whole_run() -> int:
    disk = SimulatedDisk()
    assert _write_until_cut(disk) == STEPS
    return disk.calls


@pytest.mark.parametrize("seed", SEEDS)
def test_power_when_cut_in_any_call_loses_no_acknowledged_step(seed: int) -> None:
    for cut_at in range(1, _calls_of_a_whole_run() + 1):
        disk = SimulatedDisk()
        disk.cut_at = cut_at
        done = _write_until_cut(disk)
        found = _open(disk.after_power_cut(seed * 1000 + cut_at))
        held = found.load()
        assert held in (_after(done), _after(done + 1)), f"cut in call {cut_at}: {done} steps were acknowledged"
        found.write(step(STEPS + 1))
        assert found.load() == {**held, **step(STEPS + 1)}
        found.close()


def test_power_when_cut_twice_in_a_row_loses_no_acknowledged_step() -> None:
    total = _calls_of_a_whole_run()
    for cut_at in range(1, total + 1, 3):
        disk = SimulatedDisk()
        disk.cut_at = cut_at
        done = _write_until_cut(disk)
        second = disk.after_power_cut(cut_at)
        second.cut_at = 1 + cut_at % 17
        try:
            outbox = _open(second)
            outbox.write(dict(outbox.load()))
        except PowerCut:
            pass
        third = _open(second.after_power_cut(cut_at + 1))
        assert third.load() in (_after(done), _after(done + 1)), f"cut in call {cut_at}"
        third.close()


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EROFS])
def test_call_when_it_fails_leaves_the_step_before_and_a_retry_works(error: int) -> None:
    refused = 0
    for fail_at in range(1, _calls_of_a_whole_run() + 1):
        disk = SimulatedDisk()
        disk.error = error
        disk.fail_at = fail_at
        outbox = _open(disk)
        for number in range(1, STEPS + 1):
            try:
                outbox.write(step(number))
            except StoreFailed:
                refused += 1
                disk.fail_at = None
                assert outbox.load() == _after(number - 1)
                assert _found_by_the_next_start(disk) == _after(number - 1), f"call {fail_at} failed"
                outbox.write(step(number))
        disk.fail_at = None
        assert _found_by_the_next_start(disk) == outbox.load() == _after(STEPS), f"call {fail_at} failed"
    assert refused > STEPS


def test_disk_when_it_fails_for_good_and_recovers_has_lost_nothing() -> None:
    for fail_from in range(1, _calls_of_a_whole_run() + 1):
        disk = SimulatedDisk()
        disk.fail_from = fail_from
        outbox = _open(disk)
        done = 0
        for number in range(1, STEPS + 1):
            try:
                outbox.write(step(number))
            except StoreFailed:
                continue
            done = number
        disk.fail_from = None
        assert _found_by_the_next_start(disk) in (_after(done), _after(done + 1)), f"calls fail from {fail_from}"
        outbox.write({**_after(done), **step(STEPS + 1)})
        assert _found_by_the_next_start(disk) == {**_after(done), **step(STEPS + 1)}


def test_file_when_its_medium_is_worn_out_moves_to_a_new_place() -> None:
    disk = SimulatedDisk()
    outbox = _open(disk)
    outbox.write(step(1))
    (folder,) = _folders(disk)
    disk.break_file(folder / "journal")
    with pytest.raises(StoreFailed):
        outbox.write(step(2))
    outbox.write(step(2))
    assert _open(disk.after_power_cut(1)).load() == _after(2)


def test_journal_when_it_could_not_be_read_is_not_written_over_unseen() -> None:
    disk = SimulatedDisk()
    before = _open(disk)
    before.write(step(1))
    before.close()
    outbox = _open(disk)
    disk.fail_at = disk.calls + 1
    with pytest.raises(StoreFailed, match="could not be read"):
        outbox.load()
    with pytest.raises(StoreFailed, match="not been read"):
        outbox.write(step(2))
    assert outbox.load() == _after(1)
    outbox.write(step(2))
    assert _found_by_the_next_start(disk) == _after(2)


def _folders(disk: SimulatedDisk) -> list[Path]:
    services = ROOT / "journals"
    return [services / service / name for service in disk.names(services) for name in disk.names(services / service)]


def _found_by_the_next_start(disk: SimulatedDisk) -> Records:
    """As a second process would read it now, without the lock."""
    folders = _folders(disk)
    return FileOutbox(folders[0], b"", disk, CAPACITY).load() if folders else {}
