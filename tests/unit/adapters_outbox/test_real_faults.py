"""The journal on the real disk: killed writers, failing system calls, full and read-only places, private files."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.application.switch.record import PurposeRecord
from consentui.domain.errors import StoreFailed
from tests.fakes.sample_records import step
from tests.harness.ordinary_user import OrdinaryUser
from tests.unit.adapters_outbox.journal_writer import SERVICE, SUBJECT

ROOT = Path(__file__).parents[3]
WRITER = [sys.executable, "-m", "tests.unit.adapters_outbox.journal_writer"]
KILLS = 120 if os.environ.get("CONSENTUI_TEST_BOUNDS") == "full" else 12


def _after(count: int) -> Mapping[str, PurposeRecord]:
    state: dict[str, PurposeRecord] = {}
    for number in range(1, count + 1):
        state |= step(number)
    return state


def _loaded(folder: Path) -> Mapping[str, PurposeRecord]:
    outbox = FileOutboxShelf(folder).open(SERVICE, SUBJECT)
    try:
        return outbox.load()
    finally:
        outbox.close()


def _killed_after(folder: Path, first: int, lines: int) -> int:
    """Start a writer, kill -9 it once it has said so many lines; the last step it called durable."""
    command = [*WRITER, str(folder), str(first), "100000"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(lines)]
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.readlines()
    numbers = [int(line) for line in said if line.strip().isdigit() and line.endswith("\n")]
    return numbers[-1] if numbers else first - 1


def test_writer_when_killed_again_and_again_loses_no_acknowledged_step(tmp_path: Path) -> None:
    chance = random.Random(7)
    done = 0
    for _ in range(KILLS):
        acknowledged = _killed_after(tmp_path, done + 1, chance.randint(1, 120))
        assert acknowledged >= done
        found = _loaded(tmp_path)
        assert found in (_after(acknowledged), _after(acknowledged + 1))
        done = acknowledged + (found != _after(acknowledged))
    assert done > KILLS


def test_second_process_when_the_first_was_killed_gets_the_lock(tmp_path: Path) -> None:
    _killed_after(tmp_path, 1, 3)
    outbox = FileOutboxShelf(tmp_path).open(SERVICE, SUBJECT)
    outbox.write(step(1))
    assert outbox.load()["a.1"] == step(1)["a.1"]
    outbox.close()


# The first two fsync make the folders known, which is tried again at the first step; the third rename is that of a
# rewriting, for which there is still room in the old file.
@pytest.mark.parametrize(
    ("call", "when", "is_refused"),
    [
        ("fdatasync", 1, True),
        ("fdatasync", 5, True),
        ("pwrite64", 1, True),
        ("pwrite64", 5, True),
        ("fsync", 1, False),
        ("fsync", 3, True),
        ("fsync", 5, True),
        ("rename", 1, True),
        ("rename", 2, True),
        ("rename", 3, False),
    ],
)
def test_system_call_when_it_fails_loses_nothing(tmp_path: Path, call: str, when: int, is_refused: bool) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (package strace)")
    trace = ["strace", "-f", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:error=EIO:when={when}"]
    done = subprocess.run(
        [*trace, *WRITER, str(tmp_path), "1", "200"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    if "PTRACE" in done.stderr or "Operation not permitted" in done.stderr:
        pytest.skip("this machine lets nobody trace")
    assert done.returncode == 0, done.stderr
    assert ("refused" in done.stdout) is is_refused
    assert _loaded(tmp_path) == _after(200)


def test_file_when_it_may_not_grow_is_refused_and_nothing_is_half_written(tmp_path: Path) -> None:
    whole = subprocess.run([*WRITER, str(tmp_path), "1", "5"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert whole.stdout.split() == ["ready", "1", "2", "3", "4", "5"]
    shutil.copytree(tmp_path, tmp_path / "kept")
    # The file has room for a few hundred bytes less than it would need to be rewritten.
    tight = subprocess.run(
        [*WRITER, str(tmp_path), "6", "200", "16000"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    lines = tight.stdout.split("\n")
    last = max(int(line) for line in lines if line.isdigit())
    assert "refused" in tight.stdout
    assert last > 6, "steps that fit into the room that is there are taken"
    assert _loaded(tmp_path) == _after(last)
    assert not list(tmp_path.rglob("*.new"))


def test_disk_when_full_from_the_start_is_refused_and_works_once_there_is_room(tmp_path: Path) -> None:
    outbox = FileOutboxShelf(tmp_path).open(SERVICE, SUBJECT)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(StoreFailed):
            outbox.write(step(1))
        assert outbox.load() == {}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    outbox.write(step(1))
    outbox.close()
    assert _loaded(tmp_path) == step(1)


def test_files_when_written_are_this_users_alone(tmp_path: Path) -> None:
    outbox = FileOutboxShelf(tmp_path / "journals", capacity=4096).open(SERVICE, SUBJECT)
    for number in range(40):
        outbox.write(step(number))
    outbox.close()
    made = list((tmp_path / "journals").rglob("*"))
    assert {stat.S_IMODE(path.stat().st_mode) for path in made if path.is_file()} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in made if path.is_dir()} == {0o700}
    assert {path.name for path in made if path.is_file()} == {"journal", "journal.previous", "lock", "subject"}
    assert not any("juniper" in path.name or "dev-1" in path.name for path in made)


def test_place_when_read_only_is_read_and_refuses_steps(ordinary_user: OrdinaryUser, short_tmp: Path) -> None:
    script = f"""
import os, pathlib, sys
sys.path.insert(0, {str(ROOT)!r})
from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.domain.errors import StoreFailed
from tests.fakes.sample_records import step
from tests.unit.adapters_outbox.journal_writer import SERVICE, SUBJECT
root = pathlib.Path("journals")
outbox = FileOutboxShelf(root).open(SERVICE, SUBJECT); outbox.write(step(1)); outbox.close()
folders = [p for p in [root, *root.rglob("*")] if p.is_dir()]
for p in root.rglob("*"): p.chmod(0o500 if p.is_dir() else 0o400)
outbox = FileOutboxShelf(root).open(SERVICE, SUBJECT)
assert outbox.load() == step(1)
try:
    outbox.write(step(2))
    print("written")
except StoreFailed:
    print("refused")
for p in folders: p.chmod(0o700)
for p in root.rglob("*"): p.chmod(0o700 if p.is_dir() else 0o600)
outbox.write(step(2)); outbox.close()
pathlib.Path("home").mkdir(mode=0o500)
fresh = FileOutboxShelf(pathlib.Path("home/journals")).open(SERVICE, SUBJECT)
assert fresh.load() == {{}}
try:
    fresh.write(step(1))
except StoreFailed:
    print("refused")
fresh.close()
"""
    command = ordinary_user.command(sys.executable, "-c", script)
    done = subprocess.run(command, cwd=short_tmp, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["refused", "refused"]
