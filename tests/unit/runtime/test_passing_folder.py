"""A folder that goes with its process, however that ends."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.runtime.passing_folder import passing_folder

PREFIX = "consentui-test-"
HOLD = """
import sys
from consentui.runtime.passing_folder import passing_folder
with passing_folder(sys.argv[1]) as folder:
    (folder / "person").write_text("made up")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path) -> Iterator[Path]:
    """The system's folder for temporary files, for this test alone."""
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path)
    yield tmp_path
    tempfile.tempdir = before


def held_elsewhere(temporary: Path) -> tuple[subprocess.Popen[bytes], Path]:
    """A process that holds a folder, and the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, PREFIX],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().decode().strip())


def ended(process: subprocess.Popen[bytes]) -> None:
    process.communicate(timeout=30)


def test_folder_is_private_and_goes_with_everything_in_it(temporary: Path) -> None:
    with passing_folder(PREFIX) as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "deep").mkdir()
        (folder / "deep" / "file").write_text("x")
    assert list(temporary.iterdir()) == []


def test_folder_of_a_killed_process_goes_when_the_next_one_is_wanted(temporary: Path) -> None:
    process, left = held_elsewhere(temporary)
    process.kill()
    ended(process)
    assert (left / "person").exists()
    with passing_folder(PREFIX) as folder:
        assert list(temporary.iterdir()) == [folder]


def test_folder_of_a_process_that_lives_stays(temporary: Path) -> None:
    process, held = held_elsewhere(temporary)
    try:
        with passing_folder(PREFIX):
            assert (held / "person").exists()
        assert (held / "person").exists()
    finally:
        ended(process)
    assert list(temporary.iterdir()) == []


def test_folder_that_is_only_just_made_stays_and_one_nobody_finished_goes(temporary: Path) -> None:
    new, old = temporary / f"{PREFIX}new", temporary / f"{PREFIX}old"
    new.mkdir()
    old.mkdir()
    os.utime(old, (0, 0))
    with passing_folder(PREFIX):
        assert new.exists() and not old.exists()


def test_what_is_not_a_folder_of_ours_stays(temporary: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "owner.lock").touch()
    (elsewhere / "precious").touch()
    (temporary / f"{PREFIX}link").symlink_to(elsewhere)
    (temporary / "another").mkdir()
    with passing_folder(PREFIX):
        assert (temporary / "another").exists()
    assert (elsewhere / "precious").exists()
